import { LANGUAGES, POSITIONS, type Language, type Sheet } from '../../../documents/document.ts';
import {
  columnCount,
  columnMeaning,
  isEntryMeaning,
  MOST_VALUES,
  valuesOf,
  type ColumnMeaning,
  type MappedColumn,
  type RegisterReview,
  type SheetMapping,
} from '../../../documents/recognise/registers/sheet-mapping.ts';
import { proposeColumns, proposeValues } from '../../../documents/recognise/registers/sheet-proposal.ts';
import type { Problem } from '../../../problem.ts';
import type { Typed } from '../../../web/forms.ts';

/** The choice of a mechanism that is not in the list; its name is typed beside it. */
export const OTHER_MECHANISM = 'other';

/** The sheet and row of headings that an address or a form names, within what the file has. */
export function placeOf(sheets: readonly Sheet[], typed: Typed): { sheet: number; header: number } | null {
  const sheet = Number(typed['sheet'] ?? '');
  const header = Number(typed['header'] ?? '');
  if (typed['sheet'] === undefined || !Number.isInteger(sheet) || !sheets[sheet]) return null;
  const isRow = Number.isInteger(header) && header >= 0 && header < sheets[sheet].rows.length;
  return { sheet, header: isRow ? header : 0 };
}

/**
 * What a form says of a spreadsheet's columns and of the values in them. What it leaves open, as for a value that a
 * newly chosen column has brought up, is proposed from what the cells hold.
 */
export function mappingOf(sheets: readonly Sheet[], typed: Typed): SheetMapping | null {
  const place = placeOf(sheets, typed);
  const sheet = place && sheets[place.sheet];
  if (!place || !sheet) return null;
  const proposed = proposeColumns(sheet, place.sheet, place.header);
  const columns = Array.from({ length: columnCount(sheet) }, (_, column) =>
    columnOf(column, typed, proposed.columns[column]),
  );
  const values = proposeValues(sheet, place.header, columns);
  return {
    ...place,
    columns,
    positions: { ...values.positions, ...typedPositions(typed) },
    reviews: { ...values.reviews, ...typedReviews(typed) },
  };
}

function columnOf(column: number, typed: Typed, proposed: MappedColumn | undefined): MappedColumn {
  const chosen = columnMeaning.safeParse(typed[`meaning-${column}`]);
  const meaning: ColumnMeaning = chosen.success ? chosen.data : 'leave-out';
  const named = LANGUAGES.find((one) => one === typed[`language-${column}`]);
  const language: Language | null = meaning === 'text' ? (named ?? proposed?.language ?? null) : null;
  const published = isEntryMeaning(meaning) && typed[`published-${column}`] === 'yes';
  return { meaning, language, published };
}

function typedPositions(typed: Typed): SheetMapping['positions'] {
  const positions: SheetMapping['positions'] = {};
  for (let index = 0; index < MOST_VALUES; index++) {
    const value = typed[`position-value-${index}`];
    if (value === undefined) break;
    positions[value] = POSITIONS.find((one) => one === typed[`position-${index}`]) ?? null;
  }
  return positions;
}

function typedReviews(typed: Typed): SheetMapping['reviews'] {
  const reviews: SheetMapping['reviews'] = {};
  for (let index = 0; index < MOST_VALUES; index++) {
    const value = typed[`review-value-${index}`];
    if (value === undefined) break;
    reviews[value] = reviewTyped(
      typed[`mechanism-${index}`] ?? '',
      typed[`name-${index}`] ?? '',
      typed[`which-${index}`] ?? '',
    );
  }
  return reviews;
}

function reviewTyped(chosen: string, name: string, which: string): RegisterReview {
  const mechanism = chosen === OTHER_MECHANISM ? name.trim().slice(0, 80) : chosen;
  return { mechanism, which: which.trim().slice(0, 120) };
}

const ONCE = ['number', 'states', 'position'] as const;

/** Everything that stands in the way of using a mapping, each with the field where it can be mended. */
export function mappingProblems(sheets: readonly Sheet[], mapping: SheetMapping): Problem[] {
  const { columns, reviews, header } = mapping;
  const sheet = sheets[mapping.sheet] ?? { name: '', rows: [] };
  const problems: Problem[] = [];
  const places = (meaning: ColumnMeaning) =>
    columns.flatMap((column, index) => (column.meaning === meaning ? [index] : []));
  const [texts, numbers] = [places('text'), places('number')];
  if (texts.length + numbers.length === 0)
    problems.push({ code: 'imports.mapping.nothing', field: 'meaning-0' });
  for (const meaning of ONCE) {
    const second = places(meaning)[1];
    if (second !== undefined)
      problems.push({ code: `imports.mapping.twice.${meaning}`, field: `meaning-${second}` });
  }
  const seen = new Set<Language | null>();
  for (const text of texts) {
    const language = columns[text]?.language ?? null;
    const isUnclear = language === null || seen.has(language);
    seen.add(language);
    if (isUnclear) problems.push({ code: 'imports.mapping.language', field: `language-${text}` });
  }
  for (const meaning of ['position', 'review'] as const)
    if (valuesOf(sheet, header, columns, meaning).length > MOST_VALUES)
      problems.push({
        code: `imports.mapping.many.${meaning}`,
        field: `meaning-${places(meaning)[0] ?? 0}`,
        values: { most: MOST_VALUES },
      });
  const listed = valuesOf(sheet, header, columns, 'review').slice(0, MOST_VALUES);
  for (const [index, { value }] of listed.entries()) {
    const review = reviews[value];
    if (review?.mechanism === 'UPR' && !/^[1-9]$/u.test(review.which))
      problems.push({ code: 'imports.mapping.cycle', field: `which-${index}`, values: { value } });
  }
  if (!listed.some(({ value }) => (reviews[value]?.mechanism ?? '') !== ''))
    problems.push({ code: 'imports.mapping.noReview', field: 'mechanism-0' });
  return problems;
}
