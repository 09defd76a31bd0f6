import { describe, expect, it } from 'vitest';
import { firstDate } from './dates.ts';
import { symbolsIn } from './kind.ts';
import { cycleOfSession } from './metadata.ts';
import { ordinal } from './ordinals.ts';

it.each([
  ['first', 1],
  ['fifth', 5],
  ['sixth', 6],
  ['tenth', 10],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fifteenth', 15],
  ['twentieth', 20],
  ['twenty-first', 21],
  ['thirtieth', 30],
  ['thirty-fourth', 34],
  ['fortieth', 40],
  ['forty-sixth', 46],
  ['fiftieth', 50],
  ['13th', 13],
  ['34º', 34],
  ['trente-quatrième', 34],
  ['quarante et unième', 41],
  ['vingtième', 20],
  ['dix-septième', 17],
  ['trigésimo cuarto', 34],
  ['السادسة عشرة', 16],
  ['الرابعة والثلاثين', 34],
])('reads the ordinal "%s" as %i', (words, number) => {
  expect(ordinal(words)).toBe(number);
});

it.each([
  ['Distr.: General 19 December 2031', '2031-12-19'],
  ['1er mars 2031', '2031-03-01'],
  ['7 de noviembre de 2031', '2031-11-07'],
  ['5 كانون الأول/ديسمبر 2031', '2031-12-05'],
  ['from 7 to 18 May', null],
])('finds the date in "%s"', (text, date) => {
  expect(firstDate(text)).toBe(date);
});

describe('cycles', () => {
  it.each([
    [1, 1],
    [12, 1],
    [13, 2],
    [26, 2],
    [27, 3],
    [40, 3],
    [41, 4],
    [99, null],
  ])('session %i belongs to cycle %s', (session, cycle) => {
    expect(cycleOfSession(session)).toBe(cycle);
  });
});

it('finds document symbols and leaves out the full stop behind them', () => {
  expect(symbolsIn('issued as A/HRC/WG.6/41/L.3, see CCPR/C/AND/CO/2 and A/HRC/77/5/Add.1.')).toEqual([
    'A/HRC/WG.6/41/L.3',
    'CCPR/C/AND/CO/2',
    'A/HRC/77/5/Add.1',
  ]);
});
