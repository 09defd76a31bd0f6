import { everyone } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { get, type Route } from '../../web/routes.ts';
import { listNextEvents } from '../calendar/actions.ts';
import { readNewestChanges } from '../history/actions.ts';
import { estimateNextReviews } from '../mechanisms/actions.ts';
import { countThread, type OpenRegister } from '../recommendations/actions.ts';
import { listReviews } from '../reviews/actions.ts';
import { readProposed } from '../suggestions/actions.ts';
import { AccessibilityPage } from './accessibility-page.tsx';
import { BrowsePage } from './browse-page.tsx';
import { AboutPage, FrontPage } from './pages.tsx';
import { countPromised, listCorrected, listDiffering, listDue, listVoicesDiffering } from './queries.ts';

const CHANGES = 5;
const DUE = 5;
const EVENTS = 3;
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
        const [
          thread,
          reviews,
          changes,
          next,
          events,
          due,
          promised,
          differing,
          corrected,
          voices,
          proposed,
        ] = await Promise.all([
          countThread(register),
          listReviews(register),
          readNewestChanges(db, page.viewer, page.asOf?.seq, CHANGES),
          estimateNextReviews(reading),
          listNextEvents(reading, asOfDay, EVENTS),
          listDue(reading, asOfDay, DUE),
          countPromised(register),
          listDiffering(reading, DIFFERING),
          listCorrected(reading, DIFFERING),
          listVoicesDiffering(reading, DIFFERING),
          readProposed(db, page),
        ]);
        const coming = { reviews: next, events, due, promised };
        const differences = { differing, corrected };
        const view = { thread, reviews, changes, coming, differences, voices, proposed };
        return ask.html(<FrontPage page={page} view={view} />);
      },
      { follows: 'register' },
    ),
    get(
      '/browse',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const proposed = await readProposed(db, page);
        return ask.html(<BrowsePage page={page} proposed={proposed} />);
      },
      { follows: 'register' },
    ),
    get('/about', everyone, (ask) => ask.html(<AboutPage page={ask.get('page')} />), { follows: 'register' }),
    get('/accessibility', everyone, (ask) => ask.html(<AccessibilityPage page={ask.get('page')} />), {
      follows: 'register',
    }),
  ];
}
