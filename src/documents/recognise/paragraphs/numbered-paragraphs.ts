import { withoutTail } from '../../read/lines.ts';
import type { Problem } from '../../document.ts';
import { problems } from '../../problems.ts';
import { joinLines, Vocabulary } from '../../read/paragraphs.ts';
import type { TextLine } from '../../read/text-line.ts';
import {
  bracketedMarker,
  itemMarker,
  letterName,
  paragraphMarker,
  type ItemMarker,
  type ParagraphMarker,
} from '../list-markers.ts';
import { ALL_PHRASES } from '../phrases.ts';
import {
  isContentsLine,
  LONGEST_HEADING,
  printedParagraphs,
  type PrintedParagraph,
} from './printed-paragraphs.ts';

/** The words between two markers: before the first letter the paragraph's own, then one part a letter. */
export interface ParagraphPart {
  /** `a`, `b`, or `i` where Roman numbers stand directly under the paragraph; null for words without a marker. */
  marker: string | null;
  text: string;
  page: number;
}

export interface NumberedParagraph {
  number: string;
  page: number;
  /** The chapter, headed with a Roman number. */
  chapter: string | null;
  /** The nearest heading above, without its number. */
  heading: string | null;
  parts: ParagraphPart[];
}

export interface NumberedText {
  paragraphs: NumberedParagraph[];
  /** Numbers and letters that are missing. */
  problems: Problem[];
}

/** How far a number may jump ahead and still be the next paragraph's. */
const LARGEST_JUMP = 4;
/** A page may be missing: a jump as far as this needs a paragraph behind it that goes on from there. */
const LARGEST_GAP = 60;
const LARGEST_LETTER_JUMP = 3;
/** A numbered heading, or a line of the table of contents, is shorter than any first paragraph. */
const SHORTEST_PARAGRAPH = 40;

const CHAPTER = /^[IVX]{1,5}\s?[.\-–]\s?(?=\p{L})/u;
const HEADING_NUMBER =
  /^(?:[IVX]{1,5}|[A-Z]|\d{1,2}|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|ألف|باء|جيم|دال|هاء|واو|زاي|حاء)\p{M}?ا?\p{M}?)\s?[.\-–)]\s?(?=\p{L})/u;

/**
 * The numbered paragraphs of a document's text, with their lettered items: treaty bodies' and special procedures'
 * documents number every paragraph once from 1 on. The cover, the summary and the annexes are left out.
 */
export function numberedParagraphs(lines: readonly TextLine[]): NumberedText {
  const body = lines.filter((line) => line.role === 'body');
  return new ParagraphReader(body).read();
}

interface OpenPart {
  marker: string | null;
  page: number;
  lines: string[];
}

class ParagraphReader {
  readonly #vocabulary: Vocabulary;
  readonly #printed: readonly PrintedParagraph[];
  /** The type size of the text, points. */
  readonly #size: number;
  readonly #paragraphs: (Omit<NumberedParagraph, 'parts'> & { parts: OpenPart[] })[] = [];
  readonly #problems: Problem[] = [];
  /** How the document prints its paragraphs' numbers. */
  #markerOf: (text: string) => ParagraphMarker | null = paragraphMarker;
  #chapter: string | null = null;
  #heading: string | null = null;
  #last = 0;
  #letter = 0;
  #roman = 0;

  constructor(body: readonly TextLine[]) {
    this.#vocabulary = new Vocabulary(body.map((line) => line.text));
    this.#printed = printedParagraphs(body);
    this.#size = prevailingSize(body);
  }

