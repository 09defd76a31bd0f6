import type { DocumentKind } from '../document.ts';
import { error, information, warning } from './make.ts';

/** The recommendations that a report cites. */
export const citationProblems = {
  citesOnly: () =>
    information(
      'cites-only',
      'This is a national or mid-term report: it cites recommendations and makes none, so that there is nothing to import. Check what it cites on the command line with bin/suivi check.',
    ),
  noCitations: () =>
    information(
      'no-citations',
      'No citation of a recommendation was found. Expected numbers such as "recommendations 14-17" or "121.5". If the file cites some in another way, check them by hand.',
    ),
  citationsNotSought: (kind: DocumentKind) =>
    warning(
      'citations-not-sought',
      `This is a document of the kind "${kind}", which makes or answers recommendations; its own numbers are no citations. Check a report that cites them, and name this file after --register.`,
      { kind: kind.replaceAll('-', '_') },
    ),
  citationsNotResolved: () =>
    information(
      'citations-not-resolved',
      'The citations were listed and not resolved, for there is no register to resolve them against. Name the Working Group report that is followed up after --register.',
    ),
  registerWithoutRecommendations: (file: string) =>
    error(
      'register-without-recommendations',
      `No recommendation was read in ${file}, so that it cannot serve as a register. Expected a report of the Working Group, its addendum or a matrix. See what bin/suivi read says of it.`,
      { file },
    ),
  registerOfOtherCountry: (file: string, found: string, expected: string) =>
    warning(
      'register-of-other-country',
      `${file} holds recommendations to ${found}, and the report is of ${expected}. It was left aside. Name the documents of ${expected} after --register.`,
      { file, found, expected },
    ),
  citedReviewMissing: (cited: string, review: string, page: number | null) =>
    warning(
      'cited-review-missing',
      `"${cited}" cites recommendations of ${review}, which is not in the register. Name its report after --register, or correct the citation.`,
      { cited, review },
      { page },
    ),
  citedReviewUnknown: (cited: string, page: number | null) =>
    warning(
      'cited-review-unknown',
      `"${cited}" does not say of which review its recommendations are, and the register holds several. Name the review in the report, or only one after --register.`,
      { cited },
      { page },
    ),
  wrongCycle: (number: string, document: string, expected: string, likely: string, page: number | null) =>
    warning(
      'wrong-cycle',
      likely === ''
        ? `${number} is cited as one of ${expected}, which has no such recommendation; ${document} has it. Correct the number, or say which review is meant.`
        : `${number} is cited as one of ${expected}, which has no such recommendation; ${document} has it, and in ${expected} ${likely} is likely meant. Correct the number, or say which review is meant.`,
      { document, expected, likely: likely || 'none' },
      { number, page },
    ),
  unknownCitation: (number: string, document: string, likely: string, page: number | null) =>
    warning(
      'unknown-citation',
      likely === ''
        ? `${document} has no recommendation ${number}. Compare the citation with the document and correct it.`
        : `${document} has no recommendation ${number}; ${likely} is likely meant. Compare the citation with the document and correct it.`,
      { document, likely: likely || 'none' },
      { number, page },
    ),
  ambiguousCitation: (number: string, labels: string, page: number | null) =>
    warning(
      'ambiguous-citation',
      `Number ${number} may stand for any of ${labels}. Cite it with its paragraph's number, or say how the numbers count.`,
      { labels },
      { number, page },
    ),
  brokenRange: (range: string, likely: string, page: number | null) =>
    warning(
      'broken-range',
      likely === ''
        ? `"${range}" is no range: it runs backwards or from one paragraph's list to another's. Correct its ends.`
        : `"${range}" is no range: it runs backwards or from one paragraph's list to another's. ${likely} is likely meant. Correct its ends.`,
      { range, likely: likely || 'none' },
      { page },
    ),
  doubledCitation: (number: string, cited: string, page: number | null) =>
    information(
      'doubled-citation',
      `"${cited}" cites ${number} more than once. Leave one of them out, or correct the number that is wrong.`,
      { cited },
      { number, page },
    ),
  runningNumbers: (document: string, total: number, evidence: string) =>
    information(
      'running-numbers',
      `The report counts through all ${total} recommendations of ${document} from 1 on: it cites ${evidence}, and no single list there goes so far. Its bare numbers were resolved in that way.`,
      { document, total, evidence },
    ),
};
