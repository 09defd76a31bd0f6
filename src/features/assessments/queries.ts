import { sql } from 'kysely';
import type { Asking, Reading } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import type { StandingAssessment } from './schema.ts';

/** What each organisation says of some recommendations now, by recommendation. */
export async function listStandingAssessments(
  reading: Reading,
  recommendations: readonly string[],
): Promise<Map<string, (StandingAssessment & { recommendation: string })[]>> {
  if (recommendations.length === 0) return new Map();
  const rows = await reading
    .selectFrom('standing_assessment as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select(['a.recommendation', 'a.voice', 'a.status', 'a.status_names', 'a.index_value', 'a.day'])
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .where(sql<boolean>`a.recommendation = any(${sql.val([...recommendations])}::uuid[])`)
    .orderBy('a.recorded_at', 'desc')
    .orderBy('o.slug')
    .execute();
  return Map.groupBy(rows, ({ recommendation }) => recommendation);
}

/** The same in the same order, a row a recommendation: for lists that ask more at once. */
export function assessmentsInJson(asking: Asking, recommendations: readonly string[]) {
  return asking
    .selectFrom('standing_assessment as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select([sql<string>`'assessments'`.as('kind'), 'a.recommendation'])
    .select(
      sql<readonly unknown[]>`json_agg(json_build_object('voice', a.voice, 'status', a.status,
        'status_names', a.status_names, 'index_value', a.index_value, 'day', a.day, 'organisation_slug', o.slug,
        'organisation_names', o.names) order by a.recorded_at desc, o.slug)`.as('rows'),
    )
    .where(sql<boolean>`a.recommendation = any(${sql.val([...recommendations])}::uuid[])`)
    .groupBy('a.recommendation');
}

export type ListedAssessment = Row<'assessment'> & {
  organisation_slug: string;
  organisation_names: Translated;
};

/** Everything that was ever said of a recommendation as a whole, newest first. */
export async function listAssessments(reading: Reading, recommendation: string): Promise<ListedAssessment[]> {
  return reading
    .selectFrom('assessment as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .selectAll('a')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .where('a.recommendation', '=', recommendation)
    .where('a.clause', 'is', null)
    .orderBy('a.recorded_at', 'desc')
    .orderBy('a.ordinal', 'desc')
    .orderBy('o.slug')
    .execute();
}

/** How many recommendations an organisation says something of now. */
export async function countAssessed(reading: Reading, organisation: string): Promise<number> {
  const row = await reading
    .selectFrom('standing_assessment as a')
    .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('a.organisation', '=', organisation)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Some organisations that are not suspended. */
export async function readActive(
  db: Database,
  country: string,
  ids: readonly string[],
): Promise<Pick<Row<'organisation'>, 'id' | 'slug' | 'kind' | 'names'>[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('organisation')
    .select(['id', 'slug', 'kind', 'names'])
    .where('country', '=', country)
    .where('id', 'in', [...ids])
    .where('suspended_at', 'is', null)
    .orderBy('slug')
    .execute();
}

/** What an organisation said last of a recommendation as a whole. */
export async function findNewest(
  db: Database,
  country: string,
  of: { recommendation: string; organisation: string },
): Promise<Row<'assessment'> | undefined> {
  return db
    .selectFrom('assessment')
    .selectAll()
    .where('country', '=', country)
    .where('recommendation', '=', of.recommendation)
    .where('organisation', '=', of.organisation)
    .where('clause', 'is', null)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The statuses that can be chosen now, in the order of the scale. */
export async function listChoosable(db: Database, country: string): Promise<Row<'status'>[]> {
  return db
    .selectFrom('status')
    .selectAll()
    .where('country', '=', country)
    .where('retired_at', 'is', null)
    .orderBy('ordinal')
    .orderBy('id')
    .execute();
}

/** The languages of the country and the day that an instant falls on there. */
export async function readCountryDay(
  db: Database,
  country: string,
  at: Date,
): Promise<{ languages: string[]; today: string }> {
  return db
    .selectFrom('country')
    .select(['languages', sql<string>`((${at}::timestamptz at time zone time_zone)::date)::text`.as('today')])
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
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

export async function insertAssessment(tx: InTransaction, row: NewRow<'assessment'>): Promise<void> {
  await tx.insertInto('assessment').values(row).execute();
}
