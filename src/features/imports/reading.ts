import { emptyRecommendation, type ReadDocument, type ReadRecommendation } from '../../documents/document.ts';
import type { CorrectedField, Correction } from './schema.ts';

/** An item of a reading as it will be imported: what was read with what was set right. */
export type CheckedItem = ReadRecommendation & {
  /** Its place in the list of checked items, which it keeps; not its place in the document. */
  index: number;
  leftOut: boolean;
  /** `undone`: was added and taken back; its place stays taken, so that others keep theirs. */
  origin: 'read' | 'missed' | 'split' | 'undone';
  /** The item that an added one stands behind; null for the beginning of the list, and for what was read. */
  after: number | null;
  /** The item that this one is a part of. */
  joinedTo: number | null;
  /** The fields that a person has set right. */
  corrected: ReadonlySet<CorrectedField>;
};

/**
 * A reading's recommendations with the corrections applied, what was added behind what was read; of several corrections
 * to the same field the last one counts.
 */
export function checkedItems(reading: ReadDocument, corrections: readonly Correction[]): CheckedItem[] {
  const byIndex = Map.groupBy(corrections, ({ index }) => index);
  const items: CheckedItem[] = [];
  const count = Math.max(reading.recommendations.length, nextIndex(reading, corrections));
  for (let index = 0; index < count; index += 1)
    items.push(checkedItem(index, reading.recommendations[index], byIndex.get(index) ?? []));
  for (const item of items)
    if (item.after !== null && item.origin !== 'read') item.leadIn = items[item.after]?.leadIn ?? null;
  return items;
}

/** The place that the next added item gets. */
export function nextIndex(reading: ReadDocument, corrections: readonly Correction[]): number {
  return Math.max(reading.recommendations.length - 1, ...corrections.map(({ index }) => index)) + 1;
}

function checkedItem(
  index: number,
  read: ReadRecommendation | undefined,
  corrections: readonly Correction[],
): CheckedItem {
  const item: CheckedItem = {
    ...(read ?? emptyRecommendation()),
    index,
    leftOut: false,
    origin: read ? 'read' : 'undone',
    after: null,
    joinedTo: null,
    corrected: new Set(),
  };
  const fields = new Set<CorrectedField>();
  for (const correction of corrections) {
    if (correction.field === 'added') {
      const { after, from, page } = correction.value;
      Object.assign(item, { after, page, origin: from === null ? 'missed' : 'split' });
    } else Object.assign(item, { [correction.field]: correction.value });
    fields.add(correction.field);
  }
  // Clauses repeat the words and States of the whole; once those are set right, the parts read before no longer hold.
  if ((fields.has('text') || fields.has('states')) && !fields.has('clauses')) item.clauses = [];
  if (item.origin === 'undone' || item.joinedTo !== null) item.leftOut = true;
  return { ...item, corrected: fields };
}

/** The items in the order of the document, each added one behind the one that it follows; what was undone is not there. */
export function inOrder(items: readonly CheckedItem[]): CheckedItem[] {
  const added = items.filter(({ origin }) => origin === 'missed' || origin === 'split');
  const following = Map.groupBy(added, ({ after }) => after);
  const ordered: CheckedItem[] = [];
  const put = (item: CheckedItem): void => {
    ordered.push(item);
    for (const next of following.get(item.index) ?? []) put(next);
  };
  for (const first of following.get(null) ?? []) put(first);
  for (const item of items) if (item.origin === 'read') put(item);
  return ordered;
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
