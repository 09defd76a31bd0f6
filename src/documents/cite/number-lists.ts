import { labelListAt } from '../recognise/addenda/label-lists.ts';
import { FOREIGN_AND, MEASURE, OF_OTHERS_AFTER } from './citation-phrases.ts';

/** A list of cited numbers in a text. */
export interface NumberList {
  end: number;
  /** Ranges written out; of a broken range its two ends. */
  numbers: string[];
  brokenRanges: string[];
}

/** The list that begins at a place of a text; null where none does, or where its last number measures something. */
export function numberListAt(
  text: string,
  start: number,
  paragraphs: ReadonlySet<number>,
): NumberList | null {
  const first = labelListAt(text, start, paragraphs);
  if (!first) return null;
  const lists = [first];
  let end = first.end;
  for (let more = foreignAnd(text, start, end); more !== null; more = foreignAnd(text, start, end)) {
    const next = labelListAt(text, more, paragraphs);
    if (!next || !/^\s*[)\],;]/u.test(text.slice(next.end, next.end + 4))) break;
    lists.push(next);
    end = next.end;
  }
  const after = text.slice(end, end + 80);
  if (MEASURE.test(after) || OF_OTHERS_AFTER.test(after)) return null;
  const brokenRanges = lists.flatMap(({ unread }) => unread);
  const numbers = lists.flatMap(({ labels }) => labels);
  return { end, numbers: brokenRanges.reduce(withFarEnd, numbers), brokenRanges };
}

/** Where a list goes on behind a word for "and" that is not the text's own: within brackets alone. */
function foreignAnd(text: string, start: number, end: number): number | null {
  const opened = text.slice(Math.max(0, start - 80), start);
  if (!/[([][^)\]]*$/u.test(opened)) return null;
  FOREIGN_AND.lastIndex = end;
  return FOREIGN_AND.test(text) ? FOREIGN_AND.lastIndex : null;
}

/** The reader of lists keeps a broken range's first number; the last one is cited as well. */
function withFarEnd(numbers: readonly string[], range: string): string[] {
  const { near, far } = endsOf(range);
  const at = numbers.findIndex((number) => number === near || number.endsWith(`.${near}`));
  const paragraph = numbers[at]?.split('.').slice(0, -1).join('.') ?? '';
  const full = far.includes('.') || paragraph === '' ? far : `${paragraph}.${far}`;
  return numbers.toSpliced(at + 1, 0, full);
}

/** The two numbers that a range names, as printed but for spaces. */
export function endsOf(range: string): { near: string; far: string } {
  const [near = '', far = ''] = [...range.matchAll(/\d{1,3}(?:\s?\.\s?\d{1,3})*/gu)].map(([number]) =>
    number.replace(/\s/gu, ''),
  );
  return { near, far };
}
