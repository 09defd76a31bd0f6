import { z } from 'zod';
import { problemCode } from './problem-codes.ts';

/**
 * What a UN document was recognised as. `unknown` covers every file that says nothing we can use. The last two are never
 * recognised: somebody says of a spreadsheet's columns what they mean, or enters a text by hand.
 */
export const DOCUMENT_KINDS = [
  'working-group-report',
  'working-group-draft',
  'addendum',
  'recommendation-matrix',
  'uhri-export',
  'upr-info-export',
  'impact-export',
  'concluding-observations',
  'visit-report',
  'national-report',
  'unknown',
  'country-register',
  'entered-text',
] as const;
export const documentKind = z.enum(DOCUMENT_KINDS);
export type DocumentKind = z.infer<typeof documentKind>;

/** Whether a document is an export of a database: rows of one review or of many, which make no review by themselves. */
export function isExport(kind: DocumentKind): boolean {
  return kind === 'uhri-export' || kind === 'upr-info-export' || kind === 'impact-export';
}

/** The State's answer. `pending` was promised for later; null means that the document gives no answer. */
export const POSITIONS = ['supported', 'noted', 'partially-supported', 'pending'] as const;
export const position = z.enum(POSITIONS);
export type Position = z.infer<typeof position>;

export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;
export const language = z.enum(LANGUAGES);
export type Language = z.infer<typeof language>;

/** The treaty bodies, by the symbols of their documents; the symbols of CESCR begin with `E/C.12`. */
export const COMMITTEES = ['CCPR', 'CESCR', 'CERD', 'CEDAW', 'CAT', 'CRC', 'CRPD', 'CMW', 'CED'] as const;
export type Committee = (typeof COMMITTEES)[number];

const stateCode = z.string().regex(/^[A-Z]{3}$/);
const page = z.number().int().positive().nullable();

