import { may } from '../../access/policy.ts';
import type { Row } from '../../database/tables.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import { Empty, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { Chart } from './chart.tsx';
import { TrackTag } from './components.tsx';
import { BrokenDown, FigureTable, seriesOf } from './figures.tsx';
import { LinkedName } from './links.tsx';
import { timeOf } from './period.ts';
import { editorOf, enterFigures, publishIndicators } from './policy.ts';
import type { IndicatorView } from './indicator-view.ts';
import type { Indicator } from './queries.ts';
import { indicatorHref } from './schema.ts';
import { breakIn, expectedAt, trackOf } from './track.ts';
import { differenceSaid, figureSaid, periodName } from './words.ts';

const DONE: Record<string, MessageKey> = {
  added: 'indicators.done.added',
  saved: 'indicators.done.saved',
  entered: 'indicators.done.entered',
  published: 'indicators.done.published',
  withdrawn: 'indicators.done.withdrawn',
  removed: 'indicators.done.removed',
  linked: 'indicators.done.linked',
  imported: 'indicators.done.imported',
};

/** One indicator: what it measures and how, what each source says, and whether it is on its way. */
export function IndicatorPage({ page, view }: { page: PageContext; view: IndicatorView }) {
  const { t, formats } = page;
  const { indicator, whole, targets, problems = [] } = view;
  const said = DONE[page.query.get('done') ?? ''];
  const series = seriesOf(page, indicator, whole);
  const breaks = breaksOf(view);
  return (
    <Layout page={page} title={indicator.title} description={indicator.definition.slice(0, 200)}>
      <article>
        <section class="first">
          <ul class="source">
            <li>
              <a href="/indicators">{t('indicators.title')}</a>
            </li>
            <li>{t(`indicators.kind.${indicator.kind}`)}</li>
            <li>
              <a href={`/organisations/${indicator.collector_slug}`}>
                {formats.name(indicator.collector_names)}
              </a>
            </li>
            {!indicator.public && (
              <li>
                <span class="tag warn">{t('indicators.inside')}</span>
              </li>
            )}
          </ul>
          <h1 lang={indicator.language}>
            <bdi>{indicator.title}</bdi>
          </h1>
          {said && <p class="done">{t(said)}</p>}
          {indicator.removed_at && (
            <p class="problem warning">
              {t('indicators.page.removed', { day: formats.day(indicator.removed_at) })}
            </p>
          )}
          <ProblemSummary page={page} problems={problems} />
          <p class="measure as-typed" lang={indicator.language} dir="auto">
            {indicator.definition}
          </p>
          <Way page={page} view={view} />
          <Commands page={page} indicator={indicator} />
        </section>
        <section id="figures">
          <h2>{t('indicators.figures')}</h2>
          {whole.length + view.brokenDown.length === 0 ? (
            <Empty>
              <p>{t('indicators.figures.none')}</p>
              {mayEnter(page, indicator) && (
                <p>
                  <a class="button" href={`${indicatorHref(indicator.slug)}/figures`}>
                    {t('indicators.enter')}
                  </a>
                </p>
              )}
            </Empty>
          ) : (
            <>
              <Chart
                page={page}
                of={{ title: indicator.title, unit: indicator.unit, series, targets, breaks }}
              />
              <Differences page={page} view={view} />
              <FigureTable page={page} view={view} />
              <p class="small source no-print">
                {(['csv', 'xlsx'] as const).map((format) => (
                  <a href={`${indicatorHref(indicator.slug)}/figures.${format}`}>
                    {t('indicators.download.figures', { format: format.toUpperCase() })}
                  </a>
                ))}
              </p>
              <BrokenDown page={page} view={view} />
            </>
          )}
        </section>
        <div class="split">
          <About page={page} view={view} />
          <Measures page={page} view={view} />
        </div>
        <Office page={page} indicator={indicator} />
      </article>
    </Layout>
  );
}

/** The years since which it has been measured in another way. */
function breaksOf({ methods }: IndicatorView): number[] {
  return methods.slice(1).map(({ since }) => since);
}

function mayEnter(page: PageContext, indicator: Indicator): boolean {
  return may(page.viewer, enterFigures) && !page.asOf && !indicator.removed_at;
}

