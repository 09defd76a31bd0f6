import type { Position, Problem, ReadPosition, StatedCount } from '../../document.ts';
import { problems } from '../../problems.ts';
import type { TextLine } from '../../read/text-line.ts';
import { answerParagraphs, type AnswerParagraph } from './answer-paragraphs.ts';
import { listVerdicts, verdictOfAnswer, verdictOnTheRest, withoutRecommendation } from './answer-verdicts.ts';
import { headOf, labelLists, paragraphsCited, type ListParagraphs } from './label-lists.ts';
import { firstPosition } from '../position.ts';
import { statedCounts } from './stated-counts.ts';

export interface Addendum {
  /** In the order of the document, each number once; a number is bare where the document prints it so. */
  positions: ReadPosition[];
  /** What the document itself says of how many it answers how. */
  counts: StatedCount[];
  problems: Problem[];
}

/** What one place says about one recommendation. */
interface Statement {
  number: string;
  page: number;
  /** By the sentence that names it, or by its own answer. */
  position: Position | null;
  /** By the heading or the announcement above it. */
  fromHeading: Position | null;
  comment: string | null;
  isListed: boolean;
}

interface Commented {
  numbers: string[];
  page: number;
  texts: string[];
  /** Whether the numbers stand right below a heading that gives the position. */
  isHeaded: boolean;
}

/**
 * Reads a State's answer to its review: lists and ranges of numbers in prose, a heading's list, comments headed with
 * numbers, or a table of numbers and free verdicts (A/HRC/{session}/{n}/Add.1; the State writes it, no template).
 */
export function readAddendum(lines: readonly TextLine[]): Addendum {
  const paragraphs = answerParagraphs(lines);
  const cited = paragraphsCited(paragraphs.map(({ text }) => text));
  let reader = new AddendumReader(paragraphs, cited, false);
  reader.read();
  if (!reader.hasAnswers) {
    // bare numbers head the answers only where nothing else names the recommendations
    const bare = new AddendumReader(paragraphs, cited, true);
    bare.read();
    if (bare.isMostlyAnswered) reader = bare;
  }
  return reader.result();
}

const NOTES = /^(?:(?:end)?notes?|notas?(?: finales)?|الحواشي)\s*:?$/iu;
const PARAGRAPH_NUMBER = /^\d{1,3}\s?[.)]\s+(?=\D)/u;
const ANNOUNCES =
  /:\s*$|\b(?:following|below|listed) recommendations|recommendations (?:below|listed|that follow)|recommandations (?:suivantes|ci-après|énumérées)|(?:siguientes recomendaciones|recomendaciones siguientes)|التوصيات التالية/iu;
const LONGEST_HEADING = 160;
const LONGEST_SUBJECT = 160;
/** What may stand before the number in a list: a bullet, or `(a)` and `(iv)`. */
const BULLET = /^(?:[•●▪·–—-]|\(?(?:[a-z]|[ivx]{1,5})\))\s+(?=\P{Ll})/u;
/** A heading of all answers, or the head of a table's columns: it gives no position to what follows. */
const NAMES_BOTH =
  /\b(?:supported|accepted)\b.*\b(?:noted|rejected)\b|\bacceptées?\b.*(?<!\p{L})(?:notée|rejetée)s?|\baceptadas?\b.*\b(?:anotad|rechazad)as?\b/iu;
const LONGEST_CELL = 40;

class AddendumReader {
  readonly #paragraphs: readonly AnswerParagraph[];
  readonly #cited: ListParagraphs;
  readonly #isBare: boolean;
  readonly #statements: Statement[] = [];
  /** Numbers that a list has answered. */
  readonly #listed = new Set<string>();
  /** Numbers of which a list names a part. */
  readonly #inPart = new Set<string>();
  readonly #counts: StatedCount[] = [];
  readonly #problems: Problem[] = [];
  #section: Position | null = null;
  #rest: { position: Position; page: number } | null = null;
  /** The numbers whose comment is under way. */
  #current: Commented | null = null;
  /** Whether a heading has just given a position. */
  #isJustHeaded = false;

  constructor(paragraphs: readonly AnswerParagraph[], cited: ListParagraphs, isBare: boolean) {
    this.#paragraphs = paragraphs;
    this.#cited = cited;
    this.#isBare = isBare;
  }

  get hasAnswers(): boolean {
    return this.#rest !== null || this.#statements.length > 0;
  }

  get isMostlyAnswered(): boolean {
    const answered = this.#statements.filter((one) => one.position ?? one.fromHeading);
    return answered.length > 0 && answered.length * 2 >= this.#statements.length;
  }

  read(): void {
    for (const [index, paragraph] of this.#paragraphs.entries()) {
      if (NOTES.test(paragraph.text)) break;
      this.#readParagraph(paragraph, index);
    }
    this.#closeComment();
  }

