const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'يناير'],
  ['february', 'février', 'febrero', 'فبراير'],
  ['march', 'mars', 'marzo', 'مارس'],
  ['april', 'avril', 'abril', 'أبريل'],
  ['may', 'mai', 'mayo', 'مايو'],
  ['june', 'juin', 'junio', 'يونيه', 'يونيو'],
  ['july', 'juillet', 'julio', 'يوليه', 'يوليو'],
  ['august', 'août', 'agosto', 'أغسطس'],
  ['september', 'septembre', 'septiembre', 'سبتمبر'],
  ['october', 'octobre', 'octubre', 'أكتوبر'],
  ['november', 'novembre', 'noviembre', 'نوفمبر'],
  ['december', 'décembre', 'diciembre', 'ديسمبر'],
];

const DATE =
  /(?<!\d)(\d{1,2})(?:er|\.?º)?\s+(?:de\s+)?((?:\p{L}+\s+)?\p{L}+\s?\/\s?\p{L}+|\p{L}+)\s+(?:de\s+)?(\d{4})(?!\d)/gu;

/** As some bodies of the Americas and databases write: "December 19, 2019". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\s+(\d{1,2})(?:st|nd|rd|th)?\s?,\s?(\d{4})(?!\d)/gu;

/** The first date written out in a text ("19 December 2019", "1er mars 2020"), ISO 8601; null if there is none. */
export function firstDate(text: string): string | null {
  // Arabic documents may write Arabic-Indic figures
  const western = text.replace(/[٠-٩]/gu, (figure) => String(figure.charCodeAt(0) - 0x660));
  const found = [
    ...[...western.matchAll(DATE)].map(({ index, 1: day, 2: name, 3: year }) => ({ index, day, name, year })),
    ...[...western.matchAll(MONTH_FIRST)].map(({ index, 1: name, 2: day, 3: year }) => ({
      index,
      day,
      name,
      year,
    })),
  ].toSorted((one, other) => one.index - other.index);
  for (const { day = '', name = '', year = '' } of found) {
    const month = monthOf(name);
    const date = Number(day);
    if (month === null || date < 1 || date > 31) continue;
    return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}

/** Arabic documents give both Arabic names of a month, `كانون الأول/ديسمبر`: the one behind the slash is read. */
function monthOf(name: string): number | null {
  const parts = name.toLowerCase().split(/\s*\/\s*/u);
  const index = MONTHS.findIndex((names) => parts.some((part) => names.includes(part)));
  return index < 0 ? null : index + 1;
}

/** The day so many months later, ISO 8601; the last of a shorter month, 28 February for 29. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, days)))
    .toISOString()
    .slice(0, 10);
}
