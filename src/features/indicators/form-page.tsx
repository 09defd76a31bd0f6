import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { LinkedName } from './links.tsx';
import type { Indicator, ListedLink, ListedTarget } from './queries.ts';
import { numberAsTyped } from './read-figure.ts';
import { BENCHMARKS, directions, frequencies, indicatorHref, indicatorKinds, type Linked } from './schema.ts';
import type { Collecting } from './write-queries.ts';

export type IndicatorFormView = {
  /** Null for a new one. */
  indicator: Pick<Row<'indicator'>, 'slug' | 'title' | 'language'> | null;
  /** What a new one is to measure. */
  measures: { linked: Linked; shown: Omit<ListedLink, 'id'> } | null;
  /** Those whose indicators this viewer may enter. */
  collectors: readonly Collecting[];
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
};

/** An indicator as its form shows it. */
export function indicatorAsTyped(
  indicator: Indicator,
  targets: readonly ListedTarget[],
  notation: string,
): Typed {
  const typed: Typed = {
    title: indicator.title,
    definition: indicator.definition,
    language: indicator.language,
    kind: indicator.kind,
    unit: indicator.unit,
    better: indicator.better,
    frequency: indicator.frequency,
    collector: indicator.collector_slug,
    limits: indicator.limits,
    sdg: indicator.sdg_indicator ?? '',
    smallest: String(indicator.smallest_cell),
  };
  let at = 0;
  for (const { kind, year, value } of targets) {
    const place = kind === 'benchmark' ? `-${at++}` : '';
    typed[`${kind}-year${place}`] = String(year);
    typed[`${kind}-value${place}`] = numberAsTyped(value, notation);
  }
  return typed;
}

const places = (typed: Typed): number =>
  Math.max(
    BENCHMARKS,
    ...Object.keys(typed).flatMap((name) => {
      const at = /^benchmark-(?:year|value)-(\d{1,2})$/.exec(name)?.[1];
      return at !== undefined && typed[name] ? [Number(at) + 2] : [];
    }),
  );

/** What a form of an indicator says, in words, for comparing two versions. */
export function indicatorFacts(page: PageContext, typed: Typed): Fact[] {
  const { t } = page;
  const said = (name: string) => typed[name] ?? '';
  const plain = ['definition', 'unit', 'language', 'collector', 'limits', 'sdg', 'smallest'] as const;
  const kind = indicatorKinds.find((known) => known === said('kind'));
  const better = directions.find((known) => known === said('better'));
  const frequency = frequencies.find((known) => known === said('frequency'));
  const end = (name: string, place = '') =>
    [said(`${name}-year${place}`), said(`${name}-value${place}`)].filter(Boolean).join(': ');
  const benchmarks = Array.from({ length: places(typed) }, (_, at) => end('benchmark', `-${at}`));
  return [
    { label: t('indicators.name'), value: said('title') },
    ...plain.map((name) => ({ label: t(`indicators.${name}`), value: said(name) })),
    { label: t('indicators.kind'), value: kind ? t(`indicators.kind.${kind}`) : '' },
    { label: t('indicators.better'), value: better ? t(`indicators.better.${better}`) : '' },
    { label: t('indicators.frequency'), value: frequency ? t(`indicators.frequency.${frequency}`) : '' },
    { label: t('indicators.baseline'), value: end('baseline') },
    { label: t('indicators.benchmarks'), value: benchmarks.filter(Boolean).join(', ') },
    { label: t('indicators.target'), value: end('target') },
  ];
}

