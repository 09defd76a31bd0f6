/** Log-odds as a base and a weight for each measure. */
export interface Fitted {
  base: number;
  weights: number[];
}

/** One measured pair: 1 where it asks for the same, else 0. */
export interface Example {
  measures: Float64Array;
  isSo: number;
}

const STEPS = 60;
const STILL = 1e-7;
const FREE = 1e-6;

/**
 * Logistic regression by Newton's method, its weights held back by `restraint` (ridge) in units of each measure's own spread.
 * The same examples give the same numbers.
 */
export function fitted(examples: readonly Example[], restraint: number): Fitted {
  const width = examples[0]!.measures.length;
  const { means, spreads } = spreadOf(examples, width);
  const rows = examples.map(({ measures }) =>
    [...measures].map((value, at) => (value - means[at]!) / spreads[at]!).concat(1),
  );
  let found = Array.from({ length: width + 1 }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = found.map((value, at) => (at === width ? -FREE : -restraint) * value);
    const curve = found.map((_, at) =>
      found.map((_, to) => (at === to ? (at === width ? FREE : restraint) : 0)),
    );
    rows.forEach((row, example) => {
      const { isSo } = examples[example]!;
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * found[at]!, 0)));
      const bend = p * (1 - p);
      row.forEach((value, at) => {
        gradient[at]! += (isSo - p) * value;
        const line = curve[at]!;
        for (let to = 0; to <= width; to++) line[to]! += bend * value * row[to]!;
      });
    });
    const change = solved(curve, gradient);
    found = found.map((value, at) => value + change[at]!);
    if (Math.max(...change.map(Math.abs)) < STILL) break;
  }
  const weights = found.slice(0, width).map((value, at) => value / spreads[at]!);
  return { weights, base: found[width]! - weights.reduce((sum, weight, at) => sum + weight * means[at]!, 0) };
}

/**
 * The same weights with the level and the stretch that fit other examples best: what was learned from a reader of another
 * measure, or from pairs that were chosen because they are doubtful, is brought back to theirs.
 */
export function levelled({ base, weights }: Fitted, examples: readonly Example[]): Fitted {
  const scored = examples.map(({ measures, isSo }) => ({
    measures: Float64Array.of(weights.reduce((sum, weight, at) => sum + weight * measures[at]!, base)),
    isSo,
  }));
  const level = fitted(scored, FREE);
  const stretch = level.weights[0]!;
  return { base: level.base + stretch * base, weights: weights.map((weight) => stretch * weight) };
}

function spreadOf(examples: readonly Example[], width: number): { means: number[]; spreads: number[] } {
  const places = Array.from({ length: width }, (_, at) => at);
  const mean = (value: (measures: Float64Array) => number): number =>
    examples.reduce((sum, { measures }) => sum + value(measures), 0) / examples.length;
  const means = places.map((at) => mean((measures) => measures[at]!));
  const spreads = places.map((at) => Math.sqrt(mean((measures) => (measures[at]! - means[at]!) ** 2)) || 1);
  return { means, spreads };
}

/** Gaussian elimination; the matrix is positive definite, so no rows have to change places. */
function solved(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let at = 0; at < size; at++) {
    const head = rows[at]!;
    for (let below = at + 1; below < size; below++) {
      const row = rows[below]!;
      const times = row[at]! / head[at]!;
      if (times !== 0) for (let to = at; to <= size; to++) row[to]! -= times * head[to]!;
    }
  }
  const answer = right.map(() => 0);
  for (let at = size - 1; at >= 0; at--) {
    let rest = rows[at]![size]!;
    for (let to = at + 1; to < size; to++) rest -= rows[at]![to]! * answer[to]!;
    answer[at] = rest / rows[at]![at]!;
  }
  return answer;
}
