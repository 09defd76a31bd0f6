import { may, seePlans, signedIn } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { asLine } from '../../web/lines.ts';
import { get, type Route } from '../../web/routes.ts';
import { listPeopleInside } from '../directory/actions.ts';
import { countEvidence, listGiven } from '../evidence/actions.ts';
import type { RegisterSearch } from '../recommendations/actions.ts';
import { registerQuery } from '../recommendations/schema.ts';
import { FindPage } from './pages.tsx';
import { findActions, findDiscussions, findOrganisations, findPlans, findUpdates, SHOWN } from './queries.ts';

const LONGEST_WORDS = 200;

/** One search in all that somebody works with, as far as they may see each of it. */
export function findRoutes({ db }: Pick<House, 'db'>, search: RegisterSearch): Route[] {
  return [
    get('/find', signedIn, async (ask) => {
      const page = ask.get('page');
      const { viewer, head, asOf } = page;
      const words = asLine(page.query.get('q') ?? '').slice(0, LONGEST_WORDS);
      if (words === '') return ask.html(<FindPage page={page} words="" found={undefined} />);
      const reading = readingAs(db, viewer, asOf?.seq);
      const { page: _page, sort: _sort, more: _more, ...filter } = registerQuery.parse({ q: [words] });
      const order = { sort: 'relevance', page: 1, perPage: SHOWN } as const;
      const [register, actions, plans, updates, evidenceCount, evidence, discussions, organisations, people] =
        await Promise.all([
          search({ viewer, head, asOf: asOf?.seq, filter, order }),
          findActions(reading, words),
          findPlans(reading, words),
          findUpdates(reading, words),
          countEvidence(reading, { words }),
          listGiven(reading, { words }, SHOWN, 0),
          findDiscussions(reading, words),
          findOrganisations(reading, words),
          may(viewer, seePlans) ? listPeopleInside(db, viewer.country, { words }) : [],
        ]);
      const found = {
        recommendations: { count: register.found, items: register.items },
        actions,
        plans,
        updates,
        evidence: { count: evidenceCount, items: evidence },
        discussions,
        organisations,
        people: { count: people.length, items: people.slice(0, SHOWN) },
      };
      return ask.html(<FindPage page={page} words={words} found={found} />);
    }),
  ];
}
