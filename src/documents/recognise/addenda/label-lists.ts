import { firstPosition } from '../position.ts';

/** The paragraphs of the report that hold its lists, as far as a document's labels name them. */
export type ListParagraphs = ReadonlySet<number> & { readonly isDashed?: boolean };

/**
 * Lists of recommendations as States' answers write them: `1-5, 14-16`, `122.17-18`, `140.35. 140.36`,
 * `140.82-85, 87`, `150 – 152`, `5., 6., 7.`, `107.1 (Benin), 107.2 and 107.4 to 107.6`.
 */
export interface LabelList {
  start: number;
  end: number;
  /** Each as cited: with its paragraph where one is printed before it in the list, a bare number otherwise. */
  labels: string[];
  /** Ranges that run backwards, across paragraphs or too far: only their first number was taken. */
  unread: string[];
  /** Whether a comma follows the last number, so that the next line may go on. */
  isOpen: boolean;
}

interface Label {
  paragraph: number | null;
  number: number;
  sub: string | null;
  start: number;
  end: number;
}

/** Reports have had up to some 400 recommendations. */
const LARGEST_RANGE = 500;
const LONGEST_LIST = 2000;

const COMPOUND = /(\d{1,3})\.(\d{1,3})(?:\.(\d{1,2}))?(?!\d)/uy;
const SPACED = /(\d{1,3})\s?\.\s?(\d{1,3})(?!\d)/uy;
/** Arabic documents print a label with a dash, `115-1`. */
const DASHED = /(\d{1,3})\s?[-\u2010\u2011]\s?(\d{1,3})(?!\d)/uy;
const BARE = /(\d{1,3})(?!\d)/uy;
const RANGE = /\s*\.?\s*(?:[-\u2010-\u2015\u2212]|(?<=\s)(?:to|through|à|au|a|al|hasta)(?=\s)|إلى)\s*/uy;
/** The States in brackets may stand behind each number. */
const SEPARATOR =
  /\s*\.?\s*(?:\*{1,3}\s*)?(?:\([^()\n]{0,120}\)\s*)?(?:[,;،؛/&]\s*(?:(?:and|et|y|e)\s|و\s?)?|(?:and|et|y|e|as well as|ainsi que|así como)\s|و\s?)\s*/uy;
/** A full stop or a space alone holds two numbers together if the next one is printed in full. */
const LOOSE = /\s*\.?\s*(?=\d{1,3}\.\d)/uy;
const OPEN = /\s*\.?\s*[,;،]/uy;

/** The list that begins at `start`; null where no number stands. `paragraphs` are those known to hold lists. */
export function labelListAt(text: string, start: number, paragraphs: ListParagraphs): LabelList | null {
  const first = labelAt(text, start, paragraphs);
  if (!first) return null;
  const labels: string[] = [];
  const unread: string[] = [];
  let paragraph: number | null = null;
  let end = start;
  for (let label: Label | null = first; label && labels.length < LONGEST_LIST;) {
    paragraph = label.paragraph ?? paragraph;
    const from: Label = label;
    end = from.end;
    const to = rangeEnd(text, end, paragraph, paragraphs);
    if (to) {
      const range = text.slice(from.start, to.end);
      end = to.end;
      const isSound =
        to.number >= from.number &&
        to.number - from.number <= LARGEST_RANGE &&
        (to.paragraph === null || to.paragraph === paragraph);
      if (!isSound) unread.push(range);
      for (let number = from.number; number <= (isSound ? to.number : from.number); number++) {
        labels.push(labelOf(paragraph, number, null));
      }
    } else labels.push(labelOf(paragraph, from.number, from.sub));
    label = next(text, end, paragraphs);
  }
  return { start, end, labels, unread, isOpen: matchAt(OPEN, text, end) !== null };
}

