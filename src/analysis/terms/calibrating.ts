import { actionFeatures, subjectFeatures, wordsOf } from './features.ts';
import type { Calibration } from './model-file.ts';
import { actionScoresOf, issueScoresOf, type ReadyTerms } from './opinions.ts';
import type { CodedText } from './training.ts';
import { ACTIONS } from './trees.ts';

const STEPS = 60;

/**
 * The slope and shift with which scores of issues foretell best how often they are right, over texts that the trees have
 * not seen (Platt 1999), by Newton's method.
 */
export function calibrateIssues(ready: ReadyTerms, coded: readonly CodedText[]): Calibration {
  const pairs: [score: number, isSo: number][] = [];
  for (const { text, issues } of coded) {
    const scores = issueScoresOf(ready, subjectFeatures(wordsOf(text)));
    ready.trained.issues.labels.forEach((label, at) =>
      pairs.push([scores[at]!, issues.includes(label) ? 1 : 0]),
    );
  }
  let [slope, shift] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const [score, isSo] of pairs) {
      const chance = 1 / (1 + Math.exp(-(slope * score + shift)));
      const weight = chance * (1 - chance);
      g0 += (isSo - chance) * score;
      g1 += isSo - chance;
      h00 += weight * score * score;
      h01 += weight * score;
      h11 += weight;
    }
    const determinant = h00 * h11 - h01 * h01;
    slope += (g0 * h11 - g1 * h01) / determinant;
    shift += (g1 * h00 - g0 * h01) / determinant;
  }
  return { slope: thousandths(slope), shift: thousandths(shift) };
}

/** The stretch of the actions' scores with which their probabilities are likeliest, tried out in hundredths. */
export function calibrateActions(ready: ReadyTerms, coded: readonly CodedText[]): number {
  const rows = coded.map(({ text, action }) => ({
    scores: actionScoresOf(ready, actionFeatures(wordsOf(text))),
    at: ACTIONS.findIndex((label) => label === action),
  }));
  let best = { slope: 1, loss: Number.POSITIVE_INFINITY };
  for (let slope = 0.2; slope <= 1.5; slope += 0.01) {
    let loss = 0;
    for (const { scores, at } of rows)
      loss += Math.log(scores.reduce((sum, score) => sum + Math.exp(slope * score), 0)) - slope * scores[at]!;
    if (loss < best.loss) best = { slope, loss };
  }
  return thousandths(best.slope);
}

const thousandths = (number: number): number => Math.round(number * 1000) / 1000;
