import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Row, Translated } from '../../database/tables.ts';

/** One review in which a cluster was asked for: how often, and how that was answered. */
export type Asking = {
  cluster: string;
  review_slug: string;
  mechanism: string;
  cycle: number | null;
  held_on: string | null;
  recommendations: number;
  /** Each answer once, most frequent first; null where no document answers. */
  positions: (string | null)[];
};

/** In which reviews some clusters were asked for, oldest first. */
export async function listAskings(reading: Reading, clusters: readonly string[]): Promise<Asking[]> {
  if (clusters.length === 0) return [];
  const rows = await reading
    .selectFrom('cluster_member as m')
    .innerJoin('recommendation as r', 'r.id', 'm.recommendation')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select([
      sql<string>`m.cluster`.as('cluster'),
      'v.slug as review_slug',
      'v.mechanism',
      'v.cycle',
      'v.held_on',
      'r.position',
      sql<number>`count(*)`.as('count'),
    ])
    .where(sql<boolean>`m.cluster = any(${sql.val([...clusters])}::uuid[])`)
    .groupBy(['m.cluster', 'v.slug', 'v.mechanism', 'v.cycle', 'v.held_on', 'r.position'])
    .orderBy('v.held_on', (order) => order.asc().nullsLast())
    .orderBy('v.slug')
    .orderBy('count', 'desc')
    .orderBy('r.position')
    .execute();
  return [...Map.groupBy(rows, (row) => `${row.cluster} ${row.review_slug}`).values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const { position: _, count: _count, ...asking } = first;
    const recommendations = of.reduce((sum, { count }) => sum + count, 0);
    return [{ ...asking, recommendations, positions: of.map(({ position }) => position) }];
  });
}

export type ListedCluster = Row<'cluster'> & { recommendations: number; reviews: number };

/** A part of the clusters, most asked first; with `q` those that are called so or have a member with these words. */
export async function listNamedClusters(
  reading: Reading,
  { q, limit, offset }: { q: string | undefined; limit: number; offset: number },
): Promise<{ found: number; items: ListedCluster[] }> {
  const rows = await reading
    .selectFrom('cluster as c')
    .innerJoin('cluster_member as m', 'm.cluster', 'c.id')
    .innerJoin('recommendation as r', 'r.id', 'm.recommendation')
    .select(['c.id', sql<number>`count(*)`.as('recommendations')])
    .select(sql<number>`count(distinct r.review)`.as('reviews'))
    .select(sql<number>`count(*) over ()`.as('found'))
    .groupBy(['c.id', 'c.slug', 'c.name', 'c.shared'])
    .$if(q !== undefined, (query) =>
      query.having(sql<boolean>`(${isCalled(q ?? '')} or bool_or(${hasWords(q ?? '')}))`),
    )
    .orderBy('recommendations', 'desc')
    .orderBy('reviews', 'desc')
    .orderBy('c.slug')
    .limit(limit)
    .offset(offset)
    .execute();
  const clusters = await reading
    .selectFrom('cluster')
    .selectAll()
    .where(sql<boolean>`id = any(${sql.val(rows.map(({ id }) => id))}::uuid[])`)
    .execute();
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  return {
    found: rows[0]?.found ?? 0,
    items: rows.flatMap(({ id, recommendations, reviews }) => {
      const cluster = byId.get(id);
      return cluster ? [{ ...cluster, recommendations, reviews }] : [];
    }),
  };
}

function isCalled(q: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(strpos(lower(coalesce(c.name, '')), lower(${q})) > 0
    or exists (select from jsonb_path_query(c.shared, 'lax $.*[*]') part
      where strpos(lower(part #>> '{}'), lower(${q})) > 0))`;
}

function hasWords(q: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`search_words(r.language, r.text) @@ search_query(r.language, ${q})`;
}

/** A cluster by its slug, whether it has members or not. */
export async function findCluster(reading: Reading, slug: string): Promise<Row<'cluster'> | undefined> {
  return reading.selectFrom('cluster').selectAll().where('slug', '=', slug).executeTakeFirst();
}

/** The slug of the cluster that took another one's members, or took those of the one that did. */
export async function findSuccessor(reading: Reading, cluster: Row<'cluster'>): Promise<string | undefined> {
  const seen = new Set([cluster.id]);
  let at: Row<'cluster'> | undefined = cluster;
  while (at?.successor && !seen.has(at.successor)) {
    seen.add(at.successor);
    at = await reading.selectFrom('cluster').selectAll().where('id', '=', at.successor).executeTakeFirst();
  }
  return at && at !== cluster ? at.slug : undefined;
}

/** A member with who put it there and what the machine had said. */
export type ClusterMember = Pick<
  Row<'cluster_member'>,
  'id' | 'recommendation' | 'probability' | 'words' | 'recorded_at'
> & { organisation_names: Translated | null };

/** The members of a cluster, oldest review first and then in the order of their documents. */
export async function listClusterMembers(reading: Reading, cluster: string): Promise<ClusterMember[]> {
  return reading
    .selectFrom('cluster_member as m')
    .innerJoin('recommendation as r', 'r.id', 'm.recommendation')
    .innerJoin('review as v', 'v.id', 'r.review')
    .leftJoin('organisation as o', 'o.id', 'm.organisation')
    .select(['m.id', 'm.recommendation', 'm.probability', 'm.words', 'm.recorded_at'])
    .select('o.names as organisation_names')
    .where('m.cluster', '=', cluster)
    .orderBy('v.held_on', (order) => order.asc().nullsLast())
    .orderBy('v.slug')
    .orderBy('r.ordinal')
    .execute();
}

export type ClusterOfRecommendation = { cluster: Row<'cluster'>; askings: Asking[] };

/** The cluster that a recommendation is in, and in which reviews it was asked for. */
export async function findClusterOf(
  reading: Reading,
  recommendation: string,
): Promise<ClusterOfRecommendation | null> {
  const cluster = await reading
    .selectFrom('cluster as c')
    .innerJoin('cluster_member as m', 'm.cluster', 'c.id')
    .selectAll('c')
    .where('m.recommendation', '=', recommendation)
    .executeTakeFirst();
  return cluster ? { cluster, askings: await listAskings(reading, [cluster.id]) } : null;
}

/** A cluster by its slug; where it was merged into another, the one that stands in its place. */
export async function findStandingCluster(
  reading: Reading,
  slug: string,
): Promise<Row<'cluster'> | undefined> {
  const found = await findCluster(reading, slug);
  const successor = found && (await findSuccessor(reading, found));
  return successor === undefined ? found : findCluster(reading, successor);
}
