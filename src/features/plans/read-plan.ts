import { may, seePlans, type Viewer } from '../../access/policy.ts';
import { readingAs, type Reading } from '../../access/reading.ts';
import type { Database } from '../../database/connection.ts';
import { checkAction, checkPlan } from './checks.ts';
import {
  findPlan,
  listIndicatorKinds,
  listObjectives,
  listVersions,
  type Plan,
  type PlanVersion,
} from './queries.ts';
import {
  listDependencies,
  listMilestones,
  listNeeded,
  listPlanActions,
  type Action,
} from './action-queries.ts';
import { listLinks, listUnserved } from './link-queries.ts';
import { readVersionEntries } from './write-queries.ts';

/** What a plan's page shows of it: objectives, actions, versions newest first, and what the checks find. */
export async function readPlan(reading: Reading, plan: Plan) {
  const [objectives, actions, dependencies, indicators, unserved, versions] = await Promise.all([
    listObjectives(reading, plan.id),
    listPlanActions(reading, plan.id),
    listDependencies(reading, plan.id),
    listIndicatorKinds(reading, plan.id),
    // only the plan for the whole country answers for all that was recommended
    plan.kind === 'national' ? listUnserved(reading, 1) : { count: 0 },
    listVersions(reading, plan.id),
  ]);
  const { starts_on, ends_on } = plan;
  const facts = { starts_on, ends_on, objectives, actions, dependencies, indicators };
  return { objectives, actions, versions, findings: checkPlan({ ...facts, unserved: unserved.count }) };
}

/** What an action's page shows of it: milestones, what waits for what in its plan, what it serves, what the checks find. */
export async function readAction(reading: Reading, action: Action) {
  const [milestones, dependencies, links, needed] = await Promise.all([
    listMilestones(reading, [action.id]),
    listDependencies(reading, action.plan),
    listLinks(reading, action.id),
    listNeeded(reading, action.id),
  ]);
  const lead = action.organisations.find(({ part }) => part === 'lead');
  const findings = checkAction(
    { ...action, lead_slug: lead?.slug ?? null },
    { starts_on: action.plan_starts_on, ends_on: action.plan_ends_on },
    needed,
  );
  return { milestones, dependencies, links, findings };
}

/** A version with whether this viewer may see how the plan stood then: to the public it may not have been public yet. */
export type ListedVersion = PlanVersion & { isSeen: boolean };

/** Says of each version of a plan, by its slug, whether a viewer may see the plan as it stood then. */
export async function withSight(
  db: Database,
  viewer: Viewer,
  plan: string,
  versions: readonly PlanVersion[],
): Promise<ListedVersion[]> {
  if (may(viewer, seePlans)) return versions.map((version) => ({ ...version, isSeen: true }));
  const entries = await readVersionEntries(
    db,
    viewer.country,
    versions.map(({ id }) => id),
  );
  return Promise.all(
    versions.map(async (version) => {
      const found = await findPlan(readingAs(db, viewer, entries.get(version.id)), plan);
      return { ...version, isSeen: found !== undefined };
    }),
  );
}
