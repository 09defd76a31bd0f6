import { everyone } from '../../access/policy.ts';
import { readingAs, type Reading } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { PageContext } from '../../web/context.ts';
import { dayIn } from '../../web/formats.ts';
import { get, type Route } from '../../web/routes.ts';
import { listMemberships, type Memberships } from '../plans/actions.ts';
import {
  bearing,
  choiceLabel,
  countGaps,
  countGapsBy,
  type OpenRegister,
} from '../recommendations/actions.ts';
import type { RegionalGroup } from '../recommendations/schema.ts';
import { sdgName } from '../subjects/schema.ts';
import { termName } from '../vocabularies/schema.ts';
import { ListedActionsPage } from './actions-page.tsx';
import { AnalyticsPage } from './pages.tsx';
import { countTrend, listWatchedActions } from './queries.ts';
import { ResultIndicatorsPage, ResultsPage } from './results-page.tsx';
import { yearOfDay } from './results-parts.tsx';
import { isOnWay, listResultIndicators, readResults, readSources, resultOfAll } from './results.ts';
import {
  actionLists,
  dimensions,
  isListed,
  keyOfAction,
  resultGroupings,
  resultsFilter,
  troublesOf,
  type Dimension,
  type ResultsFilter,
} from './schema.ts';
import { pastQuarters } from './quarters.ts';

/** How many ends of quarters the trend goes back. */
const QUARTERS = 7;
/** Answers by which the State has taken something upon itself. */
const COMMITTED = ['supported', 'partially-supported'];

/** What is missing, by whom and in what: for the secretariat, the minister, and everybody else as far as it is public. */
export function analyticsRoutes({ db, clock }: Pick<House, 'db' | 'clock'>, open: OpenRegister): Route[] {
  const dayOf = ({ asOf, country }: PageContext) => asOf?.date ?? dayIn(country.timeZone, clock());

  return [
    get('/analytics', everyone, async (ask) => {
      const page = ask.get('page');
      const { reading, index } = await open(page);
      const today = dayOf(page);
      const by = dimensions.find((known) => known === page.query.get('by')) ?? dimensions[0];
      const committed = page.query.get('of') === 'supported';
      const year = yearOfDay(today);
      const [watched, memberships, trend, sources] = await Promise.all([
        listWatchedActions(reading),
        listMemberships(reading, by),
        countTrend(reading, pastQuarters(today, QUARTERS)),
        readSources(reading, { currency: page.country.currency, year }),
      ]);
      const results = resultOfAll(watched, sources);
      const gaps = index && {
        ...standing(index.columns, by, committed),
        names: { reviews: index.reviews, names: index.names },
      };
      const troubles = watched.map((action) => ({ action, troubles: troublesOf(action, today) }));
      const nameOf = (key: string) => nameOfGroup(page, by, key, memberships, index);
      const view = { by, committed, gaps, troubles, memberships, nameOf, trend, results, year };
      return ask.html(<AnalyticsPage page={page} view={view} />);
    }),

    get('/analytics/actions', everyone, async (ask) => {
      const page = ask.get('page');
      const { reading, index } = await open(page);
      const today = dayOf(page);
      const list = actionLists.find((known) => known === page.query.get('trouble')) ?? 'overdue';
      const by = dimensions.find((one) => page.query.get(one));
      const key = (by && page.query.get(by)) ?? '';
      const [watched, memberships] = await Promise.all([
        listWatchedActions(reading),
        by && listMemberships(reading, by),
      ]);
      const found = watched.filter(
        (action) =>
          isListed(action, list, today) &&
          (!memberships || memberships.of.get(action.id)?.includes(key) === true),
      );
      const group = by && memberships && { by, name: nameOfGroup(page, by, key, memberships, index) };
      return ask.html(<ListedActionsPage page={page} view={{ list, found, group }} />);
    }),

    get('/analytics/results', everyone, async (ask) => {
      const page = ask.get('page');
      const reading = readingAs(db, page.viewer, page.asOf?.seq);
      const filter = resultsFilter(page.query);
      const by = resultGroupings.find((known) => known === page.query.get('by')) ?? resultGroupings[0];
      const year = yearOfDay(dayOf(page));
      const [results, names] = await Promise.all([
        readResults(reading, filter, by, { currency: page.country.currency, year }),
        namesIn(page, reading, filter),
      ]);
      return ask.html(<ResultsPage page={page} view={{ filter, by, results, names, year }} />);
    }),

    get('/analytics/results/indicators', everyone, async (ask) => {
      const page = ask.get('page');
      const reading = readingAs(db, page.viewer, page.asOf?.seq);
      const filter = resultsFilter(page.query);
      const [all, names] = await Promise.all([
        listResultIndicators(reading, filter),
        namesIn(page, reading, filter),
      ]);
      const indicators = page.query.get('way') === 'on' ? all.filter(isOnWay) : all;
      return ask.html(<ResultIndicatorsPage {...{ page, filter, names, indicators }} />);
    }),
  ];
}

/** What the groups and the action of a filter are called, where their key does not say it. */
async function namesIn(page: PageContext, reading: Reading, filter: ResultsFilter) {
  const named = new Map<string, string>();
  for (const by of ['organisation', 'plan', 'objective'] as const) {
    const key = filter[by];
    if (key === undefined) continue;
    const called = (await listMemberships(reading, by)).names.get(key);
    if (called) named.set(`${by} ${key}`, page.formats.name(called));
  }
  if (filter.theme !== undefined) named.set(`theme ${filter.theme}`, termName(page, 'theme', filter.theme));
  if (filter.action !== undefined) {
    const one = (await listWatchedActions(reading)).find((action) => keyOfAction(action) === filter.action);
    if (one) named.set(`action ${filter.action}`, one.title);
  }
  return named;
}

type Index = Awaited<ReturnType<OpenRegister>>['index'];

/** What a group of actions is called; reviews of a day of the past go by the slug of their address. */
function nameOfGroup(
  page: PageContext,
  by: Dimension,
  key: string,
  { names }: Memberships,
  index: Index,
): string {
  const called = names.get(key);
  if (called) return page.formats.name(called);
  if (by === 'sdg') return sdgName(page.t, key);
  if (by === 'theme' || by === 'group') return termName(page, by, key);
  if (by === 'region') return page.t(`recommendations.region.${key as RegionalGroup}`);
  return index ? choiceLabel(page, by, key, index) : key;
}

type Columns = NonNullable<Index>['columns'];

function standing(columns: Columns, by: (typeof dimensions)[number], committed: boolean) {
  const slots = committed ? bearing(columns, 'position', COMMITTED) : columns.newest;
  return { all: countGaps(columns, slots), each: countGapsBy(columns, slots, by) };
}
