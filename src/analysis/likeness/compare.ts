import { RATIFY } from './acts.ts';
import type { Traits } from './traits.ts';
import { weightOfSubject, type WordCounts } from './word-weights.ts';

/** What is measured of a pair, in this order; both ways round it is the same. Those that brought nothing are gone. */
export const MEASURES = [
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
  'firstActOther',
  'personsApart',
  'personsOneSide',
  'subjectsEqual',
  'subjectWeightShared',
  'coreSubjectWeightLeft',
  'coreActsShared',
  'noSubjectCover',
  'lengthLeast',
] as const;

const MOST_LEFT = 8;

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
  return Float64Array.of(
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
    Number(one.firstAct !== -1 && other.firstAct !== -1 && one.firstAct !== other.firstAct),
    Number(persons === 'apart'),
    Number(persons === 'oneSide'),
    Number(subjects === 'equal'),
    all.shared,
    Math.min(MOST_LEFT, core.left),
    share(bits(one.coreActs & other.coreActs), bits(one.coreActs | other.coreActs)),
    // where no subject is known, the words alone have to tell
    subjects === 'none' || subjects === 'oneSide' ? words.coreCoverLeast : 0,
    Math.log(Math.min(one.length, other.length) + 1),
  );
}

/** What two texts have in common of their words, each word counting by its weight. */
function wordMeasures(one: Traits, other: Traits): { rarest: number; coreCoverLeast: number } {
  let [rarest, ofOne, ofOther] = [0, 0, 0];
  let [at, to] = [0, 0];
  while (at < one.stems.length && to < other.stems.length) {
    if (one.stems[at] === other.stems[to]) {
      rarest = Math.max(rarest, one.weights[at]!);
      ofOne += one.core[at]!;
      ofOther += other.core[to]!;
      at += 1;
      to += 1;
    } else if (one.stems[at]! < other.stems[to]!) at += 1;
    else to += 1;
  }
  return {
    rarest,
    coreCoverLeast: Math.min(share(ofOne, sumOf(one.core)), share(ofOther, sumOf(other.core))),
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
