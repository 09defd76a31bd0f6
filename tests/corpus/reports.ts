import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem, ReadDocument } from '../../src/documents/document.ts';
import { foldSubNumbers, readCoding } from './coding.ts';
import { namesIn, readAt, textOf } from './data.ts';
import {
  compare,
  compareClauses,
  haveAllWords,
  haveSameWords,
  readItems,
  type Comparison,
} from './scoring.ts';

const FOLDER = 'working-group-reports';

/** One number that the coding of a report has wrong. The list names facts of the page, and none of its texts. */
export const excusedItem = z.strictObject({
  file: z.string(),
  number: z.string(),
  page: z.number().int().positive(),
  /** What the coding has, in a few words of ours. */
  coded: z.string(),
  reason: z.string(),
  /** Who else has held the entry against the page; null until then. */
  confirmedBy: z.string().nullable(),
});
export type ExcusedItem = z.infer<typeof excusedItem>;

export async function excusedItems(): Promise<ExcusedItem[]> {
  const text = await readFile(join(import.meta.dirname, 'excused.json'), 'utf8');
  return z.array(excusedItem).parse(JSON.parse(text));
}

/** How one report was read, held against its coding. */
export interface ReportMeasure {
  name: string;
  asGiven: Comparison;
  /** With the coding's sub-numbers folded into the numbers that the report prints. */
  folded: Comparison;
  /** The same without what is excused. */
  excused: Comparison;
  excusedItems: number;
  clauses: { parts: number; same: number; sameForItsStates: number };
  confidence: ConfidenceMeasure;
}

/** Numbers that were read otherwise than coded, and numbers that a person was asked to look at. */
export interface ConfidenceMeasure {
  wrong: number;
  wrongFlagged: number;
  right: number;
  rightFlagged: number;
}

/** The 52 reports, one after the other. */
export async function measureReports(): Promise<ReportMeasure[]> {
  const excused = await excusedItems();
  const measures: ReportMeasure[] = [];
  for (const path of await namesIn(FOLDER, '.pdf')) {
    const name = path.slice(FOLDER.length + 1, -'.pdf'.length);
    const numbers = new Set(excused.filter(({ file }) => file === name).map(({ number }) => number));
    const coding = await textOf(`${FOLDER}/${name}.gold.jsonl`);
    measures.push({ name, ...measureReport(await readAt(path), coding, numbers) });
  }
  return measures;
}

function measureReport(
  document: ReadDocument,
  coding: string,
  excusedNumbers: ReadonlySet<string>,
): Omit<ReportMeasure, 'name'> {
  const read = readItems(document.recommendations);
  const words = document.recommendations.map(({ text }) => text).join(' ');
  const isPrinted = (number: string): boolean => read.has(number) || words.includes(number);
  const coded = foldSubNumbers(readCoding(coding, 'with-sub-numbers'), isPrinted);
  const kept = <Item>(items: ReadonlyMap<string, Item>): Map<string, Item> =>
    new Map([...items].filter(([number]) => !excusedNumbers.has(number)));
  const excused = compare(kept(coded), kept(read), haveAllWords);
  const clauses = { parts: 0, same: 0, sameForItsStates: 0 };
  for (const [number, item] of kept(coded)) {
    const found = read.get(number);
    if (!found) continue;
    const { parts, same, sameForItsStates } = compareClauses(item, found);
    clauses.parts += parts.length;
    clauses.same += same.length;
    clauses.sameForItsStates += sameForItsStates.length;
  }
  return {
    asGiven: compare(readCoding(coding, 'as-given'), read, haveSameWords),
    folded: compare(coded, read, haveAllWords),
    excused,
    excusedItems: [...excusedNumbers].filter((number) => coded.has(number)).length,
    clauses,
    confidence: measureConfidence(document, excused),
  };
}

function measureConfidence(document: ReadDocument, compared: Comparison): ConfidenceMeasure {
  const { missing, invented, otherWords, otherStates, otherPosition } = compared;
  const wrong = new Set([...missing, ...invented, ...otherWords, ...otherStates, ...otherPosition]);
  const right = compared.both.filter((number) => !wrong.has(number));
  return {
    wrong: wrong.size,
    wrongFlagged: [...wrong].filter((number) => isFlagged(number, document)).length,
    right: right.length,
    rightFlagged: right.filter((number) => isFlagged(number, document)).length,
  };
}

/** Whether the review screen asks a person to look at a number: by a warning, or by a confidence below 0.8. */
export function isFlagged(
  number: string,
  { recommendations, problems }: Pick<ReadDocument, 'recommendations' | 'problems'>,
): boolean {
  return (
    recommendations.some((one) => one.number === number && one.confidence < 0.8) ||
    problems.some((problem) => problem.severity !== 'information' && concerns(problem, number))
  );
}

function concerns({ number, code, values }: Problem, asked: string): boolean {
  if (number === asked) return true;
  if (code !== 'missing-numbers')
    return code === 'recommendations-outside-list' && asked.split('.')[0] === number;
  const place = (label: unknown): number => Number(String(label).split('.')[1] ?? Number.NaN);
  const isSameList = number?.split('.')[0] === asked.split('.')[0];
  return isSameList && place(values['from']) <= place(asked) && place(asked) <= place(values['to']);
}
