import { describe, expect, it } from 'vitest';
import { readDecimal } from './numbers.ts';

describe('a number as its reader writes it', () => {
  it.each([
    ['en', '1,250,000.50', '1250000.5'],
    ['en', '1250000', '1250000'],
    ['en', '1,250', '1250'],
    ['en', '12.5', '12.5'],
    ['en', '12,5', '12.5'],
    ['en', '007', '7'],
    ['fr', '1 250 000,50', '1250000.5'],
    ['fr', '1\u202f250', '1250'],
    ['fr', '12.5', '12.5'],
    ['fr', '1,250', '1.25'],
    ['es', '1.250.000,50', '1250000.5'],
    ['es', '1.250', '1250'],
    ['en', '12,34,567', '1234567'],
    ['ar', '\u0661\u066c\u0662\u0665\u0660', '1250'],
    ['ar', '\u0661\u0662\u066b\u0665', '12.5'],
    ['de', "1'250", '1250'],
    ['en', '-3.50', '-3.5'],
    ['en', '\u22123', '-3'],
    ['en', '-0', '0'],
  ])('in %s %s is %s', (language, typed, expected) => {
    expect(readDecimal(typed, language)).toBe(expected);
  });

  it.each([
    ['en', ''],
    ['en', 'a lot'],
    ['en', '1e6'],
    ['en', '1.2.3,4,5'],
    ['en', '12,50,0'],
    ['en', '1,2.3,4'],
    ['en', '.'],
    ['en', '€ 5'],
    ['fr', '1.500'],
  ])('in %s %s is none, or could be two', (language, typed) => {
    expect(readDecimal(typed, language)).toBeNull();
  });
});
