import { describe, expect, it } from 'vitest';
import { openProposals, pairsOf } from './open-proposals.ts';
import type { Proposal } from './queries.ts';
import { clusterTitle, proposalId, slugFor } from './schema.ts';

const shared = { instruments: [], persons: [], words: [] };
const free = (id: string) => ({ id, cluster: null, public: true });
const proposal = (members: string[], joins: string | null = null): Proposal => ({
  country: 'XAL',
  id: proposalId(joins, members),
  members,
  joins,
  probability: 0.9,
  shared,
  made_at: new Date(0),
});

describe('proposals', () => {
  it.each([
    ['stand open with free members', proposal(['a', 'b']), [free('a'), free('b')], [], ['a', 'b']],
    [
      'leave out who is in a cluster by now',
      proposal(['a', 'b', 'c']),
      [free('a'), free('b'), { ...free('c'), cluster: 'x' }],
      [],
      ['a', 'b'],
    ],
    [
      'leave out what was withdrawn',
      proposal(['a', 'b', 'c']),
      [free('a'), free('b'), { ...free('c'), public: false }],
      [],
      ['a', 'b'],
    ],
    [
      'are none of one alone',
      proposal(['a', 'b']),
      [free('a'), { ...free('b'), cluster: 'x' }],
      [],
      undefined,
    ],
    [
      'of one alone extend a cluster',
      proposal(['a'], 'x'),
      [free('a'), { ...free('b'), cluster: 'x' }],
      [],
      ['a'],
    ],
    ['extend no cluster that stands no more', proposal(['a'], 'x'), [free('a')], [], undefined],
    [
      'are none where two were said to differ',
      proposal(['a', 'b', 'c']),
      [free('a'), free('b'), free('c')],
      [{ ones: ['c'], others: ['a'] }],
      undefined,
    ],
    [
      'are none where one differs from the cluster',
      proposal(['a'], 'x'),
      [free('a'), { ...free('b'), cluster: 'x' }],
      [{ ones: ['a'], others: ['b'] }],
      undefined,
    ],
  ])('%s', (_, one, members, apart, expected) => {
    expect(openProposals([one], members, apart)[0]?.free.map(({ id }) => id)).toEqual(expected);
  });

  it('have the same id whenever the same is proposed', () => {
    expect(proposalId(null, ['b', 'a'])).toBe(proposalId(null, ['a', 'b']));
    expect(proposalId('x', ['a', 'b'])).not.toBe(proposalId(null, ['a', 'b']));
    expect(proposalId(null, ['a'])).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('pair everybody once, and nobody with themselves', () => {
    expect(
      pairsOf([
        { ones: ['a', 'b'], others: ['a', 'b'] },
        { ones: ['b'], others: ['a'] },
      ]),
    ).toHaveLength(1);
  });
});

describe('what a cluster is called', () => {
  it('is its name, or what is shared, nothing twice', () => {
    const parts = {
      instruments: ['CAT'],
      persons: ['Children'],
      words: ['children', 'torture', 'cells', 'night'],
    };
    expect(clusterTitle({ name: null, language: null, shared: parts })).toBe(
      'CAT · Children · torture · cells',
    );
    expect(clusterTitle({ name: 'Cells', language: 'en', shared: parts })).toBe('Cells');
    const phrase = 'Torture in police cells at night';
    expect(clusterTitle({ name: null, language: null, shared: { ...parts, phrase } })).toBe(
      `CAT · ${phrase}`,
    );
    const named = {
      ...parts,
      instruments: ['Paris Principles'],
      phrase: 'Ombudsman under the Paris Principles',
    };
    expect(clusterTitle({ name: null, language: null, shared: named })).toBe(named.phrase);
  });

  it('makes an address that no other has, in any script', async () => {
    const taken = new Set(['cells', 'cells-2']);
    const isTaken = (slug: string) => Promise.resolve(taken.has(slug));
    const slug = (name: string) => slugFor({ name, language: 'en', shared }, isTaken);
    expect(await slug('Cells')).toBe('cells-3');
    expect(await slug('Proposals')).toBe('proposals-2');
    expect(await slug('السجون')).toBe('السجون');
  });
});
