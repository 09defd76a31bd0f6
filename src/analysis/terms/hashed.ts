import type { Linear } from './linear.ts';

/**
 * Weights of features that are known by a hash of their name alone: two hundred thousand names would take more memory
 * than all the rest. One in twenty thousand unknown features is taken for a known one, which no sum of fifty notices.
 */
export interface HashedLinear {
  /** Ascending; the weights stand in this order. */
  hashes: Uint32Array;
  linear: Linear;
}

/** The same weights by hashes; of two features with one hash the first stays. */
export function hashedLinear(features: readonly string[], { answers, bias, weights }: Linear): HashedLinear {
  const places = new Map<number, number>();
  features.forEach((feature, id) => {
    const hash = hashOfFeature(feature);
    if (!places.has(hash)) places.set(hash, id);
  });
  const hashes = Uint32Array.from(places.keys()).sort();
  const ordered = new Float32Array(hashes.length * answers);
  hashes.forEach((hash, at) => {
    const from = places.get(hash)! * answers;
    ordered.set(weights.subarray(from, from + answers), at * answers);
  });
  return { hashes, linear: { answers, bias, weights: ordered } };
}

/** Places of the known ones among these features, ascending, each once. */
export function hashedIds(hashes: Uint32Array, features: Iterable<string>): Int32Array {
  const ids = new Set<number>();
  for (const feature of features) {
    const id = placeOf(hashes, hashOfFeature(feature));
    if (id !== -1) ids.add(id);
  }
  return Int32Array.from(ids).sort();
}

/** FNV-1a over UTF-16, 32 bits. */
function hashOfFeature(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function placeOf(hashes: Uint32Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle]!;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
