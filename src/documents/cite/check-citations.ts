import type { DocumentKind, Problem, ReadCitation, ReadDocument } from '../document.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { problems } from '../problems.ts';
import { registerOf } from './register.ts';
import { resolveCitations } from './resolve-citations.ts';

/** What `bin/suivi check` says of a report. */
export interface CheckedReport {
  file: string;
  citations: ReadCitation[];
  problems: Problem[];
}

/** Of what is odd about a file as one to import, this does not matter where its citations are checked. */
const OF_NO_CONCERN: ReadonlySet<ProblemCode> = new Set([
  'unknown-kind',
  'other-document',
  'cites-only',
  'wrong-extension',
]);
/** Kinds that cite; a text of no known kind may be a draft of one. */
const CITING: ReadonlySet<DocumentKind> = new Set(['national-report', 'unknown']);

/**
 * Checks a report's citations against the documents of a register, both as `readDocument` reads them. Without any, the
 * citations come back with `resolved` null.
 */
export function checkCitations(report: ReadDocument, register: readonly ReadDocument[]): CheckedReport {
  const found = report.problems.filter(({ code }) => !OF_NO_CONCERN.has(code));
  const { file, citations, country } = report;
  if (!CITING.has(report.kind)) {
    return { file, citations, problems: [...found, problems.citationsNotSought(report.kind)] };
  }
  const isRead = found.every(({ severity }) => severity !== 'error');
  if (isRead && citations.length === 0) found.push(problems.noCitations());
  if (register.length === 0) {
    const unresolved = citations.map((citation) => ({ ...citation, resolved: null }));
    if (citations.length > 0) found.push(problems.citationsNotResolved());
    return { file, citations: unresolved, problems: found };
  }
  for (const document of register) {
    if (document.recommendations.length === 0 && document.positions.length === 0) {
      found.push(problems.registerWithoutRecommendations(document.file));
    } else if (country !== null && document.country !== null && document.country !== country) {
      found.push(problems.registerOfOtherCountry(document.file, document.country, country));
    }
  }
  const resolved = resolveCitations(report, registerOf(register));
  return { file, citations: resolved.citations, problems: [...found, ...resolved.problems] };
}
