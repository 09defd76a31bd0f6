import type { ReadCitation } from '../document.ts';
import type { TextLine } from '../read/text-line.ts';
import { symbolsIn } from '../recognise/kind.ts';
import { isContentsLine } from '../recognise/paragraphs/printed-paragraphs.ts';
import { withArabicLabels } from './arabic-labels.ts';
import {
  ANNOUNCEMENT,
  BRACKET,
  BY_PARAGRAPH,
  COMPOUND,
  cycleBeside,
  ELSEWHERE,
  OF_OTHERS_BEFORE,
  OF_SUBMISSION,
} from './citation-phrases.ts';
import { cyclesByHeading } from './heading-cycles.ts';
import { knownParagraphs } from './known-paragraphs.ts';
import { numberListAt, type NumberList } from './number-lists.ts';
import { pageAt, passagesOf, type Passage } from './passages.ts';
import { bracketsOfNumbers, standingReference, type StandingReference } from './standing-reference.ts';

/** A citation's place in its passage. */
interface Span extends NumberList {
  start: number;
  /** The symbol that its own words name. */
  symbol: string | null;
}

/** What the whole document says of its citations. */
interface Conventions {
  /** Paragraphs whose items need no word before them: `121` in `121.5`. */
  paragraphs: ReadonlySet<number>;
  brackets: '' | '[' | '[(';
}

/** Below this, `13.5` in running text is a share or an amount, whatever else the report cites. */
const LEAST_PARAGRAPH = 30;

/** Reports cite some hundred times; what lies beyond is no report, and is not read to its end. */
const MOST_CITATIONS = 5000;
const MOST_NUMBERS = 50_000;

/** Every place of a report, notes included, that cites recommendations by number, in the order of its pages, up to a limit. */
export function findCitations(lines: readonly TextLine[]): ReadCitation[] {
  const passages = withArabicLabels(passagesOf(lines).filter(({ text }) => !isContentsLine(text)));
  const standing = standingReference(passages);
  const conventions: Conventions = {
    paragraphs: knownParagraphs(passages, standing.paragraph),
    brackets: bracketsOfNumbers(passages),
  };
  const cycles = cyclesByHeading(passages);
  const citations: ReadCitation[] = [];
  let numbers = 0;
  for (const [index, passage] of passages.entries()) {
    for (const span of spansOf(passage.text, conventions)) {
      numbers += span.numbers.length;
      if (citations.length === MOST_CITATIONS || numbers > MOST_NUMBERS) return byPage(citations);
      citations.push(citationOf(passage, span, standing, cycles[index] ?? null));
    }
  }
  return byPage(citations);
}

function byPage(citations: readonly ReadCitation[]): ReadCitation[] {
  return citations.toSorted((one, other) => (one.page ?? 0) - (other.page ?? 0));
}

function citationOf(
  passage: Passage,
  span: Span,
  standing: StandingReference,
  cycleOfChapter: number | null,
): ReadCitation {
  const { text, printed = text } = passage;
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const cycle = cycleBeside(before, text.slice(span.end, span.end + 80)) ?? cycleOfChapter;
  const document = span.symbol ?? (cycle === null ? standing.document : null);
  const isStanding = document !== null && document === standing.document;
  return {
    text: printed.slice(span.start, span.end).trim(),
    numbers: span.numbers,
    document,
    page: pageAt(passage, span.start),
    ...(isStanding && standing.paragraph !== null ? { paragraph: standing.paragraph } : {}),
    ...(cycle === null ? {} : { cycle }),
    ...(span.brokenRanges.length > 0 ? { brokenRanges: span.brokenRanges } : {}),
  };
}

/** The citations of one passage. What announces them weighs more than what they look like. */
function spansOf(text: string, conventions: Conventions): Span[] {
  const spans: Span[] = [];
  const add = (found: readonly Span[]): void => {
    for (const span of found) {
      if (spans.every((other) => span.end <= other.start || span.start >= other.end)) spans.push(span);
    }
  };
  add(byParagraph(text, conventions));
  add(announced(text, conventions));
  add(bracketed(text, conventions));
  add(standingAlone(text, conventions));
  return spans.toSorted((one, other) => one.start - other.start);
}

function byParagraph(text: string, { paragraphs }: Conventions): Span[] {
  const spans: Span[] = [];
  for (const { 0: words, 1: symbol, index } of text.matchAll(BY_PARAGRAPH)) {
    const list = numberListAt(text, index + words.length, paragraphs);
    if (!list || isOfOthers(text, index)) continue;
    spans.push({ ...list, start: index, symbol: symbol ?? symbolBehind(text, list.end) });
  }
  return spans;
}

