import { expect, it } from 'vitest';
import { circleThrough } from './dependencies.ts';

const needs = (...pairs: string[]) =>
  pairs.map((pair) => {
    const [action = '', other = ''] = pair.split('>');
    return { action, needs: other };
  });

it.each([
  ['nothing', [], undefined],
  ['a chain that ends', needs('1>2', '2>3'), undefined],
  ['a circle elsewhere', needs('1>2', '2>3', '3>2'), undefined],
  ['two that need each other', needs('1>2', '2>1'), ['1', '2', '1']],
  ['three in a circle', needs('1>2', '2>3', '3>1'), ['1', '2', '3', '1']],
  ['itself', needs('1>1'), ['1', '1']],
  ['the shorter of two circles', needs('1>2', '2>3', '3>1', '1>4', '4>1'), ['1', '4', '1']],
])('finds in %s the way back', (_, dependencies, expected) => {
  expect(circleThrough('1', dependencies)).toEqual(expected);
});
