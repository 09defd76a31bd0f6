import type { Translated } from '../database/tables.ts';
import { fromMinor } from '../money.ts';

/** Dates, numbers, lists and States' names as one language writes them; made once a language and time zone. */
export type Formats = {
  number(value: number): string;
  share(value: number): string;
  /** A number with all of its decimals, up to eight. */
  decimal(value: number): string;
  /** An amount in minor units with its currency's code, `USD 1,250`; decimals only where there are any. */
  money(minor: bigint, currency: string): string;
  /** The same without the code, where a heading says it. */
  amount(minor: bigint, currency: string): string;
  /** A currency's name, `US dollar`. */
  currency(code: string): string;
  /** A day (`YYYY-MM-DD`) or an instant in the country's time zone, as `7 May 2024`. */
  day(value: string | Date): string;
  /** The first and last of some days in a row, `7–11 May 2024`; the one day where they are the same. */
  days(from: string, to: string): string;
  /** The same under a heading that says the year; a single day with its day of the week, `Tue, 7 May`. */
  daysOfYear(from: string, to: string): string;
  /** The month that a day is in, `May 2024`. */
  month(day: string): string;
  /** The same without its year, as short as it gets: `May`. */
  monthInShort(day: string): string;
  /** An instant to the minute in the country's time zone. */
  time(value: Date): string;
  list(values: readonly string[]): string;
  /** A State's name by ISO 3166-1 alpha-3; the code itself where the language has no name for it. */
  state(code: string): string;
  /** Puts two texts in the order of this language, for sorting; numbers in them count as numbers. */
  compare(a: string, b: string): number;
  bytes(value: number): string;
  /** A name in this language, or else in the first that it has. */
  name(names: Translated): string;
};

/** The day (`YYYY-MM-DD`) that it is in a time zone at an instant: a country's day begins in its own. */
export function dayIn(timeZone: string, at: Date): string {
  // Swedish writes days as ISO 8601 does
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);
}

export function createFormats(
  language: string,
  timeZone: string,
  stateName: (code: string) => string,
): Formats {
  // Plain `en` would write dates as in the United States.
  const written = language === 'en' ? 'en-GB' : language;
  const number = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 8 });
  const decimals = decimalsIn(language);
  const currencyNames = new Intl.DisplayNames([language], { type: 'currency' });
  const shape = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(written, { ...shape, timeZone: 'UTC' });
  const dayOfYear = new Intl.DateTimeFormat(written, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(written, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const month = new Intl.DateTimeFormat(written, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthInShort = new Intl.DateTimeFormat(written, { month: 'short', timeZone: 'UTC' });
  const instantDay = new Intl.DateTimeFormat(written, { ...shape, timeZone });
  const time = new Intl.DateTimeFormat(written, { ...shape, hour: '2-digit', minute: '2-digit', timeZone });
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' });
  const { compare } = new Intl.Collator(language, { numeric: true });
  return {
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    decimal: (value) => decimal.format(value),
    money: (minor, currency) => decimals(fromMinor(minor, currency), currency),
    amount: (minor, currency) => decimals(fromMinor(minor, currency)),
    currency: (code) => currencyNames.of(code) ?? code,
    day: (value) => (value instanceof Date ? instantDay.format(value) : day.format(utc(value))),
    days: (from, to) => (from === to ? day.format(utc(from)) : day.formatRange(utc(from), utc(to))),
    daysOfYear: (from, to) =>
      from === to ? weekday.format(utc(from)) : dayOfYear.formatRange(utc(from), utc(to)),
    month: (value) => month.format(utc(value)),
    monthInShort: (value) => monthInShort.format(utc(value)),
    time: (value) => time.format(value),
    list: (values) => list.format(values),
    state: stateName,
    compare,
    bytes: (value) =>
      value < 1000
        ? new Intl.NumberFormat(language, { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(value)
        : new Intl.NumberFormat(language, {
            style: 'unit',
            unit: value < 1_000_000 ? 'kilobyte' : 'megabyte',
            maximumFractionDigits: value < 1_000_000 ? 0 : 1,
          }).format(value < 1_000_000 ? value / 1000 : value / 1_000_000),
    name: (names) => names[language] ?? names['en'] ?? Object.values(names)[0] ?? '',
  };
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Writes numbers of any length with all of their decimals or, where they are nothing but noughts, none. */
function decimalsIn(language: string): (number: string, currency?: string) => string {
  const known = new Map<string, Intl.NumberFormat>();
  return (number, currency) => {
    const fraction = number.split('.')[1] ?? '';
    const places = /[1-9]/.test(fraction) ? fraction.length : 0;
    const key = `${places} ${currency ?? ''}`;
    const format =
      known.get(key) ??
      new Intl.NumberFormat(language, {
        ...(currency !== undefined && { style: 'currency', currency, currencyDisplay: 'code' }),
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      });
    known.set(key, format);
    return format.format(number as `${number}`);
  };
}
