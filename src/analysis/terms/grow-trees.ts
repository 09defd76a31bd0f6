import { seeded } from './seeded.ts';
import type { Sparse } from './sparse.ts';
import type { Trees } from './trees.ts';

export interface Growth {
  rounds: number;
  leaves: number;
  /** How much of what a tree finds is taken over. */
  rate: number;
  seed: number;
}

/** Held against leaves of few texts: added to each leaf's weight. */
const RESERVE = 1;
/** Least weight of texts on either side of a question, and least gain for which it is asked. */
const LEAST_WEIGHT = 0.5;
const LEAST_GAIN = 1;
/** Texts foretold better than this are settled: one in ten stands for all of them. */
const SETTLED = 0.05;
const OF_SETTLED = 0.1;
const OF_OTHERS = 0.8;

interface Node {
  texts: Int32Array;
  gradient: number;
  weight: number;
  gradients: Float64Array;
  weights: Float64Array;
  feature: number;
  gain: number;
  value: number;
  absent: Node | null;
  present: Node | null;
}

/**
 * Gradient boosting for one yes-or-no question over texts: trees grown leaf by leaf on presence of features, second-order
 * gains (Friedman 2001; Chen and Guestrin 2016), settled texts sampled (Ke et al. 2017). The same input gives the same trees.
 */
export function growTrees(texts: Sparse, byFeature: Sparse, isSo: Uint8Array, growth: Growth): Trees {
  const random = seeded(growth.seed);
  const positives = isSo.reduce((sum, one) => sum + one, 0);
  const base = Math.log((positives + 0.5) / (texts.texts - positives + 0.5));
  const scores = new Float64Array(texts.texts).fill(base);
  const everybody = Int32Array.from({ length: texts.texts }, (_, at) => at);
  const grower = new Grower(texts, byFeature, growth);
  const roots: Node[] = [];
  for (let round = 0; round < growth.rounds; round++) {
    const root = grower.grow(scores, isSo, random);
    if (!root.present) break;
    roots.push(root);
    grower.apply(root, everybody, scores);
  }
  return flattened(base, roots);
}

class Grower {
  readonly #texts: Sparse;
  readonly #byFeature: Sparse;
  readonly #growth: Growth;
  readonly #gradient: Float64Array;
  readonly #weight: Float64Array;
  readonly #marks: Int32Array;
  readonly #spare: Float64Array[] = [];
  #mark = 0;

  constructor(texts: Sparse, byFeature: Sparse, growth: Growth) {
    this.#texts = texts;
    this.#byFeature = byFeature;
    this.#growth = growth;
    this.#gradient = new Float64Array(texts.texts);
    this.#weight = new Float64Array(texts.texts);
    this.#marks = new Int32Array(texts.texts);
  }

  grow(scores: Float64Array, isSo: Uint8Array, random: () => number): Node {
    const root = this.#node(this.#sample(scores, isSo, random));
    this.#count(root);
    this.#ask(root);
    const open = [root];
    for (let leaves = 1; leaves < this.#growth.leaves; leaves++) {
      const best = open.reduce((most, node) => (node.gain > most.gain ? node : most));
      if (best.gain <= LEAST_GAIN) break;
      open.splice(open.indexOf(best), 1, ...this.#split(best));
    }
    for (const node of open) this.#spare.push(node.gradients, node.weights);
    return root;
  }

  /** Adds what the tree says to the scores of all texts. */
  apply(node: Node, among: Int32Array, scores: Float64Array): void {
    if (!node.present || !node.absent) {
      for (const text of among) scores[text]! += node.value;
      return;
    }
    const [present, absent] = this.#parted(node.feature, among);
    this.apply(node.present, present, scores);
    this.apply(node.absent, absent, scores);
  }

  #sample(scores: Float64Array, isSo: Uint8Array, random: () => number): Int32Array {
    const sample: number[] = [];
    for (let text = 0; text < scores.length; text++) {
      const chance = 1 / (1 + Math.exp(-scores[text]!));
      const gradient = isSo[text]! - chance;
      const isSettled = Math.abs(gradient) < SETTLED;
      if (random() >= (isSettled ? OF_SETTLED : OF_OTHERS)) continue;
      const stands = isSettled ? OF_OTHERS / OF_SETTLED : 1;
      this.#gradient[text] = gradient * stands;
      this.#weight[text] = chance * (1 - chance) * stands;
      sample.push(text);
    }
    return Int32Array.from(sample);
  }

