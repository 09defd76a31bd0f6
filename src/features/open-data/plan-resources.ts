import type { Resource } from './resource.ts';

const ofOrganisation = { organisation: 'string', organisation_names: 'any' } as const;
const asRecorded = { recorded_at: 'datetime' } as const;

/**
 * Plans with their actions, money, people and material, indicators, agreements and updates, as they stand: what was taken out of
 * them is in the history. Money is in minor units of its currency.
 */
export const planResources: readonly Resource[] = [
  {
    name: 'plans',
    table: 'plan',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      slug: 'string',
      kind: 'string',
      title: 'string',
      summary: 'string',
      language: 'string',
      ...ofOrganisation,
      starts_on: 'date',
      ends_on: 'date',
      // of its newest version
      stage: 'string',
      ...asRecorded,
    },
  },
  {
    name: 'plan-versions',
    table: 'plan_version',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      plan: 'string',
      ordinal: 'integer',
      stage: 'string',
      day: 'date',
      note: 'string',
      ...ofOrganisation,
      ...asRecorded,
    },
  },
  {
    name: 'objectives',
    table: 'objective',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      plan: 'string',
      ordinal: 'integer',
      title: 'string',
      description: 'string',
      measure: 'string',
      due: 'date',
      ...asRecorded,
    },
  },
  {
    name: 'actions',
    table: 'action',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      plan: 'string',
      objective: 'string',
      // counts the actions of its plan; the end of its address
      number: 'integer',
      kind: 'string',
      title: 'string',
      description: 'string',
      starts_on: 'date',
      ends_on: 'date',
      state: 'string',
      needs_no_money: 'boolean',
      // it needs no money, or has some allocated
      is_funded: 'boolean',
      ...asRecorded,
    },
  },
  {
    name: 'action-organisations',
    table: 'action_organisation',
    isOnlyGiven: true,
    fields: { id: 'string', action: 'string', ...ofOrganisation, part: 'string', ...asRecorded },
  },
  {
    name: 'milestones',
    table: 'milestone',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      action: 'string',
      title: 'string',
      due: 'date',
      reached_on: 'date',
      ...asRecorded,
    },
  },
  {
    name: 'action-dependencies',
    table: 'action_dependency',
    isOnlyGiven: true,
    // `action` cannot begin before `needs` is done
    fields: { id: 'string', action: 'string', needs: 'string', ...asRecorded },
  },
  {
    name: 'action-links',
    table: 'action_link',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      action: 'string',
      kind: 'string',
      recommendation: 'string',
      cluster: 'string',
      // the number of an SDG target, or a heading of the development plan
      term: 'string',
      ...asRecorded,
    },
  },
  {
    name: 'action-costs',
    table: 'action_cost',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      action: 'string',
      fiscal_year: 'integer',
      amount: 'integer',
      currency: 'string',
      // how many units of the country's currency one unit of this one counts
      rate: 'number',
      ...asRecorded,
    },
  },
  {
    name: 'budget-lines',
    table: 'budget_line',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      action: 'string',
      fiscal_year: 'integer',
      source: 'string',
      source_name: 'string',
      cofog: 'string',
      budget_code: 'string',
      currency: 'string',
      rate: 'number',
      // all three are empty where they are withheld
      allocated: 'integer',
      committed: 'integer',
      spent: 'integer',
      withheld_reason: 'string',
      overspent_reason: 'string',
      ...asRecorded,
    },
  },
  {
    name: 'action-resources',
    table: 'resource',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      action: 'string',
      kind: 'string',
      description: 'string',
      fiscal_year: 'integer',
      // staff in full-time equivalents, all else in pieces
      needed: 'number',
      in_hand: 'number',
      ...asRecorded,
    },
  },
  {
    name: 'indicators',
    table: 'indicator',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      slug: 'string',
      kind: 'string',
      title: 'string',
      definition: 'string',
      language: 'string',
      unit: 'string',
      better: 'string',
      frequency: 'string',
      collector: 'string',
      collector_names: 'any',
      limits: 'string',
      sdg_indicator: 'string',
      // figures of fewer people than this in a part of a breakdown are kept back
      smallest_cell: 'integer',
      ...asRecorded,
    },
  },
  {
    name: 'indicator-methods',
    table: 'indicator_method',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      indicator: 'string',
      ordinal: 'integer',
      method: 'string',
      // the year from which on it is measured so
      since: 'integer',
      ...asRecorded,
    },
  },
  {
    name: 'indicator-targets',
    table: 'indicator_target',
    isOnlyGiven: true,
    // baselines and benchmarks among them
    fields: {
      id: 'string',
      indicator: 'string',
      kind: 'string',
      year: 'integer',
      value: 'number',
      ...asRecorded,
    },
  },
  {
    name: 'indicator-links',
    table: 'indicator_link',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      indicator: 'string',
      action: 'string',
      objective: 'string',
      recommendation: 'string',
      ...asRecorded,
    },
  },
  {
    name: 'indicator-figures',
    table: 'indicator_value',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      indicator: 'string',
      // whose figure it is
      ...ofOrganisation,
      method: 'string',
      period: 'string',
      // empty for the whole
      breakdown: 'string',
      category: 'string',
      // both are empty where the figure is kept back
      value: 'number',
      cases: 'integer',
      is_suppressed: 'boolean',
      source: 'string',
      note: 'string',
      ...asRecorded,
    },
  },
  {
    name: 'partnerships',
    table: 'partnership',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      slug: 'string',
      title: 'string',
      purpose: 'string',
      language: 'string',
      // who proposed it
      ...ofOrganisation,
      agreed_on: 'date',
      review_on: 'date',
      ended_at: 'datetime',
      end_reason: 'string',
      ...asRecorded,
    },
  },
  {
    name: 'partnership-parties',
    table: 'partnership_party',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      partnership: 'string',
      ...ofOrganisation,
      brings: 'string',
      // empty while it has not agreed in its own name
      agreed_at: 'datetime',
      left_at: 'datetime',
      left_reason: 'string',
      ...asRecorded,
    },
  },
  {
    name: 'partnership-actions',
    table: 'partnership_action',
    isOnlyGiven: true,
    fields: { id: 'string', partnership: 'string', action: 'string', ...asRecorded },
  },
  {
    name: 'updates',
    table: 'progress_update',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      // it speaks of the one or the other
      action: 'string',
      assignment: 'string',
      ...ofOrganisation,
      // of this organisation's on the same, from 1
      ordinal: 'integer',
      starts_on: 'date',
      ends_on: 'date',
      done: 'string',
      changed: 'string',
      language: 'string',
      // what is proposed; the assessments are what is said
      status: 'string',
      status_names: 'any',
      index_value: 'number',
      // how the secretariat was told, where it recorded it for a body
      recorded_how: 'string',
      recorded_on: 'date',
      published_at: 'datetime',
      ...asRecorded,
    },
  },
  {
    name: 'update-obstacles',
    table: 'update_obstacle',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      progress_update: 'string',
      ordinal: 'integer',
      kind: 'string',
      text: 'string',
      // empty while nothing is decided
      decision: 'string',
      decision_reason: 'string',
      decision_language: 'string',
      decided_by: 'string',
      decided_by_names: 'any',
      decided_on: 'date',
      ...asRecorded,
    },
  },
  {
    name: 'update-evidence',
    table: 'update_evidence',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      progress_update: 'string',
      ordinal: 'integer',
      // an address, or a file by its hash
      address: 'string',
      sha256: 'string',
      file_name: 'string',
      media_type: 'string',
      bytes: 'integer',
      proves: 'string',
      ...asRecorded,
    },
  },
];
