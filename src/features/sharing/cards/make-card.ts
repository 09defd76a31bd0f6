import type { PageContext } from '../../../web/context.ts';
import { threadOf, type RecommendationDetail, type Standing } from '../../recommendations/actions.ts';
import { documentName, reviewName, statesOf } from '../../recommendations/components.tsx';
import { threadSteps, type ThreadStep } from '../../recommendations/schema.ts';
import type { Shared } from '../find-shared.ts';
import { canBeDrawn, LONGEST_TEXT, type Card } from './card.ts';

/** Where the country stands, in one sentence and how far its recommendations have come. */
export function frontCard(page: PageContext, sentence: string, thread: Record<ThreadStep, number>): Card {
  const steps = threadSteps.map((step) => ({
    name: page.t(`thread.${step}`),
    share: thread.asked === 0 ? 0 : thread[step] / thread.asked,
    count: page.formats.number(thread[step]),
  }));
  return { ...frameOf(page), text: { words: sentence }, source: '', figure: { kind: 'thread', steps } };
}

/** A recommendation: the United Nations' words, where they stand, who asked, how far it has come. */
export function recommendationCard(page: PageContext, item: RecommendationDetail & Standing): Card {
  const { t } = page;
  const title = t('recommendations.page.title', { number: item.number, symbol: documentName(item) });
  const steps = threadOf({ ...item, askedOn: item.held_on }).map(({ step, state }) => ({
    name: t(`thread.${step}`),
    share: { yes: 1, part: 0.5, no: 0 }[state],
  }));
  const position = t(`position.${(item.position ?? 'none') as 'supported'}`);
  const states = statesOf(page, item.recommending_states, item.mechanism);
  return {
    ...frameOf(page),
    text: canBeDrawn(item.text)
      ? { words: item.text.slice(0, LONGEST_TEXT), issued: item.language === 'ar' ? 'rtl' : 'ltr' }
      : { words: title },
    source: [title, reviewName(page, item), position, states].join(separator(page)).slice(0, LONGEST_TEXT),
    figure: { kind: 'thread', steps },
  };
}

/** A set of recommendations, such as a review's or those about a theme: its name and how they were answered. */
export function sharedCard(page: PageContext, { name, issued, figures }: Shared): Card {
  const { t, formats } = page;
  const { total, answers, positions } = figures;
  return {
    ...frameOf(page),
    text: { words: name, ...(issued && { issued: issued === 'ar' ? ('rtl' as const) : ('ltr' as const) }) },
    source: t('sharing.sentence', {
      country: page.countryName,
      total,
      asking: answers.asked,
      answered: answers.asked - answers.missing,
    }),
    figure: {
      kind: 'answers',
      answers: positions.map(({ position, count }) => ({
        position,
        name: t(`position.${position as 'supported'}`),
        share: total === 0 ? 0 : count / total,
        count: formats.number(count),
      })),
    },
  };
}

/** Between parts of a line. A mark (U+200F) keeps two Latin ones from trading places in a line from right to left. */
function separator({ direction }: PageContext): string {
  return direction === 'rtl' ? ' \u200F·\u200F ' : ' · ';
}

function frameOf(page: PageContext): Pick<Card, 'direction' | 'accent' | 'country' | 'tagline' | 'notice'> {
  const { t, country, countryName, direction } = page;
  return {
    direction,
    accent: country.accent,
    country: countryName,
    tagline: t('shell.tagline'),
    ...(country.sandbox && { notice: t('shell.sandbox', { country: countryName }) }),
  };
}
