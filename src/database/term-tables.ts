import type { ColumnType, Generated } from 'kysely';
import type { Json, Translated } from './columns.ts';

/** A term that somebody decided on for a recommendation, one a kind and label. */
export type TermChoiceTable = {
  country: string;
  id: string;
  recommendation: string;
  kind: 'theme' | 'group' | 'sdg' | 'issue' | 'action';
  label: string;
  /** `open`: what was decided was taken back, and nobody has decided anew. */
  choice: 'set' | 'rejected' | 'open';
  /** What the machine gave it, 0 to 1; null when a person thought of it alone. */
  probability: number | null;
  /** The words that led the machine to it. */
  words: string[];
  /** Which model proposed it. */
  model: string | null;
  /** Who chose; null for the operator. */
  organisation: string | null;
  public: boolean;
  recorded_at: Date;
};

/** A term that the machine proposes for a recommendation. */
export type ProposedTerm = Pick<TermChoiceTable, 'kind' | 'label'> & {
  /** 0 to 1. */
  probability: number;
  /** Words of the text that led to it. */
  because: readonly string[];
};

/** All that the machine proposes for one recommendation; nobody's decision, and never public. */
export type TermSuggestionTable = {
  country: string;
  id: string;
  recommendation: string;
  model: string;
  terms: Json<ProposedTerm[]>;
  made_at: Date;
};

/** What this installation's machine has learned from decisions, with how well it foretold them before and after. */
export type TermModelTable = {
  country: string;
  id: string;
  state: 'queued' | 'learning' | 'ready' | 'failed';
  decisions: Generated<number>;
  corrections: ColumnType<unknown, string | null | undefined, string | null>;
  before: ColumnType<unknown, string | null | undefined, string | null>;
  after: ColumnType<unknown, string | null | undefined, string | null>;
  /** Whether suggestions are made with it; at most one is. */
  used: Generated<boolean>;
  organisation: string | null;
  recorded_at: Date;
};

/** What a country says of one term of a vocabulary: its own names and texts, what has taken its place, or the whole term. */
export type VocabularyTermTable = {
  country: string;
  id: string;
  vocabulary: string;
  /** The code that ships, or for themes, groups and issues the name as issued. */
  code: string;
  names: Json<Translated>;
  /** Official full texts by language. */
  texts: Json<Translated>;
  /** The code of the term that has taken its place. */
  merged_into: string | null;
  /** Not to be set any more. */
  retired: boolean;
  /** Whether the country made the term; else it says something of one that ships or that a document gives. */
  own: boolean;
  recorded_at: Date;
};
