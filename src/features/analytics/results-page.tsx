import { toWhole } from '../../money.ts';
import { Empty, Paging, Switch } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout, withQuery } from '../../web/layout.tsx';
import { IndicatorTable, TrackTag, trackOfIndicator, WaySaid } from '../indicators/components.tsx';
import { indicatorHref, type ShownIndicator } from '../indicators/schema.ts';
import { actionHref, NONE } from '../plans/schema.ts';
import { termName } from '../vocabularies/schema.ts';
import { judged, type ResultRow, type Results } from './results.ts';
import {
  indicatorsHref,
  resourceHrefs,
  resultInWords,
  resultsHref,
  ResultsSummary,
  ShareBar,
  shareOf,
} from './results-parts.tsx';
import {
  keyOfAction,
  resultConditions,
  resultGroupings,
  type ResultGrouping,
  type ResultsFilter,
} from './schema.ts';

const PER_PAGE = 50;
/** Indicators that stand in a row; the others are in the list behind the figure. */
const INDICATORS = 3;

/** What groups and actions of a filter are called, by condition and key. */
export type NamesOfConditions = ReadonlyMap<string, string>;

export type ResultsView = {
  filter: ResultsFilter;
  by: ResultGrouping;
  results: Results;
  names: NamesOfConditions;
  /** The fiscal year of which staff is counted. */
  year: number;
};

/** What was put into the plans and what came of it, told apart by whatever the reader asks. */
export function ResultsPage({ page, view }: { page: PageContext; view: ResultsView }) {
  const { t } = page;
  const { filter, by, results, names, year } = view;
  const { rows, total } = results;
  const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE));
  const current = Math.min(pages, Math.max(1, Number(page.query.get('page')) || 1));
  const title = t('analytics.results');
  return (
    <Layout page={page} title={title} description={t('analytics.results.lead')}>
      <section class="first">
        <Crumbs page={page} />
        <h1>{title}</h1>
        <p class="measure muted">{t('analytics.results.lead')}</p>
        <Conditions {...{ page, filter, names }} />
        {rows.length === 0 ? (
          <Nothing page={page} />
        ) : (
          <>
            {/* the money of actions that are done, or of one, stands in the rows */}
            {!filter.isDone && filter.action === undefined && (
              <ResultsSummary {...{ page, filter, total, year }} />
            )}
            <Switch
              label={t('budgets.by')}
              choices={resultGroupings.map((one) => ({
                label: nameOfGrouping(page, one),
                href: withQuery(page, { by: one === resultGroupings[0] ? undefined : one, page: undefined }),
                isCurrent: one === by,
              }))}
            />
            <ResultsTable
              {...{ page, view }}
              rows={rows.slice((current - 1) * PER_PAGE, current * PER_PAGE)}
            />
            {by === 'theme' && <p class="small muted measure">{t('analytics.actions.overlap')}</p>}
            <p class="small muted measure">{t('analytics.results.how', { year: String(year) })}</p>
          </>
        )}
        <Paging page={page} current={current} pages={pages} />
      </section>
    </Layout>
  );
}

function Crumbs({ page }: { page: PageContext }) {
  return (
    <ul class="source">
      <li>
        <a href="/analytics">{page.t('analytics.title')}</a>
      </li>
      {page.path !== '/analytics/results' && (
        <li>
          <a href={resultsHref(page, {})}>{page.t('analytics.results')}</a>
        </li>
      )}
    </ul>
  );
}

function Nothing({ page }: { page: PageContext }) {
  const { t } = page;
  return (
    <Empty>
      <p>{t('analytics.results.empty')}</p>
      <p>
        <a href="/plans">{t('analytics.actions.plans')}</a>
      </p>
    </Empty>
  );
}

function nameOfGrouping({ t }: PageContext, by: ResultGrouping | 'plan'): string {
  return by === 'action' ? t('analytics.results.by.action') : t(`budgets.by.${by}`);
}

/** The conditions that a page is narrowed down to, each with a way to leave it. */
function Conditions(props: { page: PageContext; filter: ResultsFilter; names: NamesOfConditions }) {
  const { page, filter, names } = props;
  const { t } = page;
  const chosen = resultConditions.flatMap((condition) => {
    const key = filter[condition];
    if (key === undefined) return [];
    const name = key === NONE ? t(`budgets.none.${condition as 'theme'}`) : names.get(`${condition} ${key}`);
    return [{ condition, label: nameOfGrouping(page, condition), name: name ?? key }];
  });
  const isOnWay = page.query.get('way') === 'on';
  if (chosen.length === 0 && !filter.isDone && !isOnWay) return null;
  const leave = (name: string) => (
    <a href={withQuery(page, { [name]: undefined, page: undefined })}>{t('budgets.filter.leave')}</a>
  );
  return (
    <ul class="source chosen">
      {chosen.map(({ condition, label, name }) => (
        <li>
          {label}:{' '}
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          {leave(condition)}
        </li>
      ))}
      {filter.isDone && (
        <li>
          <b>{t('analytics.results.doneOnly')}</b> {leave('state')}
        </li>
      )}
      {isOnWay && (
        <li>
          <b>{t('analytics.results.onWayOnly')}</b> {leave('way')}
        </li>
      )}
    </ul>
  );
}

type OfTable = { page: PageContext; view: ResultsView };

