import type { PageContext } from '../../web/context.ts';
import { Empty } from '../../web/components.tsx';
import { Layout } from '../../web/layout.tsx';
import { EntrySummary, type ListedEntry } from '../history/components.tsx';
import { reviewName } from '../recommendations/components.tsx';
import type { ThreadCounts } from '../recommendations/actions.ts';
import { threadSteps } from '../recommendations/schema.ts';
import type { ListedReview } from '../reviews/actions.ts';
import { EmbedLink } from '../sharing/components.tsx';
import type { Proposed } from '../suggestions/actions.ts';
import { ProposedWaiting } from '../suggestions/components.tsx';
import { frontSentence, ThreadMeter } from './components.tsx';
import { MOST_REVIEWS } from '../subjects/schema.ts';
import { ComesNext, SourcesDiffer, type Coming, type Differences } from './next.tsx';
import type { VoicesDiffering } from './queries.ts';
import { VoicesDiffer } from './voices.tsx';

export type FrontView = {
  thread: ThreadCounts;
  reviews: readonly ListedReview[];
  changes: readonly ListedEntry[];
  coming: Coming;
  differences: Differences;
  voices: VoicesDiffering;
  /** What waits to be decided on; null for whoever may not. */
  proposed: Proposed | null;
};

/** Where the country stands, in one sentence and one figure. */
export function FrontPage({ page, view }: { page: PageContext; view: FrontView }) {
  const { t, countryName: country } = page;
  const { thread, reviews, changes } = view;
  const { reached } = thread;
  const isEmpty = reached.asked === 0;
  const sentence = frontSentence(page, thread, reviews.length);
  return (
    <Layout page={page} title={country} description={sentence} hasCard>
      <section>
        <h1 class="sentence">{sentence}</h1>
        {isEmpty ? (
          <Empty>
            <p>{t('front.empty')}</p>
            <p>
              <a href="/about">{t('about.title')}</a>
            </p>
          </Empty>
        ) : (
          <form class="search" role="search" action="/recommendations">
            <label class="visually-hidden" for="q">
              {t('recommendations.search.label')}
            </label>
            <input
              id="q"
              name="q"
              type="search"
              placeholder={t('recommendations.search.hint', { total: reached.asked })}
            />
            <button>{t('recommendations.search.button')}</button>
          </form>
        )}
        <ProposedWaiting page={page} proposed={view.proposed} />
      </section>
      {!isEmpty && (
        <div class="split">
          <ThreadFigure page={page} thread={thread} />
          <div>
            <ComesNext page={page} coming={view.coming} />
            <section>
              <h2>{t('front.reviews.title')}</h2>
              {reviews.some(({ mechanism }) => mechanism === 'UPR') && (
                <p class="small muted">{t('reviews.upr')}</p>
              )}
              <table>
                <tbody>
                  {reviews.slice(0, MOST_REVIEWS).map((review) => (
                    <tr>
                      <th scope="row">
                        <a href={`/reviews/${review.slug}`}>{reviewName(page, review)}</a>
                      </th>
                      <td class="number">{t('reviews.count', { count: review.recommendations })}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {reviews.length > MOST_REVIEWS && (
                <p class="small">
                  <a href="/reviews">{t('front.reviews.all', { count: reviews.length })}</a>
                </p>
              )}
              <p class="small">
                <a href="/browse">{t('front.browse')}</a>
              </p>
            </section>
          </div>
        </div>
      )}
      {!isEmpty && <VoicesDiffer page={page} voices={view.voices} />}
      {!isEmpty && <SourcesDiffer page={page} differences={view.differences} />}
      {changes.length > 0 && (
        <section>
          <h2>{t('front.changes.title')}</h2>
          <ol class="list" reversed>
            {changes.map((entry) => (
              <EntrySummary page={page} entry={entry} />
            ))}
          </ol>
          <p class="small">
            <a href="/history">{t('front.changes.all')}</a>
          </p>
        </section>
      )}
    </Layout>
  );
}

/** How many recommendations have come to each step; each figure opens the list behind it. */
function ThreadFigure({ page, thread }: { page: PageContext; thread: ThreadCounts }) {
  const { t } = page;
  const { reached } = thread;
  const unanswered = thread.answers.missing;
  return (
    <section>
      <h2>{t('front.thread.title')}</h2>
      <ThreadMeter page={page} thread={reached} />
      <WhereMostStop page={page} thread={thread} />
      <p class="small muted">
        {t('front.thread.unanswered', { count: unanswered })}{' '}
        {unanswered > 0 && <a href="/recommendations?answer=missing">{t('front.thread.see')}</a>}
      </p>
      <p class="small muted">
        {t('front.thread.later')} <a href="/analytics">{t('browse.analytics')}</a>
      </p>
      <EmbedLink page={page} />
    </section>
  );
}

/** The step that most recommendations have come to and not beyond, leading to them. */
function WhereMostStop({ page, thread }: { page: PageContext; thread: ThreadCounts }) {
  const { t } = page;
  const stops = threadSteps.map((step) => ({ step, count: thread.stops[step] }));
  const most = stops.reduce((one, other) => (other.count > one.count ? other : one));
  return (
    <p>
      {t('front.thread.stop', {
        step: t(`thread.${most.step}`),
        count: most.count,
        total: thread.reached.asked,
      })}{' '}
      <a href={`/recommendations?stops=${most.step}`}>{t('front.thread.see')}</a>
    </p>
  );
}

/** What this site is, whose words are whose, and how to check it. */
export function AboutPage({ page }: { page: PageContext }) {
  const { t, countryName: country } = page;
  return (
    <Layout page={page} title={t('about.title')}>
      <article class="measure">
        <section class="first">
          <h1>{t('about.title')}</h1>
        </section>
        {(['what', 'words', 'ledger', 'protection', 'software'] as const).map((part) => (
          <section>
            <h2>{t(`about.${part}.title`)}</h2>
            <p>{t(`about.${part}.body`, { country })}</p>
          </section>
        ))}
      </article>
    </Layout>
  );
}
