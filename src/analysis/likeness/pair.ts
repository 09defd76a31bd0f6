import { measuresOf, relation } from './compare.ts';
import type { LikenessModel } from './model-file.ts';
import type { Traits } from './traits.ts';

/** How probably two texts ask for the same, between 0 and 1, calibrated. */
export function probabilityOf(one: Traits, other: Traits, model: LikenessModel): number {
  if (one.language !== other.language) return acrossLanguages(one, other);
  const measures = measuresOf(one, other, model.counts);
  let score = model.base;
  for (let at = 0; at < measures.length; at++) score += model.weights[at]! * measures[at]!;
  return 1 / (1 + Math.exp(-score));
}

/** What two texts in different languages are thought of that name the same instruments and ask the same about them. */
const SAME_INSTRUMENTS = 0.8;

/** Nothing is translated: only instruments speak across languages, and acts and groups of persons may speak against. */
function acrossLanguages(one: Traits, other: Traits): number {
  const isSame =
    relation(one.treaties, other.treaties) === 'equal' &&
    one.firstAct !== -1 &&
    one.firstAct === other.firstAct &&
    relation(one.persons, other.persons) !== 'apart';
  return isSame ? SAME_INSTRUMENTS : 0;
}
