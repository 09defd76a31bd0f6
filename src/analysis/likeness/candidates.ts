import type { Traits } from './traits.ts';

/** Stems of more texts than this part bring no candidates by themselves. */
const COMMON_PART = 0.1;
const LEAST_COMMON = 30;
const MOST_EACH = 40;

/** Pairs worth comparing, by place, the lower first: those that share rare stems or an instrument. */
export function candidatePairs(traits: readonly Traits[]): [number, number][] {
  const postings = new Map<string, { weight: number; places: number[] }>();
  traits.forEach(({ stems, weights, instruments }, place) => {
    const post = (key: string, weight: number): void => {
      const posting = postings.get(key);
      if (posting) posting.places.push(place);
      else postings.set(key, { weight: weight * weight, places: [place] });
    };
    stems.forEach((stem, at) => post(stem, weights[at]!));
    for (const name of instruments) post(`=${name}`, 4);
  });
  const most = Math.max(LEAST_COMMON, traits.length * COMMON_PART);
  const pairs = new Set<number>();
  const scores = new Float64Array(traits.length);
  traits.forEach(({ stems, instruments }, place) => {
    const touched: number[] = [];
    for (const key of [...stems, ...instruments.map((name) => `=${name}`)]) {
      const { weight, places } = postings.get(key)!;
      if (places.length > most) continue;
      for (const other of places) {
        if (scores[other] === 0) touched.push(other);
        scores[other]! += weight;
      }
    }
    scores[place] = 0;
    const best = touched
      .filter((other) => other !== place)
      .sort((a, b) => scores[b]! - scores[a]! || a - b)
      .slice(0, MOST_EACH);
    for (const other of best) pairs.add(Math.min(place, other) * traits.length + Math.max(place, other));
    for (const other of touched) scores[other] = 0;
  });
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [Math.floor(pair / traits.length), pair % traits.length]);
}
