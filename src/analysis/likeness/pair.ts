import { FIRST_RATIFY } from './acts.ts';
import { MEASURES, measuresOf, relation } from './compare.ts';
import type { LikenessModel } from './model-file.ts';
import type { Traits } from './traits.ts';

/** The language whose pairs were judged and whose words were counted. */
const JUDGED = 'en';

/** How probably two texts ask for the same, between 0 and 1: fitted for English, a cautious guess for other languages. */
export function probabilityOf(one: Traits, other: Traits, model: LikenessModel): number {
  if (one.language !== other.language) return acrossLanguages(one, other);
  const measures = measuresOf(one, other, model.counts);
  if (one.language !== JUDGED && !isCarriedByWords(measures) && !isSameInstruments(one, other)) return 0;
  let score = model.base;
  for (let at = 0; at < measures.length; at++) score += model.weights[at]! * measures[at]!;
  return 1 / (1 + Math.exp(-score));
}

const COVER = MEASURES.indexOf('coreCoverLeast');
/** Subjects in other languages are told by fewer words and miss more: most of the words have to be the same too. */
const LEAST_COVER = 0.45;

const isCarriedByWords = (measures: Float64Array): boolean => measures[COVER]! >= LEAST_COVER;

/** What two texts in different languages are thought of that ask first to ratify the same instruments. */
const SAME_RATIFIED = 0.8;

/** Nothing is translated: only instruments to be ratified speak across languages. Of other acts too few pairs were right. */
function acrossLanguages(one: Traits, other: Traits): number {
  return one.firstAct === FIRST_RATIFY && isSameInstruments(one, other) ? SAME_RATIFIED : 0;
}

/** The same instruments, the same act first, and no groups of persons that speak against it. */
function isSameInstruments(one: Traits, other: Traits): boolean {
  return (
    relation(one.treaties, other.treaties) === 'equal' &&
    one.firstAct !== -1 &&
    one.firstAct === other.firstAct &&
    relation(one.persons, other.persons) !== 'apart'
  );
}
