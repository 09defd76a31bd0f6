import { LeftToRight } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { NextEvents } from '../calendar/components.tsx';
import type { CalendarEvent } from '../calendar/schema.ts';
import { NextReviewSentence } from '../mechanisms/components.tsx';
import type { NextReview } from '../mechanisms/actions.ts';
import { mechanismName, recommendationHref, reviewName } from '../recommendations/components.tsx';
import { mechanismHref } from '../subjects/schema.ts';
import type { Corrected, Differing, Due } from './queries.ts';

export type Coming = {
  reviews: readonly NextReview[];
  events: readonly CalendarEvent[];
  due: readonly Due[];
  promised: number;
};

/** What comes next, as far as records allow: answers that were promised, days that were set, and estimates. */
export function ComesNext({ page, coming }: { page: PageContext; coming: Coming }) {
  const { t, formats } = page;
  const { reviews, events, due, promised } = coming;
  return (
    <section>
      <h2>{t('front.next')}</h2>
      {reviews.length + events.length + due.length + promised === 0 ? (
        <p class="measure muted">{t('front.next.empty')}</p>
      ) : (
        <ul class="list">
          {promised > 0 && (
            <li class="plain">
              <a href="/recommendations?position=pending">{t('front.next.promised', { count: promised })}</a>
            </li>
          )}
          <NextEvents page={page} events={events} />
          {due.map(({ due: day, count, address, number, mechanism }) => (
            <li class="plain">
              <div>
                <b>{formats.day(day)}</b>{' '}
                {t('front.next.due', { count, name: mechanismName(page, mechanism) })}{' '}
                <a href={recommendationHref(address)}>
                  <LeftToRight>{number}</LeftToRight>
                </a>
              </div>
            </li>
          ))}
          {reviews.map((next) => (
            <li class="plain">
              <div>
                <NextReviewSentence page={page} next={next} />{' '}
                <a href={mechanismHref(next.mechanism)}>{t('front.next.mechanism')}</a>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        <a href="/calendar">{t('calendar.whole')}</a>
      </p>
    </section>
  );
}

export type Differences = {
  differing: { count: number; items: readonly Differing[] };
  corrected: { count: number; items: readonly Corrected[] };
};

/** Where the documents of a review contradict each other, and where a person set right what was read. */
export function SourcesDiffer({ page, differences }: { page: PageContext; differences: Differences }) {
  const { t, formats } = page;
  const { differing, corrected } = differences;
  return (
    <section>
      <h2>{t('front.differ')}</h2>
      <p class="measure">{t('front.differ.answers', { count: differing.count })}</p>
      {differing.items.length > 0 && (
        <ul class="plain-list">
          {differing.items.map((item) => (
            <li>
              <a href={recommendationHref(item.address)}>
                <LeftToRight>{item.number}</LeftToRight>
              </a>
              , {reviewName(page, item)}:{' '}
              {formats.list(item.positions.map((position) => t(`position.${position as 'supported'}`)))}
            </li>
          ))}
        </ul>
      )}
      <p class="measure">{t('front.differ.corrected', { count: corrected.count })}</p>
      {corrected.items.length > 0 && (
        <ul class="plain-list">
          {corrected.items.map((item) => (
            <li>
              <a href={recommendationHref(item.address)}>
                <LeftToRight>{item.number}</LeftToRight>
              </a>
              , {reviewName(page, item)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
