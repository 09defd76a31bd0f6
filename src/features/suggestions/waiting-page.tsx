import { Empty } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { reviewName } from '../recommendations/components.tsx';
import type { WaitingReview } from './waiting-queries.ts';

/** The reviews in which proposed terms wait to be decided on. */
export function WaitingPage({ page, reviews }: { page: PageContext; reviews: readonly WaitingReview[] }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('suggestions.waiting')}>
      <section class="first">
        <p class="small crumb">
          <a href="/browse">{t('browse.title')}</a>
        </p>
        <h1>{t('suggestions.waiting')}</h1>
        {reviews.length === 0 ? (
          <Empty>
            <p>{t('suggestions.waiting.none')}</p>
            <p>
              <a href="/reviews">{t('suggestions.waiting.reviews')}</a>
            </p>
          </Empty>
        ) : (
          <ul class="list">
            {reviews.map(({ terms, recommendations, ...review }) => (
              <li class="plain">
                <div>
                  <a href={`/reviews/${review.slug}/terms`}>
                    <b>{reviewName(page, review)}</b>
                  </a>
                  <br />
                  <span class="muted">{t('suggestions.open', { terms, recommendations })}</span>
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Layout>
  );
}
