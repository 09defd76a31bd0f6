import { describe, expect, it } from 'vitest';
import { shippedLanguages } from '../../i18n/languages.ts';
import { valueAxis, yearAxis } from './axis.ts';
import { firstDayOf, isPeriodOf, lastPeriodBefore, readPeriod, timeOf } from './period.ts';
import { readCases, readFigure } from './read-figure.ts';
import { breakdownTyped } from './schema.ts';
import { keptBack } from './suppression.ts';
import { breakIn, expectedAt, isOnTrack, trackOf } from './track.ts';

describe('a period', () => {
  it.each([
    ['2026', '2026'],
    [' 2026-H1', '2026-H1'],
    ['S2 2026', '2026-H2'],
    ['2026 q3', '2026-Q3'],
    ['T4/2026', '2026-Q4'],
    ['2026-4', '2026-04'],
    ['12/2026', '2026-12'],
    ['٢٠٢٦', '2026'],
    ['2026-13', null],
    ['1926', null],
    ['spring', null],
    ['', null],
  ])('typed as %j is %j', (typed, period) => {
    expect(readPeriod(typed)).toBe(period);
  });

  it('fits the frequency whose length it has', () => {
    expect(isPeriodOf('2026-Q1', 'quarterly')).toBe(true);
    expect(isPeriodOf('2026', 'quarterly')).toBe(false);
    expect(isPeriodOf('2026', 'less-often')).toBe(true);
  });

  it.each([
    ['2026', 2026, '2026-01-01'],
    ['2026-H1', 2025.5, '2026-01-01'],
    ['2026-Q4', 2026, '2026-10-01'],
    ['2026-04', 2025 + 4 / 12, '2026-04-01'],
  ])('%s stands at %d and begins on %s', (period, time, day) => {
    expect(timeOf(period)).toBeCloseTo(time, 9);
    expect(firstDayOf(period)).toBe(day);
  });

  it.each([
    ['2026-11-30', 'yearly', '2025'],
    ['2026-11-30', 'half-yearly', '2026-H1'],
    ['2026-02-01', 'half-yearly', '2025-H2'],
    ['2026-11-30', 'quarterly', '2026-Q3'],
    ['2026-01-05', 'quarterly', '2025-Q4'],
    ['2026-01-05', 'monthly', '2025-12'],
  ] as const)('that was over last on %s, %s, is %s', (day, frequency, period) => {
    expect(lastPeriodBefore(day, frequency)).toBe(period);
  });
});

describe('a figure', () => {
  it.each([
    ['en', '1,234.5', '%', '1234.5'],
    ['en', '12.50 %', '%', '12.5'],
    ['en', '12 per cent', '%', '12'],
    ['en', '-3', 'days', '-3'],
    ['en', '−3', 'days', '-3'],
    ['fr', '1 234,5', '%', '1234.5'],
    ['fr', '1 234,5 %', '%', '1234.5'],
    ['fr', '12.5', '%', '12.5'],
    ['es', '1.234', 'personas', '1234'],
    ['es', '1.234,5 personas', 'personas', '1234.5'],
    ['ar', '١٢٫٥', '%', '12.5'],
    ['ar', '١٢ ٪', '%', '12'],
    ['en', '007', 'laws', '7'],
  ])('in %s typed as %j is read', (language, typed, unit, value) => {
    expect(readFigure(typed, unit, { language })).toEqual({ ok: true, value });
  });

  it.each([
    ['en', 'many', '%', 'indicators.figure.none'],
    ['en', '', '%', 'indicators.figure.none'],
    ['en', '12,5', '%', 'indicators.figure.none'],
    ['es', '12.5', '%', 'indicators.figure.none'],
    ['en', '1.2.3', '%', 'indicators.figure.none'],
    ['en', '12 %', 'persons', 'indicators.figure.unit'],
    ['en', '12 persons', '%', 'indicators.figure.unit'],
    ['en', '$12', '%', 'indicators.figure.unit'],
    ['en', '1.23456', '%', 'indicators.figure.large'],
    ['en', '1234567890123456', '%', 'indicators.figure.large'],
  ])('in %s typed as %j for %s is refused', (language, typed, unit, code) => {
    const read = readFigure(typed, unit, { language });
    expect(!read.ok && read.problem.code).toBe(code);
  });

  it('that is in another unit is refused with both named', () => {
    const read = readFigure('12 %', 'persons', { language: 'en' });
    expect(!read.ok && read.problem.values).toMatchObject({ given: '%', unit: 'persons' });
  });

  it('of a workbook is read as programs write it first', () => {
    expect(readFigure('1.234', '%', { language: 'es', plainFirst: true })).toEqual({
      ok: true,
      value: '1.234',
    });
    expect(readFigure('1,5', '%', { language: 'es', plainFirst: true })).toEqual({ ok: true, value: '1.5' });
  });

  it('speaks of a whole number of people, or of nobody said how many', () => {
    expect(readCases('1,200', { language: 'en' })).toBe(1200);
    expect(readCases(' ', { language: 'en' })).toBe(null);
    for (const wrong of ['-1', '1.5', 'ten', '99999999999'])
      expect(readCases(wrong, { language: 'en' })).toBe(undefined);
  });
});

