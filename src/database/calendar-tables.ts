import type { ColumnType, Generated } from 'kysely';
import type { Day, Json, Translated } from './columns.ts';

type Optional<Value> = ColumnType<Value | null, Value | null | undefined>;

export type CalendarEventKind =
  | 'session'
  | 'review'
  | 'report-due'
  | 'follow-up-due'
  | 'answers-due'
  | 'mid-term'
  | 'consultation'
  | 'cso-deadline'
  | 'meeting'
  | 'other';

/** A day, or several in a row, that the secretariat has entered. */
export type CalendarEventTable = {
  country: string;
  id: string;
  slug: string;
  kind: CalendarEventKind;
  /** Its title by language; may be empty for a session, which its mechanism and number name. */
  names: Json<Translated>;
  mechanism: Optional<string>;
  /** The number or name of a mechanism's session. */
  session: Optional<string>;
  /** The review on record that it belongs to. */
  review: Optional<string>;
  starts_on: Day;
  /** The last day, itself included. */
  ends_on: Day;
  place: string;
  web_address: string;
  note: string;
  /** Of place and note. */
  language: string;
  /** Who holds it. */
  organisation: Optional<string>;
  withdrawn_at: Optional<Date>;
  /** Counts its versions from 1, for calendars that hold a copy. */
  version: Generated<number>;
  changed_at: Date;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** The secret address at which a person's calendar asks, of which only a hash is kept. Theirs alone: no ledger follows it. */
export type CalendarAddressTable = {
  country: string;
  id: string;
  person: string;
  token_hash: Buffer;
  created_at: Date;
};
