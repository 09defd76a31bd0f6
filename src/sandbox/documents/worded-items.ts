import { stateNamer } from '../../i18n/state-names.ts';
import type { ClauseSource, ItemSource } from './report-source.ts';

/** The same items with their words in another language. Throws where there are more words or fewer than clauses. */
export function itemsIn(
  language: 'fr' | 'ar',
  items: readonly ItemSource[],
  words: readonly string[],
): ItemSource[] {
  const nameOf = stateNamer(language);
  const left = [...words];
  const clause = ({ codes }: ClauseSource): ClauseSource => {
    const next = left.shift();
    if (next === undefined) throw new Error(`a recommendation has no words in ${language}`);
    return { words: next, states: codes.map((code) => `(${nameOf(code)})`).join(' '), codes };
  };
  const worded = items.map(({ number, furtherClauses, ...item }): ItemSource => {
    const first = clause(item);
    return { number, ...first, ...(furtherClauses && { furtherClauses: furtherClauses.map(clause) }) };
  });
  if (left.length > 0) throw new Error(`${left.length} wordings in ${language} belong to no recommendation`);
  return worded;
}
