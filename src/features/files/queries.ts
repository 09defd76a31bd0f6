import type { Reading } from '../../access/reading.ts';
import type { Row } from '../../database/tables.ts';

export type StoredFile = Pick<Row<'source_file'>, 'name' | 'media_type' | 'bytes'>;

/** A stored file by its content's hash, if this reader may have it: one that a record rests on, or evidence of an update. */
export async function findFile(reading: Reading, sha256: string): Promise<StoredFile | undefined> {
  const source = await reading
    .selectFrom('source_file')
    .select(['name', 'media_type', 'bytes'])
    .where('sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst();
  if (source) return source;
  const evidence = await reading
    .selectFrom('update_evidence as e')
    .innerJoin('progress_update as u', 'u.id', 'e.progress_update')
    .leftJoin('action as a', 'a.id', 'u.action')
    .leftJoin('assignment as d', 'd.id', 'u.assignment')
    .leftJoin('recommendation as r', 'r.id', 'd.recommendation')
    .select(['e.file_name', 'e.media_type', 'e.bytes'])
    .where('e.sha256', '=', sha256)
    .where('e.removed_at', 'is', null)
    // with what it is evidence of, as its page has it
    .where((eb) => eb.or([eb('a.id', 'is not', null), eb('r.id', 'is not', null)]))
    .orderBy('e.recorded_at')
    .limit(1)
    .executeTakeFirst();
  if (!evidence) return undefined;
  const { file_name: name, media_type, bytes } = evidence;
  if (name === null || media_type === null || bytes === null) return undefined;
  return { name, media_type, bytes };
}
