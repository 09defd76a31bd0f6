import { seeded } from './seeded.ts';
import type { Sparse } from './sparse.ts';

/** Weights of features for several answers side by side: that of feature `f` for answer `a` is `weights[f * answers + a]`. */
export interface Linear {
  answers: number;
  bias: Float32Array;
  weights: Float32Array;
}

export interface Descent {
  epochs: number;
  rate: number;
  /** Pull of weights to zero. */
  decay: number;
  seed: number;
  /** One answer of several (softmax), or each by itself (logistic). */
  oneOf: boolean;
}

/** Scores of all answers; a text counts with all its features together as much as any other text. */
export function scoresOfLinear({ answers, bias, weights }: Linear, ids: Int32Array): Float32Array {
  const scores = Float32Array.from(bias);
  const each = 1 / Math.sqrt(Math.max(1, ids.length));
  for (const id of ids)
    for (let answer = 0; answer < answers; answer++)
      scores[answer]! += each * weights[id * answers + answer]!;
  return scores;
}

/** Logistic regression by stochastic descent with a rate for each weight (AdaGrad). `truth` is laid out as `weights`, a row a text. */
export function trainLinear(texts: Sparse, truth: Float32Array, answers: number, descent: Descent): Linear {
  const weights = new Float32Array(texts.features * answers);
  const steps = new Float32Array(weights.length).fill(1e-6);
  const bias = new Float32Array(answers);
  const biasSteps = new Float32Array(answers).fill(1e-6);
  const random = seeded(descent.seed);
  const order = Int32Array.from({ length: texts.texts }, (_, at) => at);
  const linear = { answers, bias, weights };
  for (let epoch = 0; epoch < descent.epochs; epoch++) {
    shuffle(order, random);
    for (const text of order) {
      const ids = texts.ids.subarray(texts.starts[text], texts.starts[text + 1]);
      const errors = chances(scoresOfLinear(linear, ids), descent.oneOf);
      for (let answer = 0; answer < answers; answer++) {
        errors[answer]! -= truth[text * answers + answer]!;
        biasSteps[answer]! += errors[answer]! ** 2;
        bias[answer]! -= (descent.rate * errors[answer]!) / Math.sqrt(biasSteps[answer]!);
      }
      const each = 1 / Math.sqrt(Math.max(1, ids.length));
      for (const id of ids)
        for (let answer = 0; answer < answers; answer++) {
          const at = id * answers + answer;
          const slope = errors[answer]! * each + descent.decay * weights[at]!;
          steps[at]! += slope * slope;
          weights[at]! -= (descent.rate * slope) / Math.sqrt(steps[at]!);
        }
    }
  }
  return linear;
}

/** Scores as probabilities: each by itself, or adding up to 1. */
export function chances(scores: Float32Array, oneOf: boolean): Float32Array {
  if (!oneOf) return scores.map((score) => 1 / (1 + Math.exp(-score)));
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
