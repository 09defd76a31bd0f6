import { sql } from 'kysely';
import type { Database } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import type { CountrySettings } from '../../web/context.ts';
import { readCountryTerms } from '../vocabularies/actions.ts';
import { licenceOf, type LicenceColumns } from './licences.ts';

/** The country that this installation serves; undefined before `init` or the sandbox has made one. */
export async function findInstalledCountry(db: Database): Promise<string | undefined> {
  const row = await db
    .selectFrom('country')
    .select('country')
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  return row?.country;
}

/** What pages show of a country. Throws when there is no such country: the caller has looked it up before. */
export async function readCountrySettings(db: Database, country: string): Promise<CountrySettings> {
  const [row, terms] = await Promise.all([readCountry(db, country), readCountryTerms(db, country)]);
  return {
    code: row.country,
    names: row.names,
    languages: row.languages,
    sandbox: row.sandbox,
    accent: row.accent,
    timeZone: row.time_zone,
    currency: row.currency,
    licence: licenceOf(row),
    terms,
  };
}

/** A country with everything that is administered of it. Throws when there is none. */
export async function readCountry(db: Database, country: string): Promise<Row<'country'>> {
  return db.selectFrom('country').selectAll().where('country', '=', country).executeTakeFirstOrThrow();
}

/** The last ledger entry of a day in the country's time zone; entry 0, which has no hash, before the first. */
export async function readLastEntryOfDay(
  db: Database,
  country: string,
  date: string,
): Promise<{ seq: number; hash: string | null }> {
  const row = await db
    .selectFrom('ledger as l')
    .innerJoin('country as c', 'c.country', 'l.country')
    .select(['l.seq', 'l.hash'])
    .where('l.country', '=', country)
    .where('l.recorded_at', '<', sql<Date>`((${date}::date + 1)::timestamp at time zone c.time_zone)`)
    .orderBy('l.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { seq: row.seq, hash: row.hash.toString('hex') } : { seq: 0, hash: null };
}

/** Whether the database can reckon days in a time zone; pages ask the runtime, `readLastEntryOfDay` the database. */
export async function hasTimeZone(db: Database, timeZone: string): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_timezone_names where name = ${timeZone}`.execute(db);
  return rows.length > 0;
}

/** Whether amounts stand whose rates convert to the country's currency. */
export async function hasMoney(db: Database, country: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from action_cost where country = ${country} and removed_at is null
    union all select 1 from budget_line where country = ${country} and removed_at is null limit 1`.execute(
    db,
  );
  return rows.length > 0;
}

export async function insertCountry(db: Database, row: NewRow<'country'>): Promise<void> {
  await db.insertInto('country').values(row).execute();
}

export async function updateCountry(
  db: Database,
  country: string,
  values: Partial<
    Pick<
      NewRow<'country'>,
      | 'names'
      | 'languages'
      | 'accent'
      | 'time_zone'
      | 'currency'
      | 'word_limits'
      | 'modules'
      | 'updates_are_signed'
      | 'escalation_days'
      | 'mail_link_days'
    > &
      LicenceColumns
  >,
): Promise<void> {
  await db.updateTable('country').set(values).where('country', '=', country).execute();
}

/** The status scale in its order, with the retired ones among it. */
export async function listStatuses(db: Database, country: string): Promise<Row<'status'>[]> {
  return db
    .selectFrom('status')
    .selectAll()
    .where('country', '=', country)
    .orderBy('ordinal')
    .orderBy('id')
    .execute();
}

export async function insertStatuses(db: Database, rows: NewRow<'status'>[]): Promise<void> {
  if (rows.length > 0) await db.insertInto('status').values(rows).execute();
}

export async function updateStatus(
  db: Database,
  country: string,
  id: string,
  values: { names?: Translated; index_value?: number | null; ordinal?: number; retired_at?: Date | null },
): Promise<void> {
  const { names, ...others } = values;
  await db
    .updateTable('status')
    .set({ ...others, ...(names && { names: JSON.stringify(names) }) })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}
