import type { ColumnType, Generated } from 'kysely';
import type { Day } from './columns.ts';

type Optional<Value> = ColumnType<Value | null, Value | null | undefined>;

/** Who reads a discussion, from one body alone to everybody. */
export type Audience = 'own' | 'mechanism' | 'civil-society' | 'public';

/** A discussion of a recommendation or an action; the database lets its audience never be changed. */
type DiscussionTable = {
  country: string;
  id: string;
  /** Exactly one of the two is what it is about. */
  recommendation: Optional<string>;
  action: Optional<string>;
  /** Which body began it: the only one that reads it where it is for one's own. */
  organisation: string;
  audience: Audience;
  title: string;
  language: string;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** What a body says in a discussion; a withdrawn message has no text any more. */
type DiscussionMessageTable = {
  country: string;
  id: string;
  discussion: string;
  ordinal: number;
  organisation: string;
  text: string;
  language: string;
  withdrawn_at: Optional<Date>;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** Who does what until when, as a discussion has concluded. */
type DiscussionConclusionTable = {
  country: string;
  id: string;
  discussion: string;
  ordinal: number;
  /** The body that wrote it down. */
  concluded_by: string;
  /** The body that does it. */
  organisation: string;
  text: string;
  language: string;
  due: Day;
  done_on: Optional<Day>;
  public: Generated<boolean>;
  recorded_at: Date;
};

/** A body, or somebody in it, whom a message asks by name; never public. */
type DiscussionMentionTable = {
  country: string;
  id: string;
  discussion: string;
  message: string;
  organisation: string;
  person: Optional<string>;
  /** When they answered, or said that they have seen it. */
  settled_at: Optional<Date>;
  recorded_at: Date;
};

/** What somebody lets their colleagues know of how to reach them. Theirs alone: no ledger follows it. */
type DirectoryEntryTable = {
  country: string;
  id: string;
  person: string;
  office: string;
  telephone: string;
  shows_email: Generated<boolean>;
  is_listed: Generated<boolean>;
  changed_at: Date;
};

export type DiscussionTables = {
  discussion: DiscussionTable;
  discussion_message: DiscussionMessageTable;
  discussion_conclusion: DiscussionConclusionTable;
  discussion_mention: DiscussionMentionTable;
  directory_entry: DirectoryEntryTable;
};
