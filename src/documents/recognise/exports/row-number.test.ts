import { describe, expect, it } from 'vitest';
import { numberAtHead } from './row-number.ts';

describe('the number at the head of a row', () => {
  it.each([
    ['121.1 Plant trees', '121.1'],
    ['121.1. Plant trees', '121.1'],
    ['121.1: Plant trees', '121.1'],
    ['(121.1) Plant trees', '121.1'],
    ['[121.1] Plant trees', '121.1'],
    ['121-1 Plant trees', '121.1'],
    ['96.1.1 Plant trees', '96.1.1'],
    ['A-1. Plant trees', 'A-1'],
    ['A – 1. Plant trees', 'A-1'],
    ['75.a Plant trees', '75.a'],
    ['75 (a) Plant trees', '75.a'],
    ['75(aa) Plant trees', '75.aa'],
    ['Para. 121.1 Plant trees', '121.1'],
    ['§ 121.1 Plant trees', '121.1'],
    ['Recommendation 121.1: Plant trees', '121.1'],
    ['Recommandation n° 121.1 Plant trees', '121.1'],
    ['Recomendación 121.1 Plant trees', '121.1'],
  ])('of a review: %s', (text, number) => {
    expect(numberAtHead(text, true).number).toBe(number);
    expect(numberAtHead(text, true).words).toBe('Plant trees');
  });

  it.each([
    'Plant 12.5 hectares of trees',
    '12. Plant trees',
    '16-18 years old girls are to be protected',
    'A tree is to be planted',
    '2030 Agenda',
  ])('is none in: %s', (text) => {
    expect(numberAtHead(text, true)).toEqual({ number: '', words: text, heading: null });
  });

  it('leaves letters alone that part the words of a numbered item', () => {
    expect(numberAtHead('79.1 (a) Plant trees; (b) Dig wells', true)).toMatchObject({
      number: '79.1',
      words: '(a) Plant trees; (b) Dig wells',
    });
  });

  it.each([
    ['12. Plant trees', '12', null],
    ['(12) Plant trees', '12', null],
    ['12 (a) Plant trees', '12.a', null],
    ['12.a) Plant trees', '12.a', null],
    ['Gender equality 12. Plant trees', '12', 'Gender equality'],
  ])('of a committee: %s', (text, number, heading) => {
    expect(numberAtHead(text, false)).toEqual({ number, words: 'Plant trees', heading });
  });
});
