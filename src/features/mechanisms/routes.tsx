import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { slugOf } from '../../vocabularies/term-slug.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { get, type Route } from '../../web/routes.ts';
import { listReviews } from '../reviews/actions.ts';
import { countFigures, listNewest } from '../subjects/actions.ts';
import { NEWEST, type Subject } from '../subjects/schema.ts';
import { estimateNextReviews } from './actions.ts';
import { MechanismPage, MechanismsPage } from './pages.tsx';
import { listMechanisms } from './queries.ts';

/** The mechanisms that have reviewed the country, and a page for each. */
export function mechanismRoutes({ db }: Pick<House, 'db'>): Route[] {
  return [
    get(
      '/mechanisms',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const mechanisms = await listMechanisms(readingAs(db, page.viewer, page.asOf?.seq));
        return ask.html(<MechanismsPage page={page} mechanisms={mechanisms} />);
      },
      { follows: 'register' },
    ),
    get(
      '/mechanisms/:mechanism',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const reading = readingAs(db, page.viewer, page.asOf?.seq);
        const wanted = ask.req.param('mechanism');
        const found = (await listMechanisms(reading)).find(({ mechanism }) => slugOf(mechanism) === wanted);
        if (!found) return notFoundPage(ask, page);
        const { mechanism } = found;
        const subject: Subject = { by: 'mechanism', mechanism };
        const [figures, newest, reviews, estimates] = await Promise.all([
          countFigures(reading, subject),
          listNewest(reading, subject, NEWEST),
          listReviews(reading),
          estimateNextReviews(reading),
        ]);
        const view = {
          mechanism,
          subject,
          figures,
          newest,
          reviews: reviews.filter((review) => review.mechanism === mechanism),
          next: estimates.find((estimate) => estimate.mechanism === mechanism),
        };
        return ask.html(<MechanismPage page={page} view={view} />);
      },
      { follows: 'register' },
    ),
  ];
}
