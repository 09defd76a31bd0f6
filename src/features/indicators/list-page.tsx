import { may } from '../../access/policy.ts';
import type { Translated } from '../../database/tables.ts';
import { Empty, Paging } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { IndicatorTable } from './components.tsx';
import { editIndicators, enterFigures } from './policy.ts';
import { indicatorKinds, type ListQuery, type ShownIndicator } from './schema.ts';
import { tracks } from './track.ts';

export type IndicatorsView = {
  query: ListQuery;
  items: readonly ShownIndicator[];
  collectors: readonly { slug: string; names: Translated }[];
  found: number;
  current: number;
  pages: number;
};

/** Every indicator that this reader may see, narrowed as asked. */
export function IndicatorsPage({ page, view }: { page: PageContext; view: IndicatorsView }) {
  const { t } = page;
  const { items, found, current, pages } = view;
  const title = t('indicators.title');
  const isNarrowed = [...page.query].some(([name, value]) => FILTERS.has(name) && value !== '');
  return (
    <Layout page={page} title={title} description={t('indicators.lead')}>
      <section class="first">
        <h1>{title}</h1>
        <p class="measure muted">{t('indicators.lead')}</p>
        {page.query.get('done') === 'imported' && <p class="done">{t('indicators.done.imported')}</p>}
        <Filters page={page} view={view} />
        <p class="small muted above">
          <span aria-live="polite">{t('indicators.found', { found })}</span>
          {isNarrowed && <a href="/indicators">{t('indicators.all')}</a>}
        </p>
        {items.length === 0 ? (
          <Empty>
            <p>{t(isNarrowed ? 'indicators.nothing' : 'indicators.empty')}</p>
            {isNarrowed ? (
              <p>
                <a href="/indicators">{t('indicators.all')}</a>
              </p>
            ) : (
              may(page.viewer, editIndicators) && (
                <p>
                  <a class="button" href="/indicators/new">
                    {t('indicators.new')}
                  </a>
                </p>
              )
            )}
          </Empty>
        ) : (
          <IndicatorTable page={page} indicators={items} caption={title} />
        )}
        <Paging page={page} current={current} pages={pages} />
        <Ways page={page} />
      </section>
    </Layout>
  );
}

const FILTERS = new Set(['q', 'kind', 'collector', 'value', 'way']);

function Filters({ page, view: { query, collectors } }: { page: PageContext; view: IndicatorsView }) {
  const { t, formats } = page;
  return (
    <form class="filters" role="search" action="/indicators">
      {page.asOf && <input type="hidden" name="as-of" value={page.asOf.date} />}
      <div class="field wide">
        <label for="q">{t('indicators.search')}</label>
        <input id="q" name="q" type="search" value={query.q} />
      </div>
      <Narrow
        page={page}
        name="kind"
        label={t('indicators.kind')}
        value={query.kind}
        choices={indicatorKinds.map((kind) => [kind, t(`indicators.kind.${kind}`)])}
      />
      <Narrow
        page={page}
        name="collector"
        label={t('indicators.collector')}
        value={query.collector}
        choices={collectors.map(({ slug, names }) => [slug, formats.name(names)])}
      />
      <Narrow
        page={page}
        name="value"
        label={t('indicators.figures')}
        value={query.value}
        choices={(['some', 'none'] as const).map((value) => [value, t(`indicators.value.${value}`)])}
      />
      <Narrow
        page={page}
        name="way"
        label={t('indicators.way')}
        value={query.way}
        choices={[...tracks, 'unknown' as const].map((way) => [way, t(`indicators.way.${way}`)])}
      />
      <button class="quiet">{t('indicators.narrow')}</button>
    </form>
  );
}

function Narrow(props: {
  page: PageContext;
  name: string;
  label: string;
  value: string | undefined;
  choices: readonly (readonly [string, string])[];
}) {
  const { page, name, label, value, choices } = props;
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{page.t('indicators.any')}</option>
        {choices.map(([code, said]) => (
          <option value={code} selected={code === value}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What else can be done here, and the list as a file. */
function Ways({ page }: { page: PageContext }) {
  const { t, viewer, asOf, query } = page;
  const said = query.toString();
  return (
    <p class="small source no-print">
      {may(viewer, editIndicators) && !asOf && <a href="/indicators/new">{t('indicators.new')}</a>}
      {may(viewer, enterFigures) && !asOf && <a href="/indicators/import">{t('indicators.import')}</a>}
      {(['csv', 'xlsx'] as const).map((format) => (
        <a href={`/indicators.${format}${said && `?${said}`}`}>
          {t('indicators.download', { format: format.toUpperCase() })}
        </a>
      ))}
    </p>
  );
}
