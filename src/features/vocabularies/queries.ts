import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { CountryTerms } from '../../web/context.ts';
import { termKey } from './schema.ts';

/** What pages need of the country's vocabularies; the names alone, since official texts can be long. */
export async function readCountryTerms(db: Database, country: string): Promise<CountryTerms> {
  const rows = await db
    .selectFrom('vocabulary_term')
    .select(['vocabulary', 'code', 'names', 'merged_into', 'retired', 'own'])
    .where('country', '=', country)
    .where((eb) =>
      eb.or([
        eb('merged_into', 'is not', null),
        eb('retired', '=', true),
        eb('own', '=', true),
        sql<boolean>`names <> '{}'`,
      ]),
    )
    .orderBy('code')
    .execute();
  const keyOf = ({ vocabulary, code }: { vocabulary: string; code: string }) => termKey(vocabulary, code);
  return {
    names: Object.fromEntries(rows.map((row) => [keyOf(row), row.names])),
    successors: Object.fromEntries(
      rows.flatMap((row) => (row.merged_into === null ? [] : [[keyOf(row), row.merged_into] as const])),
    ),
    retired: rows.filter(({ retired }) => retired).map(keyOf),
    own: rows.filter(({ own }) => own).map(keyOf),
  };
}

export type CountryTerm = Row<'vocabulary_term'>;

/** Everything that the country says of a vocabulary's terms. */
export async function listCountryTerms(reading: Reading, vocabulary: string): Promise<CountryTerm[]> {
  return reading
    .selectFrom('vocabulary_term')
    .selectAll()
    .where('vocabulary', '=', vocabulary)
    .orderBy('code')
    .execute();
}

/** How many recommendations bear each label of a kind, by the name that holds and by the name as written. */
export async function countLabels(
  reading: Reading,
  kind: 'theme' | 'group' | 'sdg',
): Promise<{ label: string; spelled: string; count: number }[]> {
  return reading
    .selectFrom('borne_term')
    .select((eb) => ['label', 'spelled', eb.fn.count<number>('recommendation').distinct().as('count')])
    .where('kind', '=', kind)
    .groupBy(['label', 'spelled'])
    .orderBy('spelled')
    .execute();
}

/** The same rows for a verb, which reads under the ledger's lock. */
export async function lockCountryTerms(
  tx: InTransaction,
  country: string,
  vocabulary: string,
): Promise<CountryTerm[]> {
  return tx
    .selectFrom('vocabulary_term')
    .selectAll()
    .where('country', '=', country)
    .where('vocabulary', '=', vocabulary)
    .execute();
}

const BATCH = 3_000;

export async function putCountryTerms(
  tx: InTransaction,
  rows: readonly NewRow<'vocabulary_term'>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH)
    await tx
      .insertInto('vocabulary_term')
      .values(rows.slice(at, at + BATCH))
      .onConflict((conflict) =>
        conflict.columns(['country', 'id']).doUpdateSet((eb) => ({
          names: eb.ref('excluded.names'),
          texts: eb.ref('excluded.texts'),
          merged_into: eb.ref('excluded.merged_into'),
          retired: eb.ref('excluded.retired'),
          recorded_at: eb.ref('excluded.recorded_at'),
        })),
      )
      .execute();
}
