import { sql } from 'kysely';
import type { Database, InTransaction } from '../../../database/connection.ts';
import type { NewRow, Row } from '../../../database/tables.ts';
import type { StandingDuty } from './plan.ts';

export type AssignedOrganisation = Pick<
  Row<'organisation'>,
  'id' | 'slug' | 'kind' | 'names' | 'suspended_at'
>;

/** All organisations, by id. */
export async function readOrganisations(
  db: Database,
  country: string,
): Promise<Map<string, AssignedOrganisation>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'slug', 'kind', 'names', 'suspended_at'])
    .where('country', '=', country)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The duties that stand for some recommendations, in a lasting order. */
export async function readStanding(
  db: Database,
  country: string,
  recommendations: readonly string[],
): Promise<StandingDuty[]> {
  return db
    .selectFrom('assignment')
    .select(['id', 'recommendation', 'organisation', 'duty'])
    .where('country', '=', country)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`recommendation = any(${sql.val([...recommendations])}::uuid[])`)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
}

/** Where a recommendation is read and what it is called there. */
export type Place = Pick<Row<'recommendation'>, 'id' | 'address' | 'number' | 'public'> & {
  review_slug: string;
  mechanism: string;
  cycle: number | null;
  held_on: string | null;
};

/** Some recommendations by id, newest review first and in the order of their documents; those that are not there are left out. */
export async function readPlaces(
  db: Database,
  country: string,
  recommendations: readonly string[],
): Promise<Map<string, Place>> {
  const rows = await db
    .selectFrom('recommendation as r')
    .innerJoin('review as v', (join) =>
      join.onRef('v.country', '=', 'r.country').onRef('v.id', '=', 'r.review'),
    )
    .select(['r.id', 'r.address', 'r.number', 'r.public'])
    .select(['v.slug as review_slug', 'v.mechanism', 'v.cycle', 'v.held_on'])
    .where('r.country', '=', country)
    .where(sql<boolean>`r.id = any(${sql.val([...recommendations])}::uuid[])`)
    .orderBy('v.held_on', (day) => day.desc().nullsLast())
    .orderBy('v.slug', 'desc')
    .orderBy('r.ordinal')
    .orderBy('r.id')
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** A row has eight values, and PostgreSQL takes at most 65,535 in a statement. */
const BATCH = 5_000;

export async function insertAssignments(
  tx: InTransaction,
  rows: readonly NewRow<'assignment'>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await tx
      .insertInto('assignment')
      .values(rows.slice(start, start + BATCH))
      .execute();
}

export async function endAssignments(
  tx: InTransaction,
  country: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await tx
    .updateTable('assignment')
    .set({ ended_at: at })
    .where('country', '=', country)
    .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
}

/** The claims that stand for some recommendations. */
export async function readClaims(
  db: Database,
  country: string,
  recommendations: readonly string[],
): Promise<Pick<Row<'assignment_claim'>, 'id' | 'recommendation' | 'organisation'>[]> {
  return db
    .selectFrom('assignment_claim')
    .select(['id', 'recommendation', 'organisation'])
    .where('country', '=', country)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`recommendation = any(${sql.val([...recommendations])}::uuid[])`)
    .execute();
}

export async function endClaims(
  tx: InTransaction,
  country: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await tx
    .updateTable('assignment_claim')
    .set({ ended_at: at })
    .where('country', '=', country)
    .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
}
