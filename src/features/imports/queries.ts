import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';

export type ListedImport = Row<'import'> & {
  file_name: string;
  file_sha256: string;
  file_bytes: number;
  requested_by_name: string | null;
  /** The key with which a program brought it in. */
  key_name: string | null;
};

const listed = (db: Database, country: string) =>
  db
    .selectFrom('import as i')
    .innerJoin('source_file as f', (join) =>
      join.onRef('f.country', '=', 'i.country').onRef('f.id', '=', 'i.source_file'),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'i.country').onRef('p.id', '=', 'i.requested_by'),
    )
    .leftJoin('api_key as k', (join) =>
      join.onRef('k.country', '=', 'i.country').onRef('k.id', '=', 'i.api_key'),
    )
    .selectAll('i')
    .select([
      'f.name as file_name',
      'f.sha256 as file_sha256',
      'f.bytes as file_bytes',
      'p.name as requested_by_name',
      'k.name as key_name',
    ])
    .where('i.country', '=', country);

/** Imports, newest first. */
export async function listImports(db: Database, country: string, limit: number): Promise<ListedImport[]> {
  return listed(db, country).orderBy('i.created_at', 'desc').limit(limit).execute();
}

/** The imports that wait to be checked and speak of one review, in the order in which they came. */
export async function listWaiting(db: Database, country: string, key: string): Promise<ListedImport[]> {
  return listed(db, country)
    .where('i.state', '=', 'review')
    .where('i.review_key', '=', key)
    .orderBy('i.created_at')
    .orderBy('i.id')
    .execute();
}

/** The imports of one upload, in the order in which its files were taken in. */
export async function listUploaded(db: Database, country: string, upload: string): Promise<ListedImport[]> {
  return listed(db, country).where('i.upload', '=', upload).orderBy('i.created_at').orderBy('i.id').execute();
}

export async function insertUpload(db: Database, row: NewRow<'upload'>): Promise<void> {
  await db.insertInto('upload').values(row).execute();
}

