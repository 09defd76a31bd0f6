import { everyone } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { get, type Route } from '../../web/routes.ts';
import { readNewestChanges } from '../history/actions.ts';
import { estimateNextReviews } from '../mechanisms/actions.ts';
import { countThread, type OpenRegister } from '../recommendations/actions.ts';
import { listReviews } from '../reviews/actions.ts';
import { AccessibilityPage } from './accessibility-page.tsx';
import { BrowsePage } from './browse-page.tsx';
import { AboutPage, FrontPage } from './pages.tsx';
import { countPromised, listCorrected, listDiffering, listDue, listVoicesDiffering } from './queries.ts';

const CHANGES = 5;
const DUE = 5;
const DIFFERING = 5;

/** The front page and the pages about the site. */
export function frontRoutes({ db }: Pick<House, 'db'>, open: OpenRegister): Route[] {
  return [
    get(
      '/',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const register = await open(page);
        const { reading } = register;
        const asOfDay = page.asOf?.date ?? page.head?.recordedAt.toISOString().slice(0, 10) ?? '';
        const [thread, reviews, changes, next, due, promised, differing, corrected, voices] =
          await Promise.all([
            countThread(register),
            listReviews(register),
            readNewestChanges(db, page.viewer, page.asOf?.seq, CHANGES),
            estimateNextReviews(reading),
            listDue(reading, asOfDay, DUE),
            countPromised(register),
            listDiffering(reading, DIFFERING),
            listCorrected(reading, DIFFERING),
            listVoicesDiffering(reading, DIFFERING),
          ]);
        const coming = { reviews: next, due, promised };
        const differences = { differing, corrected };
        const view = { thread, reviews, changes, coming, differences, voices };
        return ask.html(<FrontPage page={page} view={view} />);
      },
      { follows: 'register' },
    ),
    get('/browse', everyone, (ask) => ask.html(<BrowsePage page={ask.get('page')} />), {
      follows: 'register',
    }),
    get('/about', everyone, (ask) => ask.html(<AboutPage page={ask.get('page')} />), { follows: 'register' }),
    get('/accessibility', everyone, (ask) => ask.html(<AccessibilityPage page={ask.get('page')} />), {
      follows: 'register',
    }),
  ];
}
