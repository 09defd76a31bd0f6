import type { Problem, ReadPosition, ReadRecommendation } from '../../document.ts';
import { problems } from '../../problems.ts';
import { positionOfText } from '../position.ts';

/** A numbered paragraph of the section, its words joined. */
export interface SectionParagraph {
  number: string;
  text: string;
  page: number;
  items: number;
}

/** In the report's other paragraphs, or below the page. */
const ELSEWHERE =
  /\bparagraph(?:e?s)?\s+\d|\bpárrafos?\s+\d|\bfootnotes?\b|\bnotes? de bas\b|\bnotas? (?:de|a) pie\b/iu;

export interface LaterAnswers {
  positions: ReadPosition[];
  problems: Problem[];
}

/**
 * Some reports answer behind the list: "The recommendations listed above enjoy the support of ...", "recommendations
 * Nos. 93.2 and 93.3 have been implemented", "the response to these recommendations will be included in ...". Sets those
 * positions in place; returns the remarks about single items, and what could not be carried out.
 */
export function laterAnswers(
  paragraphs: readonly SectionParagraph[],
  all: ReadRecommendation[],
): LaterAnswers {
  const later: LaterAnswers = { positions: [], problems: [] };
  for (const paragraph of paragraphs.filter((one) => one.items === 0 && !/:\s*$/u.test(one.text))) {
    const { number, text, page } = paragraph;
    const position = positionOfText(text);
    const named = namedIn(text, all);
    for (const one of named) {
      if (position !== null) one.position = position;
      later.positions.push({ number: one.number, position, comment: text, page });
    }
    if (named.length > 0) continue;
    if (ELSEWHERE.test(text)) later.problems.push(problems.recommendationsOutsideList(number, page));
    else if (position === null) later.problems.push(problems.paragraphNotRead(number, page));
    else for (const one of all) one.position ??= position;
  }
  return later;
}

/** The items that a paragraph cites: `93.2`, `109. 10`, `103, No. 7`. */
function namedIn(text: string, all: readonly ReadRecommendation[]): ReadRecommendation[] {
  const labels = new Set<string>();
  for (const [, paragraph, number] of text.matchAll(
    /(?<![\d/.])(\d{1,3})(?:\.\s?|,?\s*Nos?\.?\s*)(\d{1,3})(?![\d/])/gu,
  )) {
    labels.add(`${paragraph}.${number}`);
  }
  return all.filter((one) => labels.has(one.number));
}
