import type { Reading } from '../../access/reading.ts';
import type { Translated } from '../../database/tables.ts';
import { cofogDivision } from '../../vocabularies/cofog.ts';
import { listMemberships } from '../plans/actions.ts';
import { groupingOf, lineDimensions, NONE, type Dimension, type MoneyFilter } from './filter.ts';
import { findActions, listAllLines, listAllNeeds } from './overview-queries.ts';
import { lineMoney, needOf, sumMoney, type Group, type Sums } from './sums.ts';

export type Overview = {
  total: Sums;
  groups: Group<string>[];
  /** What groups are called whose key does not say it. */
  names: ReadonlyMap<string, Translated>;
};

/** The money that a filter finds, told apart by one dimension; in the country's currency. */
export async function readOverview(
  reading: Reading,
  filter: MoneyFilter,
  by: Dimension,
  currency: string,
): Promise<Overview> {
  const actions = await findActions(reading, filter);
  const grouping = groupingOf(by);
  const memberships = grouping && (await listMemberships(reading, grouping));
  const isOfLines = lineDimensions.includes(by);
  const [costs, rows] = await Promise.all([
    isOfLines ? [] : listAllNeeds(reading, filter, actions),
    listAllLines(reading, filter, actions),
  ]);
  const isNeedTold = !isOfLines && !lineDimensions.some((one) => one in filter);
  const { total, groups } = sumMoney<string>(
    costs.map((cost) => needOf(cost, currency)),
    rows.map((row) => lineMoney(row, currency)),
    ({ action, year }, { place }) => {
      if (memberships) return memberships.of.get(action) ?? [NONE];
      if (by === 'year') return [String(year)];
      const row = rows[place];
      if (by === 'source') return row ? [row.source] : [];
      return [row?.cofog ? cofogDivision(row.cofog) : NONE];
    },
    isNeedTold,
  );
  return { total, groups, names: memberships?.names ?? new Map() };
}

/** The money of each action that a filter finds: what lacks most comes first. */
export async function readByAction(
  reading: Reading,
  filter: MoneyFilter,
  currency: string,
): Promise<{ total: Sums; groups: Group<string>[] }> {
  const actions = await findActions(reading, filter);
  const [costs, rows] = await Promise.all([
    listAllNeeds(reading, filter, actions),
    listAllLines(reading, filter, actions),
  ]);
  const { total, groups } = sumMoney<string>(
    costs.map((cost) => needOf(cost, currency)),
    rows.map((row) => lineMoney(row, currency)),
    ({ action }) => [action],
    !lineDimensions.some((one) => one in filter),
  );
  const byGap = groups.toSorted(
    (a, b) =>
      compare(b.gap ?? 0n, a.gap ?? 0n) || compare(b.allocated, a.allocated) || (a.key < b.key ? -1 : 1),
  );
  return { total, groups: byGap };
}

export function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
