import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';

export type Organisation = Row<'organisation'>;
export type Suspension = Row<'suspension'>;

/** Every organisation that a viewer may see, as it stood when they ask. */
export async function listOrganisations(reading: Reading): Promise<Organisation[]> {
  return reading.selectFrom('organisation').selectAll().orderBy('slug').execute();
}

export async function findOrganisation(reading: Reading, slug: string): Promise<Organisation | undefined> {
  return reading.selectFrom('organisation').selectAll().where('slug', '=', slug).executeTakeFirst();
}

/** What the public is told of an organisation's suspensions and its accounts', newest first. */
export async function listSuspensions(reading: Reading, organisation: string): Promise<Suspension[]> {
  return reading
    .selectFrom('suspension')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('since', 'desc')
    .orderBy('id')
    .execute();
}

/** The organisations of a country as they stand now, for verbs. */
export async function readOrganisations(db: Database, country: string): Promise<Organisation[]> {
  return db.selectFrom('organisation').selectAll().where('country', '=', country).execute();
}

export async function readLanguages(db: Database, country: string): Promise<string[]> {
  const row = await db
    .selectFrom('country')
    .select('languages')
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
  return row.languages;
}

export async function insertOrganisation(db: Database, row: NewRow<'organisation'>): Promise<void> {
  await db.insertInto('organisation').values(row).execute();
}

export async function updateOrganisation(
  db: Database,
  country: string,
  id: string,
  values: {
    names?: Translated;
    kind?: string;
    suspended_at?: Date | null;
    suspension_reason?: string | null;
  },
): Promise<void> {
  const { names, ...others } = values;
  await db
    .updateTable('organisation')
    .set({ ...others, ...(names && { names: JSON.stringify(names) }) })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

/** Who is what in an organisation at present. */
export async function listMembers(
  db: Database,
  country: string,
  organisation: string,
): Promise<{ name: string; role: string }[]> {
  return db
    .selectFrom('membership as m')
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'm.country').onRef('p.id', '=', 'm.person'),
    )
    .select(['p.name', 'm.role'])
    .where('m.country', '=', country)
    .where('m.organisation', '=', organisation)
    .where('m.ended_at', 'is', null)
    .orderBy('p.name')
    .orderBy('m.role')
    .execute();
}

/** How many people belong to each organisation at present, by its id. */
export async function countMembers(db: Database, country: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('membership')
    .select(['organisation', sql<number>`count(distinct person)`.as('people')])
    .where('country', '=', country)
    .where('ended_at', 'is', null)
    .groupBy('organisation')
    .execute();
  return new Map(rows.map(({ organisation, people }) => [organisation, people]));
}

/**
 * The memberships through which somebody can administer the installation now: the person has a password, and neither
 * they nor the organisation are suspended.
 */
export async function listAdministrators(
  db: Database,
  country: string,
): Promise<{ membership: string; person: string; organisation: string }[]> {
  return db
    .selectFrom('membership as m')
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'm.country').onRef('p.id', '=', 'm.person'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'm.country').onRef('o.id', '=', 'm.organisation'),
    )
    .select(['m.id as membership', 'm.person', 'm.organisation'])
    .where('m.country', '=', country)
    .where('m.role', '=', 'administrator')
    .where('m.ended_at', 'is', null)
    .where('p.suspended_at', 'is', null)
    .where('p.password_changed_at', 'is not', null)
    .where('o.suspended_at', 'is', null)
    .execute();
}

export async function insertSuspension(db: Database, row: NewRow<'suspension'>): Promise<void> {
  await db.insertInto('suspension').values(row).execute();
}

/** The record of an organisation's own suspension that is under way. */
export async function findOwnSuspension(
  db: Database,
  country: string,
  organisation: string,
): Promise<Suspension | undefined> {
  return db
    .selectFrom('suspension')
    .selectAll()
    .where('country', '=', country)
    .where('organisation', '=', organisation)
    .where('what', '=', 'organisation')
    .where('until', 'is', null)
    .executeTakeFirst();
}

export async function endSuspensions(
  db: Database,
  country: string,
  ids: readonly string[],
  until: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('suspension')
    .set({ until })
    .where('country', '=', country)
    .where('id', 'in', ids)
    .execute();
}
