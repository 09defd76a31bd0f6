import countries from 'i18n-iso-countries';
import type { Translated } from '../../database/tables.ts';
import type { Language } from '../../i18n/translator.ts';
import type { Problem } from '../../problem.ts';
import { contrast, hasEnoughContrast } from '../../web/accent.ts';
import { nameProblems } from '../../web/names.tsx';
import { limitedDocuments, type IndexValue, type LimitedDocument, type StatusInput } from './schema.ts';

/** ISO 3166-1 reserves XAA to XZZ for users, and so for States that do not exist. */
const INVENTED = /^X[A-Z]{2}$/;
const MOST_WORDS = 1_000_000;

/** What is wrong with a country's code: a State's alpha-3, or an invented one in a sandbox. */
export function codeProblems(code: string, sandbox: boolean): Problem[] {
  if (/^[A-Z]{3}$/.test(code) && countries.alpha3ToAlpha2(code)) return [];
  if (!INVENTED.test(code)) return [{ code: 'country.code.unknown', field: 'code', values: { code } }];
  return sandbox ? [] : [{ code: 'country.code.invented', field: 'code', values: { code } }];
}

/** What is wrong with the languages that pages are offered in: at least one, each known to the installation, once. */
export function languageProblems(codes: readonly string[], known: readonly Language[]): Problem[] {
  const all = known.map(({ code }) => code);
  if (codes.length === 0)
    return [{ code: 'country.languages.none', field: `offer-${all[0]}`, values: { known: all.join(', ') } }];
  const unknown = codes.filter((code) => !all.includes(code));
  if (unknown.length > 0)
    return [
      { code: 'country.languages.unknown', values: { codes: unknown.join(', '), known: all.join(', ') } },
    ];
  const twice = codes.find((code, place) => codes.indexOf(code) !== place);
  return twice ? [{ code: 'country.languages.twice', values: { language: twice } }] : [];
}

export function countryNameProblems(names: Translated, languages: readonly string[]): Problem[] {
  return languages[0] ? nameProblems(names, languages[0]) : [];
}

/** A colour has to carry text: 4.5 to 1 on white, WCAG 2.2, 1.4.3. The measure is cut, so that 4.49 never reads 4.5. */
export function accentProblems(accent: string): Problem[] {
  if (!/^#[0-9a-f]{6}$/.test(accent))
    return [{ code: 'country.accent.form', field: 'accent', values: { accent } }];
  if (hasEnoughContrast(accent)) return [];
  const measured = Math.floor(contrast(accent, '#ffffff') * 100) / 100;
  return [{ code: 'country.accent.contrast', field: 'accent', values: { accent, measured } }];
}

/** Reads word limits as people write them, `10 700` or `10,700` alike. */
export function readWordLimits(typed: Record<LimitedDocument, string>): {
  limits: Record<string, number>;
  problems: Problem[];
} {
  const limits: Record<string, number> = {};
  const problems: Problem[] = [];
  for (const document of limitedDocuments) {
    const digits = typed[document].replace(/[\s.,'’]/g, '');
    const words = /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
    if (words >= 1 && words <= MOST_WORDS) limits[document] = words;
    else
      problems.push({
        code: 'country.limit.wrong',
        field: `limit-${document}`,
        values: { found: typed[document], most: MOST_WORDS },
      });
  }
  return { limits, problems };
}

/** Reads days that may be left empty, in which case what they are for is off. */
export function readDays(
  typed: string,
  { field, most }: { field: string; most: number },
): { days: number | null; problems: Problem[] } {
  if (typed === '') return { days: null, problems: [] };
  const days = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  if (days >= 1 && days <= most) return { days, problems: [] };
  return { days: null, problems: [{ code: 'country.days.wrong', field, values: { found: typed, most } }] };
}

const indexes: Record<string, IndexValue> = { '0': 0, '0.5': 0.5, '1': 1, none: null };

/** Reads what a status counts for, and checks its names; another status of the same name would be mistaken for it. */
export function checkStatus(
  input: Pick<StatusInput, 'names' | 'index'>,
  languages: readonly string[],
  others: readonly Translated[],
): { indexValue: IndexValue; problems: Problem[] } {
  const indexValue = indexes[input.index];
  const problems = nameProblems(input.names, languages[0] ?? 'en');
  for (const [language, name] of Object.entries(input.names))
    if (others.some((names) => names[language]?.toLowerCase() === name.toLowerCase()))
      problems.push({ code: 'country.status.sameName', field: `name-${language}`, values: { name } });
  if (indexValue === undefined)
    problems.push({ code: 'country.status.index.wrong', field: 'index', values: { found: input.index } });
  return { indexValue: indexValue ?? null, problems };
}
