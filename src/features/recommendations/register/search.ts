import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { may, seeUnpublished, type Viewer } from '../../../access/policy.ts';
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
import { readRegister, stateSeen, understand, type State } from './index-queries.ts';
import {
  pageWithin,
  RegisterIndex,
  type Counts,
  type IndexedReview,
  type IndexedRow,
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
  /** The reviews that `counts` names, by slug. */
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
/**
 * How long a page waits for an index that is being made, before the tables are asked themselves. Waiting costs nothing;
 * asking a large register's tables takes the processor from the making.
 */
const PATIENCE = 15_000;
/** After an index could not be made. */
const REST = 30_000;
const ATTEMPTS = 3;

/**
 * Answers questions to the register from an index in this process, each time checked against the ledger, or from the
 * tables where there is none: for days of the past, while it is made, and when anything about it is in doubt. Both
 * answer the same (docs/decisions/0013-search-in-process.md).
 */
export function createRegisterSearch(db: Database, log: Logger): RegisterSearch {
  const kept = { public: new KeptIndex(db, log), inside: new KeptIndex(db, log) };
  return async (question) => {
    const { viewer, asOf, filter } = question;
    const typed = filter.q === undefined ? undefined : await readTyped(db, filter.q);
    const isReadable = filter.q === undefined || typed !== undefined;
    if (asOf === undefined && isReadable) {
      const index = may(viewer, seeUnpublished) ? kept.inside : kept.public;
      const answer = await answerFromIndex(db, index, question, typed);
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
  kept: KeptIndex,
  { viewer, head, filter, order }: RegisterQuestion,
  typed: Typed | undefined,
): Promise<RegisterAnswer | undefined> {
  let wanted = head;
  for (let attempt = 0; attempt < ATTEMPTS && wanted; attempt++) {
    const at = await kept.at(wanted, viewer);
    if (!at) return undefined;
    const { index, state } = at;
    const { ids, ...found } = index.search(filter, typed, order);
    const reviews = new Map(
      [...found.counts.review.keys()].flatMap((slug) => {
        const review = index.review(slug);
        return review ? [[slug, review] as const] : [];
      }),
    );
    const { size: total, names } = index;
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
    listReviewsBySlug(reading, [...counts.review.keys()]),
    readNames(reading),
  ]);
  return { from: 'tables', items, found, total, page, pages, counts, reviews, names };
}

/** Nothing is relevant to a search that was not understood: it then stands newest first. */
export function orderingOf(sort: Sort, typed: Typed | undefined): Ordering {
  if (sort !== 'relevance') return { sort };
  return typed ? { sort, lexemes: typed.lexemes } : { sort: 'newest' };
}

type IndexAt = { index: RegisterIndex; state: State };

/** The index of what one kind of viewer sees, brought up to date when it is asked for. */
class KeptIndex {
  readonly #db: Database;
  readonly #log: Logger;
  #kept: IndexAt | undefined;
  #underway: Promise<void> | undefined;
  #restUntil = 0;

  constructor(db: Database, log: Logger) {
    this.#db = db;
    this.#log = log;
  }

  /** The index at this entry of the ledger or a later one; undefined when there is none in time. */
  async at(wanted: State, viewer: Viewer): Promise<IndexAt | undefined> {
    const until = performance.now() + PATIENCE;
    while (!this.#reaches(wanted)) {
      const left = until - performance.now();
      if (left <= 0 || performance.now() < this.#restUntil) return undefined;
      this.#underway ??= this.#bringUp(viewer).finally(() => (this.#underway = undefined));
      const waited = new AbortController();
      await Promise.race([
        this.#underway,
        delay(left, undefined, { signal: waited.signal, ref: false }).catch(() => {}),
      ]);
      waited.abort();
    }
    return this.#kept;
  }

  #reaches({ seq, hash }: State): boolean {
    const state = this.#kept?.state;
    return state !== undefined && (state.seq > seq || (state.seq === seq && state.hash === hash));
  }

  async #bringUp(viewer: Viewer): Promise<void> {
    try {
      if (this.#kept && !this.#kept.index.isWorn && (await this.#follow(this.#kept, viewer))) return;
      await this.#make(viewer);
    } catch (error) {
      this.#kept = undefined;
      this.#restUntil = performance.now() + REST;
      this.#log.error({ error: nameOf(error) }, 'the index of the register could not be made');
    }
  }

  /** Takes over what has changed since; false when that cannot be told or does not add up. */
  async #follow({ index, state }: IndexAt, viewer: Viewer): Promise<boolean> {
    const rows: IndexedRow[] = [];
    const read = await readRegister(this.#db, viewer, state, (batch) => rows.push(...batch));
    if (read.kind === 'unknown') return false;
    if (read.kind === 'nothing') {
      this.#kept = { index, state: read.state };
      return true;
    }
    index.setReviews(read.reviews);
    index.names = read.names;
    index.remove([...read.changed.ids, ...index.idsOfReviews(read.changed.reviews)]);
    index.append(rows);
    index.settle();
    if (index.size === read.total) {
      this.#kept = { index, state: read.state };
      return true;
    }
    this.#kept = undefined;
    this.#log.error({ held: index.size, there: read.total }, 'the index of the register was out of step');
    return false;
  }

  async #make(viewer: Viewer): Promise<void> {
    const index = new RegisterIndex();
    const read = await readRegister(this.#db, viewer, undefined, (rows, reviews) => {
      index.setReviews(reviews);
      index.append(rows);
    });
    if (read.kind !== 'rows') return;
    index.names = read.names;
    index.setSuccessors(read.successors);
    index.settle();
    if (index.size !== read.total) throw new Error('the index holds another number than the tables');
    this.#kept = { index, state: read.state };
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
