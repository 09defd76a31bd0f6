import type { PageContext } from '../../web/context.ts';
import { documentKindName, reviewName } from '../recommendations/components.tsx';
import type { Row } from '../../database/tables.ts';
import type { ListedReview, ReviewDocument } from './queries.ts';

/** The reviews on record, as schema.org knows lists. */
export function listAsLinkedData(
  page: PageContext,
  reviews: readonly ListedReview[],
): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    url: `${page.publicUrl}/reviews`,
    name: `${page.countryName}: ${page.t('reviews.title')}`,
    numberOfItems: reviews.length,
    itemListElement: reviews.map((review, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: reviewName(page, review),
      url: `${page.publicUrl}/reviews/${review.slug}`,
    })),
  };
}

/** A review as schema.org knows reports: what it is about, who issued it and when, and the documents that it rests on. */
export function reviewAsLinkedData(
  page: PageContext,
  review: Row<'review'>,
  documents: readonly ReviewDocument[],
): Record<string, unknown> {
  const address = `${page.publicUrl}/reviews/${review.slug}`;
  const report = documents.find(({ symbol }) => symbol !== null && symbol === review.symbol);
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': address,
    url: address,
    name: reviewName(page, review),
    ...(review.symbol && { reportNumber: review.symbol }),
    ...(report?.issued_on && { datePublished: report.issued_on }),
    about: { '@type': 'Country', name: page.countryName, identifier: page.country.code },
    hasPart: documents.map(({ kind, symbol, issued_on, language }) => ({
      '@type': 'CreativeWork',
      name: documentKindName(page, kind),
      inLanguage: language,
      ...(symbol && { identifier: symbol }),
      ...(issued_on && { datePublished: issued_on }),
    })),
  };
}
