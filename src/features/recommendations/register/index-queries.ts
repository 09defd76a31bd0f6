import { sql, type Transaction } from 'kysely';
import { readingAs, type Reading } from '../../../access/reading.ts';
import type { Viewer } from '../../../access/policy.ts';
import type { Database } from '../../../database/connection.ts';
import type { Tables } from '../../../database/tables.ts';
import { searchedAs, searchedLanguages } from './filter-queries.ts';
import { readNames } from './queries.ts';
import type { IndexedReview, IndexedRow, Names, ReviewSymbol, Successor } from './register-index.ts';
import type { IndexedTerm } from './spellings.ts';

/** A state of the register: the newest entry of its ledger. Two states with the same hash are the same. */
export type State = { seq: number; hash: string };

/** The query that was typed as PostgreSQL understands it, in each language. */
export async function understand(db: Database, q: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ language: string; query: string }>`
    select language, search_query(language, ${q})::text as query
    from unnest(${sql.val([...searchedLanguages])}::text[]) language`.execute(db);
  return new Map(rows.map(({ language, query }) => [language, query]));
}

/** The newest entry, as part of another query: both then see the same state. */
export function stateSeen(country: string) {
  return sql<{
    seq: number;
    hash: string;
  } | null>`(select json_build_object('seq', h.seq, 'hash', encode(h.hash, 'hex'))
    from ledger_head h where h.country = ${country})`.as('state');
}

const KINDS = [
  'recommendation',
  'review',
  'issued_term',
  'term_choice',
  'assignment',
  'assessment',
  'cluster',
  'cluster_member',
  'organisation',
  'status',
  'document',
  'vocabulary_term',
  'plan',
  'action',
  'action_link',
] as const;
/** What these are called is read whenever anything has changed: no row of the index has to be. */
const ONLY_NAMES: ReadonlySet<string> = new Set(['organisation', 'status', 'cluster', 'document']);
const BATCH = 5_000;
/** Beyond this many changes, reading everything is no dearer. */
const MANY_CHANGES = 20_000;
const everything: Changed = { ids: [], reviews: new Set() };

/** What has changed: recommendations, and reviews with all that is theirs. */
export type Changed = { ids: string[]; reviews: Set<string> };

export type Reads =
  | { kind: 'nothing'; state: State }
  | { kind: 'unknown' }
  | {
      kind: 'rows';
      state: State;
      reviews: IndexedReview[];
      names: Names;
      successors: Successor[];
      symbols: ReviewSymbol[];
      changed: Changed;
      /** How many recommendations this viewer may see in all. */
      total: number;
    };

/**
 * Reads what the index needs in one snapshot: everything, or what has changed since a state. `take` is handed the rows
 * in batches. Reads no rows when nothing has changed that the index holds, or when what has cannot be told.
 */
export async function readRegister(
  db: Database,
  viewer: Viewer,
  since: State | undefined,
  take: (rows: IndexedRow[], reviews: readonly IndexedReview[]) => void,
): Promise<Reads> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const state = await readState(tx, viewer.country);
      if (!state) return { kind: 'unknown' };
      const changed = since ? await readChanges(tx, viewer.country, since) : everything;
      if (changed === 'nothing') return { kind: 'nothing', state };
      if (changed === 'unknown') return { kind: 'unknown' };
      const reading = readingAs(tx, viewer);
      const reviews = await reading
        .selectFrom('review')
        .select(['id', 'slug', 'mechanism', 'cycle', 'held_on'])
        .execute();
      const names = await readNames(reading);
      const only = since && changed;
      await openRows(tx, reading, only);
      for (let isMore = true; isMore;) {
        const rows = await nextRows(tx, reading);
        take(rows, reviews);
        isMore = rows.length === BATCH;
      }
      const { total } = await reading
        .selectFrom('recommendation as r')
        .innerJoin('review as v', 'v.id', 'r.review')
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      const successors = await listSuccessors(reading);
      const symbols = await listSymbols(reading);
      return { kind: 'rows', state, reviews, names, successors, symbols, changed, total };
    });
}

