import { Empty, Switch } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout, withQuery } from '../../web/layout.tsx';
import type { Memberships } from '../plans/actions.ts';
import { choiceLabel, gapFilters, type Gaps, type NamedInRegister } from '../recommendations/actions.ts';
import { TroublesBy, TroubleFigures } from './troubles.tsx';
import {
  dimensions,
  resultGroupings,
  type ActionTrouble,
  type Dimension,
  type WatchedAction,
} from './schema.ts';
import type { TrendPoint } from './queries.ts';
import type { Result } from './results.ts';
import { resultsHref, ResultsSummary } from './results-parts.tsx';

export type AnalyticsView = {
  by: Dimension;
  /** Whether only what the State supported, wholly or in part, is counted. */
  committed: boolean;
  /** Undefined for days of the past. */
  gaps: { all: Gaps; each: ReadonlyMap<string, Gaps>; names: NamedInRegister } | undefined;
  troubles: readonly { action: WatchedAction; troubles: readonly ActionTrouble[] }[];
  /** In which group of the dimension each action is. */
  memberships: Memberships;
  /** What a group of the dimension is called. */
  nameOf: (key: string) => string;
  trend: readonly TrendPoint[];
  results: Result;
  /** The fiscal year of which staff is counted. */
  year: number;
};

/** Rows of a breakdown that stand open; the others follow on request. */
const OPEN = 20;
const columns = ['unowned', 'unplanned', 'unfunded', 'disputed', 'done'] as const;

/** What is missing, in all and broken down; every figure opens the list behind it. */
export function AnalyticsPage({ page, view }: { page: PageContext; view: AnalyticsView }) {
  const { t } = page;
  const { by, committed, gaps, troubles, memberships, nameOf, trend, results, year } = view;
  return (
    <Layout page={page} title={t('analytics.title')} description={t('analytics.lead')}>
      <section class="first">
        <h1>{t('analytics.title')}</h1>
        <p class="measure muted">{t('analytics.lead')}</p>
        {gaps ? (
          <>
            <Switch
              label={t('analytics.of')}
              choices={(['all', 'supported'] as const).map((of) => ({
                label: t(`analytics.of.${of}`),
                href: withQuery(page, { of: of === 'all' ? undefined : of }),
                isCurrent: (of === 'supported') === committed,
              }))}
            />
            <p class="measure lead">{t('analytics.sentence', { ...gaps.all })}</p>
            <dl class="tally">
              {columns.map((name) => (
                <div>
                  <dt>{t(`analytics.${name}`)}</dt>
                  <dd>
                    <Figure page={page} count={gaps.all[name]} href={listOf(view, name)} />
                  </dd>
                </div>
              ))}
            </dl>
          </>
        ) : (
          <p class="measure">
            {t('analytics.past')}{' '}
            <a href={withQuery({ ...page, path: '/' }, {})}>{t('analytics.past.see')}</a>
          </p>
        )}
        <TroubleFigures page={page} troubles={troubles} />
      </section>
      {gaps && (
        <section>
          <h2>{t('analytics.by')}</h2>
          <Switch
            label={t('analytics.by')}
            choices={dimensions.map((one) => ({
              label: t(`recommendations.facet.${one}`),
              href: withQuery(page, { by: one === dimensions[0] ? undefined : one, all: undefined }),
              isCurrent: one === by,
            }))}
          />
          <Breakdown page={page} view={view} gaps={gaps} />
        </section>
      )}
      <TroublesBy
        {...{ page, troubles, by, memberships, nameOf }}
        most={page.query.get('all') === by ? troubles.length : OPEN}
      />
      {results.actions > 0 && (
        <section>
          <h2>{t('analytics.results')}</h2>
          <ResultsSummary {...{ page, year }} filter={{}} total={results} />
          <p class="views">
            {resultGroupings.map((one) => (
              <a href={resultsHref(page, {}, one)}>
                {one === 'action' ? t('analytics.results.by.action') : t(`budgets.by.${one}`)}
              </a>
            ))}
          </p>
          <p class="small muted measure">{t('analytics.results.how', { year: String(year) })}</p>
        </section>
      )}
      <Trend page={page} trend={trend} />
    </Layout>
  );
}

function Figure({ page, count, href }: { page: PageContext; count: number; href: string }) {
  const said = page.formats.number(count);
  return count === 0 ? <>{said}</> : <a href={href}>{said}</a>;
}

/** The register's list behind a figure. */
function listOf({ committed }: AnalyticsView, name: keyof Gaps, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...more, ...gapFilters[name] });
  if (committed)
    for (const position of ['supported', 'partially-supported']) query.append('position', position);
  return `/recommendations?${query.toString()}`;
}

type OfGaps = { page: PageContext; view: AnalyticsView; gaps: NonNullable<AnalyticsView['gaps']> };

function Breakdown({ page, view, gaps }: OfGaps) {
  const { t } = page;
  const { by } = view;
  // of organisations, those that lead: who only supports or has assessed answers for nothing here
  const rows = [...gaps.each]
    .filter(([value]) => by !== 'organisation' || value.startsWith('lead:'))
    .toSorted((a, b) => b[1].total - a[1].total || (a[0] < b[0] ? -1 : 1));
  const shown = page.query.get('all') === by ? rows : rows.slice(0, OPEN);
  if (rows.length === 0)
    return (
      <Empty>
        <p>{t(by === 'organisation' ? 'analytics.empty.organisation' : 'analytics.empty')}</p>
        <p>
          <a href={by === 'organisation' ? '/assignments' : '/recommendations'}>
            {t(by === 'organisation' ? 'analytics.empty.assign' : 'recommendations.title')}
          </a>
        </p>
      </Empty>
    );
  return (
    <>
      <div class="scroll" tabindex={0} role="region" aria-label={t('analytics.by')}>
        <table class="gaps">
          <caption class="visually-hidden">{t('analytics.by')}</caption>
          <thead>
            <tr>
              <th scope="col">{t(`recommendations.facet.${by}`)}</th>
              {(['total', ...columns] as const).map((name) => (
                <th scope="col" class="number">
                  {t(`analytics.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(([value, row]) => {
              const slug = value.replace(/^lead:/, '');
              return (
                <tr>
                  <th scope="row">
                    <bdi>{choiceLabel(page, by, by === 'organisation' ? slug : value, gaps.names)}</bdi>
                  </th>
                  {(['total', ...columns] as const).map((name) => (
                    <td class="number">
                      <Figure page={page} count={row[name]} href={listOf(view, name, { [by]: value })} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <p class="small">
          <a href={withQuery(page, { all: by })}>
            {t('recommendations.facet.whole', { count: rows.length })}
          </a>
        </p>
      )}
    </>
  );
}

function Trend({ page, trend }: { page: PageContext; trend: readonly TrendPoint[] }) {
  const { t, formats } = page;
  const most = Math.max(1, ...trend.map(({ asked }) => asked));
  const title = t('analytics.trend');
  return (
    <section>
      <h2>{title}</h2>
      <p class="measure muted">{t('analytics.trend.how')}</p>
      <div class="scroll" tabindex={0} role="region" aria-label={title}>
        <table class="trends">
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('analytics.trend.step')}</th>
              {trend.map(({ day }) => (
                <th scope="col" class="number">
                  {formats.day(day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(['asked', 'owned', 'planned', 'done'] as const).map((step) => (
              <tr>
                <th scope="row">{t(`thread.${step}`)}</th>
                {trend.map((point) => (
                  <td class="number">
                    <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                      <rect class="plain" width={((100 * point[step]) / most).toFixed(2)} height="1" />
                    </svg>
                    {formats.number(point[step])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
