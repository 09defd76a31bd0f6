import { expect, it } from 'vitest';
import { readPercent } from './percent.ts';

it.each([
  [undefined, 'en', 90],
  ['85', 'en', 85],
  [' 85 % ', 'fr', 85],
  ['٨٥٪', 'ar', 85],
  ['100', 'en', 100],
  ['1', 'en', 1],
  ['', 'en', 'shell.percent.missing'],
  ['0', 'en', 'shell.percent.wrong'],
  ['101', 'en', 'shell.percent.wrong'],
  ['0.9', 'en', 'shell.percent.wrong'],
  ['-5', 'en', 'shell.percent.wrong'],
  ['abc', 'en', 'shell.percent.wrong'],
])('reads %s in %s as %s', (typed, language, expected) => {
  const outcome = readPercent(typed, language, 90);
  expect(outcome.ok ? outcome.value : outcome.problems[0]?.code).toBe(expected);
});
