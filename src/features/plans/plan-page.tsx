import { may } from '../../access/policy.ts';
import type { Row } from '../../database/tables.ts';
import type { ActionState } from '../../database/plan-tables.ts';
import { Empty } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { dayIn } from '../../web/formats.ts';
import { Layout } from '../../web/layout.tsx';
import { organisationHref } from '../assignments/components.tsx';
import { IndicatorTable, MayLinkIndicator } from '../indicators/components.tsx';
import type { ShownIndicator } from '../indicators/schema.ts';
import type { Finding } from './checks.ts';
import { FindingsHere, FindingsOfPlan } from './findings.tsx';
import { ActionRows, onDay, PlanText, PlanWords, StageTag } from './parts.tsx';
import { workOnActions, writePlans } from './policy.ts';
import type { PlanAction } from './action-queries.ts';
import type { Plan, PlanVersion } from './queries.ts';
import { actionStates, isOverdue, objectiveHref, planHref } from './schema.ts';

export const planDone = [
  'created',
  'changed',
  'published',
  'withdrawn',
  'version',
  'objective',
  'objective-removed',
  'action-removed',
] as const;

export type PlanView = {
  plan: Plan;
  objectives: readonly Row<'objective'>[];
  actions: readonly PlanAction[];
  findings: readonly Finding[];
  /** What measures each objective, by the objective's id. */
  indicators: ReadonlyMap<string, readonly ShownIndicator[]>;
  newestVersion: PlanVersion | undefined;
  today: string;
  done: (typeof planDone)[number] | undefined;
  /** The version that the page shows the plan as, with its ledger entry; today's plan without. */
  version?: (PlanVersion & { seq: number }) | undefined;
};

/** As many actions as the page shows of each objective; all the others are in the list of actions. */
const MOST_SHOWN = 100;

