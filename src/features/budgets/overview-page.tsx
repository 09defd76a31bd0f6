import { toWhole } from '../../money.ts';
import { Empty } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout, withQuery } from '../../web/layout.tsx';
import { SumHeads, SumNotes } from './components.tsx';
import {
  dimensions,
  moneyAddress,
  narrowed,
  NONE,
  overlapping,
  type Dimension,
  type MoneyFilter,
} from './filter.ts';
import { compare, type Overview } from './overview.ts';
import { Crumbs, FilterInWords, Headline, nameOfGroup } from './parts.tsx';
import { sources } from './schema.ts';
import type { Group, Sums } from './sums.ts';

type OverviewPageProps = { page: PageContext; filter: MoneyFilter; by: Dimension; overview: Overview };

/** The money of the plans: what is needed, given and missing, told apart by whatever the reader asks. */
export function OverviewPage({ page, filter, by, overview }: OverviewPageProps) {
  const { t } = page;
  const { total } = overview;
  const isEmpty = total.lines === 0 && total.actions === 0;
  return (
    <Layout page={page} title={t('budgets.title')} description={t('budgets.lead')}>
      <section class="first">
        <Crumbs page={page} />
        <h1>{t('budgets.title')}</h1>
        <p class="measure muted">{t('budgets.lead')}</p>
        <FilterInWords page={page} filter={filter} names={overview.names} path="/budgets" />
        {isEmpty ? (
          <Empty>
            <p>{t('budgets.empty')}</p>
            <p>
              <a href="/plans">{t('budgets.plans')}</a>
            </p>
          </Empty>
        ) : (
          <>
            <Headline page={page} filter={filter} total={total} />
            <nav class="switch" aria-label={t('budgets.by')}>
              <span class="muted">{t('budgets.by')}</span>
              {dimensions.map((one) => (
                <a
                  href={withQuery(page, { by: one === 'year' ? undefined : one })}
                  aria-current={one === by ? 'page' : undefined}
                >
                  {t(`budgets.by.${one}`)}
                </a>
              ))}
            </nav>
            <GroupsTable {...{ page, filter, by, overview }} />
            {overlapping.includes(by) && <p class="small muted measure">{t('budgets.overlap')}</p>}
            <SumNotes
              page={page}
              sums={total}
              href={moneyAddress('/budgets/lines', { ...filter, withheld: true }, page.asOf)}
            />
            <p class="small muted measure">{t('budgets.how')}</p>
          </>
        )}
      </section>
    </Layout>
  );
}

function inOrder(page: PageContext, by: Dimension, { groups, names }: Overview): Group<string>[] {
  const { formats } = page;
  const nameOf = (key: string) => nameOfGroup(page, by, key, names).text;
  const lastly = (a: Group<string>, b: Group<string>) => Number(a.key === NONE) - Number(b.key === NONE);
  if (by === 'year' || by === 'cofog' || by === 'sdg')
    return groups.toSorted((a, b) => lastly(a, b) || formats.compare(a.key, b.key));
  if (by === 'source') return sources.flatMap((source) => groups.filter(({ key }) => key === source));
  return groups.toSorted(
    (a, b) =>
      lastly(a, b) || compare(b.gap ?? 0n, a.gap ?? 0n) || formats.compare(nameOf(a.key), nameOf(b.key)),
  );
}

/** One row a group: its bar, its sums, each leading to what is behind it. */
function GroupsTable({ page, filter, by, overview }: OverviewPageProps) {
  const { t, formats, country, asOf } = page;
  const { currency } = country;
  const groups = inOrder(page, by, overview);
  const isNeedTold = groups.some(({ needed }) => needed !== null);
  const largest = groups.reduce((most, { needed, allocated }) => {
    const one = (needed ?? 0n) > allocated ? (needed ?? 0n) : allocated;
    return one > most ? one : most;
  }, 1n);
  const caption = t('budgets.table', { by: t(`budgets.by.${by}`), currency });
  const amount = (minor: bigint | null) =>
    minor === null ? '' : formats.amount(toWhole(minor, currency), currency);
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="money grouped">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`budgets.by.${by}`)}</th>
            <SumHeads page={page} isNeedTold={isNeedTold} />
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const name = nameOfGroup(page, by, group.key, overview.names);
            const one = narrowed(filter, by, group.key);
            const lines = moneyAddress('/budgets/lines', one, asOf);
            const actions = moneyAddress('/budgets/actions', one, asOf);
            const withheld = moneyAddress('/budgets/lines', { ...one, withheld: true }, asOf);
            return (
              <tr>
                <th scope="row">
                  <a href={isNeedTold ? actions : lines} lang={name.language}>
                    <bdi>{name.text}</bdi>
                  </a>
                  <Bar sums={group} largest={largest} />
                  <span class="small muted block">
                    {t('budgets.actions.count', { count: group.actions })}
                    {group.withheld > 0 && (
                      <>
                        {' · '}
                        <a href={withheld}>{t('budgets.withheld.count', { count: group.withheld })}</a>
                      </>
                    )}
                  </span>
                </th>
                {isNeedTold && (
                  <td class="number">
                    <a href={actions}>{amount(group.needed)}</a>
                  </td>
                )}
                <td class="number">
                  <a href={lines}>{amount(group.allocated)}</a>
                </td>
                <td class="number">
                  <a href={lines}>{amount(group.committed)}</a>
                </td>
                <td class="number">
                  <a href={lines}>{amount(group.spent)}</a>
                </td>
                {isNeedTold && (
                  <td class={`number${(group.gap ?? 0n) > 0n ? ' lacking' : ''}`}>
                    <a href={actions}>{amount(group.gap)}</a>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What is needed as a frame, what is allocated in it, and what of that is spent: the numbers beside it say the same. */
function Bar({ sums, largest }: { sums: Sums; largest: bigint }) {
  const share = (minor: bigint) => (Number((minor * 10_000n) / largest) / 100).toFixed(2);
  return (
    <svg class="funding" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="needed" width={share(sums.needed ?? 0n)} height="1" />
      <rect class="given" width={share(sums.allocated)} height="1" />
      <rect class="spent" width={share(sums.spent)} y="0.35" height="0.3" />
    </svg>
  );
}
