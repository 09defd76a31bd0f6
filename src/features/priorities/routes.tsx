import { z } from 'zod';
import { everyone, may, seeUnpublished } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Criterion } from '../../database/priority-table.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { findRecommendation } from '../recommendations/actions.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { prioritiesVersion, weighRecommendation } from './actions.ts';
import { prioritiesFilter } from './filter.ts';
import { PriorityFormPage, weighedFacts } from './form-page.tsx';
import { PrioritiesPage } from './pages.tsx';
import { setPriorities } from './policy.ts';
import { countWeighed, listPriorities, listWeighed, listWriters, type Priority } from './queries.ts';
import { ranked } from './ranking.ts';
import { criteria, prioritiesForm } from './schema.ts';

const WEIGH = '/recommendations/:symbol/:number/priority';
/** As many as one page ranks; a plan starts from its top. */
const MOST_RANKED = 500;
/** As many as are offered for weighing at a time, and as often as more of them can be asked for. */
const MOST_OPEN = 20;
const moreAsked = z.coerce.number().int().min(1).max(500).catch(1);

/** Which recommendations come first, and why. */
export function priorityRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const { db } = house;

  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const { viewer } = page;
    const reading = readingAs(db, viewer, page.asOf?.seq);
    const filter = prioritiesFilter(page.query);
    const first: Criterion = criteria.find((known) => known === page.query.get('by')) ?? 'severity';
    const more = moreAsked.parse(page.query.get('more') ?? 1);
    const [items, weighed, open, unweighed] = await Promise.all([
      listWeighed(reading, filter, true, MOST_RANKED),
      countWeighed(reading, filter, true),
      countWeighed(reading, filter, false),
      may(viewer, setPriorities) && !page.asOf ? listWeighed(reading, filter, false, MOST_OPEN * more) : [],
    ]);
    const rows = Map.groupBy(
      await listPriorities(
        reading,
        items.map(({ id }) => id),
      ),
      ({ recommendation }) => recommendation,
    );
    const priorities = items.map((item) => {
      const own = rows.get(item.id) ?? [];
      const levels = Object.fromEntries(own.map(({ criterion, level }) => [criterion, level ?? undefined]));
      return { item, priorities: own, levels };
    });
    const writers = may(viewer, seeUnpublished)
      ? await listWriters(
          db,
          viewer.country,
          [...rows.values()].flat().map(({ id }) => id),
        )
      : new Map<string, string>();
    return ask.html(
      <PrioritiesPage
        page={page}
        view={{ first, filter, ranked: ranked(priorities, first), weighed, open, unweighed, more, writers }}
      />,
    );
  };

  const find = async (ask: Ask) => {
    const reading = readingAs(db, ask.get('page').viewer);
    const address = `${ask.req.param('symbol')}/${ask.req.param('number')}`;
    const recommendation = await findRecommendation(reading, address);
    if (!recommendation) return null;
    return { recommendation, standing: await listPriorities(reading, [recommendation.id]) };
  };

  const form = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await find(ask);
    if (!found) return notFoundPage(ask, page);
    const { recommendation, standing } = found;
    const typed = typedOf(standing);
    return ask.html(
      <PriorityFormPage {...{ page, recommendation, typed, version: prioritiesVersion(standing) }} />,
    );
  };

  const weigh = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await find(ask);
    if (!found) return notFoundPage(ask, page);
    const { recommendation } = found;
    const { value, typed } = await readForm(ask, prioritiesForm);
    const outcome = await weighRecommendation(house, page.viewer, recommendation, value);
    if (outcome.ok) return ask.redirect(recommendationHref(recommendation.address), 303);
    const { problems } = outcome;
    const { standing } = (await find(ask)) ?? found;
    const newer = problems.includes(newerVersion)
      ? differingFacts(weighedFacts(page, typedOf(standing)), weighedFacts(page, typed))
      : undefined;
    const version = prioritiesVersion(standing);
    return ask.html(<PriorityFormPage {...{ page, recommendation, typed, version, problems, newer }} />, 400);
  };

  return [
    get('/priorities', everyone, list, { follows: 'register' }),
    get(WEIGH, setPriorities, form),
    post(WEIGH, setPriorities, weigh),
  ];
}

function typedOf(standing: readonly Priority[]): Record<string, string> {
  const typed = standing.flatMap(({ criterion, level, reason }) => [
    [criterion, level ?? ''] as const,
    [`${criterion}-reason`, reason] as const,
  ]);
  const published = standing.some((row) => row.published) ? 'yes' : '';
  return { ...Object.fromEntries(typed), published };
}
