import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Row, Translated } from '../../database/tables.ts';

/** A plan with who answers for it. */
export type Plan = Row<'plan'> & { organisation_slug: string; organisation_names: Translated };

/** A plan with how many objectives and actions it has. */
export type ListedPlan = Plan & Record<'objectives' | 'actions' | 'done' | 'overdue', number>;

export async function listPlans(reading: Reading, today: string): Promise<ListedPlan[]> {
  return reading
    .selectFrom('plan as p')
    .innerJoin('organisation as o', 'o.id', 'p.organisation')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('action as a')
          .select(['a.plan', sql<number>`count(*)`.as('actions')])
          .select(sql<number>`count(*) filter (where a.state = 'done')`.as('done'))
          .select(
            sql<number>`count(*) filter (where a.state in ('planned', 'underway') and a.ends_on < ${today})`.as(
              'overdue',
            ),
          )
          .where('a.removed_at', 'is', null)
          .groupBy('a.plan')
          .as('c'),
      (join) => join.onRef('c.plan', '=', 'p.id'),
    )
    .selectAll('p')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .select([
      sql<number>`coalesce(c.actions, 0)`.as('actions'),
      sql<number>`coalesce(c.done, 0)`.as('done'),
      sql<number>`coalesce(c.overdue, 0)`.as('overdue'),
    ])
    .select((eb) =>
      eb
        .selectFrom('objective as j')
        .select(sql<number>`count(*)`.as('count'))
        .whereRef('j.plan', '=', 'p.id')
        .where('j.removed_at', 'is', null)
        .$castTo<{ count: number }>()
        .as('objectives'),
    )
    .orderBy('p.starts_on', 'desc')
    .orderBy('p.slug')
    .$castTo<ListedPlan>()
    .execute();
}

export async function findPlan(reading: Reading, slug: string): Promise<Plan | undefined> {
  return reading
    .selectFrom('plan as p')
    .innerJoin('organisation as o', 'o.id', 'p.organisation')
    .selectAll('p')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .where('p.slug', '=', slug)
    .executeTakeFirst();
}

export async function listObjectives(reading: Reading, plan: string): Promise<Row<'objective'>[]> {
  return reading
    .selectFrom('objective')
    .selectAll()
    .where('plan', '=', plan)
    .where('removed_at', 'is', null)
    .orderBy('ordinal')
    .execute();
}

/** The kinds of the indicators that measure a plan's objectives or actions. */
export async function listIndicatorKinds(
  reading: Reading,
  plan: string,
): Promise<Row<'indicator'>['kind'][]> {
  const rows = await reading
    .selectFrom('indicator_link as l')
    .innerJoin('indicator as i', 'i.id', 'l.indicator')
    .leftJoin('action as a', 'a.id', 'l.action')
    .leftJoin('objective as j', 'j.id', 'l.objective')
    .select('i.kind')
    .distinct()
    .where('l.ended_at', 'is', null)
    .where('i.removed_at', 'is', null)
    .where((eb) => eb.or([eb('a.plan', '=', plan), eb('j.plan', '=', plan)]))
    .execute();
  return rows.map(({ kind }) => kind);
}

/** A version of a plan with the ledger entry that recorded it. */
export type PlanVersion = Row<'plan_version'> & { organisation_names: Translated | null };

export async function listVersions(reading: Reading, plan: string): Promise<PlanVersion[]> {
  return reading
    .selectFrom('plan_version as v')
    .leftJoin('organisation as o', 'o.id', 'v.organisation')
    .selectAll('v')
    .select('o.names as organisation_names')
    .where('v.plan', '=', plan)
    .orderBy('v.ordinal', 'desc')
    .execute();
}
