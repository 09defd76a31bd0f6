import { describe, expect, it } from 'vitest';
import { checkCitations } from '../../src/documents/cite/check-citations.ts';
import { findCitations } from '../../src/documents/cite/find-citations.ts';
import type { ReadDocument } from '../../src/documents/document.ts';
import { readPdf } from '../../src/documents/read/pdf.ts';
import { bytesOf, MISSING, namesIn, readAt } from './data.ts';
import { CYCLES, documentOf, readCycle } from './other-documents.ts';

const reportOf = (cycle: number): Promise<ReadDocument> => documentOf(cycle, 'working-group-report');

async function withSymbol(cycle: number, symbol: string): Promise<ReadDocument> {
  const found = (await readCycle(cycle)).find((one) => one.symbol === symbol);
  if (!found) throw new Error(`cycle ${cycle} has no ${symbol}`);
  return found;
}

/** The other documents of the three cycles that cite: the United Nations' papers, and reports of the Council's sessions. */
const CITING: ReadonlySet<string> = new Set([
  'A/HRC/WG.6/20/SVN/1',
  'A/HRC/WG.6/34/SVN/1',
  'A/HRC/WG.6/34/SVN/2',
  'A/HRC/WG.6/34/SVN/3',
  'A/HRC/14/37',
  'A/HRC/28/2',
  'A/HRC/43/2',
]);

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

describe.skipIf(MISSING !== null)(`published reports${MISSING === null ? '' : ` (${MISSING})`}`, () => {
  it.each<[number, ByPage, string]>([
    [2, SECOND_CYCLE, 'A/HRC/14/15 111'],
    [3, THIRD_CYCLE, 'A/HRC/28/15 115'],
  ])(
    'cycle %i: every citation of the national report is found and resolved',
    async (cycle, counted, list) => {
      const report = await documentOf(cycle, 'national-report');
      expect(report).toMatchObject({ kind: 'national-report', country: 'SVN', cycle });
      expect(byPage(report)).toEqual(counted);
      const all = await Promise.all(CYCLES.map((one) => reportOf(one.cycle)));
      for (const register of [[await reportOf(cycle - 1)], all]) {
        const checked = checkCitations(report, register);
        const resolved = checked.citations.flatMap((citation) => citation.resolved ?? []);
        expect(resolved.map(({ document, label }) => `${document} ${label}`)).toEqual(
          report.citations.flatMap(({ numbers }) => numbers.map((number) => `${list}.${number}`)),
        );
        expect(checked.problems).toEqual([]);
      }
    },
  );

  it('resolves nothing against the review that came after', async () => {
    const later = await reportOf(3);
    for (const cycle of [2, 3]) {
      const { citations } = checkCitations(await documentOf(cycle, 'national-report'), [later]);
      const numbers = citations.flatMap(({ resolved }) => resolved ?? []);
      expect(new Set(numbers.map(({ label, reason }) => label ?? reason))).toEqual(
        new Set(['cited-review-missing']),
      );
    }
  });

  it.each([
    // 15 notes each cite the review before; two ranges of one, one of the other are slips of the published documents
    ['A/HRC/WG.6/34/SVN/3', 15, 112, 2],
    ['A/HRC/WG.6/34/SVN/2', 15, 141, 1],
  ])(
    'the United Nations’ own papers for the third cycle: %s',
    async (symbol, citations, resolved, broken) => {
      const checked = checkCitations(await withSymbol(3, symbol), [await reportOf(2)]);
      expect(checked.citations).toHaveLength(citations);
      const numbers = checked.citations.flatMap((citation) => citation.resolved ?? []);
      expect(numbers.filter(({ by }) => by === 'label')).toHaveLength(resolved);
      expect(numbers.filter(({ reason }) => reason !== null).every(({ likely }) => likely.length > 1)).toBe(
        true,
      );
      expect(checked.problems.map(({ code }) => code)).toEqual(Array<string>(broken).fill('broken-range'));
    },
  );

  it('takes no paragraph, article, treaty, year or amount of the other documents for a recommendation', async () => {
    const all = (await Promise.all(CYCLES.map(({ cycle }) => readCycle(cycle)))).flat();
    const silent = all.filter(
      ({ file, kind, symbol, problems }) =>
        file.endsWith('.pdf') &&
        (kind === 'unknown' || kind === 'national-report') &&
        !CITING.has(symbol ?? '') &&
        !problems.some(({ code }) => code === 'no-text-layer'),
    );
    expect(silent).toHaveLength(12);
    expect(silent.filter(({ citations }) => citations.length > 0)).toEqual([]);
  });

  it('takes no number in reports of the Working Group that is not a recommendation there', async () => {
    const names = await namesIn('working-group-reports', '.pdf');
    for (const name of names.filter((_, index) => index % 4 === 1)) {
      const own = (await readAt(name)).recommendations.map(({ number }) => number);
      const pdf = await readPdf(await bytesOf(name));
      const cited = pdf.ok ? findCitations(pdf.lines).flatMap(({ numbers }) => numbers) : [];
      const strange = cited.filter((number) => !own.some((label) => `${label}.`.startsWith(`${number}.`)));
      expect(strange, name).toEqual([]);
    }
  });
});
