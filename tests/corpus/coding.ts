import { z } from 'zod';
import { stateOfName } from '../../src/documents/recognise/states/state-lookup.ts';

/** One number of a report as a person coded it; the rows of its States and clauses are one item. */
export interface CodedItem {
  number: string;
  texts: string[];
  states: Set<string>;
  decision: string;
}

const row = z.object({
  text: z.string(),
  state: z.string().nullable(),
  decision: z.string().nullable(),
});
/** The number in front of a row's words, as the given scorer takes it. */
const AS_GIVEN = /^\s*(\d{1,3}(?:\.\d{1,3}){0,3})\.?\s*(.*)/su;
/** With sub-numbers in their second spelling, `98.9..1`, as well. */
const WITH_SUB_NUMBERS = /^\s*(\d{1,3}(?:\.\d{1,3}){0,3}(?:\.\.\d{1,2})?)\.?\s*(.*)/su;

/** A coding's rows, one JSON object a line, one line a recommending State, put together by number. */
export function readCoding(
  jsonLines: string,
  numbering: 'as-given' | 'with-sub-numbers',
): Map<string, CodedItem> {
  const numbered = numbering === 'as-given' ? AS_GIVEN : WITH_SUB_NUMBERS;
  const items = new Map<string, CodedItem>();
  for (const line of jsonLines.split('\n').filter((one) => one !== '')) {
    const { text, state, decision } = row.parse(JSON.parse(line));
    const repaired = numbering === 'as-given' ? text : repairEncoding(text);
    const [, printed, words = ''] = numbered.exec(repaired) ?? [];
    if (printed === undefined) continue;
    const number = printed.replace('..', '.');
    let item = items.get(number);
    if (!item) {
      item = { number, texts: [], states: new Set(), decision: (decision ?? '').trim().toLowerCase() };
      items.set(number, item);
    }
    if (!item.texts.includes(words)) item.texts.push(words);
    const code = stateOfName((state ?? '').replace('&', 'and'));
    if (code !== null) item.states.add(code);
  }
  return items;
}

/** Marks that an old encoding spoilt: `RuritaniaÍs`, `ÒtreesÓ`. */
function repairEncoding(text: string): string {
  return text
    .replace(/(?<=\p{L})[ÕÍ](?=s\b|\s)/gu, '\u2019')
    .replace(/(?<=\p{Ll}|[.,])Ó/gu, '\u201D')
    .replace(/Ò(?=\p{L})/gu, '\u201C');
}

/** A number with what is coded below it as numbers of their own: 96.1 with 96.1.1 and 96.1.2. */
export interface FoldedItem extends CodedItem {
  /** The number itself and its sub-numbers, in the order of the coding; one when it has none. */
  parts: CodedItem[];
}

/**
 * Puts a sub-number to the number above it where the document does not print it: the coding numbers a recommendation's
 * clauses on. `isPrinted` says whether a number stands in the document.
 */
export function foldSubNumbers(
  items: ReadonlyMap<string, CodedItem>,
  isPrinted: (number: string) => boolean,
): Map<string, FoldedItem> {
  const folded = new Map<string, FoldedItem>();
  for (const item of items.values()) {
    const above = SUB_NUMBER.exec(item.number)?.[1];
    const number = above === undefined || isPrinted(item.number) ? item.number : above;
    const whole = folded.get(number) ?? { ...item, number, texts: [], states: new Set(), parts: [] };
    whole.parts.push(item);
    whole.texts.push(...item.texts);
    for (const state of item.states) whole.states.add(state);
    folded.set(number, whole);
  }
  return folded;
}

const SUB_NUMBER = /^(\d+\.\d+)\.\d+$/u;
