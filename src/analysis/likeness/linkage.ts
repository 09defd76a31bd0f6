import { OfferQueue } from './queue.ts';
import { settle } from './settling.ts';

export interface Linkage {
  size: number;
  /** Pairs of places that may belong together, the lower first; no others begin a group. */
  pairs: readonly (readonly [number, number])[];
  /** How probably two places belong together. Asked once for each pair, the lower first. */
  probabilityOf: (one: number, other: number) => number;
  /** Groups that stand: they grow, and are neither split nor joined with each other. */
  standing: readonly (readonly number[])[];
  /** Pairs that are never in one group, unless they stand in one. */
  apart: readonly (readonly [number, number])[];
  /** Groups join as long as the mean probability between all of one and all of the other is at least this. */
  joining: number;
}

/** A group of at least two, or a standing one that has grown: `standing` is its place in the list. */
export interface Group {
  members: number[];
  standing: number | null;
  /** The mean probability of the new member that fits least to all the others. */
  p: number;
}

interface Cluster {
  members: number[];
  standing: number | null;
  /** What is known between this and other clusters. */
  between: Map<number, Known>;
  apart: Set<number>;
}

interface Known {
  sum: number;
  count: number;
}

/** Average linkage: the likeliest two join first; then single members go where they fit best. The same input gives the same groups. */
export function linked(linkage: Linkage): Group[] {
  const linker = new Linker(linkage);
  linker.joinAll();
  linker.settle();
  return linker.groups();
}

class Linker {
  readonly #linkage: Linkage;
  readonly #clusters = new Map<number, Cluster>();
  readonly #known = new Map<number, number>();
  readonly #queue = new OfferQueue();

  constructor(linkage: Linkage) {
    this.#linkage = linkage;
    const { size, pairs, standing, apart } = linkage;
    const clusterOf = Int32Array.from({ length: size }, (_, place) => place);
    standing.forEach((places) => {
      for (const place of places) clusterOf[place] = places[0]!;
    });
    for (let place = 0; place < size; place++)
      if (clusterOf[place] === place) this.#clusters.set(place, cluster([place], null));
    standing.forEach((places, at) => {
      if (places.length > 0) this.#clusters.set(places[0]!, cluster([...places], at));
    });
    for (const [one, other] of apart) {
      const [a, b] = [clusterOf[one]!, clusterOf[other]!];
      if (a === b) continue;
      this.#clusters.get(a)!.apart.add(b);
      this.#clusters.get(b)!.apart.add(a);
    }
    for (const [one, other] of pairs) {
      const [a, b] = [clusterOf[one]!, clusterOf[other]!];
      if (a !== b) this.#add(a, b, { sum: this.#probabilityOf(one, other), count: 1 });
    }
  }

  joinAll(): void {
    for (const [a, { between }] of this.#clusters)
      for (const b of between.keys()) if (a < b) this.#offer(a, b);
    for (let offer = this.#queue.pop(); offer; offer = this.#queue.pop()) {
      const [one, other] = [this.#clusters.get(offer.one), this.#clusters.get(offer.other)];
      const known = one?.between.get(offer.other);
      // what was offered before one of them grew no longer holds
      if (!one || !other || !known || known.sum / known.count !== offer.mean) continue;
      if (known.count < one.members.length * other.members.length) {
        this.#complete(one, other, known);
        this.#offer(offer.one, offer.other);
      } else this.#join(offer.one, offer.other);
    }
  }

  settle(): void {
    const groups = [...this.#clusters.values()].filter(
      ({ members, standing }) => members.length > 1 || standing !== null,
    );
    settle(groups, this.#linkage, {
      probabilityOf: (one, other) => this.#probabilityOf(one, other),
      speakers: spread,
    });
  }

  groups(): Group[] {
    return [...this.#clusters.values()].flatMap(({ members, standing }) => {
      const old = new Set(standing === null ? [] : this.#linkage.standing[standing]);
      if (members.length < 2 || members.length === old.size) return [];
      members.sort((one, other) => one - other);
      const fits = members.filter((member) => !old.has(member)).map((member) => this.#fitOf(member, members));
      return { members, standing, p: Math.min(...fits) };
    });
  }

  #offer(a: number, b: number): void {
    const [one, other] = [this.#clusters.get(a)!, this.#clusters.get(b)!];
    if (one.apart.has(b) || (one.standing !== null && other.standing !== null)) return;
    const { sum, count } = one.between.get(b)!;
    if (sum / count >= this.#linkage.joining)
      this.#queue.push({ mean: sum / count, one: Math.min(a, b), other: Math.max(a, b) });
  }

  /** Asks for the pairs that were no candidates: until then the others spoke for them. */
  #complete(one: Cluster, other: Cluster, known: Known): void {
    const [some, others] = [spread(one.members), spread(other.members)];
    let sum = 0;
    for (const a of some) for (const b of others) sum += this.#probabilityOf(a, b);
    known.count = one.members.length * other.members.length;
    known.sum = (sum * known.count) / (some.length * others.length);
  }

  #join(into: number, from: number): void {
    const [one, other] = [this.#clusters.get(into)!, this.#clusters.get(from)!];
    one.members.push(...other.members);
    one.standing ??= other.standing;
    this.#clusters.delete(from);
    for (const [third, known] of other.between) {
      this.#clusters.get(third)?.between.delete(from);
      if (third !== into) this.#add(into, third, known);
    }
    for (const third of other.apart) {
      one.apart.add(third);
      this.#clusters.get(third)?.apart.add(into);
    }
    for (const third of one.between.keys()) this.#offer(into, third);
  }

  /** Both sides hold the same record. */
  #add(a: number, b: number, { sum, count }: Known): void {
    const known = this.#clusters.get(a)!.between.get(b);
    if (known) {
      known.sum += sum;
      known.count += count;
      return;
    }
    const record = { sum, count };
    this.#clusters.get(a)!.between.set(b, record);
    this.#clusters.get(b)!.between.set(a, record);
  }

  #fitOf(member: number, members: readonly number[]): number {
    const others = spread(members).filter((other) => other !== member);
    return others.reduce((sum, other) => sum + this.#probabilityOf(member, other), 0) / others.length;
  }

  #probabilityOf(a: number, b: number): number {
    const [one, other] = a < b ? [a, b] : [b, a];
    const key = one * this.#linkage.size + other;
    let p = this.#known.get(key);
    if (p === undefined) {
      p = this.#linkage.probabilityOf(one, other);
      this.#known.set(key, p);
    }
    return p;
  }
}

function cluster(members: number[], standing: number | null): Cluster {
  return { members, standing, between: new Map(), apart: new Set() };
}

/** So many members speak for a large group. */
const SPEAKERS = 64;

/** Members evenly spread over a group; all of a small one. */
function spread(members: readonly number[]): readonly number[] {
  if (members.length <= SPEAKERS) return members;
  return Array.from({ length: SPEAKERS }, (_, at) => members[Math.floor((at * members.length) / SPEAKERS)]!);
}
