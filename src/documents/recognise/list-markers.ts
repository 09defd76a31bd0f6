/** The letters that Arabic documents of the United Nations number with, in the order of a, b, c. */
const ARABIC_LETTERS = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

const PARAGRAPH = /^(?:[-–]\s?)?(\d{1,3})\s?[.\-–)]\s?(?=["“«([]?[\p{Lu}\p{Lo}])(.*)$/u;
const ITEM = /^[()]?\s?([a-z]{1,5}|[\u0621-\u064A]\u0640?)\s?[()]\s*(.*)$/u;
const ROMAN = /^(?:x{0,2})(?:ix|iv|v?i{0,3})$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

export interface ParagraphMarker {
  number: number;
  rest: string;
}

/** The number at a paragraph's head: `12. The`, `1.Le` without the space, `12- ` and `-12 ` in Arabic; or null. */
export function paragraphMarker(text: string): ParagraphMarker | null {
  const found = PARAGRAPH.exec(westernDigits(text));
  return found ? { number: Number(found[1]), rest: found[2] ?? '' } : null;
}

/** The number in brackets, `(12) The`, as some committees printed it; or null. */
export function bracketedMarker(text: string): ParagraphMarker | null {
  const found = /^\((\d{1,3})\)\s*(?=["“«([]?[\p{Lu}\p{Lo}])(.*)$/u.exec(text);
  return found ? { number: Number(found[1]), rest: found[2] ?? '' } : null;
}

export interface ItemMarker {
  /** As a Latin letter or small Roman number, whatever the language: the same item has one label in all of them. */
  marker: string;
  /** Its place in the alphabet, from 1; null when it is no letter. */
  letter: number | null;
  /** Its value as a Roman number; null when it is none. */
  roman: number | null;
  rest: string;
}

/** The letter at an item's head: `(a) Take`, `a)La` without the space, `(أ)`, `(iv)`; or null. */
export function itemMarker(text: string): ItemMarker | null {
  const found = ITEM.exec(text);
  const printed = found?.[1]?.replace('\u0640', '').replace(/[اإآ]/u, 'أ');
  if (!found || printed === undefined) return null;
  const arabic = ARABIC_LETTERS.indexOf(printed);
  const marker = arabic < 0 ? printed : letterName(arabic + 1);
  const letter = letterPlace(marker);
  const roman = romanValue(marker);
  return letter === null && roman === null ? null : { marker, letter, roman, rest: found[2] ?? '' };
}

/** The place as it is printed: 1 is `a`, 27 is `aa`. */
export function letterName(place: number): string {
  const letter = String.fromCharCode(97 + ((place - 1) % 26));
  return place > 26 ? letter + letter : letter;
}

function letterPlace(marker: string): number | null {
  const [first = '', second] = marker;
  if (!/^[a-z]$/u.test(first) || marker.length > 2 || (second !== undefined && second !== first)) return null;
  return first.charCodeAt(0) - 96 + (marker.length === 2 ? 26 : 0);
}

function romanValue(marker: string): number | null {
  if (!ROMAN.test(marker)) return null;
  const values = marker.split('').map((sign) => ROMAN_VALUES[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** The text with the figures at its head as 0 to 9: Arabic documents may write them in Arabic-Indic figures. */
export function westernDigits(text: string): string {
  const head = /^[\s\d٠-٩.\-–]+/u.exec(text)?.[0] ?? '';
  return head.replace(/[٠-٩]/gu, (figure) => String(figure.charCodeAt(0) - 0x660)) + text.slice(head.length);
}
