import type { Viewer } from '../../../access/policy.ts';
import { readingAs } from '../../../access/reading.ts';
import type { Database } from '../../../database/connection.ts';
import { countFacets } from './facet-queries.ts';
import {
  countRecommendations,
  listed,
  listRecommendations,
  listReviewsBySlug,
  readNames,
  type ListedRecommendation,
  withStanding,
  type Ordering,
} from './queries.ts';
import type { RegisterFilter, Sort } from '../schema.ts';
import { stateSeen, understand, type State } from './index-queries.ts';
import type { Indexes } from './kept-index.ts';
import {
  pageWithin,
  type Counts,
  type IndexedReview,
  type Names,
  type Order,
  type Typed,
} from './register-index.ts';
import { readWordQuery, UnreadableQuery, wantedLexemes } from './word-query.ts';

export type RegisterAnswer = {
  from: 'index' | 'tables';
  items: ListedRecommendation[];
  found: number;
  total: number;
  page: number;
  pages: number;
  counts: Counts;
  /** All reviews by slug, newest first. */
  reviews: ReadonlyMap<string, IndexedReview>;
  /** What the organisations and statuses that `counts` names are called. */
  names: Names;
};

export type RegisterQuestion = {
  viewer: Viewer;
  /** The ledger entry that was newest when the request came: what is answered is no older. */
  head: State | undefined;
  asOf: number | undefined;
  filter: RegisterFilter;
  order: Order;
};

export type RegisterSearch = (question: RegisterQuestion) => Promise<RegisterAnswer>;

/** How many a page of the list holds. */
export const PER_PAGE = 50;
const ATTEMPTS = 3;

/**
 * Answers questions to the register from an index in this process, each time checked against the ledger, or from the
 * tables where there is none: for days of the past, while it is made, and when anything about it is in doubt. Both
 * answer the same (docs/decisions/0013-search-in-process.md).
 */
export function createRegisterSearch(db: Database, indexes: Indexes): RegisterSearch {
  return async (question) => {
    const { asOf, filter } = question;
    const typed = filter.q === undefined ? undefined : await readTyped(db, filter.q);
    const isReadable = filter.q === undefined || typed !== undefined;
    if (asOf === undefined && isReadable) {
      const answer = await answerFromIndex(db, indexes, question, typed);
      if (answer) return answer;
    }
    return answerFromTables(db, question, typed);
  };
}

/** What was typed, as the database understands it; undefined for a form of query that only it can answer. */
export async function readTyped(db: Database, q: string): Promise<Typed | undefined> {
  const texts = await understand(db, q);
  try {
    const queries = new Map([...texts].map(([language, text]) => [language, readWordQuery(text)]));
    const lexemes = new Map([...queries].map(([language, query]) => [language, wantedLexemes(query)]));
    return { text: q, queries, lexemes };
  } catch (error) {
    if (error instanceof UnreadableQuery) return undefined;
    throw error;
  }
}

async function answerFromIndex(
  db: Database,
  indexes: Indexes,
  { viewer, head, filter, order }: RegisterQuestion,
  typed: Typed | undefined,
): Promise<RegisterAnswer | undefined> {
  let wanted = head;
  for (let attempt = 0; attempt < ATTEMPTS && wanted; attempt++) {
    const at = await indexes(wanted, viewer);
    if (!at) return undefined;
    const { index, state } = at;
    const { ids, ...found } = index.search(filter, typed, order);
    const { size: total, names, reviews } = index;
    if (ids.length === 0) return { from: 'index', ...found, total, reviews, names, items: [] };
    const reading = readingAs(db, viewer);
    const rows = await listed(reading, filter.q)
      .select(stateSeen(viewer.country))
      .where('r.id', 'in', ids)
      .execute();
    // Read in the same state that the index is of; else something was changed in between, and all is asked anew.
    if (rows[0]?.state?.hash === state.hash && rows.length === ids.length) {
      const standing = await withStanding(reading, rows.map(withoutState));
      const byId = new Map(standing.map((row) => [row.id, row]));
      const items = ids.flatMap((id) => byId.get(id) ?? []);
      return { from: 'index', ...found, total, reviews, names, items };
    }
    wanted = rows[0]?.state ?? wanted;
  }
  return undefined;
}

function withoutState<Item>(row: Item & { state: unknown }): Omit<typeof row, 'state'> {
  const { state: _, ...item } = row;
  return item;
}

/** The same answer in plain SQL. */
export async function answerFromTables(
  db: Database,
  { viewer, asOf, filter, order }: RegisterQuestion,
  typed: Typed | undefined,
): Promise<RegisterAnswer> {
  const reading = readingAs(db, viewer, asOf);
  const [found, total, counts] = await Promise.all([
    countRecommendations(reading, filter),
    countRecommendations(reading, {}),
    countFacets(reading, filter),
  ]);
  const { page, pages } = pageWithin(found, order);
  const ordering = orderingOf(order.sort, typed);
  const [items, reviews, names] = await Promise.all([
    listRecommendations(reading, filter, order.perPage, (page - 1) * order.perPage, ordering),
    listReviewsBySlug(reading),
    readNames(reading),
  ]);
  return { from: 'tables', items, found, total, page, pages, counts, reviews, names };
}

/** Nothing is relevant to a search that was not understood: it then stands newest first. */
export function orderingOf(sort: Sort, typed: Typed | undefined): Ordering {
  if (sort !== 'relevance') return { sort };
  return typed ? { sort, lexemes: typed.lexemes } : { sort: 'newest' };
}
