import type { Register } from '../recommendations/actions.ts';

type OfReview = { slug: string; mechanism: string; cycle: number | null; held_on: string | null };

/** Something that happened, or is asked for, on a day, with the review that it belongs to. */
export type TimelineEvent = OfReview & { day: string } & (
    | { what: 'review'; recommendations: number }
    | { what: 'document'; kind: string; symbol: string | null; language: string; sha256: string | null }
    | { what: 'due'; count: number; address: string }
  );

const REVIEW = ['v.slug', 'v.mechanism', 'v.cycle', 'v.held_on'] as const;

/** Every dated event of the register, newest first: reviews, documents, and days by which information is asked for. */
export async function listEvents(register: Register): Promise<TimelineEvent[]> {
  const { reading } = register;
  const [reviews, documents, due] = await Promise.all([
    listDatedReviews(register),
    reading
      .selectFrom('document as d')
      .innerJoin('review as v', 'v.id', 'd.review')
      .leftJoin('source_file as f', 'f.id', 'd.source_file')
      .select(REVIEW)
      .select(['d.issued_on as day', 'd.kind', 'd.symbol', 'd.language', 'f.sha256'])
      .where('d.issued_on', 'is not', null)
      .$narrowType<{ day: string }>()
      .execute(),
    reading
      .selectFrom('recommendation as r')
      .innerJoin('review as v', 'v.id', 'r.review')
      .select(REVIEW)
      .select((eb) => [
        'r.due as day',
        eb.fn.countAll<number>().as('count'),
        eb.fn.min<string>('r.address').as('address'),
      ])
      .where('r.due', 'is not', null)
      .$narrowType<{ day: string }>()
      .groupBy([...REVIEW, 'r.due'])
      .execute(),
  ]);
  const events: TimelineEvent[] = [
    ...due.map((row) => ({ ...row, what: 'due' as const })),
    ...documents.map((row) => ({ ...row, what: 'document' as const })),
    ...reviews.map((row) => ({ ...row, what: 'review' as const })),
  ];
  return events.toSorted((a, b) => b.day.localeCompare(a.day));
}

async function listDatedReviews({ reading, index }: Register) {
  const dated = reading.selectFrom('review as v').where('v.held_on', 'is not', null);
  if (index) {
    const reviews = await dated
      .select(REVIEW)
      .select('v.held_on as day')
      .$narrowType<{ day: string }>()
      .execute();
    return reviews.map((review) => ({
      ...review,
      recommendations: index.counts.review.get(review.slug) ?? 0,
    }));
  }
  return dated
    .leftJoin('recommendation as r', 'r.review', 'v.id')
    .select(REVIEW)
    .select((eb) => ['v.held_on as day', eb.fn.count<number>('r.id').as('recommendations')])
    .$narrowType<{ day: string }>()
    .groupBy(REVIEW)
    .execute();
}
