import type { Child } from 'hono/jsx';
import { toWhole } from '../../money.ts';
import { Empty, Paging } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { LineAmounts, LineHead, SumNotes } from './components.tsx';
import type { MoneyFilter } from './filter.ts';
import type { FoundLine, listActions } from './overview-queries.ts';
import type { Overview } from './overview.ts';
import { Crumbs, FilterInWords, Headline } from './parts.tsx';
import { moneyHref } from './schema.ts';
import type { Group, Sums } from './sums.ts';

function ListPage(props: {
  page: PageContext;
  title: string;
  filter: MoneyFilter;
  names: Overview['names'];
  path: string;
  children?: Child;
}) {
  const { page, title, filter, names, path, children } = props;
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <Crumbs page={page} filter={filter} />
        <h1>{title}</h1>
        <FilterInWords {...{ page, filter, names, path }} />
        {children}
      </section>
    </Layout>
  );
}

type Paged = { current: number; pages: number };

/** The budget lines behind a figure. */
export function LinesPage(
  props: {
    page: PageContext;
    filter: MoneyFilter;
    names: Overview['names'];
    lines: readonly FoundLine[];
    count: number;
  } & Paged,
) {
  const { page, filter, names, lines, count, current, pages } = props;
  const { t } = page;
  const title = t('budgets.lines.title');
  return (
    <ListPage {...{ page, title, filter, names }} path="/budgets/lines">
      <p>{t('budgets.lines.count', { count })}</p>
      {lines.length === 0 ? (
        <Empty>
          <p>{t('budgets.lines.empty')}</p>
          <p>
            <a href="/budgets">{t('budgets.title')}</a>
          </p>
        </Empty>
      ) : (
        <ul class="list budget-lines">
          {lines.map((line) => (
            <li class="plain">
              <div>
                <LineHead page={page} line={line} language={line.language} />
                <LineAmounts page={page} line={line} language={line.language} />
                <p class="small">
                  <a href={moneyHref(line)} lang={line.language}>
                    <bdi>{line.title}</bdi>
                  </a>{' '}
                  <bdi class="muted" lang={line.language}>
                    {line.plan_title}
                  </bdi>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Paging page={page} current={current} pages={pages} />
    </ListPage>
  );
}

/** The actions behind a figure, with the money of each: what lacks most comes first. */
export function ActionsPage(
  props: {
    page: PageContext;
    filter: MoneyFilter;
    names: Overview['names'];
    total: Sums;
    groups: readonly Group<string>[];
    actions: Awaited<ReturnType<typeof listActions>>;
  } & Paged,
) {
  const { page, filter, names, total, groups, actions, current, pages } = props;
  const { t, formats, country } = page;
  const { currency } = country;
  const title = t('budgets.actions.title');
  const amount = (minor: bigint | null) =>
    minor === null ? '' : formats.amount(toWhole(minor, currency), currency);
  const caption = t('budgets.table', { by: t('budgets.actions.title'), currency });
  return (
    <ListPage {...{ page, title, filter, names }} path="/budgets/actions">
      {groups.length === 0 ? (
        <Empty>
          <p>{t('budgets.lines.empty')}</p>
          <p>
            <a href="/budgets">{t('budgets.title')}</a>
          </p>
        </Empty>
      ) : (
        <>
          <Headline page={page} filter={filter} total={total} />
          <div class="scroll" tabindex={0} role="region" aria-label={caption}>
            <table class="money grouped">
              <caption>{caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('budgets.action.one')}</th>
                  {(['needed', 'allocated', 'committed', 'spent', 'gap'] as const).map((name) => (
                    <th scope="col" class="number">
                      {t(`budgets.${name}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {groups.map((group) => {
                  const action = actions.find(({ id }) => id === group.key);
                  if (!action) return null;
                  return (
                    <tr>
                      <th scope="row">
                        <a href={moneyHref(action)} lang={action.language}>
                          <bdi>{action.title}</bdi>
                        </a>
                        <span class="small muted block">
                          <bdi lang={action.language}>{action.plan_title}</bdi>
                          {action.lead && <> · {formats.name(action.lead)}</>}
                          {action.needs_no_money && <> · {t('budgets.noMoney')}</>}
                          {group.withheld > 0 && (
                            <> · {t('budgets.withheld.count', { count: group.withheld })}</>
                          )}
                        </span>
                      </th>
                      <td class="number">{amount(group.needed)}</td>
                      <td class="number">{amount(group.allocated)}</td>
                      <td class="number">{amount(group.committed)}</td>
                      <td class="number">{amount(group.spent)}</td>
                      <td class={`number${(group.gap ?? 0n) > 0n ? ' lacking' : ''}`}>{amount(group.gap)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <SumNotes page={page} sums={total} />
        </>
      )}
      <Paging page={page} current={current} pages={pages} />
    </ListPage>
  );
}
