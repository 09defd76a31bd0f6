import { subjectFeatures, wordsOf } from './features.ts';
import { chances } from './linear.ts';
import type { ActionCalibration, Calibration } from './model-file.ts';
import { actionScoresOf, issueScoresOf, type ReadyTerms } from './opinions.ts';
import type { CodedText } from './training.ts';
import { ACTIONS } from './trees.ts';

const STEPS = 60;
const ACTION_STEPS = 1500;
const SLOPE_RATE = 0.02;
const SHIFT_RATE = 0.5;

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

/**
 * One stretch of the actions' scores and a shift for each action with which their probabilities are likeliest, by plain
 * descent: the function is convex and the numbers are few.
 */
export function calibrateActions(ready: ReadyTerms, coded: readonly CodedText[]): ActionCalibration {
  const rows = coded.map(({ text, action }) => ({
    scores: actionScoresOf(ready, wordsOf(text)),
    at: ACTIONS.findIndex((label) => label === action),
  }));
  let slope = 0.4;
  const shifts = ACTIONS.map(() => 0);
  for (let step = 0; step < ACTION_STEPS; step++) {
    let slopeError = 0;
    const errors = ACTIONS.map(() => 0);
    for (const { scores, at } of rows) {
      const probabilities = chances(
        scores.map((score, action) => slope * score + shifts[action]!),
        true,
      );
      probabilities.forEach((probability, action) => {
        const error = probability - (action === at ? 1 : 0);
        errors[action]! += error;
        slopeError += error * scores[action]!;
      });
    }
    slope -= (SLOPE_RATE * slopeError) / rows.length;
    errors.forEach((error, action) => (shifts[action]! -= (SHIFT_RATE * error) / rows.length));
  }
  return { slope: thousandths(slope), shifts: shifts.map(thousandths) };
}

const thousandths = (number: number): number => Math.round(number * 1000) / 1000;
