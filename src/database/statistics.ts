import { sql } from 'kysely';
import type { Database } from './connection.ts';

/**
 * Has PostgreSQL look at what its tables hold now. By itself it does so a minute or more after they were filled, and until
 * then takes them for nearly empty: pages of a past day, which are put together from the ledger, took 5 s in place of 0.05.
 */
export async function analyzeTables(db: Database): Promise<void> {
  await sql`analyze`.execute(db);
}
