import { joinLines, Vocabulary } from '../../read/paragraphs.ts';
import type { TextLine } from '../../read/text-line.ts';
import { closeLeading } from '../leading.ts';

/** One distance in so many at least is that between two lines of one paragraph. */
const SHARE_OF_LEADING = 0.05;

/** A paragraph of an addendum, or a row of its table. */
export interface AnswerParagraph {
  text: string;
  page: number;
  /** Set in larger type than the text. */
  isLarge: boolean;
}

/** The last words of the cover, and what else may end it. */
const COVER_END =
  /by the state under review\s*\*{0,2}$|par l[’']état (?:examiné|soumis à l[’']examen)\s*\*{0,2}$|por el estado examinado\s*\*{0,2}$|الدولة (?:موضوع الاستعراض|المستعرضة)\s*\*{0,2}$/iu;
const ADDENDUM = /^(?:addendum|additif|adición|إضافة)\s*\*{0,2}$/iu;
/** Page heads are marked as furniture, and a paragraph's label at the top of a page looks like one. */
const LABEL_ALONE = /^\d{1,3}\.\d{1,3}(?:\s?[-–]\s?(?:\d{1,3}\.)?\d{1,3})?$/u;
const ENDED = /[.:;)\]»”"؛]\s*$/u;
const OPENING =
  /^(?:(?:recs?\.|recommendations?|recommandations?|recomendaci(?:ón|ones)|توصي(?:ة|ات)|التوصي(?:ة|ات))\s*\S{0,4}\s*\d|\d{1,3}\.\d{1,3}|\d{1,3}\s*[.)])/iu;
const NUMBERS_ONLY = /^(?:\d{1,3}\s*[.)]?\s*,\s*)*\d{1,3}\s*[.)]\s*,?\s*/u;
/** Two columns: the text stands this far to the right of the numbers, points. */
const COLUMN = 25;

/** The document's paragraphs behind the cover, in order, their lines joined. */
export function answerParagraphs(lines: readonly TextLine[]): AnswerParagraph[] {
  const body = withoutCover(lines);
  const vocabulary = new Vocabulary(body.map((line) => line.text));
  const leading = closeLeading(body, SHARE_OF_LEADING);
  const size = commonestSize(body);
  const groups: TextLine[][] = [];
  for (const [index, line] of body.entries()) {
    const group = groups.at(-1);
    if (group && !begins(body, index, group, leading)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    text: withWesternLabels(joinLines(cellsApart(group), vocabulary)),
    page: group[0]?.page ?? 1,
    isLarge: (group[0]?.size ?? size) > size + 1,
  }));
}

/** Arabic documents may write their numbers in Arabic-Indic figures; a paragraph that names none stays as it is. */
function withWesternLabels(text: string): string {
  if (!/^[٠-٩]|[٠-٩]\s?[-.]\s?[٠-٩]|توصي\p{L}*\s+(?:رقم\s+|أرقام\s+)?[٠-٩]/u.test(text)) return text;
  return text.replace(/[٠-٩]/gu, (figure) => String(figure.charCodeAt(0) - 0x660));
}

function withoutCover(lines: readonly TextLine[]): TextLine[] {
  const head = lines.slice(0, 80);
  const named = head.findIndex((line) => COVER_END.test(line.text));
  const end = named >= 0 ? named : head.findLastIndex((line) => ADDENDUM.test(line.text));
  return lines
    .slice(end + 1)
    .filter((line) => line.role === 'body' || (line.role === 'furniture' && LABEL_ALONE.test(line.text)));
}

function begins(
  lines: readonly TextLine[],
  index: number,
  group: readonly TextLine[],
  leading: number,
): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  const first = group[0];
  if (!line || !before || !first || line.isParagraph) return true;
  if (continuesNumbers(line, before, first)) return false;
  if (Math.abs(line.size - before.size) > 1) return true;
  if (line.page !== before.page) return ENDED.test(before.text) || LABEL_ALONE.test(line.text);
  if (line.y - before.y > leading * 1.3) return true;
  if (LABEL_ALONE.test(line.text) || LABEL_ALONE.test(before.text)) return !/[,\-–]\s*$/u.test(before.text);
  // a row of a table without space above it
  const isOutdented = before.left - line.left > COLUMN && Math.abs(line.left - first.left) < 8;
  return OPENING.test(line.text) && (isOutdented || (ENDED.test(before.text) && line.left <= first.left + 2));
}

/** The number cell of a table goes on below: its line before ended with a comma. */
function continuesNumbers(line: TextLine, before: TextLine, first: TextLine): boolean {
  const isInCell = (one: TextLine): boolean => one.page === first.page && Math.abs(one.left - first.left) < 8;
  const head = isInCell(before) ? NUMBERS_ONLY.exec(before.text)?.[0] : undefined;
  return head !== undefined && /,\s*$/u.test(head) && isInCell(line) && NUMBERS_ONLY.test(line.text);
}

/**
 * A narrow first column is printed beside the second: `40., 41., 42., The Government` and below it `43., 44. accepts`.
 * Puts the numbers of such lines together before the words.
 */
function cellsApart(group: readonly TextLine[]): string[] {
  const [first] = group;
  const head = NUMBERS_ONLY.exec(first?.text ?? '')?.[0];
  if (!first || head === undefined || !/,\s*$/u.test(head)) return group.map((line) => line.text);
  let numbers = head;
  const words = [first.text.slice(head.length)];
  let isOpen = true;
  for (const line of group.slice(1)) {
    const more =
      isOpen && Math.abs(line.left - first.left) < 8 ? NUMBERS_ONLY.exec(line.text)?.[0] : undefined;
    if (more === undefined) isOpen = false;
    numbers += more ?? '';
    words.push(line.text.slice(more?.length ?? 0));
  }
  return [numbers.trimEnd().replace(/,$/u, '.'), ...words.filter((text) => text !== '')];
}

function commonestSize(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
