/** The form of a package; a reader refuses one that it does not know. */
export const EDITION = 'suivi-register-1';

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'array' | 'any';

/** The tables that a package is taken in from. */
export type TakenTable =
  | 'review'
  | 'document'
  | 'recommendation'
  | 'clause'
  | 'pledge'
  | 'answer'
  | 'issued_term'
  | 'wording'
  | 'correction'
  | 'register_entry';

/** Given away and not taken in: nobody here may speak, decide or answer for organisations of another installation. */
type GivenTable =
  | 'assignment'
  | 'assessment'
  | 'term_choice'
  | 'cluster'
  | 'cluster_member'
  | 'summary'
  | 'entitlement'
  | 'plan'
  | 'plan_version'
  | 'objective'
  | 'action'
  | 'action_organisation'
  | 'milestone'
  | 'action_dependency'
  | 'action_link'
  | 'action_cost'
  | 'budget_line'
  | 'resource'
  | 'indicator'
  | 'indicator_method'
  | 'indicator_target'
  | 'indicator_link'
  | 'indicator_value'
  | 'partnership'
  | 'partnership_party'
  | 'partnership_action'
  | 'progress_update'
  | 'update_obstacle'
  | 'update_evidence'
  | 'calendar_event'
  | 'discussion'
  | 'discussion_message'
  | 'discussion_conclusion'
  | 'evaluation'
  | 'evaluation_question'
  | 'evaluation_finding'
  | 'evaluation_response';

type Described = {
  name: string;
  /** Columns of the table, in order. */
  fields: Readonly<Record<string, FieldType>>;
};
export type Resource =
  | (Described & { table: TakenTable; isOnlyGiven?: never })
  | (Described & { table: GivenTable; isOnlyGiven: true });
