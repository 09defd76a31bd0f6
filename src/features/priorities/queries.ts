import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import type { PrioritiesFilter } from './filter.ts';

export type Priority = Row<'priority'> & { organisation_names: Translated | null };

/** How a recommendation is weighed, by criterion. */
export async function listPriorities(
  reading: Reading,
  recommendations: readonly string[],
): Promise<Priority[]> {
  return reading
    .selectFrom('priority as p')
    .leftJoin('organisation as o', 'o.id', 'p.organisation')
    .selectAll('p')
    .select('o.names as organisation_names')
    .where(sql<boolean>`p.recommendation = any(${sql.val([...recommendations])}::uuid[])`)
    .where('p.level', 'is not', null)
    .execute();
}

/** All rows of a recommendation, those taken back too, for the verb. */
export async function readPriorities(
  tx: InTransaction,
  country: string,
  recommendation: string,
): Promise<Row<'priority'>[]> {
  return tx
    .selectFrom('priority')
    .selectAll()
    .where('country', '=', country)
    .where('recommendation', '=', recommendation)
    .execute();
}

export async function putPriorities(tx: InTransaction, rows: readonly NewRow<'priority'>[]): Promise<void> {
  for (const row of rows) {
    const { country: _, id: _id, recommendation: _of, criterion: _by, ...changed } = row;
    await tx
      .insertInto('priority')
      .values(row)
      .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(changed))
      .execute();
  }
}

/** Who wrote each of some records last; for those inside, since the public history names nobody. */
export async function listWriters(
  db: Database,
  country: string,
  records: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (records.length === 0) return new Map();
  const rows = await db
    .selectFrom('ledger_change as c')
    .innerJoin('ledger as l', (join) =>
      join.onRef('l.country', '=', 'c.country').onRef('l.seq', '=', 'c.seq'),
    )
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'l.country').onRef('p.id', '=', 'l.person'),
    )
    .distinctOn('c.record')
    .select(['c.record', 'p.name'])
    .where('c.country', '=', country)
    .where('c.kind', '=', 'priority')
    .where('l.verb', '=', 'priority.set')
    .where(sql<boolean>`c.record = any(${sql.val([...records])}::uuid[])`)
    .orderBy('c.record')
    .orderBy('c.seq', 'desc')
    .execute();
  return new Map(rows.map(({ record, name }) => [record, name]));
}

/** The recommendations of a part of the register, newest review first: those weighed, or those not weighed yet. */
export async function listWeighed(
  reading: Reading,
  filter: PrioritiesFilter,
  isWeighed: boolean,
  limit: number,
) {
  return among(reading, filter, isWeighed)
    .select([
      'r.id',
      'r.address',
      'r.number',
      'r.language',
      'r.text',
      'r.position',
      'v.slug as review_slug',
      'v.mechanism',
      'v.cycle',
      'v.held_on',
    ])
    .orderBy('v.held_on', (order) => order.desc().nullsLast())
    .orderBy('v.slug', 'desc')
    .orderBy('r.ordinal')
    .limit(limit)
    .execute();
}

export type WeighedRecommendation = Awaited<ReturnType<typeof listWeighed>>[number];

export async function countWeighed(
  reading: Reading,
  filter: PrioritiesFilter,
  isWeighed: boolean,
): Promise<number> {
  const { count } = await among(reading, filter, isWeighed)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function among(reading: Reading, { review, kind, labels }: PrioritiesFilter, isWeighed: boolean) {
  let query = reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .where((eb) => {
      const weighed = eb.exists(
        eb
          .selectFrom('priority as p')
          .select('p.id')
          .whereRef('p.recommendation', '=', 'r.id')
          .where('p.level', 'is not', null),
      );
      return isWeighed ? weighed : eb.not(weighed);
    });
  if (review !== undefined) query = query.where('v.slug', '=', review);
  if (kind !== undefined)
    query = query.where((eb) =>
      eb(
        'r.id',
        'in',
        eb
          .selectFrom('borne_term as t')
          .select('t.recommendation')
          .where('t.kind', '=', kind)
          .where(sql<boolean>`t.label = any(${sql.val([...labels])}::text[])`),
      ),
    );
  return query;
}
