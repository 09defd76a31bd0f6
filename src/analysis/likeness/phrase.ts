import { personsIn } from './persons.ts';
import { plainWords } from './plain.ts';
import { stemOf, stemsInPlace } from './stems.ts';
import type { Traits } from './traits.ts';

/** A text with what is compared of it. */
export type ReadText = { text: string; traits: Traits };

/** How much each stem counts that enough of the texts have. */
type Weights = ReadonlyMap<string, number>;

type Word = { from: number; to: number; plain: readonly string[]; stems: readonly string[]; isName: boolean };

/** Of a text's words: the first and the last of a passage, and how much of what is shared it says for its length. */
type Passage = { first: number; last: number; worth: number };

const MOST_WORDS = 9;
/** What a word costs that the others do not share, in parts of the mean weight of those that they do. */
const UNSHARED_COST = 0.7;
/** What a word of a name costs besides, such as “2007 Religious Freedom Act”: it is told rather by what it is about. */
const NAME_COST = 0.2;
/** What a small word costs, such as “of”: nearly nothing, or a longer passage would never be worth it. */
const SMALL_COST = 0.08;
/** A word for a group of persons that the texts share says who it is about. */
const PERSON_WORTH = 1.5;
const BREAK = /[.;:()[\]“”"«»\n]/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'‑-][\p{L}\p{M}\p{N}]+)*/gu;
/** Words after or before which a passage may end or begin: what follows them is no part of the same thing. */
const JOINTS = new Set(
  `and or of to in for on with by from at as that which who whose so through including is are be been being was were will would
  should may can not the a an its their this these those while where when into within against between under towards via all any
  such also more if it
  et ou de du des la le les l d a au aux en dans sur par pour que qui dont avec sans ainsi afin est sont un une ses son leurs
  y o u del el los las al por para con su sus es son como una unos
  في من علي الي عن ان التي الذي مع او ما لا`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * The passage of some nine words that says best what texts share, as one of them writes it: the words that at least
 * `leastPart` of them have, in their order, with the small words between. Empty where no two such words stand together; where one
 * stands alone and the texts share no group of persons by which they can be called, it stands with what belongs to it.
 */
export function sharedPhrase(
  texts: readonly ReadText[],
  leastPart: number,
  persons: readonly string[],
): string {
  const weights = sharedWeights(texts, leastPart, persons);
  const mean = [...weights.values()].reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.size);
  const hasInstrument = texts.some(({ traits }) => traits.instruments.length > 0);
  const least = persons.length > 0 || hasInstrument ? 2 : 1;
  let best: { passage: Passage; words: readonly Word[]; text: string } | null = null;
  for (const { text } of texts) {
    const words = wordsIn(text);
    const passage = bestPassage(text, words, weights, mean, least);
    if (passage && (best === null || passage.worth > best.passage.worth)) best = { passage, words, text };
  }
  if (best === null) return '';
  const { passage, words, text } = best;
  const { first, last } = rounded(text, words, passage, weights);
  const said = text.slice(words[first]!.from, words[last]!.to).replace(/\s+/g, ' ');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

function sharedWeights(texts: readonly ReadText[], leastPart: number, persons: readonly string[]): Weights {
  const found = new Map<string, { count: number; weight: number; word: string }>();
  for (const { traits } of texts)
    traits.written.forEach((word, at) => {
      const stem = stemOf(word);
      if (stem === null) return;
      const one = found.get(stem) ?? { count: 0, weight: 0, word };
      one.count += 1;
      one.weight = Math.max(one.weight, traits.weights[at] ?? 0);
      found.set(stem, one);
    });
  const shared = [...found].filter(([, { count }]) => count >= texts.length * leastPart);
  const mean = shared.reduce((sum, [, { weight }]) => sum + weight, 0) / Math.max(1, shared.length);
  return new Map(
    shared.map(([stem, { count, weight, word }]) => {
      const isPerson = personsIn([word]).some((person) => persons.includes(person));
      const worth = isPerson ? PERSON_WORTH * Math.max(weight, mean) : weight;
      return [stem, (worth * count) / texts.length];
    }),
  );
}

function wordsIn(text: string): Word[] {
  const matches = [...text.matchAll(WORD)];
  const plain = matches.map(([word]) => plainWords(word));
  const stems = stemsInPlace(plain);
  return matches.map((match, at) => ({
    from: match.index,
    to: match.index + match[0].length,
    plain: plain[at]!,
    stems: stems[at]!,
    isName: match.index > 0 && /^\p{Lu}/u.test(match[0]),
  }));
}

function bestPassage(
  text: string,
  words: readonly Word[],
  weights: Weights,
  mean: number,
  least: number,
): Passage | null {
  let best: Passage | null = null;
  for (const first of words.keys()) {
    if (!isShared(words[first]!, weights)) continue;
    const said = new Set<string>();
    let worth = 0;
    for (let last = first; last < words.length && last - first < MOST_WORDS; last++) {
      const word = words[last]!;
      if (last > first && isParted(text, words, last)) break;
      const fresh = word.stems.filter((stem) => weights.has(stem) && !said.has(stem));
      for (const stem of fresh) said.add(stem);
      worth += fresh.reduce((sum, stem) => sum + weights.get(stem)!, 0);
      if (word.isName) worth -= NAME_COST * mean;
      if (fresh.length === 0)
        worth -= (word.stems.length === 0 || isShared(word, weights) ? SMALL_COST : UNSHARED_COST) * mean;
      if (said.size >= least && isShared(word, weights) && (best === null || worth > best.worth))
        best = { first, last, worth };
    }
  }
  return best;
}

/** With what belongs to its ends: “older” with “persons”, “women” with the “violence against” before it. */
function rounded(
  text: string,
  words: readonly Word[],
  { first, last, worth }: Passage,
  weights: Weights,
): Passage {
  const belongs = (at: number, beside: number) =>
    at >= 0 &&
    at < words.length &&
    !isJoint(words[at]!) &&
    !isParted(text, words, Math.max(at, beside), true);
  let [from, to] = [first, last];
  if (belongs(to + 1, to)) to += 1;
  // what stands before one word alone says which: “national human rights institution”
  if (first === last) while (first - from < 3 && belongs(from - 1, from)) from -= 1;
  else if (belongs(from - 1, from) && isShared(words[from - 1]!, weights)) from -= 1;
  else if (
    from > 1 &&
    isJoint(words[from - 1]!) &&
    isShared(words[from - 2]!, weights) &&
    !isParted(text, words, from, true) &&
    !isParted(text, words, from - 1, true)
  )
    from -= 2;
  return { first: from, last: to, worth };
}

function isShared({ stems }: Word, weights: Weights): boolean {
  return stems.some((stem) => weights.has(stem));
}

function isJoint({ plain }: Word): boolean {
  return plain.every((word) => JOINTS.has(word));
}

/** Whether a sign stands between a word and the one before it after which another thing is said. */
function isParted(text: string, words: readonly Word[], at: number, byComma = false): boolean {
  const between = text.slice(words[at - 1]!.to, words[at]!.from);
  return BREAK.test(between) || (byComma && /[,،]/.test(between));
}
