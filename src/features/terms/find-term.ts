import type { Subject, TermKind } from '../subjects/schema.ts';
import type { Term } from './queries.ts';

/** A term, the targets and indicators that an SDG takes in, and what all of them are about. */
type FoundTerm = { term: Term; parts: Term[]; subject: Subject };

/**
 * The term at an address. A goal of the SDGs takes in its targets, a target its indicators; either has a page as soon as
 * one of them is named: its own label is then missing.
 */
export function findTerm(kind: TermKind, terms: readonly Term[], slug: string): FoundTerm | null {
  const known = terms.find((term) => term.slug === slug);
  const parts =
    kind === 'sdg' && /^\d+(?:\.[\da-d]+)?$/.test(slug)
      ? terms.filter((term) => term.slug.startsWith(`${slug}.`))
      : [];
  if (!known && parts.length === 0) return null;
  const term = known ?? { slug, labels: [], languages: [], count: 0, issued: [] };
  const labels = [term, ...parts].flatMap((one) => one.labels);
  return { term, parts, subject: { by: 'term', kind, labels } };
}
