import { sql, type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool } from 'kysely';
import type { Reading, ReadTables } from '../../../access/reading.ts';
import type { Row } from '../../../database/tables.ts';
import type { Right } from '../../../vocabularies/rights.ts';
import { facetNames, type FacetName, type RegisterFilter } from '../schema.ts';
import { answers, type ThreadStep } from '../thread.ts';
import { groupedStates } from './regional-groups.ts';
import { eachFacet, type Counts, type IndexedReview } from './register-index.ts';
import { listThemesByRight, type ThemesByRight } from './theme-queries.ts';

/** Languages that PostgreSQL stems; the words of all others are searched as they stand, under `other`. */
export const searchedLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'other'] as const;

/** Which of them the language of a recommendation `r` is searched as. */
export const searchedAs = sql<string>`case when r.language in ('en', 'fr', 'es', 'ar', 'ru') then r.language else 'other' end`;

/** Marks around found words in `marked`; no document holds them, since readers drop control characters. */
export const MARK = { start: '\u0001', end: '\u0002' } as const;

export type ListedRecommendation = Pick<
  Row<'recommendation'>,
  'id' | 'address' | 'number' | 'language' | 'text' | 'position' | 'recommending_states'
> & {
  /** The words with MARK around what a search found; the words themselves without a search. */
  marked: string;
  review_slug: string;
  cycle: number | null;
  mechanism: string;
  held_on: string | null;
};

type Filter = Partial<RegisterFilter>;
export type RecommendationBuilder = ExpressionBuilder<
  ReadTables & { r: Row<'recommendation'>; v: Row<'review'> },
  'r' | 'v'
>;

/** Recommendations as lists show them, with what was typed marked in their words. */
export function listed(reading: Reading, q: string | undefined) {
  const options = `HighlightAll=true, StartSel=${MARK.start}, StopSel=${MARK.end}`;
  return reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select([
      'r.id',
      'r.address',
      'r.number',
      'r.language',
      'r.text',
      'r.position',
      'r.recommending_states',
      'v.slug as review_slug',
      'v.cycle',
      'v.mechanism',
      'v.held_on',
    ])
    .select(
      q === undefined
        ? sql<string>`r.text`.as('marked')
        : sql<string>`ts_headline(search_configuration(r.language), r.text, search_query(r.language, ${q}), ${options})`.as(
            'marked',
          ),
    );
}

/** The order of the register. For `relevance`, `lexemes` are the words that were typed, by language. */
export type Ordering =
  { sort: 'newest' | 'document' } | { sort: 'relevance'; lexemes: ReadonlyMap<string, readonly string[]> };

/** Some recommendations in order, straight from the tables; newest review first unless asked otherwise. */
export async function listRecommendations(
  reading: Reading,
  filter: Filter,
  limit: number,
  offset: number,
  ordering: Ordering = { sort: 'newest' },
): Promise<ListedRecommendation[]> {
  const themes = await listThemesAsked(reading, filter);
  return foundInOrder(reading, filter, themes, filter.q, ordering).limit(limit).offset(offset).execute();
}

/** The themes by right that `matches` needs for a filter: none where it asks for no right. */
export async function listThemesAsked(reading: Reading, filter: Filter): Promise<ThemesByRight> {
  return filter.right?.length ? listThemesByRight(reading) : new Map();
}

/** What a filter finds, in order; with `marked`, what was typed is marked in the words. */
export function foundInOrder(
  reading: Reading,
  filter: Filter,
  themes: ThemesByRight,
  marked: string | undefined,
  ordering: Ordering,
) {
  const found = listed(reading, marked).where((eb) =>
    matches(eb as unknown as RecommendationBuilder, filter, themes),
  );
  const relevant = ordering.sort === 'relevance' ? found.orderBy(relevance(ordering.lexemes), 'desc') : found;
  const ordered =
    ordering.sort === 'document'
      ? relevant
          .orderBy(sql`v.mechanism collate "C"`)
          .orderBy('v.held_on', (order) => order.asc().nullsLast())
          .orderBy(sql`v.slug collate "C"`)
      : relevant
          .orderBy('v.held_on', (order) => order.desc().nullsLast())
          .orderBy(sql`v.slug collate "C"`, 'desc');
  return ordered.orderBy('r.ordinal').orderBy('r.id');
}

export type NewlyListed = ListedRecommendation & { changed_at: Date };

/** What is new among what a filter finds: what was published or answered last comes first. */
export async function listNewest(reading: Reading, filter: Filter, limit: number): Promise<NewlyListed[]> {
  const themes = await listThemesAsked(reading, filter);
  return listed(reading, undefined)
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('answer')
          .select((said) => ['answer.recommendation', said.fn.max('answer.recorded_at').as('answered_at')])
          .groupBy('answer.recommendation')
          .as('said'),
      (join) => join.onRef('said.recommendation', '=', 'r.id'),
    )
    .select(sql<Date>`greatest(r.recorded_at, said.answered_at)`.as('changed_at'))
    .where((eb) => matches(eb as unknown as RecommendationBuilder, filter, themes))
    .orderBy('changed_at', 'desc')
    .orderBy('r.ordinal')
    .orderBy('r.id')
    .limit(limit)
    .execute();
}

/**
 * What was published or answered after an instant among what a filter finds: how many, and the newest few.
 */
