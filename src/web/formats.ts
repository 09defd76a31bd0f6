import type { Translated } from '../database/tables.ts';

/** Dates, numbers, lists and States' names as one language writes them; made once a language and time zone. */
export type Formats = {
  number(value: number): string;
  share(value: number): string;
  /** A day (`YYYY-MM-DD`) or an instant in the country's time zone, as `7 May 2024`. */
  day(value: string | Date): string;
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

export function createFormats(
  language: string,
  timeZone: string,
  stateName: (code: string) => string,
): Formats {
  // Plain `en` would write dates as in the United States.
  const written = language === 'en' ? 'en-GB' : language;
  const number = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const shape = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(written, { ...shape, timeZone: 'UTC' });
  const instantDay = new Intl.DateTimeFormat(written, { ...shape, timeZone });
  const time = new Intl.DateTimeFormat(written, { ...shape, hour: '2-digit', minute: '2-digit', timeZone });
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' });
  const { compare } = new Intl.Collator(language, { numeric: true });
  return {
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    day: (value) =>
      value instanceof Date ? instantDay.format(value) : day.format(new Date(`${value}T00:00:00Z`)),
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
