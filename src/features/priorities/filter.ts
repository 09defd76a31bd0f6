import { z } from 'zod';
import { termKinds, type TermKind } from '../subjects/schema.ts';

/** The part of the register that is weighed: of one review, of one term in all its spellings, or all of it. */
export type PrioritiesFilter = {
  review: string | undefined;
  kind: TermKind | undefined;
  labels: readonly string[];
};

const MOST_LABELS = 50;
const slug = z.string().regex(/^[a-z0-9-]{1,60}$/);
const label = z.string().trim().min(1).max(300);

/** Reads it from an address, in the register's own parameters; what cannot be read is left out. */
export function prioritiesFilter(address: URLSearchParams): PrioritiesFilter {
  const review = slug.safeParse(address.get('review'));
  const kind = termKinds.find((known) => address.has(known));
  const labels = kind
    ? address
        .getAll(kind)
        .flatMap((value) => label.safeParse(value).data ?? [])
        .slice(0, MOST_LABELS)
    : [];
  return { review: review.data, kind: labels.length > 0 ? kind : undefined, labels };
}
