import { emptyRecommendation, type Problem, type ReadRecommendation } from '../../document.ts';
import { problems } from '../../problems.ts';
import { joinLines, Vocabulary } from '../../read/paragraphs.ts';
import type { TextLine } from '../../read/text-line.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { recommendationsOf } from './paragraph-recommendations.ts';
import { voiceOf } from './recommending-words.ts';

/** `1.`, `12.3)`, `(4)`, `IV.`, `(a)`, `ب)`: what a list puts in front of an item; the number or letter is caught. */
const NUMBER =
  /^\(?\s?(\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5}|[IVX]{1,5}|[\u0621-\u064A])\s?[.)\]:–-]+\s*(?=\S)/u;
const BULLET = /^[-–—•*▪●·]\s+(?=\S)/u;
const LONGEST_TEXT = 10_000;

/**
 * The recommendations of a text that somebody has entered and no reader knows: a letter, a judgment, a regional body's
 * report. Numbered paragraphs that recommend, by their words; else the items of a numbered or bulleted list as they
 * stand; else paragraphs that recommend. Empty, with a problem that says so, where nothing can be told apart.
 */
export function readEnteredText(lines: readonly TextLine[]): {
  recommendations: ReadRecommendation[];
  problems: Problem[];
} {
  const numbered = numberedParagraphs(lines);
  const read = recommendationsOf(numbered.paragraphs);
  const byNumber = {
    recommendations: read.recommendations,
    problems: [...numbered.problems, ...read.problems],
  };
  const listed = listedItems(lines);
  // a letter's points are imperatives, of which only some have words such as "should"
  const isList = listed.length > 1 && listed.length > 2 * byNumber.recommendations.length;
  if (byNumber.recommendations.length > 0 && !isList) return byNumber;
  if (listed.length > 1) return { recommendations: listed, problems: [] };
  const spoken = recommendingParagraphs(lines);
  return { recommendations: spoken, problems: spoken.length > 0 ? [] : [problems.textNotSplit()] };
}

interface Paragraph {
  lines: string[];
  page: number;
}

/** A blank line or a list's mark begins a paragraph. */
function paragraphsOf(lines: readonly TextLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before: TextLine | null = null;
  for (const line of lines) {
    if (line.role !== 'body') continue;
    const leap = before === null || line.page !== before.page ? 0 : line.y - before.y;
    const isNew = before === null || leap > line.size * 1.8 || isItem(line.text);
    if (isNew) paragraphs.push({ lines: [line.text], page: line.page });
    else paragraphs.at(-1)?.lines.push(line.text);
    before = line;
  }
  return paragraphs;
}

function isItem(text: string): boolean {
  return NUMBER.test(text) || BULLET.test(text);
}

function listedItems(lines: readonly TextLine[]): ReadRecommendation[] {
  const vocabulary = new Vocabulary(lines.map(({ text }) => text));
  const paragraphs = paragraphsOf(lines);
  const items: ReadRecommendation[] = [];
  for (const [index, { lines: own, page }] of paragraphs.entries()) {
    const text = joinLines(own, vocabulary);
    if (!isItem(text)) continue;
    const number = NUMBER.exec(text)?.[1] ?? String(items.length + 1);
    const words = text.replace(NUMBER, '').replace(BULLET, '').trim();
    const before = paragraphs[index - 1]?.lines.join(' ') ?? '';
    const leadIn = /:\s*$/u.test(before) && !isItem(before) ? before : (items.at(-1)?.leadIn ?? null);
    items.push(recommendation(number, words.replace(/\s*[;؛]$/u, ''), page, leadIn));
  }
  return items;
}

function recommendingParagraphs(lines: readonly TextLine[]): ReadRecommendation[] {
  const vocabulary = new Vocabulary(lines.map(({ text }) => text));
  return paragraphsOf(lines)
    .map(({ lines: own, page }) => ({ page, text: joinLines(own, vocabulary) }))
    .filter(({ text }) => voiceOf(text) === 'recommends')
    .map(({ text, page }, index) => recommendation(String(index + 1), text, page, null));
}

function recommendation(
  number: string,
  text: string,
  page: number,
  leadIn: string | null,
): ReadRecommendation {
  return {
    ...emptyRecommendation(),
    number,
    text: text.slice(0, LONGEST_TEXT),
    leadIn,
    page,
    confidence: 0.9,
  };
}
