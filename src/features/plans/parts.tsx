import type { Child } from 'hono/jsx';
import type { Row } from '../../database/tables.ts';
import type { PageContext } from '../../web/context.ts';
import { organisationHref } from '../assignments/components.tsx';
import type { PlanAction } from './action-queries.ts';
import type { Plan } from './queries.ts';
import { actionHref, isOverdue, planHref } from './schema.ts';

/** An address within plans, on the day that the page shows. */
export function onDay({ asOf }: PageContext, href: string): string {
  if (!asOf) return href;
  return `${href}${href.includes('?') ? '&' : '?'}as-of=${asOf.date}`;
}

/** The plan's own words, in its language. */
export function PlanWords({ language, children }: { language: string; children?: Child }) {
  return <bdi lang={language}>{children}</bdi>;
}

/** A text of several lines of a plan. */
export function PlanText({ language, text }: { language: string; text: string }) {
  if (text === '') return <></>;
  return (
    <p class="measure as-typed" lang={language} dir="auto">
      {text}
    </p>
  );
}

/** The way back up, and what kind of plan it is. */
export function PlanCrumb({
  page,
  plan,
}: {
  page: PageContext;
  plan: Pick<Row<'plan'>, 'slug' | 'title' | 'language'>;
}) {
  return (
    <p class="small crumb">
      <a href={onDay(page, '/plans')}>{page.t('plans.title')}</a> ·{' '}
      <a href={onDay(page, planHref(plan.slug))}>
        <PlanWords language={plan.language}>{plan.title}</PlanWords>
      </a>
    </p>
  );
}

export function StageTag({ page, plan }: { page: PageContext; plan: Pick<Plan, 'stage' | 'public'> }) {
  const { t } = page;
  const isBinding = plan.stage === 'adopted' || plan.stage === 'revised';
  return (
    <>
      <span class={isBinding ? 'tag supported' : 'tag'}>{t(`plans.stage.${plan.stage}`)}</span>
      {!plan.public && <span class="tag warn">{t('plans.inside')}</span>}
    </>
  );
}

const STATE_CLASS = { planned: '', underway: 'pending', done: 'supported', stopped: 'bad' } as const;

/** How far an action is, and that it is overdue. */
export function StateTag(props: {
  page: PageContext;
  action: Pick<PlanAction, 'state' | 'ends_on'>;
  today: string;
}) {
  const { page, action, today } = props;
  const isLate = isOverdue(action, today);
  return (
    <>
      <span class={`tag ${STATE_CLASS[action.state]}`.trim()}>{page.t(`plans.state.${action.state}`)}</span>
      {isLate && (
        <>
          {' '}
          <span class="tag bad">{page.t('plans.overdue')}</span>
        </>
      )}
    </>
  );
}

/** From when to when an action runs, as far as that is said. */
export function periodInWords(
  { t, formats }: PageContext,
  { starts_on: from, ends_on: until }: { starts_on: string | null; ends_on: string | null },
): string {
  if (from !== null && until !== null)
    return t('plans.period', { from: formats.day(from), until: formats.day(until) });
  if (until !== null) return t('plans.until', { date: formats.day(until) });
  if (from !== null) return t('plans.from', { date: formats.day(from) });
  return t('plans.undated');
}

/** Actions of one plan as rows: number and title, who leads, when it ends, how far it is. */
export function ActionRows(props: {
  page: PageContext;
  plan: Pick<Row<'plan'>, 'slug' | 'language'>;
  actions: readonly PlanAction[];
  today: string;
  caption: string;
}) {
  const { page, plan, actions, today, caption } = props;
  const { t, formats } = page;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="action-rows">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('plans.column.number')}</span>
            </th>
            <th scope="col">
              <span class="visually-hidden">{t('plans.column.action')}</span>
            </th>
            <th scope="col">
              <span class="visually-hidden">{t('plans.part.lead')}</span>
            </th>
            <th scope="col">
              <span class="visually-hidden">{t('plans.column.until')}</span>
            </th>
            <th scope="col">
              <span class="visually-hidden">{t('plans.column.state')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr>
              <td class="number muted">{formats.number(action.number)}</td>
              <th scope="row">
                <a href={onDay(page, actionHref(plan.slug, action.number))}>
                  <PlanWords language={plan.language}>{action.title}</PlanWords>
                </a>
              </th>
              <td>
                <Lead page={page} action={action} />
              </td>
              <td class="when">{action.ends_on ? formats.day(action.ends_on) : '—'}</td>
              <td>
                <StateTag page={page} action={action} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Lead({
  page,
  action,
}: {
  page: PageContext;
  action: Pick<PlanAction, 'lead_slug' | 'lead_names'>;
}) {
  const { t, formats } = page;
  if (action.lead_slug === null || !action.lead_names)
    return <span class="muted">{t('plans.lead.none')}</span>;
  return <a href={organisationHref(page, action.lead_slug)}>{formats.name(action.lead_names)}</a>;
}
