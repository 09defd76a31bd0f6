import type { PageContext } from '../../../web/context.ts';
import { documentKindName } from '../../recommendations/components.tsx';

/** How a document of a review is called in a sentence: by its symbol, else by its kind. */
export function documentName(page: PageContext, reading: { symbol: string | null; kind: string }): string {
  return reading.symbol ?? documentKindName(page, reading.kind);
}