/** A plan: what it says, what it wants to reach and by which actions, how far they are, and what it lacks. */
export function PlanPage({ page: asked, view }: { page: PageContext; view: PlanView }) {
  const { plan, objectives, actions, findings, indicators, newestVersion, today, done, version } = view;
  // what a version leads to is shown on its day too, and nothing of it can be changed
  const day = version ? dayIn(asked.country.timeZone, version.recorded_at) : '';
  const page = version ? { ...asked, asOf: { date: day, seq: version.seq, hash: null } } : asked;
  const { t, formats } = page;
  const mayWrite = may(page.viewer, writePlans) && !page.asOf;
  const mayAct = may(page.viewer, workOnActions) && !page.asOf;
  const here = planHref(plan.slug);
  const most = Math.max(3, Math.floor(MOST_SHOWN / Math.max(1, objectives.length)));
  const without = actions.filter(({ objective }) => objective === null);
  return (
    <Layout page={asked} title={plan.title} description={plan.summary.slice(0, 200)}>
      <section class="first">
        <p class="small crumb">
          <a href={onDay(page, '/plans')}>{t('plans.title')}</a>
        </p>
        <ul class="source">
          <li>{t(`plans.kind.${plan.kind}`)}</li>
          <li>
            {t('plans.period', { from: formats.day(plan.starts_on), until: formats.day(plan.ends_on) })}
          </li>
          <li>
            <a href={organisationHref(page, plan.organisation_slug)}>
              {formats.name(plan.organisation_names)}
            </a>
          </li>
          <li>
            <StageTag page={page} plan={plan} />
          </li>
        </ul>
        <h1>
          <PlanWords language={plan.language}>{plan.title}</PlanWords>
        </h1>
        {version && (
          <p class="problem information">
            {t('plans.version.shown', {
              stage: t(`plans.stage.${version.stage}`),
              day: formats.day(version.day),
            })}{' '}
            <a href={`${here}/versions`}>{t('plans.versions')}</a>{' '}
            <a href={here}>{t('plans.version.leave')}</a>
          </p>
        )}
        {done && (
          <p class="done" aria-live="polite">
            {t(`plans.done.${done}`)}
          </p>
        )}
        <PlanText language={plan.language} text={plan.summary} />
        {(mayWrite || mayAct) && (
          <p class="actions no-print">
            {mayAct && (
              <a class="button" href={`${here}/actions/new`}>
                {t('plans.action.new')}
              </a>
            )}
            {mayWrite && (
              <>
                <a href={`${here}/objectives/new`}>{t('plans.objective.new')}</a>
                <a href={`${here}/edit`}>{t('plans.edit')}</a>
              </>
            )}
          </p>
        )}
        <StateFigures page={page} plan={plan} actions={actions} today={today} />
        <p class="small">
          {newestVersion
            ? t('plans.version.newest', {
                stage: t(`plans.stage.${newestVersion.stage}`),
                day: formats.day(newestVersion.day),
              })
            : t('plans.version.none')}{' '}
          <a href={`${here}/versions`}>{t('plans.versions')}</a>{' '}
          <a href={`/evaluations?of=plan:${plan.slug}`}>{t('evaluations.title')}</a>{' '}
          <a href={`/history?record=${plan.id}`}>{t('reviews.history')}</a>
        </p>
      </section>
      <section>
        <h2>{t('plans.objectives')}</h2>
        {objectives.length === 0 && (
          <Empty>
            <p>{t(mayWrite ? 'plans.objectives.empty' : 'plans.objectives.none')}</p>
            {mayWrite && (
              <p>
                <a href={`${here}/objectives/new`}>{t('plans.objective.new')}</a>
              </p>
            )}
          </Empty>
        )}
        {objectives.map((objective, at) => {
          const own = actions.filter((action) => action.objective === objective.id);
          const found = findings.filter((finding) => finding.objective === objective.ordinal);
          return (
            <Objective
              {...{ page, plan, objective, today, most, mayWrite }}
              place={at + 1}
              actions={own}
              findings={found}
              indicators={indicators.get(objective.id) ?? []}
            />
          );
        })}
        {without.length > 0 && (
          <section class="objective" id="without-objective">
            <h3>{t('plans.objective.none')}</h3>
            <Actions
              {...{ page, plan, today, most }}
              objective="none"
              actions={without}
              caption={t('plans.objective.none')}
            />
          </section>
        )}
      </section>
      {findings.length > 0 && (
        <section id="checks">
          <h2>{t('plans.checks')}</h2>
          <p class="measure muted">{t('plans.checks.lead')}</p>
          <FindingsOfPlan page={page} plan={plan.slug} findings={findings} />
        </section>
      )}
      {mayWrite && <Publishing page={page} plan={plan} />}
    </Layout>
  );
}

/** How many actions are how far, each number with the list behind it. */
function StateFigures(props: {
  page: PageContext;
  plan: Plan;
  actions: readonly PlanAction[];
  today: string;
}) {
  const { page, plan, actions, today } = props;
  const { t, formats } = page;
  if (actions.length === 0) return <p class="muted">{t('plans.actions.none')}</p>;
  const list = `${planHref(plan.slug)}/actions`;
  const count = (state: ActionState) => actions.filter((action) => action.state === state).length;
  const overdue = actions.filter((action) => isOverdue(action, today)).length;
  const rows = [
    ...actionStates.map((state) => ({
      label: t(`plans.state.${state}`),
      of: count(state),
      href: `${list}?state=${state}`,
      kind: state as string,
    })),
    { label: t('plans.overdue'), of: overdue, href: `${list}?overdue=yes`, kind: 'overdue' },
  ];
  return (
    <>
      <dl class="meter by-state">
        {rows
          .filter(({ of }) => of > 0)
          .map(({ label, of, href, kind }) => (
            <>
              <dt>{label}</dt>
              <dd>
                <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect class={kind} width={((100 * of) / actions.length).toFixed(2)} height="1" />
                </svg>
              </dd>
              <dd class="number">
                <a href={onDay(page, href)}>{formats.number(of)}</a>
              </dd>
            </>
          ))}
      </dl>
      <p class="views">
        <a href={onDay(page, list)}>{t('plans.actions.all', { count: actions.length })}</a>
        <a href={onDay(page, `${list}?view=board`)}>{t('plans.view.board')}</a>
        <a href={onDay(page, `${list}?view=timeline`)}>{t('plans.view.timeline')}</a>
      </p>
    </>
  );
}

