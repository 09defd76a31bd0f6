import type { Language, Position, RegisterEntry } from '../document.ts';

/** Which review the recommendations are of that rows are linked to. */
export interface ReviewOfBase {
  symbol: string | null;
  cycle: number | null;
}

/** A recommendation as the report or the register has it, which other documents are linked to. */
export interface LinkBase {
  number: string;
  text: string;
  states: readonly string[];
  position: Position | null;
}

/** What a document says of one recommendation of the report. */
export interface Link {
  /** The index of the recommendation in the base. */
  item: number;
  /** The number under which this document has it. */
  number: string;
  page: number | null;
  text: string | null;
  states: readonly string[] | null;
  position: Position | null;
  comment: string | null;
  themes: readonly string[];
  groups: readonly string[];
  sdgs: readonly string[];
  /** What a country's own register says beside it. */
  entries: readonly RegisterEntry[];
  /** The same in further languages, where the document gives several side by side. */
  wordings: readonly { language: Language; text: string }[];
  linkedBy: 'number' | 'words';
}
