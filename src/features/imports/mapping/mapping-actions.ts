import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../../access/policy.ts';
import type { ReadDocument, Sheet } from '../../../documents/document.ts';
import { applyMapping, registerDocument } from '../../../documents/recognise/registers/mapped-sheet.ts';
import {
  HEADER_ROWS,
  headingsFingerprint,
  sheetMapping,
  valuesOf,
  type SheetMapping,
} from '../../../documents/recognise/registers/sheet-mapping.ts';
import type { Database } from '../../../database/connection.ts';
import type { Row } from '../../../database/tables.ts';
import { change, type Author, type Change } from '../../../ledger/change.ts';
import { done, refused, type Outcome } from '../../../problem.ts';
import type { ImportHouse } from '../import-house.ts';
import { importDocuments } from '../policy.ts';
import {
  findColumnMapping,
  findColumnMappingId,
  insertParts,
  listParts,
  lockImport,
  saveColumnMapping,
  updateImport,
} from '../queries.ts';
import { reviewKeyOf } from '../review-set.ts';
import { CHANGED_MEANWHILE, parseReading } from '../schema.ts';

/** The mapping that was kept for a spreadsheet with the same headings, put to where they stand in this one. */
export async function findRememberedMapping(
  { db, country }: { db: Database; country: string },
  sheets: readonly Sheet[],
): Promise<SheetMapping | null> {
  const places = sheets.flatMap(({ rows }, sheet) =>
    rows.slice(0, HEADER_ROWS).flatMap((row, header) => {
      const fingerprint = headingsFingerprint(row);
      return fingerprint === null ? [] : [{ sheet, header, fingerprint }];
    }),
  );
  const kept = await findColumnMapping(
    db,
    country,
    places.map(({ fingerprint }) => fingerprint),
  );
  const place = places.find(({ fingerprint }) => fingerprint === kept?.fingerprint);
  if (!kept || !place) return null;
  return { ...sheetMapping.parse(kept.mapping), sheet: place.sheet, header: place.header };
}

/** Whether a mapping says of each value in this spreadsheet what it stands for, so that nothing has to be asked. */
export function isWholeMapping(sheets: readonly Sheet[], mapping: SheetMapping): boolean {
  const { header, columns, positions, reviews } = mapping;
  const sheet = sheets[mapping.sheet];
  if (!sheet) return false;
  const knows = (known: object, meaning: 'position' | 'review') =>
    valuesOf(sheet, header, columns, meaning).every(({ value }) => Object.hasOwn(known, value));
  return knows(positions, 'position') && knows(reviews, 'review');
}

/**
 * Parts a spreadsheet by what somebody says of its columns: each review in it becomes an import that waits to be checked,
 * and the mapping is kept for the next file with these headings. A later choice replaces the parts of an earlier one as
 * long as none of them is published. Returns the parts' ids.
 */
export async function mapColumns(
  house: ImportHouse,
  viewer: Viewer,
  id: string,
  version: number,
  mapping: SheetMapping,
): Promise<Outcome<string[]>> {
  return partInto(house, requireAuthority(viewer, importDocuments), id, version, mapping);
}

/**
 * The same by a mapping that was kept, within the change that records what was read: nobody is asked for columns that
 * are known. Without rows that it knows how to part, the file waits for a person.
 */
export async function applyRemembered(
  changing: Change,
  row: Row<'import'>,
  reading: ReadDocument,
  mapping: SheetMapping,
): Promise<void> {
  await partRow(changing, row, reading, mapping);
}

async function partInto(
  house: ImportHouse,
  author: Author,
  id: string,
  version: number,
  mapping: SheetMapping,
): Promise<Outcome<string[]>> {
  const { db, country, clock } = house;
  return change(db, { country, verb: 'import.map', author, clock }, async (changing) => {
    const { tx } = changing;
    const row =
      (await lockImport(tx, country, id, 'mapping')) ?? (await lockImport(tx, country, id, 'mapped'));
    const reading = row && parseReading(row.reading);
    if (!row || !reading || row.version !== version) return refused(CHANGED_MEANWHILE);
    return partRow(changing, row, reading, mapping);
  });
}

async function partRow(
  { tx, now, touch }: Change,
  row: Row<'import'>,
  reading: ReadDocument,
  mapping: SheetMapping,
): Promise<Outcome<string[]>> {
  const { country, id, version } = row;
  const sheet = reading.sheets?.[mapping.sheet];
  if (!sheet) return refused(CHANGED_MEANWHILE);
  const earlier = await listParts(tx, country, id);
  if (earlier.some(({ state }) => state !== 'review')) return refused({ code: 'imports.mapping.published' });
  const { parts } = applyMapping(sheet, mapping);
  if (parts.length === 0) return refused({ code: 'imports.mapping.empty' });

  const rows = parts.map((part) => {
    const document: ReadDocument = registerDocument(reading, part, mapping);
    return {
      country,
      id: randomUUID(),
      state: 'review' as const,
      source_file: row.source_file,
      requested_by: row.requested_by,
      api_key: row.api_key,
      organisation: row.organisation,
      progress: 100,
      reading: JSON.stringify(document),
      failure: null,
      review: null,
      review_key: reviewKeyOf(document),
      part_of: id,
      created_at: now,
      updated_at: now,
    };
  });
  const ids = rows.map((part) => part.id);
  await touch('import', [id, ...ids, ...earlier.map((part) => part.id)]);
  for (const part of earlier)
    await updateImport(tx, country, part.id, { state: 'discarded', version: part.version + 1 }, now);
  await insertParts(tx, rows);
  const kept = JSON.stringify(mapping);
  await updateImport(tx, country, id, { state: 'mapped', mapping: kept, version: version + 1 }, now);
  const fingerprint = headingsFingerprint(sheet.rows[mapping.header]);
  if (fingerprint !== null) {
    const known = (await findColumnMappingId(tx, country, fingerprint)) ?? randomUUID();
    await touch('column_mapping', [known]);
    await saveColumnMapping(tx, { country, id: known, fingerprint, mapping: kept, updated_at: now });
  }
  return done(ids);
}
