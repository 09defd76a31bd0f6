import { sql, type Transaction } from 'kysely';
import { publicViewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Tables } from '../../database/tables.ts';
import { readHead } from '../../ledger/queries.ts';
import type { Resource, TakenTable } from './resource.ts';
import { askFor, isToldUpdate, type DataRow } from './table-queries.ts';

export type { DataRow } from './table-queries.ts';

/** What the public may see, at one entry of the ledger. */
export type PublicRegister = {
  head: { seq: number; hash: string; recordedAt: string | null };
  rows(resource: Resource): AsyncIterable<DataRow>;
  /** The files that records rest on, once each. */
  files(): Promise<{ sha256: string; name: string }[]>;
};

const BATCH = 1_000;

/** Hands everything that is public to `use`, read in one snapshot, a table at a time. */
export async function readPublicRegister<Result>(
  db: Database,
  country: string,
  use: (register: PublicRegister) => Promise<Result>,
): Promise<Result> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const head = await readHead(tx, country);
      return use({
        head: head
          ? { seq: head.seq, hash: head.hash.toString('hex'), recordedAt: head.recorded_at.toISOString() }
          : { seq: 0, hash: '', recordedAt: null },
        rows: (resource) => eachRow(tx, country, resource),
        files: () => listFiles(tx, country),
      });
    });
}

async function* eachRow(
  tx: Transaction<Tables>,
  country: string,
  resource: Resource,
): AsyncGenerator<DataRow> {
  const query = askFor(readingAs(tx, publicViewer(country)), resource);
  await sql`declare dumped no scroll cursor for ${query}`.execute(tx);
  for (let isMore = true; isMore;) {
    const batch = await sql<DataRow>`fetch ${sql.lit(BATCH)} from dumped`.execute(tx);
    yield* batch.rows;
    isMore = batch.rows.length === BATCH;
  }
  await sql`close dumped`.execute(tx);
}

async function listFiles(
  tx: Transaction<Tables>,
  country: string,
): Promise<{ sha256: string; name: string }[]> {
  const reading = readingAs(tx, publicViewer(country));
  const sources = await reading
    .selectFrom('source_file as f')
    .innerJoin('document as d', 'd.source_file', 'f.id')
    .select(['f.sha256', (eb) => eb.fn.min('f.name').as('name')])
    .groupBy('f.sha256')
    .orderBy('f.sha256')
    .execute();
  const evidence = await reading
    .selectFrom('update_evidence as e')
    .innerJoin('progress_update as u', 'u.id', 'e.progress_update')
    .select(['e.sha256', 'e.file_name as name'])
    .where('e.public', '=', true)
    .where(isToldUpdate('u'))
    .orderBy('e.sha256')
    .execute();
  const known = new Map(sources.map((one) => [one.sha256, one]));
  for (const { sha256, name } of evidence)
    if (sha256 !== null && name !== null && !known.has(sha256)) known.set(sha256, { sha256, name });
  return [...known.values()];
}

/** Reviews of this country that have one of these slugs, or recommendations one of these addresses. */
export async function listTaken(
  tx: InTransaction,
  country: string,
  { slugs, addresses }: { slugs: readonly string[]; addresses: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select slug as name from review where country = ${country} and slug = any(${sql.val([...slugs])}::text[])
    union all select address from recommendation
      where country = ${country} and address = any(${sql.val([...addresses])}::text[])
    limit 5`.execute(tx);
  return rows.map(({ name }) => name);
}

/** PostgreSQL takes at most 65,535 parameters in a statement; no table here has more than 20 columns. */
const INSERTED = 3_000;

export async function insertRows(
  tx: InTransaction,
  table: TakenTable | 'source_file',
  rows: readonly DataRow[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += INSERTED)
    await tx
      .insertInto(table)
      .values(rows.slice(start, start + INSERTED) as NewRow<'review'>[])
      .execute();
}
