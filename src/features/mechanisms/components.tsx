import type { PageContext } from '../../web/context.ts';
import { mechanismName } from '../recommendations/components.tsx';
import type { NextReview } from './next-review.ts';

/** When a mechanism may come next, always with what the estimate is made from. */
export function NextReviewSentence({ page, next }: { page: PageContext; next: NextReview }) {
  const { t } = page;
  return (
    <>
      <span class="tag">{t('mechanisms.next.estimate')}</span>{' '}
      {t('mechanisms.next', {
        name: mechanismName(page, next.mechanism),
        year: String(next.year),
        last: page.formats.day(next.last),
        years: next.between,
        intervals: next.intervals,
      })}
    </>
  );
}
