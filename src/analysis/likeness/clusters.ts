import { byOrder } from './order.ts';
import { candidatePairs } from './candidates.ts';
import { linked } from './linkage.ts';
import { probabilityOf } from './pair.ts';
import { traitsOf, type Traits } from './traits.ts';

/** One recommendation as it is compared. `language` is ISO 639-1; `address` gives a stable order. */
export interface Ask {
  id: string;
  text: string;
  language: string;
  review: string;
  address: string;
}

/** What the texts of a group share: instruments by name, groups of persons, words of the texts themselves. */
export interface Shared {
  instruments: string[];
  persons: string[];
  words: string[];
}

/**
 * A group that asks for the same. `joins` names the settled cluster that it would extend; `members` are then the new ones
 * only, else all. `p` is how likely its least likely member belongs. Members stand in the order of their addresses.
 */
export interface ProposedCluster {
  members: string[];
  joins: string | null;
  p: number;
  shared: Shared;
}

/** What people have decided: clusters that stand, and pairs that were said not to ask for the same. */
export interface Settled {
  clusters: readonly { id: string; members: readonly string[] }[];
  apart: readonly (readonly [string, string])[];
}

/**
 * Groups of recommendations that ask for the same, the likeliest first. Clusters that stand are never split, joined to each
 * other or proposed again; two that were said to be apart are never proposed together. The order of what comes in does not
 * matter. Ids of `settled` that are not among `asks` are left out.
 */
export function proposeClusters(asks: readonly Ask[], settled: Settled): ProposedCluster[] {
  const ordered = asks.toSorted(byOrder);
  const traits = traitsOf(ordered);
  const placeOf = new Map(ordered.map(({ id }, place) => [id, place]));
  const placesOf = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => placeOf.get(id) ?? []).sort((one, other) => one - other);
  const standing = settled.clusters
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, members }) => ({ id, places: placesOf(members) }));
  const apart = settled.apart.map((pair) => placesOf(pair)).filter(({ length }) => length === 2);
  const links = candidatePairs(traits).map(([one, other]) => ({
    one,
    other,
    p: probabilityOf(traits[one]!, traits[other]!),
  }));
  const groups = linked({
    size: ordered.length,
    links,
    standing: standing.map(({ places }) => places),
    apart: apart as [number, number][],
  });
  return groups
    .map(({ members, standing: at, p }): ProposedCluster => {
      const old = at === null ? [] : standing[at]!.places;
      return {
        members: members.filter((place) => !old.includes(place)).map((place) => ordered[place]!.id),
        joins: at === null ? null : standing[at]!.id,
        p,
        shared: sharedTraits(members.map((place) => traits[place]!)),
      };
    })
    .toSorted((one, other) => other.p - one.p);
}

/** What some texts share (also for confirmed clusters). */
export function sharedBy(asks: readonly Ask[]): Shared {
  return sharedTraits(traitsOf(asks.toSorted(byOrder)));
}

const MOST_WORDS = 6;
/** A word is shared when at least this part of the texts has it. */
const SHARED_PART = 0.6;

function sharedTraits(traits: readonly Traits[]): Shared {
  return {
    instruments: inMost(traits.map(({ instruments }) => instruments)),
    persons: inMost(traits.map(({ persons }) => persons)),
    words: sharedWords(traits),
  };
}

function inMost(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= lists.length * SHARED_PART)
    .map(([name]) => name)
    .sort();
}

/** Words as the texts write them, the weightiest first. */
function sharedWords(traits: readonly Traits[]): string[] {
  const found = new Map<string, { count: number; weight: number; written: Map<string, number> }>();
  for (const { stems, weights, written } of traits)
    stems.forEach((stem, at) => {
      const one = found.get(stem) ?? { count: 0, weight: weights[at]!, written: new Map<string, number>() };
      one.count += 1;
      one.written.set(written[at]!, (one.written.get(written[at]!) ?? 0) + 1);
      found.set(stem, one);
    });
  return [...found.values()]
    .filter(({ count }) => count >= traits.length * SHARED_PART)
    .toSorted((one, other) => other.weight * other.count - one.weight * one.count)
    .slice(0, MOST_WORDS)
    .map(({ written }) => mostWritten(written));
}

function mostWritten(written: ReadonlyMap<string, number>): string {
  return [...written].toSorted(
    ([one, first], [other, second]) => second - first || (one < other ? -1 : 1),
  )[0]![0];
}
