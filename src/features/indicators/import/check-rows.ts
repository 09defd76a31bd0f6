import type { Row } from '../../../database/tables.ts';
import type { Language } from '../../../i18n/translator.ts';
import type { Problem } from '../../../problem.ts';
import type { Notation } from '../read-figure.ts';
import { LONGEST } from '../schema.ts';
import { checkFigure, checkPeriod, type Cell } from '../sheet.ts';
import type { StandingValue } from '../write-queries.ts';
import type { ImportRow } from './read-rows.ts';

/** A row that can be applied: what it would write, and what stands there. */
export type CheckedRow = {
  row: number;
  indicator: Row<'indicator'>;
  period: string;
  method: string;
  cell: Cell;
  standing: StandingValue | undefined;
  /** What applying it does. */
  effect: 'new' | 'corrects' | 'same';
};

export type RowProblem = { row: number; problem: Problem };

export type ImportContext = {
  /** The slug of the organisation in whose name the file is applied. */
  organisation: string;
  indicators: readonly Row<'indicator'>[];
  methods: readonly Row<'indicator_method'>[];
  /** What that organisation has entered of these indicators. */
  standing: readonly StandingValue[];
  today: string;
  notation: Notation;
  languages: readonly Language[];
};

/** The slug that a cell names, also where it holds the indicator's whole address. */
export function slugTyped(text: string): string {
  const last = text.replace(/[?#].*$/, '').replace(/^.*\/indicators\//, '');
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Every row of a file with what it does, and everything that is wrong with the file, row by row. */
export function checkRows(
  rows: readonly ImportRow[],
  context: ImportContext,
): { checked: CheckedRow[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const seen = new Map<string, number>();
  const checked = rows.flatMap((row): CheckedRow[] => {
    const read = checkRow(row, context);
    if (Array.isArray(read)) {
      problems.push(...read.map((problem) => ({ row: row.row, problem })));
      return [];
    }
    const { indicator, period, cell } = read;
    const key = JSON.stringify([indicator.id, period, cell.breakdown, cell.category.toLowerCase()]);
    const first = seen.get(key);
    if (first !== undefined) {
      problems.push({ row: row.row, problem: { code: 'indicators.import.twice', values: { first } } });
      return [];
    }
    seen.set(key, row.row);
    return [read];
  });
  return { checked, problems };
}

function checkRow(row: ImportRow, context: ImportContext): CheckedRow | Problem[] {
  const slug = slugTyped(row.indicator);
  const indicator = context.indicators.find((one) => one.slug === slug);
  if (!indicator)
    return [{ code: 'indicators.import.unknown', values: { found: row.indicator.slice(0, 80) || '–' } }];
  const problems: Problem[] = [];
  if (row.organisation !== '' && row.organisation !== context.organisation)
    problems.push({
      code: 'indicators.import.otherSource',
      values: { found: row.organisation.slice(0, 80), own: context.organisation },
    });
  if (row.unit !== '' && row.unit.toLowerCase() !== indicator.unit.toLowerCase())
    problems.push({
      code: 'indicators.import.unit',
      values: { found: row.unit.slice(0, 60), unit: indicator.unit },
    });
  const methods = context.methods.filter((method) => method.indicator === indicator.id);
  const at = checkPeriod(row.period, indicator.frequency, methods, context.today);
  if ('problem' in at) problems.push(at.problem);
  const figure = checkFigure(row, indicator, context.notation, context.languages);
  if (figure) problems.push(...figure.problems);
  for (const field of ['source', 'note'] as const)
    if (row[field].length > LONGEST[field])
      problems.push({
        code: 'indicators.text.long',
        values: { length: row[field].length, most: LONGEST[field] },
      });
  if (problems.length > 0 || !figure || 'problem' in at) return problems;
  const { breakdown, category } = figure.cell;
  const standing = context.standing.find(
    (value) =>
      value.indicator === indicator.id &&
      value.period === at.period &&
      value.breakdown === breakdown &&
      value.category.toLowerCase() === category.toLowerCase(),
  );
  // a file that says nothing of where a figure is from takes nothing away of what was said
  const cell: Cell = {
    ...figure.cell,
    cases: figure.cell.cases ?? standing?.cases ?? null,
    source: row.source || (standing?.source ?? ''),
    note: row.note || (standing?.note ?? ''),
  };
  const isSame =
    standing !== undefined &&
    standing.figure_value === Number(cell.value) &&
    standing.cases === cell.cases &&
    standing.source === cell.source &&
    standing.note === cell.note;
  const effect = standing ? (isSame ? 'same' : 'corrects') : 'new';
  return { row: row.row, indicator, period: at.period, method: at.method.id, cell, standing, effect };
}
