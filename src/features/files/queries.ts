import type { Reading } from '../../access/reading.ts';
import type { Row } from '../../database/tables.ts';

/** A stored file by its content's hash, if this reader may have it. */
export async function findFile(reading: Reading, sha256: string): Promise<Row<'source_file'> | undefined> {
  return reading
    .selectFrom('source_file')
    .selectAll()
    .where('sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst();
}
