import { expect, it } from 'vitest';
import { dayIn } from './formats.ts';

it.each([
  ['UTC', '2026-03-31T16:00:00Z', '2026-03-31'],
  ['Asia/Tokyo', '2026-03-31T16:00:00Z', '2026-04-01'],
  ['America/Bogota', '2026-03-31T03:00:00Z', '2026-03-30'],
])('in %s the day at %s is %s', (timeZone, at, day) => {
  expect(dayIn(timeZone, new Date(at))).toBe(day);
});
