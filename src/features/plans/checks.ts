import type { ActionState } from '../../database/plan-tables.ts';

/** What is asked of a plan, each with what was found, why it matters and what to do (`plans.check.<code>.…`). */
export const planChecks = ['indicators-none', 'indicators-activity', 'recommendations-unserved'] as const;
export const objectiveChecks = ['measure-missing', 'measure-vague', 'date-missing'] as const;
export const actionChecks = [
  'lead-missing',
  'dates-missing',
  'outside-plan',
  'unfunded',
  'before-needed',
] as const;

export type CheckCode = (typeof planChecks | typeof objectiveChecks | typeof actionChecks)[number];

/** Something that a check found: of the plan, of an objective by its ordinal, or of an action by its number. */
export type Finding = {
  code: CheckCode;
  objective?: number;
  action?: number;
  /** For the sentence of what was found. */
  values?: Record<string, string | number>;
};

export type CheckedObjective = { ordinal: number; measure: string; due: string | null };

export type CheckedAction = {
  id: string;
  number: number;
  starts_on: string | null;
  ends_on: string | null;
  state: ActionState;
  is_funded: boolean;
  lead_slug: string | null;
};

export type CheckedPlan = {
  starts_on: string;
  ends_on: string;
  objectives: readonly CheckedObjective[];
  actions: readonly CheckedAction[];
  /** Of actions by their ids. */
  dependencies: readonly { action: string; needs: string }[];
  /** The kinds of the indicators that measure its objectives and actions. */
  indicators: readonly ('structural' | 'process' | 'outcome')[];
  /** How many supported recommendations of the newest reviews no action of any plan serves. */
  unserved: number;
};

/** Everything that the checks find in a plan: of the plan itself, then objective by objective, action by action. */
export function checkPlan(plan: CheckedPlan): Finding[] {
  const byId = new Map(plan.actions.map((action) => [action.id, action]));
  const needsOf = Map.groupBy(plan.dependencies, ({ action }) => action);
  const neededBy = ({ id }: CheckedAction) =>
    (needsOf.get(id) ?? []).flatMap(({ needs }) => byId.get(needs) ?? []);
  return [
    ...checkWhole(plan),
    ...plan.objectives.flatMap(checkObjective),
    ...plan.actions.flatMap((action) => checkAction(action, plan, neededBy(action))),
  ];
}

function checkWhole({ objectives, actions, indicators, unserved }: CheckedPlan): Finding[] {
  const findings: Finding[] = [];
  const isBegun = objectives.length > 0 || actions.length > 0;
  if (isBegun && indicators.length === 0) findings.push({ code: 'indicators-none' });
  else if (indicators.length > 0 && !indicators.includes('outcome'))
    findings.push({ code: 'indicators-activity' });
  if (unserved > 0) findings.push({ code: 'recommendations-unserved', values: { count: unserved } });
  return findings;
}

/** Digits of any script; a measure without one says neither how much nor by when. */
const ANY_NUMBER = /\p{Nd}/u;

/** An objective is specific, measurable and dated, or it says where it is not. */
export function checkObjective({ ordinal, measure, due }: CheckedObjective): Finding[] {
  const findings: Finding[] = [];
  if (measure.trim() === '') findings.push({ code: 'measure-missing', objective: ordinal });
  else if (!ANY_NUMBER.test(measure)) findings.push({ code: 'measure-vague', objective: ordinal });
  if (due === null) findings.push({ code: 'date-missing', objective: ordinal });
  return findings;
}

/**
 * What keeps an action from being followed; of one that is done or stopped nothing is asked any more. `needed` are the
 * actions that have to be done before it begins.
 */
export function checkAction(
  action: CheckedAction,
  plan: Pick<CheckedPlan, 'starts_on' | 'ends_on'>,
  needed: readonly Pick<CheckedAction, 'number' | 'ends_on' | 'state'>[],
): Finding[] {
  if (action.state === 'done' || action.state === 'stopped') return [];
  const findings: Finding[] = [];
  const found = (code: CheckCode, values?: Finding['values']) =>
    findings.push({ code, action: action.number, ...(values && { values }) });
  const { starts_on: start, ends_on: end } = action;
  if (action.lead_slug === null) found('lead-missing');
  if (start === null || end === null) found('dates-missing');
  const outside = [start, end].find((day) => day !== null && (day < plan.starts_on || day > plan.ends_on));
  if (outside) found('outside-plan', { day: outside, from: plan.starts_on, until: plan.ends_on });
  if (!action.is_funded) found('unfunded');
  for (const { number, ends_on: day, state } of needed)
    if (start !== null && day !== null && day > start && state !== 'done')
      found('before-needed', { start, needed: number, day });
  return findings;
}
