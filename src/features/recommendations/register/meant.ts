import countries from 'i18n-iso-countries';
import type { Database } from '../../../database/connection.ts';
import type { T } from '../../../i18n/languages.ts';
import { rights, type Right } from '../../../vocabularies/rights.ts';
import type { PageContext } from '../../../web/context.ts';
import { listStems } from './meant-queries.ts';

/** What somebody may mean by words that they typed in their own language, whatever language the texts are in. */
export type Meant = { rights: Right[]; states: string[] };

/** How many rights and States are offered; words that stand for more say little. */
const MOST = 3;

type Entry =
  { kind: 'right'; value: Right; stems: string[] } | { kind: 'state'; value: string; stems: string[] };

/**
 * Knows human rights by their names and the words that people look for them by, and States by their names, in each
 * language of pages. A name is meant when all its stems stand among the stems of what was typed; what is only a part of a
 * longer name that is meant too (Guinea in Equatorial Guinea) is not.
 */
export function createMeaning(db: Database) {
  const lexicons = new Map<string, Promise<Entry[]>>();

  async function makeLexicon({ language, t, formats }: PageContext): Promise<Entry[]> {
    const plain = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' });
    const named = [
      ...rights.flatMap((right) =>
        [t(`right.${right}`), ...searchWordsOf(t, right)].map(
          (name) => ({ kind: 'right', value: right, name }) as const,
        ),
      ),
      ...Object.entries(countries.getAlpha3Codes()).flatMap(([alpha3, alpha2]) =>
        // what people call a State, and what the UN does
        [plain.of(alpha2) ?? alpha3, formats.state(alpha3)].map(
          (name) => ({ kind: 'state', value: alpha3, name }) as const,
        ),
      ),
    ];
    const stems = await listStems(
      db,
      language,
      named.map(({ name }) => name),
    );
    return named
      .map(({ kind, value }, at) => ({ kind, value, stems: stems[at] ?? [] }) as Entry)
      .filter((entry) => entry.stems.length > 0);
  }

  return async (page: PageContext, typed: string): Promise<Meant> => {
    let lexicon = lexicons.get(page.language);
    if (!lexicon) {
      lexicon = makeLexicon(page);
      lexicons.set(page.language, lexicon);
      lexicon.catch(() => lexicons.delete(page.language));
    }
    const [entries, [stems = []]] = await Promise.all([lexicon, listStems(db, page.language, [typed])]);
    const given = new Set(stems);
    const found = entries.filter((entry) => entry.stems.every((stem) => given.has(stem)));
    const whole = found.filter(
      ({ stems: own }) =>
        !found.some(
          (other) => other.stems.length > own.length && own.every((stem) => other.stems.includes(stem)),
        ),
    );
    const meant = <Value>(values: readonly Value[]) => [...new Set(values)].slice(0, MOST);
    return {
      rights: meant(whole.flatMap((entry) => (entry.kind === 'right' ? [entry.value] : []))),
      states: meant(whole.flatMap((entry) => (entry.kind === 'state' ? [entry.value] : []))),
    };
  };
}

/** The words that people look for a right by, in the language of a translator. */
export function searchWordsOf(t: T, right: Right): string[] {
  return t(`right.${right}.words`)
    .split(/[,،]/u)
    .map((words) => words.trim())
    .filter((words) => words !== '');
}

/** The words that people look for some rights by, each once. */
export function wordsOf(t: T, meant: readonly Right[]): string[] {
  return [...new Set(meant.flatMap((right) => searchWordsOf(t, right)))];
}

/** A query for any of some words, no longer than so many characters. */
export function anyOfWords(words: readonly string[], longest: number): string {
  let query = '';
  for (const one of words) {
    const term = one.includes(' ') ? `"${one}"` : one;
    const longer = query === '' ? term : `${query} OR ${term}`;
    if (longer.length <= longest) query = longer;
  }
  return query;
}
