import type { Row } from '../../database/tables.ts';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { UndoForm } from './change-forms.tsx';
import { ClusterName } from './components.tsx';
import type { ListedDecision } from './queries.ts';
import { clusterTitle, type ChangeDone } from './schema.ts';

/** A cluster that nothing is in any more, for whoever may take back what emptied it. */
export function EmptiedPage(props: {
  page: PageContext;
  cluster: Row<'cluster'>;
  changed: ChangeDone | null;
  last: ListedDecision | undefined;
}) {
  const { page, cluster, changed, last } = props;
  const { t } = page;
  return (
    <Layout page={page} title={clusterTitle(cluster) || t('clusters.unnamed')}>
      <section class="first">
        <p class="small crumb">
          <a href="/clusters">{t('clusters.title')}</a>
        </p>
        <h1>
          <ClusterName page={page} cluster={cluster} />
        </h1>
        {changed && (
          <p class="done" role="status">
            {t(`clusters.changed.${changed}`)}
          </p>
        )}
        <p class="measure">{t('clusters.emptied')}</p>
        {last && <UndoForm page={page} last={last} back={cluster.slug} />}
        <p class="small">
          <a href={`/history?record=${cluster.id}`}>{t('reviews.history')}</a>
        </p>
      </section>
    </Layout>
  );
}
