import type { Problem } from '../../problem.ts';
import { Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import type { Speaker } from '../assessments/actions.ts';
import type { Indicator } from './queries.ts';
import { numberAsTyped } from './read-figure.ts';
import { indicatorHref, usualBreakdowns } from './schema.ts';
import { examplePeriods } from './sheet.ts';
import { breakdownName, figureSaid, periodName } from './words.ts';
import type { StandingValue } from './write-queries.ts';

/** How many empty places for parts a form has beside those that are filled. */
const EMPTY_PARTS = 6;

export type SheetView = {
  indicator: Indicator;
  sources: readonly Speaker[];
  /** In whose name figures are entered here; undefined when nobody may. */
  source: Speaker | undefined;
  /** Null where the one that was asked for cannot be. */
  period: string | null;
  /** The period as it was typed. */
  asked: string;
  /** Other periods of which the source has figures, newest first. */
  entered: readonly string[];
  /** Categories that others used, to be spelled alike. */
  categories: readonly string[];
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
};

/** What stands of a period, as the form shows it. */
export function sheetAsTyped(page: PageContext, standing: readonly StandingValue[]): Typed {
  const number = (value: number | null) => (value === null ? '' : numberAsTyped(value, page.language));
  const whole = standing.find(({ breakdown }) => breakdown === '');
  const some = whole ?? standing[0];
  const typed: Typed = {
    value: whole ? number(whole.figure_value) : '',
    cases: number(whole?.cases ?? null),
    source: some?.source ?? '',
    note: some?.note ?? '',
  };
  for (const [at, part] of standing.filter(({ breakdown }) => breakdown !== '').entries()) {
    typed[`breakdown-${at}`] = breakdownName(page, part.breakdown);
    typed[`category-${at}`] = part.category;
    typed[`value-${at}`] = number(part.figure_value);
    typed[`cases-${at}`] = number(part.cases);
  }
  return typed;
}

/** What a sheet says, in words, for comparing two versions. */
export function sheetFacts(page: PageContext, typed: Typed): Fact[] {
  const { t } = page;
  const parts = Array.from({ length: filledParts(typed) }, (_, at) => {
    const [breakdown, category, value, cases] = ['breakdown', 'category', 'value', 'cases'].map(
      (name) => typed[`${name}-${at}`] ?? '',
    );
    return value === '' ? [] : [`${breakdown}, ${category}: ${value} (${cases})`];
  }).flat();
  return [
    { label: t('indicators.whole'), value: typed['value'] ?? '' },
    { label: t('indicators.cases'), value: typed['cases'] ?? '' },
    { label: t('indicators.parts.title'), value: parts.toSorted().join('; ') },
    { label: t('indicators.from'), value: typed['source'] ?? '' },
    { label: t('indicators.note'), value: typed['note'] ?? '' },
  ];
}

function filledParts(typed: Typed): number {
  const filled = Object.keys(typed).flatMap((name) => {
    const at = /^(?:breakdown|category|value|cases)-(\d{1,2})$/.exec(name)?.[1];
    return at !== undefined && typed[name] ? [Number(at) + 1] : [];
  });
  return Math.max(0, ...filled);
}

/** Enters what one's own organisation says of an indicator for a period. */
export function SheetPage({ page, view }: { page: PageContext; view: SheetView }) {
  const { t } = page;
  const { indicator, source, problems = [] } = view;
  const here = indicatorHref(indicator.slug);
  const title = t('indicators.sheet', { title: indicator.title });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={here} lang={indicator.language}>
            <bdi>{indicator.title}</bdi>
          </a>
        </p>
        <h1>{title}</h1>
        {source && !indicator.removed_at ? (
          <>
            <Who page={page} view={view} source={source} />
            <ProblemSummary page={page} problems={problems} />
            <WhichPeriod page={page} view={view} source={source} />
            {view.period !== null && (
              <BesideNewer page={page} standing={view.newer}>
                <Sheet page={page} view={view} source={source} period={view.period} />
              </BesideNewer>
            )}
          </>
        ) : (
          <p class="measure">{t(indicator.removed_at ? 'indicators.removed' : 'indicators.source.none')}</p>
        )}
      </section>
    </Layout>
  );
}

type Part = { page: PageContext; view: SheetView; source: Speaker };

function Who({ page, view: { indicator, sources }, source }: Part) {
  const { t, formats } = page;
  const here = `${indicatorHref(indicator.slug)}/figures`;
  return (
    <p class="measure">
      {t('indicators.sheet.who', { name: formats.name(source.names) })}
      {sources
        .filter(({ id }) => id !== source.id)
        .map(({ slug, names }) => (
          <>
            {' '}
            <a href={`${here}?organisation=${slug}`}>
              {t('indicators.sheet.other', { name: formats.name(names) })}
            </a>
          </>
        ))}
    </p>
  );
}

/**
 * Chooses another period; a form of its own, so that what stands for it is there before anything is typed. It is folded, or
 * somebody takes its box for a part of the form below and saves figures under the period that was shown before.
 */