/** Says what an indicator is, where it starts and where it is to come to. */
export function IndicatorFormPage({ page, view }: { page: PageContext; view: IndicatorFormView }) {
  const { t } = page;
  const { indicator, measures, problems = [], newer } = view;
  const title = indicator ? t('indicators.edit', { title: indicator.title }) : t('indicators.new');
  const back = indicator ? indicatorHref(indicator.slug) : '/indicators';
  const to = measures ? `?${measures.linked.kind}=${measures.linked.id}` : '';
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={back}>{indicator ? <bdi>{indicator.title}</bdi> : t('indicators.title')}</a>
        </p>
        <h1>{title}</h1>
        {measures && (
          <p class="measure">
            {t('indicators.new.measures')} <LinkedName page={page} link={measures.shown} />
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={indicator ? `${back}/edit` : `/indicators/new${to}`} novalidate>
              <Fields page={page} view={view} />
              <p class="actions">
                <button>{t('indicators.save')}</button>
                <a href={back}>{t('indicators.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}

function Fields({ page, view }: { page: PageContext; view: IndicatorFormView }) {
  const { t, formats } = page;
  const { indicator, collectors, typed, version, problems = [] } = view;
  const shared = (name: string) => ({ page, name, value: typed[name], problems });
  const isOne = collectors.length === 1;
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <Field {...shared('title')} label={t('indicators.name')} hint={t('indicators.name.hint')} dir="auto" />
      <Field
        {...shared('definition')}
        type="textarea"
        rows={4}
        label={t('indicators.definition')}
        hint={t('indicators.definition.hint')}
        dir="auto"
      />
      <Choices
        {...shared('language')}
        value={typed['language'] ?? page.language}
        label={t('indicators.language')}
        choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Choices
        {...shared('kind')}
        label={t('indicators.kind')}
        hint={t('indicators.kind.hint')}
        choices={[
          { value: '', label: '' },
          ...indicatorKinds.map((kind) => ({ value: kind, label: t(`indicators.kind.${kind}.what`) })),
        ]}
      />
      <Field {...shared('unit')} label={t('indicators.unit')} hint={t('indicators.unit.hint')} dir="auto" />
      <Choices
        {...shared('better')}
        label={t('indicators.better')}
        choices={[
          { value: '', label: '' },
          ...directions.map((way) => ({ value: way, label: t(`indicators.better.${way}`) })),
        ]}
      />
      <Choices
        {...shared('frequency')}
        label={t('indicators.frequency')}
        value={typed['frequency'] ?? 'yearly'}
        choices={frequencies.map((often) => ({ value: often, label: t(`indicators.frequency.${often}`) }))}
      />
      <Choices
        {...shared('collector')}
        label={t('indicators.collector')}
        hint={t('indicators.collector.hint')}
        choices={[
          ...(isOne ? [] : [{ value: '', label: '' }]),
          ...collectors.map(({ slug, names }) => ({ value: slug, label: formats.name(names) })),
        ]}
      />
      {!indicator && <MethodFields page={page} typed={typed} problems={problems} />}
      <fieldset>
        <legend>{t('indicators.ends')}</legend>
        <p class="hint">{t('indicators.ends.hint')}</p>
        <Pair {...{ page, typed, problems }} name="baseline" label={t('indicators.baseline')} />
        {Array.from({ length: places(typed) }, (_, at) => (
          <Pair
            {...{ page, typed, problems }}
            name="benchmark"
            at={`-${at}`}
            label={t('indicators.benchmark.of', { number: at + 1 })}
          />
        ))}
        <Pair {...{ page, typed, problems }} name="target" label={t('indicators.target')} />
      </fieldset>
      <Field
        {...shared('limits')}
        type="textarea"
        rows={3}
        label={t('indicators.limits')}
        hint={t('indicators.limits.hint')}
        dir="auto"
      />
      <Field {...shared('sdg')} label={t('indicators.sdg')} hint={t('indicators.sdg.hint')} dir="ltr" />
      <Field
        {...shared('smallest')}
        value={typed['smallest'] ?? '10'}
        inputmode="numeric"
        label={t('indicators.smallest')}
        hint={t('indicators.smallest.hint')}
        dir="ltr"
      />
    </>
  );
}

/** How an indicator is measured, and since when. */
function MethodFields(props: { page: PageContext; typed: Typed; problems: readonly Problem[] }) {
  const { page, typed, problems } = props;
  const { t } = page;
  return (
    <>
      <Field
        page={page}
        name="method"
        type="textarea"
        rows={4}
        label={t('indicators.method')}
        hint={t('indicators.method.hint')}
        value={typed['method']}
        problems={problems}
        dir="auto"
      />
      <Field
        page={page}
        name="since"
        inputmode="numeric"
        label={t('indicators.since')}
        hint={t('indicators.since.hint')}
        value={typed['since']}
        problems={problems}
        dir="ltr"
      />
    </>
  );
}

/** A year and the figure of that year. */
function Pair(props: {
  page: PageContext;
  name: string;
  label: string;
  at?: string;
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, name, label, at = '', typed, problems } = props;
  const { t } = page;
  return (
    <div class="end" role="group" aria-label={label}>
      {(['year', 'value'] as const).map((part) => (
        <Field
          page={page}
          name={`${name}-${part}${at}`}
          label={t(`indicators.ends.${part}`, { what: label })}
          inputmode={part === 'year' ? 'numeric' : 'text'}
          value={typed[`${name}-${part}${at}`]}
          problems={problems}
          dir="ltr"
        />
      ))}
    </div>
  );
}

/** Says that an indicator is measured in another way from a year on. */
export function MethodFormPage(props: {
  page: PageContext;
  indicator: Indicator;
  last: { method: string; since: number } | undefined;
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
}) {
  const { page, indicator, last, typed, version, problems = [] } = props;
  const { t } = page;
  const title = t('indicators.method.new', { title: indicator.title });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={indicatorHref(indicator.slug)} lang={indicator.language}>
            <bdi>{indicator.title}</bdi>
          </a>
        </p>
        <h1>{title}</h1>
        <p class="measure">{t('indicators.method.what')}</p>
        {last && (
          <>
            <h2>{t('indicators.method.present', { since: String(last.since) })}</h2>
            <p class="measure as-typed" lang={indicator.language} dir="auto">
              {last.method}
            </p>
          </>
        )}
        <ProblemSummary page={page} problems={problems} />
        <KeptDraft page={page}>
          <form method="post" action={`${indicatorHref(indicator.slug)}/method`} novalidate>
            <input type="hidden" name="version" value={version} />
            <MethodFields page={page} typed={typed} problems={problems} />
            <p class="actions">
              <button>{t('indicators.method.save')}</button>
              <a href={indicatorHref(indicator.slug)}>{t('indicators.cancel')}</a>
            </p>
          </form>
        </KeptDraft>
      </section>
    </Layout>
  );
}