  read(): NumberedText {
    const start = this.#start();
    for (let index = Math.max(0, start - 3); index < start; index++) this.#readHeading(index);
    for (let index = Math.max(0, start); index < this.#printed.length; index++) {
      const text = this.#printed[index]?.lines[0] ?? '';
      if (this.#paragraphs.length > 0 && ALL_PHRASES.some(({ annex }) => annex.test(text))) break;
      this.#readPrinted(index);
    }
    const paragraphs = this.#paragraphs.map((paragraph) => ({
      ...paragraph,
      parts: paragraph.parts.flatMap((part, index) =>
        this.#closePart(part, paragraph.parts[index + 1]?.marker ?? null),
      ),
    }));
    return { paragraphs, problems: this.#problems };
  }

  /** Paragraph 1, or the first number there is when the beginning is missing. */
  #start(): number {
    const plain = this.#numbersBy(paragraphMarker);
    const bracketed = plain.includes(1) ? [] : this.#numbersBy(bracketedMarker);
    const isBracketed = bracketed.includes(1);
    if (isBracketed) this.#markerOf = bracketedMarker;
    const numbers = isBracketed ? bracketed : plain;
    const first = numbers.indexOf(1);
    const start = first >= 0 ? first : numbers.findIndex((number) => number !== null);
    this.#last = (numbers[start] ?? 1) - 1;
    return start;
  }

  #numbersBy(markerOf: (text: string) => ParagraphMarker | null): (number | null)[] {
    return this.#printed.map(({ lines, length }) => {
      const isLong = length >= SHORTEST_PARAGRAPH && !lines.some(isContentsLine);
      return isLong ? (markerOf(lines[0] ?? '')?.number ?? null) : null;
    });
  }

  #readPrinted(index: number): void {
    const printed = this.#printed[index];
    const first = printed?.lines[0];
    if (!printed || first === undefined) return;
    const paragraph = this.#markerOf(first);
    if (paragraph && this.#isNext(paragraph.number, index)) {
      this.#openParagraph(paragraph.number, printed, paragraph.rest);
      return;
    }
    if (this.#readHeading(index)) return;
    const item = itemMarker(first);
    const open = this.#paragraphs.at(-1);
    if (open && (!item || !this.#readItem(item, printed, open.parts))) this.#readOn(printed, open.parts);
  }

  #isNext(number: number, index: number): boolean {
    const ahead = number - this.#last;
    const printed = this.#printed[index];
    if (ahead === 1) return true;
    // a number printed twice, and no figure that happens to begin a short line
    if (ahead === 0) return (printed?.length ?? 0) >= SHORTEST_PARAGRAPH;
    if (ahead < 0 || ahead > LARGEST_GAP) return false;
    return ahead <= LARGEST_JUMP || this.#goesOnFrom(number, index);
  }

  #goesOnFrom(number: number, index: number): boolean {
    return this.#printed
      .slice(index + 1, index + 40)
      .some(({ lines }) => this.#markerOf(lines[0] ?? '')?.number === number + 1);
  }

  #openParagraph(number: number, printed: PrintedParagraph, rest: string): void {
    const before = this.#paragraphs.at(-1);
    if (number > this.#last + 1) {
      const [from, to] = [String(this.#last + 1), String(number - 1)];
      this.#problems.push(problems.missingNumbers(from, to, before?.number ?? '', printed.page));
    }
    this.#last = number;
    this.#letter = 0;
    this.#roman = 0;
    const parts: OpenPart[] = [];
    const { page } = printed;
    this.#paragraphs.push({
      number: String(number),
      page,
      chapter: this.#chapter,
      heading: this.#heading,
      parts,
    });
    const lines = [rest, ...printed.lines.slice(1)];
    const item = itemMarker(rest);
    if (item?.letter === 1) this.#readItem(item, { ...printed, lines }, parts);
    else parts.push({ marker: null, page, lines });
  }

  /** Opens the item, or keeps a Roman sub-item inside it; false when the marker does not continue its list. */
  #readItem(item: ItemMarker, printed: PrintedParagraph, parts: OpenPart[]): boolean {
    const isBelowItem = this.#roman > 0 || /:\s*$/u.test(parts.at(-1)?.lines.at(-1) ?? '');
    const continuesRoman = item.roman !== null && item.roman === this.#roman + 1;
    const isRoman = continuesRoman && (isBelowItem || item.letter !== this.#letter + 1);
    if (isRoman) {
      this.#roman = item.roman ?? 0;
      if (this.#letter > 0) parts.at(-1)?.lines.push(...printed.lines);
      else this.#openItem(item, printed, parts);
      return true;
    }
    const { letter } = item;
    if (letter === null) return false;
    const ahead = letter - this.#letter;
    const isRestart = letter === 1 && this.#letter > 0;
    if (!isRestart && (ahead < 0 || ahead > LARGEST_LETTER_JUMP)) return false;
    const runIn = ahead > 1 ? this.#runInLetters(parts.at(-1)) : 0;
    if (ahead > 1 + runIn) this.#noteMissingLetters(this.#letter + runIn + 1, letter - 1, printed.page);
    this.#letter = letter;
    this.#roman = 0;
    this.#openItem(item, printed, parts);
    return true;
  }

  /** How many items follow the last one on its own lines: `(a) Plant trees; (b) Dig wells;`. */
  #runInLetters(part: OpenPart | undefined): number {
    if (!part || part.marker === null) return 0;
    return splitRunIn(joinLines(part.lines, this.#vocabulary), part.page, part.marker, null).length - 1;
  }

  #openItem({ marker, rest }: ItemMarker, { page, lines }: PrintedParagraph, parts: OpenPart[]): void {
    parts.push({ marker, page, lines: [rest, ...lines.slice(1)] });
  }

  #noteMissingLetters(from: number, to: number, page: number): void {
    const label = (place: number): string => `${this.#last}.${letterName(place)}`;
    const before = from > 1 ? label(from - 1) : '';
    this.#problems.push(problems.missingNumbers(label(from), label(to), before, page));
  }

  /** Words without a marker go on with the part above, or with the paragraph's own words after its list. */
  #readOn({ page, lines }: PrintedParagraph, parts: OpenPart[]): void {
    const part = parts.at(-1);
    const listEnded = part?.marker != null && /[.!?؟]["”»)]*\s*$/u.test(part.lines.at(-1) ?? '');
    if (!part || listEnded) {
      parts.push({ marker: null, page, lines: [...lines] });
      this.#letter = 0;
      this.#roman = 0;
    } else {
      part.lines.push(...lines);
    }
  }

  #readHeading(index: number): boolean {
    const printed = this.#printed[index];
    const first = printed?.lines[0];
    if (!printed || first === undefined || printed.length > LONGEST_HEADING || isContentsLine(first))
      return false;
    const text = joinLines(printed.lines, this.#vocabulary);
    const isLarge = printed.size > this.#size + 1;
    const isUnended = !/[.;:,،؛]\s*$/u.test(text) && printed.startsAnew && itemMarker(first) === null;
    if (!isLarge && !isUnended) return false;
    const words = withoutTail(text.replace(HEADING_NUMBER, ''), /[\s*†]/u);
    if (CHAPTER.test(text)) this.#chapter = words;
    this.#heading = words;
    return true;
  }

  #closePart({ marker, page, lines }: OpenPart, next: string | null): ParagraphPart[] {
    return splitRunIn(joinLines(lines, this.#vocabulary), page, marker, next);
  }
}

