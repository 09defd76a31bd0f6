import type { Row } from '../../database/tables.ts';
import { versionOf } from '../../ledger/version.ts';
import type { Typed } from '../../web/forms.ts';
import type { Part } from './schema.ts';

/** A plan as its form would send it. */
export function typedPlan(plan: Row<'plan'>, organisation: string): Typed {
  return {
    title: plan.title,
    summary: plan.summary,
    kind: plan.kind,
    language: plan.language,
    organisation,
    'starts-on': plan.starts_on,
    'ends-on': plan.ends_on,
  };
}

export function typedObjective(objective: Row<'objective'>): Typed {
  const { title, description, measure, due } = objective;
  return { title, description, measure, due: due ?? '' };
}

/** What a form of an action says. */
export type FormOfAction = {
  action: Pick<Row<'action'>, 'kind' | 'title' | 'description' | 'starts_on' | 'ends_on' | 'state'>;
  objectiveOrdinal: number | null;
  organisations: readonly { slug: string; part: Part }[];
  milestones: readonly Pick<Row<'milestone'>, 'id' | 'title' | 'due' | 'reached_on'>[];
  needs: readonly { number: number }[];
};

export function typedAction(form: FormOfAction): Typed {
  const { action, objectiveOrdinal, organisations, milestones, needs } = form;
  return {
    kind: action.kind,
    title: action.title,
    description: action.description,
    'starts-on': action.starts_on ?? '',
    'ends-on': action.ends_on ?? '',
    state: action.state,
    objective: objectiveOrdinal === null ? '' : String(objectiveOrdinal),
    needs: needs.map(({ number }) => number).join(', '),
    ...Object.fromEntries(
      organisations.flatMap(({ slug, part }, at) => [
        [`organisation-${at}`, slug],
        [`part-${at}`, part],
      ]),
    ),
    ...Object.fromEntries(
      milestones.flatMap(({ id, title, due, reached_on }, at) => [
        [`milestone-id-${at}`, id],
        [`milestone-${at}`, title],
        [`milestone-due-${at}`, due],
        [`milestone-reached-${at}`, reached_on ?? ''],
      ]),
    ),
  };
}

/** For telling whether somebody else saved since a form was drawn: what the form would say now. */
export function formVersion(typed: Typed): string {
  return versionOf(typed);
}
