import type { Position, Problem, ReadDocument, ReadPosition, ReadRecommendation } from '../../document.ts';
import { POSITIONS } from '../../document.ts';
import { problems } from '../../problems.ts';

export interface Answers {
  /** By the report's label; `number` inside is that label too. */
  answers: Map<string, ReadPosition>;
  problems: Problem[];
}

/**
 * Puts the State's addendum to the report it answers: bare numbers become the report's labels. Names numbers that the
 * report has not, recommendations that remain without an answer, and answers that contradict the report's own.
 */
export function answersTo(report: ReadDocument, addendum: ReadDocument): Answers {
  const byLabel = new Map(report.recommendations.map((one) => [one.number, one]));
  const byItem = Map.groupBy(report.recommendations, ({ number }) => itemOf(number));
  const answers = new Map<string, ReadPosition>();
  const found: Problem[] = [];
  for (const answer of addendum.positions) {
    const fitting = fittingRecommendations(answer.number, byLabel, byItem);
    const [recommendation] = fitting;
    if (!recommendation) found.push(problems.answerWithoutRecommendation(answer.number, answer.page));
    else if (fitting.length > 1) {
      const labels = fitting.map(({ number }) => number).join(', ');
      found.push(problems.ambiguousAnswer(answer.number, labels, answer.page));
    } else {
      const { number } = recommendation;
      if (isContradiction(recommendation, answer)) {
        found.push(problems.answerDiffers(number, recommendation.position, answer.position, answer.page));
      }
      answers.set(number, { ...answer, number });
    }
  }
  answerTheRest(report, addendum, answers);
  found.push(...unanswered(report, answers));
  return { answers, problems: found };
}

/** A bare number may stand in several lists: then it means those that the report left open. */
function fittingRecommendations(
  number: string,
  byLabel: ReadonlyMap<string, ReadRecommendation>,
  byItem: ReadonlyMap<string, ReadRecommendation[]>,
): ReadRecommendation[] {
  const exact = byLabel.get(number);
  if (exact) return [exact];
  if (number.includes('.')) return [];
  const all = [...new Map((byItem.get(number) ?? []).map((one) => [one.number, one])).values()];
  const open = all.filter(isOpen);
  return open.length === 1 ? open : all;
}

function itemOf(label: string): string {
  return label.slice(label.indexOf('.') + 1);
}

function isOpen({ position }: ReadRecommendation): boolean {
  return position === null || position === 'pending';
}

function isContradiction(recommendation: ReadRecommendation, answer: ReadPosition): boolean {
  return !isOpen(recommendation) && answer.position !== null && answer.position !== recommendation.position;
}

/** "The remaining recommendations are noted": the reader of the addendum left them to be found here. */
function answerTheRest(
  report: ReadDocument,
  addendum: ReadDocument,
  answers: Map<string, ReadPosition>,
): void {
  const rest = addendum.problems.find(({ code }) => code === 'answer-for-the-rest');
  const position = rest ? positionOfCode(rest.values['position']) : null;
  if (!rest || position === null) return;
  for (const { number } of report.recommendations.filter(isOpen)) {
    if (!answers.has(number)) answers.set(number, { number, position, comment: null, page: rest.page });
  }
}

function positionOfCode(code: string | number | undefined): Position | null {
  return POSITIONS.find((position) => position.replaceAll('-', '_') === code) ?? null;
}

/** Neighbours in the report's order make one problem. */
function unanswered(report: ReadDocument, answers: ReadonlyMap<string, ReadPosition>): Problem[] {
  const found: Problem[] = [];
  let run: ReadRecommendation[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) found.push(problems.unanswered(first.number, last.number, run.length, first.page));
    run = [];
  };
  for (const recommendation of report.recommendations) {
    const answer = answers.get(recommendation.number);
    if (isOpen(recommendation) && (answer === undefined || answer.position === null))
      run.push(recommendation);
    else close();
  }
  close();
  return found;
}
