import { requireAuthority, type Viewer } from '../../../access/policy.ts';
import type { Database, InTransaction } from '../../../database/connection.ts';
import type { House } from '../../../house.ts';
import { change } from '../../../ledger/change.ts';
import { done, refused, type Outcome } from '../../../problem.ts';
import { newerVersion } from '../../../web/newer-version.tsx';
import { isSeen, listFigureSources } from '../figure-actions.ts';
import { enterFigures } from '../policy.ts';
import type { Notation } from '../read-figure.ts';
import { planSheet, sheetVersion, writePlanned } from '../sheet.ts';
import { readCountryDay, readIndicators, readMethods, readOwnValues } from '../write-queries.ts';
import { checkRows, slugTyped, type CheckedRow, type RowProblem } from './check-rows.ts';
import type { ImportRow } from './read-rows.ts';

type Deps = Pick<House, 'db' | 'clock' | 'languages'>;

export type CheckedImport = {
  checked: CheckedRow[];
  problems: RowProblem[];
  /** How what the organisation has entered of these indicators stands, for noticing that it changed. */
  version: string;
};

/** What applying rows in the name of an organisation would do, and everything that is in its way. */
export async function checkImport(
  { db, clock, languages }: Deps,
  viewer: Viewer,
  source: { id: string; slug: string },
  rows: readonly ImportRow[],
  notation: Notation,
): Promise<CheckedImport> {
  return checkAgainst(db, viewer, source, rows, { notation, languages, at: clock() });
}

async function checkAgainst(
  tx: Database | InTransaction,
  viewer: Viewer,
  source: { id: string; slug: string },
  rows: readonly ImportRow[],
  { notation, languages, at }: { notation: Notation; languages: Deps['languages']; at: Date },
): Promise<CheckedImport> {
  const { country } = viewer;
  const slugs = [...new Set(rows.map(({ indicator }) => slugTyped(indicator)))];
  const indicators = (await readIndicators(tx, country, slugs)).filter((one) => isSeen(viewer, one));
  const ids = indicators.map(({ id }) => id);
  const { today } = await readCountryDay(tx, country, at);
  const methods = await readMethods(tx, country, ids);
  const standing = await readOwnValues(tx, country, source.id, ids);
  const context = { organisation: source.slug, indicators, methods, standing, today, notation, languages };
  const { checked, problems } = checkRows(rows, context);
  return { checked, problems, version: sheetVersion(standing) };
}

/**
 * Enters the figures of a file in the name of one of the viewer's own organisations: all of them in one entry, or none.
 * What stands and is not in the file stays. Comes back with how many were written.
 */
export async function applyImport(
  { db, clock, languages }: Deps,
  viewer: Viewer,
  organisation: string,
  rows: readonly ImportRow[],
  { notation, version }: { notation: Notation; version: string },
): Promise<Outcome<{ written: number }>> {
  const { person } = requireAuthority(viewer, enterFigures);
  const { country } = viewer;
  const source = (await listFigureSources(db, viewer)).find(({ slug }) => slug === organisation);
  if (!source) return refused({ code: 'indicators.source.none', field: 'organisation' });
  const author = { person, organisation: source.id };
  return change(db, { country, verb: 'indicator.import', author, clock }, async (under) => {
    const { tx, now } = under;
    const found = await checkAgainst(tx, viewer, source, rows, { notation, languages, at: now });
    if (found.version !== version) return refused(newerVersion);
    const [wrong] = found.problems;
    if (wrong) return refused(wrong.problem);
    const own = await readOwnValues(tx, country, source.id, [
      ...new Set(found.checked.map(({ indicator }) => indicator.id)),
    ]);
    const sheets = Map.groupBy(found.checked, ({ indicator, period }) => `${indicator.id} ${period}`);
    const planned = [...sheets.values()].flatMap((of) => {
      const [first] = of;
      if (!first) return [];
      const { indicator, period, method } = first;
      const standing = own.filter((one) => one.indicator === indicator.id && one.period === period);
      const cells = of.map(({ cell }) => cell);
      return planSheet(
        { indicator, organisation: source.id, period, method, standing, cells, isWhole: false },
        now,
      );
    });
    await writePlanned(under, planned);
    return done({ written: found.checked.filter(({ effect }) => effect !== 'same').length });
  });
}
