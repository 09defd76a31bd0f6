import { describe, expect, it } from 'vitest';
import { hasPassed, nextReview } from './next-review.ts';

describe('the estimate of the next review', () => {
  it('is the newest review and the mean time between those on record', () => {
    expect(nextReview('UPR', ['2010-02-16', '2014-11-04', '2019-11-12'])).toMatchObject({
      year: 2024,
      last: '2019-11-12',
      intervals: 2,
    });
  });

  it.each([[[]], [['2019-05-01']], [['2019-05-01', '2019-05-01']], [['2019-05-01', '2019-11-01']]])(
    'is none from %j, which does not say how often it comes',
    (days) => {
      expect(nextReview('CEDAW', days)).toBeNull();
    },
  );

  it.each([
    ['2024-12-31', false],
    ['2025-01-01', true],
  ])('is over once its year is, on %s: %s', (day, isOver) => {
    const next = nextReview('UPR', ['2010-02-16', '2014-11-04', '2019-11-12']);
    expect(next && hasPassed(next, day)).toBe(isOver);
  });
});
