import type { DocumentFile } from './read-document.ts';
import { problems } from './problems.ts';
import { formatOf } from './read/format.ts';
import { readSpreadsheet, type SpreadsheetReading } from './read/spreadsheet.ts';

/** A spreadsheet's cells, whatever its columns mean and its name says; or what stands in the way of reading them. */
export async function readSheets({ name, bytes }: DocumentFile): Promise<SpreadsheetReading> {
  const format = formatOf(bytes, name);
  if (format === 'xlsx' || format === 'csv') return readSpreadsheet(bytes, format);
  if (format === 'empty' || format === 'binary') return { ok: false, problem: problems.notADocument() };
  if (format === 'doc') return { ok: false, problem: problems.oldOffice() };
  return { ok: false, problem: problems.formatNotRead(format) };
}
