import { expect, it } from 'vitest';
import { joinLines, Vocabulary } from './paragraphs.ts';

const VOCABULARY = new Vocabulary([
  'a line with follow-up inside it',
  'the word recommendations stands here too',
  'and international law also stands here',
]);

it.each([
  [
    'a compound that always has its hyphen',
    ['the principle of non-', 'refoulement'],
    'the principle of non-refoulement',
  ],
  ['an acronym', ['ratify OP-', 'CAT'], 'ratify OP-CAT'],
  ['a compound that the document writes elsewhere', ['on follow-', 'up to it'], 'on follow-up to it'],
  ['a word broken by the typesetter', ['the recommen-', 'dations made'], 'the recommendations made'],
  ['a word broken without a hyphen', ['under inter', 'national law'], 'under international law'],
  ['a soft hyphen', ['the develop\u00AD', 'ment of it'], 'the development of it'],
  ['a slash', ['Ratify/', 'accede to it'], 'Ratify/accede to it'],
  ['two whole words', ['the rights', 'of the child'], 'the rights of the child'],
])('joins lines: %s', (_, lines, expected) => {
  expect(joinLines(lines, VOCABULARY)).toBe(expected);
});

// both took quadratic time: a minute and more for a line of this length
it('joins and learns from words without end', () => {
  const word = 'İ'.repeat(100_000);
  const figures = '1.'.repeat(100_000);
  const vocabulary = new Vocabulary([`so ${figures} on`, `so ${word} on`]);
  expect(joinLines([word, 'and on'], vocabulary)).toBe(`${word} and on`);
});
