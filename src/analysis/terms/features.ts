/** A word of a text: folded for comparing, and where it stands. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** What a model looks at in a text, each with the first words that it was made of: from, up to and without. */
export type Features = Map<string, readonly [from: number, to: number]>;

/** Words in order, without accents, case and the English possessive. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu)) {
    if (found === 's' && /['’]/.test(text[index - 1] ?? '')) continue;
    const folded = found.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    words.push({ folded, start: index, end: index + found.length });
  }
  return words;
}

/** How many letters of a longer word stand for it in all its forms. */
const STEMS = [5, 7];

/** For issues: words, their beginnings, and pairs, wherever they stand. */
export function subjectFeatures(words: readonly Word[]): Features {
  const features: Features = new Map();
  words.forEach(({ folded }, at) => {
    add(features, folded, at, at + 1);
    for (const length of STEMS)
      if (folded.length > length) add(features, `${folded.slice(0, length)}*`, at, at + 1);
  });
  addRuns(features, words, 2, words.length, '');
  return features;
}

/** How many of a text's first words say what it asks the State to do: the verb, and how strong it is. */
const LEAD = 8;

/** For the action: words, pairs and triples, and the first words once more with their places; how long the text is. */
export function actionFeatures(words: readonly Word[]): Features {
  const features: Features = new Map();
  words.forEach(({ folded }, at) => add(features, folded, at, at + 1));
  addRuns(features, words, 2, words.length, '');
  addRuns(features, words, 3, words.length, '');
  words.slice(0, LEAD).forEach(({ folded }, at) => {
    add(features, `@${folded}`, at, at + 1);
    add(features, `${at}@${folded}`, at, at + 1);
  });
  addRuns(features, words, 2, LEAD, '@');
  for (const length of [2, 3, 4]) addRuns(features, words, length, length, '^');
  add(features, `#${Math.min(9, Math.floor(words.length / 8))}`, 0, 0);
  return features;
}

function addRuns(
  features: Features,
  words: readonly Word[],
  length: number,
  end: number,
  mark: string,
): void {
  for (let at = 0; at + length <= Math.min(end, words.length); at++) {
    const run = words.slice(at, at + length).map(({ folded }) => folded);
    add(features, mark + run.join(' '), at, at + length);
  }
}

function add(features: Features, name: string, from: number, to: number): void {
  if (!features.has(name)) features.set(name, [from, to]);
}
