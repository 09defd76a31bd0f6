import { everyone } from '../../access/policy.ts';
import { findRight } from '../../vocabularies/rights.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { get, type Route } from '../../web/routes.ts';
import type { OpenRegister } from '../recommendations/actions.ts';
import { readSubject } from '../subjects/actions.ts';
import { MOST_STATES, NEWEST } from '../subjects/schema.ts';
import { listEntitlements } from '../terms/actions.ts';
import { findSubjectOfRight } from './actions.ts';
import { RightPage, RightsPage } from './pages.tsx';
import { countByRight } from './queries.ts';

/** The human rights: a list, and a page for each, whether anything was asked about it or not. */
export function rightRoutes(open: OpenRegister): Route[] {
  return [
    get(
      '/rights',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        return ask.html(<RightsPage page={page} counts={await countByRight(await open(page))} />);
      },
      { follows: 'register' },
    ),
    get(
      '/rights/:right',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const right = findRight(ask.req.param('right') ?? '');
        if (!right) return notFoundPage(ask, page);
        const register = await open(page);
        const { subject, themes } = await findSubjectOfRight(register, right);
        const [figures, entitlements] = await Promise.all([
          readSubject(register, subject, { states: MOST_STATES, newest: NEWEST }),
          listEntitlements(
            register.reading,
            themes.map(({ slug }) => slug),
          ),
        ]);
        const view = { right, subject, themes, ...figures, entitlements };
        return ask.html(<RightPage page={page} view={view} />);
      },
      { follows: 'register' },
    ),
  ];
}
