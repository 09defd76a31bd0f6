import type { ColumnType, Generated } from 'kysely';
import type { Json } from './columns.ts';

/**
 * What recommendations share that ask for the same: instruments by name, groups of persons, words of the texts, and the
 * passage of one of them that says it best, which clusters of earlier versions lack until they are decided on again.
 */
export type SharedOfCluster = { instruments: string[]; persons: string[]; words: string[]; phrase?: string };

/** Recommendations that ask for the same, at a lasting address. It stands as long as it has members. */
export type ClusterTable = {
  country: string;
  id: string;
  slug: string;
  /** What somebody called it, in `language`; else it is called by what its members share. */
  name: string | null;
  language: string | null;
  /** Of its public members, as long as it has any. */
  shared: Json<SharedOfCluster>;
  /** The cluster that took its members, where it stands no more. */
  successor: string | null;
  /** In whose name it was decided on last; null for the operator. */
  organisation: string | null;
  /** Whether one of its members is public. */
  public: Generated<boolean>;
  recorded_at: Date;
};

/** In which cluster a recommendation is; one row for each that ever was in one. */
export type ClusterMemberTable = {
  country: string;
  id: string;
  recommendation: string;
  /** Null where it was taken out. */
  cluster: string | null;
  /** What the machine gave the proposal that brought it here, 0 to 1; null when a person thought of it. */
  probability: number | null;
  /** What the proposal said that its members share. */
  words: string[];
  organisation: string | null;
  /** As its recommendation. */
  public: Generated<boolean>;
  recorded_at: Date;
};

export type DecisionKind = 'confirm' | 'reject' | 'split' | 'merge' | 'move' | 'add' | 'name';

/** Where a recommendation was before a decision, and where the decision put it. */
export type ClusterMove = {
  recommendation: string;
  from: string | null;
  probability: number | null;
  words: string[];
  to: string | null;
};

/** What a cluster was called before a decision. */
export type ClusterRenaming = { name: string | null; language: string | null };

/** What somebody decided on clusters. */
export type ClusterDecisionTable = {
  country: string;
  id: string;
  /** Counts the country's decisions from 1. */
  ordinal: number;
  kind: DecisionKind;
  /** All clusters that it is about. */
  clusters: string[];
  /** The recommendations that it is about. */
  members: string[];
  moves: Json<ClusterMove[]>;
  renamed: ColumnType<ClusterRenaming | null, string | null, string | null>;
  /** Each of `ones` was said to ask for something else than each of `others`. */
  ones: string[];
  others: string[];
  undone: Generated<boolean>;
  organisation: string | null;
  recorded_at: Date;
};

/** What the machine proposes as one cluster; nobody's decision, and never public. The id follows from what is proposed. */
export type ClusterProposalTable = {
  country: string;
  id: string;
  members: string[];
  /** The cluster that it would extend by `members`. */
  joins: string | null;
  probability: number;
  shared: Json<SharedOfCluster>;
  made_at: Date;
};

/** How far the machine's reading is: it has yet to read as long as `done` is less than `asked`. */
export type ClusterReadingTable = {
  country: string;
  id: string;
  asked: number;
  done: number;
  /** How many it read last. */
  recommendations: Generated<number>;
  done_at: ColumnType<Date | null, Date | null | undefined>;
};
