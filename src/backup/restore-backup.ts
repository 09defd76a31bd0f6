import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { appliedMigrations, migrate, migrateTo } from '../database/migrate.ts';
import { migrations } from '../database/migrations/index.ts';
import { analyzeTables } from '../database/queries.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { done, refused, type Outcome, type Problem } from '../problem.ts';
import type { Store } from '../store.ts';
import {
  foreignKind,
  readArchive,
  textOf,
  UnusableArchive,
  type Entry,
  type ForeignKind,
} from './archive-reader.ts';
import { holdsTables, quoted, quotedWithColumns, readTables } from './catalog.ts';
import {
  anyManifestSchema,
  checksumsSchema,
  FORMAT_VERSION,
  MANIFEST,
  manifestSchema,
  parseEntryName,
  tableName,
  type BackupTable,
  type Checksums,
  type Manifest,
} from './format.ts';
import { inOneTransaction, withDatabaseOver } from './session.ts';

export type RestoreSummary = {
  madeAt: Date;
  rows: number;
  files: number;
  /** Entries of the ledger, verified. */
  entries: number;
  /** Files that were missing already when the backup was made. */
  missingFiles: number;
};

const SMALL_ENTRY = 64 * 1024 * 1024;

/** Stops a restore for a reason that the operator is told. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * Brings a backup into an empty installation: schema as of the backup, rows, files, then the ledger is verified against
 * the head that the backup names, and the schema is brought to this release. All in one transaction, so that whatever
 * fails leaves the installation as empty as it was. `onProgress` is told bytes of the file.
 */
