/** A group whose members may still move. */
export interface Movable {
  members: number[];
}

/** What is known of those that are grouped, by their places. */
export interface Grouped {
  size: number;
  pairs: readonly (readonly [number, number])[];
  /** Members of standing groups. */
  standing: readonly (readonly number[])[];
  apart: readonly (readonly [number, number])[];
  joining: number;
}

/** Two that are less likely than this to belong together give no reason to move. */
const NEAR = 0.3;
/** After so many rounds hardly anything moves. */
const MOST_ROUNDS = 5;

/**
 * Moves single members of groups, and those without one, to the group where they fit best: where the probabilities that
 * they belong with its members exceed the joining one by most together; out of all groups where they fit none. What
 * joined early may have found better company since. Members of standing groups stay.
 */
export function settle(
  groups: readonly Movable[],
  { size, pairs, standing, apart, joining }: Grouped,
  {
    probabilityOf,
    speakers,
  }: {
    probabilityOf: (one: number, other: number) => number;
    /** Those who speak for a large group. */
    speakers: (members: readonly number[]) => readonly number[];
  },
): void {
  const groupOf = Array.from({ length: size }, (): Movable | null => null);
  for (const group of groups) for (const member of group.members) groupOf[member] = group;
  const [near, parted] = [listsOf(size), listsOf(size)];
  for (const [one, other] of pairs)
    if (probabilityOf(one, other) >= NEAR) {
      near[one]!.push(other);
      near[other]!.push(one);
    }
  for (const [one, other] of apart) {
    parted[one]!.push(other);
    parted[other]!.push(one);
  }
  const stays = new Set(standing.flat());
  const fitOf = (place: number, { members }: Movable): number => {
    const others = members.filter((member) => member !== place);
    const asked = speakers(others);
    const sum = asked.reduce((total, other) => total + probabilityOf(place, other) - joining, 0);
    return asked.length === 0 ? 0 : (sum * others.length) / asked.length;
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (let place = 0; place < size; place++) {
      const own = groupOf[place] ?? null;
      if (stays.has(place) || (own === null && near[place]!.length === 0)) continue;
      let best: { group: Movable | null; fit: number } = { group: own, fit: own ? fitOf(place, own) : 0 };
      for (const group of new Set(near[place]!.map((other) => groupOf[other]!))) {
        if (group === null || group === own) continue;
        if (parted[place]!.some((other) => groupOf[other] === group)) continue;
        const fit = fitOf(place, group);
        if (fit > best.fit + STILL) best = { group, fit };
      }
      if (best.fit < 0) best = { group: null, fit: 0 };
      if (best.group === own) continue;
      if (own) own.members.splice(own.members.indexOf(place), 1);
      best.group?.members.push(place);
      groupOf[place] = best.group;
      moved += 1;
    }
    if (moved === 0) break;
  }
}

/** So little makes nothing move, or it might move to and fro. */
const STILL = 1e-9;

const listsOf = (size: number): number[][] => Array.from({ length: size }, () => []);
