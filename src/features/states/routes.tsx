import { everyone } from '../../access/policy.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { get, type Route } from '../../web/routes.ts';
import type { OpenRegister } from '../recommendations/actions.ts';
import { groupedStates, regionalGroupOf, regionalGroups } from '../recommendations/schema.ts';
import { readSubject } from '../subjects/actions.ts';
import { NEWEST, type Subject } from '../subjects/schema.ts';
import { RegionPage, RegionsPage, StatePage, StatesPage } from './pages.tsx';
import { countByRegion, countByState } from './queries.ts';

/** The recommending States and their regional groups: a list and a page for each. */
export function stateRoutes(open: OpenRegister): Route[] {
  const readView = async (ask: Ask, subject: Subject) => {
    const register = await open(ask.get('page'));
    return { subject, ...(await readSubject(register, subject, { newest: NEWEST })) };
  };

  return [
    get(
      '/states',
      everyone,
      async (ask) => {
        const states = await countByState(await open(ask.get('page')));
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
        const view = /^[A-Z]{3}$/.test(state) ? await readView(ask, { by: 'state', state }) : null;
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
        const counts = await countByRegion(await open(ask.get('page')), groupedStates());
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
          readView(ask, { by: 'region', region, states: members }),
          countByState(await open(ask.get('page'))),
        ]);
        const states = counts.filter(({ state }) => members.includes(state));
        return ask.html(<RegionPage page={page} region={region} view={view} states={states} />);
      },
      { follows: 'register' },
    ),
  ];
}
