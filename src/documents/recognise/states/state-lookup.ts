import countries from 'i18n-iso-countries/index.js';
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { ENGLISH_STATE_NAMES } from './state-names.ts';
import { FORMAL_STATE_NAMES } from './state-names-formal.ts';
import { OTHER_STATE_NAMES } from './state-names-other-languages.ts';

/** A word of a name: as compared, as written, and where it stands in the text. */
export interface NameWord {
  key: string;
  text: string;
  start: number;
  end: number;
}

/** Words that say nothing about which State is meant, in the languages of the table. */
const ARTICLES = new Set(['the', 'l', 'le', 'la', 'les', 'el', 'los', 'las', 'al']);
/** Below this length a slip in a name makes another name (Iran, Iraq; Mali, Malta). */
const SHORTEST_GUESS = 6;
const LONG_NAME = 10;

/** The words of a text, ready for the lookup; articles are left out. */
export function nameWords(text: string): NameWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map((match) => ({
      key: wordKey(match[0]),
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter((word) => word.key !== '' && !ARTICLES.has(word.key));
}

/** A word without case and accents; Arabic without vowel signs, article and the spellings of alef, ya and ta marbuta. */
function wordKey(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (!/\p{Script=Arabic}/u.test(plain)) return plain.replace(/ı/gu, 'i');
  return plain
    .replace(/\u0640/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/^(و?)ال/u, '$1');
}

export function nameKey(text: string): string {
  return nameWords(text)
    .map((word) => word.key)
    .join('');
}

const { codes: CODES, longest: LONGEST_NAME } = buildTable();

function buildTable(): { codes: ReadonlyMap<string, string>; longest: number } {
  const codes = new Map<string, string>();
  let longest = 0;
  const add = (name: string, code: string): void => {
    const words = nameWords(name);
    const key = words.map((word) => word.key).join('');
    if (key === '' || codes.has(key)) return;
    codes.set(key, code);
    longest = Math.max(longest, words.length);
  };
  // English first and the UN's forms second: an everyday name in another language never takes a key from them
  for (const table of [ENGLISH_STATE_NAMES, OTHER_STATE_NAMES, FORMAL_STATE_NAMES]) {
    for (const [code, names] of Object.entries(table)) for (const name of names.split('|')) add(name, code);
  }
  for (const locale of [french, spanish, arabic]) {
    for (const [alpha2, names] of Object.entries<string | string[]>(locale.countries)) {
      const code = countries.alpha2ToAlpha3(alpha2);
      if (code === undefined || !(code in ENGLISH_STATE_NAMES)) continue;
      for (const name of [names].flat()) add(name, code);
    }
  }
  return { codes, longest };
}

/** The name to show for a State, in English; the code itself if it is no Member or observer State. */
export function stateName(code: string): string {
  return ENGLISH_STATE_NAMES[code]?.split('|')[0]?.trim() ?? code;
}

/** The State whose whole name this is (ISO 3166-1 alpha-3), or null. */
export function stateOfName(name: string): string | null {
  return CODES.get(nameKey(name)) ?? null;
}

export interface NameMatch {
  code: string;
  words: number;
  guessed: boolean;
}

/** The longest name that begins at a word. Two or three letters count only with a capital: "us" is a pronoun. */
export function matchName(words: readonly NameWord[], from: number): NameMatch | null {
  for (let count = Math.min(LONGEST_NAME + 2, words.length - from); count > 0; count--) {
    const slice = words.slice(from, from + count);
    const key = slice.map((word) => word.key).join('');
    const code = CODES.get(key) ?? CODES.get(withoutConjunction(key));
    if (code === undefined) continue;
    if (key.length <= 3 && !/^\p{Lu}|^\p{Lo}/u.test(slice[0]?.text ?? '')) continue;
    return { code, words: count, guessed: false };
  }
  return null;
}

/** Arabic writes "and" as a letter before the name. */
function withoutConjunction(key: string): string {
  return key.startsWith('و') ? key.slice(1).replace(/^ال/u, '') : '';
}

/** The names that may be guessed, by their length. */
const NAMES_BY_LENGTH = Map.groupBy(
  [...CODES]
    .filter(([name]) => name.length >= SHORTEST_GUESS - 1)
    .map(([name, code]) => ({ name, code, letters: lettersOf(name) })),
  ({ name }) => name.length,
);

/** Which letters a name has, as the bits of a number; letters may share one. */
function lettersOf(name: string): number {
  let letters = 0;
  for (let at = 0; at < name.length; at++) letters |= 1 << (name.charCodeAt(at) % 32);
  return letters;
}

function countOnes(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** The one State whose name is a slip away from these words together: one letter, two in long names. */
export function guessName(words: readonly NameWord[]): string | null {
  const key = words.map((word) => word.key).join('');
  if (key.length < SHORTEST_GUESS || words.length > LONGEST_NAME) return null;
  const allowed = key.length >= LONG_NAME ? 2 : 1;
  let best = allowed + 1;
  const found = new Set<string>();
  const letters = lettersOf(key);
  for (let length = key.length - allowed; length <= key.length + allowed; length++)
    for (const name of NAMES_BY_LENGTH.get(length) ?? []) {
      // a slip changes two letters at most, so that nearly every name is told apart without comparing it
      if (countOnes(name.letters ^ letters) > 2 * allowed) continue;
      const distance = editDistance(name.name, key, allowed);
      if (distance > best || distance > allowed) continue;
      if (distance < best) found.clear();
      best = distance;
      found.add(name.code);
    }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Optimal string alignment distance (insert, delete, replace, swap neighbours); more than `limit` is `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (older[j - 2] ?? 0) + 1);
      }
      row.push(value);
    }
    if (Math.min(...row) > limit) return limit + 1;
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}
