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
const STEM = 5;
const STEMS = [STEM, 7];

/** For issues: words, their beginnings, and pairs, wherever they stand. */
export function subjectFeatures(words: readonly Word[]): Features {
  const features: Features = new Map();
  words.forEach(({ folded }, at) => {
    add(features, folded, at, at + 1);
    for (const length of STEMS)
      if (folded.length > length) add(features, `${folded.slice(0, length)}*`, at, at + 1);
  });
  addRuns(
    features,
    words.map(({ folded }) => folded),
    { length: 2 },
  );
  return features;
}

/** How many of a text's first words say what it asks the State to do: the verb, and how strong it is. */
const LEAD = 8;
const LEAD_STEMS = 10;
const FIRST_OF_PAIR = 5;

/** For the action: words, pairs and triples, and the first words once more with their places; how long the text is. */
export function actionFeatures(words: readonly Word[]): Features {
  const features: Features = new Map();
  const folded = words.map((word) => word.folded);
  for (const length of [1, 2, 3]) addRuns(features, folded, { length });
  folded.slice(0, LEAD).forEach((word, at) => {
    add(features, `@${word}`, at, at + 1);
    add(features, `${at}@${word}`, at, at + 1);
  });
  addRuns(features, folded, { length: 2, end: LEAD, mark: '@' });
  for (const length of [2, 3, 4]) addRuns(features, folded, { length, end: length, mark: '^' });
  add(features, `#${Math.min(9, Math.floor(words.length / 8))}`, 0, 0);
  return features;
}

/** The same and, of the beginnings of words, runs and pairs of first ones that stand apart (`consider ... ratifying`). */
export function actionLineFeatures(words: readonly Word[]): Features {
  const features = actionFeatures(words);
  const stems = words.map(({ folded }) => (folded.length > STEM ? `${folded.slice(0, STEM)}*` : folded));
  for (const length of [1, 2]) addRuns(features, stems, { length, mark: '~' });
  addRuns(features, stems, { length: 1, end: LEAD_STEMS, mark: '@~' });
  for (const length of [3, 4, 5]) addRuns(features, stems, { length, end: length, mark: '^~' });
  stems.slice(0, FIRST_OF_PAIR).forEach((stem, at) => {
    for (let to = at + 2; to < Math.min(LEAD, stems.length); to++)
      add(features, `${stem}...${stems[to]!}`, at, to + 1);
  });
  return features;
}

/** All runs of some length that end before `end`, with a mark before them. */
function addRuns(
  features: Features,
  words: readonly string[],
  { length, end = words.length, mark = '' }: { length: number; end?: number; mark?: string },
): void {
  for (let at = 0; at + length <= Math.min(end, words.length); at++)
    add(features, mark + words.slice(at, at + length).join(' '), at, at + length);
}

function add(features: Features, name: string, from: number, to: number): void {
  if (!features.has(name)) features.set(name, [from, to]);
}
