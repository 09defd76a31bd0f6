import { sql } from 'kysely';
import type { Asking, Reading } from '../../access/reading.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { Answered, Owner } from './schema.ts';

export type StandingAssignment = Owner &
  Answered & { id: string; recommendation: string; organisation: string; recorded_at: Date };

/** Who answers for some recommendations now, by recommendation: the lead first, then in the order of being assigned. */
export async function listOwners(
  reading: Reading,
  recommendations: readonly string[],
): Promise<Map<string, StandingAssignment[]>> {
  if (recommendations.length === 0) return new Map();
  const rows = await reading
    .selectFrom('standing_assignment as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select(['a.id', 'a.recommendation', 'a.organisation', 'a.duty', 'a.recorded_at', 'a.answer'])
    .select(['a.answer_reason', 'a.answer_language', 'a.answered_at', 'a.upheld_reason', 'a.upheld_at'])
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .where(sql<boolean>`a.recommendation = any(${sql.val([...recommendations])}::uuid[])`)
    .orderBy('a.duty')
    .orderBy('a.recorded_at')
    .orderBy('o.slug')
    .execute();
  return Map.groupBy(rows, ({ recommendation }) => recommendation);
}

/** The owners of some recommendations in the order of `listOwners`, a row a recommendation: for lists that ask more at once. */
export function ownersInJson(asking: Asking, recommendations: readonly string[]) {
  return asking
    .selectFrom('standing_assignment as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select([sql<string>`'owners'`.as('kind'), 'a.recommendation'])
    .select(
      sql<readonly unknown[]>`json_agg(json_build_object('duty', a.duty, 'organisation_slug', o.slug,
        'organisation_names', o.names) order by a.duty, a.recorded_at, o.slug)`.as('rows'),
    )
    .where(sql<boolean>`a.recommendation = any(${sql.val([...recommendations])}::uuid[])`)
    .groupBy('a.recommendation');
}

/** The recommendations that nobody answers for, those of the newest review first. */
export async function listUnowned(reading: Reading): Promise<{ id: string; text: string }[]> {
  return reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select(['r.id', 'r.text'])
    .where((eb) =>
      eb('r.id', 'not in', eb.selectFrom('standing_assignment').select('standing_assignment.recommendation')),
    )
    .orderBy('v.held_on', 'desc')
    .orderBy('r.ordinal')
    .execute();
}

/** How many recommendations an organisation answers for, by duty. */
export async function countDuties(
  reading: Reading,
  organisation: string,
): Promise<{ lead: number; supporting: number }> {
  const row = await reading
    .selectFrom('standing_assignment as a')
    .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('a.duty', '=', 'lead').as('lead'),
      eb.fn.countAll<number>().filterWhere('a.duty', '=', 'supporting').as('supporting'),
    ])
    .where('a.organisation', '=', organisation)
    .executeTakeFirstOrThrow();
  return row;
}

/** The assignments of a recommendation that are not ended, for the verbs. */
export async function readCurrent(
  tx: InTransaction,
  country: string,
  recommendation: string,
): Promise<(Row<'assignment'> & Pick<Row<'organisation'>, 'slug' | 'names'>)[]> {
  return tx
    .selectFrom('assignment as a')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'a.country').onRef('o.id', '=', 'a.organisation'),
    )
    .selectAll('a')
    .select(['o.slug', 'o.names'])
    .where('a.country', '=', country)
    .where('a.recommendation', '=', recommendation)
    .where('a.ended_at', 'is', null)
    .execute();
}

export async function findBySlug(
  tx: InTransaction,
  country: string,
  slug: string,
): Promise<Row<'organisation'> | undefined> {
  return tx
    .selectFrom('organisation')
    .selectAll()
    .where('country', '=', country)
    .where('slug', '=', slug)
    .executeTakeFirst();
}

export async function isPublic(tx: InTransaction, country: string, recommendation: string): Promise<boolean> {
  const row = await tx
    .selectFrom('recommendation')
    .select('public')
    .where('country', '=', country)
    .where('id', '=', recommendation)
    .executeTakeFirstOrThrow();
  return row.public;
}

export async function insertAssignment(tx: InTransaction, row: NewRow<'assignment'>): Promise<void> {
  await tx.insertInto('assignment').values(row).execute();
}

export async function setEnded(tx: InTransaction, country: string, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('assignment')
    .set({ ended_at: at })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}
