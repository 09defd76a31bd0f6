import { stat } from 'node:fs/promises';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { systemClock, type Clock } from '../clock.ts';
import { done, refused, type Outcome } from '../problem.ts';
import { suiviVersion } from '../project.ts';
import type { Store } from '../store.ts';
import { writeArchive, type ArchiveWriter } from './archive-writer.ts';
import { estimateBytes, quotedWithColumns, readSequences, readTables } from './catalog.ts';
import {
  CHECKSUMS,
  FORMAT,
  FORMAT_VERSION,
  MANIFEST,
  tableName,
  type BackupTable,
  type Checksums,
  type Manifest,
} from './format.ts';
import { inOneTransaction } from './session.ts';

export type BackupOptions = {
  overwrite?: boolean;
  /** Bytes taken and bytes expected, uncompressed; the expected is an estimate. */
  onProgress?: (done: number, total: number) => void;
  clock?: Clock;
};

export type BackupSummary = {
  rows: number;
  files: number;
  bytes: number;
  /** SHA-256 of uploaded files that rows name and that are not on the disk: the backup is without them. */
  missingFiles: string[];
};

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENAMETOOLONG', 'ENOTDIR']);

/**
 * Writes the database and the uploaded files into one file as they stood at one instant, while others go on writing.
 * Takes whatever schema the database has, so that it can run before migrations. A refusal leaves no file behind.
 */
export async function writeBackup(
  store: Pick<Store, 'pool' | 'files'>,
  path: string,
  { overwrite = false, onProgress = () => {}, clock = systemClock }: BackupOptions = {},
): Promise<Outcome<BackupSummary>> {
  if (!overwrite && (await exists(path))) return refused({ code: 'backup.exists', values: { path } });
  try {
    return await inOneTransaction(
      store.pool,
      'begin isolation level repeatable read read only',
      async (client) => {
        const manifest = await describe(client, clock);
        if (!manifest) return refused({ code: 'backup.nothing' });
        const summary = { rows: 0, files: 0, missingFiles: [] as string[] };
        const bytes = await writeArchive(path, async (archive) => {
          await archive.addText(MANIFEST, JSON.stringify(manifest, null, 2));
          const uploads = await findUploads(client, store.files, manifest.tables);
          const progress = countTowards(
            (await estimateBytes(client, manifest.tables)) + uploads.bytes,
            onProgress,
          );
          const tables = await addTables(client, archive, manifest.tables, progress);
          for (const { sha256, size } of uploads.found) {
            await archive.addFile(`files/${sha256}`, store.files.path(sha256), size);
            progress(size);
          }
          const checksums: Checksums = {
            tables,
            files: uploads.found.map(({ sha256 }) => sha256),
            missingFiles: uploads.missing,
            heads: await readHeads(client),
            sequences: await readSequences(client),
          };
          await archive.addText(CHECKSUMS, JSON.stringify(checksums, null, 2));
          summary.rows = tables.reduce((sum, { rows }) => sum + rows, 0);
          summary.files = uploads.found.length;
          summary.missingFiles = uploads.missing;
        });
        return done({ ...summary, bytes });
      },
    );
  } catch (error) {
    const { code = '', path: place } = error as NodeJS.ErrnoException;
    // Errors of a path are the target's: those of the database and of uploaded files carry another or none.
    if (code === 'ENOSPC' || code === 'EDQUOT') return refused({ code: 'backup.diskFull', values: { path } });
    if (!place?.startsWith(path)) throw error;
    if (code === 'ENOENT') return refused({ code: 'backup.noFolder', values: { path } });
    if (UNWRITABLE.has(code)) return refused({ code: 'backup.notWritable', values: { path, reason: code } });
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Null when there is no installation to back up. */
async function describe(client: PoolClient, clock: Clock): Promise<Manifest | null> {
  const tables = await readTables(client);
  if (!tables.some((table) => tableName(table) === 'public.country')) return null;
  const countries = await client.query<{ country: string }>('select country from country order by country');
  if (countries.rows.length === 0) return null;
  const migrations = await client.query<{ name: string }>('select name from kysely_migration order by name');
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    suivi: suiviVersion(),
    madeAt: clock().toISOString(),
    countries: countries.rows.map(({ country }) => country),
    migrations: migrations.rows.map(({ name }) => name),
    tables,
  };
}

async function addTables(
  client: PoolClient,
  archive: ArchiveWriter,
  tables: readonly BackupTable[],
  progress: (bytes: number) => void,
): Promise<Checksums['tables']> {
  const checksums: Checksums['tables'] = [];
  for (const table of tables) {
    const copy = client.query(copyTo(`copy ${quotedWithColumns(table)} to stdout`));
    const sha256 = await archive.addTable(tableName(table), counted(copy, progress));
    checksums.push({ table: tableName(table), rows: copy.rowCount, sha256 });
  }
  return checksums;
}

async function* counted(
  content: AsyncIterable<Buffer>,
  progress: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    progress(chunk.length);
    yield chunk;
  }
}

/** The files that the snapshot's rows name. They are never changed, so that they can be copied after it. */
async function findUploads(client: PoolClient, files: Store['files'], tables: readonly BackupTable[]) {
  const uploads = { found: [] as { sha256: string; size: number }[], missing: [] as string[], bytes: 0 };
  // a database is backed up before it is migrated too: older ones lack some of them
  const naming = ['source_file', 'update_evidence'].filter((name) =>
    tables.find((table) => tableName(table) === `public.${name}`)?.columns.includes('sha256'),
  );
  if (naming.length === 0) return uploads;
  const { rows } = await client.query<{ sha256: string }>(
    `select distinct sha256 from (${naming.map((name) => `select sha256 from ${name}`).join(' union all ')}) named
      where sha256 is not null order by sha256`,
  );
  for (const { sha256 } of rows) {
    const found = await stat(files.path(sha256)).catch(() => null);
    if (found) uploads.found.push({ sha256, size: found.size });
    else uploads.missing.push(sha256);
    uploads.bytes += found?.size ?? 0;
  }
  return uploads;
}

async function readHeads(client: PoolClient): Promise<Checksums['heads']> {
  const { rows } = await client.query<{ country: string; seq: number; hash: Buffer }>(
    'select country, seq, hash from ledger_head order by country',
  );
  return rows.map(({ country, seq, hash }) => ({ country, seq, hash: hash.toString('hex') }));
}

function countTowards(
  total: number,
  onProgress: (done: number, total: number) => void,
): (bytes: number) => void {
  let taken = 0;
  return (bytes) => {
    taken += bytes;
    onProgress(taken, Math.max(total, taken));
  };
}
