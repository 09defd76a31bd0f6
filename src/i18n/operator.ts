import { shippedLanguages, translatorFor, type T } from './languages.ts';

/**
 * Speaks the operator's language: SUIVI_LANGUAGE, else the system's (LC_ALL, LC_MESSAGES, LANG, of which the first that
 * is set counts, as POSIX says), else English.
 */
export function operatorTranslator(environment: Record<string, string | undefined>): T {
  const { SUIVI_LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted = SUIVI_LANGUAGE || LC_ALL || LC_MESSAGES || LANG || 'en';
  // What is copied from a terminal, such as a path, would take the isolates of a right-to-left sentence along.
  const unmarked = shippedLanguages.map((language) => ({ ...language, direction: 'ltr' as const }));
  return translatorFor(unmarked, wanted.slice(0, 2).toLowerCase(), 'en');
}
