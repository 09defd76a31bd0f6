import type { PageSize, TextLine, TextPiece } from './text-line.ts';

/** Baselines closer than this share of the type size belong to one line. */
const SAME_LINE = 0.35;
/** A mark is a superscript when it is this much smaller than its line. */
const MARK_SIZE = 0.75;
/** How far above its line's baseline a superscript may stand, as a share of the line's type size. */
const MARK_RISE = 0.6;
const MARK = /^[\d*†‡§,\s]+$/u;
/** The raised end of an ordinal, `21st`, `3º`, `5e`: small like a mark, but a part of the words. */
const ORDINAL_END = /^\p{L}{1,4}$/u;
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;
/** Pieces less than this share of the type size apart have no space between them. */
const TOUCH = 0.15;
/** Pieces this far apart, in type sizes, stand in columns of their own. */
const WIDE_SPACE = 1;

/** One page's pieces as lines from top to bottom, columns one after the other. Reference marks are left out. */
export function linesOfPage(pieces: readonly TextPiece[], page: number, size: PageSize): TextLine[] {
  const visible = pieces.filter((piece) => piece.text.trim() !== '');
  const gutter = columnGutter(visible, size);
  if (gutter === null) return linesOfColumn(visible, page);
  const left = visible.filter((piece) => piece.x < gutter);
  const right = visible.filter((piece) => piece.x >= gutter);
  return [...linesOfColumn(left, page), ...linesOfColumn(right, page)];
}

function linesOfColumn(pieces: readonly TextPiece[], page: number): TextLine[] {
  return baselines(pieces)
    .map((row) => lineOfRow(row, page))
    .filter((line) => line.text !== '');
}

/**
 * Pieces grouped by baseline, from top to bottom. A small raised piece has a baseline of its own a few points above
 * its line's: large pieces therefore open the rows and small ones join the nearest.
 */
