import type { Tables } from '../database/tables.ts';

/**
 * Which tables the ledger follows, and whether the public may see a change of theirs: `own` asks the record's own
 * `public` column, so that a withdrawn record keeps a public trace of its withdrawal and no more.
 */
export const ledgerKinds = {
  country: 'public',
  status: 'public',
  organisation: 'public',
  suspension: 'public',
  withdrawal: 'public',
  person: 'inside',
  membership: 'inside',
  source_file: 'own',
  review: 'own',
  document: 'own',
  recommendation: 'own',
  clause: 'own',
  pledge: 'own',
  correction: 'own',
  answer: 'own',
  issued_term: 'own',
  term_choice: 'own',
  term_model: 'inside',
  vocabulary_term: 'public',
  wording: 'own',
  register_entry: 'own',
  assignment: 'own',
  assignment_claim: 'own',
  assignment_rule: 'inside',
  assessment: 'own',
  plan: 'own',
  plan_version: 'own',
  objective: 'own',
  action: 'own',
  action_organisation: 'own',
  milestone: 'own',
  action_dependency: 'own',
  action_link: 'own',
  action_cost: 'own',
  budget_line: 'own',
  budget_amount: 'own',
  resource: 'own',
  partnership: 'own',
  partnership_party: 'own',
  partnership_action: 'own',
  indicator: 'own',
  indicator_method: 'own',
  indicator_target: 'own',
  indicator_link: 'own',
  indicator_value: 'own',
  indicator_figure: 'own',
  progress_update: 'own',
  update_obstacle: 'own',
  update_evidence: 'own',
  update_step: 'inside',
  reminder: 'inside',
  calendar_event: 'own',
  meeting: 'inside',
  meeting_invitation: 'inside',
  meeting_item: 'inside',
  meeting_decision: 'inside',
  letterhead: 'inside',
  letter_template: 'inside',
  letter: 'inside',
  hand_over: 'inside',
  discussion: 'own',
  discussion_message: 'own',
  discussion_conclusion: 'own',
  discussion_mention: 'inside',
  evaluation: 'own',
  evaluation_question: 'own',
  evaluation_finding: 'own',
  evaluation_response: 'own',
  priority: 'own',
  cluster: 'own',
  cluster_member: 'own',
  cluster_decision: 'inside',
  summary: 'own',
  entitlement: 'own',
  region_map: 'own',
  column_mapping: 'inside',
  import: 'inside',
  api_key: 'inside',
} as const satisfies Partial<Record<keyof Tables, 'public' | 'inside' | 'own'>>;

export type LedgerKind = keyof typeof ledgerKinds;

/**
 * Kinds whose records have an audience of their own, which the secretariat is not always in: a change of theirs that is not
 * public is told by the records' own pages alone, never by the history.
 */
export const audienceKinds: readonly LedgerKind[] = [
  'discussion',
  'discussion_message',
  'discussion_conclusion',
  'discussion_mention',
  'evaluation_finding',
];

/**
 * Columns that never enter the ledger: progress of a job and the use of a key are no change of a record, a reading is kept
 * in its row, and what proves a key is nobody's to read.
 */
export const untracked: Partial<Record<LedgerKind, readonly string[]>> = {
  import: ['progress', 'reading', 'updated_at'],
  api_key: ['hash', 'last_used_on'],
  term_model: ['corrections'],
  // what the same entry says of the members themselves
  cluster_decision: ['moves', 'renamed'],
};