function ResultsTable({ page, view, rows }: OfTable & { rows: readonly ResultRow[] }) {
  const { t, country } = page;
  const { by, year } = view;
  const caption = t('budgets.table', { by: nameOfGrouping(page, by), currency: country.currency });
  const heads = [
    t('budgets.allocated'),
    t('budgets.spent'),
    t('analytics.results.staff', { year: String(year) }),
    t('analytics.results.done'),
    t('analytics.results.indicators'),
  ];
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="results">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{nameOfGrouping(page, by)}</th>
            {heads.map((head) => (
              <th scope="col" class="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row {...{ page, view, row }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ page, view, row }: OfTable & { row: ResultRow }) {
  const { t, formats, country } = page;
  const { currency } = country;
  const { filter, by, year } = view;
  const { action, money, staff, actions, done, indicators } = row;
  const { isDone: _done, ...groups } = filter;
  const own: ResultsFilter = action
    ? { ...groups, action: keyOfAction(action) }
    : { ...groups, [by]: row.key };
  const hrefs = resourceHrefs(page, own, year);
  const amount = (minor: bigint) => formats.amount(toWhole(minor, currency), currency);
  const of = (part: string, whole: string) => t('analytics.results.of', { part, whole });
  const { onWay, told } = judged(indicators);
  return (
    <tr>
      <th scope="row">
        {action ? (
          <a href={actionHref(action.plan_slug, action.number)} lang={action.language}>
            <bdi>{action.title}</bdi>
          </a>
        ) : (
          <a href={resultsHref(page, own, 'action')}>
            <bdi>{nameOfRow(page, view, row.key)}</bdi>
          </a>
        )}
        <span class="small muted block">{resultInWords(page, row, year)}</span>
        <IndicatorLines {...{ page, indicators }} href={indicatorsHref(page, own)} />
      </th>
      <td class="number">
        <a href={hrefs.lines}>{amount(money?.allocated ?? 0n)}</a>
        {money !== undefined && money.withheld > 0 && (
          <a class="small block" href={hrefs.withheld}>
            {t('analytics.results.withheld', { count: money.withheld })}
          </a>
        )}
      </td>
      <td class="number">
        <a href={hrefs.lines}>{amount(money?.spent ?? 0n)}</a>
        <ShareBar share={shareOf(money?.spent ?? 0n, money?.allocated ?? 0n)} />
      </td>
      <td class="number">
        {staff ? (
          <>
            <a href={hrefs.staff}>{of(formats.decimal(staff.inPost), formats.decimal(staff.needed))}</a>
            <ShareBar share={staff.needed > 0 ? staff.inPost / staff.needed : 0} />
          </>
        ) : (
          <span class="muted">{t('analytics.results.staff.none')}</span>
        )}
      </td>
      <td class="number">
        {action ? (
          t(`plans.state.${action.state}`)
        ) : (
          <a href={resultsHref(page, done > 0 ? { ...own, isDone: true } : own, 'action')}>
            {of(formats.number(done), formats.number(actions))}
          </a>
        )}
        <ShareBar share={actions > 0 ? done / actions : 0} />
      </td>
      <td class="number">
        {indicators.length === 0 ? (
          <span class="muted">{t('analytics.results.indicators.none')}</span>
        ) : (
          <>
            <a href={indicatorsHref(page, own, onWay > 0)}>
              {of(formats.number(onWay), formats.number(told))}
            </a>
            <ShareBar share={told > 0 ? onWay / told : 0} />
            {told < indicators.length && (
              <a class="small block" href={indicatorsHref(page, own)}>
                {t('analytics.results.indicators.untold', { count: indicators.length - told })}
              </a>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

function nameOfRow(page: PageContext, { by, results }: ResultsView, key: string): string {
  if (key === NONE) return page.t(`budgets.none.${by as 'theme'}`);
  if (by === 'theme') return termName(page, 'theme', key);
  const names = results.names.get(key);
  return names ? page.formats.name(names) : key;
}

/** What the first indicators did; the rest is behind the figure. */
function IndicatorLines(props: { page: PageContext; indicators: readonly ShownIndicator[]; href: string }) {
  const { page, indicators, href } = props;
  if (indicators.length === 0) return null;
  return (
    <ul class="ways small">
      {indicators.slice(0, INDICATORS).map((indicator) => (
        <li>
          <a href={indicatorHref(indicator.slug)} lang={indicator.language}>
            <bdi>{indicator.title}</bdi>
          </a>{' '}
          <WaySaid {...{ page, indicator }} /> <TrackTag page={page} track={trackOfIndicator(indicator)} />
        </li>
      ))}
      {indicators.length > INDICATORS && (
        <li>
          <a href={href}>{page.t('analytics.results.more', { count: indicators.length - INDICATORS })}</a>
        </li>
      )}
    </ul>
  );
}

/** The indicators behind a figure of results. */
export function ResultIndicatorsPage(props: {
  page: PageContext;
  filter: ResultsFilter;
  names: NamesOfConditions;
  indicators: readonly ShownIndicator[];
}) {
  const { page, filter, names, indicators } = props;
  const { t } = page;
  const pages = Math.max(1, Math.ceil(indicators.length / PER_PAGE));
  const current = Math.min(pages, Math.max(1, Number(page.query.get('page')) || 1));
  const title = t('analytics.results.measuring');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <Crumbs page={page} />
        <h1>{title}</h1>
        <Conditions {...{ page, filter, names }} />
        <p>{t('analytics.results.measuring.count', { count: indicators.length })}</p>
        {indicators.length === 0 ? (
          <Empty>
            <p>{t('analytics.results.measuring.empty')}</p>
            <p>
              <a href="/indicators">{t('indicators.all')}</a>
            </p>
          </Empty>
        ) : (
          <IndicatorTable
            page={page}
            indicators={indicators.slice((current - 1) * PER_PAGE, current * PER_PAGE)}
            caption={title}
          />
        )}
        <Paging page={page} current={current} pages={pages} />
      </section>
    </Layout>
  );
}
