import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import { termSlug, type TermKind } from '../subjects/schema.ts';

/** A review in which a mechanism examined the country: how many recommendations it made, and how many bear a term. */
export type ComparedReview = {
  id: string;
  slug: string;
  mechanism: string;
  cycle: number | null;
  held_on: string | null;
  recommendations: number;
  termed: number;
};

/** The reviews of every mechanism that examined the country more than once, oldest first. */
export async function listComparedReviews(reading: Reading, kind: TermKind): Promise<ComparedReview[]> {
  const rows = await reading
    .selectFrom('review as v')
    .innerJoin('recommendation as r', 'r.review', 'v.id')
    .select((eb) => [
      'v.id',
      'v.slug',
      'v.mechanism',
      'v.cycle',
      'v.held_on',
      eb.fn.countAll<number>().as('recommendations'),
    ])
    .groupBy(['v.id', 'v.slug', 'v.mechanism', 'v.cycle', 'v.held_on'])
    .orderBy('v.held_on', (order) => order.asc().nullsFirst())
    .orderBy('v.slug')
    .execute();
  const termed = await reading
    .selectFrom('borne_term as t')
    .innerJoin('recommendation as r', 'r.id', 't.recommendation')
    .select((eb) => ['r.review', eb.fn.count<number>('r.id').distinct().as('count')])
    .where('t.kind', '=', kind)
    .groupBy('r.review')
    .execute();
  const counts = new Map(termed.map(({ review, count }) => [review, count]));
  const more = Map.groupBy(rows, ({ mechanism }) => mechanism);
  return rows
    .filter(({ mechanism }) => (more.get(mechanism)?.length ?? 0) > 1)
    .map((row) => ({ ...row, termed: counts.get(row.id) ?? 0 }));
}

/** A term of the reviews compared, in all its spellings, with how many recommendations of each review bear it. */
export type TermCounts = { slug: string; labels: string[]; byReview: Map<string, number> };

/** How many recommendations bear each term, review by review; one that bears two spellings of a term counts once. */
export async function countTermsByReview(
  reading: Reading,
  kind: TermKind,
  reviews: readonly string[],
): Promise<TermCounts[]> {
  const spellings = await reading
    .selectFrom('borne_term as t')
    .innerJoin('recommendation as r', 'r.id', 't.recommendation')
    .select('t.label')
    .distinct()
    .where('t.kind', '=', kind)
    .where(sql<boolean>`r.review = any(${sql.val([...reviews])}::uuid[])`)
    .orderBy('t.label')
    .execute();
  const labels = spellings.map(({ label }) => label);
  const slugs = labels.map((label) => termSlug(kind, label));
  const rows = await reading
    .selectFrom('borne_term as t')
    .innerJoin('recommendation as r', 'r.id', 't.recommendation')
    .innerJoin(
      sql<{
        label: string;
        slug: string;
      }>`unnest(${sql.val(labels)}::text[], ${sql.val(slugs)}::text[])`.as<'m'>(sql`m(label, slug)`),
      'm.label',
      't.label',
    )
    .select((eb) => ['m.slug', 'r.review', eb.fn.count<number>('r.id').distinct().as('count')])
    .where('t.kind', '=', kind)
    .where(sql<boolean>`r.review = any(${sql.val([...reviews])}::uuid[])`)
    .groupBy(['m.slug', 'r.review'])
    .execute();
  const bySlug = Map.groupBy(rows, ({ slug }) => slug);
  return [...bySlug].map(([slug, of]) => ({
    slug,
    labels: labels.filter((_, at) => slugs[at] === slug),
    byReview: new Map(of.map(({ review, count }) => [review, count])),
  }));
}
