import { describe, expect, it } from 'vitest';
import { readCitation } from './cited.ts';

describe('a citation', () => {
  it.each([
    ['A/HRC/28/15', 'A/HRC/28/15', undefined],
    ['a/hrc/28/15', 'A/HRC/28/15', undefined],
    ['A/HRC/28/15/Add.1', 'A/HRC/28/15/ADD.1', undefined],
    ['A/HRC/28/15, para. 115.1', 'A/HRC/28/15', '115.1'],
    ['A/HRC/28/15, para. 115.1.', 'A/HRC/28/15', '115.1'],
    ['A/HRC/28/15, par. 115.1', 'A/HRC/28/15', '115.1'],
    ['A/HRC/28/15, párr. 115.1', 'A/HRC/28/15', '115.1'],
    ['A/HRC/28/15، الفقرة 115.1', 'A/HRC/28/15', '115.1'],
    ['A/HRC/28/15 115.1', 'A/HRC/28/15', '115.1'],
    ['UPR, A/HRC/28/15, para. 115.1', 'A/HRC/28/15', '115.1'],
    ['CEDAW/C/SVN/CO/7, § 16', 'CEDAW/C/SVN/CO/7', '16'],
    ['CEDAW/C/SVN/CO/7, para. 16 (b)', 'CEDAW/C/SVN/CO/7', '16 (b)'],
    ['para. 42.17', undefined, '42.17'],
    ['Par. 42.17', undefined, '42.17'],
    ['§42.17', undefined, '42.17'],
    ['الفقرة 42.17', undefined, '42.17'],
  ])('is read from %s', (typed, symbol, number) => {
    expect(readCitation(typed)).toEqual({ symbol, number });
  });

  it.each(['42.17', 'prison', 'and/or', 'para', 'para. one', 'A/HRC/28/15 and prison', 'par 42 states'])(
    'is not read from %s',
    (typed) => {
      const found = readCitation(typed);
      // a word with a slash may be taken for a symbol: none has it, and its words are searched all the same
      if (found) expect(found).toEqual({ symbol: typed.toUpperCase(), number: undefined });
    },
  );
});
