import type { Traits } from './traits.ts';
import { weightOfSubject, type WordCounts } from './word-weights.ts';

/** Words, instruments and subjects of more texts than this part bring no candidates by themselves. */
const COMMON_PART = 0.15;
const LEAST_COMMON = 300;
/** How many others each text is compared with: those that share most. */
const MOST_EACH = 60;
/** Of what is shared, an instrument says as much as a rare word. */
const INSTRUMENT = 6;

/**
 * Pairs worth comparing, by place, the lower first and ascending: each text with those that share most of its rare words,
 * instruments and subjects. `isNew` says which texts need partners.
 */
export function candidatePairs(
  traits: readonly Traits[],
  counts: WordCounts,
  isNew: (place: number) => boolean,
): [number, number][] {
  const keys = traits.map((text) => keysOf(text, counts));
  const postings = new Map<number | string, number[]>();
  keys.forEach((ofText, place) => {
    for (const [key] of ofText) {
      const places = postings.get(key);
      if (places) places.push(place);
      else postings.set(key, [place]);
    }
  });
  const most = Math.max(LEAST_COMMON, traits.length * COMMON_PART);
  const pairs = new Set<number>();
  const scores = new Float64Array(traits.length);
  keys.forEach((ofText, place) => {
    if (!isNew(place)) return;
    const touched: number[] = [];
    for (const [key, weight] of ofText) {
      const places = postings.get(key)!;
      if (places.length > most) continue;
      for (const other of places) {
        if (scores[other] === 0) touched.push(other);
        scores[other]! += weight;
      }
    }
    touched.sort((one, other) => scores[other]! - scores[one]! || one - other);
    for (const other of touched.slice(0, MOST_EACH + 1))
      if (other !== place) pairs.add(Math.min(place, other) * traits.length + Math.max(place, other));
    for (const other of touched) scores[other] = 0;
  });
  for (const [one, other] of sameGist(traits))
    if (isNew(one) || isNew(other)) pairs.add(one * traits.length + other);
  return [...pairs]
    .sort((one, other) => one - other)
    .map((pair) => [Math.floor(pair / traits.length), pair % traits.length]);
}

/** Each text with the next of the same treaties, subjects and act, or else of the same words, however common those are. */
function sameGist(traits: readonly Traits[]): [number, number][] {
  const last = new Map<string, number>();
  return traits.flatMap(({ stems, treaties, coreSubjects, firstAct }, place): [number, number][] => {
    if (stems.length === 0 && treaties.length === 0) return [];
    const gist = [...treaties, ...coreSubjects];
    const key = gist.length > 0 ? [firstAct, ...gist].join() : `=${stems.join(' ')}`;
    const before = last.get(key);
    last.set(key, place);
    return before === undefined ? [] : [[before, place]];
  });
}

/** What a text is found by, each with its weight. */
function keysOf(text: Traits, counts: WordCounts): [key: number | string, weight: number][] {
  return [
    ...Array.from(text.stems, (stem, at): [number, number] => [stem, text.core[at]!]),
    ...text.treaties.map((name): [string, number] => [`=${name}`, INSTRUMENT]),
    ...text.subjects.map((name): [string, number] => [`~${name}`, weightOfSubject(counts, name)]),
  ];
}
