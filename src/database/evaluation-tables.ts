import type { ColumnType, Generated } from 'kysely';
import type { Day } from './columns.ts';

type Optional<Value> = ColumnType<Value | null, Value | null | undefined>;

export type EvaluationState = 'draft' | 'finished' | 'published';
export type ResponseAnswer = 'accepted' | 'partly' | 'rejected';
export type Adjustment = 'action' | 'date' | 'money' | 'owner' | 'accept';

/** What somebody asks of a plan or a theme, and by which method; the database lets none be edited once it is finished. */
type EvaluationTable = {
  country: string;
  id: string;
  slug: string;
  /** Exactly one of the two is what is evaluated; a theme by its code. */
  plan: Optional<string>;
  theme: Optional<string>;
  title: string;
  method: string;
  /** Of title, method, questions and findings. */
  language: string;
  evaluator: string;
  commissioned_by: string;
  /** Whether the evaluator, an organisation outside the government, says so itself. */
  is_independent: Generated<boolean>;
  state: EvaluationState;
  finished_at: Optional<Date>;
  published_at: Optional<Date>;
  public: Generated<boolean>;
  recorded_at: Date;
};

type EvaluationQuestionTable = {
  country: string;
  id: string;
  evaluation: string;
  ordinal: number;
  text: string;
  removed_at: Optional<Date>;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** What the evaluator found on a question, and what it recommends; nobody else's to write. */
type EvaluationFindingTable = {
  country: string;
  id: string;
  evaluation: string;
  evaluator: string;
  question: string;
  ordinal: number;
  text: string;
  /** Empty where a finding asks for nothing. */
  recommends: string;
  removed_at: Optional<Date>;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** What management answers to a finding, who does what until when, and what was adjusted in the end. */
type EvaluationResponseTable = {
  country: string;
  id: string;
  evaluation: string;
  finding: string;
  organisation: string;
  answer: ResponseAnswer;
  text: string;
  language: string;
  owner: Optional<string>;
  due: Optional<Day>;
  adjustment: Optional<Adjustment>;
  adjusted_action: Optional<string>;
  adjusted_text: Optional<string>;
  adjusted_on: Optional<Day>;
  public: Generated<boolean>;
  recorded_at: Date;
};

export type EvaluationTables = {
  evaluation: EvaluationTable;
  evaluation_question: EvaluationQuestionTable;
  evaluation_finding: EvaluationFindingTable;
  evaluation_response: EvaluationResponseTable;
};
