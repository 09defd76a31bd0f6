import { wordsOf } from '../terms/features.ts';

/** Words folded for comparing: no accents and case, the ways to write one Arabic letter as one. */
export function plainWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded.replace(/[ةى]/g, (letter) => (letter === 'ة' ? 'ه' : 'ي')));
}

/** The same in one line between spaces, so that patterns can ask for whole words. */
export const lineOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** A pattern that stands as whole words in a line of them. Words are written as `plainWords` folds them. */
export const whole = (pattern: string): RegExp => new RegExp(` (?:${pattern})(?= )`, 'g');
