import type { Problem } from '../../problem.ts';
import { latinDigits } from './period.ts';

/** What PostgreSQL keeps of a figure: `numeric(20, 4)`. */
const MOST_WHOLE = 15;
const MOST_DECIMALS = 4;
/** No count of people is higher than all there are. */
const MOST_CASES = 2_000_000_000;

export type FigureReading = { ok: true; value: string } | { ok: false; problem: Omit<Problem, 'field'> };

/** In which a figure is written: a language's own notation, and first of all the one of programs where a file gives it. */
export type Notation = { language: string; plainFirst?: boolean };

/** How a number looks in a language, to type one like it; grouped as nobody has to type it. */
export function numberAsTyped(value: number, language: string): string {
  return formatFor(language).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();
function formatFor(language: string): Intl.NumberFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.NumberFormat(language, {
    maximumFractionDigits: MOST_DECIMALS,
    useGrouping: false,
    numberingSystem: 'latn',
  });
  formats.set(language, made);
  return made;
}

/** Reads what was typed as a figure of an indicator in its unit. A unit that stands beside it has to be the indicator's. */
export function readFigure(text: string, unit: string, notation: Notation): FigureReading {
  const typed = latinDigits(text).normalize('NFKC').trim();
  const { number, beside } = partsOf(typed);
  const example = numberAsTyped(12.5, notation.language);
  const none: FigureReading = {
    ok: false,
    problem: { code: 'indicators.figure.none', values: { found: shortened(text), unit, example } },
  };
  if (number === null) return none;
  if (beside !== '' && unitKey(beside) !== unitKey(unit))
    return {
      ok: false,
      problem: { code: 'indicators.figure.unit', values: { found: shortened(text), given: beside, unit } },
    };
  const read = readNumber(number, notation);
  if (read === null) return none;
  const [whole = '', decimals = ''] = read.replace('-', '').split('.');
  if (whole.length > MOST_WHOLE || decimals.length > MOST_DECIMALS)
    return {
      ok: false,
      problem: {
        code: 'indicators.figure.large',
        values: { found: shortened(text), whole: MOST_WHOLE, decimals: MOST_DECIMALS },
      },
    };
  return { ok: true, value: read };
}

/** Of how many people a figure speaks; null where nothing was typed, undefined where it is no such number. */
export function readCases(text: string, notation: Notation): number | null | undefined {
  if (text.trim() === '') return null;
  const read = readNumber(latinDigits(text).normalize('NFKC').trim(), notation);
  if (read === null || !/^\d+$/.test(read)) return undefined;
  return Number(read) <= MOST_CASES ? Number(read) : undefined;
}

/** A number, and the words or signs beside it. */
function partsOf(typed: string): { number: string | null; beside: string } {
  const found = /^(?<before>[^\d.,+−-]*)(?<number>[+−-]?[\d.,٫٬'’\s]*\d)(?<after>\D*)$/u.exec(typed)?.groups;
  if (!found) return { number: null, beside: '' };
  const beside = [found['before'], found['after']].map((part) => part?.trim() ?? '').filter(Boolean);
  return { number: found['number'] ?? null, beside: beside.join(' ') };
}

const PERCENT = /^(?:%|٪|percent|per cent|per cent\.|pour cent|por ciento|في المئة|في المائة|بالمئة)$/u;

function unitKey(unit: string): string {
  const plain = unit.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return PERCENT.test(plain) ? '%' : plain;
}

/** `-1234.5`; null where the text is no number, or one that can be read in two ways. */
function readNumber(text: string, { language, plainFirst = false }: Notation): string | null {
  const typed = text
    .replace('−', '-')
    .replace(/^\+/, '')
    .replace(/[\s'’]/g, '');
  if (plainFirst && /^-?\d+(?:\.\d+)?$/.test(typed)) return normal(typed);
  const decimal = separatorOf(language, 'decimal');
  const group = separatorOf(language, 'group');
  const plain = typed.replaceAll('٫', decimal).replaceAll('٬', /[.,]/.test(group) ? group : '');
  const escaped = (sign: string) => `[${sign}]`;
  const grouped = new RegExp(`^-?\\d{1,3}(?:${escaped(group)}\\d{3})+(?:${escaped(decimal)}\\d+)?$`, 'u');
  if (/[.,]/.test(group) && grouped.test(plain))
    return normal(plain.replaceAll(group, '').replace(decimal, '.'));
  const simple = new RegExp(`^-?\\d+(?:${escaped(decimal)}\\d+)?$`, 'u');
  if (simple.test(plain)) return normal(plain.replace(decimal, '.'));
  // a language that does not group by the point lets it stand for its comma, as keyboards of numbers have it
  if (group !== '.' && /^-?\d+\.\d+$/.test(plain)) return normal(plain);
  return null;
}

function normal(number: string): string {
  const [whole = '0', decimals = ''] = number.replace('-', '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const rest = decimals.replace(/0+$/, '');
  const value = rest === '' ? digits : `${digits}.${rest}`;
  return number.startsWith('-') && value !== '0' ? `-${value}` : value;
}

function separatorOf(language: string, type: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(language, {
    numberingSystem: 'latn',
    useGrouping: 'always',
  }).formatToParts(12_345.5);
  const found = parts.find((part) => part.type === type)?.value ?? '';
  return found.trim() === '' ? ' ' : found;
}

function shortened(text: string): string {
  return text.trim().slice(0, 60);
}
