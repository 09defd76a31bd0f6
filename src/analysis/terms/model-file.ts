import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { HashedLinear } from './hashed.ts';
import type { Linear } from './linear.ts';
import type { Forest, Trees } from './trees.ts';
import { DIMENSIONS, SIZES, type WordNet, type WordNets } from './word-net.ts';

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
  actionLines: HashedLinear;
  actionNets: WordNets;
  actionCalibration: ActionCalibration;
  /** How often the rule of each term of a matrix held, by `matrixKey`. */
  matrix: Readonly<Record<string, number>>;
  /** States that it was trained without, so that it can be measured on them, as UPR Info writes them. */
  heldOut: readonly string[];
}

/** Leaves in thousandths; weights in steps of a 127th of the largest. */
const LEAF = 1000;
const STEPS = 127;
const HEADER_LENGTH_BYTES = 4;

interface ForestHeader {
  labels: readonly string[];
  features: string;
  trees: { base: number; count: number; nodes: number }[];
}

/** The parts of a net, in the order of the file. */
const NET_PARTS = ['rows', 'places', 'filters', 'filterBias', 'out', 'outBias'] as const;

interface Header extends Omit<TrainedTerms, 'issues' | 'action' | 'actionLines' | 'actionNets'> {
  issues: ForestHeader;
  action: ForestHeader;
  actionLines: { count: number; step: number; bias: number[] };
  /** `steps` holds what one step is worth in each part of each net. */
  actionNets: { words: string; beginnings: string; steps: number[][] };
}

/**
 * The file's bytes, in Brotli: the length of a header, the header as JSON, then the numbers of the trees (16 bits each), the
 * hashes (32), the weights (8) and the numbers of the nets (8) in the order in which the header names them. Numbers are no JSON because that takes several
 * times the memory to read. What is read back is what has to be measured, so measure after packing.
 */
export function packTerms(terms: TrainedTerms): Buffer {
  const numbers: Buffer[] = [];
  const { hashes, linear } = terms.actionLines;
  const { words, beginnings, nets } = terms.actionNets;
  const step = stepOf(linear.weights);
  const steps = nets.map((net) => NET_PARTS.map((part) => stepOf(net[part])));
  const header: Header = {
    ...terms,
    issues: packForest(terms.issues, numbers),
    action: packForest(terms.action, numbers),
    actionLines: { count: hashes.length, step, bias: [...linear.bias] },
    actionNets: { words: words.join('\n'), beginnings: beginnings.join('\n'), steps },
  };
  numbers.push(hashBytes(hashes), inSteps(linear.weights, step));
  nets.forEach((net, at) => {
    NET_PARTS.forEach((part, of) => numbers.push(inSteps(net[part], steps[at]![of]!)));
  });
  const written = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(HEADER_LENGTH_BYTES);
  length.writeUInt32LE(written.length);
  return brotliCompressSync(Buffer.concat([length, written, ...numbers]), {
    // a larger window takes as much memory again when it is read
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 20 },
  });
}

export function unpackTerms(bytes: Buffer): TrainedTerms {
  const plain = brotliDecompressSync(bytes);
  const end = HEADER_LENGTH_BYTES + plain.readUInt32LE();
  const header = JSON.parse(plain.toString('utf8', HEADER_LENGTH_BYTES, end)) as Header;
  const numbers = new Numbers(plain, end);
  const issues = unpackForest(header.issues, numbers);
  const action = unpackForest(header.action, numbers);
  const { count, step, bias } = header.actionLines;
  const hashes = numbers.hashes(count);
  const linear: Linear = {
    answers: bias.length,
    bias: Float32Array.from(bias),
    weights: numbers.steps(count * bias.length, step),
  };
  const actionNets = unpackNets(header.actionNets, numbers);
  return { ...header, issues, action, actionLines: { hashes, linear }, actionNets };
}

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function packForest({ labels, features, trees }: Forest, numbers: Buffer[]): ForestHeader {
  for (const { roots, feature, present, value } of trees)
    numbers.push(
      // how long each tree is, and how far off each node's other branch: small numbers, the same again and again
      short(roots, (root, at) => (roots[at + 1] ?? feature.length) - root),
      short(feature, (id) => (id < 2 ** 15 ? id : id - 2 ** 16)),
      short(present, (at, from) => (at === 0 ? 0 : at - from)),
      short(value, (leaf) => Math.round(leaf * LEAF)),
    );
  return {
    labels,
    features: features.join('\n'),
    trees: trees.map(({ base, roots, feature }) => ({ base, count: roots.length, nodes: feature.length })),
  };
}

