import { everyone } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import type { OpenRegister } from '../recommendations/actions.ts';
import { readSubject } from '../subjects/actions.ts';
import { readTermProgress } from '../suggestions/actions.ts';
import { setReviewPublic } from './actions.ts';
import { ReviewPage, ReviewsPage } from './pages.tsx';
import { publishReviews } from './policy.ts';
import { findReview, listDocuments, listPledges, listReviews } from './queries.ts';

/** The list of reviews, a page for each, and publishing or withdrawing one. */
export function reviewRoutes(
  house: Pick<House, 'db' | 'clock' | 'jobs' | 'country'>,
  open: OpenRegister,
): Route[] {
  const setPublic = (isPublic: boolean) => async (ask: Ask) => {
    const page = ask.get('page');
    const slug = ask.req.param('slug') ?? '';
    const found = await setReviewPublic(house, page.viewer, slug, isPublic);
    return found ? ask.redirect(`/reviews/${slug}`, 303) : notFoundPage(ask, page);
  };

  return [
    get(
      '/reviews',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const reviews = await listReviews(await open(page));
        return ask.html(<ReviewsPage page={page} reviews={reviews} />);
      },
      { follows: 'register' },
    ),

    get(
      '/reviews/:slug',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const register = await open(page);
        const { reading } = register;
        const review = await findReview(reading, ask.req.param('slug') ?? '');
        if (!review) return notFoundPage(ask, page);
        const [documents, pledges, { figures }, terms] = await Promise.all([
          listDocuments(reading, review.id),
          listPledges(reading, review.id),
          readSubject(register, { by: 'review', slug: review.slug }),
          page.asOf ? null : readTermProgress(house.db, page.viewer, review.id),
        ]);
        return ask.html(<ReviewPage page={page} view={{ review, documents, pledges, figures, terms }} />);
      },
      { follows: 'register' },
    ),

    post('/reviews/:slug/withdraw', publishReviews, setPublic(false)),
    post('/reviews/:slug/publish', publishReviews, setPublic(true)),
  ];
}
