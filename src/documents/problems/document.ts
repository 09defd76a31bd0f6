import type { DocumentKind } from '../document.ts';
import { error, information, warning } from './make.ts';

/** What kind of document it is, of which State and session. */
export const documentProblems = {
  unknownKind: (beginning: string) =>
    error(
      'unknown-kind',
      `The document was not recognised; it begins with "${beginning}". Expected a report of the Working Group on the Universal Periodic Review.`,
      { beginning },
    ),
  otherDocument: (symbol: string) =>
    error(
      'other-document',
      `The document ${symbol} is not of a kind that holds a State's recommendations or its answers. Expected a report of the Working Group on the Universal Periodic Review, such as A/HRC/43/15.`,
      { symbol },
    ),
  followUpAssessment: () =>
    error(
      'follow-up-assessment',
      "This is a committee's assessment of what a State did about earlier recommendations, with grades such as A to E: it makes no recommendations, and its grades are not read. Import the concluding observations that it names, and enter each grade by hand with the recommendation that it is about.",
    ),
  noSymbol: () =>
    warning(
      'no-symbol',
      'No document symbol such as A/HRC/43/15 was found on the first page. Enter it by hand before confirming.',
    ),
  unknownCountry: (found: string) =>
    warning(
      'unknown-country',
      `The State under review could not be read (found "${found}" below the title). Choose it by hand before confirming.`,
      { found },
    ),
  noSession: () =>
    warning(
      'no-session',
      'The session of the Working Group was not found in the introduction, so the cycle is not known. Enter it by hand.',
    ),
  unprovenOnRealDocuments: (kind: DocumentKind) =>
    information(
      'unproven-on-real-documents',
      `The reader for documents of the kind "${kind}" was tried on invented documents alone. Expected is that every number, word and date agrees with the page; compare them before confirming.`,
      { kind: kind.replaceAll('-', '_') },
    ),
};
