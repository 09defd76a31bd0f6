import { describe, expect, it } from 'vitest';
import { growth, rising } from './growth.ts';

describe('how much a share has grown', () => {
  it('is counted in standard errors of the pooled share', () => {
    // by hand: pooled 30/200 = 0.15; sqrt(0.15 * 0.85 * (1/100 + 1/100)) = 0.050498; (0.20 - 0.10) / 0.050498
    expect(growth({ count: 10, of: 100 }, { count: 20, of: 100 })).toBeCloseTo(1.98, 2);
    expect(growth({ count: 20, of: 100 }, { count: 10, of: 100 })).toBeCloseTo(-1.98, 2);
  });

  it.each([
    ['no recommendation before', { count: 0, of: 0 }, { count: 5, of: 10 }],
    ['no recommendation now', { count: 5, of: 10 }, { count: 0, of: 0 }],
    ['the term on every one', { count: 10, of: 10 }, { count: 20, of: 20 }],
    ['the term on none', { count: 0, of: 10 }, { count: 0, of: 20 }],
  ])('is nothing with %s', (_, before, now) => {
    expect(growth(before, now)).toBe(0);
  });
});

describe('the terms that grow', () => {
  const share = (count: number, of: number) => ({ count, of });

  it('stand in the order of how surely they grow, with what may be chance told apart', () => {
    const found = rising([
      { term: 'little', shares: [share(9, 100), share(10, 100)] },
      { term: 'much', shares: [share(5, 100), share(30, 100)] },
      { term: 'falls', shares: [share(30, 100), share(5, 100)] },
    ]);
    expect(found.map(({ term, kind }) => [term, kind])).toEqual([
      ['much', 'clear'],
      ['little', 'slight'],
    ]);
  });

  it('grow in share and not in number alone', () => {
    expect(rising([{ term: 'same', shares: [share(10, 100), share(20, 200)] }])).toEqual([]);
  });

  it('compare the newest review with the one before it, and need a second one', () => {
    expect(rising([{ term: 'back', shares: [share(40, 100), share(5, 100), share(20, 100)] }])).toHaveLength(
      1,
    );
    expect(rising([{ term: 'alone', shares: [share(40, 100)] }])).toEqual([]);
  });

  it('are told apart from terms that no earlier review bears, which may be new names', () => {
    const [found] = rising([{ term: 'renamed', shares: [share(0, 100), share(0, 100), share(40, 100)] }]);
    expect(found?.kind).toBe('new');
  });

  it('leave out what is asked once or twice', () => {
    expect(rising([{ term: 'rare', shares: [share(0, 100), share(2, 100)] }])).toEqual([]);
  });
});
