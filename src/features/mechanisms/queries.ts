import type { Reading } from '../../access/reading.ts';
import type { Register } from '../recommendations/actions.ts';

export type Mechanism = { mechanism: string; reviews: number; recommendations: number };

/** Every mechanism that a review on record is of, with how much it asked; most first. */
export async function listMechanisms({ reading, index }: Register): Promise<Mechanism[]> {
  if (!index) return countInTables(reading);
  const reviews = await reading
    .selectFrom('review')
    .select((eb) => ['mechanism', eb.fn.countAll<number>().as('reviews')])
    .groupBy('mechanism')
    .execute();
  return reviews
    .map((row) => ({ ...row, recommendations: index.counts.mechanism.get(row.mechanism) ?? 0 }))
    .toSorted((a, b) => b.recommendations - a.recommendations || (a.mechanism < b.mechanism ? -1 : 1));
}

async function countInTables(reading: Reading): Promise<Mechanism[]> {
  return reading
    .selectFrom('review as v')
    .leftJoin('recommendation as r', 'r.review', 'v.id')
    .select((eb) => [
      'v.mechanism',
      eb.fn.count<number>('v.id').distinct().as('reviews'),
      eb.fn.count<number>('r.id').as('recommendations'),
    ])
    .groupBy('v.mechanism')
    .orderBy('recommendations', 'desc')
    .orderBy('v.mechanism')
    .execute();
}

/** The days of a mechanism's dated reviews, or of every mechanism's, oldest first. */
export async function listReviewDays(reading: Reading): Promise<{ mechanism: string; held_on: string }[]> {
  return reading
    .selectFrom('review')
    .select(['mechanism', 'held_on'])
    .where('held_on', 'is not', null)
    .$narrowType<{ held_on: string }>()
    .orderBy('held_on')
    .execute();
}