function Objective(props: {
  page: PageContext;
  plan: Plan;
  objective: Row<'objective'>;
  place: number;
  actions: readonly PlanAction[];
  findings: readonly Finding[];
  indicators: readonly ShownIndicator[];
  today: string;
  most: number;
  mayWrite: boolean;
}) {
  const { page, plan, objective, place, actions, findings, indicators, today, most, mayWrite } = props;
  const { t, formats } = page;
  const { ordinal, title, description, measure, due } = objective;
  return (
    <section class="objective" id={`objective-${ordinal}`}>
      <h3>
        <span class="muted">{formats.number(place)}</span>{' '}
        <PlanWords language={plan.language}>{title}</PlanWords>
      </h3>
      <PlanText language={plan.language} text={description} />
      <dl class="facts">
        {measure !== '' && (
          <>
            <dt>{t('plans.objective.measure')}</dt>
            <dd class="as-typed">
              <PlanWords language={plan.language}>{measure}</PlanWords>
            </dd>
          </>
        )}
        {due !== null && (
          <>
            <dt>{t('plans.objective.due')}</dt>
            <dd>{formats.day(due)}</dd>
          </>
        )}
      </dl>
      <FindingsHere page={page} findings={findings} />
      {indicators.length > 0 && (
        <IndicatorTable {...{ page, indicators }} caption={t('plans.objective.indicators', { title })} />
      )}
      <MayLinkIndicator page={page} of={{ kind: 'objective', id: objective.id }} name={title} />
      <Actions {...{ page, plan, today, most, actions }} objective={String(ordinal)} caption={title} />
      {mayWrite && (
        <p class="small no-print">
          <a href={objectiveHref(plan.slug, ordinal)}>
            {t('plans.objective.edit')}
            <span class="visually-hidden"> {title}</span>
          </a>{' '}
          <a href={`${planHref(plan.slug)}/actions/new?objective=${ordinal}`}>
            {t('plans.action.new')}
            <span class="visually-hidden"> {title}</span>
          </a>
        </p>
      )}
    </section>
  );
}

function Actions(props: {
  page: PageContext;
  plan: Plan;
  objective: string;
  actions: readonly PlanAction[];
  today: string;
  most: number;
  caption: string;
}) {
  const { page, plan, objective, actions, today, most, caption } = props;
  const { t } = page;
  if (actions.length === 0) return <p class="muted">{t('plans.objective.noActions')}</p>;
  return (
    <>
      <ActionRows {...{ page, plan, today }} actions={actions.slice(0, most)} caption={caption} />
      {actions.length > most && (
        <p>
          <a href={onDay(page, `${planHref(plan.slug)}/actions?objective=${objective}`)}>
            {t('plans.actions.all', { count: actions.length })}
          </a>
        </p>
      )}
    </>
  );
}

/** Making everything of the plan public, or taking all of it back. */
function Publishing({ page, plan }: { page: PageContext; plan: Plan }) {
  const { t } = page;
  const what = plan.public ? 'withdraw' : 'publish';
  return (
    <section class="no-print">
      <h2>{t(`plans.${what}.title`)}</h2>
      <p class="measure">{t(`plans.${what}.what`)}</p>
      <form method="post" action={`${planHref(plan.slug)}/${what}`}>
        <p class="actions">
          <button class={plan.public ? 'danger' : undefined}>{t(`plans.${what}`)}</button>
        </p>
      </form>
    </section>
  );
}
