import type { ColumnType, Generated } from 'kysely';
import type { Day, Translated } from './columns.ts';

type Optional<Value> = ColumnType<Value | null, Value | null | undefined>;

export type UpdateState = 'draft' | 'submitted' | 'returned' | 'approved' | 'signed' | 'published';

/** What an organisation reports of an action or of its duty; the database lets none be edited once it is published. */
export type ProgressUpdateTable = {
  country: string;
  id: string;
  /** Exactly one of the two is what it speaks of. */
  action: Optional<string>;
  assignment: Optional<string>;
  organisation: string;
  /** Which of this organisation's on the same it is, from 1. */
  ordinal: number;
  /** The days that it speaks of; both are there once it is submitted. */
  starts_on: Optional<Day>;
  ends_on: Optional<Day>;
  done: string;
  /** What is different for people. */
  changed: string;
  language: string;
  /** The status of the scale that is proposed, and as it was called and counted then. */
  status: Optional<string>;
  status_names: ColumnType<Translated | null, string | null | undefined, string | null | undefined>;
  index_value: Optional<number>;
  /** Whether the organisation asked that it is its own assessment too, once it is published. */
  is_assessment: Generated<boolean>;
  state: UpdateState;
  /** How the secretariat got it, where it recorded it for a body that does not write here, and when. */
  recorded_how: Optional<'letter' | 'telephone' | 'meeting'>;
  recorded_on: Optional<Day>;
  published_at: Optional<Date>;
  public: Generated<boolean>;
  recorded_at: Date;
};

export type ObstacleKind =
  'money' | 'staff' | 'law' | 'coordination' | 'data' | 'access' | 'opposition' | 'other';
export type ObstacleDecision = 'action' | 'date' | 'money' | 'owner' | 'accept';

/** What stands in the way, and what was decided on it; the decision can come after the update is published. */
export type UpdateObstacleTable = {
  country: string;
  id: string;
  progress_update: string;
  ordinal: number;
  kind: ObstacleKind;
  text: string;
  decision: Optional<ObstacleDecision>;
  decision_reason: Optional<string>;
  decision_language: Optional<string>;
  decided_by: Optional<string>;
  decided_on: Optional<Day>;
  removed_at: Optional<Date>;
  public: Generated<boolean>;
  recorded_at: Date;
};

export type Sensitivity = 'public' | 'mechanism' | 'own';

/** What an update rests on: an address, or a file by its content. `record` is the letter that it was recorded from. */
export type UpdateEvidenceTable = {
  country: string;
  id: string;
  progress_update: string;
  part: 'evidence' | 'record';
  ordinal: number;
  address: Optional<string>;
  sha256: Optional<string>;
  file_name: Optional<string>;
  media_type: Optional<string>;
  bytes: Optional<number>;
  proves: string;
  sensitivity: Sensitivity;
  removed_at: Optional<Date>;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** A step of an update on its way, with the questions it was returned with; never public. */
export type UpdateStepTable = {
  country: string;
  id: string;
  progress_update: string;
  kind: 'submit' | 'take-back' | 'return' | 'approve' | 'sign' | 'publish';
  organisation: Optional<string>;
  note: string;
  language: string;
  recorded_at: Date;
};
