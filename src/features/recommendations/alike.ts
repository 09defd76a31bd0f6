/** A word of a recommendation, its stem, and in how many recommendations it stands. */
export type CountedWord = { word: string; stem: string; count: number };

/** How much of a text's weight another shares, and the rare words that it shares. */
export type Likeness = { share: number; words: string[] };

const SEARCHED = 8;
const NAMED = 6;
/** Chosen by reading what it finds and leaves out in the sandbox; measured on nothing else yet. */
const LEAST_SHARE = 0.3;
const LEAST_WORDS = 3;

/** The rarest words, which another text has to share two of. Words that stand nowhere else cannot be shared. */
export function rarest(words: readonly CountedWord[]): CountedWord[] {
  return words
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => a.count - b.count || b.word.length - a.word.length)
    .slice(0, SEARCHED);
}

/** The rarer a word, the more it says. */
function weight({ count }: CountedWord): number {
  return 1 / Math.log2(1 + Math.max(1, count));
}

/** Whether a text with these stems asks alike: null where it shares too little. */
export function alikeness(words: readonly CountedWord[], stems: readonly string[]): Likeness | null {
  const there = new Set(stems);
  const shared = words.filter(({ stem, count }) => count > 1 && there.has(stem));
  return likenessOf(words, shared, there.size);
}

/** The same of a text with so many different stems, of which some words that stand elsewhere too are `shared`. */
export function likenessOf(
  words: readonly CountedWord[],
  shared: readonly CountedWord[],
  stems: number,
): Likeness | null {
  const weigh = (some: readonly CountedWord[]) => some.reduce((sum, word) => sum + weight(word), 0);
  const whole = weigh(words);
  // A long text shares many words with anything: those beyond twice this one's length weigh against it.
  const excess = Math.max(1, stems / (2 * Math.max(1, words.length)));
  const share = whole === 0 ? 0 : weigh(shared) / whole / excess;
  if (shared.length < LEAST_WORDS || share < LEAST_SHARE) return null;
  const named = shared.toSorted((a, b) => a.count - b.count).slice(0, NAMED);
  return { share, words: named.map(({ word }) => word) };
}
