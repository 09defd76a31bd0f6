import { z } from 'zod';
import type { T } from '../../i18n/languages.ts';
import type { Right } from '../../vocabularies/rights.ts';
import {
  settable,
  shippedCodes,
  vocabularies,
  type SettableVocabulary,
  type Vocabulary,
} from '../../vocabularies/vocabularies.ts';
import type { CountryTerms, PageContext } from '../../web/context.ts';
import { asText, line } from '../../web/lines.ts';
import { sdgName } from '../subjects/schema.ts';

/** A term by its vocabulary and code. */
export type TermRef = { vocabulary: Vocabulary; code: string };

/** A term's key in `CountryTerms`. */
export function termKey(vocabulary: string, code: string): string {
  return `${vocabulary} ${code}`;
}

export function isVocabulary(text: string): text is Vocabulary {
  return (vocabularies as readonly string[]).includes(text);
}

/** What a term is called: as the country calls it in the page's language, else by the name that ships. */
export function termName(
  page: Pick<PageContext, 't' | 'language' | 'country'>,
  vocabulary: Vocabulary,
  code: string,
): string {
  const names = page.country.terms.names[termKey(vocabulary, code)];
  const own = names?.[page.language];
  if (own) return own;
  const isShipped = shippedCodes[vocabulary].includes(code);
  if (!isShipped && names) {
    const first = page.country.languages.find((language) => names[language]);
    const other = first ? names[first] : Object.values(names)[0];
    if (other) return other;
  }
  return shippedName(page.t, vocabulary, code);
}

/** The name that ships: our own words for SDGs, actions and rights; for the others the name as issued, which is the code. */
export function shippedName(t: T, vocabulary: Vocabulary, code: string): string {
  switch (vocabulary) {
    case 'sdg':
      return /^\d/.test(code) ? sdgName(t, code) : code;
    case 'action':
      return isAction(code) ? t(`vocabularies.action.${code}`) : code;
    case 'right':
      return shippedCodes.right.includes(code) ? t(`right.${code as Right}`) : code;
    case 'theme':
    case 'group':
    case 'issue':
    case 'national-plan':
    case 'development-plan':
      return code;
  }
}

function isAction(code: string): code is '1' | '2' | '3' | '4' | '5' {
  return /^[1-5]$/.test(code);
}

/** The language that a name is in: terms that are called as they were issued are called so in English. */
export function languageOfName(page: PageContext, vocabulary: Vocabulary, code: string): string {
  return termName(page, vocabulary, code) === code ? 'en' : page.language;
}

/** Terms that a person can set on a recommendation, vocabulary by vocabulary; no indicators, which measure and do not ask. */
export function settableTerms(terms: CountryTerms): { vocabulary: SettableVocabulary; code: string }[] {
  return settable.flatMap((vocabulary) => {
    const own = terms.own
      .filter((key) => key.startsWith(`${vocabulary} `))
      .map((key) => key.slice(vocabulary.length + 1));
    return [...shippedCodes[vocabulary], ...own]
      .filter((code) => vocabulary !== 'sdg' || code.split('.').length < 3)
      .filter((code) => {
        const key = termKey(vocabulary, code);
        return !terms.retired.includes(key) && !Object.hasOwn(terms.successors, key);
      })
      .map((code) => ({ vocabulary, code }));
  });
}

/** Vocabularies whose terms a country may add to; those of SDGs and actions are fixed, and rights follow from themes. */
export const open: readonly Vocabulary[] = ['theme', 'group', 'issue', 'national-plan', 'development-plan'];
/** Vocabularies of which a country may name, merge and retire terms. Rights are named as any sentence is. */
export const editable: readonly Vocabulary[] = vocabularies.filter((vocabulary) => vocabulary !== 'right');

export const LONGEST = { code: 300, name: 200, text: 4_000 } as const;

/** What is said of a term in a form: `name-<language>`, `text-<language>`, and the rest by its name. */
export type TermInput = {
  code: string;
  names: Record<string, string>;
  texts: Record<string, string>;
  /** As typed: a name or code; empty for none. */
  merged: string;
  retired: boolean;
  version: string;
};

export function termForm(languages: readonly string[]): z.ZodType<TermInput> {
  return z.record(z.string(), z.string().catch('')).transform((typed) => {
    const each = (field: string, read: (text: string) => string) =>
      Object.fromEntries(languages.map((code) => [code, read(typed[`${field}-${code}`] ?? '')]));
    return {
      code: line.parse(typed['code']),
      names: each('name', (text) => line.parse(text)),
      texts: each('text', asText),
      merged: line.parse(typed['merged']),
      retired: typed['retired'] !== undefined,
      version: typed['version'] ?? '',
    };
  });
}
