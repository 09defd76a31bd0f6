import type { PageContext } from '../../web/context.ts';
import { Words } from '../../web/components.tsx';
import type { MessageKey } from '../../i18n/languages.ts';
import type { ListedRecommendation } from '../recommendations/components.tsx';
import { RecommendationItem, reviewName } from '../recommendations/components.tsx';
import { exportFormats, threadSteps } from '../recommendations/schema.ts';
import type { Figures } from './actions.ts';
import { MOST_REVIEWS, subjectHref, type Subject } from './schema.ts';

/** A stretch of a bar; `kind` is the class that colours it. */
type Part = { kind: string; count: number };
export type Bar = {
  label: string;
  href: string;
  count: number;
  parts?: readonly Part[];
  note?: string;
  /** Of words that a document issued, which are set as such. */
  language?: string | undefined;
};

/** Figures to compare at a glance: a bar chart that is its own table, each row leading to the list behind it. */
export function Bars(props: {
  page: PageContext;
  caption: string;
  what: string;
  bars: readonly Bar[];
  of?: number;
}) {
  const { page, caption, what, bars } = props;
  const most = props.of ?? Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{page.t('figures.count')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr>
            <th scope="row">
              <a href={bar.href}>
                {bar.language ? (
                  <Words language={bar.language} class="small">
                    {bar.label}
                  </Words>
                ) : (
                  bar.label
                )}
              </a>
              {bar.note && <span class="small muted"> {bar.note}</span>}
            </th>
            <td class="number">
              <Stretch most={most} bar={bar} />
              {page.formats.number(bar.count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stretch({ most, bar: { count, parts = [{ kind: 'plain', count }] } }: { most: number; bar: Bar }) {
  let from = 0;
  return (
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {parts.map((part) => {
        const x = from;
        from += (100 * part.count) / Math.max(1, most);
        return <rect class={part.kind} x={x.toFixed(2)} width={(from - x).toFixed(2)} height="1" />;
      })}
    </svg>
  );
}

type OfSubject = { page: PageContext; subject: Subject; figures: Figures };

/** How the recommendations of a subject were answered. */
export function AnswerBars({ page, subject, figures }: OfSubject) {
  const { t } = page;
  const on = dayOf(page);
  const position = (name: string) => t(`position.${name as 'supported'}`);
  return (
    <Bars
      page={page}
      caption={t('figures.positions')}
      what={t('recommendations.answer')}
      of={figures.total}
      bars={figures.positions.map(({ position: name, count }) => ({
        label: position(name),
        href: subjectHref(subject, { position: name, ...on }),
        count,
        parts: [{ kind: name, count }],
      }))}
    />
  );
}

/** How it stands with the recommendations of a subject: answers, reviews, thread; every figure opens its list. */
export function SubjectFigures({ page, subject, figures }: OfSubject) {
  const { t, formats } = page;
  const { total, reviews, thread } = figures;
  const position = (name: string) => t(`position.${name as 'supported'}`);
  const on = dayOf(page);
  return (
    <div class="figures">
      <AnswerBars page={page} subject={subject} figures={figures} />
      {reviews.length > 0 && subject.by !== 'review' && (
        <Bars
          page={page}
          caption={t('figures.reviews')}
          what={t('recommendations.facet.review')}
          bars={reviews.slice(0, MOST_REVIEWS).map((review) => ({
            label: reviewName(page, review),
            href: subjectHref(subject, { review: review.slug, ...on }),
            count: review.count,
            parts: review.positions.map(({ position: kind, count }) => ({ kind, count })),
            note: formats.list(
              review.positions.map(({ position: name, count }) =>
                t('figures.part', { name: position(name), count }),
              ),
            ),
          }))}
        />
      )}
      {reviews.length > MOST_REVIEWS && subject.by !== 'review' && (
        <p class="small">
          <a href={subjectHref(subject, { more: 'review', ...on })}>
            {t('figures.reviews.all', { count: reviews.length })}
          </a>
        </p>
      )}
      <Bars
        page={page}
        caption={t('figures.thread')}
        what={t('figures.step')}
        of={total}
        bars={threadSteps.map((step) => ({
          label: t(`thread.${step}` satisfies MessageKey),
          href: subjectHref(subject, step === 'asked' ? on : { thread: step, ...on }),
          count: thread[step],
        }))}
      />
    </div>
  );
}

/** A page of the past leads to the register as it stood on the same day. */
function dayOf({ asOf }: PageContext): Record<string, string> {
  return asOf ? { 'as-of': asOf.date } : {};
}

/** States as they are shown: most first, and by name in the page's language where they are equal. */
export function inOrder<Counted extends { state: string; count: number }>(
  { formats }: PageContext,
  states: readonly Counted[],
): Counted[] {
  return states.toSorted(
    (a, b) => b.count - a.count || formats.compare(formats.state(a.state), formats.state(b.state)),
  );
}

/** The States that asked most often, each with the list of what it asked about the subject. */
export function AskingStates(props: {
  page: PageContext;
  subject: Subject;
  states: readonly { state: string; count: number }[];
}) {
  const { page, subject, states } = props;
  if (states.length === 0) return <></>;
  return (
    <Bars
      page={page}
      caption={page.t('figures.ofStates')}
      what={page.t('recommendations.facet.state')}
      bars={inOrder(page, states).map(({ state, count }) => ({
        label: page.formats.state(state),
        href: subjectHref(subject, { state, ...dayOf(page) }),
        count,
      }))}
    />
  );
}

/** The newest recommendations of a subject, the way to all of them, and the ways to take them along. */
export function NewestOf(props: {
  page: PageContext;
  subject: Subject;
  total: number;
  items: readonly ListedRecommendation[];
}) {
  const { page, subject, total, items } = props;
  if (items.length === 0) return <></>;
  return (
    <section>
      <h2>{page.t('figures.newest')}</h2>
      <ul class="list">
        {items.map((item) => (
          <RecommendationItem page={page} item={item} />
        ))}
      </ul>
      <p>
        <a class="button" href={subjectHref(subject, dayOf(page))}>
          {page.t('reviews.all', { count: total })}
        </a>
      </p>
      <p class="source">
        {page.t('figures.take')}{' '}
        {exportFormats.map((format) => (
          <>
            <a href={subjectHref(subject, dayOf(page), format)}>{format}</a>{' '}
          </>
        ))}
        <a href={subjectHref(subject, dayOf(page), 'atom')}>{page.t('recommendations.feed')}</a>
      </p>
    </section>
  );
}
