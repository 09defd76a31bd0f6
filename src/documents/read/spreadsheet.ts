import type { Problem, Sheet } from '../document.ts';
import { problems } from '../problems.ts';
import { csvRecords } from './csv.ts';
import { decodeText } from './encoding.ts';
import { jsonRows } from './json-rows.ts';
import { readWorkbook } from './workbook.ts';

export type SpreadsheetReading = { ok: true; sheets: Sheet[] } | { ok: false; problem: Problem };

/** What holds rows of cells; JSON's records are rows as well. */
export type SpreadsheetFormat = 'xlsx' | 'csv' | 'json';

/** What is read of a spreadsheet. Excel itself holds at most 32,767 characters in a cell. */
export const SHEET_LIMITS = {
  sheets: 50,
  rows: 100_000,
  columns: 200,
  'cell-characters': 32_767,
  characters: 32_000_000,
} as const;
export type SheetMeasure = keyof typeof SHEET_LIMITS;

/**
 * A spreadsheet's cells as they are shown, row by row: days as ISO 8601, numbers as their format shows them, formulas as
 * their last result. Empty rows and cells at an end are left out. What is too large or damaged comes back as the problem
 * to show; nothing is cut off in silence.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  format: SpreadsheetFormat,
): Promise<SpreadsheetReading> {
  try {
    const sheets = format === 'xlsx' ? await readXlsx(bytes) : readText(bytes, format);
    return { ok: true, sheets };
  } catch (error) {
    if (error instanceof SheetFault) return { ok: false, problem: error.problem };
    // a package's errors are about the file; they carry no type that tells them from others
    if (error instanceof Error) return { ok: false, problem: problems.damaged(error.message.slice(0, 200)) };
    throw error;
  }
}

/** A file that is refused, with the problem to show. */
class SheetFault extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

function readText(bytes: Uint8Array, format: 'csv' | 'json'): Sheet[] {
  const text = decodeText(bytes);
  within('characters', text.length);
  return new SheetKeeper().keep('', format === 'csv' ? csvRecords(text) : jsonRows(text)).sheets;
}

async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  const workbook = await readWorkbook(bytes, SHEET_LIMITS.sheets);
  if (!workbook.ok) throw new SheetFault(workbook.problem);
  const keeper = new SheetKeeper();
  for (const { name, rows, merged, reckoned } of workbook.sheets)
    keeper.keep(name, rows, { merged, reckoned });
  return keeper.sheets;
}

/** Rows in which something is merged or reckoned. */
type Marked = { merged?: number[]; reckoned?: number[] };

/** Takes rows in one by one and stops at the first that goes beyond what is read. */
class SheetKeeper {
  readonly sheets: Sheet[] = [];
  #characters = 0;

  keep(name: string, rows: Iterable<string[]>, { merged = [], reckoned = [] }: Marked = {}): this {
    const kept: string[][] = [];
    let empty = 0;
    for (const row of rows) {
      const cells = this.#cells(row);
      if (cells.length === 0) {
        empty += 1;
        continue;
      }
      // only empty rows with something below them are rows
      for (; empty > 0 && kept.length <= SHEET_LIMITS.rows; empty--) kept.push([]);
      kept.push(cells);
      within('rows', kept.length);
    }
    this.sheets.push({
      name,
      rows: kept,
      ...(merged.length > 0 && { merged }),
      ...(reckoned.length > 0 && { reckoned }),
    });
    return this;
  }

  #cells(row: readonly string[]): string[] {
    let length = row.length;
    while (length > 0 && (row[length - 1] ?? '').trim() === '') length--;
    within('columns', length);
    return row.slice(0, length).map((cell) => {
      within('cell-characters', cell.length);
      this.#characters += cell.length;
      within('characters', this.#characters);
      return cell.replaceAll(/\r\n?/gu, '\n');
    });
  }
}

function within(measure: SheetMeasure, found: number): void {
  const limit = SHEET_LIMITS[measure];
  if (found > limit) throw new SheetFault(problems.sheetTooLarge(measure, limit));
}
