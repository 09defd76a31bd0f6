import { sql } from 'kysely';
import type { Reading } from '../../../access/reading.ts';
import type { Database, InTransaction } from '../../../database/connection.ts';
import type { NewRow, Translated } from '../../../database/tables.ts';

/** An organisation that says it should lead. */
export type Claim = {
  id: string;
  recommendation: string;
  organisation: string;
  reason: string;
  language: string;
  recorded_at: Date;
  organisation_slug: string;
  organisation_names: Translated;
};

function standing(reading: Reading) {
  return reading
    .selectFrom('assignment_claim as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation')
    .where('c.ended_at', 'is', null);
}

/** The claims that stand for some recommendations, by recommendation, the first first. */
export async function listClaims(
  reading: Reading,
  recommendations: readonly string[],
): Promise<Map<string, Claim[]>> {
  if (recommendations.length === 0) return new Map();
  const rows = await standing(reading)
    .select(['c.id', 'c.recommendation', 'c.organisation', 'c.reason', 'c.language', 'c.recorded_at'])
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .where(sql<boolean>`c.recommendation = any(${sql.val([...recommendations])}::uuid[])`)
    .orderBy('c.recorded_at')
    .orderBy('c.id')
    .execute();
  return Map.groupBy(rows, ({ recommendation }) => recommendation);
}

/** The recommendations that somebody claims: those that two want first, then the oldest claims. */
export async function listClaimed(reading: Reading, limit: number, offset: number): Promise<string[]> {
  const rows = await standing(reading)
    .innerJoin('recommendation as r', 'r.id', 'c.recommendation')
    .select('c.recommendation')
    .groupBy('c.recommendation')
    .orderBy(isDisputed, 'desc')
    .orderBy((eb) => eb.fn.min('c.recorded_at'))
    .orderBy('c.recommendation')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ recommendation }) => recommendation);
}

/** Two want to lead: two claim it, or one claims what another leads. */
const isDisputed = sql<boolean>`count(*) > 1 or c.recommendation in (
  select recommendation from standing_assignment where duty = 'lead')`;

/** Whether anybody has ever claimed one. */
export async function hasClaims(reading: Reading): Promise<boolean> {
  return (
    (await reading.selectFrom('assignment_claim').select('id').limit(1).executeTakeFirst()) !== undefined
  );
}

/** How many recommendations somebody claims, and how many of them two want to lead. */
export async function countClaimed(reading: Reading): Promise<{ claimed: number; disputed: number }> {
  const rows = await standing(reading)
    .innerJoin('recommendation as r', 'r.id', 'c.recommendation')
    .select(['c.recommendation', isDisputed.as('disputed')])
    .groupBy('c.recommendation')
    .execute();
  return { claimed: rows.length, disputed: rows.filter(({ disputed }) => disputed).length };
}

/** A claim with its organisation, whether it stands or is ended. */
export async function findClaim(db: Database, country: string, id: string) {
  return db
    .selectFrom('assignment_claim as c')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'c.country').onRef('o.id', '=', 'c.organisation'),
    )
    .innerJoin('recommendation as r', (join) =>
      join.onRef('r.country', '=', 'c.country').onRef('r.id', '=', 'c.recommendation'),
    )
    .selectAll('c')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names', 'o.kind', 'o.suspended_at'])
    .select(['r.address', 'r.number', 'r.language as words_language', 'r.text', 'r.public as is_public'])
    .where('c.country', '=', country)
    .where('c.id', '=', id)
    .executeTakeFirst();
}
export type FoundClaim = NonNullable<Awaited<ReturnType<typeof findClaim>>>;

export async function insertClaim(tx: InTransaction, row: NewRow<'assignment_claim'>): Promise<void> {
  await tx.insertInto('assignment_claim').values(row).execute();
}