export const problem = z.object({
  severity: z.enum(['error', 'warning', 'information']),
  code: problemCode,
  page,
  /** The label of the recommendation or paragraph concerned. */
  number: z.string().nullable(),
  /** English: what was found, what was expected, what to do. */
  message: z.string(),
  /** What a translation of the code puts into its sentence. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Problem = z.infer<typeof problem>;

export const clause = z.object({ text: z.string(), states: z.array(stateCode) });
export type Clause = z.infer<typeof clause>;

/** What a country's own register says beside a recommendation, under the heading of its column, in its own words. */
export const registerEntry = z.object({
  kind: z.enum(['status', 'owner', 'action', 'comment', 'date']),
  heading: z.string(),
  text: z.string(),
  /** Whether somebody decided that the public may read it; else it stays inside. */
  published: z.boolean().optional(),
});
export type RegisterEntry = z.infer<typeof registerEntry>;

/** A spreadsheet's cells as shown, row by row; rows may be of different lengths. */
export const sheet = z.object({
  name: z.string(),
  rows: z.array(z.array(z.string())),
  /** The rows, counted from 1, in which cells are merged or hold a formula; left out where there are none. */
  merged: z.array(z.number()).optional(),
  reckoned: z.array(z.number()).optional(),
});
export type Sheet = z.infer<typeof sheet>;

export const readRecommendation = z.object({
  /** The label as cited: `121.1`; a bare `1` under paragraph 111 is `111.1`. */
  number: z.string(),
  /** The official words, without the number and the closing States. */
  text: z.string(),
  /** ISO 3166-1 alpha-3, each once, in the order of the document. */
  states: z.array(stateCode),
  position: position.nullable(),
  /** The words of the paragraph that introduces the list, without its number. */
  leadIn: z.string().nullable(),
  page,
  /** The parts made by different States under one number; empty when the item is one whole. */
  clauses: z.array(clause),
  themes: z.array(z.string()),
  groups: z.array(z.string()),
  sdgs: z.array(z.string()),
  /** 1 when nothing was odd; below 0.8 a person should look. */
  confidence: z.number().min(0).max(1),
  /** The words of concern that a treaty body puts before the recommendation. */
  concern: z.string().nullable().optional(),
  /** The day by which a treaty body asks for information on it, ISO 8601. */
  due: z.string().nullable().optional(),
  /** The heading that it stands under. */
  heading: z.string().nullable().optional(),
  entries: z.array(registerEntry).optional(),
  /** Of an export's rows, which may be of several reviews and States: the document that it stands in. */
  symbol: z.string().nullable().optional(),
  cycle: z.number().int().positive().nullable().optional(),
  session: z.number().int().positive().nullable().optional(),
  /** The State that it was made to. */
  country: stateCode.nullable().optional(),
  /** What UPR Info files it under; not the UN's themes. */
  issues: z.array(z.string()).optional(),
  /** How concrete UPR Info finds the action that is asked for, 1 minimal to 5 specific. */
  actionCategory: z.number().int().min(1).max(5).optional(),
  /** The same recommendation in other languages, where one document gives several side by side. */
  wordings: z.array(z.object({ language, text: z.string() })).optional(),
});
export type ReadRecommendation = z.infer<typeof readRecommendation>;

export const readPosition = z.object({
  number: z.string(),
  position: position.nullable(),
  comment: z.string().nullable(),
  page,
  /** Where another document says the answer stands, such as `A/HRC/28/15/Add.1 - Para. 3`. */
  source: z.string().optional(),
});
export type ReadPosition = z.infer<typeof readPosition>;

/** How many recommendations an addendum says that the State answers so; null for all of them together. */
export const statedCount = z.object({
  position: position.nullable(),
  stated: z.number().int(),
  page: z.number(),
});
export type StatedCount = z.infer<typeof statedCount>;

export const readPledge = z.object({ number: z.string(), text: z.string(), page });
export type ReadPledge = z.infer<typeof readPledge>;

/** What one number of a citation stands for. */
export const resolvedNumber = z.object({
  /** As in the citation's `numbers`. */
  number: z.string(),
  /** Symbol of the document that holds the recommendation (its file's name if it has none) and the label there. */
  document: z.string().nullable(),
  label: z.string().nullable(),
  /**
   * How it was found: cited with its `label` (121.5), as the `item` of a list (5 for 121.5), or by a `running` number of
   * the report's own that counts through several lists (63 for 122.5). Null where it was not.
   */
  by: z.enum(['label', 'item', 'running']).nullable(),
  /** Why it stands for nothing, a problem's code, and the labels that are likely meant (`document` is then theirs). */
  reason: problemCode.nullable(),
  likely: z.array(z.string()),
});
export type ResolvedNumber = z.infer<typeof resolvedNumber>;

/** A place where a report cites recommendations by their numbers. */
export const readCitation = z.object({
  /** The words as printed, from what announces the numbers to the last of them. */
  text: z.string(),
  /** Each number as cited, ranges written out: `14`, or `115.14` where its paragraph is printed. */
  numbers: z.array(z.string()),
  /** Symbol of the document whose recommendations are cited, if the citation or the report as a whole names one. */
  document: z.string().nullable(),
  page,
  /** The paragraph whose list the numbers count, where the report says so once for all. */
  paragraph: z.string().optional(),
  /** The cycle that the sentence or the heading above it names. */
  cycle: z.number().int().positive().optional(),
  /** Ranges that run backwards or from one paragraph to another, as printed; `numbers` has their two ends. */
  brokenRanges: z.array(z.string()).optional(),
  /** Number by number; null where no register was there to resolve against. */
  resolved: z.array(resolvedNumber).nullable().optional(),
});
export type ReadCitation = z.infer<typeof readCitation>;

/** What a Working Group report says about itself beyond the fields that every document has. */
export const reviewDetails = z.object({
  title: z.string().nullable(),
  pages: z.number().int().nonnegative(),
  /** The session of the Human Rights Council that the report goes to. */
  councilSession: z.number().int().positive().nullable(),
  /** The rapporteurs, ISO 3166-1 alpha-3. */
  troika: z.array(stateCode),
  /** The day of the review, ISO 8601. */
  reviewed: z.string().nullable(),
  /** The symbol under which the text was issued before, a draft's most often. */
  previousSymbol: z.string().nullable(),
  /** The treaty body whose observations these are. */
  committee: z.enum(COMMITTEES).optional(),
  /** The day by which a treaty body asks for the next periodic report, ISO 8601. */
  nextReport: z.string().nullable().optional(),
});
export type ReviewDetails = z.infer<typeof reviewDetails>;

export const readDocument = z.object({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  kind: documentKind,
  symbol: z.string().nullable(),
  language: language.nullable(),
  /** The State under review, ISO 3166-1 alpha-3. */
  country: stateCode.nullable(),
  /** The cycle of the Universal Periodic Review, 1 to 4. */
  cycle: z.number().int().positive().nullable(),
  /** The session of the UPR Working Group. */
  session: z.number().int().positive().nullable(),
  /** The date on the document, ISO 8601. */
  date: z.string().nullable(),
  details: reviewDetails.nullable(),
  recommendations: z.array(readRecommendation),
  positions: z.array(readPosition),
  pledges: z.array(readPledge),
  citations: z.array(readCitation),
  problems: z.array(problem),
  /** The counts that the document states of itself, as printed; the same may be stated twice. */
  counts: z.array(statedCount).optional(),
  /** Whose recommendations these are, where no reader but a person says so: `UPR`, `CEDAW`, `IACHR`, or a name. */
  mechanism: z.string().optional(),
  /** Of a spreadsheet whose columns are not known: they wait for somebody to say what they mean. */
  sheets: z.array(sheet).optional(),
});
export type ReadDocument = z.infer<typeof readDocument>;

/** A document of which nothing is known yet but its name and its bytes' digest. */
export function emptyDocument(file: string, sha256: string): ReadDocument {
  return {
    file,
    sha256,
    kind: 'unknown',
    symbol: null,
    language: null,
    country: null,
    cycle: null,
    session: null,
    date: null,
    details: null,
    recommendations: [],
    positions: [],
    pledges: [],
    citations: [],
    problems: [],
  };
}

/** A recommendation of which nothing has been read yet. */
export function emptyRecommendation(): ReadRecommendation {
  return {
    number: '',
    text: '',
    states: [],
    position: null,
    leadIn: null,
    page: null,
    clauses: [],
    themes: [],
    groups: [],
    sdgs: [],
    confidence: 1,
  };
}
