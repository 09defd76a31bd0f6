import type { PageContext } from '../../web/context.ts';
import { mechanismName } from '../recommendations/components.tsx';
import { hasPassed, type NextReview } from './next-review.ts';

/** When a mechanism may come next, always with what the estimate is made from. */
export function NextReviewSentence({ page, next }: { page: PageContext; next: NextReview }) {
  const { t } = page;
  // the day that the page is of, since the page is kept until the register changes
  const today = page.asOf?.date ?? page.head?.recordedAt.toISOString() ?? '';
  return (
    <>
      <span class="tag">{t('mechanisms.next.estimate')}</span>{' '}
      {t(hasPassed(next, today) ? 'mechanisms.next.passed' : 'mechanisms.next', {
        name: next.mechanism === 'UPR' ? t('mechanisms.upr.the') : mechanismName(page, next.mechanism),
        year: String(next.year),
        last: page.formats.day(next.last),
        years: next.between,
        intervals: next.intervals,
      })}
    </>
  );
}
