import { createHash } from 'node:crypto';

/**
 * JSON with keys in code-unit order at every depth, as RFC 8785 orders them: the same value gives the same bytes
 * whether it comes from memory or back from a jsonb column, which keeps its own order.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value);
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** A hash that says nothing about the value once the salt is gone, so that a redacted value cannot be guessed back. */
export function commit(salt: Buffer, value: unknown): Buffer {
  return createHash('sha256').update(salt).update(canonicalJson(value)).digest();
}

/** The hash of an entry's header, in which its content stands only as commitments. */
export function hashEntry(header: EntryHeader): Buffer {
  return createHash('sha256').update(canonicalJson(header)).digest();
}

export type EntryHeader = {
  country: string;
  seq: number;
  recordedAt: string;
  verb: string;
  organisation: string | null;
  person: string;
  changes: { kind: string; record: string; public: boolean; commitment: string }[];
  previous: string;
};

/** What the first entry of a country's chain follows. */
export const GENESIS = Buffer.alloc(32);
