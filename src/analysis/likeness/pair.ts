import type { Traits } from './traits.ts';

/** How probably two texts ask for the same. */
export function probabilityOf(one: Traits, other: Traits): number {
  let both = 0;
  let [i, j] = [0, 0];
  while (i < one.stems.length && j < other.stems.length) {
    if (one.stems[i] === other.stems[j]) {
      both += one.weights[i]! ** 2;
      i += 1;
      j += 1;
    } else if (one.stems[i]! < other.stems[j]!) i += 1;
    else j += 1;
  }
  const cosine = both / (lengthOf(one) * lengthOf(other) || 1);
  const instruments = agreement(one.instruments, other.instruments);
  const persons = agreement(one.persons, other.persons);
  return 1 / (1 + Math.exp(-(-3 + 7 * cosine + 5 * instruments + 0.6 * persons)));
}

const lengthOf = ({ weights }: Traits): number =>
  Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0));

/** 1 for the same names, -1 for none in common, 0 where neither has any. */
function agreement(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]).size;
  if (all === 0) return 0;
  const both = one.filter((name) => other.includes(name)).length;
  return (2 * both) / all - 1;
}
