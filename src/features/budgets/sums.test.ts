import { describe, expect, it } from 'vitest';
import { convert, fromMinor, toMinor, toWhole } from '../../money.ts';
import { lineMoney, needOf, shortfall, sumMoney, type LineMoney, type Need } from './sums.ts';

const need = (action: string, year: number, amount: bigint): Need => ({
  action,
  year,
  amount,
  isConverted: false,
});
const line = (action: string, year: number, allocated: bigint, committed = 0n, spent = 0n): LineMoney => ({
  action,
  year,
  amounts: { allocated, committed, spent },
  isConverted: false,
});
const withheld = (action: string, year: number): LineMoney => ({ ...line(action, year, 0n), amounts: null });
const byYear = ({ year }: Need | LineMoney) => [year];

describe('the sums of money', () => {
  it('say what is needed, allocated, committed, spent and missing', () => {
    const { total } = sumMoney(
      [need('a', 2026, 1000n), need('a', 2027, 500n)],
      [line('a', 2026, 400n, 300n, 200n), line('a', 2026, 100n)],
      byYear,
    );
    expect(total).toEqual({
      needed: 1500n,
      allocated: 500n,
      committed: 300n,
      spent: 200n,
      gap: 1000n,
      actions: 1,
      lines: 2,
      withheld: 0,
      isConverted: false,
    });
  });

  it('let no action or year pay with what another has too much', () => {
    const needs = [need('a', 2026, 100n), need('b', 2026, 100n), need('b', 2027, 100n)];
    const lines = [line('a', 2026, 1000n), line('b', 2026, 150n)];
    const { total, groups } = sumMoney(needs, lines, byYear);
    expect(total).toMatchObject({ needed: 300n, allocated: 1150n, gap: 100n });
    expect(groups.map(({ key, gap }) => [key, gap])).toEqual([
      [2026, 0n],
      [2027, 100n],
    ]);
  });

  it('leave out withheld lines, and count them', () => {
    const { total } = sumMoney([need('a', 2026, 100n)], [withheld('a', 2026), line('a', 2026, 30n)], byYear);
    expect(total).toMatchObject({ allocated: 30n, gap: 70n, lines: 2, withheld: 1 });
  });

  it('count in each group that something is in, and once in the total', () => {
    const { total, groups } = sumMoney([need('a', 2026, 100n)], [line('a', 2026, 60n)], () => ['5', '16']);
    expect(groups.map(({ key, gap, allocated }) => [key, gap, allocated])).toEqual([
      ['5', 40n, 60n],
      ['16', 40n, 60n],
    ]);
    expect(total).toMatchObject({ gap: 40n, allocated: 60n });
  });

  it('tell no need where need is not told apart', () => {
    const { total, groups } = sumMoney([], [line('a', 2026, 60n)], () => ['donor'], false);
    expect([total.needed, groups[0]?.gap]).toEqual([null, null]);
  });

  it('are empty without money', () => {
    const { total, groups } = sumMoney([], [], byYear);
    expect(total).toMatchObject({ needed: 0n, gap: 0n, actions: 0 });
    expect(groups).toEqual([]);
  });
});

describe('money in several currencies', () => {
  it.each([
    [10_000n, 'EUR', 1.08, 'USD', 10_800n],
    [10_000n, 'USD', 1, 'USD', 10_000n],
    [100n, 'JPY', 0.0068, 'USD', 68n],
    [1n, 'EUR', 0.5, 'USD', 1n],
    [1n, 'EUR', 0.49, 'USD', 0n],
    [1_500n, 'KWD', 3.25, 'USD', 488n],
    [12_345n, 'USD', 605.12345678, 'XOF', 74_702n],
    [9_000_000_000_000_000n, 'IDR', 0.00006, 'USD', 540_000_000_000n],
  ])('%s minor units of %s at %s are %s %s', (minor, from, rate, to, expected) => {
    expect(convert(minor, from, rate, to)).toBe(expected);
  });

  it('reads and writes minor units', () => {
    expect(toMinor('1250.5', 'USD')).toBe(125_050n);
    expect(toMinor('1250.5', 'JPY')).toBeNull();
    expect(toMinor('1250.505', 'USD')).toBeNull();
    expect(toMinor('1250.505', 'KWD')).toBe(1_250_505n);
    expect(fromMinor(5n, 'USD')).toBe('0.05');
    expect(fromMinor(-125_050n, 'USD')).toBe('-1250.50');
    expect(fromMinor(125n, 'JPY')).toBe('125');
    expect(toWhole(125_050n, 'USD')).toBe(125_100n);
    expect(toWhole(-125_049n, 'USD')).toBe(-125_000n);
  });

  it('says of a row that it was converted', () => {
    const row = { action: 'a', fiscal_year: 2026, currency: 'EUR', rate: 2 };
    expect(needOf({ ...row, amount: 100 }, 'USD')).toMatchObject({ amount: 200n, isConverted: true });
    expect(lineMoney({ ...row, allocated: 100, committed: 50, spent: 0 }, 'USD').amounts).toEqual({
      allocated: 200n,
      committed: 100n,
      spent: 0n,
    });
    expect(lineMoney({ ...row, allocated: null, committed: null, spent: null }, 'USD').amounts).toBeNull();
  });
});

describe('people and material', () => {
  it.each([
    [2.5, 1, 1.5],
    [2, 3, 0],
    [0.3, 0.1, 0.2],
  ])('%s needed and %s in hand lack %s', (needed, inHand, lacking) => {
    expect(shortfall(needed, inHand)).toBe(lacking);
  });
});
