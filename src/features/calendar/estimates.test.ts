import { describe, expect, it } from 'vitest';
import { addDays, addMonths, monthOf } from './days.ts';
import { estimate, type DatedReview, type EnteredEvent } from './estimates.ts';
import { adoptingSession } from './rules.ts';

const TODAY = '2026-11-30';

function review(changed: Partial<DatedReview>): DatedReview {
  const { mechanism = 'UPR', held_on = '2024-05-07' } = changed;
  return {
    id: `${mechanism} ${held_on}`,
    slug: mechanism.toLowerCase(),
    mechanism,
    cycle: null,
    held_on,
    symbol: 'A/HRC/57/9',
    pending: 0,
    hasDue: false,
    ...changed,
  };
}

function event(changed: Partial<EnteredEvent>): EnteredEvent {
  const { starts_on = '2029-04-30' } = changed;
  const ends_on = changed.ends_on ?? starts_on;
  const of = { slug: 'one', kind: 'session', mechanism: 'UPR', session: '61', review: null } as const;
  return { ...of, starts_on, ends_on, ...changed };
}

const twice = [review({ held_on: '2019-11-07' }), review({ held_on: '2024-05-07' })];
const find = (kind: string, reviews: DatedReview[], entered: EnteredEvent[] = [], today = TODAY) =>
  estimate(reviews, entered, today).find((one) => one.kind === kind);

describe('days', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-05-07', 30, '2026-11-07'],
    ['2024-08-31', -6, '2024-02-29'],
    ['2024-11-30', 3, '2025-02-28'],
  ])('%s and %i months is %s', (day, months, later) => expect(addMonths(day, months)).toBe(later));

  it('go on over the end of a month and a year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2029-04-30', -42)).toBe('2029-03-19');
    expect(monthOf('2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });
});

describe('the next review', () => {
  it('is a year, by the mean time between those on record', () => {
    expect(find('review', twice)).toMatchObject({
      starts_on: '2028-01-01',
      ends_on: '2028-12-31',
      precision: 'year',
      basis: { rule: 'interval', session: null },
    });
  });

  it('is the session of that year which lies nearest', () => {
    const sessions = [
      event({ slug: 'winter', starts_on: '2028-01-17', ends_on: '2028-01-28' }),
      event({ slug: 'autumn', starts_on: '2028-11-06', ends_on: '2028-11-17' }),
      event({ slug: 'other', mechanism: 'CEDAW', starts_on: '2028-11-06' }),
      event({ slug: 'later', starts_on: '2029-01-15' }),
    ];
    expect(find('review', twice, sessions)).toMatchObject({
      starts_on: '2028-11-06',
      ends_on: '2028-11-17',
      precision: 'day',
      basis: { session: { slug: 'autumn' } },
    });
  });

  it('of the UPR follows the cycle where one review alone is on record; of a committee nothing says it', () => {
    expect(find('review', [review({})])).toMatchObject({ basis: { rule: 'cycle' }, starts_on: '2028-01-01' });
    expect(find('review', [review({ mechanism: 'CEDAW' })])).toBeUndefined();
  });

  it('is none of the special procedures, which come when they are invited', () => {
    const visits = ['2015-03-01', '2021-03-01'].map((held_on) => review({ mechanism: 'SP', held_on }));
    expect(find('review', visits)).toBeUndefined();
  });

  it('is not expected any more once its year is over', () => {
    expect(find('review', twice, [], '2028-12-31')).toBeDefined();
    expect(find('review', twice, [], '2029-01-01')).toBeUndefined();
  });

  it('gives way to the day that was entered', () => {
    expect(find('review', twice, [event({ kind: 'review', session: null })])).toBeUndefined();
    const past = event({ kind: 'review', session: null, starts_on: '2024-05-07' });
    expect(find('review', twice, [past])).toBeDefined();
  });
});

describe('the national report', () => {
  it('is due six weeks before the session, or before the review that was entered', () => {
    const session = event({ starts_on: '2028-11-06', ends_on: '2028-11-17' });
    expect(find('report-due', twice, [session])).toMatchObject({
      starts_on: '2028-09-25',
      basis: { isEntered: false },
    });
    const entered = event({ kind: 'review', session: null, starts_on: '2028-11-13' });
    expect(find('report-due', twice, [session, entered])).toMatchObject({
      starts_on: '2028-10-02',
      basis: { isEntered: true },
    });
  });

  it('has no day while only the year of the review is known, and none of a committee', () => {
    expect(find('report-due', twice)).toBeUndefined();
    const committee = [2018, 2022].map((year) => review({ mechanism: 'CAT', held_on: `${year}-05-01` }));
    const session = event({ mechanism: 'CAT', starts_on: '2027-04-01' });
    expect(find('report-due', committee, [session])).toBeUndefined();
  });

  it('gives way to the day that was entered', () => {
    const entered = [
      event({ starts_on: '2028-11-06' }),
      event({ kind: 'report-due', session: null, starts_on: '2028-08-01' }),
    ];
    expect(find('report-due', twice, entered)).toBeUndefined();
  });
});

describe('the mid-term report', () => {
  it('is expected two and a half years after the newest review', () => {
    expect(find('mid-term', twice)).toMatchObject({
      from: { held_on: '2024-05-07' },
      starts_on: '2026-11-01',
      ends_on: '2026-11-30',
      precision: 'month',
    });
    expect(find('mid-term', twice, [], '2026-12-01')).toBeUndefined();
  });

  it.each([
    ['of the review', { review: 'UPR 2024-05-07', mechanism: null }, false],
    ['of the mechanism since', { starts_on: '2027-02-01' }, false],
    ['of another review', { review: 'UPR 2019-11-07' }, true],
  ])('is expected beside a day that was entered %s: %s', (_, changed, isExpected) => {
    const entered = event({ kind: 'mid-term', session: null, ...changed });
    expect(find('mid-term', twice, [entered]) !== undefined).toBe(isExpected);
  });
});

describe('the follow-up to concluding observations', () => {
  it.each([
    ['CAT', '2026-05-10', '2027-05-01'],
    ['CEDAW', '2025-02-11', '2027-02-01'],
  ])('of %s on %s is expected in the month of %s', (mechanism, held_on, starts_on) => {
    expect(find('follow-up-due', [review({ mechanism, held_on })])).toMatchObject({ starts_on });
  });

  it('is not reckoned where a day is on record, or where no rule says it', () => {
    const held_on = '2026-05-10';
    expect(find('follow-up-due', [review({ mechanism: 'CAT', held_on, hasDue: true })])).toBeUndefined();
    for (const mechanism of ['CRC', 'UPR', 'toString'])
      expect(find('follow-up-due', [review({ mechanism, held_on })])).toBeUndefined();
  });
});

describe('answers that were promised', () => {
  const session = event({ mechanism: 'HRC', session: '57', starts_on: '2027-02-22', ends_on: '2027-04-01' });

  it('are expected at the session of the Council that the symbol names, once it was entered', () => {
    const promised = [review({ pending: 12 })];
    expect(find('answers-due', promised, [session])).toMatchObject({
      starts_on: '2027-02-22',
      ends_on: '2027-04-01',
    });
    expect(find('answers-due', promised)).toBeUndefined();
    expect(find('answers-due', [review({})], [session])).toBeUndefined();
  });

  it.each([
    ['A/HRC/57/9', '57'],
    ['A/HRC/57/9/Add.1', null],
    ['CEDAW/C/XAL/CO/4', null],
    [null, null],
  ])('of the report %s: session %s', (symbol, number) => expect(adoptingSession(symbol)).toBe(number));
});
