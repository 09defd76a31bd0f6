/** Two places and how probably they belong together; pairs that are not named are not likely to. */
export interface Link {
  one: number;
  other: number;
  p: number;
}

export interface Linkage {
  size: number;
  links: readonly Link[];
  /** Groups that stand: they grow, and are neither split nor joined with each other. */
  standing: readonly (readonly number[])[];
  /** Pairs that are never in one group. */
  apart: readonly (readonly [number, number])[];
}

/** A group of at least two, or a standing one that has grown: `standing` is its place in the list. */
export interface Group {
  members: number[];
  standing: number | null;
  /** The mean probability of the member that fits least to the others. */
  p: number;
}

/** Groups join as long as the mean probability between all of one and all of the other is at least this. */
export const JOINING = 0.5;

interface Cluster {
  members: number[];
  standing: number | null;
  /** Sums of probabilities to other clusters. */
  sums: Map<number, number>;
  apart: Set<number>;
}

/** Average linkage: the likeliest two join first. The same links give the same groups. */
export function linked({ size, links, standing, apart }: Linkage): Group[] {
  const clusters = new Map<number, Cluster>();
  const clusterOf = Int32Array.from({ length: size }, (_, place) => place);
  const settled = new Set<number>();
  standing.forEach((places, at) => {
    const [first] = places;
    if (first === undefined) return;
    for (const place of places) {
      clusterOf[place] = first;
      settled.add(place);
    }
    clusters.set(first, { members: [...places], standing: at, sums: new Map(), apart: new Set() });
  });
  for (let place = 0; place < size; place++)
    if (!settled.has(place))
      clusters.set(place, { members: [place], standing: null, sums: new Map(), apart: new Set() });
  for (const [one, other] of apart) {
    const [a, b] = [clusterOf[one]!, clusterOf[other]!];
    if (a === b) continue;
    clusters.get(a)!.apart.add(b);
    clusters.get(b)!.apart.add(a);
  }
  const known = new Map<number, Map<number, number>>();
  for (const { one, other, p } of links) {
    remember(known, one, other, p);
    const [a, b] = [clusterOf[one]!, clusterOf[other]!];
    if (a === b) continue;
    add(clusters.get(a)!.sums, b, p);
    add(clusters.get(b)!.sums, a, p);
  }
  const queue = new Queue();
  const offer = (a: number, b: number): void => {
    const [one, other] = [clusters.get(a)!, clusters.get(b)!];
    if (one.apart.has(b) || (one.standing !== null && other.standing !== null)) return;
    const mean = one.sums.get(b)! / (one.members.length * other.members.length);
    if (mean >= JOINING) queue.push({ mean, one: Math.min(a, b), other: Math.max(a, b) });
  };
  for (const [a, { sums }] of clusters) for (const b of sums.keys()) if (a < b) offer(a, b);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [one, other] = [clusters.get(next.one), clusters.get(next.other)];
    if (!one || !other) continue;
    const sum = one.sums.get(next.other);
    // what was offered before one of them grew no longer holds
    if (sum === undefined || sum / (one.members.length * other.members.length) !== next.mean) continue;
    join(clusters, next.one, next.other);
    for (const b of clusters.get(next.one)!.sums.keys()) offer(next.one, b);
  }
  return [...clusters.values()].flatMap(({ members, standing: at }) => {
    const old = at === null ? [] : standing[at]!;
    if (members.length < 2 || members.length === old.length) return [];
    members.sort((a, b) => a - b);
    return { members, standing: at, p: least(known, members, old) };
  });
}

function join(clusters: Map<number, Cluster>, into: number, from: number): void {
  const [one, other] = [clusters.get(into)!, clusters.get(from)!];
  one.members.push(...other.members);
  one.standing ??= other.standing;
  clusters.delete(from);
  for (const [third, p] of other.sums) {
    const sums = clusters.get(third)?.sums;
    sums?.delete(from);
    if (third === into) continue;
    add(one.sums, third, p);
    if (sums) add(sums, into, p);
  }
  one.sums.delete(from);
  for (const third of other.apart) {
    one.apart.add(third);
    clusters.get(third)?.apart.add(into);
  }
}

/** The mean probability of the new member that fits least to all the others. */
function least(
  known: ReadonlyMap<number, ReadonlyMap<number, number>>,
  members: readonly number[],
  old: readonly number[],
): number {
  let lowest = 1;
  for (const member of members) {
    if (old.includes(member)) continue;
    let sum = 0;
    for (const other of members) sum += known.get(member)?.get(other) ?? 0;
    lowest = Math.min(lowest, sum / (members.length - 1));
  }
  return lowest;
}

function remember(known: Map<number, Map<number, number>>, one: number, other: number, p: number): void {
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    const row = known.get(a);
    if (row) row.set(b, p);
    else known.set(a, new Map([[b, p]]));
  }
}

function add(sums: Map<number, number>, to: number, p: number): void {
  sums.set(to, (sums.get(to) ?? 0) + p);
}

interface Offer {
  mean: number;
  one: number;
  other: number;
}

const isBefore = (a: Offer, b: Offer): boolean =>
  a.mean !== b.mean ? a.mean > b.mean : a.one !== b.one ? a.one < b.one : a.other < b.other;

/** A binary heap: the likeliest first, then the one that stands first. */
class Queue {
  readonly #offers: Offer[] = [];

  push(offer: Offer): void {
    const offers = this.#offers;
    let at = offers.push(offer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(offer, offers[parent]!)) break;
      offers[at] = offers[parent]!;
      at = parent;
    }
    offers[at] = offer;
  }

  pop(): Offer | undefined {
    const offers = this.#offers;
    const first = offers[0];
    const last = offers.pop();
    if (!first || !last || offers.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= offers.length) break;
      if (child + 1 < offers.length && isBefore(offers[child + 1]!, offers[child]!)) child += 1;
      if (!isBefore(offers[child]!, last)) break;
      offers[at] = offers[child]!;
      at = child;
    }
    offers[at] = last;
    return first;
  }
}
