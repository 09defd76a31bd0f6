import type { IndicatorTable, IndicatorTargetTable } from '../../database/plan-tables.ts';
import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { indicators as sdgIndicators } from '../../vocabularies/goals.ts';
import { latinDigits, YEARS } from './period.ts';
import { readFigure } from './read-figure.ts';
import {
  directions,
  frequencies,
  indicatorKinds,
  LONGEST,
  MOST_SMALLEST_CELL,
  type IndicatorInput,
  type MethodInput,
  type TypedTarget,
} from './schema.ts';

type TargetKind = IndicatorTargetTable['kind'];
/** A figure to start from or to come to; `value` as PostgreSQL's numeric writes it. */
export type Target = { kind: TargetKind; year: number; value: string };

/** What an indicator is, apart from where it is kept and who collects it. */
type IndicatorFacts = Pick<
  Row<'indicator'>,
  | 'kind'
  | 'title'
  | 'definition'
  | 'language'
  | 'unit'
  | 'better'
  | 'frequency'
  | 'limits'
  | 'sdg_indicator'
  | 'smallest_cell'
>;

type CheckedIndicator = { problems: Problem[]; facts: IndicatorFacts; targets: Target[] };

/** Everything that is wrong with what was typed of an indicator, and what it says. */
export function checkIndicator(input: IndicatorInput, languages: readonly string[]): CheckedIndicator {
  const problems: Problem[] = [];
  const wrong = (code: Problem['code'], field: string, values?: Problem['values']) =>
    problems.push({ code, field, ...(values && { values }) });
  const isShort = (field: 'title' | 'unit' | 'definition' | 'limits') => {
    const { length } = input[field];
    if (length > LONGEST[field]) wrong('indicators.text.long', field, { length, most: LONGEST[field] });
  };
  if (input.title === '') wrong('indicators.title.missing', 'title');
  if (input.definition === '') wrong('indicators.definition.missing', 'definition');
  if (input.unit === '') wrong('indicators.unit.missing', 'unit');
  for (const field of ['title', 'definition', 'unit', 'limits'] as const) isShort(field);
  const kind = indicatorKinds.find((known) => known === input.kind);
  const better = directions.find((known) => known === input.better);
  const frequency = frequencies.find((known) => known === input.frequency);
  if (!kind) wrong('indicators.kind.missing', 'kind');
  if (!better) wrong('indicators.better.missing', 'better');
  if (!frequency) wrong('indicators.frequency.missing', 'frequency');
  if (!languages.includes(input.language)) wrong('assessments.language.unknown', 'language');
  const sdg = latinDigits(input.sdg).toLowerCase();
  if (sdg !== '' && !sdgIndicators.includes(sdg))
    wrong('indicators.sdg.unknown', 'sdg', { found: input.sdg.slice(0, 20) });
  const smallest = latinDigits(input.smallest);
  if (!/^\d{1,3}$/.test(smallest) || Number(smallest) > MOST_SMALLEST_CELL)
    wrong('indicators.smallest.unfit', 'smallest', {
      found: input.smallest.slice(0, 20),
      most: MOST_SMALLEST_CELL,
    });
  const targets = checkTargets(input, better, wrong);
  return {
    problems,
    facts: {
      kind: kind ?? 'outcome',
      title: input.title,
      definition: input.definition,
      language: input.language,
      unit: input.unit,
      better: better ?? 'neither',
      frequency: frequency ?? 'yearly',
      limits: input.limits,
      sdg_indicator: sdg || null,
      smallest_cell: Number(smallest) || 0,
    },
    targets,
  };
}

type Wrong = (code: Problem['code'], field: string, values?: Problem['values']) => unknown;

function checkTargets(
  { baseline, target, benchmarks, unit, notation }: IndicatorInput,
  better: IndicatorTable['better'] | undefined,
  wrong: Wrong,
): Target[] {
  const read = (kind: TargetKind, { year, value }: TypedTarget, at = ''): Target[] => {
    if (year === '' && value === '') return [];
    const number = yearTyped(year);
    if (number === null)
      wrong('indicators.year.unfit', `${kind}-year${at}`, { found: year.slice(0, 20), ...YEARS_SAID });
    const figure = readFigure(value, unit, { language: notation });
    if (!figure.ok) wrong(figure.problem.code, `${kind}-value${at}`, figure.problem.values);
    return number !== null && figure.ok ? [{ kind, year: number, value: figure.value }] : [];
  };
  const [from] = read('baseline', baseline);
  const [to] = read('target', target);
  const between = benchmarks.flatMap((benchmark, at) =>
    read('benchmark', benchmark, `-${at}`).map((one) => ({ ...one, at })),
  );
  if (from && to && to.year <= from.year)
    wrong('indicators.target.beforeBaseline', 'target-year', {
      target: String(to.year),
      baseline: String(from.year),
    });
  if (from && to && better && better !== 'neither') {
    const isBackwards =
      better === 'higher' ? Number(to.value) < Number(from.value) : Number(to.value) > Number(from.value);
    if (isBackwards)
      wrong('indicators.target.backwards', 'target-value', {
        target: to.value,
        baseline: from.value,
        better,
      });
  }
  for (const { year, at } of between) {
    const isTwice = between.some((other) => other.at < at && other.year === year);
    if (isTwice) wrong('indicators.benchmark.twice', `benchmark-year-${at}`, { year: String(year) });
    else if ((from && year <= from.year) || (to && year >= to.year))
      wrong('indicators.benchmark.outside', `benchmark-year-${at}`, { year: String(year) });
  }
  return [
    ...(from ? [from] : []),
    ...between.map(({ kind, year, value }) => ({ kind, year, value })),
    ...(to ? [to] : []),
  ];
}

const YEARS_SAID = { first: String(YEARS.first), last: String(YEARS.last) };

function yearTyped(text: string): number | null {
  const typed = latinDigits(text);
  const year = Number(typed);
  return /^\d{4}$/.test(typed) && year >= YEARS.first && year <= YEARS.last ? year : null;
}

/** What is wrong with a method, and since which year it holds; `last` is the year of the one before. */
export function checkMethod(
  { method, since }: Pick<MethodInput, 'method' | 'since'>,
  last: number | undefined,
): { problems: Problem[]; year: number } {
  const problems: Problem[] = [];
  if (method === '') problems.push({ code: 'indicators.method.missing', field: 'method' });
  if (method.length > LONGEST.method)
    problems.push({
      code: 'indicators.text.long',
      field: 'method',
      values: { length: method.length, most: LONGEST.method },
    });
  const year = yearTyped(since);
  if (year === null)
    problems.push({
      code: 'indicators.year.unfit',
      field: 'since',
      values: { found: since.slice(0, 20), ...YEARS_SAID },
    });
  else if (last !== undefined && year <= last)
    problems.push({
      code: 'indicators.method.notLater',
      field: 'since',
      values: { found: String(year), last: String(last) },
    });
  return { problems, year: year ?? YEARS.first };
}
