import { expect, it } from 'vitest';
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

it('splits verbs parted by slashes before a sentence that they share', () => {
  const parts = partsOfRecommendation('Sign (Ghana)/ratify (Peru) the treaty on rivers;');
  expect(parts.isClosed).toBe(false);
  expect(parts.text).toBe('Sign (Ghana)/ratify (Peru) the treaty on rivers');
  expect(parts.clauses).toEqual([
    { text: 'Sign', states: ['GHA'] },
    { text: 'ratify the treaty on rivers', states: ['PER'] },
  ]);
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
