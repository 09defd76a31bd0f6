import { Empty, Paging, Switch } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout, withQuery } from '../../web/layout.tsx';
import { actionHref } from '../plans/schema.ts';
import { actionLists, type ActionList, type Dimension, type WatchedAction } from './schema.ts';

const PER_PAGE = 100;

type ListedActionsView = {
  list: ActionList;
  found: readonly WatchedAction[];
  /** Of which group these are, in words; of all when undefined. */
  group: { by: Dimension; name: string } | undefined;
};

/** The actions behind a figure, whichever plan they are of. */
export function ListedActionsPage({ page, view }: { page: PageContext; view: ListedActionsView }) {
  const { t, formats } = page;
  const { list, found, group } = view;
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const current = Math.min(pages, Math.max(1, Number(page.query.get('page')) || 1));
  const title = t(`analytics.trouble.${list}.title`);
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/analytics">{t('analytics.title')}</a>
          </li>
        </ul>
        <h1>{title}</h1>
        <p class="measure muted">{t(`analytics.trouble.${list}.how`)}</p>
        <Switch
          label={t('analytics.trouble')}
          choices={actionLists.map((one) => ({
            label: t(`analytics.trouble.${one}`),
            href: withQuery(page, { trouble: one, page: undefined }),
            isCurrent: one === list,
          }))}
        />
        <p>{t('analytics.actions.found', { count: found.length })}</p>
        {group && (
          <ul class="source chosen">
            <li>
              {t(`recommendations.facet.${group.by}`)}:{' '}
              <b>
                <bdi>{group.name}</bdi>
              </b>{' '}
              <a href={withQuery(page, { [group.by]: undefined, page: undefined })}>
                {t('budgets.filter.leave')}
              </a>
            </li>
          </ul>
        )}
        {found.length === 0 ? (
          <Empty>
            <p>{t('analytics.actions.clear')}</p>
            <p>
              <a href="/plans">{t('analytics.actions.plans')}</a>
            </p>
          </Empty>
        ) : (
          <ul class="list">
            {found.slice((current - 1) * PER_PAGE, current * PER_PAGE).map((action) => (
              <li class="plain">
                <div>
                  <a href={actionHref(action.plan_slug, action.number)}>
                    <bdi lang={action.language}>{action.title}</bdi>
                  </a>
                  <ul class="source">
                    <li>
                      <bdi lang={action.language}>{action.plan_title}</bdi>
                    </li>
                    {action.lead_names && <li>{formats.name(action.lead_names)}</li>}
                    <li>{t(`plans.state.${action.state}`)}</li>
                    {action.starts_on && (
                      <li>{t('analytics.actions.from', { date: formats.day(action.starts_on) })}</li>
                    )}
                    {action.ends_on && <li>{t('plans.until', { date: formats.day(action.ends_on) })}</li>}
                    {list === 'stalled' && action.next_milestone && (
                      <li>
                        {t('analytics.actions.milestone', { date: formats.day(action.next_milestone) })}
                      </li>
                    )}
                  </ul>
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
