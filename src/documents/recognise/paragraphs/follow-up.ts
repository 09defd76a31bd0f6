import type { Committee } from '../../document.ts';
import { addMonths, firstDate } from '../dates.ts';
import type { NumberedParagraph } from './numbered-paragraphs.ts';
import { sentencesOf } from './recommending-words.ts';

/** A paragraph that asks for information on some recommendations before the next report. */
export interface FollowUp {
  paragraph: string;
  page: number;
  /** `12` stands for the whole paragraph, `12.a` for its letter. */
  labels: string[];
  /** The day by which the State answers, ISO 8601; null when neither the text nor the document's date tells. */
  due: string | null;
  /** Set where `due` was counted from the document's date. */
  months: number | null;
}

/**
 * Months that a committee gives when the paragraph names no time: one year, two for some (the committees' rules of
 * procedure and notes on follow-up). The Committee on the Rights of the Child follows up in the next report alone.
 */
const USUAL_MONTHS: Readonly<Record<Committee, number | null>> = {
  CCPR: 12,
  CESCR: 24,
  CERD: 12,
  CEDAW: 24,
  CAT: 12,
  CRC: null,
  CRPD: 12,
  CMW: 24,
  CED: 12,
};

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  'one|an?|une?|un|سنة': 1,
  'two|deux|dos|سنتين|عامين': 2,
  'three|trois|tres|ثلاث': 3,
  'six|seis': 6,
  'twelve|douze|doce': 12,
  'eighteen|dix-huit|dieciocho': 18,
  'twenty-four|vingt-quatre|veinticuatro': 24,
};
const SPAN =
  /(?:within|in the course of|dans (?:un|le) délai (?:de |d[’'])|d[’']ici à?|dans les|dans|en (?:el|un) plazo de|dentro de|en)\s?(?:the next |a period of |los próximos )?([\p{L}-]+|\d{1,2})\s*(?:\(\d{1,2}\)\s*)?(years?|months?|ans?|années?|mois|años?|meses|mes)(?!\p{L})/iu;
const ARABIC_SPAN = /(?:غضون|خلال|مهلة)\s+(?:(سنتين|عامين|سنة|عام)|(ثلاث|\d{1,2})\s+(?:سنوات|شهرا|أشهر))/u;
const BY =
  /(?:\bby|no later than|not later than|d[’']ici(?: au| le)?|au plus tard(?: le)?|avant le|a más tardar(?: el)?|antes del|أقصاه|بحلول)\s+(?=\d)/giu;

const INFORMATION =
  /information|report(?!s? submitted)|renseignements|rapport|informaci[oó]n|informe|معلومات|تقرير/iu;
const RECOMMENDATION =
  /recomm[ae]nd|recomend|observations|observaciones|توصي|ملاحظات|implement|mise en œuvre/iu;
const NEXT_REPORT =
  /(?:periodic|next|initial|combined|the) reports?|common core document|rapports? (?:périodiques?|initial)|prochain rapport|informes? (?:periódicos?|inicial)|próximo informe|تقر\p{L}+ الدور\p{L}+|تقريرها|تقاريرها/iu;
const REPORT_HEADING =
  /(?:next|periodic|overdue|preparation of the) .{0,20}report|^reporting$|prochain rapport|rapport périodique|próximo informe|informe periódico|التقرير (?:الدوري|المقبل|القادم)|core document|document de base/iu;
const SUBMIT = /submi|soumettre|présenter|remettre|present[ae]|تقدي|تقدم/iu;
const DISSEMINATE = /disseminat|widely|diffus|difund|difusión|نشر|تعمم/iu;

/** The follow-up paragraphs among a document's paragraphs. `issued` is the document's date, ISO 8601. */
export function followUpsOf(
  paragraphs: readonly NumberedParagraph[],
  committee: Committee | null,
  issued: string | null,
): FollowUp[] {
  return paragraphs.flatMap(({ number, page, parts, heading }): FollowUp[] => {
    const text = parts.map((part) => (part.marker === null ? '' : `(${part.marker}) `) + part.text).join(' ');
    const sentences = sentencesOf(text).filter((sentence) => isFollowUp(sentence, heading));
    const labels = [...new Set(sentences.flatMap(paragraphReferences))];
    if (labels.length === 0) return [];
    const asked = sentences.join(' ');
    const stated = dayNamed(asked);
    if (stated !== null) return [{ paragraph: number, page, labels, due: stated, months: null }];
    const months = monthsNamed(asked) ?? (committee === null ? null : USUAL_MONTHS[committee]);
    if (months === null) return [];
    const due = issued === null ? null : addMonths(issued, months);
    return [{ paragraph: number, page, labels, due, months }];
  });
}

function isFollowUp(sentence: string, heading: string | null): boolean {
  if (!INFORMATION.test(sentence) || !RECOMMENDATION.test(sentence)) return false;
  const isBelowHeading = /follow-up|suivi|seguimiento|متابعة/iu.test(heading ?? '');
  const hasTime = dayNamed(sentence) !== null || monthsNamed(sentence) !== null;
  return (hasTime || isBelowHeading) && paragraphReferences(sentence).length > 0;
}

/** "would like to draw the State party's attention to the recommendations contained in paragraphs 9 and 12". */
const POINTS_TO_RECOMMENDATIONS =
  /(?:draws?|drawing) .{0,60}attention .{0,120}(?:to|of) .{0,60}recommendations? (?:contained|set out|made|concerning|in paragraphs?)|(?:appelle|attire|appeler|attirer) .{0,40}l[’']attention .{0,120}recommandations? (?:figurant|formulée|énoncée|concernant|qui figurent|ci-après|des? paragraphes)|(?:señala|señalar|llama|llamar) .{0,80}atención .{0,120}recomendaci(?:ón|ones) (?:que figuran|contenidas?|formuladas?|enunciadas?|relativas|de los párrafos|siguientes)|(?:تسترعي|توجه|لفت|تلفت|استرعاء|توجيه) .{0,60}(?:انتباه|نظر|عناية).{0,120}التوصيات/iu;
/** What the follow-up paragraph asks besides: "to inform the Committee about its plans for implementing". */
const PLANS =
  /inform the Committee about its plans for implement|informer le Comité (?:de ses intentions|des mesures qu[’']il (?:envisage|prévoit))|informar al Comité (?:acerca de|sobre) (?:sus|los) planes/iu;

/** Whether a sentence only asks for a report, or for information on the recommendations: it recommends nothing. */
export function isReporting(sentence: string, heading: string | null): boolean {
  if (DISSEMINATE.test(sentence)) return false;
  if (NEXT_REPORT.test(sentence) && REPORT_HEADING.test(heading ?? '')) return true;
  const hasTime = dayNamed(sentence) !== null || monthsNamed(sentence) !== null;
  if (POINTS_TO_RECOMMENDATIONS.test(sentence) || PLANS.test(sentence)) return true;
  if (isFollowUp(sentence, heading)) return true;
  return (
    (hasTime || /(?<!\d)20\d\d(?!\d)/u.test(sentence)) && NEXT_REPORT.test(sentence) && SUBMIT.test(sentence)
  );
}

/** The day by which the next report is to be submitted, ISO 8601, or null. */
export function nextReportDue(paragraphs: readonly NumberedParagraph[]): string | null {
  for (const { parts } of paragraphs.toReversed()) {
    for (const sentence of parts.flatMap((part) => sentencesOf(part.text))) {
      const due = NEXT_REPORT.test(sentence) && SUBMIT.test(sentence) ? dayNamed(sentence) : null;
      if (due !== null && !isFollowUp(sentence, null)) return due;
    }
  }
  return null;
}

function dayNamed(text: string): string | null {
  for (const match of text.matchAll(BY)) {
    const from = match.index + match[0].length;
    const day = firstDate(text.slice(from, from + 45));
    if (day !== null) return day;
  }
  return null;
}

function monthsNamed(text: string): number | null {
  const found = SPAN.exec(text);
  const [, count = '', unit = ''] = found ?? [];
  const number = numberNamed(count);
  if (number !== null) return /^(?:m)/iu.test(unit) ? number : number * 12;
  const arabic = ARABIC_SPAN.exec(text);
  if (!arabic) return null;
  if (arabic[1] !== undefined) return arabic[1].endsWith('ين') ? 24 : 12;
  const many = numberNamed(arabic[2] ?? '') ?? 0;
  return many === 0 ? null : /سنوات/u.test(arabic[0]) ? many * 12 : many;
}

function numberNamed(word: string): number | null {
  if (/^\d+$/u.test(word)) return Number(word);
  const entry = Object.entries(NUMBER_WORDS).find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word));
  return entry?.[1] ?? null;
}

const PARAGRAPHS =
  /(?<!\p{L})(?:paragraphs?|paras?\.?|paragraphes?|par\.|párrafos?|párrs?\.|(?:ال)?فقر(?:ة|ات|تين))\s+(?=\d)/giu;
/** The paragraph of a rule or an article, before or behind its number. */
const OF_A_RULE_BEFORE = /(?:rule|article|art\.|resolution|artículo|règle)\s*\d+\s*(?:\(\d+\)\s*)?,?\s*$/iu;
const OF_A_RULE_BEHIND =
  /^[\s,]*(?:of (?:the )?(?:rule|article|guidelines|resolution)|de l[’']article|du règlement|del artículo|de las directrices|من المادة)/iu;
const REFERENCE =
  /(\d{1,3})|\(?\s?(?<![\p{L}])([a-z])\)|([-–]|\bto\b|\bà\b)|(\([^()]{2,200}\))|([\s,;]+|(?:and|et|y|e|و|to|on|,)(?=\s|\d|\())/uy;

/** The paragraphs that a sentence refers to, as labels: "paragraphs 12 (a) and (c) and 30-32" is 12.a, 12.c, 30, 31, 32. */
export function paragraphReferences(sentence: string): string[] {
  const labels: string[] = [];
  for (const match of sentence.matchAll(PARAGRAPHS)) {
    if (OF_A_RULE_BEFORE.test(sentence.slice(Math.max(0, match.index - 40), match.index))) continue;
    const { found, end } = referencesAt(sentence, match.index + match[0].length);
    if (!OF_A_RULE_BEHIND.test(sentence.slice(end, end + 40))) labels.push(...found);
  }
  return labels;
}

/** Reads numbers, letters, spans and topics in brackets, up to the first other word. */
function referencesAt(text: string, from: number): { found: string[]; end: number } {
  const found: string[] = [];
  let paragraph: string | null = null;
  let isSpan = false;
  let end = from;
  while (end < from + 600) {
    REFERENCE.lastIndex = end;
    const match = REFERENCE.exec(text);
    if (!match) break;
    end += match[0].length;
    const [, number, letter, dash] = match;
    const before = found.at(-1);
    if (number !== undefined) {
      found.push(...(isSpan ? span(Number(before), Number(number)) : [number]));
      paragraph = number;
    } else if (letter !== undefined && paragraph !== null) {
      const last = before?.split('.')[1];
      if (before === paragraph) found.pop();
      else if (isSpan && last !== undefined) found.push(...letters(paragraph, last, letter));
      found.push(`${paragraph}.${letter}`);
    }
    isSpan = dash !== undefined || (isSpan && number === undefined && letter === undefined);
  }
  return { found, end };
}

/** The numbers after the first up to the last; a span that runs backwards is only its last. */
function span(first: number, last: number): string[] {
  const isSpan = last > first && last - first < 100;
  return isSpan
    ? Array.from({ length: last - first }, (_, index) => String(first + index + 1))
    : [String(last)];
}

/** The letters between two. */
function letters(paragraph: string, first: string, last: string): string[] {
  const between = Math.max(0, last.charCodeAt(0) - first.charCodeAt(0) - 1);
  return Array.from(
    { length: between },
    (_, index) => `${paragraph}.${String.fromCharCode(first.charCodeAt(0) + index + 1)}`,
  );
}
