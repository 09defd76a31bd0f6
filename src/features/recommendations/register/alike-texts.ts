import { likenessOf, rarest, type CountedWord, type Likeness } from '../alike.ts';
import type { RegisterIndex } from './register-index.ts';

/** In how many texts of a language, up to `most`, each of some stems stands. */
export function countTexts(
  { columns: { live, words } }: RegisterIndex,
  language: string,
  stemmed: readonly Omit<CountedWord, 'count'>[],
  most: number,
): CountedWord[] {
  return stemmed.map((word) => {
    let count = 0;
    words.eachText(language, word.stem, (slot) => {
      if (live.has(slot)) count++;
    });
    return { ...word, count: Math.min(count, most) };
  });
}

/**
 * The texts of a language, outside one review, that share two of the rarest words and ask alike, with how far; those
 * that share most come first.
 */
export function findAlikeTexts(
  { columns }: RegisterIndex,
  language: string,
  review: string,
  words: readonly CountedWord[],
): (Likeness & { id: string })[] {
  const { ids, live, reviewOf } = columns;
  const rare = new Map<number, number>();
  for (const { stem } of rarest(words))
    columns.words.eachText(language, stem, (slot) => rare.set(slot, (rare.get(slot) ?? 0) + 1));
  const shared = new Map<number, CountedWord[]>();
  for (const [slot, many] of rare)
    if (many > 1 && live.has(slot) && reviewOf(slot)?.id !== review) shared.set(slot, []);
  for (const word of words)
    if (word.count > 1 && shared.size > 0)
      columns.words.eachText(language, word.stem, (slot) => shared.get(slot)?.push(word));
  return [...shared]
    .flatMap(([slot, own]) => {
      const likeness = likenessOf(words, own, columns.words.distinctIn(slot));
      return likeness ? [{ id: ids[slot] ?? '', ...likeness }] : [];
    })
    .toSorted(mostAlike);
}

type Found = { id: string; share: number };

export function mostAlike(a: Found, b: Found): number {
  return b.share - a.share || (a.id < b.id ? -1 : 1);
}
