/** When a mechanism may come next, as its own past suggests. */
export type NextReview = {
  mechanism: string;
  year: number;
  /** The day that the mean time leads to: no more than what lies nearest to it can be told by. */
  expected: string;
  last: string;
  between: number;
  intervals: number;
};

const YEAR = 365.25 * 24 * 3600 * 1000;

/**
 * An estimate from records alone: the newest review's day and the mean time between the mechanism's reviews. Null where
 * fewer than two are dated, since then nothing on record says how often it comes.
 */
export function nextReview(mechanism: string, days: readonly string[]): NextReview | null {
  const distinct = [...new Set(days)].toSorted();
  const [first, last] = [distinct[0], distinct.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const intervals = distinct.length - 1;
  const between = (Date.parse(last) - Date.parse(first)) / YEAR / intervals;
  if (between < 1) return null;
  const expected = new Date(Date.parse(last) + between * YEAR).toISOString().slice(0, 10);
  return {
    mechanism,
    year: Number(expected.slice(0, 4)),
    expected,
    last,
    between,
    intervals,
  };
}

/** Whether the year of the estimate is over on a day (ISO 8601): then no review came, or none was imported. */
export function hasPassed({ year }: NextReview, day: string): boolean {
  return year < Number(day.slice(0, 4));
}
