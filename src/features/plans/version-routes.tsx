import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { listIndicatorsOfObjectives } from '../indicators/actions.ts';
import { nameOfFor, planOf, readingFor, todayOf, type PlansHouse } from './asked.ts';
import { differencesOf } from './differences.ts';
import { PlanPage } from './plan-page.tsx';
import { readPlanState } from './plan-state.ts';
import { recordVersion } from './plan-verbs.ts';
import { writePlans } from './policy.ts';
import { findPlan, listObjectives, listVersions, type Plan, type PlanVersion } from './queries.ts';
import { listPlanActions } from './action-queries.ts';
import { listDecided } from '../updates/actions.ts';
import { withSight } from './read-plan.ts';
import { planHref, versionForm } from './schema.ts';
import { DifferencesPage, VersionsPage } from './versions-page.tsx';
import { readVersionEntries } from './write-queries.ts';

const VERSIONS = '/plans/:plan/versions';
/** As many decisions on obstacles as the page of a plan's versions tells. */
const MOST_DECIDED = 100;

/** The versions of a plan: recording one, showing the plan as it stood then, comparing two. */
export function versionRoutes(house: PlansHouse): Route[] {
  const { db } = house;
  const readingAt = (ask: Ask, seq: number | undefined) => readingAs(db, ask.get('page').viewer, seq);

  /** The plan of the address with its versions, and the ledger entry of each. */
  const find = async (ask: Ask) => {
    const plan = await planOf(house, ask);
    if (!plan) return undefined;
    const versions = await listVersions(readingFor(house, ask), plan.id);
    const ids = versions.map(({ id }) => id);
    const entries = await readVersionEntries(db, ask.get('page').viewer.country, ids);
    return { plan, versions, entries };
  };

  const list = async (ask: Ask, typed: Typed, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const plan = await planOf(house, ask);
    if (!plan) return notFoundPage(ask, page);
    const versions = await listVersions(readingFor(house, ask), plan.id);
    const listed = await withSight(db, page.viewer, plan.slug, versions);
    const decided = await listDecided(readingFor(house, ask), plan.id, MOST_DECIDED);
    return ask.html(
      <VersionsPage {...{ page, plan, versions: listed, decided, typed, problems }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  const record = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await readForm(ask, versionForm);
    const slug = ask.req.param('plan') ?? '';
    const outcome = await recordVersion(house, page.viewer, slug, value);
    if (!outcome) return notFoundPage(ask, page);
    if (!outcome.ok) return list(ask, typed, inWords(ask, outcome.problems));
    return ask.redirect(`${planHref(slug)}?done=version`, 303);
  };

  const one = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await find(ask);
    const version = found && versionOf(found.versions, ask.req.param('version') ?? '');
    const seq = version && found.entries.get(version.id);
    if (!found || !version || seq === undefined) return notFoundPage(ask, page);
    const reading = readingAt(ask, seq);
    const plan = await findPlan(reading, found.plan.slug);
    if (!plan) return notFoundPage(ask, page);
    const [objectives, actions] = await Promise.all([
      listObjectives(reading, plan.id),
      listPlanActions(reading, plan.id),
    ]);
    const view = {
      plan,
      objectives,
      actions,
      findings: [],
      indicators: await listIndicatorsOfObjectives(
        reading,
        objectives.map(({ id }) => id),
      ),
      newestVersion: version,
      today: version.day,
      done: undefined,
      version: { ...version, seq },
    };
    return ask.html(<PlanPage page={page} view={view} />);
  };

  const differences = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await find(ask);
    const wanted = ask.req.param('version') ?? '';
    const from = found && versionOf(found.versions, page.query.get('from') ?? '');
    const to = found && versionOf(found.versions, wanted);
    if (!found || !from || (wanted !== 'now' && !to)) return notFoundPage(ask, page);
    const stateAt = async (version: PlanVersion | undefined) => {
      const reading = version ? readingAt(ask, found.entries.get(version.id)) : readingFor(house, ask);
      const plan: Plan | undefined = await findPlan(reading, found.plan.slug);
      return plan && readPlanState(reading, plan, nameOfFor(ask));
    };
    const [before, after] = await Promise.all([stateAt(from), stateAt(to)]);
    if (!before || !after) return notFoundPage(ask, page);
    const { plan } = found;
    return ask.html(
      <DifferencesPage {...{ page, plan, from, to, differences: differencesOf(before, after) }} />,
    );
  };

  return [
    get(VERSIONS, everyone, (ask) => list(ask, { day: todayOf(house, ask) })),
    post(VERSIONS, writePlans, record),
    get(`${VERSIONS}/:version`, everyone, one),
    get(`${VERSIONS}/:version/differences`, everyone, differences),
  ];
}

function versionOf(versions: readonly PlanVersion[], ordinal: string): PlanVersion | undefined {
  return versions.find((version) => String(version.ordinal) === ordinal);
}

/** Days in the reader's own writing. */
function inWords(ask: Ask, problems: readonly Problem[]): Problem[] {
  const { formats } = ask.get('page');
  return problems.map((problem) => {
    const day = problem.values?.['day'];
    return typeof day === 'string'
      ? { ...problem, values: { ...problem.values, day: formats.day(day) } }
      : problem;
  });
}