/** In a sentence whether it is on its way, by the newest figure of whoever collects it. */
function Way({ page, view }: { page: PageContext; view: IndicatorView }) {
  const { t, formats } = page;
  const { indicator, whole, targets } = view;
  const end = (kind: 'baseline' | 'target') => targets.findLast((one) => one.kind === kind) ?? null;
  const benchmarks = targets.filter(({ kind }) => kind === 'benchmark');
  const breaks = breaksOf(view);
  const own = whole.findLast(({ organisation }) => organisation === indicator.collector);
  const [baseline, target] = [end('baseline'), end('target')];
  const latest =
    own && own.value !== null ? { year: timeOf(own.period), value: own.value, period: own.period } : null;
  const way = { better: indicator.better, baseline, benchmarks, target, breaks, latest };
  const track = trackOf(way);
  const since = breakIn(way);
  if (!track || !baseline || !target || !latest)
    return (
      <p class="measure muted">
        {t(
          indicator.better === 'neither'
            ? 'indicators.way.neither'
            : !baseline || !target
              ? 'indicators.way.noEnds'
              : since === undefined
                ? 'indicators.way.noFigure'
                : 'indicators.way.broken',
          { year: String(since) },
        )}
      </p>
    );
  const expected = Math.round(expectedAt([baseline, ...benchmarks, target], latest.year) * 10) / 10;
  return (
    <p class="measure">
      <TrackTag page={page} track={track} />{' '}
      {t('indicators.way.said', {
        source: formats.name(indicator.collector_names),
        period: periodName(page, latest.period),
        figure: figureSaid(page, latest.value, indicator.unit),
        expected: figureSaid(page, expected, indicator.unit),
        target: figureSaid(page, target.value, indicator.unit),
        year: String(target.year),
        benchmarks: benchmarks.length,
      })}
    </p>
  );
}

function Commands({ page, indicator }: { page: PageContext; indicator: Indicator }) {
  const { t } = page;
  const here = indicatorHref(indicator.slug);
  const isOpen = !page.asOf && !indicator.removed_at;
  return (
    <p class="actions no-print">
      {mayEnter(page, indicator) && (
        <a class="button" href={`${here}/figures`}>
          {t('indicators.enter')}
        </a>
      )}
      {isOpen && editorOf(page.viewer, indicator.collector) && (
        <>
          <a href={`${here}/edit`}>{t('indicators.change')}</a>
          <a href={`${here}/method`}>{t('indicators.method.other')}</a>
        </>
      )}
    </p>
  );
}

/** Where sources say different things of the newest period that two of them speak of. */
function Differences({ page, view: { indicator, whole } }: { page: PageContext; view: IndicatorView }) {
  const { t, formats } = page;
  const shared = [...Map.groupBy(whole, ({ period }) => period)]
    .filter(([, values]) => values.length > 1)
    .toSorted(([one], [other]) => timeOf(one) - timeOf(other))
    .at(-1);
  if (!shared) return null;
  const [period, values] = shared;
  const said = values.flatMap(({ value, organisation_names }) =>
    value === null ? [] : [{ value, name: formats.name(organisation_names) }],
  );
  const most = Math.max(...said.map(({ value }) => value));
  const least = Math.min(...said.map(({ value }) => value));
  const where = periodName(page, period);
  const sources = formats.list(
    said.map(({ value, name }) =>
      t('indicators.said', { name, figure: figureSaid(page, value, indicator.unit) }),
    ),
  );
  return (
    <p class="measure">
      {most === least
        ? t('indicators.agree', { period: where, count: said.length })
        : t('indicators.differ', {
            period: where,
            by: differenceSaid(page, Number((most - least).toPrecision(12)), indicator.unit),
            sources,
          })}
    </p>
  );
}

