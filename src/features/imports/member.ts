import type { Row } from '../../database/tables.ts';
import type { ReadDocument } from '../../documents/document.ts';
import type { Member } from './review-set.ts';
import { corrections, settlements } from './schema.ts';

/** An import that waits to be checked, as a document of its review. */
export function memberOf(
  row: Row<'import'> & { file_name: string; file_sha256: string },
  reading: ReadDocument,
): Member {
  return {
    id: row.id,
    version: row.version,
    fileName: row.file_name,
    sha256: row.file_sha256,
    sourceFile: row.source_file,
    reading,
    corrections: corrections.parse(row.corrections),
    settled: settlements.parse(row.settled),
  };
}