function next(text: string, end: number, paragraphs: ListParagraphs): Label | null {
  const separator = matchAt(SEPARATOR, text, end);
  if (separator) return labelAt(text, end + separator[0].length, paragraphs);
  const loose = matchAt(LOOSE, text, end);
  if (!loose || loose[0] === '') return null;
  const label = labelAt(text, end + loose[0].length, paragraphs);
  return label?.paragraph === null ? null : label;
}

function rangeEnd(
  text: string,
  end: number,
  paragraph: number | null,
  paragraphs: ListParagraphs,
): Label | null {
  const dash = matchAt(RANGE, text, end);
  if (!dash) return null;
  const label = labelAt(text, end + dash[0].length, paragraphs);
  // "1-5.2" is no range of bare numbers
  return label && label.paragraph !== null && paragraph === null ? null : label;
}

function labelAt(text: string, at: number, paragraphs: ListParagraphs): Label | null {
  const compound = matchAt(COMPOUND, text, at) ?? knownSpaced(text, at, paragraphs);
  if (compound) {
    const [printed, paragraph, number, sub = null] = compound;
    return { paragraph: Number(paragraph), number: Number(number), sub, start: at, end: at + printed.length };
  }
  const bare = matchAt(BARE, text, at);
  return bare && { paragraph: null, number: Number(bare[1]), sub: null, start: at, end: at + bare[0].length };
}

/** `109. 10` is one number with a slip if paragraph 109 holds a list, and two numbers otherwise. */
function knownSpaced(text: string, at: number, paragraphs: ListParagraphs): RegExpExecArray | null {
  const found = (paragraphs.isDashed === true && matchAt(DASHED, text, at)) || matchAt(SPACED, text, at);
  return found && paragraphs.has(Number(found[1])) ? found : null;
}

function labelOf(paragraph: number | null, number: number, sub: string | null): string {
  const own = sub === null ? String(number) : `${number}.${sub}`;
  return paragraph === null ? own : `${paragraph}.${own}`;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The word for a recommendation and its short forms, and what may stand between it and a number; both for `iu`. */
export const WORD = String.raw`(?:recommendations?|recommandations?|recomendaci(?:ón|ones)|recs?|(?:ال|لل|بال|وال)?توصي(?:ة|ات|تين|تان))\.?`;
export const NUMBERED = String.raw`(?:(?:nos?|numbers?|numbered|n[°º]s?|numéros?|núms?|números?|رقم|أرقام)\.?\s*)?`;
/** What announces bare numbers: "recommendations Nos.", or "recommendations in paragraph 115 of the report:". */
const ANNOUNCED = new RegExp(
  String.raw`(?<!\p{L})${WORD}(?:\s*${NUMBERED}[(:\[]?\s*|[^.;:]{0,90}:\s*)$`,
  'iu',
);
const ELSEWHERE = /(?:para(?:graph|graphe|s)?s?|párrafos?|articles?|artículos?|الفقرة|page|chapter)\.?\s*$/iu;
const UNIT = /^\s*(?:%|per\s?cent|pour cent|por ciento|million|billion|years?|ans|años|months?)/iu;

/** A verb and its ending, characters. */
const VERB_REACH = 14;

/** Every list of recommendations in a running text, in order: citations too, whoever reads must tell. */
export function labelLists(text: string, paragraphs: ListParagraphs): LabelList[] {
  const lists: LabelList[] = [];
  let end = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\d./-])\d{1,3}(?!\d)/gu)) {
    if (index < end) continue;
    const before = text.slice(Math.max(0, index - 120), index);
    const compound = matchAt(COMPOUND, text, index) ?? knownSpaced(text, index, paragraphs);
    // "accepts 6.1": the verb right before the number
    const isObject = compound !== null && firstPosition(before.slice(-VERB_REACH)) !== null;
    const isAnnounced = ANNOUNCED.test(before) || isObject;
    const isKnown = compound !== null && paragraphs.has(Number(compound[1]));
    if (!(isAnnounced || isKnown) || (ELSEWHERE.test(before) && !isKnown)) continue;
    const list = labelListAt(text, index, paragraphs);
    if (!list || UNIT.test(text.slice(list.end, list.end + 20))) continue;
    lists.push(list);
    end = list.end;
  }
  return lists;
}

