import { isMessageKey, type T } from '../../i18n/languages.ts';
import { sdgOf } from '../../vocabularies/sdg-number.ts';
import { slugOf } from '../../vocabularies/term-slug.ts';
import type { Right } from '../../vocabularies/rights.ts';
import type { RegionalGroup } from '../recommendations/schema.ts';

export { sdgOf } from '../../vocabularies/sdg-number.ts';

/** The kinds of term that a document gives a recommendation, with the part of the address that each has its pages under. */
export const termPlaces = { theme: 'themes', group: 'groups', sdg: 'sdgs' } as const;

export type TermKind = keyof typeof termPlaces;
export const termKinds = Object.keys(termPlaces) as TermKind[];

/** What a set of recommendations has in common, so that one page can say how it stands with them. */
export type Subject =
  | { by: 'mechanism'; mechanism: string }
  | { by: 'review'; slug: string }
  /** A term in all the spellings that documents give it. */
  | { by: 'term'; kind: TermKind; labels: readonly string[] }
  /** A right, with the themes that concern it as the register writes them. */
  | { by: 'right'; right: Right; labels: readonly string[] }
  | { by: 'state'; state: string }
  | { by: 'region'; region: RegionalGroup; states: readonly string[] };

/**
 * The register's address for exactly these recommendations, narrowed down further by `more`; as a download or feed where
 * `as` names its form.
 */
export function subjectHref(subject: Subject, more: Record<string, string> = {}, as?: string): string {
  const query = new URLSearchParams();
  if (subject.by === 'term') for (const label of subject.labels) query.append(subject.kind, label);
  if (subject.by === 'right') query.append('right', subject.right);
  if (subject.by === 'mechanism') query.append('mechanism', subject.mechanism);
  if (subject.by === 'review') query.append('review', subject.slug);
  if (subject.by === 'state') query.append('state', subject.state);
  if (subject.by === 'region') query.append('region', subject.region);
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  return `/recommendations${as ? `.${as}` : ''}?${query.toString()}`;
}

/** What a number of the SDGs stands for, by how many parts it has. */
const sdgLevels = ['goal', 'target', 'indicator'] as const;

/**
 * `Goal 16: Peaceful societies and justice for all` for the number of a goal, target or indicator, in words of our own
 * where there are any.
 */
export function sdgName(t: T, number: string): string {
  const level = sdgLevels[number.split('.').length - 1] ?? 'indicator';
  const key = `sdg.${number}`;
  return isMessageKey(key)
    ? t(`terms.sdg.${level}.named`, { number, name: t(key) })
    : t(`terms.sdg.${level}`, { number });
}

/** The last part of a term's address. */
export function termSlug(kind: TermKind, label: string): string {
  return (kind === 'sdg' ? sdgOf(label) : null) ?? slugOf(label);
}

export function termHref(kind: TermKind, label: string): string {
  return `/${termPlaces[kind]}/${encodeURIComponent(termSlug(kind, label))}`;
}

export function rightHref(right: Right): string {
  return `/rights/${right}`;
}

export function mechanismHref(mechanism: string): string {
  return `/mechanisms/${encodeURIComponent(slugOf(mechanism))}`;
}

export function stateHref(code: string): string {
  return `/states/${code}`;
}

export function regionHref(region: RegionalGroup): string {
  return `/regions/${region}`;
}

/** How many recommendations a subject's page shows before it leads to all of them. */
export const NEWEST = 5;
/** How many of its reviews it names, newest first; no State has had more. */
export const MOST_REVIEWS = 60;
/** How many of the States that asked most often it names. */
export const MOST_STATES = 10;
