import { cellText, type Row } from './table.ts';

/** Rows are handed on in pieces of about this many characters. */
const PIECE = 64 * 1024;

/** A table as csv: RFC 4180, UTF-8 with a byte order mark so that spreadsheets read its letters right. */
export async function* csvPieces(
  columns: readonly string[],
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  let piece = `\ufeff${columns.map(csvCell).join(',')}\r\n`;
  for await (const row of rows) {
    piece += `${columns.map((column) => csvCell(cellText(row[column]))).join(',')}\r\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/**
 * One cell, quoted where needed. What a spreadsheet would take for a formula starts with an apostrophe, as OWASP's
 * "CSV Injection" advises.
 */
export function csvCell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
