import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { WatchedAction } from './schema.ts';

/** All actions of all plans that this viewer may see, with what bears on whether they are in trouble. */
export async function listWatchedActions(reading: Reading): Promise<WatchedAction[]> {
  return reading
    .with('next', (cte) =>
      cte
        .selectFrom('milestone')
        .select((eb) => ['action', eb.fn.min('due').as('due')])
        .where('removed_at', 'is', null)
        .where('reached_on', 'is', null)
        .groupBy('action'),
    )
    .with('lead', (cte) =>
      cte
        .selectFrom('action_organisation as l')
        .innerJoin('organisation as o', 'o.id', 'l.organisation')
        .select(['l.action', 'o.slug', 'o.names'])
        .where('l.part', '=', 'lead')
        .where('l.ended_at', 'is', null),
    )
    .with('reported', (cte) =>
      cte
        .selectFrom('progress_update')
        .select((eb) => ['action', eb.fn.max('ends_on').as('until')])
        .where('state', '=', 'published')
        .where('action', 'is not', null)
        .groupBy('action'),
    )
    .selectFrom('action as a')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .leftJoin('next', 'next.action', 'a.id')
    .leftJoin('reported', 'reported.action', 'a.id')
    .leftJoin('lead', 'lead.action', 'a.id')
    .select(['a.id', 'a.number', 'a.title', 'a.state', 'a.starts_on', 'a.ends_on', 'a.is_funded'])
    .select(['p.slug as plan_slug', 'p.title as plan_title', 'p.language', 'next.due as next_milestone'])
    .select(['lead.slug as lead_slug', 'lead.names as lead_names'])
    .select('reported.until as reported_until')
    .where('a.removed_at', 'is', null)
    .orderBy('a.ends_on', (order) => order.asc().nullsLast())
    .orderBy('p.slug')
    .orderBy('a.number')
    .execute();
}

/** How it stood at the end of a day, by when things were recorded: of how many each was on record by then. */
export type TrendPoint = { day: string; asked: number; owned: number; planned: number; done: number };

/**
 * The trend over some days. Counts what is seen today by when it was recorded, so that what was withdrawn since is gone from
 * the past too, and what was stopped since does not count in it; a recommendation is planned from the day on which it was linked to an action of a plan adopted by then.
 */
export async function countTrend(reading: Reading, days: readonly string[]): Promise<TrendPoint[]> {
  return reading
    .selectFrom(
      sql<{ day: string; end: Date }>`(select d::text as day, (d + 1)::timestamptz as "end"
      from unnest(${sql.val([...days])}::date[]) d)`.as('at'),
    )
    .select([
      'at.day',
      sql<number>`(select count(*) from recommendation r where r.recorded_at < at."end")`.as('asked'),
      sql<number>`(select count(distinct a.recommendation) from assignment a join recommendation r
        on r.id = a.recommendation where a.recorded_at < at."end"
        and (a.ended_at is null or a.ended_at >= at."end"))`.as('owned'),
      sql<number>`(select count(distinct served.recommendation) from (
          select recommendation, action, recorded_at, ended_at from action_link where recommendation is not null
          union all select m.recommendation, l.action, greatest(l.recorded_at, m.recorded_at), l.ended_at
            from action_link l join cluster_member m on m.cluster = l.cluster) served
        join recommendation r on r.id = served.recommendation
        join action a on a.id = served.action and a.state <> 'stopped' and (a.removed_at is null or a.removed_at >= at."end")
        join (select plan, min(recorded_at) as adopted_at from plan_version where stage in ('adopted', 'revised')
          group by plan) v on v.plan = a.plan and v.adopted_at < at."end"
        where served.recorded_at < at."end" and (served.ended_at is null or served.ended_at >= at."end"))`.as(
        'planned',
      ),
      sql<number>`(select count(*) from (select said.recommendation from (
          select distinct on (s.recommendation, s.organisation) s.recommendation, s.voice, s.index_value from assessment s
          where s.clause is null and s.recorded_at < at."end"
          order by s.recommendation, s.organisation, s.ordinal desc) said
        join recommendation r on r.id = said.recommendation
        where said.voice = 'government' and said.index_value is not null
        group by said.recommendation having min(said.index_value) = 1) finished)`.as('done'),
    ])
    .orderBy('at.day')
    .execute();
}
