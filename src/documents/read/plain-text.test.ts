import { expect, it } from 'vitest';
import { readPlainText } from './plain-text.ts';

const bodyOf = (text: string): string[] =>
  readPlainText(text)
    .lines.filter(({ role }) => role === 'body')
    .map(({ text: words }) => words);

it('leaves out what a page adds at its head and its foot', () => {
  const text =
    '  121.1 Plant trees (Peru);\n\nGE.31-01234      3\n\f A/HRC/48/9\n\n  121.2 Dig wells (Chile).\n4\n';
  expect(bodyOf(text)).toEqual(['121.1 Plant trees (Peru);', '121.2 Dig wells (Chile).']);
});

it('knows the heads of pages where nothing parts the pages, and leaves a symbol that is cited once', () => {
  const page = (number: number): string => `A/HRC/48/9\n\n121.${number} Plant trees (Peru);\n\n`;
  const text = `${page(1)}${page(2)}${page(3)}In line with\nA/HRC/48/10\n`;
  expect(bodyOf(text)).toEqual([
    '121.1 Plant trees (Peru);',
    '121.2 Plant trees (Peru);',
    '121.3 Plant trees (Peru);',
    'In line with',
    'A/HRC/48/10',
  ]);
});
