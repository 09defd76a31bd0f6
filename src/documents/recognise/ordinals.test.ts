import { expect, it } from 'vitest';
import { ordinal } from './ordinals.ts';

it.each([
  ['thirty-eighth', 38],
  ['twenty first', 21],
  ['fiftieth', 50],
  ['43rd', 43],
  ['trente-huitième', 38],
  ['vingt et unième', 21],
  ['quarantième', 40],
  ['dix-septième', 17],
  ['trigésimo primer', 31],
  ['vigesimoséptimo', 27],
  ['cuadragésimo', 40],
  ['duodécimo', 12],
  ['decimosegundo', 12],
  ['38º', 38],
  ['الثامنة والثلاثين', 38],
  ['الحادية والأربعين', 41],
  ['الثانية عشرة', 12],
])('%s is %i', (words, number) => {
  expect(ordinal(words)).toBe(number);
});
