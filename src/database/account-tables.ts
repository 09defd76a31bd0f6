import type { ColumnType, Generated } from 'kysely';
import type { Day } from './columns.ts';

export type PersonTable = {
  country: string;
  id: string;
  account: string;
  name: string;
  language: string;
  suspended_at: Date | null;
  suspension_reason: string | null;
  /** The public records of the suspension under way; their side of the link is left out, since they name nobody. */
  suspensions: Generated<string[]>;
  created_at: Date;
  invited_at: ColumnType<Date | null, Date | null | undefined>;
  /** When the invitation was accepted and a password set. */
  accepted_at: ColumnType<Date | null, Date | null | undefined>;
  password_changed_at: ColumnType<Date | null, Date | null | undefined>;
  /** Whether sign-in asks for a code too. */
  two_factor: Generated<boolean>;
};

/** What the public is told of a suspension: the organisation, never the person. */
export type SuspensionTable = {
  country: string;
  id: string;
  organisation: string | null;
  what: 'account' | 'organisation';
  reason_public: string;
  since: Date;
  until: Date | null;
};

export type MembershipTable = {
  country: string;
  id: string;
  person: string;
  organisation: string;
  role: string;
  granted_at: Date;
  ended_at: Date | null;
  /** Whether a focal point stands in for another. */
  is_alternate: Generated<boolean>;
};

/** A key with which a program writes, of which only a hash is kept. */
export type ApiKeyTable = {
  country: string;
  id: string;
  name: string;
  organisation: string;
  scopes: string[];
  /** Its first characters, to know it again by. */
  start: string;
  hash: Buffer;
  made_by: string;
  created_at: Date;
  /** The last day on which it works. */
  expires_on: Day;
  revoked_at: Date | null;
  last_used_on: Day | null;
};

/** A search of the register that a person keeps. Theirs alone: no ledger follows it, and no list shows whose there are. */
export type SavedSearchTable = {
  country: string;
  id: string;
  person: string;
  name: string;
  /** What stands behind `/recommendations?`, in one order. */
  query: string;
  opened_at: Date;
  created_at: Date;
};

export type MailMessageTable = {
  country: string;
  id: string;
  recipient: string;
  subject: string;
  body: string | null;
  /** `outbox`: written into the folder that stands in for a mail server. */
  state: 'queued' | 'sent' | 'failed' | 'outbox';
  attempts: Generated<number>;
  last_error: string | null;
  created_at: Date;
  sent_at: Date | null;
  /** Whom it is for, where it is for a person of this country. */
  person: ColumnType<string | null, string | null | undefined>;
  /** Where a program of mail ends such mails at one press (RFC 8058). */
  unsubscribe: ColumnType<string | null, string | null | undefined>;
};

/** A link that was mailed to a person and lets its holder set a password, once. */
export type AccountLinkTable = {
  country: string;
  id: string;
  kind: 'invitation' | 'reset';
  person: string;
  token_hash: Buffer;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
};

/** The parts of better-auth's tables that our own queries touch. */
export type AuthUserTable = {
  id: string;
  name: string;
  email: string;
  email_verified: boolean;
  created_at: Date;
  updated_at: Date;
  two_factor_enabled: boolean | null;
};

export type AuthSessionTable = {
  id: string;
  user_id: string;
  token: string;
  user_agent: string | null;
  created_at: Date;
  updated_at: Date;
  expires_at: Date;
};

export type AuthAccountTable = {
  id: string;
  account_id: string;
  provider_id: string;
  user_id: string;
  password: string | null;
  created_at: Date;
  updated_at: Date;
};

export type AuthTwoFactorTable = { id: string; user_id: string; secret: string; verified: boolean | null };
