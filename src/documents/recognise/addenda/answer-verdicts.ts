import type { Position } from '../../document.ts';
import { labelLists, type LabelList, type ListParagraphs } from './label-lists.ts';
import { firstPosition } from '../position.ts';
import { stateGroups } from '../states/recommending-states.ts';
import { sentencesOf } from './stated-counts.ts';

const RECOMMENDATION = /recomm[ae]ndations?|recomendaci(?:ón|ones)|توصي/iu;
const EXCEPT =
  /(?<!\p{L})(?:except|other than|with the exception|apart from|excluding|à l[’']exception|sauf|hormis|excepto|salvo|con (?:la )?excepción)(?!\p{L})|باستثناء|ما عدا/iu;
/** A position on part of the matter counts even where the recommendation is not named again. */
const NO_STATEMENT = /\bdefinit(?:e|ive) (?:statement|position|answer|response|reply)/iu;

/** Longer first sentences are about the matter, characters. */
const LONGEST_VERDICT = 60;

/**
 * What a State says about one recommendation or several: the verdict of the first sentence, and of later ones that speak
 * of the recommendation again. An assent beside a denial is partial. Null where no sentence gives one. Under a heading that
 * gives the position, a long first sentence explains it and says something of its own only about the recommendation.
 */
export function verdictOfAnswer(text: string, isUnderHeading = false): Position | null {
  let verdict: Position | null = null;
  for (const sentence of sentencesOf(text)) {
    const isFirst = verdict === null;
    const opens = text.startsWith(sentence) && (!isUnderHeading || sentence.length <= LONGEST_VERDICT);
    const isAbout = RECOMMENDATION.test(sentence) || NO_STATEMENT.test(sentence) || opens;
    const position = isAbout ? firstPosition(sentence) : null;
    if (position === null) continue;
    if (isFirst) verdict = position;
    else if (verdict !== null) verdict = together(verdict, position, sentence);
  }
  return verdict;
}

function together(before: Position, position: Position, sentence: string): Position {
  // a promise and "notes" go on from an assent; only a denial or "no definitive statement" takes from it
  const isDenial = position === 'noted' && /\b(?:not|cannot|unable|ne|no|pas|n[’'])|لا|لم/iu.test(sentence);
  const takesAway = isDenial || (position === 'pending' && NO_STATEMENT.test(sentence));
  if (before === 'supported' && takesAway) return 'partially-supported';
  if (before === 'noted' && position === 'supported' && /\baccepts?\b|\bsupports?\b/iu.test(sentence)) {
    return 'partially-supported';
  }
  return before;
}

/** A full stop ends no sentence behind `Nos.` or `núm.`. */
const SENTENCE_END = /(?<!(?<!\p{L})(?:nos?|n[°º]|recs?|n[uú]ms?|paras?))[.;؛](?=\s)/iu;

/** A list in running text, and the position that its sentence gives to it. */
export interface ListVerdict {
  list: LabelList;
  position: Position | null;
  /** Named as an exception to what the sentence says of the others. */
  isExcepted: boolean;
}

/**
 * The lists of a paragraph, each with the verdict of its own sentence: before it ("accepts recommendations 1-5 and notes
 * 6") or behind it ("1-5 are accepted and 6 is noted").
 */
export function listVerdicts(text: string, paragraphs: ListParagraphs): ListVerdict[] {
  const lists = labelLists(text, paragraphs);
  const verdicts: ListVerdict[] = [];
  let style: 'before' | 'behind' | null = null;
  let last: Position | null = null;
  for (const [index, list] of lists.entries()) {
    const between = text.slice(lists[index - 1]?.end ?? 0, list.start);
    const pieces = between.split(SENTENCE_END);
    if (pieces.length > 1) style = last = null;
    const before = firstPosition((pieces.at(-1) ?? '').slice(-300));
    const behind = firstPosition(
      `recommendations ${(text.slice(list.end, lists[index + 1]?.start).split(/[.;؛](?=\s|$)/u)[0] ?? '').slice(0, 200)}`,
    );
    style ??= before === null ? 'behind' : 'before';
    const own: Position | null = style === 'before' ? (before ?? last) : (behind ?? before);
    const isExcepted = EXCEPT.test(pieces.at(-1) ?? '');
    // "all except 4 and 7, which are noted": what follows speaks of the exceptions
    verdicts.push({ list, position: isExcepted ? behind : own, isExcepted });
    if (!isExcepted) last = own;
  }
  return verdicts;
}

const THE_REST =
  /\ball (?:of )?(?:the )?(?:\d{1,3} )?(?:other |remaining )?recommendations|\b(?:the )?(?:other|remaining|rest of the) recommendations|\btoutes les (?:autres )?recommandations|\bles autres recommandations|\btodas las (?:demás |otras )?recomendaciones|\blas demás recomendaciones|جميع التوصيات|(?:سائر|بقية|باقي) التوصيات/iu;

/** The position that a text gives to all recommendations, or to those that it lists nowhere; null if to none. */
export function verdictOnTheRest(text: string): Position | null {
  for (const sentence of sentencesOf(text)) {
    const place = THE_REST.exec(sentence);
    // a colon announces a list; "of which" counts them
    if (!place || /:\s*$|\bof which\s+\d|\bdont\s+\d/iu.test(sentence)) continue;
    const around = sentence.slice(Math.max(0, place.index - 120), place.index + 200);
    const position = firstPosition(around);
    if (position !== null && position !== 'pending') return position;
  }
  return null;
}

/**
 * Where an answer repeats the recommendation before it, what comes behind the closing States; the text as it is where it
 * does not. Empty if the recommendation stands alone.
 */
export function withoutRecommendation(text: string): string {
  const opening = sentencesOf(text)[0] ?? '';
  if (RECOMMENDATION.test(opening) && firstPosition(opening) !== null) return text;
  const closing = stateGroups(text.slice(0, 3000)).findLast((group) =>
    /^\s*[;.:,؛]?\s*(?:$|[\p{Lu}\p{Lo}–—-])/u.test(text.slice(group.end)),
  );
  return closing ? text.slice(closing.end).replace(/^[\s;.:,؛–—-]+/u, '') : text;
}
