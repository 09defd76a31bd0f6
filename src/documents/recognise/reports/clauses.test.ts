import { describe, expect, it } from 'vitest';
import { partsOfRecommendation } from './clauses.ts';

it('takes the closing States off the words', () => {
  expect(partsOfRecommendation('Train the judges (ICRMW) (Ghana) (Peru);')).toMatchObject({
    text: 'Train the judges (ICRMW)',
    states: ['GHA', 'PER'],
    clauses: [],
    isClosed: true,
    balanced: true,
  });
});

it('splits a number that several States share, and keeps the whole as issued', () => {
  const parts = partsOfRecommendation('Train the judges (Ghana); build a court in the north (Peru, Chile).');
  expect(parts.text).toBe('Train the judges (Ghana); build a court in the north');
  expect(parts.states).toEqual(['GHA', 'PER', 'CHL']);
  expect(parts.clauses).toEqual([
    { text: 'Train the judges', states: ['GHA'] },
    { text: 'build a court in the north', states: ['PER', 'CHL'] },
  ]);
});

it('puts the object that verbs parted by slashes share to each of them', () => {
  const parts = partsOfRecommendation('Sign (Ghana)/ratify (Peru) the treaty on rivers;');
  expect(parts.isClosed).toBe(false);
  expect(parts.text).toBe('Sign (Ghana)/ratify (Peru) the treaty on rivers');
  expect(parts.clauses).toEqual([
    { text: 'Sign the treaty on rivers', states: ['GHA'] },
    { text: 'ratify the treaty on rivers', states: ['PER'] },
  ]);
});

describe('parts in words that stand for themselves', () => {
  const partsOf = (words: string): string[] =>
    partsOfRecommendation(words).clauses.map(({ text, states }) => `${text} [${states.join()}]`);

  it.each([
    [
      'a list behind the shared object that repeats the States',
      'Sign (Ghana) and ratify (Peru) the treaty on rivers (Ghana, Peru);',
      ['Sign the treaty on rivers [GHA]', 'ratify the treaty on rivers [PER]'],
    ],
    [
      'what one State adds behind the shared object',
      'Sign (Ghana)/ratify (Peru, Chile) the treaty on rivers as a way to clean them (Peru)/and tell the press (Chile);',
      [
        'Sign the treaty on rivers [GHA]',
        'ratify the treaty on rivers [PER,CHL]',
        'ratify the treaty on rivers as a way to clean them [PER]',
        'ratify the treaty on rivers and tell the press [CHL]',
      ],
    ],
    [
      'a last verb that goes on from the one before',
      'Continue (Ghana)/maintain and intensify (Peru) efforts and ensure (Chile) the full growth of trees;',
      [
        'Continue the full growth of trees [GHA]',
        'maintain and intensify the full growth of trees [PER]',
        'maintain and intensify efforts and ensure the full growth of trees [CHL]',
      ],
    ],
    [
      'the object with the last verb only',
      'Proceed with ratifying (Ghana)/accelerate the ratification of (Chile)/ratify the treaty on rivers (Peru);',
      [
        'Proceed with ratifying the treaty on rivers [GHA]',
        'accelerate the ratification of the treaty on rivers [CHL]',
        'ratify the treaty on rivers [PER]',
      ],
    ],
    [
      'words that say how',
      'Ratify (Ghana) as soon as possible (Peru)/in the near future (Chile) the treaty on rivers;',
      [
        'Ratify the treaty on rivers [GHA]',
        'Ratify as soon as possible the treaty on rivers [PER]',
        'Ratify in the near future the treaty on rivers [CHL]',
      ],
    ],
    [
      'words that complete the part before',
      'Plant trees (Ghana), especially oaks (Peru); dig wells (Chile);',
      ['Plant trees [GHA]', 'Plant trees, especially oaks [PER]', 'dig wells [CHL]'],
    ],
    [
      'a State that stands behind both parts and asked for both',
      'Plant trees (Ghana, Peru) and dig wells (Peru);',
      ['Plant trees [GHA]', 'Plant trees and dig wells [PER]'],
    ],
    [
      'objects of one verb in a row',
      'Sign the treaty on rivers (Ghana), the treaty on lakes (Peru);',
      ['Sign the treaty on rivers [GHA]', 'Sign the treaty on lakes [PER]'],
    ],
    [
      'a demand that has its object already',
      'Keep its promise (Ghana) and issue (Peru) and publish (Chile) a report on rivers;',
      ['Keep its promise [GHA]', 'issue a report on rivers [PER]', 'publish a report on rivers [CHL]'],
    ],
    [
      'demands of their own',
      'Train the judges (Ghana) and build courts (Peru) in the north;',
      ['Train the judges [GHA]', 'build courts in the north [PER]'],
    ],
  ])('reads %s', (_, words, parts) => {
    expect(partsOf(words)).toEqual(parts);
  });
});

it('keeps the parts of a hostile text in proportion to it', () => {
  const words = `Plant trees (Ghana)${', of oak and ash and elm (Peru), as in the north (Chile)'.repeat(2000)};`;
  const length = partsOfRecommendation(words).clauses.reduce((sum, { text }) => sum + text.length, 0);
  expect(length).toBeLessThan(words.length * 100);
});

it('keeps a closing bracket that names no State', () => {
  const parts = partsOfRecommendation('Carry out the programme of the capital (Ruritania);');
  expect(parts).toMatchObject({ states: [], unread: ['Ruritania'], isClosed: false });
  expect(parts.text).toBe('Carry out the programme of the capital (Ruritania)');
});

it('names a State once, however often it speaks', () => {
  expect(partsOfRecommendation('Sign (Ghana); ratify (Ghana);').states).toEqual(['GHA']);
});

it('says when brackets do not pair', () => {
  expect(partsOfRecommendation('Train the judges (Iran (Islamic Republic of);')).toMatchObject({
    text: 'Train the judges',
    states: ['IRN'],
    balanced: false,
  });
});

it('leaves words without any State as they are', () => {
  expect(partsOfRecommendation('Train the judges;')).toMatchObject({
    text: 'Train the judges',
    states: [],
    isClosed: false,
  });
});
