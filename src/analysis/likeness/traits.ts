import { instrumentsIn } from './instruments.ts';
import { personsIn } from './persons.ts';
import { plainWords } from './plain.ts';

/** What of one text is compared. */
export interface Traits {
  /** Beginnings of the words that say something, ascending, each once. */
  stems: readonly string[];
  /** How much each says: the rarer, the more. */
  weights: readonly number[];
  /** A word that each stands for, as the text writes it. */
  written: readonly string[];
  instruments: readonly string[];
  persons: readonly string[];
}

const STEM = 6;
const STOP = new Set(
  'the of to and in for a an on with its that by as all from be or at which their it this is are has have other further continue effort efforts take measures ensure strengthen steps promote rights human protection implement les des le la de du et aux au pour une un dans sur en el los las del y para con que por'.split(
    ' ',
  ),
);

export function traitsOf(asks: readonly { text: string }[]): Traits[] {
  const read = asks.map(({ text }) => {
    const words = plainWords(text);
    const stems = new Map<string, string>();
    for (const word of words)
      if (word.length > 2 && !STOP.has(word)) {
        const stem = word.slice(0, STEM);
        if (!stems.has(stem)) stems.set(stem, word);
      }
    return { words, stems };
  });
  const counts = new Map<string, number>();
  for (const { stems } of read)
    for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return read.map(({ words, stems }) => {
    const sorted = [...stems.keys()].sort();
    return {
      stems: sorted,
      weights: sorted.map((stem) => Math.log((asks.length + 50) / (counts.get(stem)! + 1)) + 0.3),
      written: sorted.map((stem) => stems.get(stem)!),
      instruments: instrumentsIn(words),
      persons: personsIn(words),
    };
  });
}
