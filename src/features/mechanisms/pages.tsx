import type { PageContext } from '../../web/context.ts';
import { Empty } from '../../web/components.tsx';
import { Layout } from '../../web/layout.tsx';
import { mechanismName, reviewName, type ListedRecommendation } from '../recommendations/components.tsx';
import type { ListedReview } from '../reviews/actions.ts';
import { EmbedLink } from '../sharing/components.tsx';
import type { Figures } from '../subjects/actions.ts';
import { Bars, NewestOf, SubjectFigures } from '../subjects/components.tsx';
import { mechanismHref, type Subject } from '../subjects/schema.ts';
import type { Mechanism, NextReview } from './actions.ts';
import { NextReviewSentence } from './components.tsx';

/** Every mechanism on record, with how much it asked. */
export function MechanismsPage({
  page,
  mechanisms,
}: {
  page: PageContext;
  mechanisms: readonly Mechanism[];
}) {
  const { t } = page;
  return (
    <Layout page={page} title={t('mechanisms.title')}>
      <section class="first">
        <h1>{t('mechanisms.title')}</h1>
        <p class="measure muted">{t('mechanisms.lead', { country: page.countryName })}</p>
        {mechanisms.length === 0 ? (
          <Empty>
            <p>{t('reviews.empty')}</p>
          </Empty>
        ) : (
          <Bars
            page={page}
            caption={t('figures.byMechanism')}
            what={t('recommendations.mechanism')}
            bars={mechanisms.map(({ mechanism, reviews, recommendations }) => ({
              label: mechanismName(page, mechanism),
              href: mechanismHref(mechanism),
              count: recommendations,
              note: t('mechanisms.reviews', { count: reviews }),
            }))}
          />
        )}
      </section>
    </Layout>
  );
}

export type MechanismView = {
  mechanism: string;
  subject: Subject;
  figures: Figures;
  newest: readonly ListedRecommendation[];
  reviews: readonly ListedReview[];
  next: NextReview | undefined;
};

/** One mechanism: what it asked in which review, how it was answered, and when it may come again. */
export function MechanismPage({ page, view }: { page: PageContext; view: MechanismView }) {
  const { t } = page;
  const { mechanism, subject, figures, newest, reviews, next } = view;
  const name = mechanismName(page, mechanism);
  return (
    <Layout page={page} title={name} description={t('reviews.count', { count: figures.total })} hasCard>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/mechanisms">{t('mechanisms.title')}</a>
          </li>
        </ul>
        <h1>{name}</h1>
        <p class="measure">
          {t(mechanism === 'UPR' ? 'mechanisms.sentence.upr' : 'mechanisms.sentence', {
            name,
            country: page.countryName,
            total: figures.total,
            reviews: reviews.length,
          })}
        </p>
        <p class="measure small">
          {next ? <NextReviewSentence page={page} next={next} /> : t('mechanisms.next.unknown')}
        </p>
        <SubjectFigures page={page} subject={subject} figures={figures} />
        <EmbedLink page={page} />
      </section>
      <section>
        <h2>{t('reviews.title')}</h2>
        <ul class="list">
          {reviews.map((review) => (
            <li>
              <a href={`/reviews/${review.slug}`}>{reviewName(page, review)}</a>
              <div class="side">{t('reviews.count', { count: review.recommendations })}</div>
            </li>
          ))}
        </ul>
      </section>
      <NewestOf page={page} subject={subject} total={figures.total} items={newest} />
    </Layout>
  );
}
