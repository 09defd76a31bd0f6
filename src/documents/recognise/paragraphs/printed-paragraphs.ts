import type { TextLine } from '../../read/text-line.ts';
import { itemMarker, paragraphMarker } from '../list-markers.ts';

/** Lines that stand together: a paragraph, an item of a list, or a heading. */
export interface PrintedParagraph {
  lines: string[];
  page: number;
  size: number;
  /** Characters. */
  length: number;
  /** Whether what stands before it had come to its end. */
  startsAnew: boolean;
}

const CLOSED = /(?:[.;:!?؛؟]["”»)\]]*\s*\d{0,3}|[;,،؛]\s*(?:and|or|et|ou|y|e|o|و|أو))\s*$/u;
/** A line that ends with one of these goes on. */
const ABBREVIATED = /(?:^|[\s(])(?:nos?|arts?|paras?|pp?|núms?|párrs?|mr|mrs|ms|dr|st|sra?)\.$/iu;
/** The heading at the top of a page. */
const SECTION = /^(?:[IVX]{1,5}|[A-Z])\.\s\p{Lu}/u;
/** Lines further apart than this share of the usual distance belong to different paragraphs. */
const APART = 1.3;
/** Points: what UN documents are set with. */
const USUAL_LEADING = 12;
/** Characters. */
export const LONGEST_HEADING = 160;

/** Puts a document's lines together to what was printed as one paragraph. */
export function printedParagraphs(lines: readonly TextLine[]): PrintedParagraph[] {
  const leading = leadingOf(lines);
  const printed: PrintedParagraph[] = [];
  let open: PrintedParagraph | undefined;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!open || !before || begins(lines, index, open, leading)) {
      const startsAnew = !before || isClosed(before.text) || isHeadingLike(open);
      open = { lines: [], page: line.page, size: line.size, length: 0, startsAnew };
      printed.push(open);
    }
    open.lines.push(line.text);
    open.length += line.text.length;
  }
  return printed;
}

function begins(lines: readonly TextLine[], index: number, open: PrintedParagraph, leading: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before || line.isParagraph || Math.abs(line.size - before.size) > 1) return true;
  const closed = isClosed(before.text);
  const next = lines[index + 1];
  if (line.page !== before.page) return closed || SECTION.test(line.text);
  if (line.y - before.y > leading * APART) return true;
  const belowHeading = !closed && isHeadingLike(open);
  if (!closed && !belowHeading) return false;
  if (paragraphMarker(line.text) || itemMarker(line.text)) return true;
  // headings without space around them
  if (isClosed(line.text)) return false;
  if (closed && SECTION.test(line.text)) return true;
  const isFirstWords = closed || SECTION.test(open.lines[0] ?? '');
  return isFirstWords && next !== undefined && paragraphMarker(next.text) !== null;
}

/** A heading may stand below another one, and neither ends with a sign. */
function isHeadingLike(printed: PrintedParagraph | undefined): boolean {
  const first = printed?.lines[0];
  if (!printed || first === undefined) return false;
  const isShort = printed.startsAnew && printed.length <= LONGEST_HEADING;
  return isShort && paragraphMarker(first) === null && itemMarker(first) === null;
}

/** The closest distance that lines often have: where most paragraphs have one line, the commonest is between them. */
function leadingOf(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before?.page !== line.page || line.y <= before.y) continue;
    const distance = Math.round((line.y - before.y) * 2) / 2;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  const often = Math.max(2, Math.max(0, ...counts.values()) * 0.1);
  const distances = [...counts].filter(([, count]) => count >= often).map(([distance]) => distance);
  return Math.min(...(distances.length > 0 ? distances : [USUAL_LEADING]));
}

/** A line of the table of contents, its dots leading to a page. */
export function isContentsLine(text: string): boolean {
  return /\.{4}|…/u.test(text);
}

function isClosed(text: string): boolean {
  return (CLOSED.test(text) && !ABBREVIATED.test(text)) || isContentsLine(text);
}
