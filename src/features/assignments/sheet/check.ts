import type { Sheet } from '../../../documents/document.ts';
import type { MessageKey } from '../../../i18n/languages.ts';
import type { Values } from '../../../i18n/translator.ts';
import type { Wanted } from '../assigning/plan.ts';
import type { AssignedOrganisation } from '../assigning/queries.ts';
import { isAssignable } from '../schema.ts';

/** The columns of the sheet, in every language: what is downloaded is what is read. */
export const sheetColumns = ['symbol', 'number', 'words', 'lead', 'supporting'] as const;
type Column = (typeof sheetColumns)[number];

/** What is wrong in a row, which counts from 1 as spreadsheets do. */
export type RowProblem = { row: number; code: MessageKey; values: Values };

/** A recommendation as a row may name it. */
export type SheetPlace = { id: string; symbol: string; number: string; text: string };

export type Cells = { row: number } & Record<Column, string>;

/** So far down the headings may stand. */
const HEADINGS_WITHIN = 20;

/**
 * The rows of a sheet that say who is to answer for something, by the headings of the first table that has them. Comes
 * back with what was found in the place of headings where no sheet has them.
 */
export function sheetCells(sheets: readonly Sheet[]): { cells: Cells[] } | { headings: string } {
  for (const { rows } of sheets) {
    const at = rows.slice(0, HEADINGS_WITHIN).findIndex((row) => {
      const names = new Set(row.map(headingOf));
      return names.has('symbol') && names.has('number') && (names.has('lead') || names.has('supporting'));
    });
    if (at < 0) continue;
    const names = (rows[at] ?? []).map(headingOf);
    const cells = rows.slice(at + 1).map((row, below) => {
      const cell = (column: Column) => plain(row[names.indexOf(column)] ?? '');
      return {
        row: at + below + 2,
        symbol: cell('symbol'),
        number: cell('number'),
        words: cell('words'),
        lead: cell('lead'),
        supporting: cell('supporting'),
      };
    });
    return { cells: cells.filter(({ lead, supporting }) => lead !== '' || supporting !== '') };
  }
  const first = sheets.flatMap(({ rows }) => rows).find((row) => row.some((cell) => cell.trim() !== ''));
  return { headings: (first ?? []).join(', ').slice(0, 120) };
}

const headingOf = (cell: string): string => plain(cell).toLowerCase();

/** Without the apostrophe that keeps a spreadsheet from running a text as a formula. */
function plain(cell: string): string {
  return cell
    .replace(/^'(?=[=+\-@])/u, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** A symbol as it is compared: `a/hrc/1/2 ` is `A/HRC/1/2`. */
export function symbolKey(symbol: string): string {
  return symbol.replaceAll(/\s/gu, '').toUpperCase();
}

/** What rows want to give, and everything that is wrong with them. */
export function checkRows(
  cells: readonly Cells[],
  places: readonly SheetPlace[],
  organisations: Iterable<AssignedOrganisation>,
): { wanted: Wanted[]; problems: RowProblem[] } {
  const bySymbol = Map.groupBy(places, ({ symbol }) => symbolKey(symbol));
  const find = organisationFinder([...organisations]);
  const wanted: Wanted[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<string, number>();
  for (const cell of cells) {
    const { row } = cell;
    const report = (code: MessageKey, values: Values = {}) => problems.push({ row, code, values });
    const place = placeOf(cell, bySymbol.get(symbolKey(cell.symbol)), report);
    const lead = cell.lead === '' ? [] : find(cell.lead, 'lead', report);
    const supporting = partsOf(cell.supporting).flatMap((name) => find(name, 'supporting', report));
    if (!place) continue;
    const first = seen.get(place.id);
    if (first !== undefined) report('assignments.sheet.twice', { number: place.number, first });
    seen.set(place.id, first ?? row);
    const [leader] = lead;
    if (leader && supporting.includes(leader)) report('assignments.sheet.both', { found: cell.lead });
    const of = { recommendation: place.id };
    wanted.push(
      ...lead.map((organisation) => ({ ...of, organisation, duty: 'lead' as const })),
      ...[...new Set(supporting)].map((organisation) => ({
        ...of,
        organisation,
        duty: 'supporting' as const,
      })),
    );
  }
  return { wanted, problems };
}

type Report = (code: MessageKey, values?: Values) => void;

/** The recommendation that a row names; none, with the reason reported, where it names none. */
function placeOf(cell: Cells, ofSymbol: readonly SheetPlace[] | undefined, report: Report) {
  if (cell.symbol === '' || cell.number === '') {
    report('assignments.sheet.unnamed');
    return undefined;
  }
  if (!ofSymbol) {
    report('assignments.sheet.symbol.unknown', { found: cell.symbol.slice(0, 80) });
    return undefined;
  }
  const place = ofSymbol.find(({ number }) => number === cell.number);
  if (!place) {
    const meant = ofSymbol.find(({ text }) => cell.words !== '' && sameWords(cell.words, text));
    report(meant ? 'assignments.sheet.number.changed' : 'assignments.sheet.number.unknown', {
      found: cell.number.slice(0, 40),
      symbol: cell.symbol,
      meant: meant?.number ?? '',
    });
    return undefined;
  }
  // a spreadsheet makes 42.10 into 42.1, and the row would then be of another
  if (cell.words !== '' && !sameWords(cell.words, place.text)) {
    report('assignments.sheet.words.differ', {
      number: place.number,
      found: cell.words.slice(0, 60),
      expected: place.text.slice(0, 60),
    });
    return undefined;
  }
  return place;
}

/** As many letters and digits are compared: a cell may have been cut. */
const COMPARED = 200;

function sameWords(cell: string, text: string): boolean {
  const [a, b] = [cell, text].map((words) =>
    (
      words
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    )
      .join('')
      .slice(0, COMPARED),
  );
  return a === b || (a !== undefined && a.length >= 40 && b !== undefined && b.startsWith(a));
}

function partsOf(cell: string): string[] {
  return cell
    .split(/[|;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Finds organisations by slug or by any of their names, whatever the case. */
function organisationFinder(organisations: readonly AssignedOrganisation[]) {
  const key = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const byName = new Map<string, Set<AssignedOrganisation>>();
  for (const organisation of organisations)
    for (const name of [organisation.slug, ...Object.values(organisation.names)])
      byName.set(key(name), (byName.get(key(name)) ?? new Set()).add(organisation));
  return (name: string, column: Column, report: Report): string[] => {
    const [found, ...others] = byName.get(key(name)) ?? [];
    const values = { found: name.slice(0, 120), column };
    if (!found) report('assignments.sheet.organisation.unknown', values);
    else if (others.length > 0) report('assignments.sheet.organisation.several', values);
    else if (found.suspended_at) report('assignments.sheet.organisation.suspended', values);
    else if (!isAssignable(found)) report('assignments.sheet.organisation.unfit', values);
    else return [found.id];
    return [];
  };
}
