import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import type { Organisation } from '../organisations/actions.ts';
import { PlanCrumb } from './parts.tsx';
import { organisationChoices } from './plan-form-page.tsx';
import type { Plan } from './queries.ts';
import { actionHref, actionKinds, actionStates, parts, planHref } from './schema.ts';
import { stepTemplates } from './templates.ts';

/** Empty rows that a form offers besides what stands in it. */
const SPARE_ROWS = 3;

/** What an action's form says, in words. */
export function actionFacts(page: PageContext, typed: Typed): Fact[] {
  const { t } = page;
  const kind = actionKinds.find((known) => known === typed['kind']);
  const state = actionStates.find((known) => known === typed['state']);
  const rowsOf = (name: string, also: readonly string[]) =>
    Object.keys(typed)
      .filter((key) => new RegExp(`^${name}-\\d+$`).test(key) && typed[key] !== '')
      .map((key) => {
        const at = key.slice(name.length + 1);
        return [typed[key], ...also.map((other) => typed[`${other}-${at}`] ?? '')]
          .filter(Boolean)
          .join(' · ');
      })
      .toSorted()
      .join('\n');
  return [
    { label: t('plans.field.title'), value: typed['title'] ?? '' },
    { label: t('plans.field.description'), value: typed['description'] ?? '' },
    { label: t('plans.action.kind'), value: kind ? t(`plans.action.kind.${kind}`) : '' },
    { label: t('plans.column.state'), value: state ? t(`plans.state.${state}`) : '' },
    { label: t('plans.action.objective'), value: typed['objective'] ?? '' },
    { label: t('plans.field.startsOn'), value: typed['starts-on'] ?? '' },
    { label: t('plans.field.endsOn'), value: typed['ends-on'] ?? '' },
    { label: t('plans.action.organisations'), value: rowsOf('organisation', ['part']) },
    {
      label: t('plans.action.milestones'),
      value: rowsOf('milestone', ['milestone-due', 'milestone-reached']),
    },
    { label: t('plans.action.needs'), value: typed['needs'] ?? '' },
  ];
}

export type ActionFormProps = {
  page: PageContext;
  plan: Plan;
  /** Undefined for one that is being entered. */
  action?: Pick<Row<'action'>, 'number' | 'title'> | undefined;
  objectives: readonly Row<'objective'>[];
  organisations: readonly Organisation[];
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
};

