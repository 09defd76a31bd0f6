/** What a saved page holds: the script that runs in it reads nothing else. */
export type SavedPage = {
  format: string;
  stamp: string;
  language: string;
  fileName: string;
  fields: SavedField[];
  rows: SavedRow[];
  words: Record<(typeof savedWords)[number], string>;
};

export type SavedField = {
  name: string;
  label: string;
  hint: string;
  isDay: boolean;
  choices?: { value: string; label: string }[];
  /** Of a text, in characters. */
  most: number;
};

export type SavedRow = {
  key: string;
  kind: string;
  reference: string;
  words: string;
  language: string;
  part: string;
  said: Record<string, string>;
  /** What choices are called that are not offered any more. */
  shown: Record<string, string>;
};

/** What the script says, each `offline.page.<word>`. */
export const savedWords = [
  'filled',
  'mark',
  'none',
  'kept',
  'notKept',
  'saved',
  'loaded',
  'notOurs',
] as const;
