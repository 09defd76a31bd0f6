import { sql, type Transaction } from 'kysely';
import { publicViewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Tables } from '../../database/tables.ts';
import { readHead } from '../../ledger/queries.ts';
import type { Resource, TakenTable } from './resources.ts';

export type DataRow = Record<string, unknown>;

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

const OF_ORGANISATION = { organisation: 'o.slug', organisation_names: 'o.names' };

/** Columns that a resource takes from beside its table. */
const FOREIGN: Partial<Record<Resource['table'], Record<string, string>>> = {
  document: { sha256: 'f.sha256', file_name: 'f.name', media_type: 'f.media_type' },
  assignment: OF_ORGANISATION,
  assessment: OF_ORGANISATION,
  term_choice: OF_ORGANISATION,
  summary: OF_ORGANISATION,
  entitlement: OF_ORGANISATION,
};

async function* eachRow(
  tx: Transaction<Tables>,
  country: string,
  { table, fields }: Resource,
): AsyncGenerator<DataRow> {
  const reading = readingAs(tx, publicViewer(country));
  const foreign = FOREIGN[table] ?? {};
  const chosen = Object.keys(fields).map((name) => sql`${sql.ref(foreign[name] ?? `t.${name}`)}`.as(name));
  const rows = reading.selectFrom(
    sql<DataRow>`(select t.*, t.id as place from ${sql.table(table)} t)`.as('t'),
  );
  const query =
    table === 'document'
      ? rows
          .leftJoin('source_file as f', (join) => join.on(sql<boolean>`f.id = t.source_file`))
          .select(chosen)
      : foreign === OF_ORGANISATION
        ? rows
            .leftJoin('organisation as o', (join) => join.on(sql<boolean>`o.id = t.organisation`))
            .select(chosen)
            // what was turned down is shown to nobody but those who decide
            .$if(table === 'term_choice', (asked) => asked.where(sql<boolean>`t.choice = 'set'`))
        : rows.select(chosen);
  await sql`declare dumped no scroll cursor for ${query.orderBy(sql`t.place`)}`.execute(tx);
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
  return readingAs(tx, publicViewer(country))
    .selectFrom('source_file as f')
    .innerJoin('document as d', 'd.source_file', 'f.id')
    .select(['f.sha256', (eb) => eb.fn.min('f.name').as('name')])
    .groupBy('f.sha256')
    .orderBy('f.sha256')
    .execute();
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
