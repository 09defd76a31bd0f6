import { toWhole } from '../../money.ts';
import type { PageContext } from '../../web/context.ts';
import { moneyAddress } from '../budgets/actions.ts';
import { judged, type Result } from './results.ts';
import type { ResultGrouping, ResultsFilter } from './schema.ts';

/** The fiscal year of which staff is counted: that of the day which the page shows. */
export function yearOfDay(today: string): number {
  return Number(today.slice(0, 4));
}

/** The address of results that a filter finds, on the day that the page shows. */
export function resultsHref(page: PageContext, filter: ResultsFilter, by?: ResultGrouping): string {
  return address(page, '/analytics/results', filter, by && { by });
}

/** The indicators behind a figure. */
export function indicatorsHref(page: PageContext, filter: ResultsFilter, isOnWay = false): string {
  return address(page, '/analytics/results/indicators', filter, isOnWay ? { way: 'on' } : undefined);
}

function address(
  { asOf }: PageContext,
  path: string,
  { isDone, ...groups }: ResultsFilter,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({ ...groups, ...(isDone && { state: 'done' }), ...more });
  if (asOf) query.set('as-of', asOf.date);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** Where the money and people of some actions are listed. */
export function resourceHrefs(
  { asOf }: PageContext,
  { isDone: _done, action, ...groups }: ResultsFilter,
  year: number,
) {
  if (action !== undefined) {
    const [plan, number] = action.split('/');
    const money = `/plans/${plan}/actions/${number}/money${asOf ? `?as-of=${asOf.date}` : ''}`;
    return { lines: money, withheld: money, staff: `${money}#people` };
  }
  const staff = moneyAddress('/budgets/people', { ...groups, year }, asOf);
  return {
    lines: moneyAddress('/budgets/lines', groups, asOf),
    withheld: moneyAddress('/budgets/lines', { ...groups, withheld: true }, asOf),
    staff: `${staff}&kind=staff&all=yes`,
  };
}

/** What some actions were given and what came of it, in one sentence. */
export function resultInWords(page: PageContext, result: Result, year: number): string {
  const { t, formats, country } = page;
  const { currency } = country;
  const { allocated = 0n, spent = 0n, withheld = 0 } = result.money ?? {};
  const { onWay, told } = judged(result.indicators);
  const indicators = result.indicators.length;
  const amount = (minor: bigint) => formats.money(toWhole(minor, currency), currency);
  return t('analytics.results.sentence', {
    money: allocated > 0n ? (spent > 0n ? 'spent' : 'unspent') : withheld > 0 ? 'hidden' : 'none',
    allocated: amount(allocated),
    spent: amount(spent),
    share: allocated > 0n ? formats.share(shareOf(spent, allocated)) : '',
    staff: result.staff ? 'some' : 'none',
    inPost: formats.decimal(result.staff?.inPost ?? 0),
    staffNeeded: formats.decimal(result.staff?.needed ?? 0),
    year: String(year),
    done: result.done,
    actions: result.actions,
    results: indicators === 0 ? 'unmeasured' : told === 0 ? 'unknown' : 'some',
    indicators,
    onWay,
    told,
  });
}

/** A part of a whole, to four decimals. */
export function shareOf(part: bigint, whole: bigint): number {
  return whole > 0n ? Number((part * 10_000n) / whole) / 10_000 : 0;
}

/** A share as a bar; the numbers beside it say the same. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="plain" width={(100 * Math.min(1, Math.max(0, share))).toFixed(2)} height="1" />
    </svg>
  );
}

/** What all plans were given and what came of it, each figure with the list behind it. */
export function ResultsSummary(props: {
  page: PageContext;
  filter: ResultsFilter;
  total: Result;
  year: number;
}) {
  const { page, filter, total, year } = props;
  const { t, formats, country } = page;
  const { currency } = country;
  const amount = (minor: bigint) => formats.money(toWhole(minor, currency), currency);
  const { onWay, told } = judged(total.indicators);
  const { lines, staff } = resourceHrefs(page, filter, year);
  const of = (part: string, whole: string) => t('analytics.results.of', { part, whole });
  const figures = [
    { name: t('budgets.allocated'), said: amount(total.money?.allocated ?? 0n), href: lines },
    { name: t('budgets.spent'), said: amount(total.money?.spent ?? 0n), href: lines },
    ...(total.staff
      ? [
          {
            name: t('analytics.results.staff', { year: String(year) }),
            said: of(formats.decimal(total.staff.inPost), formats.decimal(total.staff.needed)),
            href: staff,
          },
        ]
      : []),
    {
      name: t('analytics.results.done'),
      said: of(formats.number(total.done), formats.number(total.actions)),
      href: resultsHref(page, filter, 'action'),
    },
    {
      name: t('analytics.results.indicators'),
      said: of(formats.number(onWay), formats.number(told)),
      href: indicatorsHref(page, filter),
    },
  ];
  return (
    <>
      <p class="measure lead">{resultInWords(page, total, year)}</p>
      <dl class="headline">
        {figures.map(({ name, said, href }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <a href={href}>{said}</a>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
