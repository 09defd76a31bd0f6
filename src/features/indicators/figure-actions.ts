import { may, requireAuthority, seePlans, type Viewer } from '../../access/policy.ts';
import type { Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { listSpeakers, type Speaker } from '../assessments/actions.ts';
import { enterFigures } from './policy.ts';
import { LONGEST, type SheetInput } from './schema.ts';
import {
  checkFigure,
  checkPeriod,
  planSheet,
  sheetVersion,
  twice,
  writePlanned,
  type Cell,
} from './sheet.ts';
import { readCountryDay, readIndicator, readMethods, readOwnValues } from './write-queries.ts';

type Deps = Pick<House, 'db' | 'clock' | 'languages'>;

/**
 * The organisations in whose name a viewer may enter figures: those of their own memberships, and of the secretariat only
 * what speaks for the government (assessments/actions.ts). Parliament reads figures and enters none.
 */
export async function listFigureSources(db: House['db'], viewer: Viewer): Promise<Speaker[]> {
  const own = new Set(
    viewer.memberships
      .filter(({ role }) => (enterFigures.allows as string[]).includes(role))
      .map(({ organisation }) => organisation),
  );
  return (await listSpeakers(db, viewer)).filter(({ id }) => own.has(id));
}

/** Whether somebody who enters figures may know of an indicator at all. */
export function isSeen(viewer: Viewer, indicator: Pick<Row<'indicator'>, 'public'>): boolean {
  return indicator.public || may(viewer, seePlans);
}

/**
 * Enters what an organisation says of an indicator for one period, in place of what it said of it before; nobody else's
 * figures are touched. Figures of too few people are kept back. Undefined where there is no such indicator.
 */
export async function enterSheet(
  { db, clock, languages }: Deps,
  viewer: Viewer,
  slug: string,
  input: SheetInput,
): Promise<Outcome<{ period: string; keptBack: number }> | undefined> {
  const { person } = requireAuthority(viewer, enterFigures);
  const { country } = viewer;
  const source = (await listFigureSources(db, viewer)).find((own) => own.slug === input.organisation);
  if (!source) return refused({ code: 'indicators.source.none', field: 'organisation' });
  const author = { person, organisation: source.id };
  return change(db, { country, verb: 'indicator.enter', author, clock }, async (under) => {
    const { tx, now } = under;
    const indicator = await readIndicator(tx, country, slug);
    if (!indicator || !isSeen(viewer, indicator)) return undefined;
    if (indicator.removed_at) return refused({ code: 'indicators.removed' });
    const { today } = await readCountryDay(tx, country, now);
    const methods = await readMethods(tx, country, [indicator.id]);
    const problems: Problem[] = [];
    const at = checkPeriod(input.period, indicator.frequency, methods, today);
    if ('problem' in at) problems.push(at.problem);
    const cells = checkSheet(input, indicator, languages, problems);
    const own = await readOwnValues(tx, country, source.id, [indicator.id]);
    const standing = 'problem' in at ? [] : own.filter(({ period }) => period === at.period);
    if (cells.length === 0 && standing.length === 0 && problems.length === 0)
      problems.push({ code: 'indicators.sheet.empty', field: 'value' });
    if (!('problem' in at) && sheetVersion(standing) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0 || 'problem' in at) return refused(...problems);
    const sheet = { indicator, organisation: source.id, period: at.period, method: at.method.id, standing };
    const planned = planSheet({ ...sheet, cells, isWhole: true }, now);
    await writePlanned(under, planned);
    const keptBack = planned.filter(({ value }) => value.is_suppressed).length;
    return done({ period: at.period, keptBack });
  });
}

function checkSheet(
  { source, note, figures, notation }: SheetInput,
  indicator: Row<'indicator'>,
  languages: Deps['languages'],
  problems: Problem[],
): Cell[] {
  for (const [field, { length }] of [
    ['source', source],
    ['note', note],
  ] as const)
    if (length > LONGEST[field])
      problems.push({ code: 'indicators.text.long', field, values: { length, most: LONGEST[field] } });
  const read = figures.flatMap((figure, place) => {
    const at = place === 0 ? '' : `-${place - 1}`;
    const checked = checkFigure(figure, indicator, { language: notation }, languages, at);
    if (!checked) return [];
    problems.push(...checked.problems);
    return [{ at, cell: { ...checked.cell, source, note } }];
  });
  for (const place of twice(read.map(({ cell }) => cell)))
    problems.push({
      code: 'indicators.part.twice',
      field: `category${read[place]?.at ?? ''}`,
      values: { category: read[place]?.cell.category ?? '' },
    });
  return read.map(({ cell }) => cell);
}
