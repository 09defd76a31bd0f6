import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { findRight } from '../../vocabularies/rights.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { get, type Route } from '../../web/routes.ts';
import { countFigures, countStates, listNewest } from '../subjects/actions.ts';
import { MOST_STATES, NEWEST } from '../subjects/schema.ts';
import { listEntitlements } from '../terms/actions.ts';
import { findSubjectOfRight } from './actions.ts';
import { RightPage, RightsPage } from './pages.tsx';
import { countByRight } from './queries.ts';

/** The human rights: a list, and a page for each, whether anything was asked about it or not. */
export function rightRoutes({ db }: Pick<House, 'db'>): Route[] {
  const readingFor = (ask: Ask) => {
    const { viewer, asOf } = ask.get('page');
    return readingAs(db, viewer, asOf?.seq);
  };

  return [
    get(
      '/rights',
      everyone,
      async (ask) =>
        ask.html(<RightsPage page={ask.get('page')} counts={await countByRight(readingFor(ask))} />),
      { follows: 'register' },
    ),
    get(
      '/rights/:right',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const right = findRight(ask.req.param('right') ?? '');
        if (!right) return notFoundPage(ask, page);
        const reading = readingFor(ask);
        const { subject, themes } = await findSubjectOfRight(reading, right);
        const [figures, states, newest, entitlements] = await Promise.all([
          countFigures(reading, subject),
          countStates(reading, subject, MOST_STATES),
          listNewest(reading, subject, NEWEST),
          listEntitlements(
            reading,
            themes.map(({ slug }) => slug),
          ),
        ]);
        const view = { right, subject, themes, figures, states, newest, entitlements };
        return ask.html(<RightPage page={page} view={view} />);
      },
      { follows: 'register' },
    ),
  ];
}
