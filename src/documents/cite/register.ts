import type { ReadDocument } from '../document.ts';
import { workingGroupSessions } from '../recognise/council-sessions.ts';
import { symbolsIn } from '../recognise/kind.ts';
import { cycleOfSession } from '../recognise/metadata.ts';

/** A recommendation of a register, by its label as cited. */
export interface RegisteredRecommendation {
  label: string;
  /** The list it stands in, `121` of `121.5`; null where the label is a bare number. */
  paragraph: string | null;
  /** Its number within that list. */
  item: string;
}

/** One review as the register holds it, put together from its report, addendum and matrix. */
export interface RegisteredReview {
  /** The report's symbol, without an addition; null where no document names it. */
  symbol: string | null;
  /** The symbol, or the name of the file. */
  name: string;
  cycle: number | null;
  country: string | null;
  /** Numbers of drafts are not those of the report. */
  isDraft: boolean;
  /** In the order of their labels, each label once. */
  recommendations: readonly RegisteredRecommendation[];
}

/** What numbers come from first: the report itself, then lists made of it, then the answer to it. */
const RANK: Readonly<Partial<Record<ReadDocument['kind'], number>>> = {
  'working-group-report': 0,
  'recommendation-matrix': 1,
  addendum: 3,
};
const OTHER_RANK = 2;

/** The reviews that documents hold together. Of an addendum alone, what it answers; documents without numbers give none. */
export function registerOf(documents: readonly ReadDocument[]): RegisteredReview[] {
  const byRank = documents.toSorted((one, other) => rankOf(one) - rankOf(other));
  const reviews: RegisteredReview[] = [];
  for (const document of byRank) {
    const own = reviewOf(document);
    if (own.recommendations.length === 0) continue;
    const at = reviews.findIndex((review) => isSame(review, own));
    const known = reviews[at];
    if (known) reviews[at] = merged(known, own);
    else reviews.push(own);
  }
  return reviews;
}

function rankOf({ kind }: ReadDocument): number {
  return RANK[kind] ?? OTHER_RANK;
}

function reviewOf(document: ReadDocument): RegisteredReview {
  const symbol = symbolOf(document);
  const labels = document.recommendations.map(({ number }) => number);
  const numbers = labels.length > 0 ? labels : document.positions.map(({ number }) => number);
  return {
    symbol,
    name: symbol ?? document.file,
    cycle: document.cycle ?? (symbol === null ? null : cycleOfSymbol(symbol)),
    country: document.country,
    isDraft: document.kind === 'working-group-draft',
    recommendations: [...new Set(numbers)].map(recommendationOf).toSorted(byLabel),
  };
}

/** An addendum stands for the report it adds to, and a matrix for the one whose paragraphs it gives as its sources. */
function symbolOf({ symbol, positions }: ReadDocument): string | null {
  const source = positions.flatMap((position) => symbolsIn(position.source ?? ''))[0];
  const named = symbol ?? source ?? null;
  return named === null ? null : withoutAddition(named);
}

/** `A/HRC/28/15` of `A/HRC/28/15/Add.1`. */
export function withoutAddition(symbol: string): string {
  return symbol.replace(/\/(?:Add|Corr|Rev)\.\d+$/u, '');
}

/** The cycle of the review that a report of this symbol closes, `A/HRC/28/15`: 2; null where it cannot be told. */
export function cycleOfSymbol(symbol: string): number | null {
  const workingGroup = /^A\/HRC\/WG\.6\/(\d+)\//u.exec(symbol)?.[1];
  if (workingGroup !== undefined) return cycleOfSession(Number(workingGroup));
  const council = /^A\/HRC\/(\d+)\/\d+/u.exec(symbol)?.[1];
  const session = council === undefined ? undefined : workingGroupSessions(Number(council)).at(-1);
  return session === undefined ? null : cycleOfSession(session);
}

function isSame(one: RegisteredReview, other: RegisteredReview): boolean {
  if (one.isDraft !== other.isDraft) return false;
  if (one.symbol !== null && other.symbol !== null) return one.symbol === other.symbol;
  if (one.cycle === null || one.cycle !== other.cycle) return false;
  return one.country === null || other.country === null || one.country === other.country;
}

function merged(known: RegisteredReview, own: RegisteredReview): RegisteredReview {
  const labels = new Set(known.recommendations.map(({ label }) => label));
  // a bare number of an addendum's is one of the report's under its paragraph
  const added = own.recommendations.filter(
    ({ label, paragraph }) => paragraph !== null && !labels.has(label),
  );
  return {
    ...known,
    symbol: known.symbol ?? own.symbol,
    name: known.symbol ?? own.symbol ?? known.name,
    cycle: known.cycle ?? own.cycle,
    country: known.country ?? own.country,
    recommendations: [...known.recommendations, ...added].toSorted(byLabel),
  };
}

function recommendationOf(label: string): RegisteredRecommendation {
  const dot = label.indexOf('.');
  return dot < 0
    ? { label, paragraph: null, item: label }
    : { label, paragraph: label.slice(0, dot), item: label.slice(dot + 1) };
}

function byLabel(one: RegisteredRecommendation, other: RegisteredRecommendation): number {
  return one.label.localeCompare(other.label, 'en', { numeric: true });
}

/** The lists of a review: for each paragraph the number of its last item. */
export function listsOf(review: RegisteredReview): Map<string, number> {
  const lists = new Map<string, number>();
  for (const { paragraph, item } of review.recommendations) {
    const key = paragraph ?? '';
    lists.set(key, Math.max(lists.get(key) ?? 0, Number.parseInt(item, 10) || 0));
  }
  return lists;
}
