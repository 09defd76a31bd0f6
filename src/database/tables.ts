import type {
  ClusterDecisionTable,
  ClusterMemberTable,
  ClusterProposalTable,
  ClusterReadingTable,
  ClusterTable,
} from './cluster-tables.ts';
import type { CalendarAddressTable, CalendarEventTable } from './calendar-tables.ts';
import type { InboxTables } from './inbox-tables.ts';
import type { OfflineUploadTable } from './offline-tables.ts';
import type {
  HandOverTable,
  LetterheadTable,
  LetterTable,
  LetterTemplateTable,
  MeetingDecisionTable,
  MeetingInvitationTable,
  MeetingItemTable,
  MeetingTable,
} from './meeting-tables.ts';
import type { PriorityTable } from './priority-table.ts';
import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type {
  AccountLinkTable,
  ApiKeyTable,
  AuthAccountTable,
  AuthSessionTable,
  AuthTwoFactorTable,
  AuthUserTable,
  MailMessageTable,
  MembershipTable,
  PersonTable,
  SavedSearchTable,
  SuspensionTable,
} from './account-tables.ts';
import type { Day, Json, Translated } from './columns.ts';
import type { DiscussionTables } from './discussion-tables.ts';
import type { EvaluationTables } from './evaluation-tables.ts';
import type { EvidenceTables } from './evidence-tables.ts';
import type { AssessmentTable, AssignmentTable } from './voice-tables.ts';
import type {
  ActionCostTable,
  ActionDependencyTable,
  ActionLinkTable,
  ActionOrganisationTable,
  ActionTable,
  AssignmentClaimTable,
  AssignmentRuleTable,
  BudgetAmountTable,
  BudgetLineTable,
  IndicatorFigureTable,
  IndicatorLinkTable,
  IndicatorMethodTable,
  IndicatorTable,
  IndicatorTargetTable,
  IndicatorValueTable,
  MilestoneTable,
  ObjectiveTable,
  PartnershipActionTable,
  PartnershipPartyTable,
  PartnershipTable,
  PlanTable,
  PlanVersionTable,
  ResourceTable,
} from './plan-tables.ts';
import type {
  TermChoiceTable,
  TermModelTable,
  TermSuggestionTable,
  VocabularyTermTable,
} from './term-tables.ts';
import type {
  ProgressUpdateTable,
  UpdateEvidenceTable,
  UpdateObstacleTable,
  UpdateStepTable,
} from './update-tables.ts';

export type { Translated } from './columns.ts';

export type CountryTable = {
  country: string;
  id: string;
  names: Json<Translated>;
  languages: string[];
  sandbox: Generated<boolean>;
  accent: Generated<string>;
  time_zone: Generated<string>;
  /** In which budgets are summed up: ISO 4217. */
  currency: Generated<string>;
  word_limits: ColumnType<Record<string, number>, string | undefined, string>;
  modules: ColumnType<Record<string, boolean>, string | undefined, string>;
  /** An id of the Open Definition; `national` for a licence of the country's own, with its title and address. */
  licence: Generated<'CC-BY-4.0' | 'CC0-1.0' | 'ODC-BY-1.0' | 'ODbL-1.0' | 'national'>;
  licence_title: ColumnType<string | null, string | null | undefined>;
  licence_address: ColumnType<string | null, string | null | undefined>;
  /** Whether somebody who signs for an organisation signs its updates before they are published. */
  updates_are_signed: Generated<boolean>;
  /** After how many days what is overdue goes to the alternate too, and after as many more to whoever signs; null: never. */
  escalation_days: ColumnType<number | null, number | null | undefined>;
  /** For how many days a mailed link opens its form; null where none are mailed. */
  mail_link_days: ColumnType<number | null, number | null | undefined>;
  created_at: Date;
};

export type StatusTable = {
  country: string;
  id: string;
  ordinal: number;
  names: Json<Translated>;
  index_value: number | null;
  retired_at: Date | null;
};

export type OrganisationTable = {
  country: string;
  id: string;
  slug: string;
  kind: string;
  names: Json<Translated>;
  suspended_at: Date | null;
  suspension_reason: string | null;
  created_at: Date;
};

export type SourceFileTable = {
  country: string;
  id: string;
  sha256: string;
  name: string;
  media_type: string;
  bytes: number;
  public: Generated<boolean>;
  recorded_at: Date;
};

