import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change, type Author, type Change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { checkIndicator, checkMethod, type Target } from './check.ts';
import { yearOf } from './period.ts';
import { editIndicators, editorOf, publishIndicators } from './policy.ts';
import { slugFor, type IndicatorInput, type Linked, type MethodInput } from './schema.ts';
import { methodIn, planAnew, writePlanned } from './sheet.ts';
import {
  endLink,
  insertIndicator,
  insertLink,
  insertMethod,
  insertTargets,
  isLinkable,
  isSlugTaken,
  listCollecting,
  listSources,
  readCountryDay,
  readIndicator,
  readLinks,
  readMethods,
  readOwnIds,
  readTargets,
  readValues,
  setPublic,
  updateIndicator,
  updateTarget,
  updateValue,
} from './write-queries.ts';

export { listShown } from './list.ts';
export { endOfLastPeriod, lastPeriodBefore } from './period.ts';
export {
  findIndicator,
  listIndicatorsOf,
  listLinks,
  listMethods,
  listTargets,
  listValues,
  withFigures,
  type ListedValue,
} from './queries.ts';
export { listIndicatorsOfObjectives, listMeasuring, type Measuring } from './measuring-queries.ts';

type Deps = Pick<House, 'db' | 'clock'>;
/** Null: there is no such indicator. */
type Answer<Value> = Promise<Outcome<Value> | null>;

/** For telling whether somebody else saved since a form was drawn. */
export function indicatorVersion(
  row: Row<'indicator'>,
  targets: readonly Pick<Row<'indicator_target'>, 'kind' | 'year' | 'value'>[],
): string {
  const { title, definition, language, kind, unit, better, frequency, collector, limits } = row;
  const facts = [title, definition, language, kind, unit, better, frequency, collector, limits];
  const ends = targets.map((target) => [target.kind, target.year, target.value]);
  return versionOf([...facts, row.sdg_indicator, row.smallest_cell, ends]);
}

/** Enters an indicator with its first method, baseline and targets; not public yet. Comes back with its address. */
export async function addIndicator(
  { db, clock }: Deps,
  viewer: Viewer,
  input: IndicatorInput,
  measures: Linked | null = null,
): Promise<Outcome<{ id: string; slug: string }>> {
  const { country } = viewer;
  const some = requireAuthority(viewer, editIndicators);
  const author = await authorFor(db, viewer, input.collector, some);
  return change(db, { country, verb: 'indicator.add', author, clock }, async (under) => {
    const { tx, now, touch } = under;
    const { languages } = await readCountryDay(tx, country, now);
    const { problems, facts, targets } = checkIndicator(input, languages);
    const method = checkMethod(input, undefined);
    problems.push(...method.problems);
    const collector = await checkCollector(tx, viewer, input.collector, problems);
    if (measures && !(await isLinkable(tx, country, measures)))
      problems.push({ code: 'indicators.link.none' });
    if (problems.length > 0 || !collector) return refused(...problems);
    const id = randomUUID();
    const slug = await slugFor(facts.title, (wanted) => isSlugTaken(tx, country, wanted));
    const of = { country, indicator: id, recorded_at: now };
    await touch('indicator', [id]);
    await insertIndicator(tx, { country, id, slug, ...facts, collector, recorded_at: now });
    const methodId = randomUUID();
    await touch('indicator_method', [methodId]);
    await insertMethod(tx, { ...of, id: methodId, ordinal: 1, method: input.method, since: method.year });
    await addTargets(under, of, false, targets);
    if (measures) await addLink(under, of, false, measures);
    return done({ id, slug });
  });
}

/** Says anew what an indicator is and where it is to come to. Its unit stays once there are figures in it. */
export async function changeIndicator(
  { db, clock }: Deps,
  viewer: Viewer,
  slug: string,
  input: IndicatorInput,
): Answer<null> {
  return onIndicator({ db, clock }, viewer, slug, 'indicator.change', async (under, indicator) => {
    const { tx, now, touch } = under;
    const { country } = viewer;
    const { languages } = await readCountryDay(tx, country, now);
    const { problems, facts, targets } = checkIndicator(input, languages);
    const collector = await checkCollector(tx, viewer, input.collector, problems);
    const standing = await readTargets(tx, country, indicator.id);
    const values = await readValues(tx, country, indicator.id);
    if (facts.unit !== indicator.unit && values.length > 0)
      problems.push({ code: 'indicators.unit.inUse', field: 'unit', values: { unit: indicator.unit } });
    if (indicatorVersion(indicator, standing) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0 || !collector) return refused(...problems);
    await touch('indicator', [indicator.id]);
    await updateIndicator(tx, country, indicator.id, { ...facts, collector });
    await changeTargets(under, indicator, standing, targets);
    if (facts.smallest_cell !== indicator.smallest_cell)
      await writePlanned(under, planAnew({ ...indicator, ...facts }, values));
    return done(null);
  });
}

