import { sql, type Expression, type SqlBool } from 'kysely';
import { isAnyTerm, type Reading } from '../../access/reading.ts';
import type { ActionKind, ActionState } from '../../database/plan-tables.ts';
import type { Row, Translated } from '../../database/tables.ts';
import type { OrganisationInAction, Part } from './schema.ts';

/** An action as a list of its plan shows it. */
export type PlanAction = {
  id: string;
  number: number;
  objective: string | null;
  kind: ActionKind;
  title: string;
  starts_on: string | null;
  ends_on: string | null;
  state: ActionState;
  is_funded: boolean;
  lead_slug: string | null;
  lead_names: Translated | null;
};

/** What a list of a plan's actions is narrowed down to; an organisation by its slug, an objective by its id. */
export type ActionsFilter = {
  organisation?: string | undefined;
  objective?: string | null | undefined;
  state?: ActionState | undefined;
  kind?: ActionKind | undefined;
  /** Those that should have ended before this day and have not. */
  overdueOn?: string | undefined;
  /** An SDG, or a target of one, that they are linked to. */
  sdg?: string | undefined;
  /** A theme of a recommendation that they are linked to. */
  theme?: string | undefined;
};

/** All actions of a plan that a filter leaves, by their numbers. */
export async function listPlanActions(
  reading: Reading,
  plan: string,
  filter: ActionsFilter = {},
): Promise<PlanAction[]> {
  let query = reading
    .selectFrom('action as a')
    .leftJoin('action_organisation as lead', (join) =>
      join.onRef('lead.action', '=', 'a.id').on('lead.part', '=', 'lead').on('lead.ended_at', 'is', null),
    )
    .leftJoin('organisation as o', 'o.id', 'lead.organisation')
    .select(['a.id', 'a.number', 'a.objective', 'a.kind', 'a.title', 'a.starts_on', 'a.ends_on', 'a.state'])
    .select(['a.is_funded', 'o.slug as lead_slug', 'o.names as lead_names'])
    .where('a.plan', '=', plan)
    .where('a.removed_at', 'is', null);
  const { organisation, objective, state, kind, overdueOn, sdg, theme } = filter;
  if (organisation !== undefined)
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('action_organisation as part')
          .innerJoin('organisation as one', 'one.id', 'part.organisation')
          .select('part.id')
          .whereRef('part.action', '=', 'a.id')
          .where('part.ended_at', 'is', null)
          .where('one.slug', '=', organisation),
      ),
    );
  if (objective === null) query = query.where('a.objective', 'is', null);
  else if (objective !== undefined) query = query.where('a.objective', '=', objective);
  if (state !== undefined) query = query.where('a.state', '=', state);
  if (kind !== undefined) query = query.where('a.kind', '=', kind);
  if (overdueOn !== undefined)
    query = query.where('a.ends_on', '<', overdueOn).where('a.state', 'in', ['planned', 'underway']);
  if (sdg !== undefined) query = query.where(() => servesGoal(sdg));
  if (theme !== undefined)
    query = query.where(
      () => sql<SqlBool>`a.id in (select l.action from action_link l join borne_term t
        on t.recommendation = l.recommendation where l.ended_at is null and ${isAnyTerm('theme', [theme])})`,
    );
  return query.orderBy('a.number').execute();
}

function servesGoal(sdg: string): Expression<SqlBool> {
  return sql<SqlBool>`exists (select from action_link l where l.action = a.id and l.kind = 'sdg-target'
    and l.ended_at is null and (l.term = ${sdg} or starts_with(l.term, ${`${sdg}.`})))`;
}

/** The organisations of some actions, leads first. */
export async function listOrganisationsIn(
  reading: Reading,
  actions: readonly string[],
): Promise<OrganisationInAction[]> {
  if (actions.length === 0) return [];
  return reading
    .selectFrom('action_organisation as p')
    .innerJoin('organisation as o', 'o.id', 'p.organisation')
    .select(['p.action', 'p.organisation', 'p.part', 'o.slug', 'o.names', 'o.suspended_at'])
    .where(sql<boolean>`p.action = any(${sql.val([...actions])}::uuid[])`)
    .where('p.ended_at', 'is', null)
    .orderBy(sql`array_position(array['lead', 'supporting', 'partner'], p.part)`)
    .orderBy('o.slug')
    .execute();
}

/** The organisations that have a part in any action of a plan, for choosing one. */
export async function listOrganisationsOfPlan(
  reading: Reading,
  plan: string,
): Promise<{ slug: string; names: Translated }[]> {
  return reading
    .selectFrom('organisation as o')
    .select(['o.slug', 'o.names'])
    .where(
      sql<boolean>`o.id in (select p.organisation from action_organisation p join action a on a.id = p.action
        where p.ended_at is null and a.removed_at is null and a.plan = ${plan})`,
    )
    .execute();
}

/** An action with its plan. */
export type Action = Row<'action'> & {
  plan_slug: string;
  plan_title: string;
  plan_language: string;
  plan_stage: Row<'plan'>['stage'];
  plan_starts_on: string;
  plan_ends_on: string;
  objective_ordinal: number | null;
  objective_title: string | null;
  organisations: OrganisationInAction[];
};

