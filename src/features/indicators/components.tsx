import { may } from '../../access/policy.ts';
import type { PageContext } from '../../web/context.ts';
import type { Reading } from '../../access/reading.ts';
import { timeOf } from './period.ts';
import { editIndicators } from './policy.ts';
import { listIndicatorsOf } from './queries.ts';
import { indicatorHref, type Linked, type ShownIndicator } from './schema.ts';
import { trackOf, type OnItsWay, type Track } from './track.ts';
import { figureSaid, periodName } from './words.ts';

/** How an indicator stands on its way, by the newest figure of whoever collects it. */
export function trackOfIndicator({
  latest,
  collector,
  ...way
}: Pick<ShownIndicator, keyof OnItsWay | 'collector'>): Track | null {
  const own = latest.find(({ organisation }) => organisation === collector);
  return trackOf({
    ...way,
    latest: own ? { year: timeOf(own.period), value: own.value } : null,
  });
}

const TAGS: Record<Track, string> = {
  reached: 'tag supported',
  'on-track': 'tag supported',
  behind: 'tag warn',
  missed: 'tag bad',
};

/** In words whether it is on its way to its target. */
export function TrackTag({ page, track }: { page: PageContext; track: Track | null }) {
  if (track === null) return <span class="muted">{page.t('indicators.way.unknown')}</span>;
  return <span class={TAGS[track]}>{page.t(`indicators.way.${track}`)}</span>;
}

/** The newest figure of each source, its collector's first. */
export function LatestFigures({ page, indicator }: { page: PageContext; indicator: ShownIndicator }) {
  const { t, formats } = page;
  const { latest, unit, collector } = indicator;
  if (latest.length === 0) return <span class="muted">{t('indicators.latest.none')}</span>;
  return (
    <>
      {latest.map(({ organisation, organisation_names, period, value }) => (
        <span class="figure-of">
          <b>
            <bdi>{figureSaid(page, value, unit)}</bdi>
          </b>{' '}
          <span class="small muted">
            {organisation === collector
              ? periodName(page, period)
              : t('indicators.latest.of', {
                  period: periodName(page, period),
                  organisation: formats.name(organisation_names),
                })}
          </span>
        </span>
      ))}
    </>
  );
}

/** Where it comes from and is to come to. */
export function TargetSaid({ page, indicator }: { page: PageContext; indicator: ShownIndicator }) {
  const { t } = page;
  const { target, baseline, unit, better } = indicator;
  return (
    <>
      {target ? (
        <>
          <bdi>{figureSaid(page, target.value, unit)}</bdi>{' '}
          <span class="small muted">{t('indicators.target.by', { year: String(target.year) })}</span>
        </>
      ) : (
        <span class="muted">{t('indicators.target.none')}</span>
      )}
      {baseline && (
        <span class="small muted">
          {t('indicators.baseline.from', {
            figure: figureSaid(page, baseline.value, unit),
            year: String(baseline.year),
          })}
        </span>
      )}
      <span class="small muted">{t(`indicators.better.${better}`)}</span>
    </>
  );
}

/** Where an indicator came from, stands by its collector's newest value, and is to come to, in one line. */
export function WaySaid({ page, indicator }: { page: PageContext; indicator: ShownIndicator }) {
  const { t } = page;
  const { baseline, latest, target, unit } = indicator;
  // each isolated, so that the arrows between them run as the page does, whatever the unit's language
  const point = (figure: number, when: string) =>
    `\u2068${t('indicators.way.point', { figure: figureSaid(page, figure, unit), when })}\u2069`;
  const none = t('indicators.way.nothing');
  const [newest] = latest;
  return (
    <>
      <span class="visually-hidden">{t('indicators.way.line.said')} </span>
      {t('indicators.way.line', {
        baseline: baseline ? point(baseline.value, String(baseline.year)) : none,
        latest: newest ? point(newest.value, periodName(page, newest.period)) : none,
        target: target ? point(target.value, String(target.year)) : none,
      })}
    </>
  );
}

/** A row a figure: what indicators say now, what they are to come to, and whether they are on their way. */
export function IndicatorTable(props: {
  page: PageContext;
  indicators: readonly ShownIndicator[];
  caption: string;
}) {
  const { page, indicators, caption } = props;
  const { t, formats } = page;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="indicators">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicators.one')}</th>
            <th scope="col">{t('indicators.latest')}</th>
            <th scope="col">{t('indicators.target')}</th>
            <th scope="col">{t('indicators.way')}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr>
              <th scope="row">
                <a href={indicatorHref(indicator.slug)} lang={indicator.language}>
                  <bdi>{indicator.title}</bdi>
                </a>
                <span class="small muted">
                  {t(`indicators.kind.${indicator.kind}`)} · {formats.name(indicator.collector_names)}
                  {!indicator.public && ` · ${t('indicators.inside')}`}
                </span>
              </th>
              <td>
                <LatestFigures page={page} indicator={indicator} />
              </td>
              <td>
                <TargetSaid page={page} indicator={indicator} />
              </td>
              <td>
                <TrackTag page={page} track={trackOfIndicator(indicator)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The way to give something an indicator, for whoever may. */
export function MayLinkIndicator({ page, of, name }: { page: PageContext; of: Linked; name: string }) {
  if (!may(page.viewer, editIndicators) || page.asOf) return <></>;
  return (
    <p class="small no-print">
      <a href={`/indicators/link?${of.kind}=${of.id}`}>
        {page.t('indicators.link.to')}
        <span class="visually-hidden"> {name}</span>
      </a>
    </p>
  );
}

/**
 * The indicators of a recommendation, an action or an objective, on its page: shown where there are some, or where the
 * viewer may give it one.
 */
export function IndicatorsOf(props: {
  page: PageContext;
  of: Linked;
  indicators: readonly ShownIndicator[];
}) {
  const { page, of, indicators } = props;
  const { t } = page;
  const mayAdd = may(page.viewer, editIndicators) && !page.asOf;
  if (indicators.length === 0 && !mayAdd) return <></>;
  return (
    <section id="indicators">
      <h2>{t('indicators.title')}</h2>
      {indicators.length === 0 ? (
        <p class="measure muted">{t('indicators.of.none')}</p>
      ) : (
        <IndicatorTable page={page} indicators={indicators} caption={t('indicators.title')} />
      )}
      <p class="small">
        <a href="/indicators">{t('indicators.all')}</a>
        {mayAdd && (
          <>
            {' · '}
            <a href={`/indicators/link?${of.kind}=${of.id}`}>{t('indicators.link.to')}</a>
          </>
        )}
      </p>
    </section>
  );
}

/** The section of an action's page on what measures it. */
export async function indicatorsSection(on: { page: PageContext; reading: Reading; action: { id: string } }) {
  const of = { kind: 'action', id: on.action.id } as const;
  return <IndicatorsOf page={on.page} of={of} indicators={await listIndicatorsOf(on.reading, of)} />;
}
