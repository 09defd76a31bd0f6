import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';
import type { ReadDocument } from './document.ts';

/** Published reports, kept beside the project and never in it; where they are missing, this file is skipped. */
const DATA = join(process.cwd(), '../shared/data');
const REPORTS = join(DATA, 'working-group-reports');
const isPresent = existsSync(REPORTS);

const read = async (path: string): Promise<ReadDocument> =>
  readDocument({ name: path, bytes: new Uint8Array(await readFile(path)) });

/** The numbers that a person coded for a report; the rows of one number are one item. */
async function codedNumbers(path: string): Promise<Set<string>> {
  const rows = (await readFile(path, 'utf8')).trim().split('\n');
  const numbers = rows.map((row) => /"text": "\s*(\d{1,3}\.\d{1,3})(?!\d|\.{1,2}\d)/u.exec(row)?.[1]);
  return new Set(numbers.filter((number) => number !== undefined));
}

describe.skipIf(!isPresent)(`published reports${isPresent ? '' : ` (skipped: no ${REPORTS})`}`, () => {
  it.each([
    ['A/HRC/14/15', 'cycle-1/g1012049.pdf', 97, 1],
    ['A/HRC/28/15', 'cycle-2/g1423930.pdf', 163, 2],
    ['A/HRC/43/15', 'cycle-3/g1934994.pdf', 215, 3],
  ])('reads every recommendation of %s', async (symbol, path, count, cycle) => {
    const document = await read(join(DATA, 'slovenia', path));
    expect(document).toMatchObject({
      kind: 'working-group-report',
      symbol,
      country: 'SVN',
      cycle,
      problems: [],
    });
    expect(document.recommendations).toHaveLength(count);
    expect(document.recommendations.every((one) => one.states.length > 0)).toBe(true);
  });

  it('finds 99.5% of the coded numbers in every fourth report, and invents hardly any', async () => {
    const names = (await readdir(REPORTS))
      .filter((name) => name.endsWith('.pdf'))
      .filter((_, index) => index % 4 === 0);
    let coded = 0;
    let both = 0;
    let found = 0;
    for (const name of names) {
      const document = await read(join(REPORTS, name));
      const numbers = await codedNumbers(join(REPORTS, name.replace(/pdf$/u, 'gold.jsonl')));
      const ours = new Set(document.recommendations.map((one) => one.number));
      coded += numbers.size;
      found += ours.size;
      both += [...ours].filter((number) => numbers.has(number)).length;
      expect(document).toMatchObject({
        kind: 'working-group-report',
        country: expect.any(String),
        session: expect.any(Number),
      });
    }
    expect(both / coded).toBeGreaterThan(0.995);
    expect(both / found).toBeGreaterThan(0.98);
  });
});
