import type { ReadDocument, ReadRecommendation } from '../../documents/document.ts';
import type { Correction } from './schema.ts';

/** An item of a reading as it will be imported: what was read with what was set right. */
export type CheckedItem = ReadRecommendation & {
  index: number;
  leftOut: boolean;
  /** The fields that a person has set right. */
  corrected: ReadonlySet<Correction['field']>;
};

/** A reading's recommendations with the corrections applied; of several to the same field the last one counts. */
export function checkedItems(reading: ReadDocument, corrections: readonly Correction[]): CheckedItem[] {
  const byIndex = Map.groupBy(corrections, ({ index }) => index);
  return [...reading.recommendations, ...addedItems(corrections)].map((read, index) => {
    const item: CheckedItem = { ...read, index, leftOut: false, corrected: new Set() };
    const fields = new Set<Correction['field']>();
    for (const correction of byIndex.get(index) ?? []) {
      if (correction.field === 'added') continue;
      Object.assign(item, { [correction.field]: correction.value });
      fields.add(correction.field);
    }
    // Clauses repeat the words and States of the whole; once those are set right, the parts read before no longer hold.
    if (fields.has('text') || fields.has('states')) item.clauses = [];
    return { ...item, corrected: fields };
  });
}

/** What a person has added because no reader found it, in the order in which it was added. */
function addedItems(corrections: readonly Correction[]): ReadRecommendation[] {
  return corrections.flatMap((correction) =>
    correction.field === 'added'
      ? [
          {
            ...correction.value,
            leadIn: null,
            page: null,
            clauses: [],
            themes: [],
            groups: [],
            sdgs: [],
            confidence: 1,
          },
        ]
      : [],
  );
}

/**
 * The lasting addresses of items below a document's symbol: `A-HRC-28-15/115.1`. A number that the document uses twice
 * gets `~2` the second time, in the order of the document.
 */
export function addressesOf(symbol: string, numbers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const folder = symbol.replaceAll('/', '-');
  return numbers.map((printed, index) => {
    // a country's register may number in its own way; an address holds letters, figures, stops and dashes
    const number =
      printed.replace(/[^\p{L}\p{M}\p{N}.-]+/gu, '-').replace(/^-+|-+$/gu, '') || String(index + 1);
    const times = (seen.get(number) ?? 0) + 1;
    seen.set(number, times);
    return times === 1 ? `${folder}/${number}` : `${folder}/${number}~${times}`;
  });
}

/** What the document says of the review as a whole, as the fields of the form that a person confirms. */
export function proposedFields(reading: ReadDocument): Record<string, string> {
  return {
    symbol: reading.symbol ?? '',
    cycle: reading.cycle === null ? '' : String(reading.cycle),
    session: reading.session === null ? '' : String(reading.session),
    // a treaty body's observations are adopted and dated; the day of the dialogue stands in no fixed place
    heldOn: reading.details?.reviewed ?? (reading.cycle === null ? (reading.date ?? '') : ''),
    issuedOn: reading.date ?? '',
  };
}

/** A report on another State than this installation's. The sandbox's invented State has a name no reader knows. */
export function isOfAnotherState(reading: ReadDocument, country: string): boolean {
  return reading.country !== null && reading.country !== country;
}
