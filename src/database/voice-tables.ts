import type { ColumnType, Generated } from 'kysely';
import type { Day, Json, Translated } from './columns.ts';

/** An organisation's duty for a recommendation, until it is ended. */
export type AssignmentTable = {
  country: string;
  id: string;
  recommendation: string;
  organisation: string;
  duty: 'lead' | 'supporting';
  public: Generated<boolean>;
  recorded_at: Date;
  ended_at: ColumnType<Date | null, Date | null | undefined>;
  /** What the organisation said of it, in its own name. */
  answer: ColumnType<'accepted' | 'contested' | null, 'accepted' | 'contested' | null | undefined>;
  answer_reason: ColumnType<string | null, string | null | undefined>;
  answer_language: ColumnType<string | null, string | null | undefined>;
  answered_at: ColumnType<Date | null, Date | null | undefined>;
  /** Why the secretariat let a contested duty stand. */
  upheld_reason: ColumnType<string | null, string | null | undefined>;
  upheld_at: ColumnType<Date | null, Date | null | undefined>;
};

/** What an organisation says of the implementation of a recommendation; the database lets none be edited or removed. */
export type AssessmentTable = {
  country: string;
  id: string;
  recommendation: string;
  /** The part that it speaks of; null for the whole. */
  clause: ColumnType<string | null, string | null | undefined, never>;
  voice: 'government' | 'local-government' | 'parliament' | 'nhri' | 'civil-society';
  organisation: string;
  /** Which of this organisation's on the same it is, from 1; the newest stands. */
  ordinal: number;
  status: string;
  /** As the status was called and what it counted when this was said: a changed scale changes nobody's words. */
  status_names: Json<Translated>;
  index_value: number | null;
  /** The language of the reason. */
  language: string;
  reason: string;
  /** The address of what it rests on. */
  evidence: string | null;
  /** The day that it speaks of. */
  day: Day;
  public: Generated<boolean>;
  recorded_at: Date;
};
