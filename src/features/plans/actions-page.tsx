import { Choices, Empty, Field, Paging } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout, withQuery } from '../../web/layout.tsx';
import type { ActionsView } from './actions-view.ts';
import { Board } from './board.tsx';
import { Lead, onDay, periodInWords, PlanCrumb, PlanWords, StateTag } from './parts.tsx';
import type { Plan } from './queries.ts';
import {
  ACTIONS_A_PAGE,
  actionHref,
  actionKinds,
  actionStates,
  actionViews,
  exportFormats,
  planHref,
  type ActionSort,
  type OrganisationInAction,
} from './schema.ts';
import { Timeline } from './timeline.tsx';

/** The actions of a plan, narrowed down: as a table, as a board by state, or along the years. */
export function ActionsPage({ page, view }: { page: PageContext; view: ActionsView }) {
  const { t } = page;
  const { plan, query, found, current, pages } = view;
  const title = t('plans.actions.title');
  const isPaged = query.view !== 'board';
  return (
    <Layout page={page} title={`${title}: ${plan.title}`}>
      <section class="first">
        <PlanCrumb page={page} plan={plan} />
        <h1>{title}</h1>
        <Filters page={page} view={view} />
        <div class="above">
          <span aria-live="polite">
            {isPaged && pages > 1
              ? t('plans.actions.part', {
                  found: found.length,
                  first: (current - 1) * ACTIONS_A_PAGE + 1,
                  last: Math.min(current * ACTIONS_A_PAGE, found.length),
                })
              : t('plans.count.actions', { count: found.length })}
          </span>
          <span class="push views no-print">
            {exportFormats.map((format) => (
              <a href={downloadHref(page, plan, format)}>{t(`plans.export.${format}`)}</a>
            ))}
          </span>
        </div>
        <nav class="switch no-print" aria-label={t('plans.views')}>
          {actionViews.map((one) => (
            <a
              href={withQuery(page, { view: one === 'table' ? undefined : one, page: undefined })}
              aria-current={one === query.view ? 'page' : undefined}
            >
              {t(`plans.view.${one}`)}
            </a>
          ))}
        </nav>
        {found.length === 0 ? (
          <Empty>
            <p>{t('plans.actions.nothing')}</p>
            <p>
              <a href={onDay(page, `${planHref(plan.slug)}/actions`)}>{t('plans.actions.whole')}</a>{' '}
              <a href={onDay(page, planHref(plan.slug))}>{t('plans.back')}</a>
            </p>
          </Empty>
        ) : query.view === 'board' ? (
          <Board page={page} view={view} />
        ) : query.view === 'timeline' ? (
          <Timeline page={page} view={view} />
        ) : (
          <ActionTable page={page} view={view} />
        )}
        {isPaged && <Paging page={page} current={current} pages={pages} />}
      </section>
    </Layout>
  );
}

function downloadHref(page: PageContext, plan: Plan, format: string): string {
  const query = new URLSearchParams(page.query);
  for (const name of ['lang', 'view', 'page']) query.delete(name);
  const text = query.toString();
  return `${planHref(plan.slug)}/actions.${format}${text ? `?${text}` : ''}`;
}

