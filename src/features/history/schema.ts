import type { Row, Translated } from '../../database/tables.ts';

/**
 * What may be read of an entry: `inside` also names people and shows changes that are not public. `upTo` is the last entry
 * that stands in it, all without: as of a day, nothing was recorded after its last.
 */
export type HistoryScope = {
  country: string;
  inside: boolean;
  record?: string | undefined;
  upTo?: number | undefined;
};

/** What a change is about, where its record says so by keys, which no reader could do anything with. */
export type About = {
  recommendation: { address: string; number: string } | undefined;
  organisation: { slug: string; names: Translated } | undefined;
  /** The parts of plans and the indicators that it belongs to. */
  parts: readonly NamedPart[];
};

export type NamedPart = { name: string; language: string; href: string | null };

export type EntryChange = Pick<
  Row<'ledger_change'>,
  'kind' | 'record' | 'before' | 'after' | 'public' | 'salt'
> & {
  /** What it is about and whose it is, where the record says so by keys. */
  about?: About;
};