export async function restoreBackup(
  store: Pick<Store, 'pool' | 'files' | 'isBeside'>,
  path: string,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Outcome<RestoreSummary>> {
  if (store.isBeside) return refused({ code: 'restore.beside' });
  const foreign = await foreignKind(path);
  if (foreign) return refused(notABackup(path, foreign));
  const written: string[] = [];
  try {
    const summary = await inOneTransaction(store.pool, 'begin', (client) =>
      withDatabaseOver(client, async (tx) => {
        const restored = await restoreInto(client, store, path, written, onProgress);
        await analyzeTables(tx);
        return restored;
      }),
    );
    return done(summary);
  } catch (error) {
    for (const sha256 of written) await rm(store.files.path(sha256), { force: true });
    return refused(problemOf(error, path));
  }
}

async function restoreInto(
  client: PoolClient,
  { files }: Pick<Store, 'files'>,
  path: string,
  written: string[],
  onProgress: (done: number, total: number) => void,
): Promise<RestoreSummary> {
  const { size } = await stat(path);
  let taken = 0;
  const entries = readArchive(path, (bytes) => onProgress((taken += bytes), size));
  let prepared: { manifest: Manifest; tables: Map<string, TableRestore> } | null = null;
  let checksums: Checksums | null = null;
  let fileCount = 0;

  for await (const entry of entries) {
    const what = parseEntryName(entry.name);
    if (!prepared) {
      if (what?.kind !== 'manifest') throw new Refused(notABackup(path, 'archive'));
      const manifest = parseManifest(await textOf(entry, SMALL_ENTRY), path);
      prepared = { manifest, tables: await prepareTables(client, manifest) };
      continue;
    }
    if (what?.kind === 'table') {
      const table = prepared.tables.get(what.table);
      if (!table) throw new UnusableArchive('damaged');
      if (!table.isOpen) await closeTables(prepared.tables);
      await table.add(entry);
    } else if (what?.kind === 'file') {
      await closeTables(prepared.tables);
      if (!(await files.has(what.sha256))) written.push(what.sha256);
      await files.restore(what.sha256, Readable.from(entry.content));
      fileCount += 1;
    } else if (what?.kind === 'checksums') {
      await closeTables(prepared.tables);
      checksums = parseChecksums(await textOf(entry, SMALL_ENTRY));
    } else throw new UnusableArchive('damaged');
  }

  // An archive cut between two entries, or of a backup that never came to its end, reads well up to there.
  if (!prepared || !checksums) throw new UnusableArchive('truncated');
  compare(prepared.tables, checksums, fileCount);
  await setSequences(client, checksums.sequences);
  const verified = await verify(client, prepared.manifest, checksums);
  await withDatabaseOver(client, (tx) => migrate(tx, async () => {}));
  return {
    madeAt: new Date(prepared.manifest.madeAt),
    rows: checksums.tables.reduce((sum, { rows }) => sum + rows, 0),
    files: fileCount,
    entries: verified,
    missingFiles: checksums.missingFiles.length,
  };
}

function parseManifest(text: string, path: string): Manifest {
  const any = anyManifestSchema.safeParse(json(text));
  if (!any.success) throw new Refused(notABackup(path, 'archive'));
  const { formatVersion, suivi } = any.data;
  if (formatVersion > FORMAT_VERSION)
    throw new Refused({ code: 'restore.newerFormat', values: { path, release: suivi } });
  const manifest = manifestSchema.safeParse(json(text));
  if (!manifest.success) throw new UnusableArchive('damaged', manifest.error);
  const unknown = manifest.data.migrations.filter((name) => !(name in migrations));
  if (unknown.length > 0)
    throw new Refused({
      code: 'restore.newerRelease',
      values: { path, release: suivi, found: unknown.join(', ') },
    });
  return manifest.data;
}

/** Brings the empty database to the backup's state, and refuses one that is not empty. */
async function prepareTables(client: PoolClient, manifest: Manifest): Promise<Map<string, TableRestore>> {
  await withDatabaseOver(client, async (tx) => {
    const applied = await appliedMigrations(tx);
    if (applied.length === 0 && (await holdsTables(client)))
      throw new Refused({ code: 'restore.foreignDatabase' });
    if (applied.length > 0) {
      const { rows } = await client.query<{ country: string }>('select country from country limit 1');
      if (rows[0]) throw new Refused({ code: 'restore.notEmpty', values: { country: rows[0].country } });
    }
    const tooNew = applied.filter((name) => !manifest.migrations.includes(name));
    if (tooNew.length > 0)
      throw new Refused({ code: 'restore.preparedByNewer', values: { found: tooNew.join(', ') } });
    await migrateTo(tx, manifest.migrations);
  });
  const there = new Map(
    (await readTables(client)).map((table) => [tableName(table), new Set(table.columns)]),
  );
  const fits = manifest.tables.every((table) => {
    const columns = there.get(tableName(table));
    return columns !== undefined && table.columns.every((column) => columns.has(column));
  });
  if (!fits) throw new UnusableArchive('damaged');
  // What migrations put into tables themselves is in the backup too.
  for (const table of manifest.tables.toReversed()) await client.query(`delete from ${quoted(table)}`);
  return new Map(manifest.tables.map((table) => [tableName(table), new TableRestore(client, table)]));
}

/** Copies the parts of one table in, as one COPY; only one table can be open at a time on a connection. */
class TableRestore {
  readonly #client: PoolClient;
  readonly #table: BackupTable;
  readonly #hash = createHash('sha256');
  #copy: CopyStreamQuery | null = null;
  #failure: Error | null = null;
  isClosed = false;
  rows = 0;

  constructor(client: PoolClient, table: BackupTable) {
    this.#client = client;
    this.#table = table;
  }

  async add({ content }: Entry): Promise<void> {
    if (this.isClosed) throw new UnusableArchive('damaged');
    if (!this.#copy) {
      this.#copy = this.#client.query(copyFrom(`copy ${quotedWithColumns(this.#table)} from stdin`));
      this.#copy.on('error', (error) => (this.#failure = error));
    }
    for await (const chunk of content) {
      if (this.#failure) throw this.#failure;
      this.#hash.update(chunk);
      if (!this.#copy.write(chunk)) await once(this.#copy, 'drain');
    }
  }

  get isOpen(): boolean {
    return this.#copy !== null && !this.isClosed;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    if (!this.#copy) return;
    if (this.#failure) throw this.#failure;
    this.#copy.end();
    await finished(this.#copy);
    this.rows = this.#copy.rowCount;
  }

  sha256(): string {
    return this.#hash.copy().digest('hex');
  }
}

async function closeTables(tables: Map<string, TableRestore>): Promise<void> {
  for (const table of tables.values()) if (table.isOpen) await table.close();
}

function parseChecksums(text: string): Checksums {
  const parsed = checksumsSchema.safeParse(json(text));
  if (!parsed.success) throw new UnusableArchive('damaged', parsed.error);
  return parsed.data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function compare(tables: Map<string, TableRestore>, checksums: Checksums, files: number): void {
  const isSame = checksums.tables.every(({ table, rows, sha256 }) => {
    const restored = tables.get(table);
    return restored?.rows === rows && restored.sha256() === sha256;
  });
  if (!isSame || checksums.tables.length !== tables.size || checksums.files.length !== files)
    throw new UnusableArchive('damaged');
}

async function setSequences(client: PoolClient, sequences: Checksums['sequences']): Promise<void> {
  for (const [name, value] of Object.entries(sequences))
    await client.query('select setval($1::regclass, $2)', [name, value]);
}

/** Returns the number of entries. */
async function verify(client: PoolClient, { countries }: Manifest, { heads }: Checksums): Promise<number> {
  let entries = 0;
  for (const country of countries) {
    const report = await withDatabaseOver(client, (tx) => verifyLedger(tx, country));
    const promised = heads.find((head) => head.country === country)?.hash ?? null;
    if (report.faults.length > 0 || report.head !== promised)
      throw new Refused({ code: 'restore.ledger', values: { seq: report.faults[0]?.seq ?? report.entries } });
    entries += report.entries;
  }
  return entries;
}

function notABackup(path: string, found: ForeignKind): Problem {
  return { code: 'restore.foreignFile', values: { path, found, expected: MANIFEST } };
}

/** Class 22 and 23 of PostgreSQL: rows that are no rows of their table, which only a damaged backup has. */
const DATA_FAULT = /^2[23]\w{3}$/;

function problemOf(error: unknown, path: string): Problem {
  if (error instanceof Refused) return error.problem;
  if (error instanceof UnusableArchive) return { code: `restore.${error.reason}`, values: { path } };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return { code: 'restore.diskFull' };
  if (DATA_FAULT.test(code ?? '') || message?.includes('does not match its hash'))
    return { code: 'restore.damaged', values: { path } };
  throw error;
}
