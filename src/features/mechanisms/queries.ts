import type { Reading } from '../../access/reading.ts';

export type Mechanism = { mechanism: string; reviews: number; recommendations: number };

/** Every mechanism that a review on record is of, with how much it asked; most first. */
export async function listMechanisms(reading: Reading): Promise<Mechanism[]> {
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
