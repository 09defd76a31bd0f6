import type { PageSize, TextLine } from './text-line.ts';

const SYMBOL = /\b(?:A|E|CCPR|CEDAW|CAT|CRC|CRPD|CERD|CMW|CED)\/[A-Z0-9.]+(?:\/[A-Z0-9.]+)+/gu;
const FOOTER = /\bGE\.\s?\d\d-\d{4,6}(?:\s?\([A-Z]\))?/gu;
const PAGE_NUMBER = /\b(?:page|página)\s*\d{1,3}\b|^\s*\d{1,3}\s*$/giu;
const ONLY_SIGNS = /^[\s\d*()./_\-–—…|]*$/u;

/** Running heads and page numbers stand in the outer ninth of the page. */
const BAND = 0.11;
/** Notes are set at least this much smaller than the text. */
const NOTE_SIZE = 0.93;

/**
 * Marks, in place, the lines that the page adds and the footnotes: heads with the symbol, page numbers, `GE.`
 * footers, bar codes, rules, lines repeated at one height on several pages, and smaller type at the foot of a page.
 */
export function markFurniture(lines: readonly TextLine[], sizes: ReadonlyMap<number, PageSize>): void {
  const repeated = repeatedHeads(lines, sizes);
  for (const line of lines) {
    const height = sizes.get(line.page)?.height ?? 0;
    const inBand = line.y < height * BAND || line.y > height * (1 - BAND);
    if (isPageFurniture(line.text, inBand) || (inBand && repeated.has(headKey(line))))
      line.role = 'furniture';
  }
  markNotes(lines, prevailingTypeSize(lines), sizes);
}

/** Whether a line is what a page adds; `inBand` for one that stands where heads and page numbers do. */
export function isPageFurniture(text: string, inBand: boolean): boolean {
  if (/^GE\.\s?\d\d-\d{4,6}/u.test(text) && text.length < 40) return true;
  if (/^\*[\d\s]{6,}\*$/u.test(text) || /^[_\-–—\s]{3,}$/u.test(text)) return true;
  const rest = text.replace(SYMBOL, ' ').replace(FOOTER, ' ').replace(PAGE_NUMBER, ' ');
  return inBand && rest !== text && ONLY_SIGNS.test(rest);
}

function headKey(line: TextLine): string {
  return `${Math.round(line.y / 4)} ${line.text.replace(/\d+/gu, '#')}`;
}

function repeatedHeads(lines: readonly TextLine[], sizes: ReadonlyMap<number, PageSize>): Set<string> {
  const pages = new Map<string, Set<number>>();
  for (const line of lines) {
    const height = sizes.get(line.page)?.height ?? 0;
    if (line.y >= height * BAND && line.y <= height * (1 - BAND)) continue;
    const key = headKey(line);
    pages.set(key, (pages.get(key) ?? new Set()).add(line.page));
  }
  return new Set([...pages].filter(([, on]) => on.size >= 3).map(([key]) => key));
}

/** The size in which most of the document is set. */
function prevailingTypeSize(lines: readonly TextLine[]): number {
  const characters = new Map<number, number>();
  for (const line of lines) characters.set(line.size, (characters.get(line.size) ?? 0) + line.text.length);
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Footnotes are read upwards from the foot of the page, as long as the type stays small. */
function markNotes(lines: readonly TextLine[], bodySize: number, sizes: ReadonlyMap<number, PageSize>): void {
  const byPage = Map.groupBy(lines, (line) => line.page);
  for (const [page, onPage] of byPage) {
    const middle = (sizes.get(page)?.height ?? 0) * 0.4;
    for (const line of onPage.toReversed()) {
      if (line.role === 'furniture') continue;
      if (line.size > bodySize * NOTE_SIZE || line.y < middle) break;
      line.role = 'note';
    }
  }
}
