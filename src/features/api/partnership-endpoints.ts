import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { PageContext } from '../../web/context.ts';
import { listActionsOf, listPartnerships } from '../partnerships/actions.ts';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { listParameters, noParameters, oneParameters, slugParameter } from './parameters.ts';
import { createPlanShapes } from './plan-shapes.ts';
import { partOf } from './register-endpoints.ts';
import { createShapes } from './shapes.ts';

/** Agreements between organisations on actions. */
export function partnershipEndpoints({ db, config }: Pick<House, 'db' | 'config'>): Endpoint[] {
  const shapes = createShapes(config.publicUrl);
  const of = createPlanShapes(config.publicUrl);
  const readingFor = (page: PageContext) => readingAs(db, page.viewer, page.asOf?.seq);

  return [
    endpoint({
      method: 'get',
      path: '/partnerships',
      id: 'listPartnerships',
      tag: 'Reading',
      summary: 'List partnerships: dated agreements on actions',
      needs: everyone,
      pathParameters: noParameters,
      query: listParameters,
      status: 200,
      answer: answers.partnerships,
      problems: [],
      async respond({ page, query }) {
        const all = await listPartnerships(readingFor(page));
        const { paging, offset, limit } = partOf(all.length, query);
        const items = all.slice(offset, offset + limit).map((row) => of.partnership(row));
        return { items, ...paging, register: shapes.register(page) };
      },
    }),

    endpoint({
      method: 'get',
      path: '/partnerships/{slug}',
      id: 'readPartnership',
      tag: 'Reading',
      summary: 'Read a partnership with its parties and actions',
      needs: everyone,
      pathParameters: slugParameter,
      query: oneParameters,
      status: 200,
      answer: answers.partnership,
      problems: ['not-found'],
      async respond({ page, path }) {
        const reading = readingFor(page);
        const [found] = await listPartnerships(reading, { slug: path.slug });
        if (!found) return null;
        const actions = await listActionsOf(reading, found.id);
        return {
          ...of.partnership(found),
          actions: actions.map(({ plan_slug: plan, ...action }) => of.action({ plan, ...action })),
          register: shapes.register(page),
        };
      },
    }),
  ];
}
