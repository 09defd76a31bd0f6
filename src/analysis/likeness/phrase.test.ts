import { expect, it } from 'vitest';
import { sharedBy } from './clusters.ts';

const phrase = (...texts: string[]) =>
  sharedBy(
    texts.map((text, at) => ({ id: String(at), text, language: 'en', review: 'r', address: `r/${at}` })),
  ).phrase;

it.each([
  [
    'the words that texts share, in their order and with the small words between',
    ['Respect the principle of non-refoulement', 'Strengthen asylum and the principle of non-refoulement'],
    'Principle of non-refoulement',
  ],
  [
    'the noun after the last of them',
    ['Improve good-quality care for older persons', 'Provide care of good quality to older persons'],
    'Good-quality care for older persons',
  ],
  [
    'what stands before one word alone',
    ['Establish a national human rights institution', 'Give the institution a seat'],
    'National human rights institution',
  ],
  [
    'what says the same in other words, as one of them writes it',
    ['Abolish capital punishment', 'Reconsider capital punishment', 'Stop the death penalty'],
    'Abolish capital punishment',
  ],
  ['nothing where a group of persons and no other word is shared', ['House the Roma', 'Teach Roma'], ''],
])('is %s', (_, texts, expected) => {
  expect(phrase(...texts)).toBe(expected);
});

it('ends with its sentence', () => {
  expect(phrase('Drain quarries. Feed birds', 'Feed birds. Drain quarries')).toMatch(
    /^(Drain quarries|Feed birds)$/,
  );
});

it('is the same in whichever order the texts come', () => {
  const texts = ['Close the quarries of lime', 'Inspect lime quarries', 'Let nobody work in lime quarries'];
  expect(phrase(...texts)).toBe(phrase(...texts.toReversed()));
});
