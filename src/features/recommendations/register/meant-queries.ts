import { sql } from 'kysely';
import type { Reading } from '../../../access/reading.ts';
import type { Database } from '../../../database/connection.ts';

/** The stems of each of some texts of one language, as the register's search makes them; stop words have none. */
export async function listStems(
  db: Database,
  language: string,
  texts: readonly string[],
): Promise<string[][]> {
  const { rows } = await sql<{ stems: string[] }>`
    select tsvector_to_array(search_words(${language}, text)) as stems
    from unnest(${sql.val([...texts])}::text[]) with ordinality as t(text, ordinal) order by ordinal`.execute(
    db,
  );
  return rows.map(({ stems }) => stems);
}

/** The languages that the register's documents are written in. */
export async function listDocumentLanguages(reading: Reading): Promise<string[]> {
  const rows = await reading
    .selectFrom('document')
    .select('language')
    .distinct()
    .orderBy('language')
    .execute();
  return rows.map(({ language }) => language);
}
