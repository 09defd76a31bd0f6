import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import type { OpenRegister } from '../recommendations/actions.ts';
import { readSubject } from '../subjects/actions.ts';
import { readTermProgress } from '../suggestions/actions.ts';
import { countDisappearing } from '../withdrawals/actions.ts';
import { withdrawnOrNotFound } from '../withdrawals/components.tsx';
import { publishReview, withdrawReview } from './actions.ts';
import { ReviewPage, ReviewsPage } from './pages.tsx';
import { publishReviews } from './policy.ts';
import { findReview, listDocuments, listPledges, listReviews } from './queries.ts';
import { withdrawalForm } from './schema.ts';
import { WithdrawPage } from './withdraw-page.tsx';

/** The list of reviews, a page for each, and publishing or withdrawing one. */
export function reviewRoutes(
  house: Pick<House, 'db' | 'clock' | 'jobs' | 'country'>,
  open: OpenRegister,
): Route[] {
  const { db } = house;
  const slugOf = (ask: Ask) => ask.req.param('slug') ?? '';

  const withdrawing = async (ask: Ask, refusal?: { reason: string; problems: readonly Problem[] }) => {
    const page = ask.get('page');
    const review = await findReview(readingAs(db, page.viewer), slugOf(ask));
    if (!review) return notFoundPage(ask, page);
    if (!review.public && !refusal) return ask.redirect(`/reviews/${review.slug}`, 303);
    const disappearing = await countDisappearing(db, page.country.code, review.id);
    return ask.html(
      <WithdrawPage page={page} review={review} disappearing={disappearing} {...refusal} />,
      refusal ? 400 : 200,
    );
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
        const slug = slugOf(ask);
        const review = await findReview(reading, slug);
        if (!review) return withdrawnOrNotFound(db, ask, { slug });
        const [documents, pledges, { figures }, terms] = await Promise.all([
          listDocuments(reading, review.id),
          listPledges(reading, review.id),
          readSubject(register, { by: 'review', slug: review.slug }),
          page.asOf ? null : readTermProgress(db, page.viewer, review.id),
        ]);
        return ask.html(<ReviewPage page={page} view={{ review, documents, pledges, figures, terms }} />);
      },
      { follows: 'register' },
    ),

    get('/reviews/:slug/withdraw', publishReviews, (ask) => withdrawing(ask)),

    post('/reviews/:slug/withdraw', publishReviews, async (ask) => {
      const page = ask.get('page');
      const { value } = await readForm(ask, withdrawalForm);
      const input = { ...value, language: page.language };
      const outcome = await withdrawReview(house, page.viewer, slugOf(ask), input);
      if (!outcome) return notFoundPage(ask, page);
      if (outcome.ok) return ask.redirect(`/reviews/${slugOf(ask)}`, 303);
      return withdrawing(ask, { reason: value.reason, problems: outcome.problems });
    }),

    post('/reviews/:slug/publish', publishReviews, async (ask) => {
      const page = ask.get('page');
      const found = await publishReview(house, page.viewer, slugOf(ask));
      return found ? ask.redirect(`/reviews/${slugOf(ask)}`, 303) : notFoundPage(ask, page);
    }),
  ];
}
