import type { Reading } from '../../access/reading.ts';
import { shippedCodes, type Vocabulary } from '../../vocabularies/vocabularies.ts';
import { countLabels, listCountryTerms, type CountryTerm } from './queries.ts';
import { listEarlierNames, type EarlierName } from './earlier.ts';

/** A term as its vocabulary lists it. */
export type ListedTerm = {
  code: string;
  /** What the country says of it. */
  said: CountryTerm | undefined;
  /** How many recommendations bear it; null for a vocabulary that is not counted. */
  count: number | null;
  isShipped: boolean;
};

export type WholeVocabulary = { terms: ListedTerm[]; earlier: EarlierName[] };

/** The vocabularies whose terms recommendations bear in public, by which the register is filtered. */
export const counted = ['theme', 'group', 'sdg'] as const;

export function isCounted(vocabulary: Vocabulary): vocabulary is (typeof counted)[number] {
  return counted.some((one) => one === vocabulary);
}

/** Everything of a vocabulary: what ships, what the country has of its own, and names that only documents use. */
export async function readVocabulary(reading: Reading, vocabulary: Vocabulary): Promise<WholeVocabulary> {
  const [rows, labels] = await Promise.all([
    listCountryTerms(reading, vocabulary),
    isCounted(vocabulary) ? countLabels(reading, vocabulary) : [],
  ]);
  const said = new Map(rows.map((row) => [row.code, row]));
  const counts = new Map<string, number>();
  for (const { spelled, count } of labels) counts.set(spelled, (counts.get(spelled) ?? 0) + count);
  const shipped = shippedCodes[vocabulary];
  const isShipped = new Set(shipped);
  const others = [...new Set([...rows.map(({ code }) => code), ...counts.keys()])]
    .filter((code) => !isShipped.has(code))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const terms = [...shipped, ...others].map((code) => ({
    code,
    said: said.get(code),
    count: isCounted(vocabulary) ? (counts.get(code) ?? 0) : null,
    isShipped: isShipped.has(code),
  }));
  const earlier = isCounted(vocabulary) ? listEarlierNames(vocabulary, labels, rows) : [];
  return { terms, earlier };
}