export type ReviewTable = {
  country: string;
  id: string;
  slug: string;
  mechanism: string;
  cycle: number | null;
  session: string | null;
  symbol: string | null;
  held_on: Day | null;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** What the public is told of a withdrawn review: which one and why, and nothing of its words. */
export type WithdrawalTable = {
  country: string;
  id: string;
  review: string;
  slug: string;
  mechanism: string;
  cycle: number | null;
  symbol: string | null;
  reason: string;
  language: string;
  organisation: string | null;
  recorded_at: Date;
  /** When the review was published again. */
  ended_at: Date | null;
};

export type DocumentTable = {
  country: string;
  id: string;
  review: string;
  source_file: string;
  kind: string;
  symbol: string | null;
  language: string;
  issued_on: Day | null;
  public: Generated<boolean>;
  recorded_at: Date;
};

export type RecommendationTable = {
  country: string;
  id: string;
  review: string;
  document: string;
  address: string;
  number: string;
  ordinal: number;
  language: string;
  text: string;
  lead_in: string | null;
  page: number | null;
  position: string | null;
  recommending_states: string[];
  /** What a treaty body is concerned about before it recommends. */
  concern: ColumnType<string | null, string | null | undefined>;
  /** The day by which a treaty body asks for information on it. */
  due: ColumnType<Day | null, Day | null | undefined>;
  public: Generated<boolean>;
  recorded_at: Date;
};

export type ClauseTable = {
  country: string;
  id: string;
  recommendation: string;
  ordinal: number;
  text: string;
  recommending_states: string[];
  public: Generated<boolean>;
};

export type PledgeTable = {
  country: string;
  id: string;
  review: string;
  document: string;
  number: string | null;
  ordinal: number;
  language: string;
  text: string;
  page: number | null;
  public: Generated<boolean>;
  recorded_at: Date;
};

export type CorrectionTable = {
  country: string;
  id: string;
  recommendation: string;
  field: string;
  as_read: Json<unknown>;
  corrected: Json<unknown>;
  reason: string | null;
  organisation: string | null;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** What one document says a recommendation's position is, with its reasons. */
export type AnswerTable = {
  country: string;
  id: string;
  recommendation: string;
  document: string;
  position: string | null;
  comment: string | null;
  page: number | null;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** A theme, group or SDG that a document gives a recommendation, as issued there. */
export type IssuedTermTable = {
  country: string;
  id: string;
  recommendation: string;
  document: string;
  kind: 'theme' | 'group' | 'sdg';
  ordinal: number;
  label: string;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** A recommendation's words in another document: in another official language, or under a draft's number. */
export type WordingTable = {
  country: string;
  id: string;
  recommendation: string;
  document: string;
  number: string;
  language: string;
  text: string;
  page: number | null;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** What a country's own register says beside a recommendation, in its own words. */
export type RegisterEntryTable = {
  country: string;
  id: string;
  recommendation: string;
  document: string;
  kind: 'status' | 'owner' | 'action' | 'comment' | 'date';
  ordinal: number;
  heading: string;
  text: string;
  /** Whether somebody decided that the public may read it. */
  published: boolean;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** A recommendation in plain language, as somebody wrote it; empty once it was taken back. */
export type SummaryTable = {
  country: string;
  id: string;
  recommendation: string;
  language: string;
  text: string;
  /** Who wrote it; null for the operator. */
  organisation: string | null;
  public: boolean;
  recorded_at: Date;
};

/** What somebody reading about a theme is entitled to, in one language; `theme` is the last part of its address. */
export type EntitlementTable = {
  country: string;
  id: string;
  theme: string;
  language: string;
  named_right: string;
  treaty_articles: string;
  national_law: string;
  responsible: string;
  complaint: string;
  organisation: string | null;
  public: boolean;
  recorded_at: Date;
};

/** One region of the country: its name as uploaded, and its rings of longitude and latitude. */
export type MapRegion = { name: string; polygons: [number, number][][][] };

/** The outlines of the country's regions as they were uploaded, in one row. */
export type RegionMapTable = {
  country: string;
  id: string;
  regions: Json<MapRegion[]>;
  public: boolean;
  recorded_at: Date;
};

/** What the columns of a spreadsheet with these headings mean, kept for the next one. */
export type ColumnMappingTable = {
  country: string;
  id: string;
  fingerprint: string;
  mapping: Json<unknown>;
  updated_at: Date;
};

export type ImportTable = {
  country: string;
  id: string;
  state: 'queued' | 'reading' | 'mapping' | 'mapped' | 'review' | 'confirmed' | 'discarded' | 'failed';
  source_file: string;
  requested_by: string | null;
  organisation: string | null;
  progress: Generated<number>;
  reading: ColumnType<unknown, string | null, string | null>;
  corrections: ColumnType<unknown, string | undefined, string>;
  failure: ColumnType<unknown, string | null, string | null>;
  review: string | null;
  /** Which review the document speaks of, such as `upr-2`; null when it does not say. */
  review_key: ColumnType<string | null, string | null | undefined>;
  /** The upload that it came with, when several files were chosen together. */
  upload: ColumnType<string | null, string | null | undefined>;
  /** What a person decided where this document differs from a review on record. */
  settled: ColumnType<unknown, string | undefined, string>;
  /** The spreadsheet's import, of one review in a country's register. */
  part_of: ColumnType<string | null, string | null | undefined, never>;
  /** What somebody said of a spreadsheet's columns. */
  mapping: ColumnType<unknown, string | null | undefined, string | null>;
  /** What somebody typed beside a text that was entered by hand. */
  entered: ColumnType<unknown, string | null | undefined, string | null>;
  /** The key of the program that brought it in. */
  api_key: ColumnType<string | null, string | null | undefined, never>;
  version: Generated<number>;
  created_at: Date;
  updated_at: Date;
};

/** Files that were chosen together; `refused` says why some of them were not taken in. */
export type UploadTable = {
  country: string;
  id: string;
  requested_by: string | null;
  refused: ColumnType<unknown, string, string>;
  created_at: Date;
};

export type LedgerTable = {
  country: string;
  seq: number;
  recorded_at: Date;
  verb: string;
  organisation: string | null;
  person: string | null;
  person_salt: Buffer | null;
  person_commitment: Buffer;
  previous_hash: Buffer;
  hash: Buffer;
};

export type LedgerChangeTable = {
  country: string;
  seq: number;
  ordinal: number;
  kind: string;
  record: string;
  public: boolean;
  before: ColumnType<unknown, string | null, string | null>;
  after: ColumnType<unknown, string | null, string | null>;
  salt: Buffer | null;
  commitment: Buffer;
};

export type LedgerHeadTable = { country: string; seq: number; recorded_at: Date; hash: Buffer };

/** Every table of ours by its name, for kysely. Sign-in tables live in the schema `auth`, jobs in `pgboss`. */
export type Tables = {
  country: CountryTable;
  status: StatusTable;
  organisation: OrganisationTable;
  person: PersonTable;
  suspension: SuspensionTable;
  membership: MembershipTable;
  source_file: SourceFileTable;
  review: ReviewTable;
  withdrawal: WithdrawalTable;
  document: DocumentTable;
  recommendation: RecommendationTable;
  clause: ClauseTable;
  pledge: PledgeTable;
  correction: CorrectionTable;
  answer: AnswerTable;
  issued_term: IssuedTermTable;
  term_choice: TermChoiceTable;
  term_suggestion: TermSuggestionTable;
  cluster: ClusterTable;
  cluster_member: ClusterMemberTable;
  cluster_decision: ClusterDecisionTable;
  cluster_proposal: ClusterProposalTable;
  cluster_reading: ClusterReadingTable;
  term_model: TermModelTable;
  vocabulary_term: VocabularyTermTable;
  wording: WordingTable;
  register_entry: RegisterEntryTable;
  assignment: AssignmentTable;
  assignment_claim: AssignmentClaimTable;
  assignment_rule: AssignmentRuleTable;
  assessment: AssessmentTable;
  plan: PlanTable;
  plan_version: PlanVersionTable;
  objective: ObjectiveTable;
  action: ActionTable;
  action_organisation: ActionOrganisationTable;
  milestone: MilestoneTable;
  action_dependency: ActionDependencyTable;
  action_link: ActionLinkTable;
  action_cost: ActionCostTable;
  budget_line: BudgetLineTable;
  budget_amount: BudgetAmountTable;
  resource: ResourceTable;
  partnership: PartnershipTable;
  partnership_party: PartnershipPartyTable;
  partnership_action: PartnershipActionTable;
  indicator: IndicatorTable;
  indicator_method: IndicatorMethodTable;
  indicator_target: IndicatorTargetTable;
  indicator_link: IndicatorLinkTable;
  indicator_value: IndicatorValueTable;
  indicator_figure: IndicatorFigureTable;
  progress_update: ProgressUpdateTable;
  update_obstacle: UpdateObstacleTable;
  update_evidence: UpdateEvidenceTable;
  update_step: UpdateStepTable;
  calendar_event: CalendarEventTable;
  calendar_address: CalendarAddressTable;
  offline_upload: OfflineUploadTable;
  meeting: MeetingTable;
  meeting_invitation: MeetingInvitationTable;
  meeting_item: MeetingItemTable;
  meeting_decision: MeetingDecisionTable;
  letterhead: LetterheadTable;
  letter_template: LetterTemplateTable;
  letter: LetterTable;
  hand_over: HandOverTable;
  priority: PriorityTable;
  summary: SummaryTable;
  entitlement: EntitlementTable;
  region_map: RegionMapTable;
  column_mapping: ColumnMappingTable;
  import: ImportTable;
  upload: UploadTable;
  api_key: ApiKeyTable;
  saved_search: SavedSearchTable;
  mail_message: MailMessageTable;
  account_link: AccountLinkTable;
  'auth.user': AuthUserTable;
  'auth.session': AuthSessionTable;
  'auth.account': AuthAccountTable;
  'auth.two_factor': AuthTwoFactorTable;
  ledger: LedgerTable;
  ledger_change: LedgerChangeTable;
  ledger_head: LedgerHeadTable;
} & InboxTables &
  DiscussionTables &
  EvaluationTables &
  EvidenceTables;

export type Row<T extends keyof Tables> = Selectable<Tables[T]>;
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>;
