import { sql } from 'kysely';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';

export async function findUsedModel(db: Database, country: string): Promise<Row<'term_model'> | undefined> {
  return db
    .selectFrom('term_model')
    .selectAll()
    .where('country', '=', country)
    .where('used', '=', true)
    .executeTakeFirst();
}

export type ListedModel = Omit<Row<'term_model'>, 'corrections'> & { organisation_names: Translated | null };

/** What was learned so far, newest first; without what was learned itself, which can be long. */
export async function listModels(db: Database, country: string, limit: number): Promise<ListedModel[]> {
  return db
    .selectFrom('term_model as m')
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'm.country').onRef('o.id', '=', 'm.organisation'),
    )
    .select([
      'm.country',
      'm.id',
      'm.state',
      'm.decisions',
      'm.before',
      'm.after',
      'm.used',
      'm.organisation',
      'm.recorded_at',
      'o.names as organisation_names',
    ])
    .where('m.country', '=', country)
    .orderBy('m.recorded_at', 'desc')
    .orderBy('m.id')
    .limit(limit)
    .execute();
}

export async function findModel(
  db: Database | InTransaction,
  country: string,
  id: string,
): Promise<Row<'term_model'> | undefined> {
  return db
    .selectFrom('term_model')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function listUsedModels(tx: InTransaction, country: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('term_model')
    .select('id')
    .where('country', '=', country)
    .where('used', '=', true)
    .execute();
  return rows.map(({ id }) => id);
}

/** The ids of models that are being learned. */
export async function listLearning(db: Database | InTransaction, country: string): Promise<string[]> {
  const rows = await db
    .selectFrom('term_model')
    .select('id')
    .where('country', '=', country)
    .where('state', 'in', ['queued', 'learning'])
    .execute();
  return rows.map(({ id }) => id);
}

export async function insertModel(tx: InTransaction, row: NewRow<'term_model'>): Promise<void> {
  await tx.insertInto('term_model').values(row).execute();
}

export async function updateModel(
  tx: Database | InTransaction,
  country: string,
  id: string,
  values: Partial<Omit<NewRow<'term_model'>, 'country' | 'id'>>,
): Promise<void> {
  await tx
    .updateTable('term_model')
    .set(values)
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

export type KeptDecision = Pick<Row<'term_choice'>, 'kind' | 'label' | 'choice'> & {
  text: string;
  language: string;
};

/** Every decision of a person that stands, with the text that it was made on. */
export async function listDecisions(db: Database, country: string): Promise<KeptDecision[]> {
  return db
    .selectFrom('term_choice as c')
    .innerJoin('recommendation as r', (join) =>
      join.onRef('r.country', '=', 'c.country').onRef('r.id', '=', 'c.recommendation'),
    )
    .select(['c.kind', 'c.label', 'c.choice', 'r.text', 'r.language'])
    .where('c.country', '=', country)
    .where('c.choice', '<>', 'open')
    .orderBy('c.recommendation')
    .orderBy('c.kind')
    .orderBy('c.label')
    .execute();
}

export async function countDecisions(db: Database, country: string): Promise<number> {
  const row = await db
    .selectFrom('term_choice')
    .select(sql<number>`count(*)`.as('count'))
    .where('country', '=', country)
    .where('choice', '<>', 'open')
    .executeTakeFirstOrThrow();
  return row.count;
}
