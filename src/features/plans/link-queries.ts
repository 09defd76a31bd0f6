import { sql } from 'kysely';
import type { Asking, Reading } from '../../access/reading.ts';
import type { Row } from '../../database/tables.ts';
import type { ServingAction } from './schema.ts';

/** The actions that serve some recommendations, directly or through their cluster, by recommendation. */
export async function listServingActions(
  reading: Reading,
  recommendations: readonly string[],
): Promise<Map<string, (ServingAction & { recommendation: string })[]>> {
  if (recommendations.length === 0) return new Map();
  const rows = await reading
    .selectFrom('serving_action as s')
    .innerJoin('action as a', 'a.id', 's.action')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .select(['s.recommendation', 's.counts', 's.is_funded', 'a.id', 'a.number', 'a.title', 'a.state'])
    .select(['a.starts_on', 'a.ends_on', 'p.slug as plan_slug', 'p.title as plan_title', 'p.language'])
    .where(sql<boolean>`s.recommendation = any(${sql.val([...recommendations])}::uuid[])`)
    .orderBy('p.starts_on', 'desc')
    .orderBy('p.slug')
    .orderBy('a.number')
    .execute();
  return Map.groupBy(rows, ({ recommendation }) => recommendation);
}

/** The same in the same order, a row a recommendation: for lists that ask more at once. */
export function servingActionsInJson(asking: Asking, recommendations: readonly string[]) {
  return asking
    .selectFrom('serving_action as s')
    .innerJoin('action as a', 'a.id', 's.action')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .select([sql<string>`'actions'`.as('kind'), 's.recommendation'])
    .select(
      sql<
        readonly unknown[]
      >`json_agg(json_build_object('counts', s.counts, 'is_funded', s.is_funded, 'id', a.id,
        'number', a.number, 'title', a.title, 'state', a.state, 'starts_on', a.starts_on, 'ends_on', a.ends_on,
        'plan_slug', p.slug, 'plan_title', p.title, 'language', p.language)
        order by p.starts_on desc, p.slug, a.number)`.as('rows'),
    )
    .where(sql<boolean>`s.recommendation = any(${sql.val([...recommendations])}::uuid[])`)
    .groupBy('s.recommendation');
}

/** How many recommendations and clusters each of some actions is linked to. */
export async function countLinks(
  reading: Reading,
  actions: readonly string[],
): Promise<Map<string, { recommendations: number; clusters: number }>> {
  if (actions.length === 0) return new Map();
  const rows = await reading
    .selectFrom('action_link')
    .select(['action', sql<number>`count(recommendation)`.as('recommendations')])
    .select(sql<number>`count(cluster)`.as('clusters'))
    .where(sql<boolean>`action = any(${sql.val([...actions])}::uuid[])`)
    .where('ended_at', 'is', null)
    .groupBy('action')
    .execute();
  return new Map(
    rows.map(({ action, recommendations, clusters }) => [action, { recommendations, clusters }]),
  );
}

/** What an action serves. */
export type ActionLink = {
  id: string;
  kind: Row<'action_link'>['kind'];
  term: string | null;
  address: string | null;
  number: string | null;
  text: string | null;
  text_language: string | null;
  position: string | null;
  cluster: Row<'cluster'> | null;
};

/** As many links of an action as its page shows at once. */
export const LINKS_SHOWN = 50;

/** What an action serves: recommendations newest review first, then clusters, targets and headings. */
export async function listLinks(reading: Reading, action: string, limit?: number): Promise<ActionLink[]> {
  const query = reading
    .selectFrom('action_link as l')
    .leftJoin('recommendation as r', 'r.id', 'l.recommendation')
    .leftJoin('review as v', 'v.id', 'r.review')
    .leftJoin('cluster as c', 'c.id', 'l.cluster')
    .select(['l.id', 'l.kind', 'l.term', 'r.address', 'r.number', 'r.text', 'r.language as text_language'])
    .select([
      'r.position',
      sql<Row<'cluster'> | null>`case when c.id is not null then to_jsonb(c) end`.as('cluster'),
    ])
    .where('l.action', '=', action)
    .where('l.ended_at', 'is', null)
    // what the viewer may not see is not named to them
    .where((eb) =>
      eb.or([eb('l.term', 'is not', null), eb('r.id', 'is not', null), eb('c.id', 'is not', null)]),
    )
    .orderBy(
      sql`array_position(array['cluster', 'sdg-target', 'development-plan', 'recommendation'], l.kind)`,
    )
    .orderBy('v.held_on', (order) => order.desc().nullsLast())
    .orderBy('v.slug')
    .orderBy('r.ordinal')
    .orderBy('l.term');
  return (limit === undefined ? query : query.limit(limit)).execute();
}

export type Unserved = Pick<Row<'recommendation'>, 'address' | 'number' | 'text' | 'language'>;

/** Of the newest reviews of each mechanism: those that the country supports and that no action of any plan serves. */
export async function listUnserved(
  reading: Reading,
  limit: number,
  offset = 0,
): Promise<{ count: number; items: Unserved[] }> {
  const rows = await reading
    .with('newest', (eb) =>
      eb
        .selectFrom('review')
        .distinctOn('mechanism')
        .select(['id', 'held_on', 'slug'])
        .orderBy('mechanism')
        .orderBy('held_on', (order) => order.desc().nullsLast()),
    )
    .selectFrom('recommendation as r')
    .innerJoin('newest as v', 'v.id', 'r.review')
    .select(['r.address', 'r.number', 'r.text', 'r.language', sql<number>`count(*) over ()`.as('count')])
    .where('r.position', '=', 'supported')
    .where(
      sql<boolean>`r.id not in (select s.recommendation from serving_action s where s.recommendation is not null)`,
    )
    .orderBy('v.held_on', (order) => order.desc().nullsLast())
    .orderBy('v.slug')
    .orderBy('r.ordinal')
    .limit(limit)
    .offset(offset)
    .execute();
  return { count: rows[0]?.count ?? 0, items: rows };
}

/** The headings of the country's development plan. */
export async function listHeadings(reading: Reading): Promise<string[]> {
  const rows = await reading
    .selectFrom('vocabulary_term')
    .select('code')
    .where('vocabulary', '=', 'development-plan')
    .where('retired', '=', false)
    .where('merged_into', 'is', null)
    .orderBy('code')
    .execute();
  return rows.map(({ code }) => code);
}

/** What some actions serve, each by what names it: an address, a slug, a number, a heading. */
export async function listServed(
  reading: Reading,
  actions: readonly string[],
): Promise<{ action: string; kind: Row<'action_link'>['kind']; name: string }[]> {
  if (actions.length === 0) return [];
  return reading
    .selectFrom('action_link as l')
    .leftJoin('recommendation as r', 'r.id', 'l.recommendation')
    .leftJoin('cluster as c', 'c.id', 'l.cluster')
    .select(['l.action', 'l.kind', sql<string>`coalesce(r.address, c.slug, l.term)`.as('name')])
    .where(sql<boolean>`l.action = any(${sql.val([...actions])}::uuid[])`)
    .where('l.ended_at', 'is', null)
    .where(sql<boolean>`coalesce(r.address, c.slug, l.term) is not null`)
    .orderBy('name')
    .execute();
}
