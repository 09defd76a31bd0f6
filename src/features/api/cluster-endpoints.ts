import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { PageContext } from '../../web/context.ts';
import {
  findStandingCluster,
  listAskings,
  listClusterMembers,
  listNamedClusters,
  type Asking,
} from '../clusters/actions.ts';
import { clusterHref, clusterTitle, type NamedCluster } from '../clusters/schema.ts';
import { listById } from '../recommendations/actions.ts';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { clustersParameters, noParameters, oneParameters, slugParameter } from './parameters.ts';
import { partOf } from './register-endpoints.ts';
import { createShapes, positionOf } from './shapes.ts';

/** What was asked for again: clusters of recommendations that ask for the same. */
export function clusterEndpoints({ db, config }: Pick<House, 'db' | 'config'>): Endpoint[] {
  const { publicUrl } = config;
  const shapes = createShapes(publicUrl);
  const readingFor = (page: PageContext) => readingAs(db, page.viewer, page.asOf?.seq);

  const fields = (cluster: NamedCluster & { slug: string }, askings: readonly Asking[]) => ({
    slug: cluster.slug,
    title: clusterTitle(cluster),
    name: cluster.name,
    language: cluster.language,
    // the title says the passage
    shared: {
      instruments: cluster.shared.instruments,
      persons: cluster.shared.persons,
      words: cluster.shared.words,
    },
    recommendations: askings.reduce((sum, { recommendations }) => sum + recommendations, 0),
    asked: askings.map((asking) => ({
      review: {
        slug: asking.review_slug,
        mechanism: asking.mechanism,
        cycle: asking.cycle,
        heldOn: asking.held_on,
        url: `${publicUrl}/reviews/${asking.review_slug}`,
      },
      recommendations: asking.recommendations,
      positions: asking.positions.map(positionOf),
    })),
    url: publicUrl + clusterHref(cluster.slug),
  });

  return [
    endpoint({
      method: 'get',
      path: '/clusters',
      id: 'listClusters',
      tag: 'Reading',
      summary: 'List clusters of recommendations that ask for the same, most asked first',
      needs: everyone,
      pathParameters: noParameters,
      query: clustersParameters,
      status: 200,
      answer: answers.clusters,
      problems: [],
      async respond({ page, query }) {
        const reading = readingFor(page);
        const { offset, limit } = partOf(0, query);
        const { found, items } = await listNamedClusters(reading, { q: query.q, limit, offset });
        const ids = items.map(({ id }) => id);
        const askings = Map.groupBy(await listAskings(reading, ids), ({ cluster }) => cluster);
        const { paging } = partOf(found, query);
        return {
          items: items.map((item) => fields(item, askings.get(item.id) ?? [])),
          ...paging,
          register: shapes.register(page),
        };
      },
    }),

    endpoint({
      method: 'get',
      path: '/clusters/{slug}',
      id: 'readCluster',
      tag: 'Reading',
      summary: 'Read a cluster, or the one that took its place, with its recommendations',
      needs: everyone,
      pathParameters: slugParameter,
      query: oneParameters,
      status: 200,
      answer: answers.cluster,
      problems: ['not-found'],
      async respond({ page, path }) {
        const reading = readingFor(page);
        const found = await findStandingCluster(reading, path.slug);
        if (!found) return null;
        const members = await listClusterMembers(reading, found.id);
        if (members.length === 0) return null;
        const askings = await listAskings(reading, [found.id]);
        const items = await listById(
          reading,
          members.map(({ recommendation }) => recommendation),
        );
        const byId = new Map(members.map((member) => [member.recommendation, member]));
        return {
          ...fields(found, askings),
          members: items.map((item) => {
            const member = byId.get(item.id);
            return {
              recommendation: shapes.recommendation(item),
              organisation: member?.organisation_names ?? null,
              recordedAt: (member?.recorded_at ?? found.recorded_at).toISOString(),
              proposal:
                member?.probability == null ? null : { probability: member.probability, words: member.words },
            };
          }),
          register: shapes.register(page),
        };
      },
    }),
  ];
}
