import type { Problem } from '../../../problem.ts';
import { Empty, Field, LeftToRight, ProblemSummary } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { Layout } from '../../../web/layout.tsx';
import type { Speaker } from '../../assessments/actions.ts';
import { indicatorHref } from '../schema.ts';
import { tableFormats } from '../table-file.ts';
import { breakdownName, periodName } from '../words.ts';
import type { CheckedRow, RowProblem } from './check-rows.ts';
import { importColumns, MOST_ROWS } from './read-rows.ts';

type Props = {
  page: PageContext;
  sources: readonly Speaker[];
  source: Speaker | undefined;
  problems?: readonly Problem[];
};

/** Uploads a file of figures, and what such a file looks like. */
export function ImportPage({ page, sources, source, problems = [] }: Props) {
  const { t, formats } = page;
  const title = t('indicators.import');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <Crumb page={page} />
        <h1>{title}</h1>
        {source ? (
          <>
            <p class="measure">
              {t('indicators.import.who', { name: formats.name(source.names) })}
              {sources
                .filter(({ id }) => id !== source.id)
                .map(({ slug, names }) => (
                  <>
                    {' '}
                    <a href={`/indicators/import?organisation=${slug}`}>
                      {t('indicators.sheet.other', { name: formats.name(names) })}
                    </a>
                  </>
                ))}
            </p>
            <ProblemSummary page={page} problems={problems} />
            <ol class="measure">
              <li>
                {t('indicators.import.template')}{' '}
                {tableFormats.map((format) => (
                  <>
                    <a href={`/indicators/import/template.${format}?organisation=${source.slug}`}>
                      {format.toUpperCase()}
                    </a>{' '}
                  </>
                ))}
              </li>
              <li>{t('indicators.import.fill')}</li>
              <li>{t('indicators.import.check')}</li>
            </ol>
            {/* Turbo shows no answer to a form that is neither a problem nor leads elsewhere; here it is the preview. */}
            <form
              method="post"
              action="/indicators/import"
              enctype="multipart/form-data"
              novalidate
              data-turbo="false"
            >
              <input type="hidden" name="organisation" value={source.slug} />
              <Field
                page={page}
                name="file"
                type="file"
                label={t('indicators.import.file')}
                hint={t('indicators.import.file.hint', { most: MOST_ROWS })}
                accept=".csv,.xlsx"
                problems={problems}
              />
              <p class="actions">
                <button>{t('indicators.import.upload')}</button>
              </p>
            </form>
            <h2>{t('indicators.import.columns.title')}</h2>
            <table>
              <tbody>
                {importColumns.map((column) => (
                  <tr>
                    <th scope="row">
                      <code>
                        <LeftToRight>{column}</LeftToRight>
                      </code>
                    </th>
                    <td>{t(`indicators.import.column.${column}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        ) : (
          <p class="measure">{t('indicators.source.none')}</p>
        )}
      </section>
    </Layout>
  );
}

function Crumb({ page }: { page: PageContext }) {
  return (
    <p class="small crumb">
      <a href="/indicators">{page.t('indicators.title')}</a>
    </p>
  );
}

export type PreviewView = {
  source: Speaker;
  checked: readonly CheckedRow[];
  wrong: readonly RowProblem[];
  /** The rows as they were read, to be sent back when they are applied. */
  rows: string;
  isPlain: boolean;
  version: string;
  problems?: readonly Problem[];
};

/** Everything that a file would do, before any of it is done. */
export function PreviewPage({ page, view }: { page: PageContext; view: PreviewView }) {
  const { t, formats } = page;
  const { source, checked, wrong, rows, isPlain, version, problems = [] } = view;
  const title = t('indicators.preview');
  const of = (effect: CheckedRow['effect']) => checked.filter((row) => row.effect === effect).length;
  const count = of('new') + of('corrects');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={`/indicators/import?organisation=${source.slug}`}>{t('indicators.import')}</a>
        </p>
        <h1>{title}</h1>
        <p class="measure">{t('indicators.preview.who', { name: formats.name(source.names) })}</p>
        <ProblemSummary page={page} problems={problems} />
        {wrong.length > 0 ? (
          <Wrong page={page} wrong={wrong} again={`/indicators/import?organisation=${source.slug}`} />
        ) : (
          <>
            <p class="measure">
              {t('indicators.preview.what', {
                fresh: of('new'),
                corrected: of('corrects'),
                same: of('same'),
              })}
            </p>
            {count > 0 ? (
              <form method="post" action="/indicators/import/apply">
                <input type="hidden" name="organisation" value={source.slug} />
                <input type="hidden" name="version" value={version} />
                <input type="hidden" name="plain" value={isPlain ? 'yes' : ''} />
                <input type="hidden" name="rows" value={rows} />
                <p class="actions">
                  <button>{t('indicators.preview.apply', { count })}</button>
                  <a href={`/indicators/import?organisation=${source.slug}`}>{t('indicators.cancel')}</a>
                </p>
              </form>
            ) : (
              <Empty>
                <p>{t('indicators.preview.nothing')}</p>
                <p>
                  <a href="/indicators">{t('indicators.all')}</a>
                </p>
              </Empty>
            )}
          </>
        )}
        <Rows page={page} checked={checked} />
      </section>
    </Layout>
  );
}

/** What is wrong with the file, row by row; a file with a fault is not applied in part. */
function Wrong(props: { page: PageContext; wrong: readonly RowProblem[]; again: string }) {
  const { page, wrong, again } = props;
  const { t, formats } = page;
  return (
    <div class="problem" role="alert" tabindex={-1} autofocus id="problems">
      <h2>{t('indicators.preview.wrong', { count: wrong.length })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('indicators.preview.row')}</th>
            <th scope="col">{t('indicators.preview.fault')}</th>
          </tr>
        </thead>
        <tbody>
          {wrong.map(({ row, problem }) => (
            <tr>
              <td>{formats.number(row)}</td>
              <td>{t(problem.code, problem.values)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={again}>{t('indicators.preview.again')}</a>
      </p>
    </div>
  );
}

function Rows({ page, checked }: { page: PageContext; checked: readonly CheckedRow[] }) {
  const { t, formats } = page;
  if (checked.length === 0) return null;
  const caption = t('indicators.preview.rows', { count: checked.length });
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="indicators">
        <caption class="small muted">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicators.preview.row')}</th>
            <th scope="col">{t('indicators.one')}</th>
            <th scope="col">{t('indicators.period')}</th>
            <th scope="col">{t('indicators.category')}</th>
            <th scope="col" class="number">
              {t('indicators.preview.before')}
            </th>
            <th scope="col" class="number">
              {t('indicators.preview.after')}
            </th>
            <th scope="col" class="number">
              {t('indicators.cases')}
            </th>
            <th scope="col">{t('indicators.preview.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {checked.map(({ row, indicator, period, cell, standing, effect }) => (
            <tr>
              <td>{formats.number(row)}</td>
              <th scope="row">
                <a href={indicatorHref(indicator.slug)} lang={indicator.language}>
                  <bdi>{indicator.title}</bdi>
                </a>
              </th>
              <td>{periodName(page, period)}</td>
              <td>
                {cell.breakdown === '' ? (
                  t('indicators.whole')
                ) : (
                  <bdi>{`${breakdownName(page, cell.breakdown)}: ${cell.category}`}</bdi>
                )}
              </td>
              <td class="number">{standing ? formats.number(standing.figure_value) : '–'}</td>
              <td class="number">
                {formats.number(Number(cell.value))} <bdi class="small">{indicator.unit}</bdi>
              </td>
              <td class="number">{cell.cases === null ? '–' : formats.number(cell.cases)}</td>
              <td>{t(`indicators.preview.effect.${effect}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
