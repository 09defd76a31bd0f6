import type { Row } from '../../documents/write/table.ts';
import type { PageContext } from '../../web/context.ts';
import { trackOfIndicator } from './components.tsx';
import type { Indicator, ListedValue, Method } from './queries.ts';
import { indicatorHref, type ShownIndicator } from './schema.ts';

export const listColumns = [
  'indicator',
  'title',
  'language',
  'kind',
  'unit',
  'better',
  'frequency',
  'collector',
  'baseline_year',
  'baseline',
  'target_year',
  'target',
  'latest_source',
  'latest_period',
  'latest',
  'way',
  'address',
] as const;

/** The list as a table: a row an indicator and source of figures. */
export function listRows(page: PageContext, indicators: readonly ShownIndicator[]): Row[] {
  return indicators.flatMap((indicator): Row[] => {
    const { baseline, target, latest } = indicator;
    const facts: Row = {
      indicator: indicator.slug,
      title: indicator.title,
      language: indicator.language,
      kind: indicator.kind,
      unit: indicator.unit,
      better: indicator.better,
      frequency: indicator.frequency,
      collector: indicator.collector_slug,
      baseline_year: baseline?.year ?? null,
      baseline: baseline?.value ?? null,
      target_year: target?.year ?? null,
      target: target?.value ?? null,
      way: trackOfIndicator(indicator),
      address: page.publicUrl + indicatorHref(indicator.slug),
    };
    if (latest.length === 0) return [facts];
    return latest.map((figure) => ({
      ...facts,
      latest_source: figure.organisation_slug,
      latest_period: figure.period,
      latest: figure.value,
    }));
  });
}

/** The first of them are those that an import reads. */
export const figureColumns = [
  'indicator',
  'title',
  'unit',
  'period',
  'breakdown',
  'category',
  'value',
  'cases',
  'source',
  'note',
  'organisation',
  'kept_back',
  'method_since',
  'recorded_at',
] as const;

/** Every figure of an indicator; of those that are kept back, that they are. */
export function figureRows(
  indicator: Indicator,
  methods: readonly Method[],
  values: readonly ListedValue[],
): Row[] {
  const since = new Map(methods.map((method) => [method.id, method.since]));
  return values.map((value) => ({
    indicator: indicator.slug,
    title: indicator.title,
    unit: indicator.unit,
    period: value.period,
    breakdown: value.breakdown,
    category: value.category,
    value: value.value,
    cases: value.cases,
    source: value.source,
    note: value.note,
    organisation: value.organisation_slug,
    kept_back: value.is_suppressed ? 'yes' : '',
    method_since: since.get(value.method) ?? null,
    recorded_at: value.recorded_at.toISOString(),
  }));
}
