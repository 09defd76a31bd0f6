import { byOrder } from './order.ts';
import { candidatePairs } from './candidates.ts';
import { linked } from './linkage.ts';
import { shippedLikeness } from './model-file.ts';
import { probabilityOf } from './pair.ts';
import { sharedPhrase, type ReadText } from './phrase.ts';
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
  /** The passage of one of the texts that says best what they share; empty where there is none. */
  phrase: string;
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

/** Groups join while two texts of them ask for the same with this mean probability; chosen by measurement (docs/terms.md). */
const JOINING = 0.5;

/**
 * Groups of recommendations that ask for the same, the likeliest first. Clusters that stand are never split, joined to each
 * other or proposed again; two that were said to be apart are never proposed together. The order of what comes in does not
 * matter. Ids of `settled` that are not among `asks` are left out.
 */
export function proposeClusters(asks: readonly Ask[], settled: Settled): ProposedCluster[] {
  const model = shippedLikeness();
  const ordered = asks.toSorted(byOrder);
  const traits = traitsOf(ordered, model.counts);
  const placeOf = new Map(ordered.map(({ id }, place) => [id, place]));
  const placesOf = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => placeOf.get(id) ?? []).sort((one, other) => one - other);
  const standing = settled.clusters
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, members }) => ({ id, places: placesOf(members) }));
  const settledPlaces = new Set(standing.flatMap(({ places }) => places));
  const groups = linked({
    size: ordered.length,
    pairs: candidatePairs(traits, model.counts, (place) => !settledPlaces.has(place)),
    probabilityOf: (one, other) => probabilityOf(traits[one]!, traits[other]!, model),
    standing: standing.map(({ places }) => places),
    apart: settled.apart.map(placesOf).filter((pair): pair is [number, number] => pair.length === 2),
    joining: JOINING,
  });
  return groups
    .map(({ members, standing: at, p }): ProposedCluster => {
      const old = new Set(at === null ? [] : standing[at]!.places);
      return {
        members: members.filter((place) => !old.has(place)).map((place) => ordered[place]!.id),
        joins: at === null ? null : standing[at]!.id,
        p,
        shared: sharedOf(members.map((place) => ({ text: ordered[place]!.text, traits: traits[place]! }))),
      };
    })
    .toSorted((one, other) => other.p - one.p);
}

/** A recommendation that asks for much the same as another: how probably, and what the two share. */
export interface Similar {
  id: string;
  p: number;
  shared: Shared;
}

/**
 * Those of a register that most probably ask for the same as one of them, the likeliest first, at most `most`, each at
 * `least` or more. Empty where the register has no such id.
 */
export function similarTo(
  id: string,
  asks: readonly Ask[],
  { most, least }: { most: number; least: number },
): Similar[] {
  const model = shippedLikeness();
  const ordered = asks.toSorted(byOrder);
  const traits = traitsOf(ordered, model.counts);
  const at = ordered.findIndex((ask) => ask.id === id);
  const one = traits[at];
  if (!one) return [];
  return ordered
    .map((ask, place) => ({ ask, of: traits[place]!, p: probabilityOf(one, traits[place]!, model) }))
    .filter((other) => other.ask.id !== id && other.p >= least)
    .sort((first, second) => second.p - first.p)
    .slice(0, most)
    .map(({ ask, of, p }) => ({
      id: ask.id,
      p,
      shared: sharedOf([
        { text: ordered[at]!.text, traits: one },
        { text: ask.text, traits: of },
      ]),
    }));
}

/** How probably any two recommendations of a register ask for the same, by their ids, which have to be of the register. */
export function likenessOfAll(asks: readonly Ask[]): (one: string, other: string) => number {
  const model = shippedLikeness();
  const traits = traitsOf(asks, model.counts);
  const placeOf = new Map(asks.map(({ id }, place) => [id, place]));
  return (one, other) => probabilityOf(traits[placeOf.get(one)!]!, traits[placeOf.get(other)!]!, model);
}

/** What some texts share (also for confirmed clusters). */
export function sharedBy(asks: readonly Ask[]): Shared {
  const ordered = asks.toSorted(byOrder);
  const traits = traitsOf(ordered, shippedLikeness().counts);
  return sharedOf(ordered.map(({ text }, place) => ({ text, traits: traits[place]! })));
}

const MOST_WORDS = 6;
/** A word is shared when at least this part of the texts has it. */
const SHARED_PART = 0.6;

function sharedOf(texts: readonly ReadText[]): Shared {
  const traits = texts.map((text) => text.traits);
  const persons = inMost(traits.map((one) => one.persons));
  return {
    instruments: inMost(traits.map(({ instruments }) => instruments)),
    persons,
    words: sharedWords(traits),
    phrase: sharedPhrase(texts, SHARED_PART, persons),
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
  const found = new Map<number, { count: number; weight: number; written: Map<string, number> }>();
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