describe('small cells', () => {
  const cells = (cases: Record<string, number | null>) =>
    Object.entries(cases).map(([id, count]) => ({ id, cases: count }));

  it.each([
    ['nothing where all are large', { a: 10, b: 30 }, 10, []],
    ['the small ones, where two of them stand for enough people', { a: 6, b: 5, c: 40 }, 10, ['b', 'a']],
    ['the next smallest too, where one alone could be computed', { a: 3, b: 40, c: 25 }, 10, ['a', 'c']],
    [
      'more, where the small ones together are still too few',
      { a: 1, b: 2, c: 30, d: 40 },
      10,
      ['a', 'b', 'c'],
    ],
    ['both of two', { a: 3, b: 500 }, 10, ['a', 'b']],
    ['one that stands alone', { a: 3 }, 10, ['a']],
    ['what nobody has counted', { a: null, b: 30, c: 40 }, 10, ['a', 'b']],
    ['a cell with nobody in it', { a: 0, b: 30, c: 40 }, 10, ['a', 'b']],
    ['nothing where nothing is to be', { a: 1, b: 2 }, 0, []],
  ])('are kept back: %s', (_, cases, smallest, back) => {
    expect([...keptBack(cells(cases), smallest)]).toEqual(back);
  });
});

describe('the way to a target', () => {
  const baseline = { year: 2020, value: 60 };
  const target = { year: 2030, value: 90 };
  const at = (year: number, value: number, better: 'higher' | 'lower' | 'neither' = 'higher') => ({
    better,
    baseline,
    benchmarks: [],
    target,
    breaks: [],
    latest: { year, value },
  });

  it('is even steps from baseline to target, by what is to be reached between them', () => {
    expect(expectedAt([baseline, target], 2025)).toBe(75);
    expect(expectedAt([baseline, target], 2040)).toBe(90);
    const late = { year: 2026, value: 66 };
    expect(expectedAt([baseline, late, target], 2023)).toBe(63);
    expect(expectedAt([baseline, late, target], 2026)).toBe(66);
    expect(expectedAt([baseline, late, target], 2028)).toBe(78);
    expect(trackOf({ ...at(2026, 66), benchmarks: [late] })).toBe('on-track');
  });

  it('is not told across a year since which it has been measured otherwise', () => {
    expect(trackOf({ ...at(2025, 75), breaks: [2024] })).toBe(null);
    expect(trackOf({ ...at(2025, 75), breaks: [2020, 2026] })).toBe('on-track');
    // the second half of 2024
    expect(breakIn({ ...at(2023.5, 75), breaks: [2024] })).toBe(2024);
  });

  it.each([
    ['as far as even steps', at(2025, 75), 'on-track'],
    ['less far', at(2025, 74.9), 'behind'],
    ['there before its time', at(2025, 90), 'reached'],
    ['there in its year', at(2030, 91), 'reached'],
    ['not there in its year', at(2030, 89), 'missed'],
    ['not there later', at(2031, 89), 'missed'],
    ['of which no direction is good', at(2025, 75, 'neither'), null],
    ['whose figure is older than its baseline', at(2019, 75), null],
    ['without a figure', { ...at(2025, 75), latest: null }, null],
    ['without a target', { ...at(2025, 75), target: null }, null],
    [
      'whose target is no later than its baseline',
      { ...at(2025, 75), target: { year: 2020, value: 90 } },
      null,
    ],
  ] as const)('of one that is %s', (_, way, track) => {
    expect(trackOf(way)).toBe(track);
    expect(isOnTrack(way)).toBe(track === null ? null : track === 'on-track' || track === 'reached');
  });

  it('goes down where lower is better', () => {
    const down = {
      better: 'lower' as const,
      baseline: { year: 2020, value: 40 },
      benchmarks: [],
      target: { year: 2030, value: 20 },
      breaks: [],
    };
    expect(trackOf({ ...down, latest: { year: 2025, value: 30 } })).toBe('on-track');
    expect(trackOf({ ...down, latest: { year: 2025, value: 31 } })).toBe('behind');
    expect(trackOf({ ...down, latest: { year: 2025, value: 12 } })).toBe('reached');
  });
});

describe('an axis', () => {
  it('counts by round steps from zero', () => {
    expect(valueAxis([12, 87], false)).toEqual({ from: 0, to: 100, ticks: [0, 50, 100] });
    expect(valueAxis([12, 87], true).to).toBe(100);
    expect(valueAxis([0, 0], false).to).toBeGreaterThan(0);
    expect(valueAxis([-4, 7], false).from).toBeLessThanOrEqual(-4);
  });

  it('leaves zero out where nothing would be seen of how they differ', () => {
    const { from, to } = valueAxis([96, 98], true);
    expect(from).toBeGreaterThan(80);
    expect(to).toBeLessThanOrEqual(100);
  });

  it('has whole years, few enough to be read', () => {
    expect(yearAxis([2020, 2024.5]).ticks).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(yearAxis([2000, 2030]).ticks.length).toBeLessThanOrEqual(9);
    expect(yearAxis([2026])).toMatchObject({ from: 2025, to: 2027 });
  });
});

it('a usual breakdown is known in every language', () => {
  expect(breakdownTyped('Sex', shippedLanguages)).toBe('sex');
  expect(breakdownTyped('Sexe', shippedLanguages)).toBe('sex');
  expect(breakdownTyped('Caste', shippedLanguages)).toBe('Caste');
});