function About({ page, view: { indicator, methods } }: { page: PageContext; view: IndicatorView }) {
  const { t, formats } = page;
  return (
    <section>
      <h2>{t('indicators.about')}</h2>
      <dl class="facts">
        <dt>{t('indicators.kind')}</dt>
        <dd>{t(`indicators.kind.${indicator.kind}.what`)}</dd>
        <dt>{t('indicators.unit')}</dt>
        <dd lang={indicator.language}>
          <bdi>{indicator.unit}</bdi>
        </dd>
        <dt>{t('indicators.better')}</dt>
        <dd>{t(`indicators.better.${indicator.better}`)}</dd>
        <dt>{t('indicators.frequency')}</dt>
        <dd>{t(`indicators.frequency.${indicator.frequency}`)}</dd>
        <dt>{t('indicators.collector')}</dt>
        <dd>{formats.name(indicator.collector_names)}</dd>
        {indicator.sdg_indicator && (
          <>
            <dt>{t('indicators.sdg')}</dt>
            <dd>
              <a class="entry" href={`/sdgs/${indicator.sdg_indicator.split('.').slice(0, 2).join('.')}`}>
                <bdi dir="ltr">{indicator.sdg_indicator}</bdi>
              </a>
            </dd>
          </>
        )}
        <dt>{t('indicators.method')}</dt>
        <dd>
          {methods.map(({ method, since }) => (
            <>
              <b>{t('indicators.method.since', { since: String(since) })}</b>
              <p class="as-typed" lang={indicator.language} dir="auto">
                {method}
              </p>
            </>
          ))}
        </dd>
        <dt>{t('indicators.limits')}</dt>
        <dd class="as-typed" lang={indicator.language} dir="auto">
          {indicator.limits || t('indicators.limits.none')}
        </dd>
        <dt>{t('indicators.smallest')}</dt>
        <dd>
          {indicator.smallest_cell === 0
            ? t('indicators.smallest.nothing')
            : t('indicators.smallest.what', { smallest: indicator.smallest_cell })}
        </dd>
        <dt>{t('recommendations.recorded')}</dt>
        <dd>
          {formats.time(indicator.recorded_at)}{' '}
          <a href={`/history?record=${indicator.id}`}>{t('recommendations.history')}</a>
        </dd>
      </dl>
    </section>
  );
}

/** What the indicator measures, and linking it to more. */
function Measures({ page, view }: { page: PageContext; view: IndicatorView }) {
  const { t } = page;
  const { indicator, links, problems = [], address } = view;
  const here = indicatorHref(indicator.slug);
  const mayLink = !page.asOf && !indicator.removed_at && editorOf(page.viewer, indicator.collector) !== null;
  return (
    <section id="measures">
      <h2>{t('indicators.measures')}</h2>
      {links.length === 0 ? (
        <p class="measure muted">{t('indicators.measures.none')}</p>
      ) : (
        <ul class="list">
          {links.map((link) => (
            <li class="plain">
              <div>
                <LinkedName page={page} link={link} />
                {mayLink && (
                  <form method="post" action={`${here}/links/${link.id}/end`}>
                    <button class="plain small">{t('indicators.link.end')}</button>
                  </form>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {mayLink && (
        <form method="post" action={`${here}/links`} novalidate>
          <Field
            page={page}
            name="address"
            label={t('indicators.link.address')}
            hint={t('indicators.link.address.hint')}
            value={address}
            problems={problems}
            dir="ltr"
          />
          <button class="quiet">{t('indicators.link.save')}</button>
        </form>
      )}
    </section>
  );
}

/** Publishing, withdrawing and removing. */
function Office({
  page,
  indicator,
}: {
  page: PageContext;
  indicator: Pick<Row<'indicator'>, 'slug' | 'public' | 'removed_at' | 'collector'>;
}) {
  const { t } = page;
  const here = indicatorHref(indicator.slug);
  const mayRemove = editorOf(page.viewer, indicator.collector) !== null;
  const mayPublish = may(page.viewer, publishIndicators);
  if (page.asOf || indicator.removed_at || !(mayRemove || mayPublish)) return null;
  return (
    <section class="no-print">
      <h2>{t('indicators.office')}</h2>
      <p class="measure muted">
        {t(indicator.public ? 'indicators.office.public' : 'indicators.office.inside')}
      </p>
      <div class="actions">
        {mayPublish && (
          <form method="post" action={`${here}/${indicator.public ? 'withdraw' : 'publish'}`}>
            <button class={indicator.public ? 'quiet' : undefined}>
              {t(indicator.public ? 'indicators.withdraw' : 'indicators.publish')}
            </button>
          </form>
        )}
        {mayRemove && (
          <form method="post" action={`${here}/remove`}>
            <button class="quiet">{t('indicators.remove')}</button>
          </form>
        )}
      </div>
      <p class="small muted measure">{t('indicators.office.kept')}</p>
    </section>
  );
}
