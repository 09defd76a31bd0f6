import type { Reading } from '../../access/reading.ts';
import { listStaff, readByAction, readOverview, type Sums } from '../budgets/actions.ts';
import { listMeasuring, type Measuring } from '../indicators/actions.ts';
import { trackOfIndicator } from '../indicators/components.tsx';
import type { ShownIndicator } from '../indicators/schema.ts';
import { findActionsIn, listMemberships, type Memberships } from '../plans/actions.ts';
import { NONE, objectiveKey } from '../plans/schema.ts';
import { listWatchedActions } from './queries.ts';
import { keyOfAction, type ResultGrouping, type ResultsFilter, type WatchedAction } from './schema.ts';

/** What some actions were given, and what came of it. */
export type Result = {
  /** Of all fiscal years; undefined where nothing is on record. */
  money: Pick<Sums, 'allocated' | 'spent' | 'withheld'> | undefined;
  /** Of one fiscal year, in full-time equivalents; null where no action asks for any. */
  staff: { needed: number; inPost: number } | null;
  actions: number;
  done: number;
  indicators: readonly ShownIndicator[];
};

/** The result of one group, or of one action. */
export type ResultRow = Result & { key: string; action?: WatchedAction };

export type Results = {
  total: Result;
  rows: readonly ResultRow[];
  /** What groups are called whose key does not say it. */
  names: Memberships['names'];
};

/** Whether an indicator is on the way to its target, or there. */
export function isOnWay(indicator: ShownIndicator): boolean {
  const track = trackOfIndicator(indicator);
  return track === 'reached' || track === 'on-track';
}

/** How some indicators stand: on the way to their targets or there, and how many of them can be judged. */
export function judged(indicators: readonly ShownIndicator[]): { onWay: number; told: number } {
  const told = indicators.filter((indicator) => trackOfIndicator(indicator) !== null);
  return { onWay: told.filter(isOnWay).length, told: told.length };
}

type Asked = { currency: string; year: number };

/** What the actions that a filter finds were given and what came of it, by groups of them or one by one. */
export async function readResults(
  reading: Reading,
  filter: ResultsFilter,
  by: ResultGrouping,
  { currency, year }: Asked,
): Promise<Results> {
  const { isDone: _done, action: _one, ...groups } = filter;
  const [chosen, memberships, money, staff, measuring] = await Promise.all([
    chooseActions(reading, filter),
    by === 'action' ? undefined : listMemberships(reading, by),
    by === 'action' ? readByAction(reading, groups, currency) : readOverview(reading, groups, by, currency),
    listStaff(reading, year),
    listMeasuring(reading),
  ]);
  const keysOf = ({ id }: WatchedAction) => memberships?.of.get(id) ?? [memberships ? NONE : id];
  const byKey = new Map<string, WatchedAction[]>();
  for (const one of chosen) for (const key of keysOf(one)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  const sums = new Map(money.groups.map((group) => [group.key, group]));
  const people = new Map(staff.map((one) => [one.action, one]));
  const row = (key: string, actions: readonly WatchedAction[]): ResultRow => {
    const [one] = actions;
    const ofOne = by === 'action' && one ? one : undefined;
    const own: ResultsFilter = ofOne ? { ...groups, action: keyOfAction(ofOne) } : { ...groups, [by]: key };
    return {
      key,
      ...(ofOne && { action: ofOne }),
      ...resultOf(actions, people),
      money: sums.get(key),
      indicators: indicatorsOf(measuring, own, actions),
    };
  };
  return {
    total: {
      ...resultOf(chosen, people),
      money: money.total,
      indicators: indicatorsOf(measuring, filter, chosen),
    },
    // an action that is in the one group of a filter may be in others too, of which the filter says nothing
    rows: [...byKey]
      .filter(([key]) => by === 'action' || filter[by] === undefined || filter[by] === key)
      .map(([key, actions]) => row(key, actions))
      .toSorted(byMoney),
    names: memberships?.names ?? new Map(),
  };
}

/** What the result of all actions is counted from. */
export type ResultSources = {
  money: Sums;
  staff: Awaited<ReturnType<typeof listStaff>>;
  measuring: readonly Measuring[];
};

export async function readSources(reading: Reading, { currency, year }: Asked): Promise<ResultSources> {
  const [{ total: money }, staff, measuring] = await Promise.all([
    readOverview(reading, {}, 'year', currency),
    listStaff(reading, year),
    listMeasuring(reading),
  ]);
  return { money, staff, measuring };
}

/** What all actions were given and what came of it. */
export function resultOfAll(
  actions: readonly WatchedAction[],
  { money, staff, measuring }: ResultSources,
): Result {
  const people = new Map(staff.map((one) => [one.action, one]));
  return { ...resultOf(actions, people), money, indicators: indicatorsOf(measuring, {}, actions) };
}

/** The indicators that a figure counts. */
export async function listResultIndicators(
  reading: Reading,
  filter: ResultsFilter,
): Promise<ShownIndicator[]> {
  const [chosen, measuring] = await Promise.all([chooseActions(reading, filter), listMeasuring(reading)]);
  return indicatorsOf(measuring, filter, chosen);
}

async function chooseActions(reading: Reading, filter: ResultsFilter): Promise<WatchedAction[]> {
  const { isDone, action, ...groups } = filter;
  const [watched, found] = await Promise.all([listWatchedActions(reading), findActionsIn(reading, groups)]);
  const ids = found && new Set(found);
  return watched.filter(
    (one) =>
      (ids?.has(one.id) ?? true) &&
      (!isDone || one.state === 'done') &&
      (action === undefined || keyOfAction(one) === action),
  );
}

function resultOf(
  actions: readonly WatchedAction[],
  people: ReadonlyMap<string, { needed: number; in_hand: number }>,
): Omit<Result, 'money' | 'indicators'> {
  const staff = actions.flatMap(({ id }) => people.get(id) ?? []);
  const sum = (of: (one: { needed: number; in_hand: number }) => number) =>
    Math.round(staff.reduce((all, one) => all + of(one), 0) * 100) / 100;
  return {
    staff: staff.length > 0 ? { needed: sum((one) => one.needed), inPost: sum((one) => one.in_hand) } : null,
    actions: actions.length,
    done: actions.filter(({ state }) => state === 'done').length,
  };
}

/** Those that measure one of some actions, or an objective where a filter speaks of whole objectives. */
function indicatorsOf(
  measuring: readonly Measuring[],
  filter: ResultsFilter,
  actions: readonly WatchedAction[],
): ShownIndicator[] {
  const ids = new Set(actions.map(({ id }) => id));
  const { organisation, theme, action, isDone, plan, objective } = filter;
  const isOfParts = organisation !== undefined || theme !== undefined || action !== undefined || isDone;
  const isWhole = (one: { plan: string; ordinal: number }) =>
    !isOfParts &&
    (plan === undefined || one.plan === plan) &&
    (objective === undefined || objectiveKey(one.plan, one.ordinal) === objective);
  return measuring
    .filter((one) => one.actions.some((id) => ids.has(id)) || one.objectives.some(isWhole))
    .map(({ indicator }) => indicator);
}

/** What was given most comes first, and what is in no group last. */
function byMoney(a: ResultRow, b: ResultRow): number {
  const given = ({ money }: ResultRow) => money?.allocated ?? 0n;
  const lastly = Number(a.key === NONE) - Number(b.key === NONE);
  if (lastly !== 0 || given(a) === given(b))
    return lastly || b.actions - a.actions || (a.key < b.key ? -1 : 1);
  return given(a) < given(b) ? 1 : -1;
}
