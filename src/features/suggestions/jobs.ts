import type { House } from '../../house.ts';
import { LEARN_TERMS, learnFromDecisions } from './learn.ts';
import { SUGGEST_TERMS, suggestForReview } from './suggest.ts';

/** Defines the jobs that propose terms and learn from decisions. */
export async function startSuggesting(house: House): Promise<void> {
  await house.jobs.define<{ review: string | null }>({
    name: SUGGEST_TERMS,
    retries: 2,
    handler: ({ review }) => suggestForReview(house, review),
  });
  await house.jobs.define<{ id: string }>({
    name: LEARN_TERMS,
    retries: 1,
    handler: ({ id }) => learnFromDecisions(house, id),
  });
}
