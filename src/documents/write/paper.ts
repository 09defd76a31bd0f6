/** A piece of a text that is set apart from the rest. */
export type Run = {
  text: string;
  strong?: true;
  /** The language that it is in, where it is not the paper's. */
  language?: string;
  /** The words of a document of the United Nations: in a serif, as on pages. */
  isIssued?: true;
};

export type PaperText = string | readonly Run[];

export type Column = {
  title: string;
  /** Its share of the page's width; all are taken together. */
  width: number;
};

/** A part of a paper, in the order in which it is read. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: PaperText }
  | { kind: 'paragraph'; text: PaperText; look?: 'lead' | 'quiet' | 'end' }
  /** A paragraph under its number, which whoever makes the paper gives, so that it can be cited. */
  | { kind: 'numbered'; number: string; text: PaperText }
  | { kind: 'list'; items: readonly PaperText[] }
  /** Names and what stands for them, side by side. */
  | { kind: 'facts'; facts: readonly { label: string; value: PaperText }[] }
  /** Its headings are repeated on every page that it reaches. */
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly PaperText[])[] }
  | { kind: 'page-break' };

/** Who writes, as it stands on top of the first page. */
export type LetterheadLines = { country: string; body: string; address: readonly string[] };

/** A document that we write, without a word on how it looks. */
export type Paper = {
  title: string;
  /** Whether the title stands on the first page too; a letter has its subject elsewhere. */
  showsTitle: boolean;
  /** ISO 639 code and direction of the language that it is in. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Whoever answers for it, for the file's properties. */
  author: string;
  letterhead?: LetterheadLines;
  isLandscape?: true;
  blocks: readonly Block[];
};

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u;
const LANGUAGES_FROM_RIGHT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'dv', 'ckb', 'sd', 'ug', 'yi']);
/** XML 1.0 has no sign for these, and no page shows them. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

export function runsOf(text: PaperText): readonly Run[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** A text as both writers take it: signs that neither of them can write are gone. */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, '').normalize('NFC');
}

export function isFromRight(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The direction of a piece: its language's, where it says one, or else the paper's. */
export function directionOf(run: Run, { direction }: Pick<Paper, 'direction'>): 'ltr' | 'rtl' {
  if (run.language === undefined) return direction;
  return LANGUAGES_FROM_RIGHT.has(run.language) ? 'rtl' : 'ltr';
}
