import type { Problem, ReadRecommendation } from '../../document.ts';
import { problems } from '../../problems.ts';
import type { TextLine } from '../../read/text-line.ts';
import { numberedParagraphs, type NumberedParagraph } from './numbered-paragraphs.ts';
import { recommendationsOf } from './paragraph-recommendations.ts';

export interface VisitReport {
  recommendations: ReadRecommendation[];
  problems: Problem[];
}

const CHAPTER = /recomm[ae]ndation|recomendaci|conclusion|concluding|conclusiones|توصيات|استنتاجات/iu;
const RECOMMENDATIONS = /recomm[ae]ndations?|recomendaciones|توصيات/iu;

/**
 * Reads the closing chapter ("Conclusions and recommendations") of a special procedure's report on a visit: numbered
 * paragraphs and lettered items. Without such a chapter the whole text is read, and every recommendation in it is
 * one to look at.
 */
export function readVisitReport(lines: readonly TextLine[]): VisitReport {
  const text = numberedParagraphs(lines);
  const closing = closingChapter(text.paragraphs);
  const read = recommendationsOf(closing ?? text.paragraphs);
  const found = [...text.problems, ...read.problems];
  if (closing === null)
    for (const one of read.recommendations) one.confidence = Math.min(one.confidence, 0.7);
  if (read.recommendations.length === 0) found.unshift(problems.noRecommendations());
  found.push(problems.unprovenOnRealDocuments('visit-report'));
  return { recommendations: read.recommendations, problems: found };
}

/** From the last chapter of that name on, or the last run of paragraphs below a heading of that name. */
function closingChapter(paragraphs: readonly NumberedParagraph[]): NumberedParagraph[] | null {
  const last = paragraphs.findLast(({ chapter }) => CHAPTER.test(chapter ?? ''))?.chapter;
  const byChapter = last === undefined ? -1 : paragraphs.findIndex(({ chapter }) => chapter === last);
  const start =
    byChapter >= 0 ? byChapter : paragraphs.findIndex(({ heading }) => RECOMMENDATIONS.test(heading ?? ''));
  return start < 0 ? null : paragraphs.slice(start);
}
