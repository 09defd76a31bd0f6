import type { Position, ReadRecommendation } from '../document.ts';
import { agreement, wordsOf } from './likeness.ts';
import type { Link, LinkBase, ReviewOfBase } from './link.ts';

export interface LinkedRows {
  links: Link[];
  unlinked: ReadRecommendation[];
  /** Rows of other reviews than the base's; they are left for those. */
  ofAnotherReview: number;
}

/** Words alone tell two texts to be one recommendation from here on. */
const BY_WORDS = 0.8;
/** With a State in common less is enough: databases shorten what they copy, and part what stands under one number. */
const WITH_STATE = 0.6;
/** Below this a common number is a coincidence. */
const BY_NUMBER = 0.45;
/** Fewer words are a part of a recommendation only in their order, one behind the other: `Sign the treaty`. */
const SHORTEST_PART = 5;

/**
 * Links an export's rows to the recommendations of one review, most often without numbers: each recommending State of a
 * row to the recommendation of that State whose words are nearest. One row may belong to several recommendations (the
 * same words asked by several States under several numbers), and several rows to one (its parts).
 */
export function linkRows(
  base: readonly LinkBase[],
  rows: readonly ReadRecommendation[],
  review: ReviewOfBase | null,
): LinkedRows {
  const own = review === null ? rows : rows.filter((row) => isOfReview(row, review));
  const words = base.map(({ text }) => wordsOf(text));
  const pieces = new Map<number, Piece[]>();
  const unlinked: ReadRecommendation[] = [];
  for (const row of own) {
    const isSameDocument = review !== null && isOfDocument(row, review);
    const places = placesOf(base, words, row, isSameDocument ? 0 : BY_NUMBER);
    if (places.size === 0) unlinked.push(row);
    for (const [item, states] of places) {
      const list = pieces.get(item) ?? [];
      list.push({ row, states });
      pieces.set(item, list);
    }
  }
  const links = [...pieces].map(([item, of]) => linkOf(item, of, base[item]));
  links.sort((one, other) => one.item - other.item);
  return { links, unlinked, ofAnotherReview: rows.length - own.length };
}

interface Piece {
  row: ReadRecommendation;
  states: string[];
}

/** A row of the same document has its numbers, in whatever language its words are. */
function isOfDocument({ symbol }: Pick<ReadRecommendation, 'symbol'>, review: ReviewOfBase): boolean {
  return (
    Boolean(symbol) && review.symbol !== null && reportSymbol(symbol ?? '') === reportSymbol(review.symbol)
  );
}

/** A row that names its document belongs to that one alone; else its cycle tells. */
function isOfReview(
  { symbol, cycle }: Pick<ReadRecommendation, 'symbol' | 'cycle'>,
  review: ReviewOfBase,
): boolean {
  if (symbol && review.symbol !== null) return isOfDocument({ symbol }, review);
  return !cycle || review.cycle === null || cycle === review.cycle;
}

function reportSymbol(symbol: string): string {
  return symbol
    .toUpperCase()
    .replaceAll(/\s/gu, '')
    .replace(/\/(?:ADD|REV|CORR)\.\d+$/u, '');
}

/** The recommendations that a row belongs to, each with those of the row's States that made it. */
function placesOf(
  base: readonly LinkBase[],
  words: readonly (readonly string[])[],
  row: ReadRecommendation,
  byNumber: number,
): Map<number, string[]> {
  const own = wordsOf(row.text);
  const places = new Map<number, string[]>();
  const put = (item: number, states: readonly string[]): void => {
    places.set(item, [...(places.get(item) ?? []), ...states]);
  };
  const numbered = row.number === '' ? -1 : base.findIndex(({ number }) => number === row.number);
  if (numbered >= 0 && agreement(words[numbered] ?? [], own) >= byNumber) {
    put(numbered, row.states);
    return places;
  }
  const likely = base
    .map((_, item) => ({
      item,
      whole: agreement(words[item] ?? [], own),
      part: partOf(words[item] ?? [], own),
    }))
    .filter(({ whole, part }) => Math.max(whole, part) >= WITH_STATE)
    .toSorted((one, other) => scoreOf(other) - scoreOf(one));
  const homeless: string[] = [];
  for (const state of row.states) {
    const found = likely.find(({ item }) => base[item]?.states.includes(state));
    if (found) put(found.item, [state]);
    else homeless.push(state);
  }
  const best = likely.find(({ whole }) => whole >= BY_WORDS);
  // a State that the report does not name stays with the others that ask for the same, to be seen as a difference
  const [first] = places.keys();
  const home = first ?? best?.item;
  if (home !== undefined && (homeless.length > 0 || row.states.length === 0)) put(home, homeless);
  return places;
}

function scoreOf({ whole, part }: { whole: number; part: number }): number {
  return Math.max(whole, part * 0.9);
}

/** How much of a text stands within another that is longer: 1 all of its words. */
function partOf(whole: readonly string[], part: readonly string[]): number {
  if (part.length < 2 || part.length >= whole.length) return 0;
  if (part.length < SHORTEST_PART) return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `) ? 1 : 0;
  const shared = (agreement(whole, part) * (whole.length + part.length)) / 2;
  return shared / part.length;
}

function linkOf(item: number, pieces: readonly Piece[], one: LinkBase | undefined): Link {
  const all = <Value>(of: (row: ReadRecommendation) => readonly Value[]): Value[] => [
    ...new Set(pieces.flatMap(({ row }) => of(row))),
  ];
  const [first] = pieces;
  const number = pieces.find(({ row }) => row.number !== '')?.row.number ?? '';
  return {
    item,
    number: number === '' ? (one?.number ?? '') : number,
    page: null,
    text: pieces.length === 1 ? (first?.row.text ?? null) : null,
    states: [...new Set(pieces.flatMap(({ states }) => states))],
    position: positionOf(pieces.map(({ row }) => row.position)),
    comment: responseOf(first?.row),
    themes: all(({ themes }) => themes),
    groups: all(({ groups }) => groups),
    sdgs: all(({ sdgs }) => sdgs),
    entries: [],
    wordings: [],
    linkedBy: number !== '' && number === one?.number ? 'number' : 'words',
  };
}

/** What a State's own list says in answer. */
function responseOf(row: ReadRecommendation | undefined): string | null {
  return row?.entries?.find(({ heading }) => heading === 'response')?.text ?? null;
}

/** Parts of which some were accepted and some not are accepted in part. */
function positionOf(positions: readonly (Position | null)[]): Position | null {
  const given = new Set(positions.filter((position) => position !== null));
  const [only] = given;
  if (only === undefined || given.size === 1) return only ?? null;
  return given.has('supported') && given.has('noted') ? 'partially-supported' : only;
}
