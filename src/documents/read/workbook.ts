import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Cell, CellValue, MergeRange } from 'hucre/xlsx';
import type { Problem } from '../document.ts';
import { problems } from '../problems.ts';

export type WorkbookReading =
  | { ok: true; sheets: { name: string; rows: Iterable<string[]>; merged: number[]; reckoned: number[] }[] }
  | { ok: false; problem: Problem };

/** What a workbook's parts may unpack to, bytes: 20,000 rows of UHRI's export come to some 30 MB. */
const UNPACKED_LIMIT = 100 * 1024 * 1024;
/** Where more than this is to be read, the formats of numbers are left out: they would take more memory than the cells. */
const FORMATTED_LIMIT = 40 * 1024 * 1024;
/** Parts that hold no cells: pictures, charts, other workbooks, remarks, programs. */
const OTHER_PARTS =
  /^(?:docProps|customXml)\/|\/(?:worksheets\/_rels|theme|media|drawings|charts|externalLinks|pivot\w*|slicers?\w*|timeline\w*|tables|threadedComments|persons|printerSettings|ctrlProps|queryTables|diagrams)\/|comments\d*\.xml$|\.vml$/iu;

/**
 * A workbook's visible sheets (ECMA-376-1, SpreadsheetML), each cell as it is shown. The parts are unpacked here, under
 * a limit, and handed on unpacked: the package that reads them would unpack two gigabytes.
 */
export async function readWorkbook(bytes: Uint8Array, sheetLimit: number): Promise<WorkbookReading> {
  const parts = unpack(bytes);
  if (parts === null) return { ok: false, problem: problems.unpacksTooLarge() };
  if (Object.values(parts).some(declaresType)) {
    return { ok: false, problem: problems.damaged('it declares a document type') };
  }
  const broken = Object.keys(parts).find((name) => !isWhole(parts[name] ?? new Uint8Array()));
  if (broken !== undefined) {
    return { ok: false, problem: problems.damaged(`its part ${broken.slice(0, 60)} breaks off`) };
  }
  const { readXlsx } = await import('hucre/xlsx');
  const size = Object.values(parts).reduce((total, part) => total + part.length, 0);
  let visible = 0;
  const { sheets } = await readXlsx(repacked(parts), {
    readStyles: size <= FORMATTED_LIMIT,
    sheets: ({ hidden, veryHidden }) => {
      if (hidden === true || veryHidden === true) return false;
      visible += 1;
      return visible <= sheetLimit;
    },
  });
  if (visible > sheetLimit) return { ok: false, problem: problems.sheetTooLarge('sheets', sheetLimit) };
  const { formatValue } = await import('hucre');
  const shown = (value: CellValue, cell: Cell | undefined): string => {
    if (value === null) return cell?.formula ? `=${cell.formula}` : '';
    if (value instanceof Date) return isoDay(value);
    const numberFormat = typeof value === 'number' ? cell?.style?.numFmt : undefined;
    return numberFormat === undefined ? String(value) : formatValue(value, numberFormat);
  };
  return {
    ok: true,
    sheets: sheets.map(({ name, rows, cells, merges }) => ({
      name,
      merged: mergedRows(merges ?? [], rows.length),
      reckoned: reckonedRows(cells),
      rows: shownRows(rows, (value, at, column) => shown(value, cells?.get(`${at},${column}`))),
    })),
  };
}

/** Row by row, so that a sheet is never held twice. */
function* shownRows(
  rows: readonly CellValue[][],
  shown: (value: CellValue, row: number, column: number) => string,
): Generator<string[]> {
  for (const [at, row] of rows.entries()) yield row.map((value, column) => shown(value, at, column));
}

/** Rows, counted from 1, that merged cells reach into. */
function mergedRows(merges: readonly MergeRange[], rows: number): number[] {
  const found = new Set<number>();
  for (const { startRow, endRow } of merges) {
    if (found.size >= rows) break;
    for (let row = startRow; row <= Math.min(endRow, rows - 1); row += 1) found.add(row + 1);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** Rows, counted from 1, in which a cell is the result of a formula. */
function reckonedRows(cells: ReadonlyMap<string, Cell> | undefined): number[] {
  const found = new Set<number>();
  for (const [place, { formula }] of cells ?? []) if (formula) found.add(Number.parseInt(place, 10) + 1);
  return [...found].toSorted((a, b) => a - b);
}

/** The day, and the time of day where the cell has one. */
function isoDay(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}

/** The parts that hold cells, or null when they would unpack to more than is read. A part never exceeds what it declares. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/iu.test(name) || OTHER_PARTS.test(name)) return false;
      total += originalSize;
      return total <= UNPACKED_LIMIT;
    },
  });
  return total > UNPACKED_LIMIT ? null : parts;
}

function repacked(parts: Record<string, Uint8Array>): Uint8Array {
  const stored: Zippable = {};
  for (const [name, part] of Object.entries(parts)) stored[name] = [part, { level: 0 }];
  return zipSync(stored);
}

/** Whether a part's last tag closes its first: one that is longer than it declares is cut, and would be read in part. */
function isWhole(part: Uint8Array): boolean {
  const text = (from: number, to?: number): string =>
    Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1', from, to);
  const root = /<(?![?!])([^\s/>]+)/u.exec(text(0, 4096))?.[1];
  if (root === undefined) return false;
  const end = text(Math.max(0, part.length - 512)).trimEnd();
  return end.endsWith(`</${root}>`) || (part.length < 4096 && end.endsWith('/>'));
}

function declaresType(part: Uint8Array): boolean {
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  return text.includes('<!DOCTYPE') || text.includes('<!ENTITY');
}
