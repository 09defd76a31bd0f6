import { expect, it } from 'vitest';
import { settle } from './settling.ts';

const LIKELY: readonly (readonly [one: number, other: number, probability: number])[] = [
  [0, 1, 0.9],
  [0, 2, 0.6],
  [1, 2, 0.2],
  [2, 3, 0.9],
  [4, 5, 0.1],
  [5, 6, 0.9],
  [5, 7, 0.9],
  [6, 7, 0.9],
];
const probabilityOf = (one: number, other: number): number =>
  LIKELY.find(([a, b]) => a === Math.min(one, other) && b === Math.max(one, other))?.[2] ?? 0;

/** What becomes of groups of eight. */
function moved(
  groups: number[][],
  { standing = [], apart = [] }: { standing?: number[][]; apart?: [number, number][] } = {},
): number[][] {
  const movable = groups.map((members) => ({ members: [...members] }));
  const pairs = LIKELY.map(([one, other]) => [one, other] as const);
  settle(
    movable,
    { size: 8, pairs, standing, apart, joining: 0.5 },
    { probabilityOf, speakers: (members) => members },
  );
  return movable.map(({ members }) => members.toSorted((one, other) => one - other));
}

it('moves a member to the group where it fits better', () => {
  expect(moved([[0, 1, 2], [3]])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

it('takes in one that has no group and fits, and puts out one that does not fit', () => {
  expect(moved([[0]])).toEqual([[0, 1]]);
  expect(moved([[4, 5, 6, 7]])).toEqual([[5, 6, 7]]);
});

it('leaves standing groups as they are, and those apart that were said to be', () => {
  expect(moved([[0, 1, 2], [3]], { standing: [[0, 1, 2]] })[0]).toEqual([0, 1, 2]);
  expect(moved([[0, 1, 2], [3]], { apart: [[2, 3]] })[1]).toEqual([3]);
});
