import { beforeAll, describe, expect, it } from 'vitest';
import { linkSource } from '../../src/documents/link/link-source.ts';
import { namesIn, MISSING, readAt } from './data.ts';
import {
  figuresOf,
  keptFigures,
  measureCorpus,
  totalOf,
  type CorpusMeasures,
  type Figures,
} from './figures.ts';
import { answeredPositions, CYCLES, documentOf, readMatrixOf, transcribed } from './other-documents.ts';
import { excusedItems } from './reports.ts';

describe.skipIf(MISSING !== null)(`published documents${MISSING === null ? '' : ` (${MISSING})`}`, () => {
  let measures: CorpusMeasures;
  let found: Figures;
  let kept: Figures;
  beforeAll(async () => {
    measures = await measureCorpus();
    found = figuresOf(measures);
    kept = await keptFigures();
  });

  it('are read no worse than the figures that are kept', () => {
    const fallen = Object.entries(kept.atLeast).filter(
      ([name, figure]) => (found.atLeast[name] ?? 0) < figure,
    );
    const risen = Object.entries(kept.atMost).filter(
      ([name, figure]) => (found.atMost[name] ?? Number.POSITIVE_INFINITY) > figure,
    );
    expect({ fallen, risen }, JSON.stringify(found, null, 1)).toEqual({ fallen: [], risen: [] });
  });

  it('have no figure that is measured and not kept', () => {
    expect(Object.keys(found.atLeast)).toEqual(Object.keys(kept.atLeast));
    expect(Object.keys(found.atMost)).toEqual(Object.keys(kept.atMost));
  });

  it('are all reports of the Working Group, each with its State, session and date', async () => {
    for (const name of await namesIn('working-group-reports', '.pdf')) {
      expect(await readAt(name), name).toMatchObject({
        kind: 'working-group-report',
        symbol: expect.stringMatching(/^A\/HRC\//),
        country: expect.stringMatching(/^[A-Z]{3}$/),
        session: expect.any(Number),
        date: expect.any(String),
        language: 'en',
      });
    }
  });

  it('reach what is asked of the reader, without more than 2% of the coding excused', async () => {
    const total = totalOf(measures.reports.map((one) => one.excused));
    expect(total.both / total.coded).toBeGreaterThanOrEqual(0.995);
    expect(total.both / total.read).toBeGreaterThanOrEqual(0.995);
    expect(total.states / total.both).toBeGreaterThanOrEqual(0.995);
    expect(total.words / total.both).toBeGreaterThanOrEqual(0.99);
    expect(total.positions / total.decided).toBeGreaterThanOrEqual(0.99);
    expect((await excusedItems()).length / total.coded).toBeLessThanOrEqual(0.02);
  });

  it('are excused only where the reading differs from the coding', async () => {
    const differing = new Set(
      measures.reports.flatMap(({ name, folded }) => {
        const { missing, invented, otherWords, otherStates, otherPosition } = folded;
        const numbers = [...missing, ...invented, ...otherWords, ...otherStates, ...otherPosition];
        return numbers.map((number) => `${name} ${number}`);
      }),
    );
    const excused = (await excusedItems()).map(({ file, number }) => `${file} ${number}`);
    expect(excused.filter((one) => !differing.has(one))).toEqual([]);
  });

  it('are single paragraphs, all read as they were taken apart by hand', () => {
    expect(measures.paragraphs).toEqual({ of: 217, right: 217 });
  });

  it.each(CYCLES)(
    'give every recommendation of $symbol',
    async ({ cycle, symbol, recommendations: count }) => {
      const report = await documentOf(cycle, 'working-group-report');
      expect(report).toMatchObject({ symbol, country: 'SVN', cycle, problems: [] });
      expect(report.recommendations).toHaveLength(count);
      expect(new Set(report.recommendations.map(({ number }) => number)).size).toBe(count);
      expect(report.recommendations.every(({ states }) => states.length > 0)).toBe(true);
    },
  );

  it.each(CYCLES)('give the answers to $symbol', async ({ cycle, answers, hasMatrix }) => {
    const { positions, problems } = await answeredPositions(cycle);
    const count = (position: string): number => positions.filter((one) => one.position === position).length;
    expect({ supported: count('supported'), noted: count('noted') }).toEqual(answers);
    if (!hasMatrix) return;
    expect(problems).toEqual([]);
    const listed = (await transcribed(cycle)).map(({ number, position }) => ({ number, position }));
    expect(positions).toEqual(listed);
  });

  it.each(CYCLES.filter(({ hasMatrix }) => hasMatrix))(
    "give OHCHR's matrix for $symbol as it was transcribed, item by item",
    async ({ cycle }) => {
      const matrix = await documentOf(cycle, 'recommendation-matrix');
      expect(matrix).toMatchObject({ country: 'SVN', cycle, problems: [] });
      expect(await readMatrixOf(cycle)).toEqual(await transcribed(cycle));
    },
  );

  it.each(CYCLES.filter(({ hasMatrix }) => hasMatrix))(
    'link addendum and matrix to the report $symbol whole',
    async ({ cycle, recommendations: count }) => {
      const base = (await documentOf(cycle, 'working-group-report')).recommendations;
      for (const kind of ['addendum', 'recommendation-matrix'] as const) {
        const source = await documentOf(cycle, kind);
        const linked = linkSource(base, 'en', source);
        // the third report answers some itself, and its addendum the others
        const said = kind === 'addendum' ? source.positions.length : count;
        expect(linked.unlinked).toEqual([]);
        expect(new Set(linked.links.map(({ item }) => item)).size).toBe(said);
      }
    },
  );
});
