import { sql, type RawBuilder } from 'kysely';
import type { Database, InTransaction } from '../database/connection.ts';
import type { NewRow, Row } from '../database/tables.ts';
import { untracked, type LedgerKind } from './kinds.ts';

/** The rows of a kind as the database would write them in JSON, by id; what `rowsAsOf` reads back. */
export async function snapshot(
  tx: InTransaction,
  country: string,
  kind: LedgerKind,
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  const { rows } = await sql<{ id: string; row: Record<string, unknown> }>`
    select t.id, ${await rowInJson(tx, kind)} as row from ${sql.table(kind)} t
    where t.country = ${country} and t.id = any(${sql.val(ids)}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, row }) => [id, row]));
}

/**
 * What is recorded of a kind: the row `t`, mostly. What is not tracked is never asked for: a reading has the size of its
 * document, and taking it out of the row afterwards would load it first.
 */
async function rowInJson(tx: InTransaction, kind: LedgerKind): Promise<RawBuilder<unknown>> {
  const omitted = untracked[kind];
  if (!omitted) return sql`to_jsonb(t)`;
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute where attrelid = ${kind}::regclass and attnum > 0 and not attisdropped
    order by attnum`.execute(tx);
  const kept = rows.map(({ name }) => name).filter((name) => !omitted.includes(name));
  const columns = sql.join(kept.map((column) => sql.ref(`t.${column}`)));
  return sql`(select to_jsonb(kept) from (select ${columns}) kept)`;
}

/** Takes the country's chain for this transaction: entries are appended one after the other. */
export async function lockHead(tx: InTransaction, country: string): Promise<Row<'ledger_head'> | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('suivi.ledger'), hashtext(${country}))`.execute(tx);
  return tx.selectFrom('ledger_head').selectAll().where('country', '=', country).executeTakeFirst();
}

export async function insertEntry(
  tx: InTransaction,
  entry: NewRow<'ledger'>,
  changes: NewRow<'ledger_change'>[],
): Promise<void> {
  await tx.insertInto('ledger').values(entry).execute();
  // PostgreSQL takes at most 65,535 parameters in a statement, and a change has ten.
  const batch = 5_000;
  for (let start = 0; start < changes.length; start += batch)
    await tx
      .insertInto('ledger_change')
      .values(changes.slice(start, start + batch))
      .execute();
  const { country, seq, recorded_at, hash } = entry;
  await tx
    .insertInto('ledger_head')
    .values({ country, seq, recorded_at, hash })
    .onConflict((conflict) => conflict.column('country').doUpdateSet({ seq, recorded_at, hash }))
    .execute();
}

/** The newest entry's number, time and hash; undefined before the first change. */
export async function readHead(db: Database, country: string): Promise<Row<'ledger_head'> | undefined> {
  return db.selectFrom('ledger_head').selectAll().where('country', '=', country).executeTakeFirst();
}

/** Entries from `after` on in order, each with its changes; for walking the chain in pages. */
export async function readEntries(
  db: Database,
  country: string,
  after: number,
  limit: number,
): Promise<{ entry: Row<'ledger'>; changes: Row<'ledger_change'>[] }[]> {
  const entries = await db
    .selectFrom('ledger')
    .selectAll()
    .where('country', '=', country)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
  const last = entries.at(-1);
  if (!last) return [];
  const changes = await db
    .selectFrom('ledger_change')
    .selectAll()
    .where('country', '=', country)
    .where('seq', '>', after)
    .where('seq', '<=', last.seq)
    .orderBy('seq')
    .orderBy('ordinal')
    .execute();
  const bySeq = Map.groupBy(changes, (change) => change.seq);
  return entries.map((entry) => ({ entry, changes: bySeq.get(entry.seq) ?? [] }));
}

/** The number of the last entry recorded up to an instant; 0 when there was none. Time never falls along the chain. */
export async function seqAt(db: Database, country: string, instant: Date): Promise<number> {
  const row = await db
    .selectFrom('ledger')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('country', '=', country)
    .where('recorded_at', '<=', instant)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** Whether some entry of the chain has this hash (hex): what a feed or an export once named as the head still is in it. */
export async function hasEntry(db: Database, country: string, hash: string): Promise<boolean> {
  const row = await db
    .selectFrom('ledger')
    .select('seq')
    .where('country', '=', country)
    .where('hash', '=', Buffer.from(hash, 'hex'))
    .executeTakeFirst();
  return row !== undefined;
}
