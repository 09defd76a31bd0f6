import { ACT_NAMES, RATIFY } from './acts.ts';
import type { Traits } from './traits.ts';
import { weightOfSubject, type WordCounts } from './word-weights.ts';

/** What is measured of a pair, first these: those that brought nothing are gone. */
const FIRST_MEASURES = [
  'rarestShared',
  'coreCoverLeast',
  'treatiesEqual',
  'treatiesApart',
  'coreTreatiesNone',
  'coreTreatiesEqual',
  'coreTreatiesSubset',
  'coreTreatiesApart',
  'coreTreatiesOneSide',
  'coreTreatiesShared',
  'ratifySame',
  'ratifyOneSide',
  'personsApart',
  'personsOneSide',
  'subjectsEqual',
  'subjectWeightShared',
  'coreSubjectWeightLeft',
  'coreActsShared',
  'noSubjectCover',
  'lengthLeast',
  'unsharedLeast',
  'unsharedMost',
  'unsharedRarest',
  'coreLeftLeast',
  'coreLeftMost',
  'sharedCount',
  'coreCoverRoot',
  'noTreatyCover',
  'nothingLeftCover',
] as const;

/** Of a pair, in this order; both ways round it is the same. Behind the others each act: whether one of the two alone begins with it. */
export const MEASURES: readonly string[] = [...FIRST_MEASURES, ...ACT_NAMES.map((name) => `first: ${name}`)];

const MOST_LEFT = 8;
/** More words that both have say no more. */
const MOST_SHARED = 6;

/** Measures a pair of texts in one language. */
export function measuresOf(one: Traits, other: Traits, counts: WordCounts): Float64Array {
  const words = wordMeasures(one, other);
  const treaties = relation(one.treaties, other.treaties);
  const coreTreaties = relation(one.coreTreaties, other.coreTreaties);
  const persons = relation(one.persons, other.persons);
  const subjects = relation(one.subjects, other.subjects);
  const all = subjectWeights(one.subjects, other.subjects, counts);
  const core = subjectWeights(one.coreSubjects, other.coreSubjects, counts);
  const isRatified = (one.acts & other.acts & RATIFY) !== 0;
  const measures = new Float64Array(MEASURES.length);
  measures.set([
    words.rarest,
    words.coreCoverLeast,
    Number(treaties === 'equal'),
    Number(treaties === 'apart'),
    Number(coreTreaties === 'none'),
    Number(coreTreaties === 'equal'),
    Number(coreTreaties === 'subset'),
    Number(coreTreaties === 'apart'),
    Number(coreTreaties === 'oneSide'),
    sharedPart(one.coreTreaties, other.coreTreaties),
    Number(isRatified && treaties === 'equal'),
    Number(((one.coreActs ^ other.coreActs) & RATIFY) !== 0),
    Number(persons === 'apart'),
    Number(persons === 'oneSide'),
    Number(subjects === 'equal'),
    all.shared,
    Math.min(MOST_LEFT, core.left),
    share(bits(one.coreActs & other.coreActs), bits(one.coreActs | other.coreActs)),
    // where no subject is known, the words alone have to tell
    subjects === 'none' || subjects === 'oneSide' ? words.coreCoverLeast : 0,
    Math.log(Math.min(one.length, other.length) + 1),
    Math.min(words.ofOne.unshared, words.ofOther.unshared),
    Math.max(words.ofOne.unshared, words.ofOther.unshared),
    words.rarestUnshared,
    Math.min(words.ofOne.coreLeft, words.ofOther.coreLeft),
    Math.max(words.ofOne.coreLeft, words.ofOther.coreLeft),
    Math.min(MOST_SHARED, words.shared),
    Math.sqrt(words.coreCoverLeast),
    coreTreaties === 'none' ? words.coreCoverLeast : 0,
    // who asks in other words for just the same subjects is told by the words alone
    core.left === 0 ? words.coreCoverLeast : 0,
  ]);
  if (one.firstAct !== other.firstAct)
    for (const { firstAct } of [one, other])
      if (firstAct !== -1) measures[FIRST_MEASURES.length + firstAct] = 1;
  return measures;
}

/** What of a text's words the other does not have: how many, and their weight in what is asked. */
interface Unshared {
  unshared: number;
  coreLeft: number;
}

interface WordMeasures {
  rarest: number;
  rarestUnshared: number;
  coreCoverLeast: number;
  shared: number;
  ofOne: Unshared;
  ofOther: Unshared;
}

/** What two texts have in common of their words, each word counting by its weight. */
function wordMeasures(one: Traits, other: Traits): WordMeasures {
  let [rarest, rarestUnshared, shared, sharedOne, sharedOther] = [0, 0, 0, 0, 0];
  let [at, to] = [0, 0];
  while (at < one.stems.length || to < other.stems.length) {
    const [stem, otherStem] = [one.stems[at] ?? Infinity, other.stems[to] ?? Infinity];
    if (stem === otherStem) {
      rarest = Math.max(rarest, one.weights[at]!);
      sharedOne += one.core[at]!;
      sharedOther += other.core[to]!;
      shared += 1;
      at += 1;
      to += 1;
    } else if (stem < otherStem) rarestUnshared = Math.max(rarestUnshared, one.weights[at++]!);
    else rarestUnshared = Math.max(rarestUnshared, other.weights[to++]!);
  }
  const [allOne, allOther] = [sumOf(one.core), sumOf(other.core)];
  return {
    rarest,
    rarestUnshared,
    coreCoverLeast: Math.min(share(sharedOne, allOne), share(sharedOther, allOther)),
    shared,
    ofOne: { unshared: one.stems.length - shared, coreLeft: allOne - sharedOne },
    ofOther: { unshared: other.stems.length - shared, coreLeft: allOther - sharedOther },
  };
}

/** The part of the subjects' weight that both have, and the weight of those that only one has. */
function subjectWeights(
  one: readonly string[],
  other: readonly string[],
  counts: WordCounts,
): { shared: number; left: number } {
  let [all, both] = [0, 0];
  for (const name of new Set([...one, ...other])) {
    const weight = weightOfSubject(counts, name);
    all += weight;
    if (one.includes(name) && other.includes(name)) both += weight;
  }
  return { shared: share(both, all), left: all - both };
}

export type Relation = 'none' | 'oneSide' | 'equal' | 'subset' | 'overlap' | 'apart';

/** How two sets of names lie to each other. */
export function relation(one: readonly string[], other: readonly string[]): Relation {
  if (one.length === 0 && other.length === 0) return 'none';
  if (one.length === 0 || other.length === 0) return 'oneSide';
  const both = one.filter((name) => other.includes(name)).length;
  if (both === 0) return 'apart';
  if (both === one.length && both === other.length) return 'equal';
  return both === Math.min(one.length, other.length) ? 'subset' : 'overlap';
}

function sharedPart(one: readonly string[], other: readonly string[]): number {
  const both = one.filter((name) => other.includes(name)).length;
  return share(both, one.length + other.length - both);
}

function sumOf(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
