import { sql } from 'kysely';
import { seePlans } from '../../access/policy.ts';
import type { Database } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { DirectoryPerson } from './schema.ts';

/**
 * The people inside the mechanism, each with each of their organisations, by name; of some words where asked. Who belongs to
 * civil society, the national institution or parliament is in no directory.
 */
export async function listPeopleInside(
  db: Database,
  country: string,
  { words, organisation }: { words?: string | undefined; organisation?: string | undefined } = {},
): Promise<DirectoryPerson[]> {
  const pattern = `%${(words ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  return db
    .selectFrom('person as p')
    .innerJoin('auth.user as u', 'u.id', 'p.account')
    .innerJoin('membership as m', (join) =>
      join.onRef('m.country', '=', 'p.country').onRef('m.person', '=', 'p.id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'm.country').onRef('o.id', '=', 'm.organisation'),
    )
    .leftJoin('directory_entry as e', (join) =>
      join.onRef('e.country', '=', 'p.country').onRef('e.person', '=', 'p.id'),
    )
    .select(['p.id as person', 'p.name', 'o.id as organisation'])
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .select([
      sql<string>`coalesce(e.office, '')`.as('office'),
      sql<string>`coalesce(e.telephone, '')`.as('telephone'),
      sql<string | null>`case when e.shows_email then u.email end`.as('email'),
      sql<DirectoryPerson['roles']>`array_agg(m.role order by m.role)`.as('roles'),
    ])
    .where('p.country', '=', country)
    .where('p.suspended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .where('m.role', 'in', seePlans.allows as string[])
    .where('o.suspended_at', 'is', null)
    .where((eb) => eb.or([eb('e.is_listed', 'is', null), eb('e.is_listed', '=', true)]))
    .$if(organisation !== undefined, (query) => query.where('o.slug', '=', organisation ?? ''))
    .$if(words !== undefined, (query) =>
      query.where(sql<boolean>`(p.name ilike ${pattern} or e.office ilike ${pattern} or exists (
        select from jsonb_each_text(o.names) n where n.value ilike ${pattern}))`),
    )
    .groupBy([
      'p.id',
      'p.name',
      'o.id',
      'o.slug',
      'o.names',
      'e.office',
      'e.telephone',
      'e.shows_email',
      'u.email',
    ])
    .orderBy('p.name')
    .orderBy('o.slug')
    .execute();
}

export async function findEntry(
  db: Database,
  country: string,
  person: string,
): Promise<Row<'directory_entry'> | undefined> {
  return db
    .selectFrom('directory_entry')
    .selectAll()
    .where('country', '=', country)
    .where('person', '=', person)
    .executeTakeFirst();
}

export async function putEntry(db: Database, row: NewRow<'directory_entry'>): Promise<void> {
  const { country: _, id: _id, person: _of, ...changed } = row;
  await db
    .insertInto('directory_entry')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'person']).doUpdateSet(changed))
    .execute();
}
