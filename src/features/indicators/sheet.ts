import { randomUUID } from 'node:crypto';
import type { NewRow, Row } from '../../database/tables.ts';
import type { Language } from '../../i18n/translator.ts';
import type { Change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import type { Problem } from '../../problem.ts';
import { firstDayOf, isPeriodOf, readPeriod, yearOf, type Frequency } from './period.ts';
import { readCases, readFigure, type Notation } from './read-figure.ts';
import { breakdownTyped, LONGEST, type TypedFigure } from './schema.ts';
import { keptBack } from './suppression.ts';
import { insertValues, updateFigure, updateValue, type StandingValue } from './write-queries.ts';

/** What an organisation says of one part of an indicator in one period, or of the whole (`breakdown` empty). */
export type Cell = {
  breakdown: string;
  category: string;
  value: string;
  cases: number | null;
  source: string;
  note: string;
};

type OfMethod = Pick<Row<'indicator_method'>, 'id' | 'since'>;

/** The method that holds in a year; undefined before the first. */
export function methodIn<Method extends Pick<OfMethod, 'since'>>(
  methods: readonly Method[],
  year: number,
): Method | undefined {
  return methods.findLast(({ since }) => since <= year);
}

/** A period of each frequency, to write one like it. */
export const examplePeriods: Record<Frequency, string> = {
  monthly: '2026-04',
  quarterly: '2026-Q3',
  'half-yearly': '2026-H1',
  yearly: '2026',
  'less-often': '2026',
};

/** A period for which an indicator can have figures, and the method by which they are measured. */
export function checkPeriod<Method extends OfMethod>(
  text: string,
  frequency: Frequency,
  methods: readonly Method[],
  today: string,
): { period: string; method: Method } | { problem: Problem } {
  const found = text.slice(0, 40);
  const example = examplePeriods[frequency];
  const period = readPeriod(text);
  const wrong = (code: Problem['code'], values: Problem['values']) => ({
    problem: { code, field: 'period', values: { found, ...values } },
  });
  if (period === null) return wrong('indicators.period.none', { example });
  if (!isPeriodOf(period, frequency))
    return wrong('indicators.period.frequency', { frequency: frequency.replace('-', ''), example });
  if (firstDayOf(period) > today) return wrong('indicators.period.future', { today });
  const method = methodIn(methods, yearOf(period));
  if (!method)
    return wrong('indicators.period.beforeMethod', { since: String(methods[0]?.since ?? yearOf(period)) });
  return { period, method };
}

type Measured = Pick<Row<'indicator'>, 'unit' | 'smallest_cell'>;

/** What is wrong with one figure; null where it was left empty. `at` follows the names of its fields. */
export function checkFigure(
  typed: TypedFigure,
  indicator: Measured,
  notation: Notation,
  languages: readonly Language[],
  at = '',
): { problems: Problem[]; cell: Omit<Cell, 'source' | 'note'> } | null {
  if (typed.value === '' && typed.cases === '') return null;
  const problems: Problem[] = [];
  const figure = readFigure(typed.value, indicator.unit, notation);
  if (!figure.ok) problems.push({ ...figure.problem, field: `value${at}` });
  const cases = readCases(typed.cases, notation);
  if (cases === undefined)
    problems.push({
      code: 'indicators.cases.unfit',
      field: `cases${at}`,
      values: { found: typed.cases.slice(0, 40) },
    });
  const breakdown = breakdownTyped(typed.breakdown, languages);
  const { category } = typed;
  if (breakdown !== '' && category === '')
    problems.push({ code: 'indicators.category.missing', field: `category${at}` });
  if (breakdown === '' && (category !== '' || at !== ''))
    problems.push({ code: 'indicators.breakdown.missing', field: `breakdown${at}` });
  for (const [field, { length }] of [
    ['breakdown', breakdown],
    ['category', category],
  ] as const)
    if (length > LONGEST[field])
      problems.push({
        code: 'indicators.text.long',
        field: `${field}${at}`,
        values: { length, most: LONGEST[field] },
      });
  if (breakdown !== '' && cases === null && indicator.smallest_cell > 0)
    problems.push({
      code: 'indicators.cases.missing',
      field: `cases${at}`,
      values: { smallest: indicator.smallest_cell },
    });
  return {
    problems,
    cell: { breakdown, category, value: figure.ok ? figure.value : '0', cases: cases ?? null },
  };
}

const keyOf = ({ breakdown, category }: Pick<Cell, 'breakdown' | 'category'>) =>
  JSON.stringify([breakdown, category.toLowerCase()]);

/** The parts that stand twice in what was typed, by the place of the second. */
export function twice(cells: readonly Pick<Cell, 'breakdown' | 'category'>[]): number[] {
  const seen = new Set<string>();
  return cells.flatMap((cell, at) => {
    const isThere = seen.has(keyOf(cell));
    seen.add(keyOf(cell));
    return isThere ? [at] : [];
  });
}

/** For telling whether a colleague has saved since a form was drawn. */
export function sheetVersion(standing: readonly StandingValue[]): string {
  return versionOf(
    standing
      .map(({ indicator, period, breakdown, category, figure_value, cases, source, note }) => [
        `${indicator} ${period} ${keyOf({ breakdown, category })}`,
        [figure_value, cases, source, note],
      ])
      .toSorted(([one], [other]) => String(one).localeCompare(String(other))),
  );
}

export type Sheet = {
  indicator: Pick<Row<'indicator'>, 'id' | 'country' | 'public' | 'smallest_cell'>;
  organisation: string;
  period: string;
  method: string;
  /** What the organisation has entered for the period. */
  standing: readonly StandingValue[];
  cells: readonly Cell[];
  /** Whether what stands and is not among the cells is taken away. */
  isWhole: boolean;
};

type Planned = {
  /** Null where it is new. */
  before: StandingValue | null;
  value: NewRow<'indicator_value'>;
  figure: NewRow<'indicator_figure'>;
};

/**
 * What is written of a sheet: new and changed figures, those that are taken away, and those that have to be kept back or
 * need not be any more since others of their breakdown changed.
 */
export function planSheet(sheet: Sheet, now: Date): Planned[] {
  const { indicator, organisation, period, method, standing, cells, isWhole } = sheet;
  const { country } = indicator;
  const standingBy = new Map(standing.map((value) => [keyOf(value), value]));
  const said = new Set(cells.map(keyOf));
  const kept = cells.map((cell): Planned => {
    const before = standingBy.get(keyOf(cell)) ?? null;
    const id = before?.id ?? randomUUID();
    const isSame =
      before !== null &&
      before.figure_value === Number(cell.value) &&
      before.cases === cell.cases &&
      before.source === cell.source &&
      before.note === cell.note;
    return {
      before,
      value: {
        country,
        id,
        indicator: indicator.id,
        organisation,
        method,
        period,
        breakdown: cell.breakdown,
        category: before?.category ?? cell.category,
        source: cell.source,
        note: cell.note,
        public: indicator.public,
        recorded_at: isSame ? before.recorded_at : now,
      },
      figure: {
        country,
        id: before?.figure ?? randomUUID(),
        indicator_value: id,
        value: cell.value,
        cases: cell.cases,
        recorded_at: now,
      },
    };
  });
  const others = standing
    .filter((value) => !said.has(keyOf(value)))
    .map((before) => plannedAsItStands(before, isWhole ? now : null));
  return settled([...kept, ...others], indicator);
}

/** A value that stays as it is, or is taken away. */
function plannedAsItStands(before: StandingValue, removed: Date | null): Planned {
  const { figure, figure_value, cases, figure_public, ...value } = before;
  return {
    before,
    value: { ...value, ...(removed && { removed_at: removed, recorded_at: removed }) },
    figure: {
      country: value.country,
      id: figure,
      indicator_value: value.id,
      value: figure_value,
      cases,
      public: figure_public,
      recorded_at: value.recorded_at,
    },
  };
}

/** Keeps back what has to be (suppression.ts), and leaves out what stays as it was. */
function settled(planned: readonly Planned[], { smallest_cell }: Sheet['indicator']): Planned[] {
  const parts = planned.filter(({ value }) => value.breakdown !== '' && !value.removed_at);
  const back = new Set(
    [
      ...Map.groupBy(
        parts,
        ({ value }) => `${value.organisation} ${value.period} ${value.breakdown}`,
      ).values(),
    ]
      .map((cells) =>
        keptBack(
          cells.map(({ value, figure }) => ({ id: value.id, cases: figure.cases ?? null })),
          smallest_cell,
        ),
      )
      .flatMap((ids) => [...ids]),
  );
  return planned
    .map(({ before, value, figure }) => {
      const is_suppressed = back.has(value.id);
      const isShown = Boolean(value.public) && !value.removed_at;
      return {
        before,
        value: { ...value, is_suppressed },
        figure: { ...figure, public: isShown && !is_suppressed },
      };
    })
    .filter(isChange);
}

function isChange({ before, value, figure }: Planned): boolean {
  return (
    before === null ||
    Boolean(value.removed_at) ||
    before.is_suppressed !== value.is_suppressed ||
    before.figure_public !== figure.public ||
    before.method !== value.method ||
    before.figure_value !== Number(figure.value) ||
    before.cases !== figure.cases ||
    before.source !== value.source ||
    before.note !== value.note
  );
}

/** All values of an indicator as they have to stand under another smallest cell. */
export function planAnew(indicator: Sheet['indicator'], standing: readonly StandingValue[]): Planned[] {
  return settled(
    standing.map((value) => plannedAsItStands(value, null)),
    indicator,
  );
}

/** Writes what was planned, all of it recorded. */
export async function writePlanned({ tx, touch }: Change, planned: readonly Planned[]): Promise<void> {
  await touch(
    'indicator_value',
    planned.map(({ value }) => value.id),
  );
  await touch(
    'indicator_figure',
    planned.map(({ figure }) => figure.id),
  );
  const fresh = planned.filter(({ before }) => before === null);
  await insertValues(
    tx,
    fresh.map(({ value }) => value),
    fresh.map(({ figure }) => figure),
  );
  for (const { before, value, figure } of planned) {
    if (!before) continue;
    const { country, id, organisation: _of, indicator: _which, ...changed } = value;
    await updateValue(tx, country, id, changed);
    const { country: _in, id: figureId, indicator_value: _whose, ...figures } = figure;
    await updateFigure(tx, country, figureId, figures);
  }
}
