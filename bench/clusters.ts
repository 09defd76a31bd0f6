/**
 * `node bench/clusters.ts`: what proposing clusters costs and how right it is, beside plain cosines of words over all pairs in
 * the same run. Needs UPR Info's export beside the project (tests/corpus).
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { proposeClusters, type Ask, type Settled } from '../src/analysis/likeness/clusters.ts';
import { plainWords } from '../src/analysis/likeness/plain.ts';
import { codedTexts } from '../tests/corpus/coded-texts.ts';
import { MISSING } from '../tests/corpus/data.ts';
import { measureLikeness } from '../tests/corpus/likeness-figures.ts';
import {
  asksOf,
  figuresOf,
  likenessPairs,
  registerOf,
  registersOf,
  type LikenessPair,
} from '../tests/corpus/likeness-pairs.ts';
import { megabytes, milliseconds, printTable, ratio, say } from './support/figures.ts';
import { peakOfChildren } from './support/memory.ts';

const AIMS = { registerMs: 20_000, reviewMs: 5_000 };
const REGISTER = 5_000;
const REVIEW = 250;
const NOTHING: Settled = { clusters: [], apart: [] };
/** Cosines from which a pair counts as the same; the best of them where it learns is taken. */
const LIMITS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
const OFTEN_TAKEN = 0.5;

if (process.argv.includes('--once')) {
  proposeClusters(JSON.parse(readFileSync(0, 'utf8')) as Ask[], NOTHING);
  process.exit();
}
if (MISSING !== null) throw new Error(`There is nothing to measure: ${MISSING}`);
const coded = await codedTexts();
// whole States one after the other, so that what is asked again and again is among them
const asks = asksOf(coded.map(({ text, state }) => ({ text, review: state }))).slice(0, REGISTER + REVIEW);
const [loadBefore = 0] = loadavg();

const register = asks.slice(0, REGISTER);
const begun = performance.now();
const groups = proposeClusters(register, NOTHING);
const registerMs = performance.now() - begun;
const settled: Settled = {
  clusters: groups.map(({ members }, at) => ({ id: String(at), members })),
  apart: [],
};
const reviewBegun = performance.now();
const joined = proposeClusters(asks, settled);
const reviewMs = performance.now() - reviewBegun;
const plainBegun = performance.now();
const plainPairs = plainLikePairs(register);
const plainMs = performance.now() - plainBegun;
const peak = await peakOfChildren(async () => {
  const child = spawn(process.execPath, [import.meta.filename, '--once'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  child.stdin.end(JSON.stringify(register));
  await new Promise((closed) => child.once('close', closed));
});

const isMet = (figure: number, aim: number): string => (figure < aim ? 'met' : 'missed');
printTable(
  [`${REGISTER} recommendations`, 'measured', 'aim'],
  [
    [
      `clusters of all: ${groups.length} proposed`,
      milliseconds(registerMs),
      `under ${milliseconds(AIMS.registerMs)}: ${isMet(registerMs, AIMS.registerMs)}`,
    ],
    [
      `plain cosines of all pairs: ${plainPairs} at ${OFTEN_TAKEN} or more, not grouped`,
      `${milliseconds(plainMs)}; clusters take ${ratio(registerMs, plainMs)} of it`,
      '',
    ],
    [
      `a review of ${REVIEW} more, those clusters settled: ${joined.length} proposed`,
      milliseconds(reviewMs),
      `under ${milliseconds(AIMS.reviewMs)}: ${isMet(reviewMs, AIMS.reviewMs)}`,
    ],
    ['memory of a process that proposes clusters of all', megabytes(peak), ''],
  ],
);
say('');
await printRightness();
const [loadAfter = 0] = loadavg();
say(`load average ${loadBefore.toFixed(1)} to ${loadAfter.toFixed(1)}; command: node bench/clusters.ts`);

async function printRightness(): Promise<void> {
  const pairs = await likenessPairs();
  const registers = await registersOf(pairs);
  const own = measureLikeness(pairs, registers);
  const cosines = new Map([...registers].map(([key, texts]) => [key, cosinesOf(texts)]));
  const cosine = (pair: LikenessPair): number => cosines.get(registerOf(pair))!(pair.a, pair.b);
  const of = (set: LikenessPair['set']) => pairs.filter((pair) => pair.set === set);
  const harmonic = ({ precision, recall }: { precision: number; recall: number }): number =>
    (2 * precision * recall) / (precision + recall);
  const figuresAt = (set: LikenessPair['set'], limit: number) =>
    figuresOf(of(set), (pair) => cosine(pair) >= limit);
  const limit = LIMITS.reduce((best, one) =>
    harmonic(figuresAt('learn', one)) > harmonic(figuresAt('learn', best)) ? one : best,
  );
  const shares = ({ precision, recall, weighed }: ReturnType<typeof figuresOf>): string[] =>
    [precision, recall, weighed.precision, weighed.recall].map((share) => share.toFixed(3));
  printTable(
    ['pairs that two readers judged', 'precision', 'recall', 'precision, weighed', 'recall, weighed'],
    [
      [`held out, plain cosine of ${limit} or more`, ...shares(figuresAt('held-out', limit))],
      ['held out, the pair by itself', ...shares(own.heldOut.pairs)],
      ['held out, in one proposed cluster', ...shares(own.heldOut.clusters)],
      [`Slovenia, plain cosine of ${limit} or more`, ...shares(figuresAt('slovenia', limit))],
      ['Slovenia, the pair by itself', ...shares(own.slovenia.pairs)],
      ['Slovenia, in one proposed cluster', ...shares(own.slovenia.clusters)],
    ],
  );
}

type Weighed = { ids: Int32Array; weights: Float64Array };

/** Words weighed by their rarity in the register, of length 1. */
function weighedWords(texts: readonly Ask[]): Weighed[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const read = texts.map(({ text }) => {
    const once = [...new Set(plainWords(text))].map((word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
    for (const number of once) counts[number] = (counts[number] ?? 0) + 1;
    return once.sort((one, other) => one - other);
  });
  return read.map((ids) => {
    const weights = Float64Array.from(ids, (number) => Math.log((texts.length + 1) / counts[number]!));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return { ids: Int32Array.from(ids), weights: weights.map((weight) => weight / length) };
  });
}

function cosineOf(one: Weighed, other: Weighed): number {
  let [sum, at, to] = [0, 0, 0];
  while (at < one.ids.length && to < other.ids.length) {
    if (one.ids[at] === other.ids[to]) sum += one.weights[at++]! * other.weights[to++]!;
    else if (one.ids[at]! < other.ids[to]!) at += 1;
    else to += 1;
  }
  return sum;
}

function cosinesOf(texts: readonly Ask[]): (one: string, other: string) => number {
  const words = weighedWords(texts);
  const byId = new Map(texts.map(({ id }, at) => [id, words[at]!]));
  return (one, other) => cosineOf(byId.get(one)!, byId.get(other)!);
}

function plainLikePairs(texts: readonly Ask[]): number {
  const words = weighedWords(texts);
  let count = 0;
  for (let one = 0; one < words.length; one++)
    for (let other = one + 1; other < words.length; other++)
      if (cosineOf(words[one]!, words[other]!) >= OFTEN_TAKEN) count += 1;
  return count;
}
