/** The form of a package; a reader refuses one that it does not know. */
export const EDITION = 'suivi-register-1';

export type FieldType = 'string' | 'integer' | 'number' | 'date' | 'datetime' | 'array' | 'any';

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
  'assignment' | 'assessment' | 'term_choice' | 'cluster' | 'cluster_member' | 'summary' | 'entitlement';

type Described = {
  name: string;
  /** Columns of the table, in order. */
  fields: Readonly<Record<string, FieldType>>;
};
export type Resource =
  | (Described & { table: TakenTable; isOnlyGiven?: never })
  | (Described & { table: GivenTable; isOnlyGiven: true });

/** What a package holds, each after what it refers to, so that it can be taken in from first to last. */
export const resources: readonly Resource[] = [
  {
    name: 'reviews',
    table: 'review',
    fields: {
      id: 'string',
      slug: 'string',
      mechanism: 'string',
      cycle: 'integer',
      session: 'string',
      symbol: 'string',
      held_on: 'date',
    },
  },
  {
    name: 'documents',
    table: 'document',
    fields: {
      id: 'string',
      review: 'string',
      kind: 'string',
      symbol: 'string',
      language: 'string',
      issued_on: 'date',
      // of the file, where the public may have it
      sha256: 'string',
      file_name: 'string',
      media_type: 'string',
    },
  },
  {
    name: 'recommendations',
    table: 'recommendation',
    fields: {
      id: 'string',
      review: 'string',
      document: 'string',
      address: 'string',
      number: 'string',
      ordinal: 'integer',
      language: 'string',
      text: 'string',
      lead_in: 'string',
      page: 'integer',
      position: 'string',
      recommending_states: 'array',
      concern: 'string',
      due: 'date',
    },
  },
  {
    name: 'clauses',
    table: 'clause',
    fields: {
      id: 'string',
      recommendation: 'string',
      ordinal: 'integer',
      text: 'string',
      recommending_states: 'array',
    },
  },
  {
    name: 'pledges',
    table: 'pledge',
    fields: {
      id: 'string',
      review: 'string',
      document: 'string',
      number: 'string',
      ordinal: 'integer',
      language: 'string',
      text: 'string',
      page: 'integer',
    },
  },
  {
    name: 'answers',
    table: 'answer',
    fields: {
      id: 'string',
      recommendation: 'string',
      document: 'string',
      position: 'string',
      comment: 'string',
      page: 'integer',
    },
  },
  {
    name: 'terms',
    table: 'issued_term',
    fields: {
      id: 'string',
      recommendation: 'string',
      document: 'string',
      kind: 'string',
      ordinal: 'integer',
      label: 'string',
    },
  },
  {
    name: 'wordings',
    table: 'wording',
    fields: {
      id: 'string',
      recommendation: 'string',
      document: 'string',
      number: 'string',
      language: 'string',
      text: 'string',
      page: 'integer',
    },
  },
  {
    name: 'corrections',
    table: 'correction',
    fields: {
      id: 'string',
      recommendation: 'string',
      field: 'string',
      as_read: 'any',
      corrected: 'any',
      reason: 'string',
    },
  },
  {
    name: 'register-entries',
    table: 'register_entry',
    fields: {
      id: 'string',
      recommendation: 'string',
      document: 'string',
      kind: 'string',
      ordinal: 'integer',
      heading: 'string',
      text: 'string',
    },
  },
  {
    name: 'clusters',
    table: 'cluster',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      slug: 'string',
      name: 'string',
      language: 'string',
      // lists of instruments, groups of persons and words
      shared: 'any',
      // the cluster that took its members, where it has none
      successor: 'string',
      recorded_at: 'datetime',
    },
  },
  {
    name: 'cluster-members',
    table: 'cluster_member',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      recommendation: 'string',
      // empty where it was taken out
      cluster: 'string',
      probability: 'number',
      words: 'array',
      recorded_at: 'datetime',
    },
  },
  {
    name: 'assignments',
    table: 'assignment',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      recommendation: 'string',
      // the slug, and names by language
      organisation: 'string',
      organisation_names: 'any',
      duty: 'string',
      recorded_at: 'datetime',
      ended_at: 'datetime',
    },
  },
  {
    name: 'assessments',
    table: 'assessment',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      recommendation: 'string',
      clause: 'string',
      voice: 'string',
      organisation: 'string',
      organisation_names: 'any',
      // of this organisation's on the same, from 1; the newest stands
      ordinal: 'integer',
      status: 'string',
      status_names: 'any',
      index_value: 'number',
      language: 'string',
      reason: 'string',
      evidence: 'string',
      day: 'date',
      recorded_at: 'datetime',
    },
  },
  {
    name: 'set-terms',
    table: 'term_choice',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      recommendation: 'string',
      kind: 'string',
      label: 'string',
      // what the machine gave it, from 0 to 1; none where a person thought of it alone
      probability: 'number',
      // empty where the operator set it
      organisation: 'string',
      organisation_names: 'any',
      recorded_at: 'datetime',
    },
  },
  {
    name: 'summaries',
    table: 'summary',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      recommendation: 'string',
      language: 'string',
      text: 'string',
      organisation: 'string',
      organisation_names: 'any',
      recorded_at: 'datetime',
    },
  },
  {
    name: 'entitlements',
    table: 'entitlement',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      theme: 'string',
      language: 'string',
      named_right: 'string',
      treaty_articles: 'string',
      national_law: 'string',
      responsible: 'string',
      complaint: 'string',
      organisation: 'string',
      organisation_names: 'any',
      recorded_at: 'datetime',
    },
  },
];
