import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadDocument } from './document.ts';
import { positionInForce } from './link/disagreements.ts';
import { linkSource } from './link/link-source.ts';
import { readDocument } from './read-document.ts';
import { readFileApart } from './reader-process.ts';

/** UPR Info's export and published reports, kept beside the project and never in it; without them this file is skipped. */
const DATA = join(process.cwd(), '../shared/data');
const EXPORT = join(DATA, 'upr-info/recommendations.csv');
const REPORTS = join(DATA, 'working-group-reports');
const isPresent = existsSync(EXPORT) && existsSync(REPORTS);

const read = async (path: string): Promise<ReadDocument> =>
  readDocument({ name: path, bytes: new Uint8Array(await readFile(path)) });

describe.skipIf(!isPresent)(`UPR Info's export${isPresent ? '' : ` (skipped: no ${EXPORT})`}`, () => {
  let uprInfo: ReadDocument;
  beforeAll(async () => {
    uprInfo = await read(EXPORT);
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
    const apart = await readFileApart(EXPORT);
    expect(apart.recommendations).toHaveLength(uprInfo.recommendations.length);
  });

  it("is linked to the Working Group's reports of the same States and sessions", async () => {
    const names = (await readdir(REPORTS)).filter((name) => name.endsWith('.pdf')).toSorted();
    const totals = { rows: 0, linked: 0, items: 0, found: 0, sameStates: 0, answered: 0, samePosition: 0 };
    for (const name of names) {
      const report = await read(join(REPORTS, name));
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
  }, 60_000);

  it("agrees with Slovenia's own answers of 2015", async () => {
    const report = await read(join(DATA, 'slovenia/cycle-2/g1423930.pdf'));
    const addendum = await read(join(DATA, 'slovenia/cycle-2/g1504261.pdf'));
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
