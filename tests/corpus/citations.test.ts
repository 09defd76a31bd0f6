import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { readPdf } from '../../src/documents/read/pdf.ts';
import { checkCitations } from '../../src/documents/cite/check-citations.ts';
import { findCitations } from '../../src/documents/cite/find-citations.ts';

/** Published documents, kept beside the project and never in it; where they are missing, this file is skipped. */
const DATA = join(process.cwd(), '../shared/data');
const SLOVENIA = join(DATA, 'slovenia');
const REPORTS = join(DATA, 'working-group-reports');
const isPresent = existsSync(SLOVENIA) && existsSync(REPORTS);

const read = async (path: string): Promise<ReadDocument> =>
  readDocument({ name: path, bytes: new Uint8Array(await readFile(join(SLOVENIA, path))) });

/**
 * Counted by hand: a person read every page, notes included, wrote down each list of numbers that stands for
 * recommendations, and wrote its ranges out. Per page the citations and their numbers; other pages have none.
 */
type ByPage = Record<number, [citations: number, numbers: number]>;
const SECOND_CYCLE: ByPage = {
  8: [1, 6],
  9: [1, 5],
  10: [1, 12],
  12: [2, 7],
  13: [1, 12],
  15: [1, 11],
  16: [1, 11],
  17: [2, 14],
  19: [2, 18],
};
const THIRD_CYCLE: ByPage = {
  2: [2, 12],
  3: [2, 42],
  4: [2, 30],
  6: [1, 33],
  8: [2, 10],
  9: [1, 4],
  10: [1, 13],
  11: [1, 24],
  12: [1, 9],
  18: [16, 45],
  19: [15, 26],
};

function byPage({ citations }: ReadDocument): ByPage {
  const pages: ByPage = {};
  for (const [page, cited] of Map.groupBy(citations, (one) => one.page ?? 0)) {
    pages[page] = [cited.length, cited.reduce((sum, { numbers }) => sum + numbers.length, 0)];
  }
  return pages;
}

describe.skipIf(!isPresent)(`published reports${isPresent ? '' : ` (skipped: no ${DATA})`}`, () => {
  it.each<[number, string, ByPage, string, string]>([
    [2, 'cycle-2/g1413493.pdf', SECOND_CYCLE, 'cycle-1/g1012049.pdf', 'A/HRC/14/15 111'],
    [3, 'cycle-3/g1923444.pdf', THIRD_CYCLE, 'cycle-2/g1423930.pdf', 'A/HRC/28/15 115'],
  ])(
    'cycle %i: every citation of the national report is found and resolved',
    async (cycle, path, counted, base, list) => {
      const report = await read(path);
      expect(report).toMatchObject({ kind: 'national-report', country: 'SVN', cycle });
      expect(byPage(report)).toEqual(counted);
      const all = ['cycle-1/g1012049.pdf', 'cycle-2/g1423930.pdf', 'cycle-3/g1934994.pdf'];
      for (const register of [[base], all]) {
        const checked = checkCitations(report, await Promise.all(register.map(read)));
        const resolved = checked.citations.flatMap((citation) => citation.resolved ?? []);
        expect(resolved.map(({ document, label }) => `${document} ${label}`)).toEqual(
          report.citations.flatMap(({ numbers }) => numbers.map((number) => `${list}.${number}`)),
        );
        expect(checked.problems).toEqual([]);
      }
    },
  );

  it('resolves nothing against the review that came after', async () => {
    const later = await read('cycle-3/g1934994.pdf');
    for (const path of ['cycle-2/g1413493.pdf', 'cycle-3/g1923444.pdf']) {
      const { citations } = checkCitations(await read(path), [later]);
      const numbers = citations.flatMap(({ resolved }) => resolved ?? []);
      expect(new Set(numbers.map(({ label, reason }) => label ?? reason))).toEqual(
        new Set(['cited-review-missing']),
      );
    }
  });

  it.each([
    // 15 notes each cite the review before; two ranges of one, one of the other are slips of the published documents
    ['cycle-3/g1924226.pdf', 15, 112, 2],
    ['cycle-3/g1925890.pdf', 15, 141, 1],
  ])('the United Nations’ own papers for the third cycle: %s', async (path, citations, resolved, broken) => {
    const checked = checkCitations(await read(path), [await read('cycle-2/g1423930.pdf')]);
    expect(checked.citations).toHaveLength(citations);
    const numbers = checked.citations.flatMap((citation) => citation.resolved ?? []);
    expect(numbers.filter(({ by }) => by === 'label')).toHaveLength(resolved);
    expect(numbers.filter(({ reason }) => reason !== null).every(({ likely }) => likely.length > 1)).toBe(
      true,
    );
    expect(checked.problems.map(({ code }) => code)).toEqual(Array<string>(broken).fill('broken-range'));
  });

  it.each([
    'cycle-1/g0916919.pdf',
    'cycle-1/g0917008.pdf',
    'cycle-1/g0917123.pdf',
    'cycle-1/g0917825.pdf',
    'cycle-1/g1014611.pdf',
    'cycle-1/Slovenia.pdf',
    'cycle-1/Slovenia_Add.pdf',
    'cycle-2/g1409727.pdf',
    'cycle-2/g1414064.pdf',
    'cycle-2/g1510722.pdf',
    'cycle-3/g2007307.pdf',
    'cycle-3/Slovenia_Infographic.pdf',
  ])('takes no paragraph, article, treaty, year or amount of %s for a recommendation', async (path) => {
    expect((await read(path)).citations).toEqual([]);
  });

  it('takes no number in reports of the Working Group that is not a recommendation there', async () => {
    const names = (await readdir(REPORTS)).filter((name) => name.endsWith('.pdf'));
    for (const name of names.filter((_, index) => index % 4 === 1)) {
      const bytes = new Uint8Array(await readFile(join(REPORTS, name)));
      const own = (await readDocument({ name, bytes })).recommendations.map(({ number }) => number);
      const pdf = await readPdf(bytes);
      const cited = pdf.ok ? findCitations(pdf.lines).flatMap(({ numbers }) => numbers) : [];
      const strange = cited.filter((number) => !own.some((label) => `${label}.`.startsWith(`${number}.`)));
      expect(strange, name).toEqual([]);
    }
  });
});
