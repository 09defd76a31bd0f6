import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileApart } from '../../../documents/reader/reader-process.ts';
import { done, refused, type Outcome } from '../../../problem.ts';
import { asLine, asText } from '../../../web/lines.ts';

/** What a row of an import may say; the rest of an export is for people and passed over. */
export const importColumns = [
  'indicator',
  'title',
  'unit',
  'period',
  'breakdown',
  'category',
  'value',
  'cases',
  'source',
  'note',
  'organisation',
] as const;
type Column = (typeof importColumns)[number];
const NEEDED: readonly Column[] = ['indicator', 'period', 'value'];
export const MOST_ROWS = 2_000;

/** A row as it stands in the file; `row` counts as a spreadsheet does, its headings the first. */
export type ImportRow = { row: number } & Record<Column, string>;

/**
 * The rows of an uploaded csv or xlsx file, read in a process of its own. Refused with what is wrong where the file cannot
 * be read, lacks a column that is needed, or holds no row or too many.
 */
export async function readImportFile(name: string, bytes: Uint8Array): Promise<Outcome<ImportRow[]>> {
  if (bytes.length === 0) return refused({ code: 'indicators.import.noFile', field: 'file' });
  const directory = await mkdtemp(join(tmpdir(), 'suivi-figures-'));
  try {
    const path = join(directory, 'figures');
    await writeFile(path, bytes, { mode: 0o600 });
    const document = await readFileApart(path, { name });
    const sheet = document.sheets?.find(({ rows }) => rows.length > 0);
    if (!sheet)
      return refused({
        code: 'indicators.import.unread',
        field: 'file',
        values: { name: name.slice(0, 80), reason: document.problems[0]?.message ?? '' },
      });
    return importRows(sheet.rows);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** A sheet's rows by the names of its columns, in whatever order they stand. */
export function importRows(sheet: readonly (readonly string[])[]): Outcome<ImportRow[]> {
  const [headings = [], ...lines] = sheet;
  const columns = headings.map((heading) => asLine(heading).toLowerCase().replace(/\s+/g, '_'));
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    return refused({
      code: 'indicators.import.columns',
      field: 'file',
      values: { missing: missing.join(', '), found: columns.filter(Boolean).join(', ').slice(0, 200) || '–' },
    });
  const rows = lines.flatMap((line, at): ImportRow[] => {
    const cell = (column: Column) => line[columns.indexOf(column)] ?? '';
    // a row of the template whose figure nobody filled in
    if (cell('value').trim() === '' && cell('cases').trim() === '') return [];
    const said = Object.fromEntries(
      importColumns.map((column) => [
        column,
        column === 'note' ? asText(cell(column)) : unquoted(asLine(cell(column))),
      ]),
    ) as Record<Column, string>;
    return [{ row: at + 2, ...said }];
  });
  if (rows.length === 0) return refused({ code: 'indicators.import.empty', field: 'file' });
  if (rows.length > MOST_ROWS)
    return refused({
      code: 'indicators.import.tooMany',
      field: 'file',
      values: { rows: rows.length, most: MOST_ROWS },
    });
  return done(rows);
}

/** Without the apostrophe that our own csv puts before what a spreadsheet would take for a formula. */
function unquoted(text: string): string {
  return text.replace(/^'(?=[=+\-@])/, '');
}
