import { describe, expect, it } from 'vitest';
import { readWordQuery, readWordVector, UnreadableQuery, wantedLexemes } from './word-query.ts';

const lexeme = (word: string) => ({ kind: 'lexeme', lexeme: word });

describe('the text of a tsquery', () => {
  it.each([
    ['', { kind: 'nothing' }],
    [`'right'`, lexeme('right')],
    [`'it''s' & 'a\\\\b'`, { kind: 'and', left: lexeme("it's"), right: lexeme('a\\b') }],
    [
      `'a' | 'b' & !'c'`,
      {
        kind: 'or',
        left: lexeme('a'),
        right: { kind: 'and', left: lexeme('b'), right: { kind: 'not', of: lexeme('c') } },
      },
    ],
    [
      `'human' <-> 'right' <2> 'law'`,
      {
        kind: 'phrase',
        first: 'human',
        rest: [
          { distance: 1, lexeme: 'right' },
          { distance: 2, lexeme: 'law' },
        ],
      },
    ],
    [`!( 'a' & 'b' )`, { kind: 'not', of: { kind: 'and', left: lexeme('a'), right: lexeme('b') } }],
  ])('%s is read as it is meant', (text, query) => {
    expect(readWordQuery(text)).toEqual(query);
  });

  it.each([`'a':*`, `'a':AB`, `'a' <-> ( 'b' | 'c' )`, `'a' &`, `( 'a'`, 'a', `'a' 'b'`])(
    '%s is left to the database',
    (text) => {
      expect(() => readWordQuery(text)).toThrow(UnreadableQuery);
    },
  );

  it('names the lexemes that are wanted, each once', () => {
    expect(wantedLexemes(readWordQuery(`'a' <-> 'b' & 'a' | !'c'`))).toEqual(['a', 'b']);
  });
});

describe('the text of a tsvector', () => {
  it('gives each lexeme with its positions', () => {
    const read: [string, number[]][] = [];
    readWordVector(`'a':1,12 'it''s':3 'x\\\\y':4 'bare'`, (word, positions) => read.push([word, positions]));
    expect(read).toEqual([
      ['a', [1, 12]],
      ["it's", [3]],
      ['x\\y', [4]],
      ['bare', []],
    ]);
  });
});
