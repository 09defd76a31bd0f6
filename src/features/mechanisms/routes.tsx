import { everyone } from '../../access/policy.ts';
import { slugOf } from '../../vocabularies/term-slug.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { get, type Route } from '../../web/routes.ts';
import type { OpenRegister } from '../recommendations/actions.ts';
import { listReviews } from '../reviews/actions.ts';
import { readSubject } from '../subjects/actions.ts';
import { NEWEST, type Subject } from '../subjects/schema.ts';
import { estimateNextReviews } from './actions.ts';
import { MechanismPage, MechanismsPage } from './pages.tsx';
import { listMechanisms } from './queries.ts';

/** The mechanisms that have reviewed the country, and a page for each. */
export function mechanismRoutes(open: OpenRegister): Route[] {
  return [
    get(
      '/mechanisms',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const mechanisms = await listMechanisms(await open(page));
        return ask.html(<MechanismsPage page={page} mechanisms={mechanisms} />);
      },
      { follows: 'register' },
    ),
    get(
      '/mechanisms/:mechanism',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const register = await open(page);
        const wanted = ask.req.param('mechanism');
        const found = (await listMechanisms(register)).find(({ mechanism }) => slugOf(mechanism) === wanted);
        if (!found) return notFoundPage(ask, page);
        const { mechanism } = found;
        const subject: Subject = { by: 'mechanism', mechanism };
        const [figures, reviews, estimates] = await Promise.all([
          readSubject(register, subject, { newest: NEWEST }),
          listReviews(register),
          estimateNextReviews(register.reading),
        ]);
        const view = {
          mechanism,
          subject,
          ...figures,
          reviews: reviews.filter((review) => review.mechanism === mechanism),
          next: estimates.find((estimate) => estimate.mechanism === mechanism),
        };
        return ask.html(<MechanismPage page={page} view={view} />);
      },
      { follows: 'register' },
    ),
  ];
}
