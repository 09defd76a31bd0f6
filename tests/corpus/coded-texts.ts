import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { MatrixText } from '../../src/analysis/terms/measuring.ts';
import type { CodedText } from '../../src/analysis/terms/training.ts';
import { csvRecords } from '../../src/documents/read/csv.ts';
import { jsonLinesAt, textOf } from './data.ts';

export interface CodedOfState extends CodedText {
  state: string;
}

/** UPR Info's export, each text of a State once, however many States said it. */
export async function codedTexts(): Promise<CodedOfState[]> {
  const [head = [], ...records] = csvRecords(await textOf('upr-info/recommendations.csv'));
  const column = (name: string): number => head.indexOf(name);
  const [to, text, action, issue] = [column('To'), column('Text'), column('Action'), column('Issue')];
  const seen = new Set<string>();
  const coded: CodedOfState[] = [];
  for (const record of records) {
    const one = {
      state: record[to] ?? '',
      text: (record[text] ?? '').trim(),
      action: record[action] ?? '',
      issues: (record[issue] ?? '').split(','),
    };
    const key = `${one.state}|${one.text.toLowerCase()}`;
    if (one.text === '' || seen.has(key)) continue;
    seen.add(key);
    coded.push(one);
  }
  return coded;
}

export type Part = 'learn' | 'calibrate' | 'hold-out';

/** Which part a State belongs to, by its name's hash: seven in ten, and twice three in twenty. */
export function partOf(state: string): Part {
  const share = createHash('sha256').update(`terms:${state}`).digest().readUInt32BE() / 2 ** 32;
  if (share < 0.7) return 'learn';
  return share < 0.85 ? 'calibrate' : 'hold-out';
}

const matrixLine = z.object({
  set: z.string(),
  text: z.string(),
  themes: z.array(z.string()),
  persons: z.array(z.string()),
  sdgs: z.array(z.string()),
});

/**
 * Slovenia's matrices of the second and third cycle, without the names of States behind each text. That of the second has
 * no column for goals.
 */
export async function matrixTexts(): Promise<MatrixText[]> {
  const lines = await jsonLinesAt('slovenia/matrix.gold.jsonl');
  return lines.map((line) => {
    const { set, text, themes, persons, sdgs } = matrixLine.parse(line);
    const cycle = Number(/^c(\d)/.exec(set)?.[1]);
    return {
      cycle,
      text: text.replace(/\s*\([^()]*\)\s*[;.]?\s*$/, ''),
      terms: { theme: themes, group: persons, ...(cycle === 2 ? {} : { sdg: sdgs }) },
    };
  });
}
