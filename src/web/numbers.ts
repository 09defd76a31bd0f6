/** Digits of Arabic and of Persian, as keyboards of those languages type them. */
const EASTERN = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The signs that a language parts thousands and decimals with. */
function signsOf(language: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(language, { useGrouping: 'always' }).formatToParts(1234567.5);
  const sign = (type: string, otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return { group: sign('group', ','), decimal: sign('decimal', '.') };
}

/**
 * Reads a number as people of a language write it, `1 250 000,50` in French and `1,250,000.50` in English, into plain
 * decimals: `1250000.5`. Null for what is no number, and for what could be two, such as `1.500` in French.
 */
export function readDecimal(typed: string, language: string): string | null {
  const western = typed
    .replace(EASTERN, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll('\u066c', ',')
    .replaceAll('\u066b', '.')
    .replace(/[\s\u2019'\u200e\u200f]/g, '')
    .replace('\u2212', '-');
  const [, sign, digits = ''] = /^([-+]?)(\d[\d.,]*)$/.exec(western) ?? [];
  if (sign === undefined) return null;
  const decimal = decimalSign(digits, typed, language);
  if (decimal === null) return null;
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', fraction = '', more] = digits.split(decimal);
  if (more !== undefined || fraction.includes(group)) return null;
  if (whole.includes(group) && !/^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(whole)) return null;
  const integer = whole.replaceAll(group, '').replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  const number = rest === '' ? integer : `${integer}.${rest}`;
  return sign === '-' && /[1-9]/.test(number) ? `-${number}` : number;
}

/** Which of the two signs parts the decimals; null where that cannot be told. */
function decimalSign(digits: string, typed: string, language: string): '.' | ',' | null {
  const [point, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const used = point >= 0 ? '.' : ',';
  if (point < 0 && comma < 0) return '.';
  const other = used === '.' ? ',' : '.';
  if (digits.indexOf(used) !== digits.lastIndexOf(used)) return other;
  if (typed.includes('\u066b')) return '.';
  if (typed.includes('\u066c')) return '.';
  const { group, decimal } = signsOf(language);
  if (used === decimal) return used;
  const isThousands = digits.length - digits.indexOf(used) === 4;
  if (!isThousands) return used;
  return used === group ? other : null;
}
