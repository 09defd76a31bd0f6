import { describe, expect, it } from 'vitest';
import { isTimeZone, nextAfter, periodOf } from './schedule.ts';
import { personOf, stopToken } from './stop-token.ts';

const weekly = { frequency: 'weekly', weekday: 1, hour: 8, time_zone: 'Europe/Paris' } as const;
const daily = { ...weekly, frequency: 'daily' } as const;
const monthly = { ...weekly, frequency: 'monthly' } as const;

describe('a digest', () => {
  it.each<[Parameters<typeof nextAfter>[0], string, string]>([
    [daily, '2026-11-30T06:59:00Z', '2026-11-30T07:00:00Z'],
    [daily, '2026-11-30T07:00:00Z', '2026-12-01T07:00:00Z'],
    [daily, '2026-07-01T00:00:00Z', '2026-07-01T06:00:00Z'],
    [weekly, '2026-11-25T12:00:00Z', '2026-11-30T07:00:00Z'],
    [weekly, '2026-11-30T07:00:00Z', '2026-12-07T07:00:00Z'],
    [
      { ...weekly, weekday: 7, time_zone: 'Pacific/Auckland' },
      '2026-11-25T12:00:00Z',
      '2026-11-28T19:00:00Z',
    ],
    [monthly, '2026-11-30T07:00:00Z', '2026-12-01T07:00:00Z'],
    [monthly, '2026-12-01T07:00:00Z', '2027-01-01T07:00:00Z'],
    // the clocks of Paris skip from 2 to 3 on 2027-03-28
    [{ ...daily, hour: 2 }, '2027-03-27T12:00:00Z', '2027-03-28T01:00:00Z'],
    // and show 2 twice on 2026-10-25
    [{ ...daily, hour: 2 }, '2026-10-24T12:00:00Z', '2026-10-25T01:00:00Z'],
    [{ ...daily, hour: 0, time_zone: 'Asia/Kathmandu' }, '2026-11-30T18:14:00Z', '2026-11-30T18:15:00Z'],
  ])('of %o falls due after %s at %s', (setting, after, next) => {
    expect(nextAfter(setting, new Date(after))?.toISOString()).toBe(new Date(next).toISOString());
  });

  it('never falls due where it is not wanted', () => {
    expect(nextAfter({ ...weekly, frequency: 'never' }, new Date())).toBeNull();
  });

  it.each<[Parameters<typeof periodOf>[0], string, string]>([
    [daily, '2026-11-30T23:30:00Z', '2026-12-01'],
    [weekly, '2026-11-30T07:00:00Z', '2026-W49'],
    [weekly, '2027-01-01T07:00:00Z', '2026-W53'],
    [monthly, '2026-12-01T07:00:00Z', '2026-12'],
  ])('of %o at %s is of the period %s', (setting, at, period) => {
    expect(periodOf(setting, new Date(at))).toBe(period);
  });

  it.each([
    ['Africa/Tunis', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('goes by the clocks of %s: %s', (zone, known) => {
    expect(isTimeZone(zone)).toBe(known);
  });
});

describe('the token that ends digests', () => {
  const person = '0b2f9f4e-8a52-4f0e-9d1c-5a2b7c3d4e5f';
  it('stands for its person and for nobody where a sign of it is changed', () => {
    const token = stopToken('a secret', person);
    expect(personOf('a secret', token)).toBe(person);
    expect(personOf('another secret', token)).toBeUndefined();
    expect(personOf('a secret', `B${token.slice(1)}`)).toBeUndefined();
    expect(personOf('a secret', `${token}x`)).toBeUndefined();
    expect(personOf('a secret', '')).toBeUndefined();
  });
});
