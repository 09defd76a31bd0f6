import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { get, type Route } from '../../web/routes.ts';
import { moneyOfActionRoutes } from './action-routes.tsx';
import { exportFormats, sendLines } from './export.ts';
import { listMemberships } from '../plans/actions.ts';
import { dimensions, groupsAndYear, moneyFilter, type MoneyFilter } from './filter.ts';
import { ActionsPage, LinesPage } from './list-pages.tsx';
import { OverviewPage } from './overview-page.tsx';
import {
  countLines,
  countResources,
  findActions,
  listActions,
  listFoundLines,
  listResourcesFound,
  sumResources,
} from './overview-queries.ts';
import { readByAction, readOverview } from './overview.ts';
import { PeoplePage } from './people-page.tsx';
import { resourceKinds } from './schema.ts';

const PAGE = 50;

/** The money of the plans and what is behind each figure of it; the money and people of each action. */
export function budgetRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const { db } = house;

  const readingOf = (ask: Ask) => {
    const { viewer, asOf } = ask.get('page');
    return readingAs(db, viewer, asOf?.seq);
  };

  /** Which page of a list of so many is asked for. */
  const place = (ask: Ask, count: number) => {
    const pages = Math.max(1, Math.ceil(count / PAGE));
    const asked = Number(ask.get('page').query.get('page') ?? 1);
    const current = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1;
    return { current, pages, limit: PAGE, offset: (current - 1) * PAGE };
  };

  /** What the organisation, plan and objective of a filter are called. */
  const namesIn = async (ask: Ask, filter: MoneyFilter) => {
    const of = (['organisation', 'plan', 'objective'] as const).filter((by) => filter[by] !== undefined);
    const found = await Promise.all(of.map((by) => listMemberships(readingOf(ask), by)));
    return new Map(found.flatMap(({ names }) => [...names]));
  };

  const overview = async (ask: Ask) => {
    const page = ask.get('page');
    const filter = moneyFilter(page.query);
    const by = dimensions.find((one) => one === page.query.get('by')) ?? 'year';
    const [read, names] = await Promise.all([
      readOverview(readingOf(ask), filter, by, page.country.currency),
      namesIn(ask, filter),
    ]);
    const all = new Map([...read.names, ...names]);
    return ask.html(<OverviewPage {...{ page, filter, by }} overview={{ ...read, names: all }} />);
  };

  const lines = async (ask: Ask) => {
    const page = ask.get('page');
    const filter = moneyFilter(page.query);
    const actions = await findActions(readingOf(ask), filter);
    const [count, names] = await Promise.all([
      countLines(readingOf(ask), filter, actions),
      namesIn(ask, filter),
    ]);
    const at = place(ask, count);
    const found = await listFoundLines(readingOf(ask), filter, actions, at);
    return ask.html(<LinesPage {...{ page, filter, names, lines: found, count }} {...at} />);
  };

  const actions = async (ask: Ask) => {
    const page = ask.get('page');
    const filter = moneyFilter(page.query);
    const [{ total, groups: all }, names] = await Promise.all([
      readByAction(readingOf(ask), filter, page.country.currency),
      namesIn(ask, filter),
    ]);
    const at = place(ask, all.length);
    const groups = all.slice(at.offset, at.offset + at.limit);
    const named = await listActions(
      readingOf(ask),
      groups.map(({ key }) => key),
    );
    return ask.html(<ActionsPage {...{ page, filter, names, total, groups, actions: named }} {...at} />);
  };

  const people = async (ask: Ask) => {
    const page = ask.get('page');
    const reading = readingOf(ask);
    const kind = resourceKinds.find((known) => known === page.query.get('kind'));
    const { year, ...groups } = groupsAndYear(moneyFilter(page.query));
    const isLacking = page.query.get('all') !== 'yes';
    const [actions, names] = await Promise.all([findActions(reading, groups), namesIn(ask, groups)]);
    const filter = { kind, year, actions, isLacking };
    const [sums, count] = await Promise.all([sumResources(reading, filter), countResources(reading, filter)]);
    const at = place(ask, count);
    const found = await listResourcesFound(reading, filter, at);
    const view = { sums, kind, year, groups, names, isLacking, found, ...at };
    return ask.html(<PeoplePage page={page} view={view} />);
  };

  return [
    get('/budgets', everyone, overview, { follows: 'register' }),
    get('/budgets/lines', everyone, lines, { follows: 'register' }),
    get('/budgets/actions', everyone, actions, { follows: 'register' }),
    get('/budgets/people', everyone, people, { follows: 'register' }),
    ...exportFormats.map((format) =>
      get(`/budgets.${format}`, everyone, (ask) => sendLines(db, ask, format)),
    ),
    ...moneyOfActionRoutes(house),
  ];
}
