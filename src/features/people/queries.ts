import type { Database } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';

export type Person = Row<'person'>;

export type HeldMembership = {
  id: string;
  person: string;
  role: string;
  /** Whether a focal point stands in for another. */
  isAlternate: boolean;
  grantedAt: Date;
  endedAt: Date | null;
  organisation: { id: string; slug: string; names: Translated; suspended: boolean };
};

export async function listPeople(db: Database, country: string): Promise<Person[]> {
  return db
    .selectFrom('person')
    .selectAll()
    .where('country', '=', country)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export async function findPerson(db: Database, country: string, id: string): Promise<Person | undefined> {
  return db
    .selectFrom('person')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Memberships of a country, of one person if asked, those that ended last. */
export async function listMemberships(
  db: Database,
  country: string,
  person?: string,
): Promise<HeldMembership[]> {
  let query = db
    .selectFrom('membership as m')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'm.country').onRef('o.id', '=', 'm.organisation'),
    )
    .select([
      'm.id',
      'm.person',
      'm.role',
      'm.is_alternate',
      'm.granted_at',
      'm.ended_at',
      'o.id as organisation',
      'o.slug',
      'o.names',
      'o.suspended_at',
    ])
    .where('m.country', '=', country);
  if (person !== undefined) query = query.where('m.person', '=', person);
  const rows = await query
    .orderBy('m.ended_at', (order) => order.desc().nullsFirst())
    .orderBy('m.granted_at')
    .orderBy('m.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    person: row.person,
    role: row.role,
    isAlternate: row.is_alternate,
    grantedAt: row.granted_at,
    endedAt: row.ended_at,
    organisation: {
      id: row.organisation,
      slug: row.slug,
      names: row.names,
      suspended: row.suspended_at !== null,
    },
  }));
}

/** Organisations that somebody can belong to. */
export async function listOrganisationNames(
  db: Database,
  country: string,
): Promise<{ id: string; kind: string; names: Translated }[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'kind', 'names'])
    .where('country', '=', country)
    .orderBy('slug')
    .execute();
}

export async function readFirstLanguage(db: Database, country: string): Promise<string> {
  const row = await db
    .selectFrom('country')
    .select('languages')
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
  return row.languages[0] ?? 'en';
}

export async function insertPerson(db: Database, row: NewRow<'person'>): Promise<void> {
  await db.insertInto('person').values(row).execute();
}

export async function updatePerson(
  db: Database,
  country: string,
  id: string,
  values: { suspended_at: Date | null; suspension_reason: string | null; suspensions: string[] },
): Promise<void> {
  await db.updateTable('person').set(values).where('country', '=', country).where('id', '=', id).execute();
}

export async function insertMemberships(db: Database, rows: NewRow<'membership'>[]): Promise<void> {
  if (rows.length > 0) await db.insertInto('membership').values(rows).execute();
}

export async function endMembershipRow(
  db: Database,
  country: string,
  id: string,
  endedAt: Date,
): Promise<void> {
  await db
    .updateTable('membership')
    .set({ ended_at: endedAt })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

export async function setAlternate(
  db: Database,
  country: string,
  id: string,
  isAlternate: boolean,
): Promise<void> {
  await db
    .updateTable('membership')
    .set({ is_alternate: isAlternate })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

/** The person of this country to whom an account belongs. */
export async function findPersonByAccount(
  db: Database,
  country: string,
  account: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where('country', '=', country)
    .where('account', '=', account)
    .executeTakeFirst();
  return row?.id;
}