export async function findUpload(
  db: Database,
  country: string,
  id: string,
): Promise<Row<'upload'> | undefined> {
  return db
    .selectFrom('upload')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** How many imports are still to be read. */
export async function countUnread(db: Database, country: string): Promise<number> {
  const { count } = await db
    .selectFrom('import')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('country', '=', country)
    .where('state', 'in', ['queued', 'reading'])
    .executeTakeFirstOrThrow();
  return count;
}

export async function findImport(
  db: Database,
  country: string,
  id: string,
): Promise<ListedImport | undefined> {
  return listed(db, country).where('i.id', '=', id).executeTakeFirst();
}

/** Imports that a killed process left waiting or half read. */
export async function listUnfinished(db: Database, country: string): Promise<string[]> {
  const rows = await db
    .selectFrom('import')
    .select('id')
    .where('country', '=', country)
    .where('state', 'in', ['queued', 'reading'])
    .execute();
  return rows.map(({ id }) => id);
}

export async function insertImport(
  tx: InTransaction,
  file: NewRow<'source_file'>,
  row: NewRow<'import'>,
): Promise<void> {
  await tx.insertInto('source_file').values(file).execute();
  await tx.insertInto('import').values(row).execute();
}

/** A further import of a file that is kept already. */
export async function insertReadImport(tx: InTransaction, row: NewRow<'import'>): Promise<void> {
  await tx.insertInto('import').values(row).execute();
}

/** Takes an import for changing; undefined when it has gone or is no longer in the expected state. */
export async function lockImport(
  tx: InTransaction,
  country: string,
  id: string,
  state: Row<'import'>['state'],
): Promise<Row<'import'> | undefined> {
  return tx
    .selectFrom('import')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .where('state', '=', state)
    .forUpdate()
    .executeTakeFirst();
}

/** Takes several imports that wait to be checked, with their files, always in one order so that two cannot block each other. */
export async function lockMembers(
  tx: InTransaction,
  country: string,
  ids: readonly string[],
): Promise<(Row<'import'> & { file_name: string; file_sha256: string })[]> {
  return tx
    .selectFrom('import as i')
    .innerJoin('source_file as f', (join) =>
      join.onRef('f.country', '=', 'i.country').onRef('f.id', '=', 'i.source_file'),
    )
    .selectAll('i')
    .select(['f.name as file_name', 'f.sha256 as file_sha256'])
    .where('i.country', '=', country)
    .where('i.id', 'in', [...ids])
    .where('i.state', '=', 'review')
    .orderBy('i.created_at')
    .orderBy('i.id')
    .forUpdate('i')
    .execute();
}

export type ImportChanges = {
  state?: Row<'import'>['state'];
  progress?: number;
  reading?: string | null;
  corrections?: string;
  settled?: string;
  failure?: string | null;
  review?: string;
  review_key?: string | null;
  version?: number;
  mapping?: string;
};

export async function updateImport(
  tx: Database | InTransaction,
  country: string,
  id: string,
  changes: ImportChanges,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('import')
    .set({ ...changes, updated_at: now })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

/** The reviews that a spreadsheet was parted into, newest first of those that a later choice replaced. */
export async function listParts(
  db: Database | InTransaction,
  country: string,
  whole: string,
): Promise<{ id: string; state: Row<'import'>['state']; reading: unknown; version: number }[]> {
  return db
    .selectFrom('import')
    .select(['id', 'state', 'reading', 'version'])
    .where('country', '=', country)
    .where('part_of', '=', whole)
    .where('state', '!=', 'discarded')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function insertParts(tx: InTransaction, rows: readonly NewRow<'import'>[]): Promise<void> {
  for (const row of rows) await tx.insertInto('import').values(row).execute();
}

/** What was kept of spreadsheets with these headings, by fingerprint. */
export async function findColumnMapping(
  db: Database,
  country: string,
  fingerprints: readonly string[],
): Promise<{ fingerprint: string; mapping: unknown } | undefined> {
  if (fingerprints.length === 0) return undefined;
  return db
    .selectFrom('column_mapping')
    .select(['fingerprint', 'mapping'])
    .where('country', '=', country)
    .where('fingerprint', 'in', [...fingerprints])
    .orderBy('updated_at', 'desc')
    .executeTakeFirst();
}

/** The id under which a mapping of these headings is kept, or undefined. */
export async function findColumnMappingId(
  tx: InTransaction,
  country: string,
  fingerprint: string,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('column_mapping')
    .select('id')
    .where('country', '=', country)
    .where('fingerprint', '=', fingerprint)
    .forUpdate()
    .executeTakeFirst();
  return row?.id;
}

export async function saveColumnMapping(tx: InTransaction, row: NewRow<'column_mapping'>): Promise<void> {
  const { mapping, updated_at } = row;
  await tx
    .insertInto('column_mapping')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet({ mapping, updated_at }))
    .execute();
}

/** Makes the file that a review rests on public with it. */
export async function publishFile(tx: InTransaction, country: string, file: string): Promise<void> {
  await tx
    .updateTable('source_file')
    .set({ public: true })
    .where('country', '=', country)
    .where('id', '=', file)
    .execute();
}

export async function findReviewSlug(
  db: Database,
  country: string,
  review: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('review')
    .select('slug')
    .where('country', '=', country)
    .where('id', '=', review)
    .executeTakeFirst();
  return row?.slug;
}

/** Marks an import as being read; false when it has been read already or was put aside. */
export async function claimImport(db: Database, country: string, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('import')
    .set({ state: 'reading', progress: 20, updated_at: now })
    .where('country', '=', country)
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'reading'])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The names of those who corrected or decided something. */
export async function findMakers(
  db: Database,
  country: string,
  { people, organisations }: { people: readonly string[]; organisations: readonly string[] },
): Promise<{ people: Map<string, string>; organisations: Map<string, Translated> }> {
  const named =
    people.length === 0
      ? []
      : await db
          .selectFrom('person')
          .select(['id', 'name'])
          .where('country', '=', country)
          .where('id', 'in', [...people])
          .execute();
  const homes =
    organisations.length === 0
      ? []
      : await db
          .selectFrom('organisation')
          .select(['id', 'names'])
          .where('country', '=', country)
          .where('id', 'in', [...organisations])
          .execute();
  return {
    people: new Map(named.map(({ id, name }) => [id, name])),
    organisations: new Map(homes.map(({ id, names }) => [id, names])),
  };
}