/** Which terms have taken the place of others. */
async function listSuccessors(reading: Reading): Promise<Successor[]> {
  return reading.selectFrom('successor').select(['kind', 'code as from', 'merged_into as to']).execute();
}

/** The symbols of reviews and their documents, in capitals, each with the review. */
async function listSymbols(reading: Reading): Promise<ReviewSymbol[]> {
  const rows = await reading
    .selectFrom('review as v')
    .leftJoin('document as d', 'd.review', 'v.id')
    .select([
      'v.id as review',
      sql<string | null>`upper(v.symbol)`.as('own'),
      sql<string | null>`upper(d.symbol)`.as('document'),
    ])
    .execute();
  return rows.flatMap(({ review, own, document }) =>
    [own, document].flatMap((symbol) => (symbol === null ? [] : [{ symbol, review }])),
  );
}

async function readState(tx: Transaction<Tables>, country: string): Promise<State | undefined> {
  const head = await tx
    .selectFrom('ledger_head')
    .select(['seq', 'hash'])
    .where('country', '=', country)
    .executeTakeFirst();
  return head && { seq: head.seq, hash: head.hash.toString('hex') };
}

/** What has changed since a state; `unknown` when everything has to be read. */
async function readChanges(
  tx: Transaction<Tables>,
  country: string,
  since: State,
): Promise<Changed | 'nothing' | 'unknown'> {
  const known = await tx
    .selectFrom('ledger')
    .select('seq')
    .where('country', '=', country)
    .where('seq', '=', since.seq)
    .where('hash', '=', Buffer.from(since.hash, 'hex'))
    .executeTakeFirst();
  if (!known) return 'unknown';
  const changes = await tx
    .selectFrom('ledger_change')
    .select(['kind', 'record', sql<string | null>`coalesce(after, before) ->> 'recommendation'`.as('owner')])
    .select(sql<string | null>`coalesce(after, before) ->> 'action'`.as('action'))
    .where('country', '=', country)
    .where('seq', '>', since.seq)
    .where('kind', 'in', [...KINDS])
    .limit(MANY_CHANGES)
    .execute();
  if (changes.length === 0) return 'nothing';
  if (changes.length === MANY_CHANGES) return 'unknown';
  const ids = new Set<string>();
  const reviews = new Set<string>();
  const plans = new Set<string>();
  const actions = new Set<string>();
  for (const { kind, record, owner, action } of changes) {
    if (ONLY_NAMES.has(kind)) continue;
    if (kind === 'plan') plans.add(record);
    else if (kind === 'action') actions.add(record);
    else if (kind === 'action_link' && action !== null) actions.add(action);
    else if (kind === 'review') reviews.add(record);
    else if (kind === 'recommendation') ids.add(record);
    // A term may have taken the place of another on any recommendation.
    else if (kind === 'vocabulary_term') return 'unknown';
    // A record whose entry was redacted no longer says whose it was.
    else if (owner === null) return 'unknown';
    else ids.add(owner);
  }
  for (const id of await listEverServed(tx, country, [...plans], [...actions])) ids.add(id);
  return { ids: [...ids], reviews };
}

