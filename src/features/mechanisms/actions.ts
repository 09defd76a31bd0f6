import type { Reading } from '../../access/reading.ts';
import { nextReview, type NextReview } from './next-review.ts';
import { listReviewDays } from './queries.ts';

export { listMechanisms, type Mechanism } from './queries.ts';
export { nextReview, type NextReview } from './next-review.ts';

/** The estimated next review of each mechanism whose records allow one, soonest first. */
export async function estimateNextReviews(reading: Reading): Promise<NextReview[]> {
  const days = await listReviewDays(reading);
  return [...Map.groupBy(days, ({ mechanism }) => mechanism)]
    .flatMap(
      ([mechanism, of]) =>
        nextReview(
          mechanism,
          of.map(({ held_on }) => held_on),
        ) ?? [],
    )
    .toSorted((a, b) => a.year - b.year);
}
