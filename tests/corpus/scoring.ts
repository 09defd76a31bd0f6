import type { ReadRecommendation } from '../../src/documents/document.ts';
import type { CodedItem, FoldedItem } from './coding.ts';
import { areSameWords, withoutClosingStates } from './words.ts';

/** What was read under one number; a number that was read twice is one item with both texts and all States. */
export interface ReadItem {
  texts: string[];
  states: Set<string>;
  position: ReadRecommendation['position'];
  clauses: ReadRecommendation['clauses'];
}

export function readItems(recommendations: readonly ReadRecommendation[]): Map<string, ReadItem> {
  const items = new Map<string, ReadItem>();
  for (const { number, text, states, position, clauses } of recommendations) {
    const item = items.get(number) ?? { texts: [], states: new Set(), position, clauses: [] };
    item.texts.push(text);
    item.clauses = [...item.clauses, ...clauses];
    for (const state of states) item.states.add(state);
    items.set(number, item);
  }
  return items;
}

/** The numbers on which the coding and the reading agree or differ. */
export interface Comparison {
  coded: number;
  read: number;
  missing: string[];
  invented: string[];
  both: string[];
  otherWords: string[];
  otherStates: string[];
  /** Numbers whose coded decision is one that a report can give. */
  decided: string[];
  otherPosition: string[];
}

/** What each coded decision is called by the reader. */
const POSITIONS: Readonly<Record<string, readonly ReadItem['position'][]>> = {
  support: ['supported'],
  implemented: ['supported'],
  reject: ['noted'],
  noted: ['noted'],
  consider: ['pending', null],
};

/** `sameWords` is asked for the numbers that both have. */
export function compare<Item extends CodedItem>(
  coded: ReadonlyMap<string, Item>,
  read: ReadonlyMap<string, ReadItem>,
  sameWords: (coded: Item, read: ReadItem) => boolean,
): Comparison {
  const pairs = [...coded].flatMap(([number, item]) => {
    const other = read.get(number);
    return other ? [{ number, item, other }] : [];
  });
  const numbersWhere = (holds: (pair: (typeof pairs)[number]) => boolean): string[] =>
    pairs.filter(holds).map(({ number }) => number);
  return {
    coded: coded.size,
    read: read.size,
    missing: [...coded.keys()].filter((number) => !read.has(number)),
    invented: [...read.keys()].filter((number) => !coded.has(number)),
    both: pairs.map(({ number }) => number),
    otherWords: numbersWhere(({ item, other }) => !sameWords(item, other)),
    otherStates: numbersWhere(({ item, other }) => !isSameSet(item.states, other.states)),
    decided: numbersWhere(({ item }) => item.decision in POSITIONS),
    otherPosition: numbersWhere(
      ({ item, other }) => !(POSITIONS[item.decision] ?? [other.position]).includes(other.position),
    ),
  };
}

/** Any text of one is any text of the other, or all of one all of the other: as the given scorer has it. */
export function haveSameWords(coded: { texts: readonly string[] }, read: ReadItem): boolean {
  const [ours, theirs] = [withWhole(coded.texts), withWhole(read.texts)];
  return ours.some((text) => theirs.some((other) => areSameWords(text, other)));
}

function withWhole(texts: readonly string[]): string[] {
  const words = texts.map(withoutClosingStates);
  return [...words, words.join(' ')];
}

/**
 * As `haveSameWords`; of an item with sub-numbers all the words have to be there: the coded parts one after the other
 * are the whole, or each of them is one of the clauses.
 */
export function haveAllWords(coded: FoldedItem, read: ReadItem): boolean {
  if (coded.parts.length === 1) return haveSameWords(coded, read);
  const whole = coded.parts.map(({ texts }) => withoutClosingStates(texts[0] ?? '')).join(' ');
  return (
    read.texts.some((text) => areSameWords(whole, withoutClosingStates(text))) ||
    coded.parts.every((part) => read.clauses.some((clause) => hasWordsOf(part, clause)))
  );
}

function hasWordsOf(part: CodedItem, clause: { text: string }): boolean {
  return part.texts.some((text) =>
    areSameWords(withoutClosingStates(text), withoutClosingStates(clause.text)),
  );
}

/** The coded parts of an item with sub-numbers, and how they stand in the reading's clauses. */
export interface ClauseComparison {
  parts: CodedItem[];
  /** Parts that are a clause word for word and with the same States. */
  same: CodedItem[];
  /** Parts for whose States the clauses say altogether what the coding says, cut in another place. */
  sameForItsStates: CodedItem[];
}

export function compareClauses(coded: FoldedItem, read: ReadItem): ClauseComparison {
  const { parts } = coded;
  if (parts.length === 1) return { parts: [], same: [], sameForItsStates: [] };
  const same = parts.filter((part) =>
    read.clauses.some((clause) => hasWordsOf(part, clause) && isSameSet(part.states, new Set(clause.states))),
  );
  const asksTheSame = (state: string): boolean => {
    const asked = parts.filter(({ states }) => states.has(state));
    const clauses = read.clauses.filter(({ states }) => states.includes(state));
    return areSameWords(
      asked.map(({ texts }) => withoutClosingStates(texts[0] ?? '')).join(' '),
      clauses.map(({ text }) => text).join(' '),
    );
  };
  const sameForItsStates = parts.filter(
    (part) => !same.includes(part) && part.states.size > 0 && [...part.states].every(asksTheSame),
  );
  return { parts, same, sameForItsStates };
}

function isSameSet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((one) => others.has(one));
}
