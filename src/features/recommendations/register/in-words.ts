import type { Right } from '../../../vocabularies/rights.ts';
import type { PageContext } from '../../../web/context.ts';
import type { Agreement, Voice } from '../../assessments/schema.ts';
import { NOBODY } from '../../assignments/schema.ts';
import { clusterTitle } from '../../clusters/schema.ts';
import { sdgOf } from '../../subjects/schema.ts';
import { termName } from '../../vocabularies/schema.ts';
import { mechanismName, reviewName } from '../components.tsx';
import { facetNames, type FacetName, type RegisterFilter } from '../schema.ts';
import type { RegisterAnswer } from './search.ts';

/** What codes in choices are called. */
export type Named = Pick<RegisterAnswer, 'reviews' | 'names'>;

/** What a search of the register asks for, as words between dots. */
export function searchInWords(page: PageContext, filter: RegisterFilter, named: Named): string {
  const { t, formats } = page;
  const parts: string[] = [];
  if (filter.q !== undefined) parts.push(t('recommendations.inWords.typed', { typed: filter.q }));
  for (const name of facetNames) {
    const chosen = filter[name].map((value) => choiceLabel(page, name, value, named));
    const values = { facet: t(`recommendations.facet.${name}`), chosen: formats.list(chosen) };
    if (chosen.length > 0) parts.push(t('recommendations.inWords.facet', values));
  }
  if (filter.thread !== undefined)
    parts.push(t('recommendations.inWords.thread', { step: t(`thread.${filter.thread}`) }));
  for (const step of filter.open)
    parts.push(t('recommendations.inWords.open', { step: t(`thread.${step}`) }));
  if (filter.answer !== undefined) parts.push(t('recommendations.inWords.unanswered'));
  return parts.length > 0 ? parts.join(' · ') : t('recommendations.inWords.everything');
}

/** What a choice of a facet is called. */
export function choiceLabel(page: PageContext, name: FacetName, value: string, named: Named): string {
  const { t, formats } = page;
  switch (name) {
    case 'review': {
      const review = named.reviews.get(value);
      return review ? reviewName(page, { ...review, held_on: review.cycle ? null : review.held_on }) : value;
    }
    case 'mechanism':
      return mechanismName(page, value);
    case 'position':
      return t(`position.${value as 'supported'}`);
    case 'stops':
      return t(`thread.stops.${value as 'asked'}`);
    case 'organisation': {
      if (value === NOBODY) return t('recommendations.organisation.none');
      const [slug = '', what] = value.split(':').toReversed();
      const names = named.names.organisations.get(slug);
      const name = names ? formats.name(names) : slug;
      return what ? t(`recommendations.organisation.${what as 'lead'}`, { name }) : name;
    }
    case 'voice':
      return t(`voice.${value as Voice | 'none'}`);
    case 'status': {
      const [voice = '', id = ''] = value.split(':');
      const names = named.names.statuses.get(id);
      return t('assessments.says', {
        voice: t(`voice.${voice as Voice}`),
        status: names ? formats.name(names) : id,
      });
    }
    case 'voices':
      return t(`recommendations.voices.${value as Agreement}`);
    case 'cluster': {
      const cluster = named.names.clusters.get(value);
      return (cluster && clusterTitle(cluster)) || value;
    }
    case 'state':
      return page.formats.state(value);
    case 'region':
      return t(`recommendations.region.${value as 'african'}`);
    case 'right':
      return t(`right.${value as Right}`);
    case 'sdg':
      return termName(page, 'sdg', sdgOf(value) ?? value);
    case 'theme':
    case 'group':
      return termName(page, name, value);
  }
}
