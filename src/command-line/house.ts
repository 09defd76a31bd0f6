import type { Translated } from '../database/tables.ts';
import type { Role } from '../access/roles.ts';
import type { Outcome } from '../problem.ts';

/**
 * What commands ask of the features. `main.ts` connects it, so that the command line knows words and exit codes and no
 * feature. Every operation is made in the operator's name (`{person: null, organisation: null}` in the ledger).
 */
export type Operations = {
  /** Makes a real, empty installation with one administrator; refused when there is a country already. */
  initialise(request: InitialiseRequest): Promise<Outcome<Initialised>>;
  /** The accounts of the sandbox, which is made first in an empty database; refused in a real installation. */
  sandboxAccounts(): Promise<Outcome<Sandbox>>;
  /**
   * Imports one file and waits until it has been read: queued, read and left for review, or confirmed at once.
   * `onProgress` is told the percentage from 0 to 100.
   */
  importFile(file: FileToImport, onProgress: (percent: number) => void): Promise<Outcome<ImportedFile>>;
  /** Loads terms of vocabularies from files, all or nothing; `changed` is how many are new or say something new. */
  importTerms(paths: readonly string[]): Promise<Outcome<{ read: number; changed: number }>>;
  /** Writes everything public as a data package: one file when the path ends in `.zip`, else a new folder. */
  dump(target: string): Promise<Outcome<Dumped>>;
  invitePerson(request: InviteRequest): Promise<Outcome<Invited>>;
  /** Suspends an account; `reason` is what the public can read. */
  suspendPerson(request: { email: string; reason: string }): Promise<Outcome<null>>;
  /** Lets a person who lost the second factor sign in with the password alone and set up a new one. */
  resetTwoFactor(request: { email: string }): Promise<Outcome<null>>;
};

export type InitialiseRequest = {
  /** ISO 3166-1 alpha-3. */
  country: string;
  names: Translated;
  /** ISO 639-1, the first is the country's own. */
  languages: string[];
  /** ISO 4217; the usual one where it is not said. */
  currency?: string | undefined;
  administrator: { email: string; name: string; password: string | null };
};

/** `invitation` is the address at which the administrator sets a password; null when one was given. */
export type Initialised = { signIn: string; email: string; invitation: string | null; currency: string };

export type SandboxAccount = {
  name: string;
  email: string;
  password: string;
  organisation: string;
  roles: readonly Role[];
};

export type Sandbox = { signIn: string; accounts: readonly SandboxAccount[] };

export type FileToImport = {
  path: string;
  /** As the person typed it, without folders. */
  name: string;
  confirm: boolean;
};

export type ImportedFile = {
  /** `discarded`: the same file had been imported before. */
  state: 'review' | 'confirmed' | 'failed' | 'discarded';
  /** Where to go on: the review screen, or the review once it is confirmed. */
  address: string;
  recommendations: number;
  /** What an addendum answers. */
  answers: number;
  problems: number;
};

export type Dumped = { recommendations: number; files: number; entry: number; hash: string };

export type InviteRequest = {
  email: string;
  name: string;
  /** The slug of an organisation. */
  organisation: string;
  roles: Role[];
  /** ISO 639-1; the country's own when not said. */
  language: string | null;
};

export type Invited = { invitation: string };
