import { Empty, Paging } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { ClusterName, ProposalsLink, Repeats } from './components.tsx';
import type { Asking, ListedCluster } from './public-queries.ts';
import { clusterHref } from './schema.ts';

export type ClustersView = {
  q: string | undefined;
  items: readonly ListedCluster[];
  askings: ReadonlyMap<string, readonly Asking[]>;
  found: number;
  current: number;
  pages: number;
};

/** What was asked for again and again, most asked first. */
export function ClustersPage({ page, view }: { page: PageContext; view: ClustersView }) {
  const { t } = page;
  const { q, items, askings, found, current, pages } = view;
  return (
    <Layout page={page} title={t('clusters.title')} description={t('clusters.lead')}>
      <section class="first">
        <h1>{t('clusters.title')}</h1>
        <p class="measure muted">{t('clusters.lead')}</p>
        <form class="search" role="search" action="/clusters">
          <label class="visually-hidden" for="q">
            {t('clusters.search')}
          </label>
          <input id="q" name="q" type="search" value={q} placeholder={t('clusters.search')} />
          {page.asOf && <input type="hidden" name="as-of" value={page.asOf.date} />}
          <button>{t('recommendations.search.button')}</button>
        </form>
        <p class="small muted">
          <span aria-live="polite">{t('clusters.found', { found })}</span> <ProposalsLink page={page} />
        </p>
        {items.length === 0 ? (
          <Empty>
            <p>{t(q === undefined ? 'clusters.empty' : 'clusters.nothing')}</p>
            <p>
              {q === undefined ? (
                <a href="/recommendations">{t('clusters.register')}</a>
              ) : (
                <a href="/clusters">{t('clusters.all')}</a>
              )}
            </p>
          </Empty>
        ) : (
          <ul class="list">
            {items.map((item) => (
              <li>
                <div>
                  <h2 class="entry">
                    <a href={clusterHref(item.slug)}>
                      <ClusterName page={page} cluster={item} />
                    </a>
                  </h2>
                  <Repeats page={page} askings={askings.get(item.id) ?? []} />
                </div>
                <div class="side">
                  <span>{t('clusters.count', { count: item.recommendations })}</span>
                  <span class="muted">{t('clusters.reviews', { count: item.reviews })}</span>
                </div>
              </li>
            ))}
          </ul>
        )}
        <Paging page={page} current={current} pages={pages} />
      </section>
    </Layout>
  );
}