  #readParagraph(paragraph: AnswerParagraph, index: number): void {
    const { page } = paragraph;
    const head = this.#headAt(index);
    if (head) {
      this.#closeComment();
      for (const range of head.list.unread) this.#problems.push(problems.unreadRange(range, page));
      this.#openComment(head.list.labels, head.rest, page);
      return;
    }
    if (!this.#isOwnVerdict(paragraph) && this.#isHeading(paragraph, index)) {
      this.#closeComment();
      const position = firstPosition(paragraph.text);
      this.#section = NAMES_BOTH.test(paragraph.text) ? null : (position ?? this.#section);
      this.#isJustHeaded = position !== null;
      return;
    }
    const number = this.#isBare ? null : PARAGRAPH_NUMBER.exec(paragraph.text)?.[0];
    const text = paragraph.text.slice(number?.length ?? 0);
    if (number) this.#closeComment();
    if (this.#readLists(text, page) || this.#readSubject(text, page)) return;
    if (this.#current) this.#current.texts.push(text);
    else this.#readIntroduction(text, page);
  }

  #openComment(numbers: string[], words: string, page: number): void {
    this.#current = { numbers, page, texts: words === '' ? [] : [words], isHeaded: this.#isJustHeaded };
    this.#isJustHeaded = false;
  }

