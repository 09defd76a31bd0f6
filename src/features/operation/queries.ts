import { sql } from 'kysely';
import type { Database } from '../../database/connection.ts';

/** Whether the database answers. Throws when it does not. */
export async function pingDatabase(db: Database): Promise<void> {
  await sql`select 1`.execute(db);
}

/** Figures for monitoring: how long the ledger is, and what waits or has failed. */
export async function readGauges(db: Database, country: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ what: string; value: number }>`
    select 'ledger_entries' as what, coalesce(max(seq), 0) as value from ledger_head where country = ${country}
    union all select 'imports_waiting', count(*) from import
      where country = ${country} and state in ('queued', 'reading')
    union all select 'mail_waiting', count(*) from mail_message where country = ${country} and state = 'queued'
    union all select 'mail_failed', count(*) from mail_message where country = ${country} and state = 'failed'
  `.execute(db);
  return Object.fromEntries(rows.map(({ what, value }) => [what, value]));
}
