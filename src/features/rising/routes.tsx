import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { get, type Route } from '../../web/routes.ts';
import { termKinds, type TermKind } from '../subjects/schema.ts';
import { rising } from './growth.ts';
import { RisingPage } from './pages.tsx';
import { countTermsByReview, listComparedReviews, type ComparedReview } from './queries.ts';

/** Of fewer of its recommendations a review says nothing about what it asked for: its terms are not on record yet. */
const ENOUGH_TERMS = 0.5;

/** Which themes, groups and SDGs are asked for more than before. */
export function risingRoutes({ db }: Pick<House, 'db'>): Route[] {
  return [
    get(
      '/rising',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const reading = readingAs(db, page.viewer, page.asOf?.seq);
        const kind =
          termKinds.find((known) => known === page.query.get('kind')) ?? ('theme' satisfies TermKind);
        const all = await listComparedReviews(reading, kind);
        const mechanisms = mechanismsOf(all);
        const wanted = page.query.get('mechanism');
        const mechanism = mechanisms.find((known) => known === wanted) ?? mechanisms[0];
        const reviews = all.filter((review) => review.mechanism === mechanism);
        const compared = reviews.filter(
          ({ termed, recommendations }) => termed >= ENOUGH_TERMS * recommendations,
        );
        const terms = await countTermsByReview(
          reading,
          kind,
          compared.map(({ id }) => id),
        );
        const trends = rising(
          terms.map((term) => ({
            term,
            shares: compared.map(({ id, termed }) => ({ count: term.byReview.get(id) ?? 0, of: termed })),
          })),
        );
        const leftOut = reviews.filter((review) => !compared.includes(review));
        return ask.html(
          <RisingPage page={page} view={{ kind, mechanism, mechanisms, compared, leftOut, trends }} />,
        );
      },
      { follows: 'register' },
    ),
  ];
}

/** The Universal Periodic Review first, since every country has it; then by how much was recommended. */
function mechanismsOf(reviews: readonly ComparedReview[]): string[] {
  const sizes = new Map<string, number>();
  for (const { mechanism, recommendations } of reviews)
    sizes.set(mechanism, (sizes.get(mechanism) ?? 0) + recommendations);
  return [...sizes]
    .toSorted(([a, sizeA], [b, sizeB]) => Number(b === 'UPR') - Number(a === 'UPR') || sizeB - sizeA)
    .map(([mechanism]) => mechanism);
}
