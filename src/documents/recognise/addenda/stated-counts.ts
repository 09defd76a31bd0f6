import type { Position, StatedCount } from '../../document.ts';
import { labelLists, type ListParagraphs } from './label-lists.ts';
import { firstPosition } from '../position.ts';

const RECOMMENDATION = /recomm[ae]ndations?|recomendaci(?:ón|ones)|توصي/iu;
const NUMBER = /(?<![\p{L}\d./\-–])\(?(\d{1,3})\)?(?![\d/\-–\p{L}]|\.\d|º|°|\s?%)/gu;
const IS_DATE_OR_PLACE =
  /(?:para(?:graph|graphe)?s?|párrafos?|sessions?|articles?|nos?|categories|categorías|الفقرة)\.?\s*$/iu;
const MONTH =
  /^\s+(?:de\s+)?(?:jan|feb|f[ée]v|mar|apr|abr|avr|may|mai|jun|jui|jul|aug|ago|ao[uû]|sep|oct|nov|dec|d[ée]c|dic|ene|يناير|فبراير|مارس|أبريل|مايو|يونيه|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)/iu;
const JOINS = /[,;،]|(?<!\p{L})(?:and|et|y|of which|dont|de las cuales)(?!\p{L})|\sو/giu;
/** How far from its number a verdict may stand, characters. */
const REACH = 60;

/** "accepts 142 recommendations and notes 21", "of which 124 are supported and 33 noted". */
export function statedCounts(text: string, page: number, paragraphs: ListParagraphs): StatedCount[] {
  return sentencesOf(text).flatMap((sentence) =>
    RECOMMENDATION.test(sentence) ? countsIn(sentence, page, paragraphs) : [],
  );
}

/** A text's sentences; a full stop between figures ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;؛!?])\s+(?=\P{N})/u);
}

function countsIn(sentence: string, page: number, paragraphs: ListParagraphs): StatedCount[] {
  const lists = labelLists(sentence, paragraphs);
  const numbers = [...sentence.matchAll(NUMBER)].filter(
    ({ index, 0: printed }) =>
      !lists.some((list) => index >= list.start && index < list.end) &&
      !IS_DATE_OR_PLACE.test(sentence.slice(Math.max(0, index - 20), index)) &&
      !MONTH.test(sentence.slice(index + printed.length, index + printed.length + 12)),
  );
  return numbers.flatMap(({ index, 0: printed, 1: number }, at) => {
    const end = index + printed.length;
    const following =
      numbers[at + 1]?.index ?? lists.find((list) => list.start > index)?.start ?? sentence.length;
    const after = sentence.slice(end, Math.min(end + REACH, following));
    const before =
      sentence
        .slice(Math.max(0, index - REACH), index)
        .split(JOINS)
        .at(-1) ?? '';
    const verdict = firstPosition(before) ?? verdictBehind(after);
    if (verdict === null && !/^\s*(?:\p{L}+\s+){0,2}(?:recomm|recomend|توصي)/iu.test(after)) return [];
    return [{ position: verdict, stated: Number(number), page }];
  });
}

/** Only up to the next comma: behind it, something else is spoken of. */
function verdictBehind(after: string): Position | null {
  const own = after.split(/[,;،]/u)[0] ?? '';
  return firstPosition(`recommendations ${own.replace(RECOMMENDATION, '')}`);
}
