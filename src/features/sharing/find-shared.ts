import { findRight } from '../../vocabularies/rights.ts';
import { slugOf } from '../../vocabularies/term-slug.ts';
import type { PageContext } from '../../web/context.ts';
import { listMechanisms } from '../mechanisms/actions.ts';
import type { Register } from '../recommendations/actions.ts';
import { mechanismName, reviewName } from '../recommendations/components.tsx';
import { groupedStates, regionalGroupOf, regionalGroups } from '../recommendations/schema.ts';
import { findReview } from '../reviews/actions.ts';
import { findSubjectOfRight } from '../rights/actions.ts';
import { readSubject, type Figures } from '../subjects/actions.ts';
import { termPlaces, type Subject, type TermKind } from '../subjects/schema.ts';
import { findTerm, listTerms } from '../terms/actions.ts';
import { isOwnName, termName } from '../terms/components.tsx';
import type { SharedPlace } from './schema.ts';

/** What a page about a set of recommendations shows elsewhere. */
export type Shared = Named & {
  /** Of the page. */
  path: string;
  figures: Figures;
};
type Named = {
  name: string;
  /** The language of the document that gave the name; undefined for words of ours. */
  issued: string | undefined;
  subject: Subject;
};

/** What the page at an address shares; null where there is no such page. */
export async function findShared(
  page: PageContext,
  register: Register,
  place: SharedPlace,
  name: string,
): Promise<Shared | null> {
  const named = await findNamed(page, register, place, name);
  if (!named) return null;
  const { figures } = await readSubject(register, named.subject);
  // A State that no group of the United Nations has may only be one that has asked.
  if (named.subject.by === 'state' && figures.total === 0 && !regionalGroupOf(named.subject.state))
    return null;
  return { ...named, path: `/${place}/${encodeURIComponent(name)}`, figures };
}

async function findNamed(
  page: PageContext,
  register: Register,
  place: SharedPlace,
  name: string,
): Promise<Named | null> {
  const ours = (words: string, subject: Subject): Named => ({ name: words, issued: undefined, subject });
  switch (place) {
    case 'reviews': {
      const review = await findReview(register.reading, name);
      return review ? ours(reviewName(page, review), { by: 'review', slug: review.slug }) : null;
    }
    case 'mechanisms': {
      const all = await listMechanisms(register);
      const found = all.find(({ mechanism }) => slugOf(mechanism) === name)?.mechanism;
      return found ? ours(mechanismName(page, found), { by: 'mechanism', mechanism: found }) : null;
    }
    case 'rights': {
      const right = findRight(name);
      return right
        ? ours(page.t(`right.${right}`), (await findSubjectOfRight(register, right)).subject)
        : null;
    }
    case 'states':
      return /^[A-Z]{3}$/.test(name) ? ours(page.formats.state(name), { by: 'state', state: name }) : null;
    case 'regions': {
      const region = regionalGroups.find((known) => known === name);
      if (!region) return null;
      const states = groupedStates().flatMap(({ state, group }) => (group === region ? [state] : []));
      return ours(page.t(`recommendations.region.${region}`), { by: 'region', region, states });
    }
    case 'themes':
    case 'groups':
    case 'sdgs': {
      const kind = (Object.keys(termPlaces) as TermKind[]).find((one) => termPlaces[one] === place);
      const found = kind && findTerm(kind, await listTerms(register, kind), name);
      if (!found) return null;
      const issued = isOwnName(page, kind, found.term) ? undefined : found.term.languages[0];
      return { name: termName(page, kind, found.term), issued, subject: found.subject };
    }
  }
}
