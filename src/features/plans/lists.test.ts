import { describe, expect, it } from 'vitest';
import { createFormats } from '../../web/formats.ts';
import { inOrder, pageOf } from './actions-list.ts';
import { axisOf, barOf, placeOf } from './gantt.ts';
import type { PlanAction } from './action-queries.ts';

const formats = createFormats('en', 'UTC', (code) => code);
const action = (number: number, of: Partial<PlanAction> = {}): PlanAction => ({
  id: String(number),
  number,
  objective: null,
  kind: 'policy',
  title: 'x',
  starts_on: null,
  ends_on: null,
  state: 'planned',
  is_funded: false,
  lead_slug: null,
  lead_names: null,
  ...of,
});

describe('the order of actions', () => {
  const actions = [
    action(10, { title: 'Éclair', ends_on: '2027-01-01', state: 'done', lead_names: { en: 'B' } }),
    action(2, { title: 'Zoo', ends_on: null, state: 'planned', lead_names: null }),
    action(1, { title: 'early', ends_on: '2026-01-01', state: 'stopped', lead_names: { en: 'A' } }),
  ];
  it.each([
    ['number', false, [1, 2, 10]],
    ['number', true, [10, 2, 1]],
    ['title', false, [1, 10, 2]],
    ['until', false, [1, 10, 2]],
    ['until', true, [10, 1, 2]],
    ['lead', true, [10, 1, 2]],
    ['state', false, [2, 10, 1]],
  ] as const)('by %s, down: %s', (sort, isDown, numbers) => {
    expect(inOrder({ formats }, actions, sort, isDown).map(({ number }) => number)).toEqual(numbers);
  });

  it('is cut into pages, of which the last stands for all beyond', () => {
    expect(pageOf([1, 2, 3, 4, 5], 2, 2)).toEqual({ shown: [3, 4], current: 2, pages: 3 });
    expect(pageOf([1, 2, 3, 4, 5], 9, 2)).toEqual({ shown: [5], current: 3, pages: 3 });
    expect(pageOf([], 1, 2)).toEqual({ shown: [], current: 1, pages: 1 });
  });
});

describe('the axis of a timeline', () => {
  const axis = axisOf(['2026-03-01', null, '2027-06-30']);

  it('is made of whole years', () => {
    expect(axis.years).toEqual([2026, 2027]);
    expect(axis.days).toBe(730);
  });

  it.each([
    ['a day before it', '2020-01-01', 0],
    ['its first day', '2026-01-01', 0],
    ['a day within', '2027-01-01', 365],
    ['a day after it', '2031-01-01', 730],
  ])('places %s', (_, day, place) => {
    expect(placeOf(axis, day)).toBe(place);
  });

  it.each([
    ['both days', '2026-01-01', '2026-12-31', { x: 0, width: 365 }],
    ['one day alone', null, '2027-01-01', { x: 365, width: 1 }],
    ['the last day of the axis', '2027-12-31', '2027-12-31', { x: 729, width: 1 }],
    ['no day', null, null, undefined],
  ])('draws a bar for %s', (_, starts_on, ends_on, bar) => {
    expect(barOf(axis, { starts_on, ends_on })).toEqual(bar);
  });
});
