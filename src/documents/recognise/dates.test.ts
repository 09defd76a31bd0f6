import { expect, it } from 'vitest';
import { addMonths, firstDate } from './dates.ts';

it.each([
  ['2030-05-03', 12, '2031-05-03'],
  ['2030-11-30', 3, '2031-02-28'],
  ['2028-02-29', 24, '2030-02-28'],
  ['2030-08-31', 18, '2032-02-29'],
])('%s and %i months are %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

it.each([
  ['1er mars 2020', '2020-03-01'],
  ['1º de octubre de 2021', '2021-10-01'],
  ['28 آب / أغسطس 2014', '2014-08-28'],
  ['2 حزيران/يونيو 2024', '2024-06-02'],
  ['December 19, 2019', '2019-12-19'],
  ['Adopted on March 3rd, 2031; issued 4 May 2031', '2031-03-03'],
  ['٣ أيار/مايو ٢٠٣١', '2031-05-03'],
])('%s is read', (text, date) => {
  expect(firstDate(text)).toBe(date);
});
