import { codeNow, type Vocabulary } from '../../vocabularies/vocabularies.ts';
import type { CountryTerm } from './queries.ts';

/** A name of the register whose present name is known, and which does not stand under it yet. */
export type EarlierName = { code: string; now: string };

/** Which of the labels that recommendations bear have a present name that they do not stand under yet. */
export function listEarlierNames(
  vocabulary: Vocabulary,
  labels: readonly { label: string; spelled: string }[],
  rows: readonly CountryTerm[],
): EarlierName[] {
  const decided = new Set(rows.filter((row) => row.merged_into !== null || row.own).map(({ code }) => code));
  return [...new Set(labels.map(({ spelled }) => spelled))].flatMap((code) => {
    const now = codeNow(vocabulary, code);
    return now !== undefined && now !== code && !decided.has(code) ? [{ code, now }] : [];
  });
}