/** A paragraph's number before the dot that occurs so often cannot be a decimal. */
const ENOUGH_LABELS = 3;

/** The report's paragraphs that a document's labels name: 122 in `122.17`. */
export function paragraphsCited(texts: readonly string[]): ListParagraphs {
  const dotted = paragraphsBefore(/(?<![\p{L}\d./])(\d{1,3})\.\d{1,3}(?![\d/])/gu, texts);
  if (dotted.size > 0 || !isArabic(texts)) return dotted;
  const dashed = paragraphsBefore(/(?<![\d./-])(\d{1,3})[-\u2010\u2011]\d{1,3}(?![\d/-])/gu, texts);
  return Object.assign(dashed, { isDashed: true });
}

function isArabic(texts: readonly string[]): boolean {
  const letters = texts.join(' ').slice(0, 20_000);
  return (
    (letters.match(/\p{Script=Arabic}/gu)?.length ?? 0) > (letters.match(/\p{Script=Latin}/gu)?.length ?? 0)
  );
}

function paragraphsBefore(label: RegExp, texts: readonly string[]): Set<number> {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const { 1: paragraph, index } of text.matchAll(label)) {
      const isAnnounced = ANNOUNCED.test(text.slice(Math.max(0, index - 120), index));
      const key = Number(paragraph);
      counts.set(key, (counts.get(key) ?? 0) + (isAnnounced ? ENOUGH_LABELS : 1));
    }
  }
  return new Set([...counts].filter(([, count]) => count >= ENOUGH_LABELS).map(([paragraph]) => paragraph));
}

const ABOUT =
  "(?:(?:regarding|concerning|on|re:?|with (?:regard|respect) to|as regards|in relation to|(?:in )?response to|reply to|comments? on|concernant|s[’']agissant d[eu]s?|en ce qui concerne|respecto (?:a|de)|con respecto a|en relación con|فيما يتعلق ب)\\s*(?:the\\s+|la\\s+|les\\s+|las\\s+)?)?";
const HEAD_WORD = new RegExp(String.raw`^(${ABOUT})${WORD}\s*${NUMBERED}[(\[]?\s*(?=\d)`, 'iu');

export interface Head {
  list: LabelList;
  /** What follows the numbers. */
  rest: string;
}

/**
 * The numbers that a paragraph is headed with, as `Rec. 18`, `140.120, 209` or in a first column `5., 6., 7.`; null for
 * prose, as `Recommendations 1 and 2 enjoy ...`. Bare numbers count only where `isBare` says that they are no paragraphs'.
 */
export function headOf(text: string, paragraphs: ListParagraphs, isBare: boolean): Head | null {
  const word = HEAD_WORD.exec(text);
  const start = word?.[0].length ?? 0;
  const list = labelListAt(text, start, paragraphs);
  if (!list) return null;
  const after = text.slice(list.end);
  const rest = after.replace(/^[\s.,;:)\]\-–—]+/u, '');
  if (word) {
    const isSentence = word[1] === '' && /^\s*\p{Ll}/u.test(after);
    const isArabicSentence = /^\s+\p{Script=Arabic}/u.test(after);
    return isSentence || isArabicSentence ? null : { list, rest };
  }
  const isCompound = list.labels.every(
    (label) => paragraphs.has(Number(label.split('.')[0])) && /\./u.test(label),
  );
  if (isCompound) return /^\s*\p{Ll}/u.test(after) ? null : { list, rest };
  const isNumbered = /^\s*(?:[.)\]:,–—-]|$)/u.test(after) || /^\s+\p{Lu}/u.test(after);
  return isBare && isNumbered ? { list, rest } : null;
}