  #node(texts: Int32Array): Node {
    let gradient = 0;
    let weight = 0;
    for (const text of texts) {
      gradient += this.#gradient[text]!;
      weight += this.#weight[text]!;
    }
    const value = (gradient / (weight + RESERVE)) * this.#growth.rate;
    const [gradients, weights] = [this.#empty(), this.#empty()];
    return {
      texts,
      gradient,
      weight,
      gradients,
      weights,
      feature: -1,
      gain: 0,
      value,
      absent: null,
      present: null,
    };
  }

  #empty(): Float64Array {
    return this.#spare.pop()?.fill(0) ?? new Float64Array(this.#texts.features);
  }

  #count({ texts, gradients, weights }: Node): void {
    const { starts, ids } = this.#texts;
    for (const text of texts) {
      const gradient = this.#gradient[text]!;
      const weight = this.#weight[text]!;
      for (let at = starts[text]!; at < starts[text + 1]!; at++) {
        gradients[ids[at]!]! += gradient;
        weights[ids[at]!]! += weight;
      }
    }
  }

  /** Finds the feature whose presence tells most. */
  #ask(node: Node): void {
    const { gradient, weight, gradients, weights } = node;
    const whole = (gradient * gradient) / (weight + RESERVE);
    const most = weight - LEAST_WEIGHT;
    for (let feature = 0; feature < weights.length; feature++) {
      const there = weights[feature]!;
      if (there < LEAST_WEIGHT || there > most) continue;
      const present = gradients[feature]!;
      const absent = gradient - present;
      const gain =
        (present * present) / (there + RESERVE) + (absent * absent) / (weight - there + RESERVE) - whole;
      if (gain <= node.gain) continue;
      node.gain = gain;
      node.feature = feature;
    }
  }

  /** Counts the side with the feature and takes it from the whole: what is left is the other side. */
  #split(node: Node): [Node, Node] {
    const [with_, without] = this.#parted(node.feature, node.texts);
    const present = this.#node(with_);
    const absent = this.#node(without);
    this.#count(present);
    this.#spare.push(absent.gradients, absent.weights);
    absent.gradients = node.gradients;
    absent.weights = node.weights;
    for (let feature = 0; feature < this.#texts.features; feature++) {
      absent.gradients[feature]! -= present.gradients[feature]!;
      absent.weights[feature]! -= present.weights[feature]!;
    }
    this.#ask(present);
    this.#ask(absent);
    node.present = present;
    node.absent = absent;
    return [present, absent];
  }

  #parted(feature: number, among: Int32Array): [Int32Array, Int32Array] {
    const { starts, ids } = this.#byFeature;
    const mark = ++this.#mark;
    for (let at = starts[feature]!; at < starts[feature + 1]!; at++) this.#marks[ids[at]!] = mark;
    return [
      among.filter((text) => this.#marks[text] === mark),
      among.filter((text) => this.#marks[text] !== mark),
    ];
  }
}

/** Nodes in the order in which they are walked, the absent branch first. */
function flattened(base: number, roots: readonly Node[]): Trees {
  const feature: number[] = [];
  const present: number[] = [];
  const value: number[] = [];
  const place = (node: Node): number => {
    const at = feature.length;
    feature.push(node.present ? node.feature : 0);
    present.push(0);
    value.push(node.value);
    if (node.present && node.absent) {
      place(node.absent);
      present[at] = place(node.present);
    }
    return at;
  };
  return {
    base,
    roots: Int32Array.from(roots, place),
    feature: Int32Array.from(feature),
    present: Int32Array.from(present),
    value: Float32Array.from(value),
  };
}
