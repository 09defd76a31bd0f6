import { isPageFurniture } from './furniture.ts';
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

/** So many lines at a page's head and foot may be what the page adds. */
const BAND = 2;
/** A head that occurs as often as this stands on every page, wherever the pages part. */
const REPEATED = 3;

/** A plain text's lines. A blank line parts paragraphs as it does for a reader; a form feed ends a page. */
export function readPlainText(text: string): PlainText {
  const pages = text.split('\f');
  const lines: TextLine[] = [];
  let row = 0;
  for (const [index, page] of pages.entries()) {
    const onPage: TextLine[] = [];
    for (const line of page.split(/\r\n|\r|\n/u)) {
      row += 1;
      const words = line.replace(/\s+/gu, ' ').trim();
      if (words === '') continue;
      const left = (line.length - line.trimStart().length) * SPACE;
      onPage.push({
        page: index + 1,
        text: words,
        left,
        right: left + words.length * SPACE,
        y: row * LEADING,
        size: SIZE,
        role: 'body',
      });
    }
    markFurniture(onPage, pages.length > 1);
    lines.push(...onPage);
  }
  if (pages.length === 1) markRepeatedHeads(lines);
  return { lines, pages: pages.length, knowsPages: pages.length > 1 };
}

function markFurniture(lines: readonly TextLine[], knowsPages: boolean): void {
  for (const [index, line] of lines.entries()) {
    const isAtEdge = knowsPages && (index < BAND || index >= lines.length - BAND);
    if (/^\d{1,3}$/u.test(line.text) || isPageFurniture(line.text, isAtEdge)) line.role = 'furniture';
  }
}

/** Where no form feed parts the pages, their heads still come back: the symbol alone, or with the page's number. */
function markRepeatedHeads(lines: readonly TextLine[]): void {
  const heads = Map.groupBy(
    lines.filter(({ text }) => isPageFurniture(text, true)),
    ({ text }) => text.replace(/^\d{1,3}\s|\s\d{1,3}$/u, ''),
  );
  for (const repeated of heads.values())
    if (repeated.length >= REPEATED) for (const line of repeated) line.role = 'furniture';
}
