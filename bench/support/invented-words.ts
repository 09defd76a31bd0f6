/** Repeatable random numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Random = ReturnType<typeof randomFrom>;

export const writtenLanguages = ['en', 'fr', 'es', 'ar'] as const;
export type WrittenLanguage = (typeof writtenLanguages)[number];

/** Small words that a language's search leaves out, so that texts have them as often as real ones do; and letters. */
const letters: Record<
  WrittenLanguage,
  { small: string; consonants: string; vowels: string; ends: string[] }
> = {
  en: {
    small: 'the of and to in that for with on by all its from',
    consonants: 'b c d f g l m n p r s t v',
    vowels: 'a e i o u',
    ends: ['', '', 's', 'ing', 'ed', 'ment', 'ation'],
  },
  fr: {
    small: 'le la les de des et en pour dans par sur avec une',
    consonants: 'b c d f g l m n p r s t v',
    vowels: 'a e i o u é ou',
    ends: ['', '', 's', 'er', 'ement', 'tion', 'es'],
  },
  es: {
    small: 'el la los de las y en para por con que una su',
    consonants: 'b c d f g l m n p r s t v',
    vowels: 'a e i o u ue',
    ends: ['', '', 's', 'ar', 'ción', 'miento', 'os'],
  },
  ar: {
    small: 'في من على إلى أن عن التي ما هذا كل',
    consonants: 'ب ت ج ح د ر س ع ف ق ك ل م ن',
    vowels: 'ا و ي',
    ends: ['', '', 'ة', 'ات', 'ين'],
  },
};

const VOCABULARY = 20_000;
const TOPICS = 60;
const TOPIC_WORDS = 40;
const PAIRS = 200;

/** How words are written in one language: common ones often (Zipf), words of a topic together, some always in pairs. */
export type Writer = {
  /** Words of 1 and more, the most common first. */
  vocabulary: string[];
  /** Words that often stand side by side, the most common pair first. */
  pairs: [string, string][];
  write(topic: number): string;
};

export function createWriter(language: WrittenLanguage, random: Random): Writer {
  const { small, consonants, vowels, ends } = letters[language];
  const [opening, middle, smallWords] = [consonants.split(' '), vowels.split(' '), small.split(' ')];
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One;
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const syllables = 2 + Math.floor(random() * 2);
    words.add(Array.from({ length: syllables }, () => pick(opening) + pick(middle)).join('') + pick(ends));
  }
  const vocabulary = [...words];
  // The word of rank r comes as often as 1 / (r + 8): the first some 4% of all words, as in reports.
  const common = () => vocabulary[Math.floor(8 * ((VOCABULARY / 8) ** random() - 1))] as string;
  const topics = Array.from({ length: TOPICS }, () => Array.from({ length: TOPIC_WORDS }, common));
  const pairs = Array.from({ length: PAIRS }, (_, rank): [string, string] => [
    vocabulary[rank % 20] as string,
    vocabulary[20 + rank] as string,
  ]);
  return {
    vocabulary,
    pairs,
    write(topic) {
      const own = topics[topic % TOPICS] as string[];
      const length = 12 + Math.floor(random() * 34);
      const text: string[] = [];
      while (text.length < length) {
        const kind = random();
        if (kind < 0.36) text.push(pick(smallWords));
        else if (kind < 0.42) text.push(...(pairs[Math.floor(PAIRS * random() ** 3)] as [string, string]));
        else text.push(kind < 0.65 ? pick(own) : common());
      }
      return `${text.join(' ')};`;
    },
  };
}
