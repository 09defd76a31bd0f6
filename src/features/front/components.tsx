import type { PageContext } from '../../web/context.ts';
import type { ThreadCounts } from '../recommendations/actions.ts';
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
  { reached: { asked }, answers }: Pick<ThreadCounts, 'reached' | 'answers'>,
  reviews: number,
): string {
  if (asked === 0) return t('front.sentence.empty', { country });
  const { asked: asking, missing, supported, noted, partly } = answers;
  const said = t('front.sentence', { country, asked, reviews });
  if (asking === 0) return said;
  if (asking === missing) return `${said} ${t('front.sentence.unanswered', { asking })}`;
  const answered = asking - missing;
  return `${said} ${t('front.sentence.answered', { asking, answered, supported, noted, partly })}`;
}
