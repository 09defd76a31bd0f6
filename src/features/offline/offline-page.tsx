import type { Problem } from '../../problem.ts';
import { Empty, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import type { ListedUpload, OfflineOrganisation } from './queries.ts';
import { offlineHref, uploadHref } from './schema.ts';

export type OfflineView = {
  organisation: OfflineOrganisation;
  /** How many duties and actions there are to take along. */
  count: number;
  uploads: readonly ListedUpload[];
  megabytes: number;
  problems: readonly Problem[];
};

/** Taking an organisation's duties and actions along, and bringing back what was filled in. */
export function OfflinePage({ page, view }: { page: PageContext; view: OfflineView }) {
  const { t, formats } = page;
  const { organisation, count, uploads, problems } = view;
  const name = formats.name(organisation.names);
  const title = t('offline.title', { name });
  const href = offlineHref(organisation.slug);
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={`/assignments/mine?organisation=${organisation.slug}`}>{t('offline.duties')}</a>
        </p>
        <h1>{title}</h1>
        <Done page={page} slug={organisation.slug} />
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">{t('offline.lead')}</p>
        {organisation.suspended_at && <p class="problem warning">{t('updates.suspended', { name })}</p>}
        <h2>{t('offline.take')}</h2>
        {count === 0 ? (
          <Empty>
            <p>{t('offline.none')}</p>
          </Empty>
        ) : (
          <>
            <p class="measure">{t('offline.take.count', { count })}</p>
            <ul class="measure offline-files">
              <li>
                <a href={`${href}.xlsx`} data-turbo="false">
                  {t('offline.take.sheet')}
                </a>
                <br />
                <span class="muted">{t('offline.take.sheet.what')}</span>
              </li>
              <li>
                <a href={`${href}.html`} data-turbo="false">
                  {t('offline.take.page')}
                </a>
                <br />
                <span class="muted">{t('offline.take.page.what')}</span>
              </li>
            </ul>
            <p class="measure small muted">{t('offline.take.care')}</p>
          </>
        )}
        <h2>{t('offline.bring')}</h2>
        <form method="post" action={href} enctype="multipart/form-data" novalidate>
          <Field
            page={page}
            name="file"
            type="file"
            label={t('offline.bring.file')}
            hint={t('offline.bring.hint', { megabytes: view.megabytes })}
            accept=".xlsx,.csv,.json"
            problems={problems}
          />
          <p class="actions">
            <button>{t('offline.bring.do')}</button>
          </p>
        </form>
        {uploads.length > 0 && <Uploads page={page} uploads={uploads} />}
      </section>
    </Layout>
  );
}

function Done({ page, slug }: { page: PageContext; slug: string }) {
  const { t, query } = page;
  const done = (['applied', 'discarded', 'settled'] as const).find((what) => what === query.get('done'));
  if (!done) return null;
  const count = Number(query.get('drafts')) || 0;
  return (
    <p class="done" role="status">
      {t(`offline.done.${done}`, { count })}{' '}
      {done === 'applied' && (
        <a href={`/updates?list=drafts&organisation=${slug}`}>{t('offline.done.drafts')}</a>
      )}
    </p>
  );
}

function Uploads({ page, uploads }: { page: PageContext; uploads: readonly ListedUpload[] }) {
  const { t, formats } = page;
  return (
    <>
      <h2>{t('offline.uploads')}</h2>
      <ul class="plain-list offline-files">
        {uploads.map(({ id, file_name, state, drafts, person_name, uploaded_at, settled_at }) => (
          <li>
            {state === 'waiting' ? (
              <a href={uploadHref(id)}>
                <bdi>{file_name}</bdi>
              </a>
            ) : (
              <bdi>{file_name}</bdi>
            )}{' '}
            <span class={state === 'waiting' ? 'tag warn' : 'tag'}>{t(`offline.state.${state}`)}</span>
            <br />
            <span class="small muted">
              {t('offline.brought', { name: person_name, time: formats.time(uploaded_at) })}
              {settled_at && (
                <>
                  {' · '}
                  {t(`offline.settled.${state === 'applied' ? 'applied' : 'discarded'}`, {
                    time: formats.time(settled_at),
                    count: drafts,
                  })}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
