import type { MessageKey } from '../../i18n/languages.ts';
import type { PageContext } from '../../web/context.ts';
import { usualBreakdowns } from './schema.ts';

const months = new Map<string, Intl.DateTimeFormat>();

/** A period in the reader's words: `2026`, `Q3 2026`, `Apr 2026`. */
export function periodName({ t, language }: Pick<PageContext, 't' | 'language'>, period: string): string {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return year;
  const number = part.replace(/\D/g, '');
  if (part.startsWith('H')) return t('indicators.period.half', { half: number, year });
  if (part.startsWith('Q')) return t('indicators.period.quarter', { quarter: number, year });
  let month = months.get(language);
  if (!month) {
    month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    months.set(language, month);
  }
  return month.format(new Date(`${year}-${number}-01T00:00:00Z`));
}

/** A figure with its unit. */
export function figureSaid({ t, formats }: PageContext, value: number, unit: string): string {
  return t('indicators.figure', { value: formats.number(value), unit });
}

/** By how much two figures differ: shares of a hundred by points of them. */
export function differenceSaid(page: PageContext, value: number, unit: string): string {
  if (unit !== '%') return figureSaid(page, value, unit);
  return page.t('indicators.figure.points', { value: page.formats.number(value), count: value });
}

/** The name of a breakdown: one of the usual in the reader's language, any other as it was typed. */
export function breakdownName({ t }: Pick<PageContext, 't'>, breakdown: string): string {
  const usual = usualBreakdowns.find((code) => code === breakdown);
  return usual ? t(`indicators.breakdown.${usual}` as MessageKey) : breakdown;
}
