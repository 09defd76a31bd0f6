import type { Context } from 'hono';
import type { Permission, Viewer } from '../access/policy.ts';
import type { MessageKey, T } from '../i18n/languages.ts';
import type { Direction, Language } from '../i18n/translator.ts';
import type { Formats } from './formats.ts';

/** What every page of a country shows or depends on; administered under Administration. */
export type CountrySettings = {
  code: string;
  names: Record<string, string>;
  /** Codes of the languages the pages are offered in; the first is the country's own. */
  languages: string[];
  sandbox: boolean;
  /** `#rrggbb`, of enough contrast on white. */
  accent: string;
  timeZone: string;
  /** In which its money is reckoned, as of ISO 4217. */
  currency: string;
  licence: Licence;
  terms: CountryTerms;
};

/** What a country makes of the vocabularies that ship; a term's key is its vocabulary and code with a space between. */
export type CountryTerms = {
  /** What it calls terms, by key and language. */
  names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The code that has taken a term's place, by the term's key. */
  successors: Readonly<Record<string, string>>;
  /** Keys of those that are not to be set any more. */
  retired: readonly string[];
  /** Keys of terms that only this country has. */
  own: readonly string[];
};

/** What a country's open data may be used under; `id` is the Open Definition's, null for a licence of the country's own. */
export type Licence = { id: string | null; title: string; address: string };

/** The newest ledger entry, printed on pages so that others can hold the operator to it. */
export type Head = { seq: number; hash: string; recordedAt: Date };

/** The day a page was asked as of: `date` as `YYYY-MM-DD`, `seq` the last ledger entry of that day, both or neither. */
export type AsOf = { date: string; seq: number; hash: string | null };

/** A place in the main navigation, shown to whoever may open it. */
export type NavigationItem = {
  href: string;
  label: MessageKey;
  needs: Permission;
  /** Whether it shows how much waits for whoever looks. */
  counts?: true;
};

/** What a page needs to be drawn: who reads it, in which language, at which address. */
export type PageContext = {
  t: T;
  formats: Formats;
  language: string;
  direction: Direction;
  languages: readonly Language[];
  country: CountrySettings;
  countryName: string;
  viewer: Viewer;
  navigation: readonly NavigationItem[];
  /** Where this site is reached, without a slash at the end: what its lasting addresses start with. */
  publicUrl: string;
  path: string;
  query: URLSearchParams;
  asOf: AsOf | undefined;
  head: Head | undefined;
  /** How much waits for whoever is signed in; undefined for the public, and where nothing counts it. */
  waiting: number | undefined;
  /** For the scripts of signed-in pages; public pages have none. */
  nonce: string;
};

export type Env = {
  Variables: {
    page: PageContext;
    requestId: string;
    address: string;
    /** What `sendPage` drew for this request. */
    drawn: string | undefined;
  };
};

export type Ask = Context<Env>;
