import { describe, expect, it } from 'vitest';
import { proposeClusters, sharedBy, type Ask, type Settled } from './clusters.ts';

const NOTHING: Settled = { clusters: [], apart: [] };
const ask = (id: string, text: string, review = 'upr-3'): Ask => ({
  id,
  text,
  language: 'en',
  review,
  address: `${review}/${id}`,
});
const register: Ask[] = [
  ask('1', 'Ratify the Optional Protocol to the Convention against Torture'),
  ask('2', 'Accede to OPCAT', 'upr-2'),
  ask('3', 'Consider ratifying the Optional Protocol to the Convention against Torture', 'upr-1'),
  ask(
    '4',
    'Ratify the Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women',
  ),
  ask('5', 'Abolish the death penalty'),
  ask('6', 'Abolish the death penalty for all crimes', 'upr-2'),
  ask('7', 'Raise the salaries of teachers in lighthouse villages'),
];
const membersOf = (asks: readonly Ask[], settled: Settled = NOTHING): string[][] =>
  proposeClusters(asks, settled)
    .map(({ members }) => members.toSorted())
    .toSorted((one, other) => (one.join() < other.join() ? -1 : 1));

describe('proposed clusters', () => {
  it('hold what asks for the same, however it is called', () => {
    expect(membersOf(register)).toEqual([
      ['1', '2', '3'],
      ['5', '6'],
    ]);
  });

  it('are the same whatever the order', () => {
    expect(proposeClusters(register.toReversed(), NOTHING)).toEqual(proposeClusters(register, NOTHING));
  });

  it('extend a cluster that stands and name only what is new', () => {
    const settled: Settled = { clusters: [{ id: 'torture', members: ['1', '3'] }], apart: [] };
    const joined = proposeClusters(register, settled).find(({ joins }) => joins === 'torture');
    expect(joined?.members).toEqual(['2']);
    expect(membersOf(register.slice(0, 1).concat(register.slice(2, 4)), settled)).toEqual([]);
  });

  it('never hold two that were said to be apart', () => {
    expect(membersOf(register, { clusters: [], apart: [['6', '5']] })).toEqual([['1', '2', '3']]);
  });

  it('bear an empty register and texts without words', () => {
    expect(proposeClusters([], NOTHING)).toEqual([]);
    expect(proposeClusters([ask('1', ' – '), ask('2', '')], NOTHING)).toEqual([]);
  });
});

describe('what texts share', () => {
  it('is their instruments, groups of persons and words', () => {
    expect(sharedBy(register.slice(0, 3)).instruments).toEqual(['OPCAT']);
    expect(sharedBy(register.slice(4, 6)).words).toContain('death');
  });
});
