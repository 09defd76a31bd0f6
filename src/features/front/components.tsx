import type { PageContext } from '../../web/context.ts';
import { threadSteps, type ThreadStep } from '../recommendations/schema.ts';

/** How many recommendations have come to each step, as bars; each leads to the list behind it. */
export function ThreadMeter({ page, thread }: { page: PageContext; thread: Record<ThreadStep, number> }) {
  const { t, formats } = page;
  return (
    <dl class="meter">
      {threadSteps.map((step) => (
        <>
          <dt>
            <a href={step === 'asked' ? '/recommendations' : `/recommendations?thread=${step}`}>
              {t(`thread.${step}`)}
            </a>
          </dt>
          <dd aria-hidden="true">
            <svg viewBox="0 0 100 1" preserveAspectRatio="none">
              <rect width={(100 * thread[step]) / thread.asked} height="1" />
            </svg>
          </dd>
          <dd class="number">{formats.number(thread[step])}</dd>
        </>
      ))}
    </dl>
  );
}

/** Where the country stands with what was asked of it, in one sentence. */
export function frontSentence(
  { t, countryName: country }: PageContext,
  { asked, answered }: Record<ThreadStep, number>,
  reviews: number,
): string {
  return asked === 0
    ? t('front.sentence.empty', { country })
    : t('front.sentence', { country, asked, reviews, answered });
}
