import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { OrganisationKind } from '../../access/roles.ts';
import type { House } from '../../house.ts';
import type { PageContext } from '../../web/context.ts';
import { countAssessed } from '../assessments/actions.ts';
import { countDuties } from '../assignments/actions.ts';
import {
  findOrganisation,
  listOrganisations,
  listSuspensions,
  type Organisation,
} from '../organisations/actions.ts';
import type { OpenRegister } from '../recommendations/actions.ts';
import {
  countPositions,
  findReview,
  listDocuments as listDocumentsOf,
  listPledges,
  listReviews,
  type ListedReview,
} from '../reviews/actions.ts';
import { withdrawnProblem } from '../withdrawals/components.tsx';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { listParameters, noParameters, oneParameters, slugParameter } from './parameters.ts';
import { listStatuses } from './queries.ts';
import { partOf } from './register-endpoints.ts';
import { createShapes, positionOf } from './shapes.ts';

/** Reviews, organisations, the status scale, and the country itself. */
export function countryEndpoints(
  { db, config }: Pick<House, 'db' | 'config'>,
  open: OpenRegister,
): Endpoint[] {
  const { publicUrl } = config;
  const shapes = createShapes(publicUrl);
  const readingFor = (page: PageContext) => readingAs(db, page.viewer, page.asOf?.seq);

  const reviewFields = (row: Omit<ListedReview, 'recommendations'>, recommendations: number) => ({
    slug: row.slug,
    mechanism: row.mechanism,
    cycle: row.cycle,
    heldOn: row.held_on,
    session: row.session,
    symbol: row.symbol,
    recommendations,
    url: `${publicUrl}/reviews/${row.slug}`,
  });
  const organisationFields = (row: Organisation) => ({
    slug: row.slug,
    kind: row.kind as OrganisationKind,
    names: row.names,
    suspendedAt: row.suspended_at?.toISOString() ?? null,
    url: `${publicUrl}/organisations/${row.slug}`,
  });

  return [
    endpoint({
      method: 'get',
      path: '/reviews',
      id: 'listReviews',
      tag: 'Reading',
      summary: 'List reviews',
      needs: everyone,
      pathParameters: noParameters,
      query: listParameters,
      status: 200,
      answer: answers.reviews,
      problems: [],
      async respond({ page, query }) {
        const all = await listReviews(await open(page));
        const { paging, offset, limit } = partOf(all.length, query);
        const items = all.slice(offset, offset + limit).map((row) => reviewFields(row, row.recommendations));
        return { items, ...paging, register: shapes.register(page) };
      },
    }),

    endpoint({
      method: 'get',
      path: '/reviews/{slug}',
      id: 'readReview',
      tag: 'Reading',
      summary: 'Read a review with its documents and pledges',
      needs: everyone,
      pathParameters: slugParameter,
      query: oneParameters,
      status: 200,
      answer: answers.review,
      problems: ['not-found', 'withdrawn'],
      async respond({ ask, page, path }) {
        const reading = readingFor(page);
        const found = await findReview(reading, path.slug);
        if (!found) return withdrawnProblem(db, ask, { slug: path.slug });
        const [documents, pledges, positions] = await Promise.all([
          listDocumentsOf(reading, found.id),
          listPledges(reading, found.id),
          countPositions(reading, found.id),
        ]);
        const recommendations = positions.reduce((sum, { count }) => sum + count, 0);
        return {
          ...reviewFields(found, recommendations),
          positions: positions.map(({ position, count }) => ({
            position: position === 'none' ? null : positionOf(position),
            count,
          })),
          documents: documents.map((row) => shapes.document({ ...row, review_slug: found.slug })),
          pledges: pledges.map(({ number, language, text, page: at }) => ({
            number,
            language,
            text,
            page: at,
          })),
          register: shapes.register(page),
        };
      },
    }),

    endpoint({
      method: 'get',
      path: '/organisations',
      id: 'listOrganisations',
      tag: 'Reading',
      summary: 'List organisations',
      needs: everyone,
      pathParameters: noParameters,
      query: listParameters,
      status: 200,
      answer: answers.organisations,
      problems: [],
      async respond({ page, query }) {
        const all = await listOrganisations(readingFor(page));
        const { paging, offset, limit } = partOf(all.length, query);
        const items = all.slice(offset, offset + limit).map(organisationFields);
        return { items, ...paging, register: shapes.register(page) };
      },
    }),

    endpoint({
      method: 'get',
      path: '/organisations/{slug}',
      id: 'readOrganisation',
      tag: 'Reading',
      summary: 'Read an organisation with its suspensions',
      needs: everyone,
      pathParameters: slugParameter,
      query: oneParameters,
      status: 200,
      answer: answers.organisation,
      problems: ['not-found'],
      async respond({ page, path }) {
        const reading = readingFor(page);
        const found = await findOrganisation(reading, path.slug);
        if (!found) return null;
        const [suspensions, duties, assessed] = await Promise.all([
          listSuspensions(reading, found.id),
          countDuties(reading, found.id),
          countAssessed(reading, found.id),
        ]);
        return {
          ...organisationFields(found),
          suspensions: suspensions.map(({ what, reason_public: reason, since, until }) => ({
            what,
            reason,
            since: since.toISOString(),
            until: until?.toISOString() ?? null,
          })),
          leads: duties.lead,
          supports: duties.supporting,
          assessed,
          register: shapes.register(page),
        };
      },
    }),

    endpoint({
      method: 'get',
      path: '/statuses',
      id: 'listStatuses',
      tag: 'Reading',
      summary: 'List the status scale',
      needs: everyone,
      pathParameters: noParameters,
      query: listParameters,
      status: 200,
      answer: answers.statuses,
      problems: [],
      async respond({ page, query }) {
        const all = await listStatuses(readingFor(page));
        const { paging, offset, limit } = partOf(all.length, query);
        const items = all.slice(offset, offset + limit).map((row) => ({
          id: row.id,
          names: row.names,
          index: row.index_value,
          retiredAt: row.retired_at?.toISOString() ?? null,
        }));
        return { items, ...paging, register: shapes.register(page) };
      },
    }),

    endpoint({
      method: 'get',
      path: '/country',
      id: 'readCountry',
      tag: 'Reading',
      summary: 'Read which State this installation serves',
      needs: everyone,
      pathParameters: noParameters,
      query: noParameters,
      status: 200,
      answer: answers.country,
      problems: [],
      async respond({ page }) {
        const { code, names, languages, timeZone, sandbox, licence } = page.country;
        return {
          code,
          names,
          languages,
          timeZone,
          isSandbox: sandbox,
          licence: { id: licence.id, title: licence.title, url: licence.address },
          url: publicUrl,
          register: shapes.register(page),
        };
      },
    }),
  ];
}
