import { sql } from 'kysely';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import type { Whole } from './schema.ts';

export type Body = { id: string; slug: string; names: Translated; kind: OrganisationKind };

/** Organisations that are not suspended. */
export async function readActive(db: Database, country: string): Promise<Body[]> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'slug', 'names', 'kind'])
    .where('country', '=', country)
    .where('suspended_at', 'is', null)
    .orderBy('slug')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind }));
}

/** An evaluation with its questions and findings, as somebody changes it. */
export async function readWhole(db: Database, country: string, id: string): Promise<Whole | undefined> {
  const evaluation = await db
    .selectFrom('evaluation')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!evaluation) return undefined;
  const of = (table: 'evaluation_question' | 'evaluation_finding') =>
    db
      .selectFrom(table)
      .selectAll()
      .where('country', '=', country)
      .where('evaluation', '=', id)
      .where('removed_at', 'is', null)
      .orderBy('ordinal')
      .execute();
  const [questions, findings] = await Promise.all([of('evaluation_question'), of('evaluation_finding')]);
  return {
    ...evaluation,
    questions,
    findings,
  };
}

export async function isSlugTaken(tx: InTransaction, country: string, slug: string): Promise<boolean> {
  const row = await tx
    .selectFrom('evaluation')
    .select('id')
    .where('country', '=', country)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertEvaluation(tx: InTransaction, row: NewRow<'evaluation'>): Promise<void> {
  await tx.insertInto('evaluation').values(row).execute();
}

export async function setEvaluation(
  tx: InTransaction,
  { country, id }: Pick<Row<'evaluation'>, 'country' | 'id'>,
  values: Partial<NewRow<'evaluation'>>,
): Promise<void> {
  await tx
    .updateTable('evaluation')
    .set(values)
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

export async function putQuestions(
  tx: InTransaction,
  rows: readonly NewRow<'evaluation_question'>[],
): Promise<void> {
  for (const row of rows) {
    const { country: _, id: _id, evaluation: _of, ...changed } = row;
    await tx
      .insertInto('evaluation_question')
      .values(row)
      .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(changed))
      .execute();
  }
}

export async function putFindings(
  tx: InTransaction,
  rows: readonly NewRow<'evaluation_finding'>[],
): Promise<void> {
  for (const row of rows) {
    const { country: _, id: _id, evaluation: _of, evaluator: _by, ...changed } = row;
    await tx
      .insertInto('evaluation_finding')
      .values(row)
      .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(changed))
      .execute();
  }
}

export async function putResponse(tx: InTransaction, row: NewRow<'evaluation_response'>): Promise<void> {
  const { country: _, id: _id, evaluation: _of, finding: _to, ...changed } = row;
  await tx
    .insertInto('evaluation_response')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(changed))
    .execute();
}

export async function readResponse(
  db: Database,
  country: string,
  finding: string,
): Promise<Row<'evaluation_response'> | undefined> {
  return db
    .selectFrom('evaluation_response')
    .selectAll()
    .where('country', '=', country)
    .where('finding', '=', finding)
    .executeTakeFirst();
}

/** The parts of an evaluation that become public with it. */
export async function listParts(
  tx: InTransaction,
  table: 'evaluation_question' | 'evaluation_finding' | 'evaluation_response',
  country: string,
  evaluation: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select t.id from ${sql.table(table)} t
    where t.country = ${country} and t.evaluation = ${evaluation}
      and to_jsonb(t) ->> 'removed_at' is null`.execute(tx);
  return rows.map(({ id }) => id);
}

export async function setPartsPublic(
  tx: InTransaction,
  table: 'evaluation_question' | 'evaluation_finding' | 'evaluation_response',
  country: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await sql`update ${sql.table(table)} set public = true
    where country = ${country} and id = any(${sql.val([...ids])}::uuid[])`.execute(tx);
}

export async function isPlanPublic(tx: InTransaction, country: string, plan: string): Promise<boolean> {
  const row = await tx
    .selectFrom('plan')
    .select('public')
    .where('country', '=', country)
    .where('id', '=', plan)
    .executeTakeFirstOrThrow();
  return row.public;
}

/** Today in the country, and the languages of its pages. */
export async function readCountryDay(
  db: Database,
  country: string,
  at: Date,
): Promise<{ languages: string[]; today: string }> {
  return db
    .selectFrom('country')
    .select('languages')
    .select(sql<string>`((${at}::timestamptz at time zone time_zone)::date)::text`.as('today'))
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
}
