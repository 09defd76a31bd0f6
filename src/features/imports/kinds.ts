import type { PageContext } from '../../web/context.ts';

const KINDS = [
  'working-group-report',
  'working-group-draft',
  'addendum',
  'recommendation-matrix',
  'uhri-export',
  'upr-info-export',
  'impact-export',
  'concluding-observations',
  'visit-report',
  'country-register',
  'entered-text',
] as const;

/** What a kind of document is called on the page. */
export function kindName(page: PageContext, kind: string): string {
  return page.t(`reviews.kind.${KINDS.find((known) => known === kind) ?? 'other'}`);
}

/** How a document of a review is called in a sentence: by its symbol, else by its kind. */
export function documentName(page: PageContext, reading: { symbol: string | null; kind: string }): string {
  return reading.symbol ?? kindName(page, reading.kind);
}
