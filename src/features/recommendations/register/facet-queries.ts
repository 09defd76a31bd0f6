import { sql, type RawBuilder } from 'kysely';
import type { Reading } from '../../../access/reading.ts';
import { NOBODY } from '../../assignments/schema.ts';
import { facetNames, type FacetName } from '../schema.ts';
import { answers } from '../thread.ts';
import {
  agreement,
  hasAny,
  matches,
  reached,
  type Filter,
  type RecommendationBuilder,
} from './filter-queries.ts';
import { groupedStates } from './regional-groups.ts';
import { eachFacet, type Counts } from './register-index.ts';
import { listThemesByRight, type ThemesByRight } from './theme-queries.ts';

/** How many of what is found would be left by each choice of a facet, counted as if nothing were chosen in it. */
export async function countFacets(reading: Reading, filter: Filter): Promise<Counts> {
  const chosen = facetNames.filter((name) => (filter[name] ?? []).length > 0);
  const without = Object.fromEntries(facetNames.map((name) => [name, []]));
  const themes = await listThemesByRight(reading);
  // Everything is read once: rows of the past are dear to rebuild.
  const rows = await reading
    .with(
      (cte) => cte('base').materialized(),
      (cte) =>
        cte
          .selectFrom('recommendation as r')
          .innerJoin('review as v', 'v.id', 'r.review')
          .select(['r.id', 'r.position', 'r.recommending_states', 'v.slug', 'v.mechanism'])
          .select((eb) => [
            sql<boolean>`${reached(eb as unknown as RecommendationBuilder, 'owned')}`.as('is_owned'),
            sql<boolean>`${reached(eb as unknown as RecommendationBuilder, 'planned')}`.as('is_planned'),
            sql<boolean>`${reached(eb as unknown as RecommendationBuilder, 'funded')}`.as('is_funded'),
            sql<boolean>`${reached(eb as unknown as RecommendationBuilder, 'done')}`.as('is_done'),
          ])
          .select((eb) =>
            chosen.map((name) =>
              sql<boolean>`${hasAny(eb as unknown as RecommendationBuilder, name, filter[name] ?? [], themes)}`.as(
                `meets_${name}`,
              ),
            ),
          )
          .where((eb) => matches(eb as unknown as RecommendationBuilder, { ...filter, ...without }, themes)),
    )
    .with(
      (cte) => cte('terms').materialized(),
      (cte) =>
        cte
          .selectFrom('borne_term as i')
          .select(['i.recommendation', 'i.kind', 'i.label'])
          .where((eb) => eb('i.recommendation', 'in', eb.selectFrom('base').select('base.id'))),
    )
    .with(
      (cte) => cte('owned').materialized(),
      () => sql<never>`(select a.recommendation, a.duty, o.slug from standing_assignment a
        join organisation o on o.id = a.organisation where a.recommendation in (select id from base))`,
    )
    .with(
      (cte) => cte('said').materialized(),
      () => sql<never>`(select a.recommendation, a.voice, a.status, a.index_value, o.slug
        from standing_assessment a join organisation o on o.id = a.organisation
        where a.recommendation in (select id from base))`,
    )
    .with(
      (cte) => cte('clustered').materialized(),
      // each table by itself first: a day of the past would otherwise be rebuilt for each row of the other
      () => sql<never>`(select m.recommendation, c.slug
        from (select recommendation, cluster from cluster_member where cluster is not null offset 0) m
        join (select id, slug from cluster offset 0) c on c.id = m.cluster
        join base on base.id = m.recommendation)`,
    )
    .selectFrom(
      sql<{ facet: FacetName; value: string; count: number }>`(${sql.join(
        facetNames.map((name) => countsOf(name, chosen, themes)),
        sql` union all `,
      )})`.as('counted'),
    )
    .select(['facet', 'value', 'count'])
    .execute();
  const counts = eachFacet(() => new Map<string, number>());
  for (const { facet, value, count } of rows) counts[facet].set(value, count);
  return counts;
}

function countsOf(name: FacetName, chosen: readonly FacetName[], themes: ThemesByRight): RawBuilder<unknown> {
  const others = chosen.filter((other) => other !== name).map((other) => sql.ref(`meets_${other}`));
  const met = sql.join([sql`true`, ...others], sql` and `);
  return sql`select ${sql.lit(name)} as facet, f.value, count(distinct f.id) as count
    from ${facetValues(name, sql`(select * from base where ${met})`, themes)} f group by f.value`;
}

/** Each of some recommendations with each of its values in a facet. */
function facetValues(
  name: FacetName,
  found: RawBuilder<unknown>,
  themes: ThemesByRight,
): RawBuilder<unknown> {
  switch (name) {
    case 'review':
      return sql`(select id, slug as value from ${found} found)`;
    case 'mechanism':
      return sql`(select id, mechanism as value from ${found} found)`;
    case 'position':
      return sql`(select id, coalesce(position, 'none') as value from ${found} found)`;
    case 'stops':
      return sql`(select id, case when is_done then 'done' when is_funded then 'funded'
          when is_planned then 'planned' when is_owned then 'owned'
          when position = any(${sql.val([...answers])}) then 'answered' else 'asked' end as value
        from ${found} found)`;
    case 'organisation':
      return sql`(select found.id, o.value from ${found} found join (
          select recommendation, unnest(array[slug, duty || ':' || slug]) as value from owned
          union all select recommendation, 'assessed:' || slug from said
          union all select id, ${sql.lit(NOBODY)} from base where not is_owned
        ) o on o.recommendation = found.id)`;
    case 'voice':
      return sql`(select found.id, coalesce(said.voice, 'none') as value from ${found} found
        left join said on said.recommendation = found.id)`;
    case 'status':
      return sql`(select found.id, said.voice || ':' || said.status as value from ${found} found
        join said on said.recommendation = found.id)`;
    case 'voices':
      return sql`(select found.id, ${agreement('said')} as value from ${found} found
        join said on said.recommendation = found.id where said.index_value is not null
        group by found.id having count(distinct said.voice) > 1)`;
    case 'cluster':
      return sql`(select found.id, clustered.slug as value from ${found} found
        join clustered on clustered.recommendation = found.id)`;
    case 'state':
      return sql`(select id, unnest(recommending_states) as value from ${found} found)`;
    case 'region': {
      const groups = groupedStates();
      return sql`(select found.id, g.value from ${found} found cross join unnest(found.recommending_states) s(state)
        join unnest(${sql.val(groups.map(({ state }) => state))}::text[],
          ${sql.val(groups.map(({ group }) => group))}::text[]) g(state, value) on g.state = s.state)`;
    }
    case 'right': {
      const pairs = [...themes].flatMap(([right, labels]) => labels.map((label) => ({ right, label })));
      return sql`(select found.id, m.value from ${found} found join terms t on t.recommendation = found.id
        join unnest(${sql.val(pairs.map(({ label }) => label))}::text[],
          ${sql.val(pairs.map(({ right }) => right))}::text[]) m(label, value) on m.label = t.label
        where t.kind = 'theme')`;
    }
    case 'theme':
    case 'group':
    case 'sdg':
      return sql`(select found.id, t.label as value from ${found} found join terms t on t.recommendation = found.id
        where t.kind = ${sql.lit(name)})`;
  }
}
