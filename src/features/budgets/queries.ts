import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { BudgetLine, MoneyAction } from './schema.ts';

/** An action with who leads and supports it; undefined where the reader sees none of this address. */
export async function findMoneyAction(
  reading: Reading,
  plan: string,
  number: number,
): Promise<MoneyAction | undefined> {
  return reading
    .selectFrom('action as a')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .select(['a.id', 'a.number', 'a.title', 'a.state', 'a.needs_no_money', 'a.is_funded', 'a.public'])
    .select(['p.slug as plan_slug', 'p.title as plan_title', 'p.language'])
    .select([
      sql<number>`extract(year from p.starts_on)::int`.as('first_year'),
      sql<number>`extract(year from p.ends_on)::int`.as('last_year'),
    ])
    .select((eb) => [
      eb
        .selectFrom('action_organisation as o')
        .select(sql<string[]>`coalesce(array_agg(o.organisation), '{}')`.as('of'))
        .whereRef('o.action', '=', 'a.id')
        .where('o.ended_at', 'is', null)
        .where('o.part', 'in', ['lead', 'supporting'])
        .$asScalar()
        .$notNull()
        .as('organisations'),
    ])
    .where('p.slug', '=', plan)
    .where('a.number', '=', number)
    .where('a.removed_at', 'is', null)
    .executeTakeFirst();
}

/** What an action needs, by fiscal year. */
export async function listCosts(reading: Reading, action: string): Promise<Row<'action_cost'>[]> {
  return reading
    .selectFrom('action_cost')
    .selectAll()
    .where('action', '=', action)
    .where('removed_at', 'is', null)
    .orderBy('fiscal_year')
    .execute();
}

/** The budget lines of an action, by fiscal year, with the amounts that the reader may see. */
export async function listLines(reading: Reading, action: string): Promise<BudgetLine[]> {
  return reading
    .selectFrom('budget_line as l')
    .leftJoin('budget_amount as m', 'm.line', 'l.id')
    .selectAll('l')
    .select(['m.allocated', 'm.committed', 'm.spent'])
    .where('l.action', '=', action)
    .where('l.removed_at', 'is', null)
    .orderBy('l.fiscal_year')
    .orderBy('l.source')
    .orderBy('l.source_name')
    .orderBy('l.id')
    .execute();
}

/** The people and material of an action. */
export async function listResources(reading: Reading, action: string): Promise<Row<'resource'>[]> {
  return reading
    .selectFrom('resource')
    .selectAll()
    .where('action', '=', action)
    .where('removed_at', 'is', null)
    .orderBy('fiscal_year')
    .orderBy('kind')
    .orderBy('description')
    .orderBy('id')
    .execute();
}

/** The currency that a country reckons in. */
export async function readCurrency(tx: InTransaction, country: string): Promise<string> {
  const row = await tx
    .selectFrom('country')
    .select('currency')
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
  return row.currency;
}

/** What a verb asks of an action: whether it stands, who may write of it, and its plan's years. */
export async function readAction(tx: Database, country: string, id: string) {
  return tx
    .selectFrom('action as a')
    .innerJoin('plan as p', (join) => join.onRef('p.country', '=', 'a.country').onRef('p.id', '=', 'a.plan'))
    .select(['a.id', 'a.public', 'a.needs_no_money', 'a.is_funded'])
    .select([
      sql<number>`extract(year from p.starts_on)::int`.as('first_year'),
      sql<number>`extract(year from p.ends_on)::int`.as('last_year'),
      sql<string[]>`array(select o.organisation from action_organisation o where o.country = a.country
        and o.action = a.id and o.ended_at is null and o.part in ('lead', 'supporting'))`.as('organisations'),
    ])
    .where('a.country', '=', country)
    .where('a.id', '=', id)
    .where('a.removed_at', 'is', null)
    .executeTakeFirst();
}

export async function readCosts(
  tx: InTransaction,
  country: string,
  action: string,
): Promise<Row<'action_cost'>[]> {
  return tx
    .selectFrom('action_cost')
    .selectAll()
    .where('country', '=', country)
    .where('action', '=', action)
    .where('removed_at', 'is', null)
    .orderBy('fiscal_year')
    .execute();
}

export type StandingLine = Row<'budget_line'> & {
  amount: string;
  allocated: number;
  committed: number;
  spent: number;
};

export async function readLine(
  tx: InTransaction,
  country: string,
  action: string,
  id: string,
): Promise<StandingLine | undefined> {
  return tx
    .selectFrom('budget_line as l')
    .innerJoin('budget_amount as m', (join) =>
      join.onRef('m.country', '=', 'l.country').onRef('m.line', '=', 'l.id'),
    )
    .selectAll('l')
    .select(['m.id as amount', 'm.allocated', 'm.committed', 'm.spent'])
    .where('l.country', '=', country)
    .where('l.action', '=', action)
    .where('l.id', '=', id)
    .where('l.removed_at', 'is', null)
    .executeTakeFirst();
}

export async function readResource(
  tx: InTransaction,
  country: string,
  action: string,
  id: string,
): Promise<Row<'resource'> | undefined> {
  return tx
    .selectFrom('resource')
    .selectAll()
    .where('country', '=', country)
    .where('action', '=', action)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

/** Whether a standing line gives an action money. */
export async function hasMoney(tx: InTransaction, country: string, action: string): Promise<boolean> {
  const row = await tx
    .selectFrom('budget_line as l')
    .innerJoin('budget_amount as m', (join) =>
      join.onRef('m.country', '=', 'l.country').onRef('m.line', '=', 'l.id'),
    )
    .select('l.id')
    .where('l.country', '=', country)
    .where('l.action', '=', action)
    .where('l.removed_at', 'is', null)
    .where('m.allocated', '>', 0)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function setFunding(
  tx: InTransaction,
  country: string,
  id: string,
  funding: Pick<Row<'action'>, 'needs_no_money' | 'is_funded'>,
): Promise<void> {
  await tx.updateTable('action').set(funding).where('country', '=', country).where('id', '=', id).execute();
}

type KeptTable = 'action_cost' | 'budget_line' | 'budget_amount' | 'resource';

export async function insertInto<Table extends KeptTable>(
  tx: InTransaction,
  table: Table,
  rows: readonly NewRow<Table>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto(table).values(rows).execute();
}

export async function updateRow<Table extends KeptTable>(
  tx: InTransaction,
  table: Table,
  country: string,
  id: string,
  values: Partial<NewRow<Table>>,
): Promise<void> {
  const kept: KeptTable = table;
  await tx
    .updateTable(kept)
    .set(values as never)
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}
