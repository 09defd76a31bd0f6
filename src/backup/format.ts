import { z } from 'zod';

/**
 * A backup is a gzipped tar: `manifest.json`, each table as PostgreSQL's COPY text in numbered parts
 * (`tables/public.review/000001`, foreign keys pointing backwards), the uploaded files (`files/<sha256>`), and
 * `checksums.json`, whose presence says that the backup is whole.
 */
export const FORMAT = 'suivi-backup';
export const FORMAT_VERSION = 1;

export const MANIFEST = 'manifest.json';
export const CHECKSUMS = 'checksums.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().nonnegative();

const tableSchema = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()).min(1),
});

export const manifestSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  /** The release that wrote it. */
  suivi: z.string(),
  madeAt: z.iso.datetime(),
  /** ISO 3166-1 alpha-3; one, unless the installation serves a region. */
  countries: z.array(z.string()).min(1),
  /** Names of the migrations that the database had had, oldest first. */
  migrations: z.array(z.string()).min(1),
  /** In an order in which foreign keys point to earlier tables. */
  tables: z.array(tableSchema),
});

/** What every release can read of a manifest, to say which format and release another one is of. */
export const anyManifestSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: count,
  suivi: z.string(),
});

export const checksumsSchema = z.object({
  tables: z.array(z.object({ table: z.string(), rows: count, sha256 })),
  files: z.array(sha256),
  /** Files that rows name and that were not on the disk any more. */
  missingFiles: z.array(sha256),
  /** The newest entry of each country's ledger. */
  heads: z.array(z.object({ country: z.string(), seq: count, hash: sha256 })),
  /** Last values of sequences by quoted name; those never used are left out. */
  sequences: z.record(z.string(), z.number().int()),
});

export type BackupTable = z.output<typeof tableSchema>;
export type Manifest = z.output<typeof manifestSchema>;
export type Checksums = z.output<typeof checksumsSchema>;

export function tableName({ schema, name }: Pick<BackupTable, 'schema' | 'name'>): string {
  return `${schema}.${name}`;
}

export function partName(table: string, part: number): string {
  return `tables/${table}/${String(part).padStart(6, '0')}`;
}

/** What an entry of the archive is, by its name; null for what no backup has. */
export function parseEntryName(
  name: string,
):
  | { kind: 'manifest' | 'checksums' }
  | { kind: 'table'; table: string }
  | { kind: 'file'; sha256: string }
  | null {
  if (name === MANIFEST) return { kind: 'manifest' };
  if (name === CHECKSUMS) return { kind: 'checksums' };
  const table = /^tables\/([a-z_0-9]+\.[a-z_0-9]+)\/\d{6,}$/.exec(name)?.[1];
  if (table) return { kind: 'table', table };
  const file = /^files\/([0-9a-f]{64})$/.exec(name)?.[1];
  return file ? { kind: 'file', sha256: file } : null;
}