function WhichPeriod({ page, view, source }: Part) {
  const { t } = page;
  const { indicator, asked, entered, period, problems = [] } = view;
  const here = `${indicatorHref(indicator.slug)}/figures`;
  return (
    <details open={period === null}>
      <summary>{t('indicators.period.other')}</summary>
      <form action={here} class="filters" novalidate>
        <input type="hidden" name="organisation" value={source.slug} />
        <Field
          page={page}
          name="period"
          label={t('indicators.period')}
          hint={t(`indicators.period.hint.${indicator.frequency}`, {
            example: examplePeriods[indicator.frequency],
          })}
          value={asked}
          problems={problems}
          dir="ltr"
        />
        <button class="quiet">{t('indicators.period.choose')}</button>
        {entered.length > 0 && (
          <p class="small source">
            {t('indicators.period.entered')}
            {entered.slice(0, 12).map((one) => (
              <a
                href={`${here}?organisation=${source.slug}&period=${one}`}
                aria-current={one === period ? 'true' : undefined}
              >
                {periodName(page, one)}
              </a>
            ))}
          </p>
        )}
      </form>
    </details>
  );
}

/** A draft is kept by the address of its form, so that names period and organisation. */
function Sheet({ page, view, source, period }: Part & { period: string }) {
  const { t } = page;
  const { indicator, typed, version, problems = [], categories } = view;
  const here = indicatorHref(indicator.slug);
  const shared = (name: string) => ({ page, name, value: typed[name], problems });
  const unit = indicator.unit;
  return (
    <KeptDraft page={page}>
      <form
        method="post"
        action={`${here}/figures?organisation=${source.slug}&period=${encodeURIComponent(period)}`}
        novalidate
      >
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="organisation" value={source.slug} />
        <input type="hidden" name="period" value={period} />
        <h2>{t('indicators.sheet.of', { period: periodName(page, period) })}</h2>
        <Field
          {...shared('value')}
          label={t('indicators.whole.in', { unit })}
          hint={t('indicators.whole.hint', { example: figureSaid(page, 12.5, unit) })}
          dir="ltr"
        />
        <Field
          {...shared('cases')}
          label={t('indicators.cases')}
          hint={t('indicators.cases.hint')}
          inputmode="numeric"
          dir="ltr"
        />
        <fieldset>
          <legend>{t('indicators.parts.title')}</legend>
          <p class="hint">
            {t('indicators.parts.hint')}{' '}
            {indicator.smallest_cell > 0 &&
              t('indicators.smallest.what', { smallest: indicator.smallest_cell })}
          </p>
          <datalist id="breakdowns">
            {usualBreakdowns.map((code) => (
              <option value={breakdownName(page, code)} />
            ))}
          </datalist>
          <datalist id="categories">
            {categories.map((category) => (
              <option value={category} />
            ))}
          </datalist>
          <div class="scroll" tabindex={0} role="region" aria-label={t('indicators.parts.title')}>
            <table class="sheet">
              <thead>
                <tr>
                  <th scope="col">{t('indicators.breakdown')}</th>
                  <th scope="col">{t('indicators.category')}</th>
                  <th scope="col">{t('indicators.whole.in', { unit })}</th>
                  <th scope="col">{t('indicators.cases')}</th>
                </tr>
              </thead>
              <tbody>
                {Array.from({ length: filledParts(typed) + EMPTY_PARTS }, (_, at) => (
                  <tr>
                    <Cell {...{ page, typed, problems, at }} name="breakdown" list="breakdowns" />
                    <Cell {...{ page, typed, problems, at }} name="category" list="categories" />
                    <Cell {...{ page, typed, problems, at }} name="value" />
                    <Cell {...{ page, typed, problems, at }} name="cases" />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </fieldset>
        <Field
          {...shared('source')}
          label={t('indicators.from')}
          hint={t('indicators.from.hint')}
          dir="auto"
        />
        <Field
          {...shared('note')}
          type="textarea"
          rows={3}
          label={t('indicators.note')}
          hint={t('indicators.note.hint')}
          dir="auto"
        />
        <p class="actions">
          <button>{t('indicators.sheet.save', { period: periodName(page, period) })}</button>
          <a href={here}>{t('indicators.cancel')}</a>
        </p>
      </form>
    </KeptDraft>
  );
}

function Cell(props: {
  page: PageContext;
  name: 'breakdown' | 'category' | 'value' | 'cases';
  at: number;
  list?: string;
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, name, at, list, typed, problems } = props;
  const { t } = page;
  const id = `${name}-${at}`;
  const problem = problems.find(({ field }) => field === id);
  return (
    <td class={problem ? 'field wrong' : undefined}>
      {problem && (
        <p class="wrong" id={`${id}-problem`}>
          {t(problem.code, problem.values)}
        </p>
      )}
      <input
        id={id}
        name={id}
        value={typed[id]}
        list={list}
        aria-label={t(`indicators.cell.${name}`, { number: at + 1 })}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={problem ? 'true' : undefined}
        dir={list ? 'auto' : 'ltr'}
      />
    </td>
  );
}