function unpackForest({ labels, features, trees }: ForestHeader, numbers: Numbers): Forest {
  return {
    labels,
    features: features.split('\n'),
    trees: trees.map(({ base, count, nodes }): Trees => {
      let root = 0;
      const roots = Int32Array.from(numbers.next(count), (length) => (root += length) - length);
      return {
        base,
        roots,
        feature: Int32Array.from(numbers.next(nodes), (id) => (id < 0 ? id + 2 ** 16 : id)),
        present: Int32Array.from(numbers.next(nodes), (far, from) => (far === 0 ? 0 : from + far)),
        value: Float32Array.from(numbers.next(nodes), (leaf) => leaf / LEAF),
      };
    }),
  };
}

function unpackNets({ words, beginnings, steps }: Header['actionNets'], numbers: Numbers): WordNets {
  const known = { words: words.split('\n'), beginnings: beginnings.split('\n') };
  const sizes = { ...SIZES, rows: (1 + known.words.length + known.beginnings.length) * DIMENSIONS };
  return {
    ...known,
    nets: steps.map((ofNet): WordNet => {
      const [rows, places, filters, filterBias, out, outBias] = NET_PARTS.map((part, at) =>
        numbers.steps(sizes[part], ofNet[at]!),
      );
      return {
        rows: rows!,
        places: places!,
        filters: filters!,
        filterBias: filterBias!,
        out: out!,
        outBias: outBias!,
      };
    }),
  };
}

/** What one of the 127 steps to the largest number is worth. */
const stepOf = (values: Float32Array): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / STEPS;

const inSteps = (values: Float32Array, step: number): Buffer =>
  Buffer.from(Int8Array.from(values, (value) => Math.round(value / step)));

/** Takes numbers from where the last ones ended. */
class Numbers {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  next(count: number): Int16Array {
    const from = this.#at;
    this.#at += count * Int16Array.BYTES_PER_ELEMENT;
    return Int16Array.from({ length: count }, (_, at) =>
      this.#bytes.readInt16LE(from + at * Int16Array.BYTES_PER_ELEMENT),
    );
  }

  hashes(count: number): Uint32Array {
    const from = this.#at;
    this.#at += count * Uint32Array.BYTES_PER_ELEMENT;
    return Uint32Array.from({ length: count }, (_, at) =>
      this.#bytes.readUInt32LE(from + at * Uint32Array.BYTES_PER_ELEMENT),
    );
  }

  steps(count: number, step: number): Float32Array {
    const from = this.#at;
    this.#at += count;
    return Float32Array.from({ length: count }, (_, at) => this.#bytes.readInt8(from + at) * step);
  }
}

function short(from: Int32Array | Float32Array, number: (value: number, at: number) => number): Buffer {
  const bytes = Buffer.alloc(from.length * Int16Array.BYTES_PER_ELEMENT);
  from.forEach((value: number, at: number) =>
    bytes.writeInt16LE(number(value, at), at * Int16Array.BYTES_PER_ELEMENT),
  );
  return bytes;
}

function hashBytes(hashes: Uint32Array): Buffer {
  const bytes = Buffer.alloc(hashes.length * Uint32Array.BYTES_PER_ELEMENT);
  hashes.forEach((hash, at) => bytes.writeUInt32LE(hash, at * Uint32Array.BYTES_PER_ELEMENT));
  return bytes;
}
