import { sql, type Transaction } from 'kysely';
import type { Viewer } from '../../../access/policy.ts';
import { readingAs, type Reading } from '../../../access/reading.ts';
import type { Database } from '../../../database/connection.ts';
import type { Tables } from '../../../database/tables.ts';
import {
  countRecommendations,
  foundInOrder,
  listThemesAsked,
  withStanding,
  type Ordering,
  type Standing,
} from '../register/queries.ts';
import type { RegisterFilter } from '../schema.ts';

export type ExportedTerm = ['theme' | 'group' | 'sdg', string];

export type ExportedRecommendation = {
  id: string;
  address: string;
  number: string;
  language: string;
  text: string;
  lead_in: string | null;
  page: number | null;
  position: string | null;
  recommending_states: string[];
  public: boolean;
  mechanism: string;
  review_slug: string;
  cycle: number | null;
  session: string | null;
  held_on: string | null;
  symbol: string | null;
  /** The slug of the cluster that it is in. */
  cluster: string | null;
  terms: ExportedTerm[];
} & Standing;

/** The entry that an export shows the register at; 0 and no hash before the first. */
export type ExportedState = { seq: number; hash: string; recordedAt: Date | null };

export type ExportReading = {
  state: ExportedState;
  /** How many a filter finds, which may be more than are read. To be asked before the rows. */
  count: () => Promise<number>;
  rows: AsyncIterable<ExportedRecommendation>;
};

const BATCH = 1_000;

/**
 * Hands what a filter finds to `use` in batches, in order, all read in one snapshot together with the ledger entry that
 * it is of. `use` has to read at its own pace and not at a visitor's, since the snapshot stays open.
 */
export async function readForExport(
  db: Database,
  question: {
    viewer: Viewer;
    asOf: number | undefined;
    filter: RegisterFilter;
    ordering: Ordering;
    /** All of them without. */
    limit: number | undefined;
  },
  use: (reading: ExportReading) => Promise<void>,
): Promise<void> {
  const { viewer, asOf, filter, ordering, limit } = question;
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const state = await readState(tx, viewer.country, asOf);
      const reading = readingAs(tx, viewer, asOf);
      const themes = await listThemesAsked(reading, filter);
      const rows = foundInOrder(reading, filter, themes, undefined, ordering)
        .innerJoin('document as d', 'd.id', 'r.document')
        .leftJoin('cluster_member as m', 'm.recommendation', 'r.id')
        .leftJoin('cluster as c', 'c.id', 'm.cluster')
        .select(['r.lead_in', 'r.page', 'r.public', 'v.session', 'c.slug as cluster'])
        .select((eb) => eb.fn.coalesce('d.symbol', 'v.symbol').as('symbol'))
        .$if(limit !== undefined, (query) => query.limit(limit ?? 0));
      await sql`declare exported no scroll cursor for ${rows}`.execute(tx);
      const count = () => countRecommendations(reading, filter);
      await use({ state, count, rows: eachRow(tx, reading) });
    });
}

async function* eachRow(tx: Transaction<Tables>, reading: Reading): AsyncGenerator<ExportedRecommendation> {
  for (let isMore = true; isMore;) {
    const { rows } = await sql<
      Omit<ExportedRecommendation, 'terms' | keyof Standing>
    >`fetch ${sql.lit(BATCH)} from exported`.execute(tx);
    const termsOf = await listTerms(reading, rows);
    for (const row of await withStanding(reading, rows)) yield { ...row, terms: termsOf.get(row.id) ?? [] };
    isMore = rows.length === BATCH;
  }
}

async function listTerms(
  reading: Reading,
  rows: readonly { id: string }[],
): Promise<Map<string, ExportedTerm[]>> {
  if (rows.length === 0) return new Map();
  const terms = await reading
    .selectFrom('borne_term')
    .select([
      'recommendation',
      sql<ExportedTerm[]>`json_agg(json_build_array(kind, label) order by kind, ordinal, label)`.as('terms'),
    ])
    .where(sql<boolean>`recommendation = any(${sql.val(rows.map(({ id }) => id))}::uuid[])`)
    .groupBy('recommendation')
    .execute();
  return new Map(terms.map((row) => [row.recommendation, row.terms]));
}

async function readState(
  tx: Transaction<Tables>,
  country: string,
  asOf: number | undefined,
): Promise<ExportedState> {
  const entry = await tx
    .selectFrom('ledger')
    .select(['seq', 'hash', 'recorded_at'])
    .where('country', '=', country)
    .$if(asOf !== undefined, (query) => query.where('seq', '=', asOf ?? 0))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return entry
    ? { seq: entry.seq, hash: entry.hash.toString('hex'), recordedAt: entry.recorded_at }
    : { seq: 0, hash: '', recordedAt: null };
}
