import type { Sheet } from '../../documents/document.ts';
import type { Problem } from '../../problem.ts';
import { saidFields, type SaidField } from '../updates/actions.ts';
import {
  MOST_ROWS,
  pageAnswers,
  readStamp,
  type Filled,
  type FilledRow,
  type Notice,
  type Stamp,
} from './schema.ts';

export type ReadFile = { ok: true; stamp: Stamp; filled: Filled } | { ok: false; problem: Problem };

/** The headings of the columns by what they hold, in every language, as `headingKey` writes them. */
export type Headings = ReadonlyMap<string, SaidField | 'fixed'>;

/** So far down the headings may stand: somebody may have put a title above them. */
const HEADINGS_WITHIN = 20;
/** So many rows are named in one sentence. */
const NAMED_ROWS = 12;

const refuse = (code: Problem['code'], values: Problem['values'] = {}): ReadFile => ({
  ok: false,
  problem: { code, field: 'file', values },
});

/** A heading as it is compared. */
export function headingKey(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

/** The rows of a sheet of ours, wherever its columns were moved to; or why it is none. */
export function readSheet(sheets: readonly Sheet[], headings: Headings): ReadFile {
  const cells = sheets.flatMap(({ rows }) => rows).flatMap((row) => row.filter((cell) => cell !== ''));
  const stamps = cells.map(readStamp);
  const stamp = stamps.find((one) => one !== undefined && one !== null);
  if (!stamp) return refuse(stamps.includes(null) ? 'offline.file.stamp' : 'offline.file.other');
  for (const sheet of sheets) {
    const at = sheet.rows
      .slice(0, HEADINGS_WITHIN)
      .findIndex((row) => row.some((cell) => isField(headings.get(headingKey(cell)))));
    const row = sheet.rows[at];
    if (row) return readRows(sheet, at, row, { stamp, headings });
  }
  return refuse('offline.file.headings');
}

function isField(heading: SaidField | 'fixed' | undefined): boolean {
  return heading !== undefined && heading !== 'fixed';
}

function readRows(
  { rows, merged = [], reckoned = [] }: Sheet,
  at: number,
  titles: readonly string[],
  { stamp, headings }: { stamp: Stamp; headings: Headings },
): ReadFile {
  const keyColumn = titles.findIndex((cell) => readStamp(cell) !== undefined);
  if (keyColumn < 0) return refuse('offline.file.keys');
  const places = new Map<SaidField, number>();
  const strange: string[] = [];
  for (const [place, title] of titles.entries()) {
    const field = headings.get(headingKey(title));
    if (place === keyColumn || field === 'fixed') continue;
    if (field === undefined) {
      if (title.trim() !== '') strange.push(title.trim().slice(0, 40));
      continue;
    }
    if (places.has(field)) return refuse('offline.file.columnTwice', { found: title.slice(0, 60) });
    places.set(field, place);
  }
  if (rows.length - at - 1 > MOST_ROWS)
    return refuse('offline.file.rows', { found: rows.length - at - 1, most: MOST_ROWS });
  const formulas = new Set(reckoned);
  const filled: FilledRow[] = [];
  for (const [below, row] of rows.slice(at + 1).entries()) {
    const key = (row[keyColumn] ?? '').trim();
    const said = Object.fromEntries([...places].map(([field, place]) => [field, row[place] ?? '']));
    if (key === '' && Object.values(said).every((text) => text.trim() === '')) continue;
    const number = at + below + 2;
    const isReckoned = formulas.has(number);
    filled.push({ row: number, key: key.slice(0, 200), said, ...(isReckoned && { isReckoned }) });
  }
  const typed = new Set(filled.map(({ row }) => row));
  const notices: Notice[] = [
    ...notice(
      'offline.notice.missing',
      saidFields.filter((field) => !places.has(field)).map((field) => `{${field}}`),
    ),
    ...notice('offline.notice.strange', strange),
    ...notice('offline.notice.merged', merged.filter((row) => typed.has(row)).map(String)),
    ...notice('offline.notice.reckoned', reckoned.filter((row) => typed.has(row)).map(String)),
  ];
  return { ok: true, stamp, filled: { rows: filled, notices } };
}

function notice(code: Notice['code'], found: readonly string[]): Notice[] {
  if (found.length === 0) return [];
  const named = found.slice(0, NAMED_ROWS).join(', ');
  return [
    { code, values: { found: found.length > NAMED_ROWS ? `${named}, …` : named, count: found.length } },
  ];
}

/** What a saved page of ours has sent; undefined where a file is no JSON. */
export function readAnswers(bytes: Uint8Array): ReadFile | undefined {
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
  if (!text.trimStart().startsWith('{')) return undefined;
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return refuse('offline.file.brokenAnswers');
  }
  const answers = pageAnswers.safeParse(found).data;
  if (!answers) return refuse('offline.file.answers');
  const stamp = readStamp(answers.stamp);
  if (!stamp) return refuse('offline.file.stamp');
  const rows = answers.rows.map((row, at) => ({ row: at + 1, ...row }));
  return { ok: true, stamp, filled: { rows, notices: [] } };
}