function announced(text: string, { paragraphs }: Conventions): Span[] {
  const spans: Span[] = [];
  for (const { 0: words, 1: signs = '', index } of text.matchAll(ANNOUNCEMENT)) {
    const list = numberListAt(text, index + words.length, paragraphs);
    if (!list || isOfOthers(text, index)) continue;
    const isSingle = list.numbers.length === 1 && !list.numbers[0]?.includes('.');
    const isPlural = /^\P{L}*\p{L}*(?:s|ones|ات)(?!\p{L})/iu.test(words);
    // "supported recommendations (142)" is how many there are
    if (isSingle && isPlural && signs !== '' && /[:([]\s*$/u.test(words)) continue;
    // a heading "Recommendations" that paragraph 5 was joined to
    if (isSingle && isPlural && index === 0 && /^\.\s+\p{Lu}/u.test(text.slice(list.end))) continue;
    spans.push({ ...list, start: index, symbol: symbolBefore(text, index) ?? symbolBehind(text, list.end) });
  }
  return spans.map((span) => withClosing(text, span));
}

/** Where the report has said that brackets hold recommendations, and `[6.12]` whose paragraph is known. */
function bracketed(text: string, { paragraphs, brackets }: Conventions): Span[] {
  const spans: Span[] = [];
  for (const { 0: opening, 1: sign = '', index } of text.matchAll(BRACKET)) {
    const list = numberListAt(text, index + opening.length, paragraphs);
    const closing = list && /^\s*[)\]]/u.exec(text.slice(list.end, list.end + 5))?.[0];
    if (!list || closing == null) continue;
    const isKnown = list.numbers.every((number) => paragraphs.has(paragraphOf(number)));
    const isBare = list.numbers.every((number) => !number.includes('.')) && brackets.includes(sign);
    const follows = text.slice(list.end + closing.length);
    // "(1) to adopt" counts the parts of a sentence
    const isEnumerator = sign === '(' && list.numbers.length === 1 && /^\s+[\p{L}]/u.test(follows);
    if (!isKnown && (!isBare || isEnumerator)) continue;
    spans.push({ ...list, start: index, end: list.end + closing.length, symbol: null });
  }
  return spans;
}

/** Numbers in full whose paragraph is known, with no word before them. */
function standingAlone(text: string, { paragraphs }: Conventions): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const { 0: number, index } of text.matchAll(COMPOUND)) {
    if (index < end || !paragraphs.has(paragraphOf(number))) continue;
    if (paragraphOf(number) < LEAST_PARAGRAPH) continue;
    const before = text.slice(Math.max(0, index - 60), index);
    if (ELSEWHERE.test(before) || OF_SUBMISSION.test(before) || OF_OTHERS_BEFORE.test(before)) continue;
    const list = numberListAt(text, index, paragraphs);
    if (!list) continue;
    spans.push({ ...list, start: index, symbol: symbolBehind(text, list.end) });
    end = list.end;
  }
  return spans;
}

/** `121` of `121.5`; 0, which no list has, of a bare number. */
function paragraphOf(number: string): number {
  return number.includes('.') ? Number(number.split('.')[0]) : 0;
}

function isOfOthers(text: string, index: number): boolean {
  return OF_OTHERS_BEFORE.test(text.slice(Math.max(0, index - 60), index));
}

/** "A/HRC/28/15, recommendations 115.1" */
function symbolBefore(text: string, index: number): string | null {
  const before = text.slice(Math.max(0, index - 60), index);
  const found = symbolsIn(before).at(-1);
  if (found === undefined) return null;
  return /^[\s,:;()]*$/u.test(before.slice(before.lastIndexOf(found) + found.length)) ? found : null;
}

/** "recommendation 12 (CEDAW/C/XXX/CO/4)", "recommendations 115.1 and 115.2 of document A/HRC/28/15" */
function symbolBehind(text: string, end: number): string | null {
  const after = text.slice(end, end + 90);
  const found = symbolsIn(after)[0];
  if (found === undefined) return null;
  const between = after.slice(0, after.indexOf(found));
  return /^[\s,)(]*(?:(?:of|in|from|contained|document|report|the|du|de|dans|la|le|del|en|el|من|في|الوثيقة|التقرير|No\.?)\s*)*[\s(]*$/iu.test(
    between,
  )
    ? found
    : null;
}

/** The bracket that opens right behind the word, "recommendations (14, 15)", closes behind the last number. */
function withClosing(text: string, span: Span): Span {
  const cited = text.slice(span.start, span.end);
  const isOpen = /[([][^)\]]*$/u.test(cited);
  const closing = isOpen ? /^\s*[)\]]/u.exec(text.slice(span.end, span.end + 5))?.[0] : undefined;
  return closing === undefined ? span : { ...span, end: span.end + closing.length };
}
