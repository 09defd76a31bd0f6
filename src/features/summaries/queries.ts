import type { Reading } from '../../access/reading.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';

export type Summary = Row<'summary'> & {
  organisation_names: Translated | null;
  organisation_slug: string | null;
};

/** What stands in plain language of a recommendation, by language. */
export async function listSummaries(reading: Reading, recommendation: string): Promise<Summary[]> {
  return reading
    .selectFrom('summary as s')
    .leftJoin('organisation as o', 'o.id', 's.organisation')
    .selectAll('s')
    .select(['o.names as organisation_names', 'o.slug as organisation_slug'])
    .where('s.recommendation', '=', recommendation)
    .where('s.text', '<>', '')
    .orderBy('s.language')
    .execute();
}

/** All rows of a recommendation's summaries, those taken back too, for the verb. */
export async function readSummaries(
  tx: InTransaction,
  country: string,
  recommendation: string,
): Promise<Row<'summary'>[]> {
  return tx
    .selectFrom('summary')
    .selectAll()
    .where('country', '=', country)
    .where('recommendation', '=', recommendation)
    .execute();
}

export async function putSummaries(tx: InTransaction, rows: readonly NewRow<'summary'>[]): Promise<void> {
  for (const row of rows) {
    const { text, organisation, recorded_at, public: isPublic } = row;
    await tx
      .insertInto('summary')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['country', 'id'])
          .doUpdateSet({ text, organisation, recorded_at, public: isPublic }),
      )
      .execute();
  }
}
