import type { Committee, Problem, ReadRecommendation } from '../../document.ts';
import { problems } from '../../problems.ts';
import type { TextLine } from '../../read/text-line.ts';
import { followUpsOf, isReporting, nextReportDue, type FollowUp } from './follow-up.ts';
import { dateOfIssue } from '../metadata.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { recommendationsOf } from './paragraph-recommendations.ts';
import { committeeOf } from './treaty-body.ts';

export interface ConcludingObservations {
  recommendations: ReadRecommendation[];
  problems: Problem[];
  committee: Committee | null;
  /** The day by which the next periodic report is due, ISO 8601. */
  nextReport: string | null;
}

/**
 * Reads a treaty body's concluding observations: numbered paragraphs in which concern and recommendation alternate,
 * with lettered items; the last section names the recommendations to answer first, which get a `due` day.
 */
export function readConcludingObservations(
  lines: readonly TextLine[],
  symbol: string | null,
): ConcludingObservations {
  const committee = committeeOf(symbol);
  const issued = dateOfIssue(lines.filter((line) => line.page === 1));
  const text = numberedParagraphs(lines);
  const read = recommendationsOf(text.paragraphs, isReporting);
  const found = [...text.problems, ...read.problems];
  if (read.recommendations.length === 0) found.unshift(problems.noRecommendations());
  for (const followUp of followUpsOf(text.paragraphs, committee, issued)) {
    found.push(...markDue(read.recommendations, followUp, issued));
  }
  found.push(problems.unprovenOnRealDocuments('concluding-observations'));
  return {
    recommendations: read.recommendations,
    problems: found,
    committee,
    nextReport: nextReportDue(text.paragraphs),
  };
}

function markDue(
  recommendations: readonly ReadRecommendation[],
  { paragraph, page, labels, due, months }: FollowUp,
  issued: string | null,
): Problem[] {
  const found: Problem[] = [];
  for (const label of labels) {
    const meant = recommendations.filter(({ number }) => number === label || number.startsWith(`${label}.`));
    // a letter of a paragraph that was read as one whole
    const whole = recommendations.filter(({ number }) => number === label.split('.')[0]);
    const named = meant.length > 0 ? meant : whole;
    if (named.length === 0) found.push(problems.followUpWithoutRecommendation(label, paragraph, page));
    for (const recommendation of named) recommendation.due = due;
  }
  if (months === null) return found;
  const about =
    due === null || issued === null
      ? problems.dueUnknown(paragraph, months, page)
      : problems.dueEstimated(paragraph, due, months, issued, page);
  return [...found, about];
}
