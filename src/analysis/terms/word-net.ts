import { ACTIONS } from './trees.ts';

/**
 * A small convolutional net over the words of a text (Collobert and Weston 2008; Kim 2014): each word is a row of numbers, that of
 * the word and that of its beginning and of its place added; filters over three words that follow each other; of each filter
 * the most that it finds, among the first words and among all; and a score for each action from those.
 */
export interface WordNet {
  /** A row for what is unknown, one for each word, one for each beginning. */
  rows: Float32Array;
  places: Float32Array;
  filters: Float32Array;
  filterBias: Float32Array;
  out: Float32Array;
  outBias: Float32Array;
}

/** Nets that differ by their seeds; their opinions are averaged. */
export interface WordNets {
  words: readonly string[];
  beginnings: readonly string[];
  nets: readonly WordNet[];
}

/** Where the row of each word and of each beginning stands. */
export interface NetIndex {
  words: ReadonlyMap<string, number>;
  beginnings: ReadonlyMap<string, number>;
}

export const DIMENSIONS = 24;
export const FILTERS = 64;
export const RUN = 3;
/** Words behind these are not read; an action is said earlier. */
export const MOST_WORDS = 40;
/** The first words, of which each filter's most counts by itself. */
export const LEAD = 8;
const BEGINNING = 5;
export const ANSWERS = ACTIONS.length;
/** How many numbers each part has; `rows` has as many as there are words and beginnings. */
export const SIZES = {
  places: MOST_WORDS * DIMENSIONS,
  filters: RUN * DIMENSIONS * FILTERS,
  filterBias: FILTERS,
  out: 2 * FILTERS * ANSWERS,
  outBias: ANSWERS,
} as const;

export const beginningOf = (word: string): string => word.slice(0, BEGINNING);

export function netIndex({ words, beginnings }: Pick<WordNets, 'words' | 'beginnings'>): NetIndex {
  return {
    words: new Map(words.map((word, at) => [word, at + 1])),
    beginnings: new Map(beginnings.map((word, at) => [word, at + 1 + words.length])),
  };
}

/** The rows of a text's words, two for each. */
export function rowsOf(index: NetIndex, words: readonly string[]): Int32Array {
  const read = words.slice(0, MOST_WORDS);
  return Int32Array.from(
    read.flatMap((word) => [index.words.get(word) ?? 0, index.beginnings.get(beginningOf(word)) ?? 0]),
  );
}

/** What a net made of a text on the way to its scores. */
export interface Reading {
  /** A row for each word, with an empty one before and behind. */
  input: Float32Array;
  /** Where each filter found most: among all words, then among the first. */
  places: Int32Array;
  found: Float32Array;
}

/** Reads a text. `keeps` holds a factor for each word: 0 leaves it out. */
export function readWords(net: WordNet, rows: Int32Array, keeps: Float32Array | null): Reading {
  const count = rows.length / 2;
  const input = new Float32Array((count + 2) * DIMENSIONS);
  for (let word = 0; word < count; word++) {
    const keep = keeps ? keeps[word]! : 1;
    if (keep === 0) continue;
    const [own, beginning] = [rows[2 * word]! * DIMENSIONS, rows[2 * word + 1]! * DIMENSIONS];
    for (let at = 0; at < DIMENSIONS; at++)
      input[(word + 1) * DIMENSIONS + at] =
        keep * (net.rows[own + at]! + net.rows[beginning + at]! + net.places[word * DIMENSIONS + at]!);
  }
  const places = new Int32Array(2 * FILTERS).fill(-1);
  const found = new Float32Array(2 * FILTERS);
  const sums = new Float64Array(FILTERS);
  for (let word = 0; word < count; word++) {
    for (let filter = 0; filter < FILTERS; filter++) sums[filter] = net.filterBias[filter]!;
    const start = word * DIMENSIONS;
    for (let at = 0; at < RUN * DIMENSIONS; at++) {
      const value = input[start + at]!;
      if (value === 0) continue;
      const from = at * FILTERS;
      for (let filter = 0; filter < FILTERS; filter++) sums[filter]! += value * net.filters[from + filter]!;
    }
    for (let filter = 0; filter < FILTERS; filter++) {
      const sum = sums[filter]!;
      // what is below nothing counts as nothing
      if (sum > found[filter]!) {
        found[filter] = sum;
        places[filter] = word;
      }
      if (word < LEAD && sum > found[FILTERS + filter]!) {
        found[FILTERS + filter] = sum;
        places[FILTERS + filter] = word;
      }
    }
  }
  return { input, places, found };
}

/** Scores of the actions from what the filters found. */
export function scoresOfFound({ out, outBias }: WordNet, found: Float32Array): Float32Array {
  const scores = Float32Array.from(outBias);
  for (let at = 0; at < found.length; at++) {
    const value = found[at]!;
    if (value === 0) continue;
    for (let answer = 0; answer < ANSWERS; answer++) scores[answer]! += value * out[at * ANSWERS + answer]!;
  }
  return scores;
}

/** The mean of the nets' log-probabilities of each action. */
export function opinionOfNets({ nets }: WordNets, rows: Int32Array): Float32Array {
  const mean = new Float32Array(ANSWERS);
  for (const net of nets) {
    const scores = scoresOfFound(net, readWords(net, rows, null).found);
    const most = Math.max(...scores);
    const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
    for (let answer = 0; answer < ANSWERS; answer++)
      mean[answer]! += (scores[answer]! - most - Math.log(sum)) / nets.length;
  }
  return mean;
}
