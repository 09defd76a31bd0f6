import { sql } from 'kysely';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';

export type Key = Row<'api_key'> & {
  organisation_names: Translated;
  organisation_kind: string;
  maker_name: string;
  /** Whether the organisation can act at all. */
  isOrganisationSuspended: boolean;
  /** Whether who made it still administers: nobody's key outlives their authority. */
  isMakerInOffice: boolean;
  /** The day in the country's time zone, at the moment of asking. */
  today: string;
};

function keys(db: Database, country: string, now: Date) {
  return db
    .selectFrom('api_key as k')
    .innerJoin('country as c', 'c.country', 'k.country')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'k.country').onRef('o.id', '=', 'k.organisation'),
    )
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'k.country').onRef('p.id', '=', 'k.made_by'),
    )
    .selectAll('k')
    .select((eb) => [
      'o.names as organisation_names',
      'o.kind as organisation_kind',
      'p.name as maker_name',
      eb('o.suspended_at', 'is not', null).$castTo<boolean>().as('isOrganisationSuspended'),
      eb
        .and([
          eb('p.suspended_at', 'is', null),
          eb.exists(
            eb
              .selectFrom('membership as m')
              .innerJoin('organisation as h', (join) =>
                join.onRef('h.country', '=', 'm.country').onRef('h.id', '=', 'm.organisation'),
              )
              .select('m.id')
              .whereRef('m.country', '=', 'k.country')
              .whereRef('m.person', '=', 'k.made_by')
              .where('m.role', '=', 'administrator')
              .where('m.ended_at', 'is', null)
              .where('h.suspended_at', 'is', null),
          ),
        ])
        .$castTo<boolean>()
        .as('isMakerInOffice'),
      sql<string>`(${now}::timestamptz at time zone c.time_zone)::date`.as('today'),
    ])
    .where('k.country', '=', country);
}

/** Every key that was ever made, newest first. */
export async function listKeys(db: Database, country: string, now: Date): Promise<Key[]> {
  return keys(db, country, now).orderBy('k.created_at', 'desc').orderBy('k.id').execute();
}

export async function findKeyByHash(
  db: Database,
  country: string,
  hash: Buffer,
  now: Date,
): Promise<Key | undefined> {
  return keys(db, country, now).where('k.hash', '=', hash).executeTakeFirst();
}

export async function findKey(
  tx: InTransaction,
  country: string,
  id: string,
): Promise<Row<'api_key'> | undefined> {
  return tx
    .selectFrom('api_key')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The day in the country's time zone. */
export async function readToday(db: Database, country: string, now: Date): Promise<string> {
  const row = await db
    .selectFrom('country')
    .select(sql<string>`(${now}::timestamptz at time zone time_zone)::date`.as('today'))
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
  return row.today;
}

/** Organisations that can act, for choosing whom a key speaks for. */
export async function listActingOrganisations(
  db: Database,
  country: string,
): Promise<{ id: string; kind: string; names: Translated }[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'kind', 'names'])
    .where('country', '=', country)
    .where('suspended_at', 'is', null)
    .orderBy('slug')
    .execute();
}

export async function insertKey(tx: InTransaction, row: NewRow<'api_key'>): Promise<void> {
  await tx.insertInto('api_key').values(row).execute();
}

export async function setRevoked(tx: InTransaction, country: string, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('api_key')
    .set({ revoked_at: at })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

/** Written once a day and outside the ledger: that a key was used is no change of a record. */
export async function setUsed(db: Database, country: string, id: string, today: string): Promise<void> {
  await db
    .updateTable('api_key')
    .set({ last_used_on: today })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}
