import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../access/policy.ts';
import type { Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change, type Change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { checkLine, checkNeeds, checkResource, type CheckedLine, type Ground } from './check.ts';
import { requireAuthorityOver } from './policy.ts';
import {
  hasMoney,
  insertInto,
  readAction,
  readCosts,
  readCurrency,
  readLine,
  readResource,
  setFunding,
  updateRow,
} from './queries.ts';
import { yearsOf, type LineInput, type NeedsInput, type ResourceInput } from './schema.ts';

export { moneyAddress } from './filter.ts';
export { listStaff } from './overview-queries.ts';
export { readByAction, readOverview } from './overview.ts';
export { listCosts, listLines, listResources } from './queries.ts';
export { lineMoney, needOf, shortfall, sumMoney, type Sums } from './sums.ts';

type Deps = Pick<House, 'db' | 'clock'>;
/** Which action, and in which language its writer types numbers. */
export type Where = { action: string; language: string };
/** Nothing stands under the id any more; the page says so as it does of any address. */
export type Gone = { gone: true };

/** For telling whether somebody else saved since a form was drawn. */
export function needsVersion(
  needsNoMoney: boolean,
  costs: readonly Pick<Row<'action_cost'>, 'fiscal_year' | 'amount' | 'currency' | 'rate'>[],
): string {
  return versionOf([
    needsNoMoney,
    costs.map((cost) => [cost.fiscal_year, cost.amount, cost.currency, cost.rate]),
  ]);
}

type VersionedLine = Omit<CheckedLine, 'allocated' | 'committed' | 'spent' | 'rate'> & {
  rate: number;
  allocated: number | null;
  committed: number | null;
  spent: number | null;
};

export function lineVersion(line: VersionedLine): string {
  const { fiscal_year, source, source_name, currency, rate, cofog, budget_code } = line;
  const { withheld_reason, overspent_reason, allocated, committed, spent } = line;
  const amounts = [allocated, committed, spent];
  const reasons = [withheld_reason, overspent_reason];
  return versionOf([fiscal_year, source, source_name, currency, rate, cofog, budget_code, reasons, amounts]);
}

export function resourceVersion(
  row: Pick<Row<'resource'>, 'kind' | 'description' | 'fiscal_year' | 'needed' | 'in_hand'>,
): string {
  return versionOf([row.kind, row.description, row.fiscal_year, row.needed, row.in_hand]);
}

/** Says what an action needs in each fiscal year of its plan, or that it needs no money. */
export async function setNeeds(
  deps: Deps,
  viewer: Viewer,
  where: Where,
  input: NeedsInput,
): Promise<Outcome<null> | Gone> {
  return onAction(deps, viewer, 'budget.needs', where, async ({ tx, now, touch, action, ground }) => {
    const { country } = viewer;
    const standing = await readCosts(tx, country, action.id);
    const { needs, problems } = checkNeeds(input, ground);
    if (needsVersion(action.needs_no_money, standing) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    const { amounts, currency, rate } = needs;
    const dropped = standing.filter((cost) => !amounts.has(cost.fiscal_year));
    const said = [...amounts].map(([fiscal_year, amount]) => {
      const before = standing.find((cost) => cost.fiscal_year === fiscal_year);
      return { id: before?.id ?? randomUUID(), isNew: !before, fiscal_year, amount: String(amount) };
    });
    await touch(
      'action_cost',
      [...dropped, ...said].map(({ id }) => id),
    );
    for (const { id } of dropped) await updateRow(tx, 'action_cost', country, id, { removed_at: now });
    for (const { id, isNew, fiscal_year, amount } of said) {
      const values = { fiscal_year, amount, currency, rate };
      if (!isNew) await updateRow(tx, 'action_cost', country, id, values);
      else
        await insertInto(tx, 'action_cost', [
          { country, id, action: action.id, ...values, public: action.public, recorded_at: now },
        ]);
    }
    await keepFunding({ tx, touch }, country, { ...action, needs_no_money: input.needsNoMoney });
    return done(null);
  });
}

/** Adds a budget line to an action, or changes one (`line`). */
export async function saveLine(
  deps: Deps,
  viewer: Viewer,
  where: Where & { line?: string },
  input: LineInput,
): Promise<Outcome<{ id: string }> | Gone> {
  const verb = where.line === undefined ? 'budget.line.add' : 'budget.line.change';
  return onAction(deps, viewer, verb, where, async ({ tx, now, touch, action, ground }) => {
    const { country } = viewer;
    const standing =
      where.line === undefined ? undefined : await readLine(tx, country, action.id, where.line);
    if (where.line !== undefined && !standing) return { gone: true };
    const { line: checked, problems } = checkLine(input, ground);
    if (standing && lineVersion(standing) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0 || !checked) return refused(...problems);
    const { allocated, committed, spent, ...line } = checked;
    const id = standing?.id ?? randomUUID();
    const amount = standing?.amount ?? randomUUID();
    const amounts = {
      allocated: String(allocated),
      committed: String(committed),
      spent: String(spent),
      public: action.public && line.withheld_reason === null,
    };
    await touch('budget_line', [id]);
    await touch('budget_amount', [amount]);
    if (standing) {
      await updateRow(tx, 'budget_line', country, id, line);
      await updateRow(tx, 'budget_amount', country, amount, amounts);
    } else {
      const made = { country, recorded_at: now };
      await insertInto(tx, 'budget_line', [
        { ...made, id, action: action.id, ...line, public: action.public },
      ]);
      await insertInto(tx, 'budget_amount', [{ ...made, id: amount, line: id, ...amounts }]);
    }
    await keepFunding({ tx, touch }, country, action);
    return done({ id });
  });
}

/** Takes a budget line out of every sum; it stays in the history. */
export async function removeLine(
  deps: Deps,
  viewer: Viewer,
  where: Where & { line: string },
  version: string,
): Promise<Outcome<null> | Gone> {
  return onAction(deps, viewer, 'budget.line.remove', where, async ({ tx, now, touch, action }) => {
    const { country } = viewer;
    const standing = await readLine(tx, country, action.id, where.line);
    if (!standing) return { gone: true };
    if (lineVersion(standing) !== version) return refused(newerVersion);
    await touch('budget_line', [standing.id]);
    await updateRow(tx, 'budget_line', country, standing.id, { removed_at: now });
    await keepFunding({ tx, touch }, country, action);
    return done(null);
  });
}

/** Says what people or material an action needs and has, or changes what was said (`resource`). */
export async function saveResource(
  deps: Deps,
  viewer: Viewer,
  where: Where & { resource?: string },
  input: ResourceInput,
): Promise<Outcome<{ id: string }> | Gone> {
  const verb = where.resource === undefined ? 'resource.add' : 'resource.change';
  return onAction(deps, viewer, verb, where, async ({ tx, now, touch, action, ground }) => {
    const { country } = viewer;
    const standing =
      where.resource === undefined ? undefined : await readResource(tx, country, action.id, where.resource);
    if (where.resource !== undefined && !standing) return { gone: true };
    const { resource, problems } = checkResource(input, ground);
    if (standing && resourceVersion(standing) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0 || !resource) return refused(...problems);
    const id = standing?.id ?? randomUUID();
    await touch('resource', [id]);
    if (standing) await updateRow(tx, 'resource', country, id, resource);
    else
      await insertInto(tx, 'resource', [
        { country, id, action: action.id, ...resource, public: action.public, recorded_at: now },
      ]);
    return done({ id });
  });
}

export async function removeResource(
  deps: Deps,
  viewer: Viewer,
  where: Where & { resource: string },
  version: string,
): Promise<Outcome<null> | Gone> {
  return onAction(deps, viewer, 'resource.remove', where, async ({ tx, now, touch, action }) => {
    const { country } = viewer;
    const standing = await readResource(tx, country, action.id, where.resource);
    if (!standing) return { gone: true };
    if (resourceVersion(standing) !== version) return refused(newerVersion);
    await touch('resource', [standing.id]);
    await updateRow(tx, 'resource', country, standing.id, { removed_at: now });
    return done(null);
  });
}

type StandingAction = NonNullable<Awaited<ReturnType<typeof readAction>>>;

/** One verb on an action that stands, by somebody who may, in the name of the organisation that lets them. */
async function onAction<Value>(
  { db, clock }: Deps,
  viewer: Viewer,
  verb: string,
  { action: id, language }: Where,
  work: (on: Change & { action: StandingAction; ground: Ground }) => Promise<Outcome<Value> | Gone>,
): Promise<Outcome<Value> | Gone> {
  const { country } = viewer;
  const seen = await readAction(db, country, id);
  if (!seen) return { gone: true };
  const author = requireAuthorityOver(viewer, seen.organisations);
  return change(db, { country, verb, author, clock }, async (changing) => {
    // again under the lock: somebody may have removed it or ended a duty since
    const action = await readAction(changing.tx, country, id);
    if (!action) return { gone: true };
    requireAuthorityOver(viewer, action.organisations);
    const ground = { language, currency: await readCurrency(changing.tx, country), years: yearsOf(action) };
    return work({ ...changing, action, ground });
  });
}

/** Keeps on the action whether it has money, which the public sees even where the amounts are withheld. */
async function keepFunding(
  { tx, touch }: Pick<Change, 'tx' | 'touch'>,
  country: string,
  { id, needs_no_money }: Pick<StandingAction, 'id' | 'needs_no_money'>,
): Promise<void> {
  const is_funded = needs_no_money || (await hasMoney(tx, country, id));
  await touch('action', [id]);
  await setFunding(tx, country, id, { needs_no_money, is_funded });
}
