/** How many of many recommendations have each stem and are about each subject. */
export interface WordCounts {
  texts: number;
  stems: Readonly<Record<string, number>>;
  subjects: Readonly<Record<string, number>>;
}

/** How much a text of the register counts beside one that was counted before. */
const OWN = 8;
/** As if so many other texts were there, so that a small register does not take all of its words for common. */
const RESERVE = 60;

/** How much a stem says: the rarer, the more. `own` is how many of the register's texts in English have it, of `ownTexts`. */
export function weightOfStem(
  { texts, stems }: WordCounts,
  stem: string,
  { own, ownTexts }: { own: number; ownTexts: number },
): number {
  const known = Object.hasOwn(stems, stem) ? stems[stem]! : 0;
  return Math.log((texts + OWN * ownTexts + 1) / (known + OWN * own + 1));
}

/** The same in a language of which nothing was counted before. */
export function weightOfUncounted(own: number, ownTexts: number): number {
  return Math.log((ownTexts + RESERVE) / (own + 1)) + 1;
}

export function weightOfSubject({ texts, subjects }: WordCounts, subject: string): number {
  return Math.log((texts + 1) / ((subjects[subject] ?? 0) + 1));
}
