/**
 * What an invented Working Group report is made of. The same data is printed into the PDF and compared
 * with what the reader finds in it, so each item carries both its words as issued and their meaning.
 */

export type ExpectedPosition = 'supported' | 'noted' | 'pending';

/** The traps that real reports hold. Each is planted on purpose, for a reader to find or to survive. */
export type Slip =
  | 'lower-case-state'
  | 'misspelt-state'
  | 'no-state'
  | 'number-skipped'
  | 'repeated-number'
  | 'sub-number'
  | 'unbalanced-parenthesis';

export interface ClauseSource {
  /** Without the States and without the closing semicolon. */
  readonly words: string;
  /** The recommending States exactly as printed, parentheses included; empty where none is named. */
  readonly states: string;
  /**
   * ISO 3166-1 alpha-3 codes of those States, in printed order. Where the name is misspelt, the State that is
   * meant: a reader may propose it or leave it unread, but has to say so.
   */
  readonly codes: readonly string[];
}

export interface ItemSource extends ClauseSource {
  readonly number: string;
  /** Further clauses under the same number, each with its own recommending States. */
  readonly furtherClauses?: readonly ClauseSource[];
  readonly slip?: Slip;
}

/** One lead-in paragraph with its list: the lead-in gives the position of every item below it. */
export interface RecommendationList {
  readonly paragraph: number;
  readonly leadIn: string;
  readonly position: ExpectedPosition;
  readonly items: readonly ItemSource[];
}

export interface Delegate {
  readonly name: string;
  readonly office: string;
}

export interface ReportSource {
  readonly symbol: string;
  readonly fileName: string;
  /** UPR cycle and Working Group session. */
  readonly cycle: number;
  readonly session: number;
  readonly state: string;
  /** English unless it says another. */
  readonly language?: 'en' | 'fr';
  readonly distributed: string;
  readonly jobNumber: string;
  readonly councilSession: string;
  readonly councilDates: string;
  readonly introduction: readonly IntroductionParagraph[];
  readonly presentation: readonly string[];
  readonly dialogue: readonly string[];
  readonly lists: readonly RecommendationList[];
  /** Each pledge one sentence; no section III is printed when there are none. */
  readonly pledges: readonly string[];
  readonly headOfDelegation: string;
  readonly delegates: readonly Delegate[];
}

export interface IntroductionParagraph {
  readonly text: string;
  /** Lettered (a), (b), ... below the paragraph. */
  readonly parts?: readonly string[];
}

export interface ExpectedItem {
  /** Number as printed, for example `42.17`. A repeated number occurs twice. */
  readonly number: string;
  /** All that is printed after the number, States included, without the closing `;` or `.`. */
  readonly issued: string;
  readonly clauses: readonly ClauseSource[];
  /** Alpha-3 codes over all clauses, in printed order, each once. */
  readonly codes: readonly string[];
  readonly position: ExpectedPosition;
  readonly slip?: Slip;
}

function issuedClause(clause: ClauseSource): string {
  return clause.states === '' ? clause.words : `${clause.words} ${clause.states}`;
}

/** What a reader has to find in the printed report, in printed order. */
export function expectedItems(report: ReportSource): readonly ExpectedItem[] {
  return report.lists.flatMap((list) =>
    list.items.map(({ number, words, states, codes, furtherClauses = [], slip }) => {
      const clauses = [{ words, states, codes }, ...furtherClauses];
      return {
        number,
        issued: clauses.map(issuedClause).join('; '),
        clauses,
        codes: [...new Set(clauses.flatMap((clause) => clause.codes))],
        position: list.position,
        ...(slip === undefined ? {} : { slip }),
      };
    }),
  );
}
