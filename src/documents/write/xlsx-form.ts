import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { cellOf } from './xlsx.ts';

/** A column of a workbook that is filled in: what it is for, and what may be typed into its cells. */
export type FormColumn = {
  heading: string;
  /** Shown as a note of its heading, and beside a cell that is being filled in. */
  note?: string;
  /** In characters. */
  width: number;
  /** `key` is hidden and says which row is which, `fixed` is to be read; the others are filled in. */
  kind: 'key' | 'fixed' | 'text' | 'day' | 'choice';
  choices?: readonly string[];
  /** Of a text, in characters. */
  most?: number;
  /** What a spreadsheet program says to what may not be typed. */
  refusal?: string;
};

export type FormWorkbook = {
  isRightToLeft: boolean;
  /** What notes are signed with. */
  author: string;
  name: string;
  columns: readonly FormColumn[];
  /** Days as `YYYY-MM-DD`. */
  rows: readonly (readonly string[])[];
  /** A second sheet, to be read: its lines. */
  about: { name: string; lines: readonly string[] };
  /** The name of the hidden sheet that holds what is chosen from. */
  lists: string;
};

/** The limits of Excel for what it shows of a validation. */
const TITLE = 32;
const PROMPT = 255;
const ERROR = 225;
/** 1 January 1990, in days since the end of 1899: an earlier day is a slip. */
const EARLIEST = '32874';

const top = { vertical: 'top', wrapText: true, readingOrder: 'context' } as const;
const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '33475B' } },
  alignment: top,
};
const FIXED: CellStyle = {
  alignment: top,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F0F1F2' } },
};
const line = { style: 'thin', color: { rgb: 'C8CCD0' } } as const;
const OPEN: CellStyle = {
  alignment: top,
  border: { top: line, right: line, bottom: line, left: line },
  protection: { locked: false },
};
const DAY: CellStyle = { ...OPEN, numFmt: 'yyyy-mm-dd' };

/**
 * A workbook to be filled in where there is no line: cells that are filled in are open and the others locked (without a
 * password: it guards against slips), choices come from lists, headings stay in sight and bear notes. Texts are written
 * as texts, so that none is ever run as a formula.
 */
export async function xlsxForm(form: FormWorkbook): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: [filledSheet(form), aboutSheet(form), listsSheet(form)],
    activeSheet: 0,
  });
}

function filledSheet({ name, columns, rows, author, isRightToLeft, lists }: FormWorkbook): WriteSheet {
  const headings = columns.map(({ heading }) => heading);
  const cells = new Map<string, Partial<Cell>>();
  for (const [at, { note }] of columns.entries())
    cells.set(`0,${at}`, { style: HEADING, ...(note && { comment: { author, text: note } }) });
  const last = letter(columns.length - 1);
  return {
    name,
    columns: columns.map(({ width, kind }) => ({ width, hidden: kind === 'key', style: styleOf(kind) })),
    rows: [headings, ...rows.map((row) => columns.map(({ kind }, at) => valueOf(kind, row[at] ?? '')))],
    cells,
    freezePane: { rows: 1, columns: columns.findIndex(({ kind }) => kind === 'fixed') + 2 },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    dataValidations: validations(columns, rows.length, lists),
    protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true, sort: true },
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    view: { rightToLeft: isRightToLeft },
  };
}

function styleOf(kind: FormColumn['kind']): CellStyle {
  if (kind === 'key' || kind === 'fixed') return FIXED;
  return kind === 'day' ? DAY : OPEN;
}

function valueOf(kind: FormColumn['kind'], text: string): CellValue {
  if (kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return new Date(`${text}T00:00:00Z`);
  return cellOf(text);
}

function validations(columns: readonly FormColumn[], rows: number, lists: string): DataValidation[] {
  if (rows === 0) return [];
  let list = 0;
  return columns.flatMap(({ kind, heading, note, choices, most, refusal }, at): DataValidation[] => {
    if (kind === 'key' || kind === 'fixed') return [];
    const shared = {
      range: `${letter(at)}2:${letter(at)}${rows + 1}`,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      inputTitle: clipped(heading, TITLE),
      ...(note && { inputMessage: clipped(note, PROMPT) }),
      errorTitle: clipped(heading, TITLE),
      ...(refusal && { errorMessage: clipped(refusal, ERROR) }),
    };
    if (kind === 'day') return [{ ...shared, type: 'date', operator: 'greaterThan', formula1: EARLIEST }];
    if (kind === 'text')
      return [
        { ...shared, type: 'textLength', operator: 'lessThanOrEqual', formula1: String(most ?? 1_000) },
      ];
    const column = letter(list++);
    const range = `'${lists}'!$${column}$1:$${column}$${Math.max(1, choices?.length ?? 0)}`;
    return [{ ...shared, type: 'list', formula1: range }];
  });
}

function aboutSheet({ about, isRightToLeft }: FormWorkbook): WriteSheet {
  return {
    name: about.name,
    columns: [{ width: 100, style: { alignment: top } }],
    rows: about.lines.map((text) => [cellOf(text)]),
    protection: { sheet: true },
    view: { rightToLeft: isRightToLeft, showGridLines: false },
  };
}

function listsSheet({ columns, lists, isRightToLeft }: FormWorkbook): WriteSheet {
  const choices = columns.flatMap(({ kind, choices: of }) => (kind === 'choice' ? [of ?? []] : []));
  const length = Math.max(1, ...choices.map((of) => of.length));
  return {
    name: lists,
    rows: Array.from({ length }, (_, row) => choices.map((of) => cellOf(of[row] ?? ''))),
    hidden: true,
    protection: { sheet: true },
    view: { rightToLeft: isRightToLeft },
  };
}

function clipped(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** `A` for 0; no form has more than 26 columns. */
function letter(at: number): string {
  return String.fromCharCode(65 + at);
}
