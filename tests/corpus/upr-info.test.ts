import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../src/documents/document.ts';
import { positionInForce } from '../../src/documents/link/disagreements.ts';
import { linkSource } from '../../src/documents/link/link-source.ts';
import { readFileApart } from '../../src/documents/reader/reader-process.ts';
import { MISSING, namesIn, pathOf, readAt } from './data.ts';
import { documentOf } from './other-documents.ts';

const EXPORT = 'upr-info/recommendations.csv';

describe.skipIf(MISSING !== null)(`UPR Info's export${MISSING === null ? '' : ` (${MISSING})`}`, () => {
  let uprInfo: ReadDocument;
  beforeAll(async () => {
    uprInfo = await readAt(EXPORT);
  });

  it('accounts for each of its 32,434 rows', () => {
    expect(uprInfo.kind).toBe('upr-info-export');
    const merged = uprInfo.problems.find(({ code }) => code === 'rows-merged');
    expect(merged?.values).toEqual({ rows: 32_434, recommendations: uprInfo.recommendations.length });
    expect(uprInfo.recommendations).toHaveLength(31_470);
    expect(new Set(uprInfo.recommendations.map(({ country }) => country)).size).toBe(151);
    expect(uprInfo.recommendations.every(({ position, session }) => position !== null && session)).toBe(true);
    expect(
      uprInfo.problems.filter(({ code }) => code === 'unread-state').map(({ values }) => values),
    ).toEqual([{ name: '(Unknown)' }]);
  });

  it('is read apart within the usual limits', async () => {
    const apart = await readFileApart(pathOf(EXPORT));
    expect(apart.recommendations).toHaveLength(uprInfo.recommendations.length);
  });

  it("is linked to the Working Group's reports of the same States and sessions", async () => {
    const names = await namesIn('working-group-reports', '.pdf');
    const totals = { rows: 0, linked: 0, items: 0, found: 0, sameStates: 0, answered: 0, samePosition: 0 };
    for (const name of names) {
      const report = await readAt(name);
      const ofState = uprInfo.recommendations.filter(({ country }) => country === report.country);
      const source = { ...uprInfo, recommendations: ofState };
      const { links, unlinked, ofAnotherReview } = linkSource(report.recommendations, 'en', source, report);
      totals.rows += ofState.length - (ofAnotherReview ?? 0);
      totals.linked += ofState.length - (ofAnotherReview ?? 0) - unlinked.length;
      totals.items += report.recommendations.length;
      totals.found += links.length;
      for (const { item, states, position } of links) {
        const own = report.recommendations[item];
        if (states?.toSorted().join() === own?.states.toSorted().join()) totals.sameStates += 1;
        if (!own?.position || own.position === 'pending') continue;
        totals.answered += 1;
        if (own.position === position) totals.samePosition += 1;
      }
    }
    expect(totals.linked / totals.rows).toBeGreaterThan(0.987);
    expect(totals.found / totals.items).toBeGreaterThan(0.999);
    expect(totals.sameStates / totals.found).toBeGreaterThan(0.999);
    expect(totals.samePosition / totals.answered).toBeGreaterThan(0.99);
  }, 180_000);

  it("agrees with Slovenia's own answers of 2015", async () => {
    const report = await documentOf(2, 'working-group-report');
    const addendum = await documentOf(2, 'addendum');
    const answers = linkSource(report.recommendations, 'en', addendum);
    const ofState = uprInfo.recommendations.filter(({ country }) => country === 'SVN');
    const rows = linkSource(report.recommendations, 'en', { ...uprInfo, recommendations: ofState }, report);
    expect(answers.reading.kind).toBe('addendum');
    const differing = rows.links.filter(({ item, position }) => {
      const answer = answers.links.find((link) => link.item === item)?.position ?? null;
      return position !== positionInForce(null, [{ kind: 'addendum', position: answer }]);
    });
    expect([rows.links.length, rows.unlinked.length, differing.length]).toEqual([163, 0, 0]);
  });
});
