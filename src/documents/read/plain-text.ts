import type { TextLine } from './text-line.ts';

const LEADING = 12;
const SIZE = 10;
/** How far to the right one space sets a line, points. */
const SPACE = 5;

export interface PlainText {
  lines: TextLine[];
  pages: number;
  /** Whether form feeds part the pages; if not, `page` only tells the first page from the rest. */
  knowsPages: boolean;
}

/** A plain text's lines. A blank line parts paragraphs as it does for a reader; a form feed ends a page. */
export function readPlainText(text: string): PlainText {
  const pages = text.split('\f');
  const lines: TextLine[] = [];
  let row = 0;
  for (const [index, page] of pages.entries()) {
    for (const line of page.split(/\r\n|\r|\n/u)) {
      row += 1;
      const words = line.replace(/\s+/gu, ' ').trim();
      if (words === '') continue;
      const left = (line.length - line.trimStart().length) * SPACE;
      lines.push({
        page: index + 1,
        text: words,
        left,
        right: left + words.length * SPACE,
        y: row * LEADING,
        size: SIZE,
        role: /^\d{1,3}$/u.test(words) ? 'furniture' : 'body',
      });
    }
  }
  return { lines, pages: pages.length, knowsPages: pages.length > 1 };
}
