import type { z } from 'zod';
import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { PageContext } from '../../web/context.ts';
import {
  findIndicator,
  listLinks,
  listMethods,
  listShown,
  listTargets,
  listValues,
  withFigures,
  type ListedValue,
} from '../indicators/actions.ts';
import { planHref } from '../plans/schema.ts';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { indicatorsParameters, noParameters, oneParameters, slugParameter } from './parameters.ts';
import { createPlanShapes } from './plan-shapes.ts';
import { partOf } from './register-endpoints.ts';
import { createShapes } from './shapes.ts';

/** Indicators: what is measured and how, and what each source says. */
export function indicatorEndpoints({ db, config }: Pick<House, 'db' | 'config'>): Endpoint[] {
  const { publicUrl } = config;
  const shapes = createShapes(publicUrl);
  const of = createPlanShapes(publicUrl);
  const readingFor = (page: PageContext) => readingAs(db, page.viewer, page.asOf?.seq);

  return [
    endpoint({
      method: 'get',
      path: '/indicators',
      id: 'listIndicators',
      tag: 'Reading',
      summary: 'List indicators with the newest figure of each source',
      needs: everyone,
      pathParameters: noParameters,
      query: indicatorsParameters,
      status: 200,
      answer: answers.indicators,
      problems: [],
      async respond({ page, query }) {
        const { q, kind, collector, value, way } = query;
        const { offset, limit } = partOf(0, query);
        const { found, items } = await listShown(
          readingFor(page),
          { q, kind, collector, value, way },
          page.language,
          (all) => all.slice(offset, offset + limit),
        );
        const { paging } = partOf(found, query);
        return {
          items: items.map((item) => of.indicator(item)),
          ...paging,
          register: shapes.register(page),
        };
      },
    }),

    endpoint({
      method: 'get',
      path: '/indicators/{slug}',
      id: 'readIndicator',
      tag: 'Reading',
      summary: 'Read an indicator with its methods, targets and the figures of every source',
      needs: everyone,
      pathParameters: slugParameter,
      query: oneParameters,
      status: 200,
      answer: answers.indicator,
      problems: ['not-found'],
      async respond({ page, path }) {
        const reading = readingFor(page);
        const found = await findIndicator(reading, path.slug);
        if (!found) return null;
        const [[shown], methods, targets, values, links] = await Promise.all([
          withFigures(reading, [found]),
          listMethods(reading, found.id),
          listTargets(reading, found.id),
          listValues(reading, found.id, 'all'),
          listLinks(reading, found.id),
        ]);
        if (!shown) return null;
        const ordinals = new Map(methods.map(({ id, ordinal }) => [id, ordinal]));
        return {
          ...of.indicator(shown),
          definition: found.definition,
          limits: found.limits,
          sdgIndicator: found.sdg_indicator,
          smallestCell: found.smallest_cell,
          removedAt: found.removed_at?.toISOString() ?? null,
          methods: methods.map(({ ordinal, method, since }) => ({ ordinal, method, since })),
          breaks: methods.slice(1).map(({ since }) => since),
          targets: targets.map(({ kind, year, value }) => ({ kind, year, value })),
          figures: sideBySide(values, ordinals),
          measures: {
            recommendations: links.flatMap(({ recommendation }) =>
              recommendation
                ? [{ ...recommendation, url: `${publicUrl}/recommendations/${recommendation.address}` }]
                : [],
            ),
            objectives: links.flatMap(({ objective }) =>
              objective
                ? [
                    {
                      ...objective,
                      url: `${publicUrl}${planHref(objective.plan)}#objective-${objective.ordinal}`,
                    },
                  ]
                : [],
            ),
            actions: links.flatMap(({ action }) => (action ? [of.action(action)] : [])),
          },
          register: shapes.register(page),
        };
      },
    }),
  ];
}

type Figures = z.input<typeof answers.indicator>['figures'];

/** What each source says of the same part of the same period; values come by period, and the whole before its parts. */
function sideBySide(values: readonly ListedValue[], ordinals: ReadonlyMap<string, number>): Figures {
  const cells = Map.groupBy(values, ({ period, breakdown, category }) =>
    JSON.stringify([period, breakdown, category]),
  );
  return [...cells.values()].flatMap((said) => {
    const [first] = said;
    if (!first) return [];
    return [
      {
        period: first.period,
        breakdown: first.breakdown || null,
        category: first.category || null,
        said: said.map((value) => ({
          organisation: { slug: value.organisation_slug, names: value.organisation_names },
          value: value.value,
          cases: value.cases,
          isKeptBack: value.is_suppressed,
          method: ordinals.get(value.method) ?? null,
          source: value.source,
          note: value.note,
          recordedAt: value.recorded_at.toISOString(),
        })),
      },
    ];
  });
}