/** What some actions, and all of some plans, serve or have served, directly or through a cluster. */
async function listEverServed(
  tx: Transaction<Tables>,
  country: string,
  plans: readonly string[],
  actions: readonly string[],
): Promise<string[]> {
  if (plans.length === 0 && actions.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    with changed as (select id from action where country = ${country}
      and (plan = any(${sql.val([...plans])}::uuid[]) or id = any(${sql.val([...actions])}::uuid[])))
    select recommendation as id from action_link join changed on changed.id = action
      where country = ${country} and recommendation is not null
    union select m.recommendation from action_link l join changed on changed.id = l.action
      join cluster_member m on m.country = l.country and m.cluster = l.cluster where l.country = ${country}`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

/** A cursor, so that 250,000 rows come in one scan and never stand in memory at once. */
async function openRows(tx: Transaction<Tables>, reading: Reading, only: Changed | undefined): Promise<void> {
  const rows = reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select(['r.id', 'r.review', 'r.ordinal', 'r.number', 'r.position', 'r.recommending_states'])
    .select([searchedAs.as('language'), sql<string>`search_words(r.language, r.text)::text`.as('words')])
    .$if(only !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          sql<boolean>`r.id = any(${sql.val(only?.ids ?? [])}::uuid[])`,
          sql<boolean>`r.review = any(${sql.val([...(only?.reviews ?? [])])}::uuid[])`,
        ]),
      ),
    );
  await sql`declare register_rows no scroll cursor for ${rows}`.execute(tx);
}

async function nextRows(tx: Transaction<Tables>, reading: Reading): Promise<IndexedRow[]> {
  const { rows } = await sql<
    Omit<IndexedRow, 'terms' | 'owners' | 'assessments' | 'cluster' | 'actions'>
  >`fetch ${sql.lit(BATCH)} from register_rows`.execute(tx);
  const ids = rows.map(({ id }) => id);
  // One row a recommendation: reading a row of its own for each of a million terms would take longer than all the rest.
  const terms = await reading
    .selectFrom('borne_term as t')
    .leftJoin('document as d', 'd.id', 't.document')
    .select([
      't.recommendation',
      sql<
        [IndexedTerm['kind'], string, string, string | null][]
      >`json_agg(json_build_array(t.kind, t.label, t.spelled, d.language))`.as('terms'),
    ])
    .where(sql<boolean>`t.recommendation = any(${sql.val(ids)}::uuid[])`)
    .groupBy('t.recommendation')
    .execute();
  const termsOf = new Map(terms.map((row) => [row.recommendation, row.terms]));
  const owners = await reading
    .selectFrom('standing_assignment as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select(['a.recommendation', 'a.duty', 'o.slug as organisation'])
    .where(sql<boolean>`a.recommendation = any(${sql.val(ids)}::uuid[])`)
    .execute();
  const ownersOf = Map.groupBy(owners, ({ recommendation }) => recommendation);
  const assessments = await reading
    .selectFrom('standing_assessment as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select(['a.recommendation', 'a.voice', 'a.status', 'a.index_value', 'o.slug as organisation'])
    .where(sql<boolean>`a.recommendation = any(${sql.val(ids)}::uuid[])`)
    .execute();
  const clustered = await reading
    .selectFrom('cluster_member as m')
    .innerJoin('cluster as c', 'c.id', 'm.cluster')
    .select(['m.recommendation', 'c.slug'])
    .where(sql<boolean>`m.recommendation = any(${sql.val(ids)}::uuid[])`)
    .execute();
  const serving = await reading
    .selectFrom('serving_action')
    .select(['recommendation', 'is_funded'])
    .where('counts', '=', true)
    .where(sql<boolean>`recommendation = any(${sql.val(ids)}::uuid[])`)
    .execute();
  const actionsOf = Map.groupBy(serving, ({ recommendation }) => recommendation);
  const clusterOf = new Map(clustered.map(({ recommendation, slug }) => [recommendation, slug]));
  const assessmentsOf = Map.groupBy(assessments, ({ recommendation }) => recommendation);
  return rows.map((row) => ({
    ...row,
    terms: (termsOf.get(row.id) ?? []).map(([kind, label, spelled, language]) => ({
      kind,
      label,
      spelled,
      language,
    })),
    owners: ownersOf.get(row.id) ?? [],
    actions: actionsOf.get(row.id) ?? [],
    assessments: assessmentsOf.get(row.id) ?? [],
    cluster: clusterOf.get(row.id) ?? null,
  }));
}
