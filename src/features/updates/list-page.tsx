import type { Translated } from '../../database/tables.ts';
import { Choices, Empty, Paging } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout, withQuery } from '../../web/layout.tsx';
import { organisationHref } from '../assignments/components.tsx';
import { StatusMark } from '../assessments/components.tsx';
import { onDay, periodOf, SubjectSaid, UpdateStateTag } from './components.tsx';
import type { ListedUpdate } from './queries.ts';
import { updateHref, type UpdateList } from './schema.ts';

export type ListView = {
  /** The lists that this viewer has, and how many updates are in each. */
  lists: readonly { list: UpdateList; count: number }[];
  list: UpdateList;
  updates: readonly ListedUpdate[];
  organisations: readonly { slug: string; names: Translated }[];
  organisation: string | undefined;
  /** What they are of, where only those of one thing are listed. */
  narrowed: { href: string; name: string } | undefined;
  current: number;
  pages: number;
};

/** All updates that a viewer may see: to the public what is published, to those who work here what waits for them. */
export function UpdatesPage({ page, view }: { page: PageContext; view: ListView }) {
  const { t, formats } = page;
  const { lists, list, updates, narrowed } = view;
  return (
    <Layout page={page} title={t('updates.title')} description={t('updates.lead')}>
      <section class="first">
        <h1>{t('updates.title')}</h1>
        <p class="measure">{t('updates.lead')}</p>
        {narrowed && (
          <p class="measure small">
            {t('updates.only')}{' '}
            <a href={narrowed.href}>
              <bdi>{narrowed.name}</bdi>
            </a>{' '}
            · <a href="/updates">{t('updates.only.not')}</a>
          </p>
        )}
        {lists.length > 1 && (
          <nav class="switch" aria-label={t('updates.lists')}>
            {lists.map((one) => (
              <a
                href={withQuery(page, { list: one.list, page: undefined })}
                aria-current={one.list === list ? 'page' : undefined}
              >
                {t(`updates.list.${one.list}`)} <span class="muted">({formats.number(one.count)})</span>
              </a>
            ))}
          </nav>
        )}
        <Organisations page={page} view={view} />
        {updates.length === 0 ? (
          <Empty>
            <p>{t(`updates.list.${list}.none`)}</p>
            <p>
              <a href="/plans">{t('plans.title')}</a> ·{' '}
              <a href="/recommendations">{t('recommendations.title')}</a>
            </p>
          </Empty>
        ) : (
          <ul class="list reports">
            {updates.map((update) => (
              <ListedItem page={page} update={update} />
            ))}
          </ul>
        )}
        <Paging page={page} current={view.current} pages={view.pages} />
      </section>
    </Layout>
  );
}

/** Whose updates: a form that needs no script. */
function Organisations({ page, view }: { page: PageContext; view: ListView }) {
  const { t, formats, query, asOf } = page;
  const { organisations, organisation, list, lists } = view;
  if (organisations.length < 2 && organisation === undefined) return null;
  const sorted = organisations
    .map(({ slug, names }) => ({ slug, name: formats.name(names) }))
    .toSorted((a, b) => formats.compare(a.name, b.name));
  return (
    <form action="/updates" class="filters">
      {lists.length > 1 && <input type="hidden" name="list" value={list} />}
      {['action', 'recommendation'].map((name) => {
        const value = query.get(name);
        return value && <input type="hidden" name={name} value={value} />;
      })}
      {asOf && <input type="hidden" name="as-of" value={asOf.date} />}
      <Choices
        page={page}
        name="organisation"
        label={t('updates.organisation')}
        choices={[
          { value: '', label: t('updates.organisation.all') },
          ...sorted.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        value={organisation}
      />
      <button class="quiet">{t('updates.filter')}</button>
    </form>
  );
}

function ListedItem({ page, update }: { page: PageContext; update: ListedUpdate }) {
  const { t, formats } = page;
  const { subject, status_names, index_value } = update;
  return (
    <li>
      <div>
        <ul class="source">
          <li>
            <b>
              <a href={onDay(page, updateHref(update.id))}>
                {t('updates.of', { period: periodOf(page, update) })}
              </a>
            </b>
          </li>
          <li>
            <a href={organisationHref(page, update.organisation_slug)}>
              {formats.name(update.organisation_names)}
            </a>
          </li>
          {update.recorded_how && <li>{t(`updates.recorded.${update.recorded_how}`)}</li>}
        </ul>
        <SubjectSaid page={page} subject={subject} />
        <ul class="source small">
          <li>{t('updates.count.evidence', { count: update.evidence })}</li>
          <li>{t('updates.count.obstacles', { count: update.obstacles, open: update.open_obstacles })}</li>
        </ul>
      </div>
      <div class="side">
        <UpdateStateTag page={page} update={update} />
        {status_names && <StatusMark page={page} assessment={{ status_names, index_value }} />}
      </div>
    </li>
  );
}
