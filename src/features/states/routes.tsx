import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { get, type Route } from '../../web/routes.ts';
import { groupedStates, regionalGroupOf, regionalGroups } from '../recommendations/schema.ts';
import { countFigures, listNewest } from '../subjects/actions.ts';
import { NEWEST, type Subject } from '../subjects/schema.ts';
import { RegionPage, RegionsPage, StatePage, StatesPage } from './pages.tsx';
import { countByRegion, countByState } from './queries.ts';

/** The recommending States and their regional groups: a list and a page for each. */
export function stateRoutes({ db }: Pick<House, 'db'>): Route[] {
  const readingFor = (ask: Ask) => {
    const { viewer, asOf } = ask.get('page');
    return readingAs(db, viewer, asOf?.seq);
  };
  const readSubject = async (ask: Ask, subject: Subject) => {
    const reading = readingFor(ask);
    const [figures, newest] = await Promise.all([
      countFigures(reading, subject),
      listNewest(reading, subject, NEWEST),
    ]);
    return { subject, figures, newest };
  };

  return [
    get(
      '/states',
      everyone,
      async (ask) => {
        const states = await countByState(readingFor(ask));
        return ask.html(<StatesPage page={ask.get('page')} states={states} />);
      },
      { follows: 'register' },
    ),
    get(
      '/states/:state',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const state = ask.req.param('state') ?? '';
        const view = /^[A-Z]{3}$/.test(state) ? await readSubject(ask, { by: 'state', state }) : null;
        // A State of the United Nations has its page before it ever asks; any other code has none until then.
        if (!view || (view.figures.total === 0 && !regionalGroupOf(state))) return notFoundPage(ask, page);
        return ask.html(<StatePage page={page} state={state} view={view} />);
      },
      { follows: 'register' },
    ),
    get(
      '/regions',
      everyone,
      async (ask) => {
        const counts = await countByRegion(readingFor(ask), groupedStates());
        const regions = regionalGroups.map((region) => ({ region, count: counts.get(region) ?? 0 }));
        return ask.html(<RegionsPage page={ask.get('page')} regions={regions} />);
      },
      { follows: 'register' },
    ),
    get(
      '/regions/:region',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const region = regionalGroups.find((known) => known === ask.req.param('region'));
        if (!region) return notFoundPage(ask, page);
        const members = groupedStates().flatMap(({ state, group }) => (group === region ? [state] : []));
        const [view, counts] = await Promise.all([
          readSubject(ask, { by: 'region', region, states: members }),
          countByState(readingFor(ask)),
        ]);
        const states = counts.filter(({ state }) => members.includes(state));
        return ask.html(<RegionPage page={page} region={region} view={view} states={states} />);
      },
      { follows: 'register' },
    ),
  ];
}
