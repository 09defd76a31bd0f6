import type { ReadDocument } from '../../documents/document.ts';
import type { Problem } from '../../problem.ts';
import type { PageContext } from '../../web/context.ts';
import { Empty, Field, ProblemSummary, Progress } from '../../web/components.tsx';
import { Layout } from '../../web/layout.tsx';
import { canBeTakenUp, type ListedImport } from './actions.ts';
import { Limits } from './uploads/limits.tsx';
import { ReadingProblems } from './reading-problems.tsx';

/** What was brought in so far, and the door for more. */
export function ImportsPage(props: {
  page: PageContext;
  imports: readonly ListedImport[];
  megabytes: number;
  problems: readonly Problem[];
}) {
  const { page, imports, megabytes, problems } = props;
  const { t } = page;
  // a page that renews itself would take away what somebody is choosing: only while nothing is wrong in the form
  const isUnderWay =
    problems.length === 0 && imports.some(({ state }) => state === 'queued' || state === 'reading');
  return (
    <Layout page={page} title={t('imports.title')} {...(isUnderWay && { refreshAfter: 2 })}>
      <section class="first">
        <h1>{t('imports.title')}</h1>
        <ProblemSummary page={page} problems={problems} />
        <form method="post" action="/imports" enctype="multipart/form-data">
          <Field
            page={page}
            name="file"
            type="file"
            label={t('imports.file')}
            hint={t('imports.file.hint', { megabytes })}
            accept=".pdf,.docx,.xlsx,.csv,.json,.txt,.doc"
            problems={problems}
            multiple
          />
          <Limits page={page} megabytes={megabytes} />
          <p class="actions">
            <button>{t('imports.upload')}</button>
          </p>
        </form>
        <p>
          <a href="/imports/entry">{t('imports.entry.link')}</a>
        </p>
      </section>
      <section>
        <h2>{t('imports.so-far')}</h2>
        {imports.length === 0 ? (
          <Empty>
            <p>{t('imports.none')}</p>
          </Empty>
        ) : (
          <div class="scroll" tabindex={0} role="region" aria-label={t('imports.so-far')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('imports.column.file')}</th>
                  <th scope="col">{t('imports.column.state')}</th>
                  <th scope="col">{t('imports.column.by')}</th>
                  <th scope="col">{t('imports.column.when')}</th>
                </tr>
              </thead>
              <tbody>
                {imports.map((row) => (
                  <tr>
                    <td>
                      <a href={`/imports/${row.id}`}>{row.file_name}</a>
                    </td>
                    <td>{t(`imports.state.${row.state}`)}</td>
                    <td>{row.requested_by_name ?? row.key_name ?? t('imports.byOperator')}</td>
                    <td>{page.formats.time(row.created_at)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </Layout>
  );
}

/** An import that is waiting, being read, failed, discarded or done: where it is and what comes next. */
export function ImportStatePage(props: {
  page: PageContext;
  row: ListedImport;
  reading: ReadDocument | null;
  reviewSlug: string | null;
}) {
  const { page, row, reading, reviewSlug } = props;
  const { t } = page;
  const isUnderWay = row.state === 'queued' || row.state === 'reading';
  // a national report is read well, and makes no recommendations
  const citesOnly = row.state === 'failed' && reading?.kind === 'national-report';
  const sentences = citesOnly ? 'imports.nothingToImport' : (`imports.state.${row.state}` as const);
  return (
    <Layout page={page} title={row.file_name} {...(isUnderWay && { refreshAfter: 1 })}>
      <section class="first">
        <ul class="source">
          <li>
            <a href={`/files/${row.file_sha256}`}>
              <bdi>{row.file_name}</bdi>
            </a>
          </li>
          <li>{page.formats.bytes(row.file_bytes)}</li>
        </ul>
        <h1>{t(`${sentences}.title`)}</h1>
        <p class="measure" aria-live={isUnderWay ? 'polite' : undefined}>
          {t(`${sentences}.body`)}
        </p>
        {isUnderWay && <Progress label={t(`imports.state.${row.state}`)} percent={row.progress} />}
        {row.state === 'failed' && reading && <ReadingProblems page={page} problems={reading.problems} />}
        {row.state === 'failed' && (
          <>
            <form method="post" action={`/imports/${row.id}/retry`}>
              <p class="actions">
                <button class="quiet">{t('imports.retry')}</button>
                <span class="small muted">{t('imports.retry.hint')}</span>
              </p>
            </form>
            <p>
              <a href={`/imports/entry?from=${row.id}`}>{t('imports.entry.fromHere')}</a>
            </p>
          </>
        )}
        {canBeTakenUp(row) && (
          <form method="post" action={`/imports/${row.id}/take-up`}>
            <p class="actions">
              <button class="quiet">{t('imports.take-up')}</button>
              <span class="small muted">{t('imports.take-up.hint')}</span>
            </p>
          </form>
        )}
        {reviewSlug && (
          <p>
            <a class="button" href={`/reviews/${reviewSlug}`}>
              {t('imports.toReview')}
            </a>
          </p>
        )}
        <p>
          {row.upload && (
            <>
              <a href={`/imports/uploads/${row.upload}`}>{t('imports.upload.back')}</a>{' '}
            </>
          )}
          <a href="/imports">{t('imports.back')}</a>
        </p>
      </section>
    </Layout>
  );
}
