import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Linear } from './linear.ts';
import type { Forest, Trees } from './trees.ts';

/** A score as a probability: `1 / (1 + exp(-(slope * score + shift)))`. */
export interface Calibration {
  slope: number;
  shift: number;
}

/** Scores of the five actions as probabilities: the softmax of `slope * score + shift`, each action with its own shift. */
export interface ActionCalibration {
  slope: number;
  shifts: readonly number[];
}

/** All that is trained, as numbers; the only words in it are those that the trees and weights look for. */
export interface TrainedTerms {
  issues: Forest;
  issueCalibration: Calibration;
  action: Forest;
  actionLines: { features: readonly string[]; linear: Linear };
  actionCalibration: ActionCalibration;
  /** How often the rule of each term of a matrix held, by `matrixKey`. */
  matrix: Readonly<Record<string, number>>;
  /** States that it was trained without, so that it can be measured on them, as UPR Info writes them. */
  heldOut: readonly string[];
}

/** Leaves in thousandths; weights in steps of a 127th of the largest. */
const LEAF = 1000;
const STEPS = 127;

interface PackedForest {
  labels: readonly string[];
  features: string;
  trees: { base: number; roots: number[]; feature: number[]; present: number[]; value: number[] }[];
}

interface PackedTerms extends Omit<TrainedTerms, 'issues' | 'action' | 'actionLines'> {
  issues: PackedForest;
  action: PackedForest;
  actionLines: { features: string; step: number; bias: number[]; weights: string };
}

/** The file's bytes: JSON in Brotli. What is read back is what was measured, so measure after packing. */
export function packTerms(terms: TrainedTerms): Buffer {
  const packed: PackedTerms = {
    ...terms,
    issues: packForest(terms.issues),
    action: packForest(terms.action),
    actionLines: packLines(terms.actionLines),
  };
  const bytes = Buffer.from(JSON.stringify(packed));
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

function packLines({ features, linear }: TrainedTerms['actionLines']): PackedTerms['actionLines'] {
  const step = linear.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / STEPS;
  const weights = Int8Array.from(linear.weights, (weight) => Math.round(weight / step));
  return {
    features: features.join('\n'),
    step,
    bias: [...linear.bias],
    weights: Buffer.from(weights).toString('base64'),
  };
}

export function unpackTerms(bytes: Buffer): TrainedTerms {
  const packed = JSON.parse(brotliDecompressSync(bytes).toString()) as PackedTerms;
  const { features, step, bias, weights } = packed.actionLines;
  const linear: Linear = {
    answers: bias.length,
    bias: Float32Array.from(bias),
    weights: Float32Array.from(new Int8Array(Buffer.from(weights, 'base64')), (weight) => weight * step),
  };
  return {
    ...packed,
    issues: unpackForest(packed.issues),
    action: unpackForest(packed.action),
    actionLines: { features: features.split('\n'), linear },
  };
}

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function packForest({ labels, features, trees }: Forest): PackedForest {
  return {
    labels,
    features: features.join('\n'),
    trees: trees.map(({ base, roots, feature, present, value }) => ({
      base,
      roots: differences(roots),
      feature: [...feature],
      // how far off the other branch is: small numbers, the same in most trees
      present: Array.from(present, (at, from) => (at === 0 ? 0 : at - from)),
      value: Array.from(value, (leaf) => Math.round(leaf * LEAF)),
    })),
  };
}

function unpackForest({ labels, features, trees }: PackedForest): Forest {
  return {
    labels,
    features: features.split('\n'),
    trees: trees.map(({ base, roots, feature, present, value }): Trees => ({
      base,
      roots: sums(roots),
      feature: Int32Array.from(feature),
      present: Int32Array.from(present, (far, from) => (far === 0 ? 0 : from + far)),
      value: Float32Array.from(value, (leaf) => leaf / LEAF),
    })),
  };
}

const differences = (numbers: Int32Array): number[] =>
  Array.from(numbers, (number, at) => number - (numbers[at - 1] ?? 0));

function sums(steps: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from(steps, (step) => (sum += step));
}
