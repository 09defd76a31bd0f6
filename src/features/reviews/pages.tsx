import { may } from '../../access/policy.ts';
import type { Row } from '../../database/tables.ts';
import type { PageContext } from '../../web/context.ts';
import { Empty, LeftToRight, Words } from '../../web/components.tsx';
import { Layout } from '../../web/layout.tsx';
import { ProposalsLink } from '../clusters/components.tsx';
import {
  documentKindName,
  languageName,
  mechanismName,
  reviewTitle,
} from '../recommendations/components.tsx';
import { EmbedLink } from '../sharing/components.tsx';
import type { Figures } from '../subjects/actions.ts';
import { SubjectFigures } from '../subjects/components.tsx';
import { mechanismHref } from '../subjects/schema.ts';
import { listAsLinkedData, reviewAsLinkedData } from './linked-data.ts';
import type { TermProgress } from '../suggestions/actions.ts';
import { publishReviews } from './policy.ts';
import type { ListedReview, ReviewDocument } from './queries.ts';

/** The reviews on record, newest first. */
export function ReviewsPage({ page, reviews }: { page: PageContext; reviews: readonly ListedReview[] }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('reviews.title')} linkedData={listAsLinkedData(page, reviews)}>
      <section class="first">
        <h1>{t('reviews.title')}</h1>
        <p class="measure muted">{t('reviews.intro', { country: page.countryName })}</p>
        {reviews.some(({ mechanism }) => mechanism === 'UPR') && (
          <p class="measure small muted">{t('reviews.upr')}</p>
        )}
        {reviews.length === 0 ? (
          <Empty>
            <p>{t('reviews.empty')}</p>
          </Empty>
        ) : (
          <ul class="list">
            {reviews.map((review) => (
              <li>
                <div>
                  <ul class="source">
                    {review.symbol && (
                      <li>
                        <LeftToRight>{review.symbol}</LeftToRight>
                      </li>
                    )}
                    {review.held_on && <li>{page.formats.day(review.held_on)}</li>}
                    {!review.public && (
                      <li>
                        <span class="tag warn">{t('reviews.unpublished')}</span>
                      </li>
                    )}
                  </ul>
                  <h2 class="entry">
                    <a href={`/reviews/${review.slug}`}>{reviewTitle(page, review)}</a>
                  </h2>
                </div>
                <div class="side">{t('reviews.count', { count: review.recommendations })}</div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Layout>
  );
}

export type ReviewView = {
  review: Row<'review'>;
  documents: readonly ReviewDocument[];
  pledges: readonly Row<'pledge'>[];
  figures: Figures;
  /** How far deciding on terms has come, for whoever may decide. */
  terms: TermProgress | null;
};

/** One review: when, what it issued, how it was answered, what was pledged. */
export function ReviewPage({ page, view }: { page: PageContext; view: ReviewView }) {
  const { t, formats } = page;
  const { review, documents, pledges, figures, terms } = view;
  const count = figures.total;
  return (
    <Layout
      page={page}
      title={reviewTitle(page, review)}
      description={t('reviews.count', { count })}
      hasCard
      linkedData={reviewAsLinkedData(page, review, documents)}
    >
      <section class="first">
        <h1>{reviewTitle(page, review)}</h1>
        {!review.public && <p class="problem warning">{t('reviews.unpublished')}</p>}
        <div class="split">
          <div>
            <h2>{t('reviews.asked')}</h2>
            <SubjectFigures page={page} subject={{ by: 'review', slug: review.slug }} figures={figures} />
            {review.public && <EmbedLink page={page} />}
            <p>
              <a class="button" href={`/recommendations?review=${review.slug}`}>
                {t('reviews.all', { count })}
              </a>
            </p>
          </div>
          <dl class="facts">
            <dt>{t('recommendations.mechanism')}</dt>
            <dd>
              <a href={mechanismHref(review.mechanism)}>{mechanismName(page, review.mechanism)}</a>
            </dd>
            {review.held_on && (
              <>
                <dt>{t('reviews.held')}</dt>
                <dd>{formats.day(review.held_on)}</dd>
              </>
            )}
            {review.session && (
              <>
                <dt>{t('reviews.session')}</dt>
                <dd>{review.session}</dd>
              </>
            )}
            {review.symbol && (
              <>
                <dt>{t('reviews.symbol')}</dt>
                <dd>
                  <LeftToRight>{review.symbol}</LeftToRight>
                </dd>
              </>
            )}
            <dt>{t('recommendations.recorded')}</dt>
            <dd>
              {formats.time(review.recorded_at)}{' '}
              <a href={`/history?record=${review.id}`}>{t('reviews.history')}</a>
            </dd>
          </dl>
        </div>
      </section>
      {terms && (
        <section>
          <h2>{t('suggestions.review')}</h2>
          <p>
            {t('suggestions.review.progress', {
              done: terms.withTerms,
              total: terms.recommendations,
              open: terms.openTerms,
            })}{' '}
            <a href={`/reviews/${review.slug}/terms`}>{t('suggestions.review.link')}</a>
          </p>
          <p>
            {t('clusters.review.what')} <ProposalsLink page={page} />
          </p>
        </section>
      )}
      <section>
        <h2>{t('reviews.documents')}</h2>
        <ul class="list">
          {documents.map((document) => (
            <li class="plain">
              <div>
                <b>{documentKindName(page, document.kind)}</b>
                <ul class="source">
                  {document.symbol && (
                    <li>
                      <LeftToRight>{document.symbol}</LeftToRight>
                    </li>
                  )}
                  <li>{languageName(page, document.language)}</li>
                  {document.issued_on && <li>{formats.day(document.issued_on)}</li>}
                  <li>
                    {document.file_name === null ? (
                      t('reviews.file.inside')
                    ) : (
                      <a href={`/files/${document.file_sha256}`}>
                        {t('reviews.file', { name: document.file_name })}
                      </a>
                    )}
                  </li>
                </ul>
              </div>
            </li>
          ))}
        </ul>
      </section>
      {pledges.length > 0 && (
        <section>
          <h2>{t('reviews.pledges')}</h2>
          <ul class="list">
            {pledges.map((pledge) => (
              <li class="plain">
                <div>
                  {pledge.number && (
                    <b class="small">
                      <LeftToRight>{pledge.number}</LeftToRight>
                    </b>
                  )}
                  <Words language={pledge.language}>{pledge.text}</Words>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {may(page.viewer, publishReviews) && !page.asOf && <Publishing page={page} review={review} />}
    </Layout>
  );
}

function Publishing({ page, review }: { page: PageContext; review: Row<'review'> }) {
  const { t } = page;
  const verb = review.public ? 'withdraw' : 'publish';
  return (
    <section>
      <h2>{t(`reviews.${verb}.title`)}</h2>
      <p class="measure">{t(`reviews.${verb}.body`)}</p>
      {review.public ? (
        <p>
          <a href={`/reviews/${review.slug}/withdraw`}>{t('reviews.withdraw.link')}</a>
        </p>
      ) : (
        <form method="post" action={`/reviews/${review.slug}/publish`}>
          <button>{t('reviews.publish.button')}</button>
        </form>
      )}
    </section>
  );
}
