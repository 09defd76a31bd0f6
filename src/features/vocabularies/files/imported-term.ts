import type { Vocabulary } from '../../../vocabularies/vocabularies.ts';

/** A term as one line of a file gives it; what the line does not say is not there. */
export type ImportedTerm = {
  file: string;
  /** Counted from 1, the headings among them; of a YAML file the place of the key. */
  row: number;
  vocabulary: Vocabulary;
  code: string;
  names: Record<string, string>;
  texts: Record<string, string>;
  /** Empty where the file takes back that another term has taken its place. */
  mergedInto?: string;
  retired?: boolean;
};