/** Says that an indicator is measured in another way from a year on: its series breaks there. */
export async function addMethod(deps: Deps, viewer: Viewer, slug: string, input: MethodInput): Answer<null> {
  return onIndicator(deps, viewer, slug, 'indicator.method', async (under, indicator) => {
    const { tx, now, touch } = under;
    const { country } = viewer;
    const methods = await readMethods(tx, country, [indicator.id]);
    const last = methods.at(-1);
    const { problems, year } = checkMethod(input, last?.since);
    if (String(methods.length) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    const added = {
      country,
      id: randomUUID(),
      indicator: indicator.id,
      ordinal: methods.length + 1,
      method: input.method,
      since: year,
      public: indicator.public,
      recorded_at: now,
    };
    await touch('indicator_method', [added.id]);
    await insertMethod(tx, added);
    // figures of these years are by the new method, whoever entered them: what they say stays
    const measured = (await readValues(tx, country, indicator.id)).filter(
      ({ period, method }) => methodIn([...methods, added], yearOf(period))?.id !== method,
    );
    await touch(
      'indicator_value',
      measured.map(({ id }) => id),
    );
    for (const { id } of measured) await updateValue(tx, country, id, { method: added.id });
    return done(null);
  });
}

/** Takes an indicator out of the lists; it stays at its address with all that was entered. */
export async function removeIndicator(deps: Deps, viewer: Viewer, slug: string): Answer<null> {
  return onIndicator(deps, viewer, slug, 'indicator.remove', async (under, indicator) => {
    const { tx, now, touch } = under;
    const others = await independentSources(under, indicator);
    if (others) return refused(others);
    await touch('indicator', [indicator.id]);
    await updateIndicator(tx, viewer.country, indicator.id, { removed_at: now });
    return done(null);
  });
}

/** Shows an indicator to everybody, with its methods, targets, links and figures; what is kept back stays back. */
export async function publishIndicator(deps: Deps, viewer: Viewer, slug: string): Answer<null> {
  return show(deps, viewer, slug, 'indicator.publish', true);
}

/** Takes an indicator back from the public with all that is its own. */
export async function withdrawIndicator(deps: Deps, viewer: Viewer, slug: string): Answer<null> {
  return show(deps, viewer, slug, 'indicator.withdraw', false);
}

async function show(
  deps: Deps,
  viewer: Viewer,
  slug: string,
  verb: 'indicator.publish' | 'indicator.withdraw',
  shown: boolean,
): Answer<null> {
  const author = requireAuthority(viewer, publishIndicators);
  const { country } = viewer;
  return change(deps.db, { country, verb, author, clock: deps.clock }, async (under) => {
    const { tx, touch } = under;
    const indicator = await readIndicator(tx, country, slug);
    if (!indicator) return null;
    if (indicator.removed_at) return refused({ code: 'indicators.removed' });
    const others = shown ? null : await independentSources(under, indicator);
    if (others) return refused(others);
    const own = await readOwnIds(tx, country, indicator.id);
    await touch('indicator', [indicator.id]);
    for (const kind of Object.keys(own) as (keyof typeof own)[]) await touch(kind, own[kind]);
    await setPublic(tx, country, indicator.id, shown);
    return done(null);
  });
}

/** Says that an indicator measures an action, an objective or a recommendation. */
export async function linkIndicator(deps: Deps, viewer: Viewer, slug: string, to: Linked): Answer<null> {
  return onIndicator(deps, viewer, slug, 'indicator.link', async (under, indicator) => {
    const { country } = viewer;
    if (!(await isLinkable(under.tx, country, to))) return refused({ code: 'indicators.link.none' });
    const standing = await readLinks(under.tx, country, indicator.id);
    if (standing.some((link) => link[to.kind] === to.id)) return done(null);
    const of = { country, indicator: indicator.id, recorded_at: under.now };
    await addLink(under, of, indicator.public, to);
    return done(null);
  });
}

/** Says that an indicator does not measure something any more. */
export async function unlinkIndicator(deps: Deps, viewer: Viewer, slug: string, link: string): Answer<null> {
  return onIndicator(deps, viewer, slug, 'indicator.unlink', async ({ tx, now, touch }, indicator) => {
    const standing = await readLinks(tx, viewer.country, indicator.id);
    if (!standing.some(({ id }) => id === link)) return done(null);
    await touch('indicator_link', [link]);
    await endLink(tx, viewer.country, link, now);
    return done(null);
  });
}

/** One change of an indicator that stands, by somebody who may change it. */
async function onIndicator(
  { db, clock }: Deps,
  viewer: Viewer,
  slug: string,
  verb: string,
  work: (under: Change, indicator: Row<'indicator'>) => Promise<Outcome<null>>,
): Answer<null> {
  const some = requireAuthority(viewer, editIndicators);
  const { country } = viewer;
  const found = await readIndicator(db, country, slug);
  if (!found) return null;
  const author = editorOf(viewer, found.collector) ?? some;
  return change(db, { country, verb, author, clock }, async (under) => {
    const indicator = await readIndicator(under.tx, country, slug);
    if (!indicator) return null;
    if (!editorOf(viewer, indicator.collector)) return refused({ code: 'indicators.notYours' });
    if (indicator.removed_at) return refused({ code: 'indicators.removed' });
    return work(under, indicator);
  });
}

async function authorFor(db: House['db'], viewer: Viewer, collector: string, some: Author): Promise<Author> {
  const found = (await listCollecting(db, viewer.country)).find(({ slug }) => slug === collector);
  return editorOf(viewer, found?.id) ?? some;
}

/** The organisation that is to collect an indicator; a focal point gives it to nobody but their own. */
async function checkCollector(
  tx: Change['tx'],
  viewer: Viewer,
  slug: string,
  problems: Problem[],
): Promise<string | undefined> {
  const found = (await listCollecting(tx, viewer.country)).find((one) => one.slug === slug);
  if (!found) problems.push({ code: 'indicators.collector.none', field: 'collector' });
  else if (!editorOf(viewer, found.id))
    problems.push({ code: 'indicators.collector.notYours', field: 'collector' });
  return found?.id;
}

const INDEPENDENT: ReadonlySet<string> = new Set(['nhri', 'cso', 'parliament-committee']);

/** No administration mutes a voice that is not its own: what rests on the indicator stays where it was entered. */
async function independentSources({ tx }: Change, indicator: Row<'indicator'>): Promise<Problem | null> {
  const sources = await listSources(tx, indicator.country, indicator.id);
  const names = sources
    .filter(({ kind }) => INDEPENDENT.has(kind))
    .map(({ names: of }) => of[indicator.language] ?? of['en'] ?? Object.values(of)[0] ?? '');
  return names.length === 0 ? null : { code: 'indicators.others', values: { names: names.join(', ') } };
}

type OfIndicator = { country: string; indicator: string; recorded_at: Date };

async function addTargets(
  { tx, touch }: Change,
  of: OfIndicator,
  isPublic: boolean,
  targets: readonly Target[],
): Promise<void> {
  const rows = targets.map((target) => ({ ...of, id: randomUUID(), ...target, public: isPublic }));
  await touch(
    'indicator_target',
    rows.map(({ id }) => id),
  );
  await insertTargets(tx, rows);
}

async function changeTargets(
  under: Change,
  indicator: Row<'indicator'>,
  standing: readonly Row<'indicator_target'>[],
  targets: readonly Target[],
): Promise<void> {
  const { tx, now, touch } = under;
  const { country } = indicator;
  const isOf = (one: { kind: string; year: number }) => (other: { kind: string; year: number }) =>
    one.kind === other.kind && one.year === other.year;
  const changed = standing.flatMap((row) => {
    const said = targets.find(isOf(row));
    if (said && Number(said.value) === row.value) return [];
    return [{ id: row.id, values: said ? { value: said.value, recorded_at: now } : { removed_at: now } }];
  });
  await touch(
    'indicator_target',
    changed.map(({ id }) => id),
  );
  for (const { id, values } of changed) await updateTarget(tx, country, id, values);
  await addTargets(
    under,
    { country, indicator: indicator.id, recorded_at: now },
    indicator.public,
    targets.filter((target) => !standing.some(isOf(target))),
  );
}

async function addLink(
  { tx, touch }: Change,
  of: OfIndicator,
  isPublic: boolean,
  { kind, id: to }: Linked,
): Promise<void> {
  const id = randomUUID();
  await touch('indicator_link', [id]);
  await insertLink(tx, { ...of, id, [kind]: to, public: isPublic });
}
