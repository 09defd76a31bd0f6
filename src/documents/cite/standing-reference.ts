import { PARAGRAPH_WORD, WORD } from './citation-phrases.ts';
import type { Passage } from './passages.ts';

/** What a report says once for all its citations. */
export interface StandingReference {
  /** The document whose recommendations are meant, such as A/HRC/28/15. */
  document: string | null;
  /** The paragraph under which that document lists them. */
  paragraph: string | null;
}

/** The symbol of a Working Group's report, without an addition. */
const REPORT = /(?<![\p{L}/])A\/HRC\/\d{1,3}\/\d{1,3}(?![\d/])/gu;
const REVIEW =
  /universal periodic|(?<!\p{L})(?:UPR|EPU)(?!\p{L})|examen p[ée]ri[óo]di(?:que|co)|الاستعراض الدوري/iu;
const NUMBERING = String.raw`(?:number(?:s|ed|ing)?|numérot\p{L}*|numéros?|numerad\p{L}*|numeración|números?|مرقم\p{L}*|ترقيم|أرقام)`;
const NUMBERED_AS = new RegExp(
  String.raw`(?<!\p{L})${NUMBERING}(?!\p{L})[^.;]{0,80}?${PARAGRAPH_WORD}\s+(\d{1,3})(?!\s?[.,–—-]\s?\d|\d)`,
  'iu',
);
const HAS_WORD = new RegExp(WORD, 'iu');
const HAS_NUMBERING = new RegExp(String.raw`(?<!\p{L})${NUMBERING}(?!\p{L})`, 'iu');
/** Characters on either side of a symbol in which the sentence about it stands. */
const REACH = 300;

/** "the recommendations ... are numbered as in paragraph 115 of the Report of the Working Group (A/HRC/28/15)". */
export function standingReference(passages: readonly Passage[]): StandingReference {
  const named = new Map<string, { isNumbering: boolean; paragraph: string | null }>();
  for (const { text } of passages) {
    for (const { 0: symbol, index } of text.matchAll(REPORT)) {
      const around = text.slice(Math.max(0, index - REACH), index + symbol.length + REACH);
      if (!HAS_WORD.test(around) || !REVIEW.test(around)) continue;
      const known = named.get(symbol);
      named.set(symbol, {
        isNumbering: known?.isNumbering === true || HAS_NUMBERING.test(around),
        paragraph: known?.paragraph ?? NUMBERED_AS.exec(around)?.[1] ?? null,
      });
    }
  }
  const numbering = [...named].filter(([, { isNumbering }]) => isNumbering);
  const [only] = numbering.length > 0 ? numbering : named;
  if (!only || (numbering.length > 0 ? numbering.length : named.size) > 1) {
    return { document: null, paragraph: null };
  }
  return { document: only[0], paragraph: only[1].paragraph };
}

const IN_BRACKETS =
  /(?:numbers?|numerals?|figures?|numéros?|chiffres?|números?|cifras?|الأرقام)\s+(?:\p{L}+\s+){0,3}?(?:in|within|between|entre|en|dans|بين|الواردة بين)\s+(?:(?:los|les|the)\s+)?(square\s+)?(brackets|parenthes[ie]s|parenthèses|crochets|paréntesis|corchetes|أقواس|قوسين)/iu;

/** Which brackets hold bare numbers of recommendations, where the report says so: "numbers in brackets refer to ...". */
export function bracketsOfNumbers(passages: readonly Passage[]): '' | '[' | '[(' {
  for (const { text } of passages) {
    const found = IN_BRACKETS.exec(text);
    if (!found) continue;
    const around = text.slice(Math.max(0, found.index - 150), found.index + found[0].length + 150);
    if (!HAS_WORD.test(around)) continue;
    const isSquare = found[1] !== undefined || /crochets|corchetes/iu.test(found[2] ?? '');
    return isSquare ? '[' : '[(';
  }
  return '';
}
