import type { Reading } from '../../access/reading.ts';
import type { Translated } from '../../database/tables.ts';
import type { PlanState } from './differences.ts';
import { listDependencies, listMilestones, listOrganisationsIn, listWholeActions } from './action-queries.ts';
import { listServed } from './link-queries.ts';
import { listObjectives, type Plan } from './queries.ts';
import { parts } from './schema.ts';

/** Everything of a plan that two versions of it are compared by, as a reading shows it. */
export async function readPlanState(
  reading: Reading,
  plan: Plan,
  nameOf: (names: Translated) => string,
): Promise<PlanState> {
  const [objectives, actions, dependencies] = await Promise.all([
    listObjectives(reading, plan.id),
    listWholeActions(reading, plan.id),
    listDependencies(reading, plan.id),
  ]);
  const ids = actions.map(({ id }) => id);
  const [organisations, milestones, served] = await Promise.all([
    listOrganisationsIn(reading, ids),
    listMilestones(reading, ids),
    listServed(reading, ids),
  ]);
  const byAction = <Of extends { action: string }>(rows: readonly Of[]) =>
    Map.groupBy(rows, (row) => row.action);
  const [partsOf, milestonesOf, servedOf, needsOf] = [
    byAction(organisations),
    byAction(milestones),
    byAction(served),
    byAction(dependencies),
  ];
  const titles = new Map(objectives.map(({ id, title }) => [id, title]));
  return {
    plan: {
      title: plan.title,
      summary: plan.summary,
      organisation: nameOf(plan.organisation_names),
      starts_on: plan.starts_on,
      ends_on: plan.ends_on,
    },
    objectives: objectives.map(({ id, ordinal, title, description, measure, due }) => ({
      id,
      ordinal,
      title,
      description,
      measure,
      due: due ?? '',
    })),
    actions: actions.map((action) => {
      const { id, number, title, description, kind, state } = action;
      const of = partsOf.get(id) ?? [];
      const [lead, supporting, partner] = parts.map((part) =>
        of.filter((one) => one.part === part).map((one) => nameOf(one.names)),
      );
      return {
        id,
        number,
        title,
        description,
        kind,
        state,
        objective: action.objective === null ? '' : (titles.get(action.objective) ?? ''),
        starts_on: action.starts_on ?? '',
        ends_on: action.ends_on ?? '',
        lead: lead ?? [],
        supporting: supporting ?? [],
        partner: partner ?? [],
        milestones: (milestonesOf.get(id) ?? []).map((one) => `${one.title} · ${one.reached_on ?? one.due}`),
        needs: (needsOf.get(id) ?? []).map((one) => String(one.needs_number)),
        serves: (servedOf.get(id) ?? []).map(({ name }) => name),
      };
    }),
  };
}
