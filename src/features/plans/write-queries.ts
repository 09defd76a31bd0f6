import { sql } from 'kysely';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { LedgerKind } from '../../ledger/kinds.ts';
import type { Part } from './schema.ts';

export async function readPlan(
  tx: InTransaction,
  country: string,
  slug: string,
): Promise<Row<'plan'> | undefined> {
  return tx
    .selectFrom('plan')
    .selectAll()
    .where('country', '=', country)
    .where('slug', '=', slug)
    .executeTakeFirst();
}

/** The day that it is in the country at an instant. */
export async function readToday(tx: InTransaction, country: string, at: Date): Promise<string> {
  const { today } = await tx
    .selectFrom('country')
    .select(sql<string>`((${at}::timestamptz at time zone time_zone)::date)::text`.as('today'))
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
  return today;
}

export async function insertPlan(tx: InTransaction, row: NewRow<'plan'>): Promise<void> {
  await tx.insertInto('plan').values(row).execute();
}

export async function updatePlan(
  tx: InTransaction,
  { country, id }: Pick<Row<'plan'>, 'country' | 'id'>,
  values: Partial<NewRow<'plan'>>,
): Promise<void> {
  await tx.updateTable('plan').set(values).where('country', '=', country).where('id', '=', id).execute();
}

/** The organisation of a slug as it stands now, whether it is suspended or not. */
export async function readOrganisationsBySlug(
  tx: InTransaction,
  country: string,
  slugs: readonly string[],
): Promise<Map<string, Row<'organisation'>>> {
  const rows = await tx
    .selectFrom('organisation')
    .selectAll()
    .where('country', '=', country)
    .where(sql<boolean>`slug = any(${sql.val([...slugs])}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.slug, row]));
}

/** All objectives of a plan, those removed too: their places are not given again. */
export async function readObjectives(
  tx: InTransaction,
  country: string,
  plan: string,
): Promise<Row<'objective'>[]> {
  return tx
    .selectFrom('objective')
    .selectAll()
    .where('country', '=', country)
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute();
}

export async function putObjective(tx: InTransaction, row: NewRow<'objective'>): Promise<void> {
  const { country: _, id: _id, plan: _plan, ordinal: _ordinal, ...changed } = row;
  await tx
    .insertInto('objective')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(changed))
    .execute();
}

/** All actions of a plan, those removed too: their numbers are not given again. */
export async function readActionNumbers(
  tx: InTransaction,
  country: string,
  plan: string,
): Promise<Pick<Row<'action'>, 'id' | 'number' | 'title' | 'objective' | 'removed_at'>[]> {
  return tx
    .selectFrom('action')
    .select(['id', 'number', 'title', 'objective', 'removed_at'])
    .where('country', '=', country)
    .where('plan', '=', plan)
    .orderBy('number')
    .execute();
}

/** An action with its plan and what hangs on it, as it stands now. */
export type StandingAction = {
  action: Row<'action'>;
  plan: Row<'plan'>;
  objectiveOrdinal: number | null;
  organisations: (Pick<Row<'action_organisation'>, 'id' | 'organisation'> & { part: Part; slug: string })[];
  milestones: Row<'milestone'>[];
  needs: (Pick<Row<'action_dependency'>, 'id' | 'needs'> & { number: number })[];
};

export async function readAction(
  tx: InTransaction,
  country: string,
  plan: string,
  number: number,
): Promise<StandingAction | undefined> {
  const standing = await readPlan(tx, country, plan);
  const action =
    standing &&
    (await tx
      .selectFrom('action')
      .selectAll()
      .where('country', '=', country)
      .where('plan', '=', standing.id)
      .where('number', '=', number)
      .where('removed_at', 'is', null)
      .executeTakeFirst());
  if (!action) return undefined;
  const objective = (await readObjectives(tx, country, standing.id)).find(
    ({ id }) => id === action.objective,
  );
  const organisations = await tx
    .selectFrom('action_organisation as p')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'p.country').onRef('o.id', '=', 'p.organisation'),
    )
    .select(['p.id', 'p.organisation', 'p.part', 'o.slug'])
    .where('p.country', '=', country)
    .where('p.action', '=', action.id)
    .where('p.ended_at', 'is', null)
    .orderBy(sql`array_position(array['lead', 'supporting', 'partner'], p.part)`)
    .orderBy('o.slug')
    .execute();
  const milestones = await tx
    .selectFrom('milestone')
    .selectAll()
    .where('country', '=', country)
    .where('action', '=', action.id)
    .where('removed_at', 'is', null)
    .orderBy('due')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const needs = await tx
    .selectFrom('action_dependency as d')
    .innerJoin('action as n', (join) =>
      join.onRef('n.country', '=', 'd.country').onRef('n.id', '=', 'd.needs'),
    )
    .select(['d.id', 'd.needs', 'n.number'])
    .where('d.country', '=', country)
    .where('d.action', '=', action.id)
    .where('d.ended_at', 'is', null)
    .where('n.removed_at', 'is', null)
    .orderBy('n.number')
    .execute();
  return {
    action,
    plan: standing,
    objectiveOrdinal: objective?.ordinal ?? null,
    organisations,
    milestones,
    needs,
  };
}

/** Which action of a plan needs which other, by their ids. */
export async function readDependencies(
  tx: InTransaction,
  country: string,
  plan: string,
): Promise<{ action: string; needs: string }[]> {
  return tx
    .selectFrom('action_dependency as d')
    .innerJoin('action as a', (join) =>
      join.onRef('a.country', '=', 'd.country').onRef('a.id', '=', 'd.action'),
    )
    .select(['d.action', 'd.needs'])
    .where('d.country', '=', country)
    .where('a.plan', '=', plan)
    .where('d.ended_at', 'is', null)
    .execute();
}

export async function putAction(tx: InTransaction, row: NewRow<'action'>): Promise<void> {
  const { country: _, id: _id, plan: _plan, number: _number, ...changed } = row;
  await tx
    .insertInto('action')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(changed))
    .execute();
}

export async function updateAction(
  tx: InTransaction,
  country: string,
  ids: readonly string[],
  values: Partial<NewRow<'action'>>,
): Promise<void> {
  await tx
    .updateTable('action')
    .set(values)
    .where('country', '=', country)
    .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
}

export async function putMilestones(tx: InTransaction, rows: readonly NewRow<'milestone'>[]): Promise<void> {
  for (const row of rows) {
    const { country: _, id: _id, action: _action, ...changed } = row;
    await tx
      .insertInto('milestone')
      .values(row)
      .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(changed))
      .execute();
  }
}

type Ended = 'action_organisation' | 'action_dependency' | 'action_link';

/** Ends rows of one of the tables whose rows end and are never changed. */
export async function endRows(
  tx: InTransaction,
  table: Ended,
  country: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await sql`update ${sql.table(table)} set ended_at = ${at}
    where country = ${country} and id = any(${sql.val([...ids])}::uuid[])`.execute(tx);
}

export async function insertParts(tx: InTransaction, rows: NewRow<'action_organisation'>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('action_organisation').values(rows).execute();
}

export async function insertDependencies(
  tx: InTransaction,
  rows: NewRow<'action_dependency'>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('action_dependency').values(rows).execute();
}

/** PostgreSQL takes at most 65,535 parameters in a statement. */
const BATCH = 4_000;

export async function insertLinks(tx: InTransaction, rows: NewRow<'action_link'>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH)
    await tx
      .insertInto('action_link')
      .values(rows.slice(at, at + BATCH))
      .execute();
}

export async function readLinks(
  tx: InTransaction,
  country: string,
  action: string,
): Promise<Row<'action_link'>[]> {
  return tx
    .selectFrom('action_link')
    .selectAll()
    .where('country', '=', country)
    .where('action', '=', action)
    .where('ended_at', 'is', null)
    .execute();
}

/** A recommendation as it may be cited: by its address, by a symbol and its number, by its number. */
export type Citable = Pick<Row<'recommendation'>, 'id' | 'address' | 'number' | 'public'> & {
  held_on: string | null;
  symbols: string[];
};

/** Every recommendation that some citations can mean: those with one of these addresses or numbers. */
export async function readCitable(
  tx: InTransaction,
  country: string,
  addresses: readonly string[],
  numbers: readonly string[],
): Promise<Citable[]> {
  return tx
    .selectFrom('recommendation as r')
    .innerJoin('review as v', (join) =>
      join.onRef('v.country', '=', 'r.country').onRef('v.id', '=', 'r.review'),
    )
    .innerJoin('document as d', (join) =>
      join.onRef('d.country', '=', 'r.country').onRef('d.id', '=', 'r.document'),
    )
    .select(['r.id', 'r.address', 'r.number', 'r.public', 'v.held_on'])
    .select(sql<string[]>`array_remove(array[v.symbol, d.symbol], null)`.as('symbols'))
    .where('r.country', '=', country)
    .where(
      sql<boolean>`(r.address = any(${sql.val([...addresses])}::text[])
        or r.number = any(${sql.val([...numbers])}::text[]))`,
    )
    .execute();
}

export async function readClustersBySlug(
  tx: InTransaction,
  country: string,
  slugs: readonly string[],
): Promise<Pick<Row<'cluster'>, 'id' | 'slug' | 'public'>[]> {
  return tx
    .selectFrom('cluster')
    .select(['id', 'slug', 'public'])
    .where('country', '=', country)
    .where(sql<boolean>`slug = any(${sql.val([...slugs])}::text[])`)
    .execute();
}

/** The headings of the country's development plan that can still be set. */
export async function readHeadings(tx: InTransaction, country: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('vocabulary_term')
    .select('code')
    .where('country', '=', country)
    .where('vocabulary', '=', 'development-plan')
    .where('retired', '=', false)
    .where('merged_into', 'is', null)
    .execute();
  return rows.map(({ code }) => code);
}

export async function readVersions(
  tx: InTransaction,
  country: string,
  plan: string,
): Promise<Row<'plan_version'>[]> {
  return tx
    .selectFrom('plan_version')
    .selectAll()
    .where('country', '=', country)
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute();
}

export async function insertVersion(tx: InTransaction, row: NewRow<'plan_version'>): Promise<void> {
  await tx.insertInto('plan_version').values(row).execute();
}

/** The ledger entry that recorded each of some versions, by the version's id. */
export async function readVersionEntries(
  db: Database,
  country: string,
  versions: readonly string[],
): Promise<Map<string, number>> {
  if (versions.length === 0) return new Map();
  const rows = await db
    .selectFrom('ledger_change')
    .select(['record', sql<number>`min(seq)`.as('seq')])
    .where('country', '=', country)
    .where('kind', '=', 'plan_version')
    .where(sql<boolean>`record = any(${sql.val([...versions])}::uuid[])`)
    .groupBy('record')
    .execute();
  return new Map(rows.map(({ record, seq }) => [record, seq]));
}

/**
 * What is public exactly as long as a plan is, with the rows of each that belong to it. Indicators and partnerships serve
 * several plans and are made public by themselves.
 */
export const tablesOfPlan = [
  'plan',
  'plan_version',
  'objective',
  'action',
  'action_organisation',
  'milestone',
  'action_dependency',
  'action_link',
  'action_cost',
  'budget_line',
  'budget_amount',
  'resource',
  // the database holds that an update is public with what it speaks of, and its parts with it
  'progress_update',
  'update_obstacle',
  'update_evidence',
  // a discussion that everybody is to read, with what it is about
  'discussion',
  'discussion_message',
  'discussion_conclusion',
  'evaluation',
  'evaluation_question',
  'evaluation_finding',
  'evaluation_response',
] as const satisfies readonly LedgerKind[];

type TableOfPlan = (typeof tablesOfPlan)[number];

/**
 * The rows of a table that belong to a plan and are not yet as public as it is to be. What was taken out of a draft stays
 * inside: only what the public has seen before may come back with the plan, for the days on which it stood there.
 */
export async function readOthers(
  tx: InTransaction,
  table: TableOfPlan,
  { country, id }: Pick<Row<'plan'>, 'country' | 'id'>,
  isPublic: boolean,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select t.id from ${sql.table(table)} t
    where t.country = ${country} and t.public <> ${isPublic} and ${belongs(table, country, id, isPublic)}
      ${isPublic ? sql`and ${mayReturn(table, 't')}` : sql``}`.execute(tx);
  return rows.map((row) => row.id);
}

/** Whether a row stands, or was seen by the public before it was taken out. */
function mayReturn(table: TableOfPlan, alias: string) {
  const row = sql.table(alias);
  return sql<boolean>`(coalesce(to_jsonb(${row}) ->> 'removed_at', to_jsonb(${row}) ->> 'ended_at') is null
    or exists (select from ledger_change c where c.country = ${sql.ref(`${alias}.country`)} and c.kind = ${table}
      and c.record = ${sql.ref(`${alias}.id`)} and c.public))`;
}

export async function setPublic(
  tx: InTransaction,
  table: TableOfPlan,
  country: string,
  ids: readonly string[],
  isPublic: boolean,
): Promise<void> {
  await sql`update ${sql.table(table)} set public = ${isPublic}
    where country = ${country} and id = any(${sql.val([...ids])}::uuid[])`.execute(tx);
}

function belongs(table: TableOfPlan, country: string, plan: string, isPublic: boolean) {
  if (table === 'plan') return sql<boolean>`t.id = ${plan}`;
  if (table === 'plan_version' || table === 'objective' || table === 'action')
    return sql<boolean>`t.plan = ${plan}`;
  const only = (of: 'action' | 'budget_line', alias: string) =>
    isPublic ? sql`and ${mayReturn(of, alias)}` : sql``;
  const actions = sql`(select a.id from action a where a.country = ${country} and a.plan = ${plan}
    ${only('action', 'a')})`;
  if (table === 'progress_update') return sql<boolean>`t.action in ${actions} and t.state = 'published'`;
  if (table === 'update_obstacle' || table === 'update_evidence')
    return sql<boolean>`t.progress_update in (select u.id from progress_update u where u.country = ${country}
        and u.action in ${actions} and u.state = 'published')
      ${table === 'update_evidence' && isPublic ? sql`and t.sensitivity = 'public'` : sql``}`;
  if (table === 'evaluation') return sql<boolean>`t.plan = ${plan} and t.state = 'published'`;
  if (table === 'evaluation_question' || table === 'evaluation_finding' || table === 'evaluation_response')
    return sql<boolean>`t.evaluation in (select e.id from evaluation e where e.country = ${country}
        and e.plan = ${plan} and e.state = 'published')`;
  if (table === 'discussion') return sql<boolean>`t.action in ${actions} and t.audience = 'public'`;
  if (table === 'discussion_message' || table === 'discussion_conclusion')
    return sql<boolean>`t.discussion in (select d.id from discussion d where d.country = ${country}
        and d.action in ${actions} and d.audience = 'public')
      ${table === 'discussion_message' && isPublic ? sql`and t.withdrawn_at is null` : sql``}`;
  if (table !== 'budget_amount') return sql<boolean>`t.action in ${actions}`;
  // amounts that are kept back stay so
  return sql<boolean>`t.line in (select l.id from budget_line l where l.country = ${country} and l.action in ${actions}
    ${only('budget_line', 'l')} ${isPublic ? sql`and l.withheld_reason is null` : sql``})`;
}

/** The slug of the organisation that answers for a plan. */
export async function readSlugOfOrganisation(
  tx: InTransaction,
  { country, organisation }: Pick<Row<'plan'>, 'country' | 'organisation'>,
): Promise<string> {
  const row = await tx
    .selectFrom('organisation')
    .select('slug')
    .where('country', '=', country)
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  return row.slug;
}