/**
 * A list printed as running text: `should: (a) Plant trees; (b) Dig wells.`, or going on behind an item that begins a
 * line. `next` is the letter that begins the next line and belongs to no list within this one.
 */
function splitRunIn(text: string, page: number, own: string | null, next: string | null): ParagraphPart[] {
  const parts: ParagraphPart[] = [];
  let marker = own;
  let from = 0;
  const before = own === null ? 0 : (itemMarker(`(${own})`)?.letter ?? 26);
  for (let place = before + 1; place <= 26; place++) {
    const letter = letterName(place);
    if (letter === next) break;
    // the letter before it ended with a sign, as a reference such as "article 9 (b)" does not
    const opening = place === 1 ? ':' : '[;,.](?:\\s(?:and|or|et|ou|y|o))?';
    const found = new RegExp(`${opening}\\s\\(?${letter}\\)\\s?(?=\\S)`, 'u').exec(text.slice(from));
    if (!found) break;
    const at = from + found.index + 1;
    parts.push({ marker, text: text.slice(from, at).trim(), page });
    marker = letter;
    from += found.index + found[0].length;
  }
  const isList = parts.length >= (own === null ? 2 : 1);
  return isList ? [...parts, { marker, text: text.slice(from).trim(), page }] : [{ marker: own, text, page }];
}

function prevailingSize(lines: readonly TextLine[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) characters.set(size, (characters.get(size) ?? 0) + text.length);
  return [...characters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
