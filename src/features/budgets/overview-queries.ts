import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Row } from '../../database/tables.ts';
import { findActionsIn } from '../plans/actions.ts';
import { groupsOf, NONE, type MoneyFilter } from './filter.ts';
import type { ResourceKind } from './schema.ts';

/** The actions that a filter's groups of actions have in common; undefined where it names none. */
export async function findActions(reading: Reading, filter: MoneyFilter): Promise<string[] | undefined> {
  return findActionsIn(reading, groupsOf(filter));
}

const isAmong = (column: string, ids: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} = any(${sql.val([...ids])}::uuid[])`;

/** What actions need that are neither removed nor stopped. Nothing is needed of a source or function. */
export async function listAllNeeds(
  reading: Reading,
  filter: MoneyFilter,
  actions: readonly string[] | undefined,
): Promise<Pick<Row<'action_cost'>, 'action' | 'fiscal_year' | 'amount' | 'currency' | 'rate'>[]> {
  if (filter.source !== undefined || filter.cofog !== undefined || filter.withheld) return [];
  const { year } = filter;
  return reading
    .selectFrom('action_cost as c')
    .innerJoin('action as a', 'a.id', 'c.action')
    .select(['c.action', 'c.fiscal_year', 'c.amount', 'c.currency', 'c.rate'])
    .where('c.removed_at', 'is', null)
    .where('a.removed_at', 'is', null)
    .where('a.state', '<>', 'stopped')
    .$if(year !== undefined, (query) => query.where('c.fiscal_year', '=', year ?? 0))
    .$if(actions !== undefined, (query) => query.where(isAmong('c.action', actions ?? [])))
    .execute();
}

/** The lines that stand, of actions that do. */
function standingLines(reading: Reading, filter: MoneyFilter, actions: readonly string[] | undefined) {
  const { year, source, cofog } = filter;
  return reading
    .selectFrom('budget_line as l')
    .innerJoin('action as a', 'a.id', 'l.action')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .leftJoin('budget_amount as m', 'm.line', 'l.id')
    .where('l.removed_at', 'is', null)
    .where('a.removed_at', 'is', null)
    .$if(year !== undefined, (query) => query.where('l.fiscal_year', '=', year ?? 0))
    .$if(source !== undefined, (query) => query.where('l.source', '=', source ?? 'other'))
    .$if(cofog === NONE, (query) => query.where('l.cofog', 'is', null))
    .$if(cofog !== undefined && cofog !== NONE, (query) => query.where('l.cofog', 'like', `${cofog}%`))
    .$if(filter.withheld === true, (query) => query.where('l.withheld_reason', 'is not', null))
    .$if(actions !== undefined, (query) => query.where(isAmong('l.action', actions ?? [])));
}

/** What sums need of the lines that a filter finds. */
export async function listAllLines(
  reading: Reading,
  filter: MoneyFilter,
  actions: readonly string[] | undefined,
) {
  return standingLines(reading, filter, actions)
    .select(['l.action', 'l.fiscal_year', 'l.source', 'l.cofog', 'l.currency', 'l.rate'])
    .select(['m.allocated', 'm.committed', 'm.spent'])
    .execute();
}

/** The lines that a filter finds, plan by plan, with their actions; all without `limit`. */
export async function listFoundLines(
  reading: Reading,
  filter: MoneyFilter,
  actions: readonly string[] | undefined,
  { limit, offset = 0 }: { limit?: number; offset?: number } = {},
) {
  return standingLines(reading, filter, actions)
    .selectAll('l')
    .select(['m.allocated', 'm.committed', 'm.spent'])
    .select(['a.number', 'a.title', 'p.slug as plan_slug', 'p.title as plan_title', 'p.language'])
    .orderBy('p.starts_on', 'desc')
    .orderBy('p.slug')
    .orderBy('a.number')
    .orderBy('l.fiscal_year')
    .orderBy('l.source_name')
    .orderBy('l.id')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0).offset(offset))
    .execute();
}

export type FoundLine = Awaited<ReturnType<typeof listFoundLines>>[number];

export async function countLines(
  reading: Reading,
  filter: MoneyFilter,
  actions: readonly string[] | undefined,
): Promise<number> {
  const { count } = await standingLines(reading, filter, actions)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Titles and addresses of some actions. */
export async function listActions(reading: Reading, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return reading
    .selectFrom('action as a')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .leftJoin('action_organisation as m', (join) =>
      join.onRef('m.action', '=', 'a.id').on('m.part', '=', 'lead').on('m.ended_at', 'is', null),
    )
    .leftJoin('organisation as o', 'o.id', 'm.organisation')
    .select(['a.id', 'a.number', 'a.title', 'a.needs_no_money', 'p.slug as plan_slug'])
    .select(['p.title as plan_title', 'p.language', 'o.names as lead'])
    .where(isAmong('a.id', ids))
    .execute();
}

/** The part of people and material that a page shows; of all actions where `actions` is undefined. */
export type ResourceFilter = {
  kind?: ResourceKind | undefined;
  year?: number | undefined;
  /** Only what lacks. */
  isLacking?: boolean;
  actions?: readonly string[] | undefined;
};

/** People and material by kind and fiscal year: what is needed, in hand, and lacking action by action. */
export async function sumResources(reading: Reading, { actions }: Pick<ResourceFilter, 'actions'>) {
  return standingResources(reading, { actions })
    .select(['r.kind', 'r.fiscal_year'])
    .select([
      sql<number>`sum(r.needed)`.as('needed'),
      sql<number>`sum(r.in_hand)`.as('in_hand'),
      sql<number>`sum(greatest(r.needed - r.in_hand, 0))`.as('lacking'),
    ])
    .groupBy(['r.kind', 'r.fiscal_year'])
    .orderBy('r.fiscal_year')
    .execute();
}

export type ResourceSum = Awaited<ReturnType<typeof sumResources>>[number];

/** The staff of each action in a fiscal year, in full-time equivalents: needed and in post. */
export async function listStaff(
  reading: Reading,
  year: number,
): Promise<{ action: string; needed: number; in_hand: number }[]> {
  return standingResources(reading, { kind: 'staff', year })
    .select('r.action')
    .select([sql<number>`sum(r.needed)`.as('needed'), sql<number>`sum(r.in_hand)`.as('in_hand')])
    .groupBy('r.action')
    .execute();
}

/** People and material, kind by kind, what lacks most first. */
export async function listResourcesFound(
  reading: Reading,
  filter: ResourceFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  return standingResources(reading, filter)
    .select(['r.id', 'r.kind', 'r.description', 'r.fiscal_year', 'r.needed', 'r.in_hand'])
    .select(['a.number', 'a.title', 'p.slug as plan_slug', 'p.title as plan_title', 'p.language'])
    .orderBy(sql`r.kind = 'staff' desc`)
    .orderBy('r.kind')
    .orderBy(sql`r.needed - r.in_hand desc`)
    .orderBy('r.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

export type FoundResource = Awaited<ReturnType<typeof listResourcesFound>>[number];

export async function countResources(reading: Reading, filter: ResourceFilter): Promise<number> {
  const { count } = await standingResources(reading, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Of actions that are neither removed nor stopped. */
function standingResources(reading: Reading, { kind, year, isLacking, actions }: ResourceFilter) {
  return reading
    .selectFrom('resource as r')
    .innerJoin('action as a', 'a.id', 'r.action')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .where('r.removed_at', 'is', null)
    .where('a.removed_at', 'is', null)
    .where('a.state', '<>', 'stopped')
    .$if(isLacking === true, (query) => query.where(sql<boolean>`r.needed > r.in_hand`))
    .$if(kind !== undefined, (query) => query.where('r.kind', '=', kind ?? 'staff'))
    .$if(year !== undefined, (query) => query.where('r.fiscal_year', '=', year ?? 0))
    .$if(actions !== undefined, (query) => query.where(isAmong('r.action', actions ?? [])));
}
