import { expect, it } from 'vitest';
import { addMonths } from './dates.ts';

it.each([
  ['2030-05-03', 12, '2031-05-03'],
  ['2030-11-30', 3, '2031-02-28'],
  ['2028-02-29', 24, '2030-02-28'],
  ['2030-08-31', 18, '2032-02-29'],
])('%s and %i months are %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});
