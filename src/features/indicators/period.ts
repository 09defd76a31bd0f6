import type { IndicatorTable } from '../../database/plan-tables.ts';

export type Frequency = IndicatorTable['frequency'];

/** The years that a period may be of: no review was made before the United Nations were founded. */
export const YEARS = { first: 1945, last: 2200 } as const;

/** Every shape in which a period is typed, with its parts by name. */
const SHAPES: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})[\s/-]*(?:H|S)(?<half>[12])$/i,
  /^(?:H|S)(?<half>[12])[\s/-]*(?<year>\d{4})$/i,
  /^(?<year>\d{4})[\s/-]*(?:Q|T)(?<quarter>[1-4])$/i,
  /^(?:Q|T)(?<quarter>[1-4])[\s/-]*(?<year>\d{4})$/i,
  /^(?<year>\d{4})[/.-](?<month>0?[1-9]|1[0-2])$/,
  /^(?<month>0?[1-9]|1[0-2])[/.-](?<year>\d{4})$/,
];

/** A period as it is kept: `2026`, `2026-H1`, `2026-Q3` or `2026-04`; null where the text names none. */
export function readPeriod(text: string): string | null {
  const typed = latinDigits(text).trim();
  for (const shape of SHAPES) {
    const parts = shape.exec(typed)?.groups;
    if (!parts) continue;
    const year = Number(parts['year']);
    if (year < YEARS.first || year > YEARS.last) return null;
    if (parts['half']) return `${year}-H${parts['half']}`;
    if (parts['quarter']) return `${year}-Q${parts['quarter']}`;
    return parts['month'] ? `${year}-${parts['month'].padStart(2, '0')}` : `${year}`;
  }
  return null;
}

/** Arabic and Persian digits as those that addresses and databases have. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** How many months a period lasts, and after how many of its year it begins. */
function monthsOf(period: string): { after: number; lasts: number } {
  const part = period.slice(5);
  const number = Number(part.replace(/\D/g, ''));
  if (part === '') return { after: 0, lasts: 12 };
  if (part.startsWith('H')) return { after: (number - 1) * 6, lasts: 6 };
  if (part.startsWith('Q')) return { after: (number - 1) * 3, lasts: 3 };
  return { after: number - 1, lasts: 1 };
}

const LASTS: Record<Frequency, number> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
  'less-often': 12,
};

/** Whether an indicator of this frequency has figures for such periods. */
export function isPeriodOf(period: string, frequency: Frequency): boolean {
  return monthsOf(period).lasts === LASTS[frequency];
}

/** The first day of a period, `YYYY-MM-DD`. */
export function firstDayOf(period: string): string {
  const month = String(monthsOf(period).after + 1).padStart(2, '0');
  return `${period.slice(0, 4)}-${month}-01`;
}

/**
 * Where a period stands on an axis of years: a year at its number, its parts so that the last of them stands there too. So
 * a target for 2030 is measured by the figure of 2030 and by that of its last quarter.
 */
export function timeOf(period: string): number {
  const { after, lasts } = monthsOf(period);
  return yearOf(period) + (after + lasts) / 12 - 1;
}

/** The newest period of a frequency that was over on a day. */
export function lastPeriodBefore(day: string, frequency: Frequency): string {
  const lasts = LASTS[frequency];
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const end = Math.floor(months / lasts) * lasts;
  const year = Math.floor((end - lasts) / 12);
  const part = ((end - lasts) % 12) / lasts + 1;
  if (lasts === 12) return `${year}`;
  if (lasts === 1) return `${year}-${String(part).padStart(2, '0')}`;
  return `${year}-${lasts === 6 ? 'H' : 'Q'}${part}`;
}

/** The first day after the newest period of a frequency that was over on a day, `YYYY-MM-DD`. */
export function endOfLastPeriod(day: string, frequency: Frequency): string {
  const lasts = LASTS[frequency];
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const end = Math.floor(months / lasts) * lasts;
  return `${Math.floor(end / 12)}-${String((end % 12) + 1).padStart(2, '0')}-01`;
}
