import type { Row } from '../../../documents/write/table.ts';
import { rightsOfThemes } from '../../../vocabularies/theme-rights.ts';
import type { PageContext } from '../../../web/context.ts';
import { recommendationHref } from '../components.tsx';
import { agreementOf, type Voice } from '../../assessments/schema.ts';
import type { Duty } from '../../assignments/schema.ts';
import { threadOf } from '../thread.ts';
import type { ExportedRecommendation, ExportedState } from './queries.ts';

/** The columns of the register's downloads, the same in csv, xlsx and json; docs/open-data.md says what each holds. */
export const columns = [
  'number',
  'review',
  'held_on',
  'text',
  'language',
  'lead_in',
  'recommending_states',
  'recommending_state_names',
  'position',
  'stops',
  'lead',
  'supporting',
  'status_government',
  'status_local_government',
  'status_parliament',
  'status_nhri',
  'status_civil_society',
  'voices',
  'cluster',
  'rights',
  'themes',
  'groups',
  'sdgs',
  'mechanism',
  'cycle',
  'session',
  'document',
  'page',
  'public',
  'address',
  'as_of',
  'ledger_entry',
  'ledger_hash',
] as const;

/**
 * A recommendation as every download writes it. Each row names the ledger entry that it was read at, so that a copy can
 * be held against the register later, however it was cut.
 */
export function exportRow(
  page: PageContext,
  state: ExportedState,
  item: ExportedRecommendation,
): Row & Record<(typeof columns)[number], unknown> {
  // a document may give a term that a person set too
  const labels = (kind: string) => [
    ...new Set(item.terms.filter(([of]) => of === kind).map(([, label]) => label)),
  ];
  const ownersBy = (duty: Duty) =>
    item.owners
      .filter((owner) => owner.duty === duty)
      .map((owner) => page.formats.name(owner.organisation_names));
  const statusesBy = (voice: Voice) =>
    item.assessments
      .filter((said) => said.voice === voice)
      .map((said) => page.formats.name(said.status_names));
  const reached = threadOf({ ...item, askedOn: item.held_on }).findLast((step) => step.state !== 'no');
  return {
    number: item.number,
    review: item.review_slug,
    held_on: item.held_on,
    text: item.text,
    language: item.language,
    lead_in: item.lead_in,
    recommending_states: item.recommending_states,
    recommending_state_names: item.recommending_states.map((code) => page.formats.state(code)),
    position: item.position,
    stops: reached?.step ?? 'asked',
    lead: ownersBy('lead'),
    supporting: ownersBy('supporting'),
    status_government: statusesBy('government'),
    status_local_government: statusesBy('local-government'),
    status_parliament: statusesBy('parliament'),
    status_nhri: statusesBy('nhri'),
    status_civil_society: statusesBy('civil-society'),
    voices: agreementOf(item.assessments) ?? null,
    cluster: item.cluster,
    rights: rightsOfThemes(labels('theme')),
    themes: labels('theme'),
    groups: labels('group'),
    sdgs: labels('sdg'),
    mechanism: item.mechanism,
    cycle: item.cycle,
    session: item.session,
    document: item.symbol,
    page: item.page,
    public: item.public,
    address: page.publicUrl + recommendationHref(item.address),
    as_of: page.asOf?.date ?? null,
    ledger_entry: state.seq,
    ledger_hash: state.hash,
  };
}
