import { createHash, randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { House } from '../../house.ts';
import { change, type Author } from '../../ledger/change.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { requestProposals } from '../clusters/actions.ts';
import { requestSuggestions } from '../suggestions/actions.ts';
import { descriptor, tableSchemas, type PackageTables } from './package-schema.ts';
import { insertRows, listTaken, type DataRow } from './queries.ts';
import { resources } from './resources.ts';

export { folderArchive, zipArchive } from './archive.ts';
export { writePackage, type PackageSubject, type WrittenPackage } from './write-package.ts';

/** What a package may unpack to, in bytes; a small zip can hold a very large file. */
const UNPACKED_LIMIT = 2_000_000_000;

export type TakenPackage = { reviews: number; recommendations: number; files: number };

/** Whether bytes are a zip with the description of a data package in it. */
export function isPackage(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  let isFound = false;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        isFound ||= name === 'datapackage.json';
        return false;
      },
    });
  } catch {
    return false;
  }
  return isFound;
}

/**
 * Takes in what another installation of the same country has given out as a data package, all or nothing, public as it
 * was there. Refused when it is of another country, damaged, or when the register has one of its reviews.
 */
export async function takePackage(
  house: Pick<House, 'db' | 'files' | 'country' | 'clock' | 'jobs'>,
  author: Author,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<Outcome<TakenPackage>> {
  const read = readPackage(bytes);
  if (!read) return refused({ code: 'data.package.damaged', values: { name } });
  if (read.country !== house.country)
    return refused({ code: 'data.package.country', values: { found: read.country, country: house.country } });
  const { tables, files } = read;
  for (const content of files.values()) await house.files.keep(content);
  const own = tables.documents.some(({ sha256 }) => sha256 === null || !files.has(sha256))
    ? await house.files.keep(bytes)
    : null;
  const { country, clock } = house;
  return change(house.db, { country, verb: 'data.import', author, clock }, async ({ tx, now, touch }) => {
    const taken = await listTaken(tx, country, {
      slugs: tables.reviews.map(({ slug }) => slug),
      addresses: tables.recommendations.map(({ address }) => address),
    });
    if (taken.length > 0) return refused({ code: 'data.package.taken', values: { name: taken.join(', ') } });
    const recorded = { country, public: true };
    const sources = sourceFiles(tables, files, { name, bytes, own });
    const rows: [Parameters<typeof insertRows>[1], DataRow[]][] = [
      ['source_file', sources.rows.map((row) => ({ ...row, country, recorded_at: now }))],
    ];
    for (const { name: resource, table, isOnlyGiven } of resources) {
      if (isOnlyGiven) continue;
      const given: readonly DataRow[] = tables[resource as keyof PackageTables];
      rows.push([
        table,
        given.map((row) => ({
          ...recorded,
          ...(table === 'document' ? documentRow(row, sources.idOf) : row),
          ...(table === 'clause' ? {} : { recorded_at: now }),
          ...(table === 'register_entry' ? { published: true } : {}),
          ...(table === 'correction'
            ? {
                as_read: JSON.stringify(row['as_read'] ?? null),
                corrected: JSON.stringify(row['corrected'] ?? null),
              }
            : {}),
        })),
      ]);
    }
    for (const [table, of] of rows) {
      await touch(
        table,
        of.map((row) => String(row['id'])),
      );
      await insertRows(tx, table, of);
    }
    await requestSuggestions(house, tx, null);
    await requestProposals(house, tx);
    return done({
      reviews: tables.reviews.length,
      recommendations: tables.recommendations.length,
      files: files.size,
    });
  });
}

type ReadPackage = { country: string; tables: PackageTables; files: Map<string, Uint8Array> };

/** What a package holds, each part compared with the hash that its description gives; null when something is amiss. */
function readPackage(bytes: Uint8Array): ReadPackage | null {
  const parts = unpack(bytes);
  const described = descriptor.safeParse(parsed(parts?.['datapackage.json']));
  if (!parts || !described.success) return null;
  const hashes = new Map(described.data.resources.map(({ path, hash }) => [path, hash]));
  const tables: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(tableSchemas)) {
    const path = `json/${name}.json`;
    const part = parts[path];
    if (!part || hashes.get(path) !== `sha256:${sha256Of(part)}`) return null;
    const read = schema.safeParse(parsed(part));
    if (!read.success) return null;
    tables[name] = read.data;
  }
  const files = new Map<string, Uint8Array>();
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith('files/')) continue;
    const sha256 = path.slice('files/'.length);
    if (sha256Of(part) !== sha256) return null;
    files.set(sha256, part);
  }
  return { country: described.data.suivi.country, tables: tables as PackageTables, files };
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^(?:datapackage\.json|json\/[a-z-]+\.json|files\/[0-9a-f]{64})$/.test(name)) return false;
        total += originalSize;
        if (total > UNPACKED_LIMIT) throw new Error('the package unpacks to more than is read');
        return true;
      },
    });
  } catch {
    return null;
  }
}

function parsed(part: Uint8Array | undefined): unknown {
  try {
    return part && JSON.parse(Buffer.from(part).toString('utf8'));
  } catch {
    return undefined;
  }
}

function sha256Of(part: Uint8Array): string {
  return createHash('sha256').update(part).digest('hex');
}

/** The files that documents rest on; those that the package does not carry rest on the package itself, which stays inside. */
function sourceFiles(
  { documents }: PackageTables,
  files: ReadonlyMap<string, Uint8Array>,
  whole: { name: string; bytes: Uint8Array; own: string | null },
) {
  const rows = new Map<string, DataRow & { id: string }>();
  for (const { sha256, file_name, media_type } of documents) {
    const content = sha256 === null ? undefined : files.get(sha256);
    if (sha256 === null || !content || rows.has(sha256)) continue;
    rows.set(sha256, {
      id: randomUUID(),
      sha256,
      name: file_name ?? 'document',
      // A stranger's word for what a file is would be sent as ours.
      media_type: media_type === 'application/pdf' ? media_type : 'application/octet-stream',
      bytes: content.length,
      public: true,
    });
  }
  const own = randomUUID();
  if (whole.own !== null)
    rows.set('', {
      id: own,
      sha256: whole.own,
      name: whole.name,
      media_type: 'application/zip',
      bytes: whole.bytes.length,
      public: false,
    });
  return { rows: [...rows.values()], idOf: (sha256: unknown) => rows.get(String(sha256))?.id ?? own };
}

function documentRow(row: DataRow, sourceOf: (sha256: unknown) => string): DataRow {
  const { sha256, file_name: _name, media_type: _type, ...document } = row;
  return { ...document, source_file: sourceOf(sha256) };
}
