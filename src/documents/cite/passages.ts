import type { TextLine } from '../read/text-line.ts';
import { printedParagraphs, type PrintedParagraph } from '../recognise/paragraphs/printed-paragraphs.ts';

/** A paragraph, heading or note as one text, from whose places the pages can be told. */
export interface Passage {
  text: string;
  /** Where each page's part begins, in order. */
  pages: { at: number; page: number }[];
  size: number;
  /** Whether it is a note at the foot of a page, or begins in one. */
  isNote: boolean;
  /** Whether nothing but the passage stands on its lines and it is short, as headings and cells of tables are. */
  isShort: boolean;
  /** The words as printed where `text` had to be changed, character by character, to be read. */
  printed?: string;
}

const SHORT = 200;
/** The text so far ends inside brackets, or within a list of numbers. */
const UNFINISHED = /[([][^)\]]{0,300}$|\d\s*[,،–—-]$/u;
/** A word broken at the line's end; a range keeps its dash. */
const BROKEN_WORD = /\p{L}-$/u;

/**
 * A document's text in pieces that a citation never runs across. Footnotes are read apart from the text they interrupt;
 * endnotes, which follow lines of their own size, are text.
 */
export function passagesOf(lines: readonly TextLine[]): Passage[] {
  const notes = footnotes(lines);
  const text = lines.filter((line) => line.role !== 'furniture' && !notes.has(line));
  return [...piecesOf(text, false), ...piecesOf([...notes], true)];
}

/** The lines at the foot of pages whose text is larger; where a page's lines above are as small, it holds endnotes. */
function footnotes(lines: readonly TextLine[]): Set<TextLine> {
  const found = new Set<TextLine>();
  for (const onPage of Map.groupBy(lines, (line) => line.page).values()) {
    const shown = onPage.filter((line) => line.role !== 'furniture');
    const first = shown.findIndex((line) => line.role === 'note');
    const above = shown[first - 1];
    if (first < 0 || (above && above.size === shown[first]?.size)) continue;
    for (const line of shown) if (line.role === 'note') found.add(line);
  }
  return found;
}

/** Longer ones are parted: a file without any paragraphs may not become one text that is looked at again and again. */
const LONGEST_PASSAGE = 20_000;

function piecesOf(lines: readonly TextLine[], isNote: boolean): Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  for (const printed of printedParagraphs(lines)) {
    let open = passages.at(-1);
    const own = lines.slice(at, at + printed.lines.length);
    at += printed.lines.length;
    if (open && (own[0]?.isParagraph || !continues(open, printed))) open = undefined;
    for (const line of own) {
      if (!open || open.text.length > LONGEST_PASSAGE) {
        open = {
          text: '',
          pages: [],
          size: printed.size,
          isNote: isNote || line.role === 'note',
          isShort: false,
        };
        passages.push(open);
      }
      append(open, line);
    }
  }
  for (const passage of passages) passage.isShort = passage.text.length <= SHORT;
  return passages;
}

function continues(open: Passage, printed: PrintedParagraph): boolean {
  return Math.abs(open.size - printed.size) <= 1 && UNFINISHED.test(open.text.slice(-320));
}

function append(passage: Passage, line: TextLine): void {
  const text = westernFigures(line.text);
  const isBroken = BROKEN_WORD.test(passage.text.slice(-2)) && /^\p{Ll}/u.test(text);
  if (isBroken) passage.text = passage.text.slice(0, -1);
  else if (passage.text !== '') passage.text += ' ';
  if (passage.pages.at(-1)?.page !== line.page) {
    passage.pages.push({ at: passage.text.length, page: line.page });
  }
  passage.text += text;
}

/** Arabic documents may write numbers in Arabic-Indic figures. */
function westernFigures(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (figure) => {
    const code = figure.charCodeAt(0);
    return String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
  });
}

/** The page on which a place of the text stands. */
export function pageAt({ pages }: Passage, at: number): number {
  return pages.findLast((part) => part.at <= at)?.page ?? pages[0]?.page ?? 1;
}
