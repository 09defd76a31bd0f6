import { createHash } from 'node:crypto';
import { z } from 'zod';
import { language, position, type Sheet } from '../../document.ts';

/** What a column of a country's own register can mean. */
export const COLUMN_MEANINGS = [
  'leave-out',
  'number',
  'text',
  'states',
  'position',
  'review',
  'theme',
  'group',
  'sdg',
  'status',
  'owner',
  'action',
  'comment',
  'date',
] as const;
export const columnMeaning = z.enum(COLUMN_MEANINGS);
export type ColumnMeaning = z.infer<typeof columnMeaning>;

/** The meanings that are kept as the country's own words. */
export const ENTRY_MEANINGS = ['status', 'owner', 'action', 'comment', 'date'] as const;
export type EntryMeaning = (typeof ENTRY_MEANINGS)[number];

export function isEntryMeaning(meaning: ColumnMeaning): meaning is EntryMeaning {
  return ENTRY_MEANINGS.some((one) => one === meaning);
}

export const mappedColumn = z.object({
  meaning: columnMeaning,
  /** Of a text; null where its cells are in no one language or it does not matter. */
  language: language.nullable(),
  /** Whether the public may read what stands in it, of columns that hold the country's own words. */
  published: z.boolean(),
});
export type MappedColumn = z.infer<typeof mappedColumn>;

/** Whose review a row is of: the mechanism, and which one: a cycle, a symbol or a title. */
export const registerReview = z.object({
  /** `UPR`, a body's acronym or name; empty for rows that are left out. */
  mechanism: z.string(),
  which: z.string(),
});
export type RegisterReview = z.infer<typeof registerReview>;

/** What somebody says of a spreadsheet: which sheet and row, what each column means, what their values stand for. */
export const sheetMapping = z.object({
  sheet: z.number().int().min(0),
  /** The row of the headings, from 0. */
  header: z.number().int().min(0),
  columns: z.array(mappedColumn),
  /** By the value as it stands in a cell; null for no answer. */
  positions: z.record(z.string(), position.nullable()),
  /** By the values of the review columns, joined (`reviewValue`); the empty value stands for the whole sheet. */
  reviews: z.record(z.string(), registerReview),
});
export type SheetMapping = z.infer<typeof sheetMapping>;

/** How many rows from the top are looked at for the headings. */
export const HEADER_ROWS = 20;
/** More different values than this are not a list to choose from. */
export const MOST_VALUES = 120;

/** What databases and people put into a cell that says nothing. */
const NOTHING = /^(?:null|undefined|nan|#?n\/a|[-–—]+)$/iu;

export function cellOf(row: readonly string[] | undefined, column: number): string {
  const cell = (row?.[column] ?? '').replace(/\s+/gu, ' ').trim();
  return NOTHING.test(cell) ? '' : cell;
}

/** A cell's words with their line ends, which lists within a cell need. */
export function linesOfCell(row: readonly string[] | undefined, column: number): string[] {
  return (row?.[column] ?? '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && !NOTHING.test(line));
}

export function columnCount(sheet: Sheet): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** What a table's headings are known by when a file with the same ones comes again; null of a row without headings. */
export function headingsFingerprint(row: readonly string[] | undefined): string | null {
  const headings = (row ?? []).map((_, column) => cellOf(row, column).normalize('NFKC').toLowerCase());
  while (headings.at(-1) === '') headings.pop();
  if (headings.filter((heading) => heading !== '').length < 2) return null;
  return createHash('sha256').update(JSON.stringify(headings)).digest('hex');
}

/** The values of a row's review columns as one, a dash for an empty one; empty when the row has none of them. */
export function reviewValue(row: readonly string[] | undefined, columns: readonly MappedColumn[]): string {
  const values = columns.flatMap(({ meaning }, column) =>
    meaning === 'review' ? [cellOf(row, column)] : [],
  );
  if (values.every((value) => value === '')) return '';
  return values.map((value) => value || '–').join(' · ');
}

export interface CountedValue {
  value: string;
  rows: number;
  /** The first words that stand beside it, to recognise it by. */
  example: string;
}

/** The different values of a sheet's position column, or of its review columns together, with how many rows have each. */
export function valuesOf(
  sheet: Sheet,
  header: number,
  columns: readonly MappedColumn[],
  meaning: 'position' | 'review',
): CountedValue[] {
  const column = columns.findIndex((one) => one.meaning === meaning);
  if (column < 0 && meaning === 'position') return [];
  const text = columns.findIndex((one) => one.meaning === 'text');
  const found = new Map<string, CountedValue>();
  for (const row of sheet.rows.slice(header + 1)) {
    if (row.every((cell) => cell.trim() === '')) continue;
    const value = meaning === 'position' ? cellOf(row, column) : reviewValue(row, columns);
    if (value === '' && meaning === 'position') continue;
    const known = found.get(value);
    if (known) known.rows += 1;
    else found.set(value, { value, rows: 1, example: text < 0 ? '' : cellOf(row, text).slice(0, 120) });
  }
  return [...found.values()];
}
