import { describe, expect, it } from 'vitest';
import { readCited, resolveCited } from './cited.ts';

const citable = [
  { id: 'a', address: 'A-HRC-90-7/42.1', number: '42.1', held_on: '2024-01-01', symbols: ['A/HRC/90/7'] },
  { id: 'b', address: 'A-HRC-80-7/42.1', number: '42.1', held_on: '2019-01-01', symbols: ['A/HRC/80/7'] },
  { id: 'c', address: 'A-HRC-90-7/42.2', number: '42.2', held_on: '2024-01-01', symbols: ['A/HRC/90/7'] },
  { id: 'd', address: 'CEDAW-C-XAL-CO-4/10.a', number: '10.a', held_on: null, symbols: ['CEDAW/C/XAL/CO/4'] },
];
const outcome = (text: string) => resolveCited(readCited(text), citable);

describe('recommendations as they are typed', () => {
  it.each([
    ['an address', 'A-HRC-90-7/42.1', ['a']],
    ['an address with its page’s site', 'https://x.example/recommendations/A-HRC-90-7/42.1?lang=fr', ['a']],
    ['an address of a treaty body', '/recommendations/CEDAW-C-XAL-CO-4/10.a', ['d']],
    ['a symbol with several numbers', 'A/HRC/90/7 42.1, 42.2', ['a', 'c']],
    ['two documents', 'A/HRC/80/7 42.1; A/HRC/90/7 42.2', ['b', 'c']],
    ['a number that only one has', '42.2\n10.a', ['c', 'd']],
    ['the same twice', '42.2 A-HRC-90-7/42.2', ['c']],
    ['Arabic commas', 'A-HRC-90-7/42.1، A-HRC-90-7/42.2', ['a', 'c']],
  ])('are found by %s', (_, text, ids) => {
    expect(outcome(text)).toEqual({ found: ids, unknown: [], ambiguous: [] });
  });

  it('are named where nothing is meant or several are', () => {
    expect(outcome('42.1, 99, A/HRC/80/7 42.2')).toEqual({
      found: [],
      unknown: ['99', 'A/HRC/80/7 42.2'],
      ambiguous: [{ typed: '42.1', addresses: ['A-HRC-90-7/42.1', 'A-HRC-80-7/42.1'] }],
    });
  });
});
