import type { ColumnType } from 'kysely';

type Optional<Value> = ColumnType<Value | null, Value | null | undefined>;

/** That a mail server has refused a person's address for good; until it is cleared, nothing periodical goes there. */
export type MailRefusalTable = {
  country: string;
  id: string;
  person: string;
  address: string;
  /** What the server said. */
  reason: string;
  refused_at: Date;
  cleared_at: Optional<Date>;
};

/** How often a person wants to be told by mail what waits for them. Theirs alone: no ledger follows it. */
export type DigestSettingTable = {
  country: string;
  id: string;
  person: string;
  frequency: 'never' | 'daily' | 'weekly' | 'monthly';
  /** Of a weekly one, from Monday (1) to Sunday (7). */
  weekday: number;
  /** In `time_zone`. */
  hour: number;
  time_zone: string;
  /** When the next one falls due; null for never. */
  next_at: Date | null;
  changed_at: Date;
};

/** That a period of a person's is settled, whether a mail was sent or nothing waited: one row each, and so one mail. */
export type DigestPeriodTable = {
  country: string;
  id: string;
  person: string;
  /** `2026-11-30`, `2026-W49` or `2026-11`. */
  period: string;
  items: number;
  mail_message: Optional<string>;
  settled_at: Date;
};

/** A link that was mailed to a person and opens one form, once; of its token only a hash is kept. */
export type MailLinkTable = {
  country: string;
  id: string;
  token_hash: Buffer;
  person: string;
  /** For which body its draft would be. */
  organisation: string;
  /** Exactly one of the two is what it reports on. */
  action: Optional<string>;
  assignment: Optional<string>;
  created_at: Date;
  expires_at: Date;
  used_at: Optional<Date>;
  /** The draft that was saved through it. */
  progress_update: Optional<string>;
};

/** That the secretariat has reminded a body of an action or a duty. */
export type ReminderTable = {
  country: string;
  id: string;
  organisation: string;
  action: Optional<string>;
  assignment: Optional<string>;
  note: string;
  language: string;
  recorded_at: Date;
};

export type InboxTables = {
  mail_refusal: MailRefusalTable;
  digest_setting: DigestSettingTable;
  digest_period: DigestPeriodTable;
  mail_link: MailLinkTable;
  reminder: ReminderTable;
};