export async function listNewSince(
  reading: Reading,
  filter: Filter,
  since: Date,
  limit: number,
): Promise<{ count: number; items: readonly ListedRecommendation[] }> {
  const themes = await listThemesAsked(reading, filter);
  const rows = await listed(reading, undefined)
    .select(sql<number>`count(*) over ()`.as('count'))
    .where((eb) =>
      eb.and([
        eb.or([
          eb('r.recorded_at', '>', since),
          eb(
            'r.id',
            'in',
            eb.selectFrom('answer').select('answer.recommendation').where('answer.recorded_at', '>', since),
          ),
        ]),
        matches(eb as unknown as RecommendationBuilder, filter, themes),
      ]),
    )
    .orderBy('r.recorded_at', 'desc')
    .orderBy('r.ordinal')
    .orderBy('r.id')
    .limit(limit)
    .execute();
  return { count: rows[0]?.count ?? 0, items: rows };
}

/** How much of a text is words that were searched for, in thousandths; as `Words.relevance` computes it. */
function relevance(lexemes: ReadonlyMap<string, readonly string[]>): Expression<number> {
  const wanted = [...lexemes].map(
    ([language, words]) => sql`when ${searchedAs} = ${language} then ${sql.val([...words])}::text[]`,
  );
  return sql<number>`(select coalesce(1000 * sum(cardinality(w.positions)) filter (where w.lexeme = any(
      case ${sql.join(wanted, sql` `)} else '{}'::text[] end)) / nullif(sum(cardinality(w.positions)), 0), 0)
    from unnest(search_words(r.language, r.text)) w)`;
}

export async function countRecommendations(reading: Reading, filter: Filter): Promise<number> {
  const themes = await listThemesAsked(reading, filter);
  const row = await reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) => matches(eb as unknown as RecommendationBuilder, filter, themes))
    .executeTakeFirstOrThrow();
  return row.count;
}

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
      return sql`(select id, case when position = any(${sql.val([...answers])}) then 'answered' else 'asked' end as value
        from ${found} found)`;
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

/** Reviews as the choices beside the register name them, by slug. */
export async function listReviewsBySlug(
  reading: Reading,
  slugs: readonly string[],
): Promise<Map<string, IndexedReview>> {
  const rows = await reading
    .selectFrom('review')
    .select(['id', 'slug', 'mechanism', 'cycle', 'held_on'])
    .where(sql<boolean>`slug = any(${sql.val([...slugs])}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.slug, row]));
}

/** Whether a recommendation has come to a step, from records. Steps that nothing records yet are reached by none. */
export function reached(eb: RecommendationBuilder, step: ThreadStep): Expression<SqlBool> {
  if (step === 'asked') return sql<SqlBool>`true`;
  if (step === 'answered') return eb('r.position', 'in', [...answers]);
  return sql<SqlBool>`false`;
}

function matches(eb: RecommendationBuilder, filter: Filter, themes: ThemesByRight): Expression<SqlBool> {
  const { q, thread, answer } = filter;
  const conditions: Expression<SqlBool>[] = [];
  for (const name of facetNames) {
    const values = filter[name] ?? [];
    if (values.length > 0) conditions.push(hasAny(eb, name, values, themes));
  }
  if (thread !== undefined) conditions.push(reached(eb, thread));
  if (answer === 'missing')
    conditions.push(eb.or([eb('r.position', 'is', null), eb('r.position', 'not in', [...answers])]));
  if (q !== undefined) {
    // A query stemmed once per language, and not once per row.
    const inEach = searchedLanguages.map(
      (language) =>
        sql<SqlBool>`(${searchedAs} = ${sql.lit(language)} and search_words(r.language, r.text) @@ search_query(${sql.lit(language)}, ${q}))`,
    );
    conditions.push(eb.or([...inEach, eb('r.number', '=', q)]));
  }
  return eb.and(conditions);
}

/** Whether a recommendation has at least one of some values in a facet. */
function hasAny(
  eb: RecommendationBuilder,
  name: FacetName,
  values: readonly string[],
  themes: ThemesByRight,
): Expression<SqlBool> {
  switch (name) {
    case 'review':
      return eb('v.slug', 'in', values);
    case 'mechanism':
      return eb('v.mechanism', 'in', values);
    case 'position':
      return eb(sql<string>`coalesce(r.position, 'none')`, 'in', values);
    case 'stops':
      return eb.or([
        ...(values.includes('answered') ? [reached(eb, 'answered')] : []),
        ...(values.includes('asked') ? [sql<SqlBool>`${reached(eb, 'answered')} is not true`] : []),
      ]);
    case 'state':
      return sql<SqlBool>`r.recommending_states && ${sql.val([...values])}::text[]`;
    case 'region': {
      const states = groupedStates().filter(({ group }) => values.includes(group));
      return sql<SqlBool>`r.recommending_states && ${sql.val(states.map(({ state }) => state))}::text[]`;
    }
    case 'right': {
      const labels = values.flatMap((right) => themes.get(right as Right) ?? []);
      return eb.exists(
        eb
          .selectFrom('borne_term as i')
          .select('i.recommendation')
          .whereRef('i.recommendation', '=', 'r.id')
          .where('i.kind', '=', 'theme')
          .where(sql<SqlBool>`i.label = any(${sql.val(labels)}::text[])`),
      );
    }
    case 'theme':
    case 'group':
    case 'sdg':
      return eb.exists(
        eb
          .selectFrom('borne_term as i')
          .select('i.recommendation')
          .whereRef('i.recommendation', '=', 'r.id')
          .where('i.kind', '=', name)
          .where('i.label', 'in', values),
      );
  }
}