function baselines(pieces: readonly TextPiece[]): TextPiece[][] {
  const rows: { y: number; size: number; pieces: TextPiece[] }[] = [];
  const bySizeThenPlace = [...pieces].sort((a, b) => b.size - a.size || a.y - b.y || a.x - b.x);
  for (const piece of bySizeThenPlace) {
    const text = piece.text.trim();
    const isRaised = MARK.test(text) || ORDINAL_END.test(text);
    const row = rows.find(({ y, size }) => {
      if (Math.abs(y - piece.y) <= size * SAME_LINE) return true;
      return isRaised && piece.size <= size * MARK_SIZE && piece.y < y && y - piece.y <= size * MARK_RISE;
    });
    if (row) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.sort((a, b) => a.y - b.y).map((row) => row.pieces);
}

function lineOfRow(row: readonly TextPiece[], page: number): TextLine {
  const rightToLeft = isMostlyArabic(row);
  const size = prevailingSize(row);
  const base = prevailingBaseline(row, size);
  const kept = row.filter((piece) => !isReferenceMark(piece, size, base)).sort((a, b) => a.x - b.x);
  const inOrder = rightToLeft ? fromTheRight(kept) : kept;
  return {
    page,
    text: joinPieces(inOrder),
    left: row.reduce((least, piece) => Math.min(least, piece.x), Infinity),
    right: row.reduce((most, piece) => Math.max(most, piece.x + piece.width), -Infinity),
    y: base,
    size,
    role: 'body',
    ...cellsOf(kept),
  };
}

/** The parts of a line with wide spaces in it; a justified line's are narrower. */
function cellsOf(pieces: readonly TextPiece[]): Pick<TextLine, 'cells'> {
  const groups: TextPiece[][] = [];
  for (const piece of pieces) {
    const before = groups.at(-1)?.at(-1);
    if (before && gapBetween(before, piece) < piece.size * WIDE_SPACE) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  if (groups.length < 2) return {};
  const cells = groups.map((group) => ({
    text: joinPieces(group),
    left: Math.min(...group.map((piece) => piece.x)),
    right: Math.max(...group.map((piece) => piece.x + piece.width)),
  }));
  return { cells };
}

/** Pieces of a line read from the right; Latin words in it, and what touches them, keep their own order. */
function fromTheRight(pieces: readonly TextPiece[]): TextPiece[] {
  const runs: TextPiece[][] = [];
  for (const piece of pieces) {
    const before = runs.at(-1)?.at(-1);
    if (before && isOneLatinRun(before, piece)) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs.toReversed().flat();
}

function isOneLatinRun(before: TextPiece, piece: TextPiece): boolean {
  if (ARABIC.test(before.text) || ARABIC.test(piece.text)) return false;
  const [isLatin, goesOnLatin] = [LATIN.test(before.text), LATIN.test(piece.text)];
  const touches = gapBetween(before, piece) < piece.size * TOUCH;
  return (isLatin && goesOnLatin) || ((isLatin || goesOnLatin) && touches);
}

/** By letters: a line of Arabic may hold more figures and signs, each a piece of its own, than words. */
function isMostlyArabic(row: readonly TextPiece[]): boolean {
  const letters = row.flatMap((piece) => piece.text.match(/\p{L}/gu) ?? []);
  return letters.filter((letter) => ARABIC.test(letter)).length * 2 > letters.length;
}

function isReferenceMark(piece: TextPiece, size: number, base: number): boolean {
  return piece.size <= size * MARK_SIZE && piece.y < base - size * 0.1 && MARK.test(piece.text.trim());
}

function joinPieces(pieces: readonly TextPiece[]): string {
  let text = '';
  let before: TextPiece | undefined;
  for (const piece of pieces) {
    if (before && gapBetween(before, piece) > piece.size * TOUCH) text += ' ';
    text += piece.text;
    before = piece;
  }
  return tidySpaces(text);
}

/** Points between two pieces of a line, whichever stands on the left. */
function gapBetween(one: TextPiece, other: TextPiece): number {
  return Math.max(other.x - one.x - one.width, one.x - other.x - other.width);
}

/**
 * The text without these characters at its end. A pattern with `+$` begins anew at each of them wherever it stands, and
 * takes minutes for a text that is full of them.
 */
export function withoutTail(text: string, one: RegExp): string {
  let end = text.length;
  while (end > 0 && one.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Plain spaces, one at a time; characters that only steer the layout go. */
export function tidySpaces(text: string): string {
  return text
    .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function prevailingSize(row: readonly TextPiece[]): number {
  const characters = new Map<number, number>();
  for (const piece of row) {
    const size = Math.round(piece.size * 2) / 2;
    characters.set(size, (characters.get(size) ?? 0) + piece.text.trim().length);
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function prevailingBaseline(row: readonly TextPiece[], size: number): number {
  return (row.find((piece) => Math.abs(piece.size - size) < 0.5) ?? row[0])?.y ?? 0;
}

/**
 * Where two columns part: a vertical band near the middle that no piece crosses, with many lines starting on both
 * sides. Null for a page of one column; a table of contents has its band far to the right and stays whole.
 */
function columnGutter(pieces: readonly TextPiece[], size: PageSize): number | null {
  const body = pieces.filter((piece) => piece.y > size.height * 0.1 && piece.y < size.height * 0.92);
  if (body.length < 40) return null;
  for (let share = 0.42; share <= 0.58; share += 0.01) {
    const x = size.width * share;
    if (body.some((piece) => piece.x < x + 6 && piece.x + piece.width > x - 6)) continue;
    const starts = body.filter((piece) => piece.x >= x);
    const leftmost = starts.reduce((least, piece) => Math.min(least, piece.x), Infinity);
    const aligned = starts.filter((piece) => piece.x < leftmost + 3).length;
    const leftLines = new Set(body.filter((piece) => piece.x < x).map((piece) => Math.round(piece.y))).size;
    if (aligned >= 12 && leftLines >= 12 && leftmost - x < size.width * 0.1) return x;
  }
  return null;
}
