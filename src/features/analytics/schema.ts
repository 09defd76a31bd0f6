import type { ActionGrouping, GroupFilter } from '../plans/schema.ts';
import type { FacetName } from '../recommendations/schema.ts';

/** By what the gaps are broken down. */
export const dimensions = [
  'organisation',
  'theme',
  'sdg',
  'group',
  'region',
  'review',
] as const satisfies (FacetName & ActionGrouping)[];
export type Dimension = (typeof dimensions)[number];

/**
 * What can be wrong with an action on a day. `stalled`: it should have begun, or a milestone's day has passed. `silent`: it
 * is under way, and nothing that was published speaks of the last half year.
 */
export const actionTroubles = ['overdue', 'stalled', 'silent', 'unfunded', 'unled'] as const;
export type ActionTrouble = (typeof actionTroubles)[number];

/** The lists of actions behind figures: those in some kind of trouble, those that are done, and all. */
export const actionLists = [...actionTroubles, 'done', 'all'] as const;
export type ActionList = (typeof actionLists)[number];

/** An action with what bears on whether it is in trouble. */
export type WatchedAction = {
  id: string;
  plan_slug: string;
  plan_title: string;
  language: string;
  number: number;
  title: string;
  state: 'planned' | 'underway' | 'done' | 'stopped';
  starts_on: string | null;
  ends_on: string | null;
  is_funded: boolean;
  /** The earliest day of a milestone that is not reached. */
  next_milestone: string | null;
  /** The last day that a published update on it speaks of. */
  reported_until: string | null;
  lead_slug: string | null;
  lead_names: Record<string, string> | null;
};

/** In milliseconds. */
const HALF_A_YEAR = 183 * 86_400_000;

/** What is wrong with an action on a day; nothing with one that is done or stopped. */
export function troublesOf(action: WatchedAction, today: string): ActionTrouble[] {
  const { state, starts_on, ends_on, next_milestone, reported_until } = action;
  if (state === 'done' || state === 'stopped') return [];
  const isPast = (day: string | null) => day !== null && day < today;
  const isOverdue = isPast(ends_on);
  const troubles: ActionTrouble[] = [];
  if (isOverdue) troubles.push('overdue');
  else if ((state === 'planned' && isPast(starts_on)) || isPast(next_milestone)) troubles.push('stalled');
  const halfYearAgo = new Date(Date.parse(today) - HALF_A_YEAR).toISOString().slice(0, 10);
  const isQuiet = (day: string | null) => day === null || day < halfYearAgo;
  if (state === 'underway' && starts_on !== null && isQuiet(starts_on) && isQuiet(reported_until))
    troubles.push('silent');
  if (!action.is_funded) troubles.push('unfunded');
  if (action.lead_slug === null) troubles.push('unled');
  return troubles;
}

/** Whether an action is in one of the lists on a day. */
export function isListed(action: WatchedAction, list: ActionList, today: string): boolean {
  if (list === 'all') return true;
  if (list === 'done') return action.state === 'done';
  return troublesOf(action, today).includes(list);
}

/** By what results are told apart: groups of actions, or each action. */
export const resultGroupings = ['organisation', 'theme', 'objective', 'action'] as const;
export type ResultGrouping = (typeof resultGroupings)[number];

/** Which actions results are asked of. */
export type ResultsFilter = Pick<GroupFilter, 'organisation' | 'theme' | 'plan' | 'objective'> & {
  action?: string;
  /** Only those that are done. */
  isDone?: true;
};

/** The conditions of an address of results that name a group or an action. */
export const resultConditions = ['organisation', 'theme', 'plan', 'objective', 'action'] as const;

/** Reads a filter from an address. */
export function resultsFilter(query: URLSearchParams): ResultsFilter {
  const filter: ResultsFilter = {};
  for (const name of resultConditions) {
    const value = query.get(name)?.slice(0, 200);
    if (value) filter[name] = value;
  }
  if (query.get('state') === 'done') filter.isDone = true;
  return filter;
}

/** An action as addresses of lists name it. */
export function keyOfAction({ plan_slug, number }: Pick<WatchedAction, 'plan_slug' | 'number'>): string {
  return `${plan_slug}/${number}`;
}
