import type { CellValue } from 'hucre/xlsx';
import { cellText, type Row, type Value } from './table.ts';

/** What a cell of a workbook may hold (ECMA-376-1, and Excel's own limit); longer texts are cut, with a sign that they were. */
const CELL_LIMIT = 32_767;
const CUT = ' […]';
/** XML 1.0 has no sign for these; one of them would make the whole workbook unreadable. */
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const WIDTHS: Readonly<Record<string, number>> = { text: 80, address: 40 };

/**
 * A table as a workbook of one sheet, written row by row as it is read: memory does not grow with the rows. Texts are
 * written as texts, so that none is ever run as a formula.
 */
export async function xlsxStream(
  sheet: string,
  columns: readonly string[],
  rows: AsyncIterable<Row>,
): Promise<ReadableStream<Uint8Array>> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  return writeXlsxStream(cellsOf(columns, rows), {
    name: sheet,
    columns: columns.map((header) => ({ header, width: WIDTHS[header] ?? 16 })),
    freezePane: { rows: 1 },
  });
}

async function* cellsOf(columns: readonly string[], rows: AsyncIterable<Row>): AsyncGenerator<CellValue[]> {
  for await (const row of rows) yield columns.map((column) => cellOf(row[column]));
}

/** A value as a cell holds it; of a text, what a workbook can hold of it. */
export function cellOf(value: Value | undefined): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = cellText(value).replaceAll(NOT_XML, '');
  if (text === '') return null;
  return text.length > CELL_LIMIT ? text.slice(0, CELL_LIMIT - CUT.length) + CUT : text;
}
