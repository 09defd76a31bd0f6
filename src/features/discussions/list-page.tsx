import { Empty, Paging } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { DiscussionItem } from './parts.tsx';
import type { ListedDiscussion, WaitingDiscussion } from './schema.ts';

export type ListView = {
  discussions: readonly ListedDiscussion[];
  waiting: readonly WaitingDiscussion[];
  current: number;
  pages: number;
};

/** All discussions that a viewer hears, and what waits for them in those. */
export function DiscussionsPage({ page, view }: { page: PageContext; view: ListView }) {
  const { t } = page;
  const { discussions, waiting } = view;
  return (
    <Layout page={page} title={t('discussions.title')} description={t('discussions.lead')}>
      <section class="first">
        <h1>{t('discussions.title')}</h1>
        <p class="measure">{t('discussions.lead')}</p>
        <Waiting page={page} waiting={waiting} />
        {discussions.length === 0 ? (
          <Empty>
            <p>{t('discussions.empty')}</p>
            <p>
              <a href="/recommendations">{t('recommendations.title')}</a> ·{' '}
              <a href="/plans">{t('plans.title')}</a>
            </p>
          </Empty>
        ) : (
          <ul class="list reports">
            {discussions.map((discussion) => (
              <DiscussionItem page={page} discussion={discussion} isSubjectTold />
            ))}
          </ul>
        )}
        <Paging page={page} current={view.current} pages={view.pages} />
      </section>
    </Layout>
  );
}

function Waiting({ page, waiting }: { page: PageContext; waiting: readonly WaitingDiscussion[] }) {
  const { t, formats } = page;
  if (waiting.length === 0) return null;
  return (
    <aside class="problem information" aria-labelledby="waiting">
      <h2 id="waiting">{t('discussions.waiting')}</h2>
      <ul>
        {waiting.map(({ kind, title, language, address, due, since }) => (
          <li>
            {t(`discussions.waiting.${kind}`)}{' '}
            <a href={address} lang={language}>
              <bdi>{title}</bdi>
            </a>{' '}
            <span class="small muted">
              {due === null ? formats.day(since) : t('discussions.due.until', { date: formats.day(due) })}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
