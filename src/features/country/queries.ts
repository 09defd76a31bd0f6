import { sql } from 'kysely';
import type { Database } from '../../database/connection.ts';
import type { CountrySettings } from '../../web/context.ts';

/** The country that this installation serves; undefined before `init` or the sandbox has made one. */
export async function findInstalledCountry(db: Database): Promise<string | undefined> {
  const row = await db.selectFrom('country').select('country').orderBy('created_at').limit(1).executeTakeFirst();
  return row?.country;
}

/** What pages show of a country. Throws when there is no such country: the caller has looked it up before. */
export async function readCountrySettings(db: Database, country: string): Promise<CountrySettings> {
  const row = await db.selectFrom('country').selectAll().where('country', '=', country).executeTakeFirstOrThrow();
  return {
    code: row.country,
    names: row.names,
    languages: row.languages,
    sandbox: row.sandbox,
    accent: row.accent,
    timeZone: row.time_zone,
  };
}

/** The last ledger entry of a day in the country's time zone; 0 before the first. */
export async function readLastEntryOfDay(db: Database, country: string, date: string): Promise<number> {
  const row = await db
    .selectFrom('ledger as l')
    .innerJoin('country as c', 'c.country', 'l.country')
    .select((eb) => eb.fn.max('l.seq').as('seq'))
    .where('l.country', '=', country)
    .where(
      'l.recorded_at',
      '<',
      sql<Date>`((${date}::date + 1)::timestamp at time zone c.time_zone)`,
    )
    .executeTakeFirst();
  return row?.seq ?? 0;
}
