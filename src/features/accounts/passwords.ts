import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../problem.ts';
import { projectDirectory } from '../../web/assets.ts';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/** Words that people build passwords of, one a line, in lower case: each stands for all that is made of it. */
const LIST = join(projectDirectory, 'src/features/accounts/common-passwords.txt');

/** What people press or count along; read backwards too. */
const walks = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'qwertzuiop',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6z7u8i9o0p',
  'qayxswedcvfrtgbnhy',
  '!@#$%^&*()_+',
  '147258369',
  '159357',
].flatMap((walk) => [walk, walk.split('').toReversed().join('')]);

/** Letters that digits and signs commonly stand for. */
const standsFor: Record<string, string> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};

/**
 * Guessers try words with digits, signs and a year about them first. A password is called common when it takes at most
 * this much to build: a word, a year, a walk over the keyboard or a repetition costs 1, any other sign a half, any other
 * letter 2, what parts words nothing. So `Password2024!!` is (3) and four words of everyday life are not (4).
 */
const ENOUGH = 3.5;

let common: readonly string[] | undefined;

function commonWords(): readonly string[] {
  common ??= readFileSync(LIST, 'utf8').split('\n').filter(Boolean);
  return common;
}

/** What is known of the person whose password it is to be; nothing of it may make the password. */
export type PasswordOwner = { names: readonly string[]; email: string };

/**
 * Everything that is wrong with a new password: its length in characters (12 to 128), or that it is easily guessed
 * (NIST SP 800-63B, 3.1.1.2: compare with common, expected and compromised values; ask for no kinds of characters).
 */
export function passwordProblems(password: string, owner: PasswordOwner, field = 'password'): Problem[] {
  const length = Array.from(password).length;
  if (length === 0) return [{ code: 'accounts.password.missing', field, values: { min: PASSWORD_MIN } }];
  if (length < PASSWORD_MIN)
    return [{ code: 'accounts.password.short', field, values: { length, min: PASSWORD_MIN } }];
  if (length > PASSWORD_MAX)
    return [{ code: 'accounts.password.long', field, values: { length, max: PASSWORD_MAX } }];
  const plain = simplify(password);
  if (new Set(plain).size < 5) return [{ code: 'accounts.password.repeats', field }];
  if (effort(plain, commonWords()) <= ENOUGH) return [{ code: 'accounts.password.common', field }];
  if (effort(plain, [...commonWords(), ...ownWords(owner)]) <= ENOUGH)
    return [{ code: 'accounts.password.personal', field }];
  return [];
}

function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

function ownWords({ names, email }: PasswordOwner): string[] {
  const whole = [...names, email].map(simplify);
  const parts = whole.flatMap((text) => text.split(/[^\p{Letter}\p{Number}]+/u));
  const joined = whole.map((text) => text.replaceAll(/[^\p{Letter}\p{Number}]+/gu, ''));
  return [...new Set([...whole, ...parts, ...joined])].filter((word) => word.length >= 3);
}

/** The least that it takes to build a text of words, years, walks, repetitions and single characters. */
function effort(text: string, words: readonly string[]): number {
  const byStart = Map.groupBy(words, (word) => word.charAt(0));
  const least = [0, ...Array.from({ length: text.length }, () => Infinity)];
  const reach = (end: number, cost: number) => {
    if (cost < (least[end] ?? 0)) least[end] = cost;
  };
  for (let at = 0; at < text.length; at++) {
    const here = least[at] ?? Infinity;
    const sign = text.charAt(at);
    reach(at + 1, here + signCost(sign));
    if (/^(19|20)\d\d/.test(text.slice(at, at + 4))) reach(at + 4, here + 1);
    for (const end of runs(text, at)) reach(end, here + 1);
    for (const start of sign + (standsFor[sign] ?? ''))
      for (const word of byStart.get(start) ?? [])
        if (matches(text, at, word)) reach(at + word.length, here + 1);
    // What was just written, once more, costs as much as a word: `welcomewelcome`.
    for (let length = 2; length <= at && at + length <= text.length; length++)
      if (text.startsWith(text.slice(at - length, at), at)) reach(at + length, here + 1);
  }
  return least[text.length] ?? Infinity;
}

function signCost(sign: string): number {
  if (/[\s._-]/.test(sign)) return 0;
  return /\p{Letter}/u.test(sign) ? 2 : 0.5;
}

function matches(text: string, at: number, word: string): boolean {
  if (at + word.length > text.length) return false;
  for (let index = 0; index < word.length; index++) {
    const found = text.charAt(at + index);
    const wanted = word.charAt(index);
    if (found !== wanted && !standsFor[found]?.includes(wanted)) return false;
  }
  return true;
}

/** Where walks and repetitions of one character that start here end, from three characters on. */
function runs(text: string, at: number): number[] {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  for (const walk of walks) {
    const start = walk.indexOf(text.charAt(at));
    if (start < 0) continue;
    let length = 1;
    while (length + start < walk.length && text[at + length] === walk[start + length]) length++;
    end = Math.max(end, at + length);
  }
  return Array.from({ length: Math.max(0, end - at - 2) }, (_, index) => at + 3 + index);
}
