import type { Problem, ReadDocument, ReadRecommendation, RegisterEntry, Sheet } from '../../document.ts';
import { problems } from '../../problems.ts';
import { partsOfRecommendation } from '../reports/clauses.ts';
import { readStates } from '../states/recommending-states.ts';
import {
  cellOf,
  isEntryMeaning,
  linesOfCell,
  reviewValue,
  type ColumnMeaning,
  type MappedColumn,
  type RegisterReview,
  type SheetMapping,
} from './sheet-mapping.ts';

/** What a country's own register says of one review. */
export interface RegisterPart {
  review: RegisterReview;
  recommendations: ReadRecommendation[];
  /** Rows as they are counted in a spreadsheet, from 1. */
  problems: Problem[];
  /** How many rows went into it. */
  rows: number;
}

export interface MappedSheet {
  parts: RegisterPart[];
  /** What concerns rows that are in no part. */
  problems: Problem[];
}

/** How many problems of one kind are listed; the rest is as good as said. */
const MOST_PROBLEMS = 50;

/**
 * Makes recommendations of a country's register by what somebody has said of its columns. Rows of one recommendation (one
 * an action, or one an owner) become one; what the country wrote beside it stays in its own words under its heading.
 */
export function applyMapping(sheet: Sheet, mapping: SheetMapping): MappedSheet {
  const readers = new Map<string, PartReader>();
  const left = new Map<string, number>();
  const result: MappedSheet = { parts: [], problems: [] };
  const rows = sheet.rows.slice(mapping.header + 1);
  let reader: PartReader | null = null;
  for (const [index, row] of rows.entries()) {
    const place = mapping.header + index + 2;
    if (row.every((cell) => cell.trim() === '')) continue;
    const read = readRow(row, sheet.rows[mapping.header] ?? [], mapping);
    if (reader && read.isContinuation) {
      reader.continueRow(read);
      continue;
    }
    const value = reviewValue(row, mapping.columns);
    const review = mapping.reviews[value];
    if (!review || review.mechanism === '') {
      left.set(value, (left.get(value) ?? 0) + 1);
      reader = null;
      continue;
    }
    const key = `${review.mechanism}\n${review.which}`;
    reader = readers.get(key) ?? new PartReader(review);
    readers.set(key, reader);
    reader.readRow(read, place);
  }
  for (const [value, count] of left) result.problems.push(problems.rowsOfNoReview(value, count));
  result.parts = [...readers.values()].map((one) => one.close()).filter((part) => part.rows > 0);
  return result;
}

interface ReadRow {
  number: string;
  text: string;
  wordings: NonNullable<ReadRecommendation['wordings']>;
  states: string[];
  unread: string[];
  clauses: ReadRecommendation['clauses'];
  position: ReadRecommendation['position'];
  themes: string[];
  groups: string[];
  sdgs: string[];
  entries: RegisterEntry[];
  /** Whether it has no number and no words of its own: it goes on with the row above, as merged cells leave it. */
  isContinuation: boolean;
}

function readRow(row: readonly string[], headings: readonly string[], mapping: SheetMapping): ReadRow {
  const { columns } = mapping;
  const columnsOf = (meaning: ColumnMeaning) =>
    columns.flatMap((column, index) => (column.meaning === meaning ? [{ ...column, index }] : []));
  const listed = (meaning: ColumnMeaning) => columnsOf(meaning).flatMap(({ index }) => listOf(row, index));
  const first = (meaning: ColumnMeaning) => cellOf(row, columnsOf(meaning)[0]?.index ?? -1);
  const texts = columnsOf('text').map(({ index, language }) => ({ language, text: cellOf(row, index) }));
  const words = partsOfRecommendation(withoutNumber(texts[0]?.text ?? ''));
  const cell = first('states');
  const states = cell === '' ? null : readStates(cell, true);
  const number = numberOf(first('number'));
  return {
    number,
    text: states === null && words.isClosed ? words.text : withoutNumber(texts[0]?.text ?? ''),
    wordings: texts
      .slice(1)
      .flatMap(({ language, text }) => (language === null || text === '' ? [] : [{ language, text }])),
    states: states?.states ?? (words.isClosed ? words.states : []),
    unread: cell !== '' && states === null ? [cell] : (states?.unread ?? []),
    clauses: states === null ? words.clauses : [],
    position: mapping.positions[first('position')] ?? null,
    themes: listed('theme'),
    groups: listed('group'),
    sdgs: listed('sdg'),
    entries: columns.flatMap((column, index) => entryOf(column, row, headings, index)),
    isContinuation: number === '' && texts.every(({ text }) => text === ''),
  };
}