/** An action by its plan's slug and its number, with its organisations. */
export async function findAction(
  reading: Reading,
  plan: string,
  number: number,
): Promise<Action | undefined> {
  const row = await reading
    .selectFrom('action as a')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .leftJoin('objective as j', 'j.id', 'a.objective')
    .selectAll('a')
    .select(['p.slug as plan_slug', 'p.title as plan_title', 'p.language as plan_language'])
    .select(['p.stage as plan_stage', 'p.starts_on as plan_starts_on', 'p.ends_on as plan_ends_on'])
    .select(['j.ordinal as objective_ordinal', 'j.title as objective_title'])
    .where('p.slug', '=', plan)
    .where('a.number', '=', number)
    .where('a.removed_at', 'is', null)
    .executeTakeFirst();
  return row && { ...row, organisations: await listOrganisationsIn(reading, [row.id]) };
}

export async function listMilestones(
  reading: Reading,
  actions: readonly string[],
): Promise<Row<'milestone'>[]> {
  if (actions.length === 0) return [];
  return reading
    .selectFrom('milestone')
    .selectAll()
    .where(sql<boolean>`action = any(${sql.val([...actions])}::uuid[])`)
    .where('removed_at', 'is', null)
    .orderBy('due')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
}

/** Which action of a plan cannot begin before which other is done, by their ids and numbers. */
export type Dependency = {
  action: string;
  needs: string;
  number: number;
  needs_number: number;
  needs_title: string;
  title: string;
};

export async function listDependencies(reading: Reading, plan: string): Promise<Dependency[]> {
  return reading
    .selectFrom('action_dependency as d')
    .innerJoin('action as a', 'a.id', 'd.action')
    .innerJoin('action as n', 'n.id', 'd.needs')
    .select([
      'd.action',
      'd.needs',
      'a.number',
      'a.title',
      'n.number as needs_number',
      'n.title as needs_title',
    ])
    .where('a.plan', '=', plan)
    .where('d.ended_at', 'is', null)
    .where('a.removed_at', 'is', null)
    .where('n.removed_at', 'is', null)
    .orderBy('a.number')
    .orderBy('n.number')
    .execute();
}

/** An action to choose from, over all plans. */
export type ActionChoice = {
  id: string;
  plan_slug: string;
  plan_title: string;
  language: string;
  number: number;
  title: string;
};

export async function listActions(reading: Reading, plan?: string): Promise<ActionChoice[]> {
  return reading
    .selectFrom('action as a')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .select(['a.id', 'a.number', 'a.title', 'p.slug as plan_slug', 'p.title as plan_title', 'p.language'])
    .where('a.removed_at', 'is', null)
    .$if(plan !== undefined, (query) => query.where('p.slug', '=', plan ?? ''))
    .orderBy('p.starts_on', 'desc')
    .orderBy('p.slug')
    .orderBy('a.number')
    .execute();
}

/** An action in which an organisation has a part. */
export type ActionOfOrganisation = ActionChoice & Pick<Row<'action'>, 'state' | 'ends_on'> & { part: Part };

/** The actions that an organisation leads, supports or is a partner of: the open ones that end first at the head. */
export async function listActionsOfOrganisation(
  reading: Reading,
  organisation: string,
): Promise<ActionOfOrganisation[]> {
  return reading
    .selectFrom('action_organisation as o')
    .innerJoin('action as a', 'a.id', 'o.action')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .select(['a.id', 'a.number', 'a.title', 'a.state', 'a.ends_on', 'o.part'])
    .select(['p.slug as plan_slug', 'p.title as plan_title', 'p.language'])
    .where('o.organisation', '=', organisation)
    .where('o.ended_at', 'is', null)
    .where('a.removed_at', 'is', null)
    .orderBy(sql`a.state in ('done', 'stopped')`)
    .orderBy('a.ends_on', (order) => order.asc().nullsLast())
    .orderBy('p.slug')
    .orderBy('a.number')
    .execute();
}

/** The actions that an action needs, as its checks ask for them. */
export async function listNeeded(
  reading: Reading,
  action: string,
): Promise<Pick<Row<'action'>, 'number' | 'ends_on' | 'state'>[]> {
  return reading
    .selectFrom('action_dependency as d')
    .innerJoin('action as n', 'n.id', 'd.needs')
    .select(['n.number', 'n.ends_on', 'n.state'])
    .where('d.action', '=', action)
    .where('d.ended_at', 'is', null)
    .where('n.removed_at', 'is', null)
    .orderBy('n.number')
    .execute();
}

/** Every action of a plan with all that it says, for comparing two days of it. */
export async function listWholeActions(reading: Reading, plan: string): Promise<Row<'action'>[]> {
  return reading
    .selectFrom('action')
    .selectAll()
    .where('plan', '=', plan)
    .where('removed_at', 'is', null)
    .orderBy('number')
    .execute();
}
