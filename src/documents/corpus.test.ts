import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { positionInForce } from './link/disagreements.ts';
import { linkSource } from './link/link-source.ts';
import { readDocument } from './read-document.ts';
import type { ReadDocument } from './document.ts';

/** Published reports, kept beside the project and never in it; where they are missing, this file is skipped. */
const DATA = join(process.cwd(), '../shared/data');
const REPORTS = join(DATA, 'working-group-reports');
const isPresent = existsSync(REPORTS);

const transcription = z.object({
  set: z.string(),
  number: z.string(),
  position: z.string(),
  position_source: z.string(),
  themes: z.array(z.string()),
  persons: z.array(z.string()),
  sdgs: z.array(z.string()),
});

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

  it.each([
    ['c2_s20_2014', 2, 'cycle-2/UPR20__Slovenia_ThematicListRecommendations_E.docx'],
    ['c3_s34_2019', 3, 'cycle-3/UPR34_Slovenia_Thematic_list_of_Recommendations.docx'],
  ])("reads OHCHR's matrix %s as it was transcribed, item by item", async (set, cycle, path) => {
    const matrix = await read(join(DATA, 'slovenia', path));
    expect(matrix).toMatchObject({ kind: 'recommendation-matrix', country: 'SVN', cycle, problems: [] });
    const sources = new Map(matrix.positions.map(({ number, source }) => [number, source]));
    const ours = matrix.recommendations.map(({ number, position, themes, groups, sdgs }) => {
      return { number, position, source: sources.get(number), themes, groups, sdgs };
    });
    expect(ours.toSorted(byNumber)).toEqual((await transcribed(set)).toSorted(byNumber));
  });

  it.each([
    ['c2_s20_2014', 'cycle-2/g1423930.pdf', 'cycle-2/g1504261.pdf', 142, 21],
    ['c3_s34_2019', 'cycle-3/g1934994.pdf', 'cycle-3/g2004192.pdf', 182, 33],
  ])('%s: report and addendum give the positions of the matrix', async (set, report, addendum, yes, no) => {
    const base = (await read(join(DATA, 'slovenia', report))).recommendations;
    const linked = linkSource(base, 'en', await read(join(DATA, 'slovenia', addendum)));
    expect(linked.problems).toEqual([]);
    const said = new Map(
      linked.links.map((link) => [link.item, { kind: 'addendum', position: link.position }]),
    );
    const positions = base.map((one, index) => {
      const answer = said.get(index);
      return { number: one.number, position: positionInForce(one.position, answer ? [answer] : []) };
    });
    const gold = (await transcribed(set)).map(({ number, position }) => ({ number, position }));
    expect(positions.toSorted(byNumber)).toEqual(gold.toSorted(byNumber));
    expect(positions.filter(({ position }) => position === 'supported')).toHaveLength(yes);
    expect(positions.filter(({ position }) => position === 'noted')).toHaveLength(no);
  });

  it('links a report, its addendum and its matrix whole', async () => {
    const base = (await read(join(DATA, 'slovenia/cycle-2/g1423930.pdf'))).recommendations;
    for (const path of ['g1504261.pdf', 'UPR20__Slovenia_ThematicListRecommendations_E.docx']) {
      const linked = linkSource(base, 'en', await read(join(DATA, 'slovenia/cycle-2', path)));
      expect(new Set(linked.links.map(({ item }) => item)).size).toBe(163);
      expect(linked.unlinked).toEqual([]);
    }
  });
});

const byNumber = (one: { number: string }, other: { number: string }): number =>
  one.number.localeCompare(other.number);

/** What a person transcribed from a matrix. */
async function transcribed(set: string) {
  const rows = (await readFile(join(DATA, 'slovenia/matrix.gold.jsonl'), 'utf8')).trim().split('\n');
  return rows
    .map((row) => transcription.parse(JSON.parse(row)))
    .filter((row) => row.set === set)
    .map((row) => ({
      number: row.number,
      position: row.position.toLowerCase(),
      source: row.position_source,
      themes: row.themes,
      groups: row.persons,
      sdgs: row.sdgs,
    }));
}
