import type { Position } from '../../documents/document.ts';

/** What an invented addendum is made of: the State's answers to what its review left open. */
export interface AddendumSource {
  readonly symbol: string;
  readonly fileName: string;
  readonly state: string;
  readonly distributed: string;
  readonly jobNumber: string;
  readonly councilSession: string;
  readonly councilDates: string;
  readonly introduction: readonly string[];
  readonly answers: readonly AnswerSource[];
}

export interface AnswerSource {
  readonly number: string;
  readonly position: Exclude<Position, 'pending'>;
  /** The State's own words, printed below the verdict. */
  readonly comment: string;
}

/** How an addendum says it. */
export const verdicts: Readonly<Record<AnswerSource['position'], string>> = {
  supported: 'Alvera supports the recommendation.',
  'partially-supported': 'Alvera supports the recommendation in part.',
  noted: 'Alvera notes the recommendation.',
};

export const ADDENDUM = {
  title: 'Report of the Working Group on the Universal Periodic Review',
  addition: 'Addendum',
  subtitle:
    'Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review',
} as const;