function entryOf(
  column: MappedColumn,
  row: readonly string[],
  headings: readonly string[],
  index: number,
): RegisterEntry[] {
  if (!isEntryMeaning(column.meaning)) return [];
  const text = linesOfCell(row, index).join('\n');
  if (text === '') return [];
  return [{ kind: column.meaning, heading: cellOf(headings, index), text, published: column.published }];
}

/** A cell's list: one term a line, or parted by semicolons. */
function listOf(row: readonly string[], index: number): string[] {
  return linesOfCell(row, index)
    .flatMap((line) => line.split(/[;؛|]/u))
    .map((term) => term.replace(/^[-–•*\s]+/u, '').trim())
    .filter((term) => term !== '');
}

/** `R21`, `Rec. 144.134`, `§ 12 (a)`: the number as the document has it. */
function numberOf(cell: string): string {
  return cell
    .replace(/^[\p{L}\s°º#§]{1,24}[.:\s]*(?=\d)/u, '')
    .replace(/\s*\(([a-z]{1,3})\)/giu, '.$1')
    .replace(/[.;:\s]+$/u, '')
    .slice(0, 40);
}

/** The number printed again in front of the words. */
function withoutNumber(text: string): string {
  return text.replace(/^\d{1,3}(?:\.\d{1,3}){1,3}[.)\s]+(?=\S)/u, '');
}

class PartReader {
  readonly #review: RegisterReview;
  readonly #recommendations: ReadRecommendation[] = [];
  readonly #problems: Problem[] = [];
  readonly #byName = new Map<string, ReadRecommendation>();
  #rows = 0;
  #merged = 0;
  #last: ReadRecommendation | null = null;

  constructor(review: RegisterReview) {
    this.#review = review;
  }

  readRow(row: ReadRow, place: number): void {
    this.#rows += 1;
    if (row.isContinuation) {
      this.#note(problems.rowWithoutWords(place));
      return;
    }
    // words that follow under one number are parts of their own; the same words again are the same recommendation
    const name = `${row.number}\n${row.text.toLowerCase()}`;
    const known = this.#byName.get(name) ?? (row.text === '' ? this.#ofNumber(row.number) : undefined);
    if (known) {
      this.#merged += 1;
      merge(known, row);
      this.#last = known;
      return;
    }
    const { entries, wordings, unread, isContinuation: _, ...words } = row;
    const read: ReadRecommendation = {
      ...words,
      number: row.number === '' ? String(this.#recommendations.length + 1) : row.number,
      leadIn: null,
      page: null,
      confidence: unread.length > 0 ? 0.7 : 1,
      entries,
      wordings,
    };
    for (const state of unread) this.#note(problems.unreadState(state, read.number, null));
    this.#recommendations.push(read);
    this.#byName.set(name, read);
    this.#last = read;
  }

  continueRow(row: ReadRow): void {
    this.#rows += 1;
    this.#merged += 1;
    if (this.#last) merge(this.#last, row);
  }

  close(): RegisterPart {
    const found: Problem[] = [];
    if (this.#merged > 0) found.push(problems.registerRowsMerged(this.#rows, this.#recommendations.length));
    return {
      review: this.#review,
      recommendations: this.#recommendations,
      problems: [...found, ...this.#problems],
      rows: this.#rows,
    };
  }

  #ofNumber(number: string): ReadRecommendation | undefined {
    return number === '' ? undefined : this.#recommendations.find((one) => one.number === number);
  }

  #note(problem: Problem): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem);
  }
}

/** Adds what a further row says; the same again is said once. */
function merge(known: ReadRecommendation, row: ReadRow): void {
  const isSame = (one: RegisterEntry, other: RegisterEntry) =>
    one.heading === other.heading && one.kind === other.kind && one.text === other.text;
  const entries = known.entries ?? [];
  for (const entry of row.entries) if (!entries.some((one) => isSame(one, entry))) entries.push(entry);
  known.entries = entries;
  known.states = [...new Set([...known.states, ...row.states])];
  known.position ??= row.position;
  for (const list of ['themes', 'groups', 'sdgs'] as const)
    known[list] = [...new Set([...known[list], ...row[list]])];
}

/** A part as a document of its own, read from the file that `spreadsheet` was read from. */
export function registerDocument(
  spreadsheet: ReadDocument,
  part: RegisterPart,
  mapping: SheetMapping,
): ReadDocument {
  const { mechanism, which } = part.review;
  const isOfCycle = mechanism === 'UPR';
  const language = mapping.columns.find(({ meaning }) => meaning === 'text')?.language ?? null;
  return {
    ...spreadsheet,
    sheets: undefined,
    kind: 'country-register',
    mechanism,
    language,
    cycle: isOfCycle ? Number(which) : null,
    symbol: isOfCycle || which === '' ? null : which,
    recommendations: part.recommendations,
    problems: [...part.problems, problems.wordsOfRegister()],
  };
}