function Filters({ page, view }: { page: PageContext; view: ActionsView }) {
  const { t, formats } = page;
  const { plan, query, objectives, organisations } = view;
  const any = { value: '', label: t('plans.filter.any') };
  const isFiltered = Object.entries(query).some(
    ([name, value]) => !['view', 'sort', 'down', 'page'].includes(name) && value !== undefined,
  );
  return (
    <details class="filters no-print" open={isFiltered}>
      <summary>{t('plans.filter')}</summary>
      <form action={`${planHref(plan.slug)}/actions`}>
        {query.view !== 'table' && <input type="hidden" name="view" value={query.view} />}
        {query.sort !== 'number' && <input type="hidden" name="sort" value={query.sort} />}
        {page.asOf && <input type="hidden" name="as-of" value={page.asOf.date} />}
        <div class="filter-fields">
          <Choices
            page={page}
            name="organisation"
            label={t('plans.action.organisation')}
            choices={[any, ...organisations]}
            value={query.organisation}
          />
          <Choices
            page={page}
            name="objective"
            label={t('plans.action.objective')}
            choices={[
              any,
              ...objectives.map((objective, at) => ({
                value: String(objective.ordinal),
                label: `${formats.number(at + 1)} · ${objective.title}`,
              })),
              { value: 'none', label: t('plans.objective.none') },
            ]}
            value={query.objective}
          />
          <Choices
            page={page}
            name="state"
            label={t('plans.column.state')}
            choices={[
              any,
              ...actionStates.map((state) => ({ value: state, label: t(`plans.state.${state}`) })),
            ]}
            value={query.state}
          />
          <Choices
            page={page}
            name="kind"
            label={t('plans.action.kind')}
            choices={[
              any,
              ...actionKinds.map((kind) => ({ value: kind, label: t(`plans.action.kind.${kind}`) })),
            ]}
            value={query.kind}
          />
          <Field
            page={page}
            name="theme"
            label={t('recommendations.terms.theme')}
            value={query.theme}
            dir="auto"
          />
          <Field page={page} name="sdg" label={t('plans.filter.sdg')} value={query.sdg} dir="ltr" />
        </div>
        <label class="choice">
          <input type="checkbox" name="overdue" value="yes" checked={query.overdue === 'yes'} />
          {t('plans.filter.overdue')}
        </label>
        <p class="actions">
          <button>{t('plans.filter.show')}</button>
          {isFiltered && (
            <a href={onDay(page, `${planHref(plan.slug)}/actions`)}>{t('plans.actions.whole')}</a>
          )}
        </p>
      </form>
    </details>
  );
}

function ActionTable({ page, view }: { page: PageContext; view: ActionsView }) {
  const { t, formats } = page;
  const { plan, query, shown, parts, links, today } = view;
  const others = Map.groupBy(
    parts.filter(({ part }) => part !== 'lead'),
    ({ action }) => action,
  );
  const Sorted = ({ by, number }: { by: ActionSort; number?: boolean }) => {
    const isCurrent = query.sort === by;
    const isDown = isCurrent && query.down === 'yes';
    return (
      <th
        scope="col"
        class={number ? 'number' : undefined}
        aria-sort={isCurrent ? (isDown ? 'descending' : 'ascending') : undefined}
      >
        <a
          href={withQuery(page, {
            sort: by === 'number' ? undefined : by,
            down: isCurrent && !isDown ? 'yes' : undefined,
            page: undefined,
          })}
        >
          {t(by === 'lead' ? 'plans.part.lead' : `plans.column.${by === 'title' ? 'action' : by}`)}
        </a>
        {isCurrent && <span aria-hidden="true">{isDown ? ' ↓' : ' ↑'}</span>}
      </th>
    );
  };
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={t('plans.actions.title')}>
      <table class="action-table">
        <thead>
          <tr>
            <Sorted by="number" number />
            <Sorted by="title" />
            <Sorted by="lead" />
            <Sorted by="until" />
            <Sorted by="state" />
            <th scope="col" class="number">
              {t('plans.column.serves')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((action) => {
            const served = links.get(action.id);
            return (
              <tr>
                <td class="number muted">{formats.number(action.number)}</td>
                <th scope="row">
                  <a href={onDay(page, actionHref(plan.slug, action.number))}>
                    <PlanWords language={plan.language}>{action.title}</PlanWords>
                  </a>
                  <span class="small muted">{t(`plans.action.kind.${action.kind}`)}</span>
                </th>
                <td>
                  <Lead page={page} action={action} />
                  <WithOthers page={page} others={others.get(action.id) ?? []} />
                </td>
                <td class="when">
                  {action.ends_on ? (
                    formats.day(action.ends_on)
                  ) : (
                    <span class="muted">{periodInWords(page, action)}</span>
                  )}
                </td>
                <td>
                  <StateTag page={page} action={action} today={today} />
                </td>
                <td class="number">
                  {formats.number((served?.recommendations ?? 0) + (served?.clusters ?? 0))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** As many of the other organisations of an action as a list names. */
const MOST_OTHERS = 2;

function WithOthers({ page, others }: { page: PageContext; others: readonly OrganisationInAction[] }) {
  if (others.length === 0) return <></>;
  const { t, formats } = page;
  const named = others.slice(0, MOST_OTHERS).map(({ names }) => formats.name(names));
  const more = others.length - named.length;
  return <span class="small muted">{t('plans.with', { names: formats.list(named), more })}</span>;
}
