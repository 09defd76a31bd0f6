import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { get, type Route } from '../../web/routes.ts';
import { readNewestChanges } from '../history/actions.ts';
import { countThread } from '../recommendations/actions.ts';
import { listReviews } from '../reviews/actions.ts';
import { AboutPage, FrontPage } from './pages.tsx';

const CHANGES = 5;

/** The front page and the page about the site. */
export function frontRoutes({ db }: Pick<House, 'db'>): Route[] {
  return [
    get(
      '/',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const reading = readingAs(db, page.viewer, page.asOf?.seq);
        const [thread, reviews, changes] = await Promise.all([
          countThread(reading),
          listReviews(reading),
          readNewestChanges(db, page.viewer, CHANGES),
        ]);
        return ask.html(<FrontPage page={page} view={{ thread, reviews, changes }} />);
      },
      { follows: 'register' },
    ),
    get('/about', everyone, (ask) => ask.html(<AboutPage page={ask.get('page')} />), { follows: 'register' }),
  ];
}
