import { sql, type Expression } from 'kysely';
import type { Reading } from '../../../access/reading.ts';
import type { Row } from '../../../database/tables.ts';
import { assessmentsInJson } from '../../assessments/actions.ts';
import type { StandingAssessment } from '../../assessments/schema.ts';
import { ownersInJson } from '../../assignments/actions.ts';
import type { Owner } from '../../assignments/schema.ts';
import { servingActionsInJson } from '../../plans/actions.ts';
import type { ServingAction } from '../../plans/schema.ts';
import { matches, searchedAs, type Filter, type RecommendationBuilder } from './filter-queries.ts';
import type { IndexedReview, Names } from './register-index.ts';
import { listThemesByRight, type ThemesByRight } from './theme-queries.ts';

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
} & Standing;

/** Who answers for a recommendation, and what organisations say of it, as it stands now. */
export type Standing = {
  owners: readonly Owner[];
  assessments: readonly StandingAssessment[];
  actions: readonly ServingAction[];
};

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

/** Rows of recommendations with what stands of each, all asked at once: each question costs a list of 50 a millisecond or two. */
export async function withStanding<Item extends { id: string }>(
  reading: Reading,
  rows: readonly Item[],
): Promise<(Item & Standing)[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const found = await reading
    .selectFrom((asking) =>
      ownersInJson(asking, ids)
        .unionAll(assessmentsInJson(asking, ids))
        .unionAll(servingActionsInJson(asking, ids))
        .as('standing'),
    )
    .selectAll()
    .execute();
  const standing = new Map<string, Partial<Record<keyof Standing, readonly unknown[]>>>();
  for (const { kind, recommendation, rows: said } of found)
    standing.set(recommendation, { ...standing.get(recommendation), [kind as keyof Standing]: said });
  return rows.map((row) => {
    const { owners = [], assessments = [], actions = [] } = standing.get(row.id) ?? {};
    return { ...row, owners, assessments, actions } as Item & Standing;
  });
}

/** What organisations, statuses and clusters are called. */
export async function readNames(reading: Reading): Promise<Names> {
  const organisations = await reading.selectFrom('organisation').select(['slug', 'names']).execute();
  const statuses = await reading.selectFrom('status').select(['id', 'names']).execute();
  const clusters = await reading
    .selectFrom('cluster')
    .select(['slug', 'name', 'language', 'shared'])
    .execute();
  return {
    organisations: new Map(organisations.map(({ slug, names }) => [slug, names])),
    statuses: new Map(statuses.map(({ id, names }) => [id, names])),
    clusters: new Map(clusters.map(({ slug, ...named }) => [slug, named])),
  };
}

/** Some recommendations in the order of their ids in the list; those that this viewer may not see are left out. */
export async function listById(reading: Reading, ids: readonly string[]): Promise<ListedRecommendation[]> {
  if (ids.length === 0) return [];
  const rows = await listed(reading, undefined).where('r.id', 'in', ids).execute();
  const byId = new Map((await withStanding(reading, rows)).map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
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
  const found = foundInOrder(reading, filter, themes, filter.q, ordering).limit(limit).offset(offset);
  return withStanding(reading, await found.execute());
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

/** The ids of what a filter finds, in the order of the register, at most so many. */
export async function listFound(reading: Reading, filter: Filter, limit: number): Promise<string[]> {
  const themes = await listThemesAsked(reading, filter);
  const rows = await foundInOrder(reading, filter, themes, undefined, { sort: 'newest' })
    .clearSelect()
    .select('r.id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export type NewlyListed = ListedRecommendation & { changed_at: Date };

/** What is new among what a filter finds: what was published or answered last comes first. */
export async function listNewest(reading: Reading, filter: Filter, limit: number): Promise<NewlyListed[]> {
  const themes = await listThemesAsked(reading, filter);
  const found = reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .where((eb) => matches(eb as unknown as RecommendationBuilder, filter, themes));
  // Whatever is newest of all is among the newest published or among the newest answered, each of which has an index.
  const published = found
    .select('r.id')
    .orderBy('r.recorded_at', 'desc')
    .orderBy('r.ordinal')
    .orderBy('r.id')
    .limit(limit);
  const answered = found
    .innerJoin('answer as said', 'said.recommendation', 'r.id')
    .select('r.id')
    .groupBy(['r.id', 'r.ordinal'])
    .orderBy(sql`max(said.recorded_at)`, 'desc')
    .orderBy('r.ordinal')
    .orderBy('r.id')
    .limit(limit);
  const rows = await listed(reading, undefined)
    .select(
      sql<Date>`greatest(r.recorded_at, (select max(a.recorded_at) from answer a where a.recommendation = r.id))`.as(
        'changed_at',
      ),
    )
    .where(sql<boolean>`r.id in ((${published}) union (${answered}))`)
    .orderBy('changed_at', 'desc')
    .orderBy('r.ordinal')
    .orderBy('r.id')
    .limit(limit)
    .execute();
  return withStanding(reading, rows);
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
  return { count: rows[0]?.count ?? 0, items: await withStanding(reading, rows) };
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

/** Reviews as the choices beside the register name them, by slug, newest first. */
export async function listReviewsBySlug(reading: Reading): Promise<Map<string, IndexedReview>> {
  const rows = await reading
    .selectFrom('review')
    .select(['id', 'slug', 'mechanism', 'cycle', 'held_on'])
    .orderBy('held_on', (day) => day.desc().nullsLast())
    .orderBy('slug', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.slug, row]));
}
