/** A day that a text names: as it stands there, and as `YYYY-MM-DD`. */
export type NamedDay = { words: string; day: string };

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
/** 12/03/2026, 12.3.2026: the day first, as all four languages of the site write it. */
const SIGNS = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/g;

/** The months as a language calls them, in Arabic as Egypt, the Maghreb and the Mashriq do; each with its number. */
const MONTHS: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: monthsOf('en'),
  fr: monthsOf('fr'),
  es: monthsOf('es'),
  ar: monthsOf('ar-EG', 'ar-MA', 'ar-LB'),
};

function monthsOf(...locales: string[]): Map<string, number> {
  return new Map(
    locales.flatMap((locale) => {
      const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
      return Array.from(
        { length: 12 },
        (_, at) => [format.format(Date.UTC(2026, at, 15)).toLowerCase(), at + 1] as const,
      );
    }),
  );
}

/** The whole days that a text in a language names; a month or a year alone is none. */
export function daysIn(text: string, language: string): NamedDay[] {
  // Arabic-Indic digits count as others do
  const said = text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  const days = [...said.matchAll(ISO)].flatMap(([words, year, month, day]) => named(words, year, month, day));
  days.push(
    ...[...said.matchAll(SIGNS)].flatMap(([words, day, month, year]) => named(words, year, month, day)),
  );
  const months = MONTHS[language];
  if (!months) return days;
  const names = [...months.keys()].join('|');
  const pattern = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er)?\\s+(?:of\\s+|de\\s+)?(${names})\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`,
    'giu',
  );
  for (const [words, day, month = '', year] of said.matchAll(pattern))
    days.push(...named(words, year, String(months.get(month.toLowerCase())), day));
  return days;
}

function named(words: string, year = '', month = '', day = ''): NamedDay[] {
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${found}T00:00:00Z`);
  const isDay = !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === found;
  return isDay ? [{ words, day: found }] : [];
}