/** Enters an action into a plan, or changes one. */
export function ActionFormPage(props: ActionFormProps) {
  const { page, plan, action, objectives, typed, version, problems = [], newer } = props;
  const { t, formats } = page;
  const here = action ? `${actionHref(plan.slug, action.number)}/edit` : `${planHref(plan.slug)}/actions/new`;
  const back = action ? actionHref(plan.slug, action.number) : planHref(plan.slug);
  const title = action
    ? t('plans.action.edit.title', { number: action.number })
    : t('plans.action.new.title');
  const common = { page, problems };
  const own = { ...common, lang: plan.language, dir: 'auto' as const };
  return (
    <Layout page={page} title={`${title}: ${plan.title}`}>
      <section class="first">
        <PlanCrumb page={page} plan={plan} />
        <h1>{title}</h1>
        {!action && <Steps page={page} plan={plan} chosen={page.query.get('steps')} />}
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={here} novalidate>
              <input type="hidden" name="version" value={version} />
              <Field
                {...own}
                name="title"
                label={t('plans.field.title')}
                hint={t('plans.action.title.hint')}
                value={typed['title']}
              />
              <Choices
                {...common}
                name="kind"
                label={t('plans.action.kind')}
                choices={actionKinds.map((kind) => ({ value: kind, label: t(`plans.action.kind.${kind}`) }))}
                value={typed['kind']}
              />
              <Choices
                {...common}
                name="objective"
                label={t('plans.action.objective')}
                choices={[
                  { value: '', label: t('plans.objective.none') },
                  ...objectives.map((objective, at) => ({
                    value: String(objective.ordinal),
                    label: `${formats.number(at + 1)} · ${objective.title}`,
                  })),
                ]}
                value={typed['objective']}
              />
              <div class="pair">
                <Field
                  {...common}
                  name="starts-on"
                  type="date"
                  label={t('plans.field.startsOn')}
                  value={typed['starts-on']}
                />
                <Field
                  {...common}
                  name="ends-on"
                  type="date"
                  label={t('plans.field.endsOn')}
                  value={typed['ends-on']}
                />
              </div>
              <Choices
                {...common}
                name="state"
                label={t('plans.column.state')}
                choices={actionStates.map((state) => ({ value: state, label: t(`plans.state.${state}`) }))}
                value={typed['state'] ?? 'planned'}
              />
              <OrganisationRows {...props} />
              <Field
                {...own}
                name="description"
                type="textarea"
                rows={6}
                label={t('plans.field.description')}
                hint={t('plans.action.description.hint')}
                value={typed['description']}
              />
              <MilestoneRows {...props} />
              <Field
                {...common}
                name="needs"
                label={t('plans.action.needs')}
                hint={t('plans.action.needs.hint')}
                value={typed['needs']}
                dir="ltr"
              />
              {!action && (
                <Field
                  {...common}
                  name="recommendations"
                  type="textarea"
                  rows={3}
                  label={t('plans.action.recommendations')}
                  hint={t('plans.links.recommendations.hint')}
                  value={typed['recommendations']}
                  dir="ltr"
                />
              )}
              <p class="actions">
                <button>{t(action ? 'plans.save' : 'plans.action.create')}</button>
                <a href={back}>{t('plans.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
      {action && (
        <section>
          <h2>{t('plans.action.remove.title')}</h2>
          <p class="measure">{t('plans.action.remove.what')}</p>
          <form method="post" action={`${actionHref(plan.slug, action.number)}/remove`}>
            <p class="actions">
              <button class="danger">{t('plans.action.remove')}</button>
            </p>
          </form>
        </section>
      )}
    </Layout>
  );
}

/** Kinds of action whose steps are always the same ones: the form opens with them. */
function Steps({ page, plan, chosen }: { page: PageContext; plan: Plan; chosen: string | null }) {
  const { t } = page;
  const query = (steps: string) => {
    const asked = new URLSearchParams(page.query);
    asked.delete('lang');
    if (steps === '') asked.delete('steps');
    else asked.set('steps', steps);
    return `${planHref(plan.slug)}/actions/new?${asked.toString()}`;
  };
  return (
    <nav class="switch" aria-label={t('plans.steps')}>
      <span class="muted">{t('plans.steps')}</span>
      {(['', ...stepTemplates] as const).map((steps) => (
        <a href={query(steps)} aria-current={steps === (chosen ?? '') ? 'page' : undefined}>
          {t(steps === '' ? 'plans.steps.none' : `plans.steps.${steps}`)}
        </a>
      ))}
    </nav>
  );
}

function rowsIn(typed: Typed, names: readonly string[]): number[] {
  const at = Object.keys(typed)
    .map((key) =>
      names.map((name) => new RegExp(`^${name}-(\\d+)$`).exec(key)?.[1]).find((place) => place !== undefined),
    )
    .filter((place) => place !== undefined)
    .map(Number);
  const filled = at.length === 0 ? 0 : Math.max(...at) + 1;
  return Array.from({ length: Math.min(filled + SPARE_ROWS, 60) }, (_, place) => place);
}

function OrganisationRows({ page, organisations, typed, problems = [] }: ActionFormProps) {
  const { t } = page;
  const filled = rowsIn(typed, ['organisation']).filter((at) => (typed[`organisation-${at}`] ?? '') !== '');
  const count = (filled.at(-1) ?? -1) + 1 + SPARE_ROWS;
  const rows = Array.from({ length: Math.min(count, 60) }, (_, at) => at);
  return (
    <fieldset class="rows">
      <legend>{t('plans.action.organisations')}</legend>
      <p class="hint">{t('plans.action.organisations.hint')}</p>
      {rows.map((at) => {
        const chosen = typed[`organisation-${at}`];
        return (
          <div class="row">
            <Choices
              page={page}
              name={`organisation-${at}`}
              label={t('plans.action.organisation')}
              choices={[
                { value: '', label: '' },
                ...organisationChoices(
                  page,
                  organisations,
                  ({ suspended_at: since }) => since === null,
                  chosen,
                ),
              ]}
              value={chosen}
              problems={problems}
            />
            <Choices
              page={page}
              name={`part-${at}`}
              label={t('plans.action.part')}
              choices={parts.map((part) => ({ value: part, label: t(`plans.part.${part}`) }))}
              value={typed[`part-${at}`] ?? (at === 0 ? 'lead' : 'supporting')}
              problems={problems}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

function MilestoneRows({ page, plan, typed, problems = [] }: ActionFormProps) {
  const { t } = page;
  const kept = rowsIn(typed, ['milestone', 'milestone-due', 'milestone-id']).filter((at) =>
    ['milestone', 'milestone-due', 'milestone-id'].some((name) => typed[`${name}-${at}`]),
  );
  const count = (kept.at(-1) ?? -1) + 1 + SPARE_ROWS;
  const rows = Array.from({ length: Math.min(count, 60) }, (_, at) => at);
  return (
    <fieldset class="rows">
      <legend>{t('plans.action.milestones')}</legend>
      <p class="hint">{t('plans.action.milestones.hint')}</p>
      {rows.map((at) => (
        <div class="row three">
          {typed[`milestone-id-${at}`] && (
            <input type="hidden" name={`milestone-id-${at}`} value={typed[`milestone-id-${at}`]} />
          )}
          <Field
            page={page}
            name={`milestone-${at}`}
            label={t('plans.milestone.title')}
            value={typed[`milestone-${at}`]}
            problems={problems}
            lang={plan.language}
            dir="auto"
          />
          <Field
            page={page}
            name={`milestone-due-${at}`}
            type="date"
            label={t('plans.milestone.due')}
            value={typed[`milestone-due-${at}`]}
            problems={problems}
          />
          <Field
            page={page}
            name={`milestone-reached-${at}`}
            type="date"
            label={t('plans.milestone.reached')}
            value={typed[`milestone-reached-${at}`]}
            problems={problems}
          />
        </div>
      ))}
    </fieldset>
  );
}
