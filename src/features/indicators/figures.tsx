import type { PageContext } from '../../web/context.ts';
import { withQuery } from '../../web/layout.tsx';
import type { Series } from './chart.tsx';
import type { IndicatorView } from './indicator-view.ts';
import { timeOf } from './period.ts';
import type { Indicator, ListedValue } from './queries.ts';
import { breakdownName, periodName } from './words.ts';

type Source = { id: string; slug: string; name: string };

/** Everybody who has said something of the whole; whoever collects the indicator first. */
function sourcesOf(page: PageContext, indicator: Indicator, values: readonly ListedValue[]): Source[] {
  const sources = new Map(
    values.map(({ organisation, organisation_slug, organisation_names }) => [
      organisation,
      { id: organisation, slug: organisation_slug, name: page.formats.name(organisation_names) },
    ]),
  );
  const place = ({ id }: Source) => (id === indicator.collector ? 0 : 1);
  return [...sources.values()].sort(
    (one, other) => place(one) - place(other) || page.formats.compare(one.name, other.name),
  );
}

/** The figures of the whole as a chart draws them. */
export function seriesOf(page: PageContext, indicator: Indicator, whole: readonly ListedValue[]): Series[] {
  return sourcesOf(page, indicator, whole).map(({ id, slug, name }) => ({
    slug,
    name,
    points: whole
      .filter(({ organisation }) => organisation === id)
      .flatMap(({ period, value, method }) => (value === null ? [] : [{ period, value, method }]))
      .sort((one, other) => timeOf(one.period) - timeOf(other.period)),
  }));
}

/** A row of the table: a period, a year in which nothing but a target stands, or where another method begins. */
type Line = { at: number; name: string; period?: string; year?: number };

/** What the chart shows, figure by figure, with where each source has it from. */
export function FigureTable({ page, view }: { page: PageContext; view: IndicatorView }) {
  const { t, formats } = page;
  const { indicator, whole, targets, methods } = view;
  const sources = sourcesOf(page, indicator, whole);
  const lines = new Map<string, Line>();
  for (const { period } of whole)
    lines.set(period, { at: timeOf(period), name: periodName(page, period), period });
  for (const { year } of targets) {
    const standing = lines.get(String(year));
    lines.set(String(year), { at: year, name: String(year), ...standing, year });
  }
  const ordered = [...lines.values()].sort((one, other) => one.at - other.at);
  const breaks = methods.slice(1).map(({ since }) => since);
  const caption = t('indicators.table', { unit: indicator.unit });
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="indicators periods">
        <caption class="small muted">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicators.period')}</th>
            {sources.map(({ slug, name }) => (
              <th scope="col" class="number">
                <a href={`/organisations/${slug}`}>{name}</a>
              </th>
            ))}
            <th scope="col" class="number">
              {t('indicators.ends.short')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((line, place) => (
            <>
              {breaks
                .filter(
                  (since) =>
                    Math.floor(line.at) >= since &&
                    (place === 0 || Math.floor(ordered[place - 1]?.at ?? 0) < since),
                )
                .map((since) => (
                  <tr class="break">
                    <th scope="rowgroup" colspan={sources.length + 2}>
                      {t('indicators.break', { year: String(since) })}
                    </th>
                  </tr>
                ))}
              <tr>
                <th scope="row">{line.name}</th>
                {sources.map(({ id }) => (
                  <Figure
                    page={page}
                    value={whole.find((one) => one.organisation === id && one.period === line.period)}
                  />
                ))}
                <td class="number">
                  {targets
                    .filter(({ year }) => year === line.year)
                    .map(({ kind, value }) => (
                      <>
                        {formats.number(value)}{' '}
                        <span class="small muted">{t(`indicators.ends.${kind}`)}</span>
                      </>
                    ))}
                </td>
              </tr>
            </>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Figure({ page, value }: { page: PageContext; value: ListedValue | undefined }) {
  const { t, formats } = page;
  if (!value) return <td class="number muted">–</td>;
  return (
    <td class="number">
      {value.value === null ? t('indicators.keptBack') : formats.number(value.value)}
      {value.cases !== null && (
        <span class="small muted">{t('indicators.cases.of', { cases: value.cases })}</span>
      )}
      {value.source && (
        <span class="small muted">
          <bdi>{value.source}</bdi>
        </span>
      )}
      {value.note && (
        <span class="small muted">
          <bdi>{value.note}</bdi>
        </span>
      )}
    </td>
  );
}

/** The figures of one period by sex, age, region and whatever else, source beside source. */
export function BrokenDown({ page, view }: { page: PageContext; view: IndicatorView }) {
  const { t } = page;
  const { indicator, brokenDown, partsOf, parts } = view;
  if (partsOf === undefined) return null;
  const sources = sourcesOf(page, indicator, parts);
  const most = Math.max(0, ...parts.map(({ value }) => value ?? 0));
  const isBack = parts.some(({ is_suppressed }) => is_suppressed);
  return (
    <section id="parts">
      <h3>{t('indicators.parts', { period: periodName(page, partsOf) })}</h3>
      {brokenDown.length > 1 && (
        <nav aria-label={t('indicators.parts.periods')}>
          <p class="switch">
            {brokenDown.map((period) => (
              <a
                href={`${withQuery(page, { period, done: undefined })}#parts`}
                aria-current={period === partsOf ? 'true' : undefined}
              >
                {periodName(page, period)}
              </a>
            ))}
          </p>
        </nav>
      )}
      {isBack && (
        <p class="measure small muted">
          {t('indicators.keptBack.why', { smallest: indicator.smallest_cell })}
        </p>
      )}
      <div class="figures">
        {[...Map.groupBy(parts, ({ breakdown }) => breakdown)].map(([breakdown, cells]) => (
          <div class="parts-of" tabindex={0} role="region" aria-label={breakdownName(page, breakdown)}>
            <table class="bars">
              <caption>
                <bdi>{breakdownName(page, breakdown)}</bdi>
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t('indicators.category')}</th>
                  {sources.map(({ name }) => (
                    <th scope="col">{name}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {[...new Set(cells.map(({ category }) => category))].map((category) => (
                  <tr>
                    <th scope="row">
                      <bdi>{category}</bdi>
                    </th>
                    {sources.map(({ id }) => (
                      <Part
                        page={page}
                        most={most}
                        value={cells.find((one) => one.organisation === id && one.category === category)}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </div>
    </section>
  );
}

function Part(props: { page: PageContext; most: number; value: ListedValue | undefined }) {
  const { page, most, value } = props;
  const { t, formats } = page;
  if (!value) return <td class="muted">–</td>;
  if (value.value === null) return <td class="muted">{t('indicators.keptBack')}</td>;
  return (
    <td class="number">
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={((100 * Math.max(0, value.value)) / Math.max(most, 1e-9)).toFixed(2)} height="1" />
      </svg>
      {formats.number(value.value)}
      <span class="small muted">
        {value.cases !== null && t('indicators.cases.of', { cases: value.cases })}
        {value.is_suppressed && ` · ${t('indicators.keptBack.own')}`}
      </span>
    </td>
  );
}
