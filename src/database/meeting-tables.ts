import type { ColumnType, Generated } from 'kysely';
import type { Day, Json, Translated } from './columns.ts';

type Optional<Value> = ColumnType<Value | null, Value | null | undefined>;

/** A meeting of the mechanism; its number is its address. Never public. */
export type MeetingTable = {
  country: string;
  id: string;
  number: number;
  title: string;
  /** Of title, place, note, and of what is written down in it. */
  language: string;
  held_on: Day;
  /** `09:30`, or empty. */
  begins: string;
  place: string;
  note: string;
  cancelled_at: Optional<Date>;
  recorded_at: Date;
};

/** An organisation that is invited; whether it was there, and who of it. */
export type MeetingInvitationTable = {
  country: string;
  id: string;
  meeting: string;
  organisation: string;
  attended: Optional<boolean>;
  /** Names, as somebody wrote them down. */
  present: Generated<string>;
  withdrawn_at: Optional<Date>;
  recorded_at: Date;
};

export type ItemReason = 'overdue' | 'unfunded' | 'contested' | 'decision' | 'other';

/** An item of the agenda with its title as it stood when it was put there. */
export type MeetingItemTable = {
  country: string;
  id: string;
  meeting: string;
  ordinal: number;
  reason: ItemReason;
  title: string;
  language: string;
  /** Where its record stands, within the site; empty for none. */
  href: string;
  /** What was said of it. */
  notes: Generated<string>;
  removed_at: Optional<Date>;
  recorded_at: Date;
};

export type MeetingDecisionTable = {
  country: string;
  id: string;
  meeting: string;
  item: Optional<string>;
  ordinal: number;
  text: string;
  /** Who does it, and of them who in person. */
  organisation: string;
  person: Optional<string>;
  due: Optional<Day>;
  done_at: Optional<Date>;
  done_note: Optional<string>;
  done_language: Optional<string>;
  removed_at: Optional<Date>;
  recorded_at: Date;
};

/** What stands on top and at the end of what the secretariat writes; one row a country. */
export type LetterheadTable = {
  country: string;
  id: string;
  bodies: Json<Translated>;
  /** By language, several lines. */
  addresses: Json<Translated>;
  signatory: string;
  signatory_titles: Json<Translated>;
  recorded_at: Date;
};

export type LetterKind = 'assigning' | 'reminding' | 'thanking';

/** A country's own words in the place of those that ship. */
export type LetterTemplateTable = {
  country: string;
  id: string;
  kind: LetterKind;
  language: string;
  subject: string;
  body: string;
  recorded_at: Date;
};

/** What a letter says, as it was made: templates and letterheads change after it. */
export type LetterContent = {
  subject: string;
  /** Paragraphs; a list stands where the recommendations are. */
  blocks: readonly ({ text: string } | { recommendations: readonly LetterRecommendation[] })[];
  addressee: string;
  day: string;
  country: string;
  body: string;
  address: string;
  signatory: string;
  signatoryTitle: string;
};
export type LetterRecommendation = { number: string; source: string; text: string; language: string };

export type LetterTable = {
  country: string;
  id: string;
  number: number;
  /** The letters that were made together. */
  batch: string;
  kind: LetterKind;
  organisation: string;
  language: string;
  content: Json<LetterContent>;
  recorded_at: Date;
};

/** A hand-over of one person to another in an organisation, or of an organisation's duties to another. */
export type HandOverTable = {
  country: string;
  id: string;
  organisation: string;
  leaver: Optional<string>;
  successor: Optional<string>;
  to_organisation: Optional<string>;
  /** How to do it, as whoever leaves writes it. */
  note: string;
  language: string;
  /** When the successor said that they have it. */
  received_at: Optional<Date>;
  recorded_at: Date;
};
