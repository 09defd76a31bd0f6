import { stateNamer } from '../i18n/state-names.ts';
import { translatorFor, type T } from '../i18n/languages.ts';
import type { Language } from '../i18n/translator.ts';
import type { PageContext } from './context.ts';
import { createFormats, type Formats } from './formats.ts';

/** What a document needs that is written in another language than the page that offers it. */
export type InLanguage = { language: Language; t: T; formats: Formats; countryName: string };

/** One of a page's languages by its code, or the page's own where it has no such. */
export function inLanguage(page: PageContext, code: string): InLanguage {
  const { country, languages } = page;
  const language =
    languages.find((one) => one.code === code) ?? languages.find((one) => one.code === page.language);
  if (!language) throw new Error('a page is written in a language that is not there');
  const formats = createFormats(language.code, country.timeZone, stateNamer(language.code));
  return {
    language,
    t: translatorFor(languages, language.code, country.languages[0] ?? 'en'),
    formats,
    countryName: formats.name(country.names) || country.code,
  };
}
