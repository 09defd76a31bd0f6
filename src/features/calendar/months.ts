import type { Entry } from './entries.ts';

/** The entries of a month, or of a year of whose months nothing is known. */
export type Month = {
  /** `2027-02`, or `2027` for what has no month. */
  key: string;
  entries: Entry[];
};

/** Under which heading an entry stands: what has begun already stands in the month of `today`. */
export function monthKey({ from, precision }: Entry, today: string, isPast: boolean): string {
  if (precision === 'year') return from.slice(0, 4);
  return (isPast || from > today ? from : today).slice(0, 7);
}

/** Entries by month, in their order. */
export function byMonth(entries: readonly Entry[], today: string, isPast: boolean): Month[] {
  const months = Map.groupBy(entries, (entry) => monthKey(entry, today, isPast));
  return [...months].map(([key, of]) => ({ key, entries: of }));
}

/** A month of the overview, with how many entries it has and on which page of the list they begin. */
export type MonthCell = { day: string; count: number; key: string; page: number };

/** A year with its months, and what is known of no month of it. */
export type YearRow = { year: string; whole: MonthCell; months: MonthCell[] };

/** Every month of each year in which there is something, for finding one's way in a long list. */
export function overview(
  entries: readonly Entry[],
  { today, isPast, perPage }: { today: string; isPast: boolean; perPage: number },
): YearRow[] {
  const found = new Map<string, { count: number; first: number }>();
  entries.forEach((entry, at) => {
    const key = monthKey(entry, today, isPast);
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { count: 1, first: at });
  });
  const years = [...new Set([...found.keys()].map((key) => key.slice(0, 4)))];
  const cell = (key: string, day: string): MonthCell => {
    const { count = 0, first = 0 } = found.get(key) ?? {};
    return { day, key, count, page: Math.floor(first / perPage) + 1 };
  };
  return years.map((year) => ({
    year,
    whole: cell(year, `${year}-01-01`),
    months: Array.from({ length: 12 }, (_, at) => {
      const key = `${year}-${String(at + 1).padStart(2, '0')}`;
      return cell(key, `${key}-01`);
    }),
  }));
}
