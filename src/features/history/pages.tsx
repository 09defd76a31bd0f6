import type { PageContext } from '../../web/context.ts';
import { Empty, Paging } from '../../web/components.tsx';
import { Layout } from '../../web/layout.tsx';
import { EntrySummary, type ListedEntry } from './components.tsx';

type HistoryProps = {
  page: PageContext;
  entries: readonly ListedEntry[];
  record: { name: string; href: string | null } | null;
  current: number;
  pages: number;
};

/** The public ledger, or the history of one record. */
export function HistoryPage({ page, entries, record, current, pages }: HistoryProps) {
  const { t } = page;
  const title = record ? t('history.ofRecord', { name: record.name }) : t('history.title');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        {record?.href && (
          <p>
            <a href={record.href}>{record.name}</a>
          </p>
        )}
        <h1>{title}</h1>
        <p class="measure muted">{t('history.intro')}</p>
        {/* the newest hash is of today, and of no day of the past */}
        {page.head && !page.asOf && <HeadFacts page={page} head={page.head} />}
        {entries.length === 0 ? (
          <Empty>
            <p>{t('history.empty')}</p>
          </Empty>
        ) : (
          <ol class="list" reversed>
            {entries.map((entry) => (
              <EntrySummary page={page} entry={entry} />
            ))}
          </ol>
        )}
        <Paging page={page} current={current} pages={pages} />
      </section>
    </Layout>
  );
}

function HeadFacts({ page, head }: { page: PageContext; head: NonNullable<PageContext['head']> }) {
  const { t } = page;
  return (
    <dl class="facts">
      <dt>{t('history.head')}</dt>
      <dd>
        <code>{head.hash}</code>
      </dd>
      <dt>{t('history.feed')}</dt>
      <dd>
        <a href="/history.atom">{t('history.feed.link')}</a>
      </dd>
    </dl>
  );
}