  /** `Rights of women (recommendations 115.1, 115.2): ...` below a heading that gives the position. */
  #readSubject(text: string, page: number): boolean {
    if (this.#section === null || this.#current) return false;
    const list = labelLists(text.slice(0, LONGEST_SUBJECT + 500), this.#cited)[0];
    const rest = /^\s*\)\s*[:.–—-]?\s*(.*)$/su.exec(text.slice(list?.end ?? text.length))?.[1];
    if (!list || rest === undefined || !/^[^.;:)]+\([^.;:)]*\.?\s*$/u.test(text.slice(0, list.start)))
      return false;
    if (list.start > LONGEST_SUBJECT) return false;
    this.#openComment(list.labels, rest, page);
    return true;
  }

  /** `12. Recommendation 5: ...` is headed by the recommendation, not by the paragraph's own number. */
  #headAt(index: number): ReturnType<typeof headOf> {
    const text = (this.#paragraphs[index]?.text ?? '').replace(BULLET, '');
    const head = headOf(text, this.#cited, this.#isBare);
    const number = head || this.#isBare ? null : PARAGRAPH_NUMBER.exec(text)?.[0];
    if (number) return headOf(text.slice(number.length), this.#cited, false);
    const doubled = head ? null : /^\d{1,3}\.\s+(?=\d{1,3}\.\d)/u.exec(text)?.[0];
    return doubled === undefined || doubled === null
      ? head
      : headOf(text.slice(doubled.length), this.#cited, false);
  }

  /** A table's cell that says "Noted": what its row would be without, and no heading of what follows. */
  #isOwnVerdict({ text, isLarge }: AnswerParagraph): boolean {
    const current = this.#current;
    if (!current || isLarge || text.length > LONGEST_CELL || /recom/iu.test(text)) return false;
    if (current.isHeaded && current.texts.length === 0) return false;
    if (firstPosition(text) === null || verdictOfAnswer(current.texts.join('\n')) !== null) return false;
    return !current.numbers.some((number) => this.#listed.has(number));
  }

  #isHeading({ text, isLarge }: AnswerParagraph, index: number): boolean {
    if (text.length > LONGEST_HEADING) return false;
    if (isLarge) return true;
    if (!/^[\p{Lu}\p{Lo}]/u.test(text) || /[.;,:؛]\s*$/u.test(text)) return false;
    const next = this.#paragraphs[index + 1];
    const isFollowed =
      next !== undefined &&
      (this.#headAt(index + 1) !== null || PARAGRAPH_NUMBER.test(next.text) || next.isLarge);
    return isFollowed || (firstPosition(text) !== null && this.#current === null);
  }

  /** Whether the paragraph answers by lists; a comment's citations ("see recommendation 24") do not. */
  #readLists(text: string, page: number): boolean {
    const verdicts = listVerdicts(text, this.#cited);
    const size = verdicts.reduce((sum, { list }) => sum + list.labels.length, 0);
    const isOnlyList =
      size > 1 && verdicts.reduce((sum, { list }) => sum + list.end - list.start, 0) > text.length / 2;
    const gives = verdicts.some(({ position, isExcepted }) => position !== null || isExcepted);
    if (this.#current ? !gives || size < 3 : !gives && !isOnlyList) return false;
    this.#closeComment();
    for (const { list, position, isExcepted } of verdicts) {
      if (position === null && !isExcepted && !isOnlyList) continue;
      for (const range of list.unread) this.#problems.push(problems.unreadRange(range, page));
      for (const number of list.labels) {
        if (namesPart(number, text.slice(list.start, list.end + LONGEST_PART))) this.#inPart.add(number);
        const fromHeading = isExcepted ? null : this.#section;
        this.#statements.push({ number, page, position, fromHeading, comment: null, isListed: true });
        this.#listed.add(number);
      }
    }
    this.#noteTheRest(text, page);
    this.#counts.push(...statedCounts(text, page, this.#cited));
    return true;
  }

  #readIntroduction(text: string, page: number): void {
    this.#counts.push(...statedCounts(text, page, this.#cited));
    if (ANNOUNCES.test(text)) this.#section = firstPosition(text) ?? this.#section;
    else this.#noteTheRest(text, page);
  }

  #noteTheRest(text: string, page: number): void {
    const position = verdictOnTheRest(text);
    if (position !== null) this.#rest ??= { position, page };
  }

  #closeComment(): void {
    const current = this.#current;
    if (!current) return;
    this.#current = null;
    const comment = withoutRecommendation(current.texts.join('\n'));
    const position = verdictOfAnswer(comment, this.#section !== null);
    const isRepeated = comment === '' && current.texts.length > 0;
    for (const number of current.numbers) {
      this.#statements.push({
        number,
        page: current.page,
        position,
        fromHeading: this.#section,
        comment: comment === '' ? null : comment,
        isListed: isRepeated || current.texts.length === 0,
      });
    }
  }

  result(): Addendum {
    const byNumber = Map.groupBy(this.#statements, ({ number }) => number);
    const hasLists = this.#statements.some((one) => one.isListed && one.position !== null);
    const found = [...this.#problems];
    const positions = [...byNumber].map(([number, statements]) =>
      merge(number, statements, hasLists, this.#inPart.has(number), found),
    );
    if (this.#rest) found.push(problems.answerForTheRest(this.#rest.position, this.#rest.page));
    else if (positions.length === 0) found.push(problems.noAnswers());
    found.push(...checkCounts(positions, this.#counts));
    return { positions, counts: this.#counts, problems: found };
  }
}

const LONGEST_PART = 60;
const PART =
  /^\s*\((?:[a-z]\)|[^().;]{0,30}(?:(?<!\p{L})(?:parts?|parti(?:e|al|ally)|partiellement|parcialmente|parcial|first|second|last|première|deuxième|seconde|primera|segunda)(?!\p{L})|جزئي|الجزء|الشق))/iu;

/** Whether a list names a part of a number: `121.2 (first part)`, `121.2 (b)`. Then two answers agree: in part. */
function namesPart(number: string, list: string): boolean {
  const own = number.split('.').at(-1) ?? number;
  const found = new RegExp(`(?<!\\d)${own}(?![\\d.])`, 'gu');
  return [...list.matchAll(found)].some(({ index }) => PART.test(list.slice(index + own.length)));
}

/** Lists prevail over what a comment says, and both over the heading that they stand under. */
function merge(
  number: string,
  statements: readonly Statement[],
  hasLists: boolean,
  isInPart: boolean,
  found: Problem[],
): ReadPosition {
  const listed = statements.filter((one) => one.isListed);
  const deciding = listed.find((one) => one.position) ?? listed.find((one) => one.fromHeading);
  const commented = statements.find((one) => one.position) ?? statements.find((one) => one.fromHeading);
  const source = deciding ?? commented ?? statements[0];
  const answers = new Set(listed.flatMap((one) => one.position ?? one.fromHeading ?? []));
  const isParted = isInPart && answers.has('supported') && answers.has('noted');
  const position = isParted ? 'partially-supported' : (source?.position ?? source?.fromHeading ?? null);
  const page = source?.page ?? null;
  const other = listed.find((one) => one.position !== null && one.position !== position);
  if (other?.position && position && !isParted) {
    found.push(problems.answeredTwice(number, position, other.position, page, other.page));
  }
  if (position === null) found.push(problems.unclearAnswer(number, page));
  else if (hasLists && !deciding) found.push(problems.answerOutsideLists(number, position, page));
  const comments = [...new Set(statements.flatMap(({ comment }) => comment ?? []))];
  return { number, position, comment: comments.length === 0 ? null : comments.join('\n'), page };
}

/** A count may speak of what the report answered before: one that fits, or all together, will do. */
function checkCounts(positions: readonly ReadPosition[], counts: readonly StatedCount[]): Problem[] {
  if (positions.length === 0) return [];
  const found: Problem[] = [];
  for (const [position, stated] of Map.groupBy(counts, (one) => one.position)) {
    if (position === null || position === 'pending') continue;
    const read = positions.filter((one) => one.position === position).length;
    const sum = stated.reduce((total, one) => total + one.stated, 0);
    const [first] = stated;
    if (!first || sum === read || stated.some((one) => one.stated === read)) continue;
    found.push(problems.countsDiffer(position, stated.at(-1)?.stated ?? first.stated, read, first.page));
  }
  return found;
}
