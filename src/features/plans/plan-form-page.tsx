import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { isAssignable } from '../assignments/schema.ts';
import type { Organisation } from '../organisations/actions.ts';
import { PlanCrumb } from './parts.tsx';
import type { Plan } from './queries.ts';
import { objectiveHref, planHref, planKinds } from './schema.ts';
import { templates } from './templates.ts';

/** What a plan's form says, in words. */
export function planFacts(page: PageContext, typed: Typed): Fact[] {
  const { t } = page;
  const kind = planKinds.find((known) => known === typed['kind']);
  return [
    { label: t('plans.field.title'), value: typed['title'] ?? '' },
    { label: t('plans.field.summary'), value: typed['summary'] ?? '' },
    { label: t('plans.field.kind'), value: kind ? t(`plans.kind.${kind}`) : '' },
    { label: t('plans.field.language'), value: typed['language'] ?? '' },
    { label: t('plans.field.organisation'), value: typed['organisation'] ?? '' },
    { label: t('plans.field.startsOn'), value: typed['starts-on'] ?? '' },
    { label: t('plans.field.endsOn'), value: typed['ends-on'] ?? '' },
  ];
}

/** Choices of organisations by name, those that `fits` alone; one that is chosen already stays among them. */
export function organisationChoices(
  page: PageContext,
  organisations: readonly Organisation[],
  fits: (organisation: Organisation) => boolean,
  chosen?: string,
): { value: string; label: string }[] {
  return organisations
    .filter((one) => fits(one) || one.slug === chosen)
    .map(({ slug, names }) => ({ value: slug, label: page.formats.name(names) }))
    .sort((a, b) => page.formats.compare(a.label, b.label));
}

type PlanFormProps = {
  page: PageContext;
  /** Undefined for one that is being made. */
  plan?: Plan | undefined;
  organisations: readonly Organisation[];
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
};

/** Makes a plan, from a template or from nothing, or changes what one says of itself. */
export function PlanFormPage(props: PlanFormProps) {
  const { page, plan, organisations, typed, version, problems = [], newer } = props;
  const { t } = page;
  const title = plan ? t('plans.edit.title') : t('plans.new.title');
  const common = { page, problems };
  return (
    <Layout page={page} title={plan ? `${title}: ${plan.title}` : title}>
      <section class="first">
        {plan ? (
          <PlanCrumb page={page} plan={plan} />
        ) : (
          <p class="small crumb">
            <a href="/plans">{t('plans.title')}</a>
          </p>
        )}
        <h1>{title}</h1>
        {!plan && <p class="measure">{t('plans.new.lead')}</p>}
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={plan ? `${planHref(plan.slug)}/edit` : '/plans/new'} novalidate>
              <input type="hidden" name="version" value={version} />
              {!plan && <Templates page={page} chosen={typed['template'] ?? 'national'} />}
              <Field
                {...common}
                name="title"
                label={t('plans.field.title')}
                hint={t('plans.field.title.hint')}
                value={typed['title']}
                dir="auto"
              />
              <Choices
                {...common}
                name="language"
                label={t('plans.field.language')}
                hint={t('plans.field.language.hint')}
                choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
                value={typed['language'] ?? page.language}
              />
              <Choices
                {...common}
                name="kind"
                label={t('plans.field.kind')}
                choices={planKinds.map((kind) => ({ value: kind, label: t(`plans.kind.${kind}`) }))}
                value={typed['kind'] ?? 'national'}
              />
              <Choices
                {...common}
                name="organisation"
                label={t('plans.field.organisation')}
                hint={t('plans.field.organisation.hint')}
                choices={[
                  { value: '', label: '' },
                  ...organisationChoices(page, organisations, isAssignable, typed['organisation']),
                ]}
                value={typed['organisation']}
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
              <Field
                {...common}
                name="summary"
                type="textarea"
                rows={6}
                label={t('plans.field.summary')}
                hint={t('plans.field.summary.hint')}
                value={typed['summary']}
                dir="auto"
              />
              <p class="actions">
                <button>{t(plan ? 'plans.save' : 'plans.create')}</button>
                <a href={plan ? planHref(plan.slug) : '/plans'}>{t('plans.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}

function Templates({ page, chosen }: { page: PageContext; chosen: string }) {
  const { t } = page;
  return (
    <fieldset class="field">
      <legend>{t('plans.template')}</legend>
      <p class="hint">{t('plans.template.hint')}</p>
      {[...templates, 'none' as const].map((template) => (
        <label class="choice">
          <input type="radio" name="template" value={template} checked={template === chosen} />
          <b>{t(`plans.template.${template}`)}</b>
          <span class="muted beside">{t(`plans.template.${template}.what`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What an objective's form says, in words. */
export function objectiveFacts({ t }: PageContext, typed: Typed): Fact[] {
  return [
    { label: t('plans.field.title'), value: typed['title'] ?? '' },
    { label: t('plans.field.description'), value: typed['description'] ?? '' },
    { label: t('plans.objective.measure'), value: typed['measure'] ?? '' },
    { label: t('plans.objective.due'), value: typed['due'] ?? '' },
  ];
}

/** Enters an objective, or changes or removes one. */
export function ObjectiveFormPage(props: {
  page: PageContext;
  plan: Plan;
  objective: Row<'objective'> | undefined;
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
}) {
  const { page, plan, objective, typed, version, problems = [], newer } = props;
  const { t } = page;
  const here = objective
    ? objectiveHref(plan.slug, objective.ordinal)
    : `${planHref(plan.slug)}/objectives/new`;
  const title = t(objective ? 'plans.objective.edit' : 'plans.objective.new');
  const common = { page, problems, lang: plan.language, dir: 'auto' as const };
  return (
    <Layout page={page} title={`${title}: ${plan.title}`}>
      <section class="first">
        <PlanCrumb page={page} plan={plan} />
        <h1>{title}</h1>
        <p class="measure">{t('plans.objective.lead')}</p>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={here} novalidate>
              <input type="hidden" name="version" value={version} />
              <Field
                {...common}
                name="title"
                label={t('plans.field.title')}
                hint={t('plans.objective.title.hint')}
                value={typed['title']}
              />
              <Field
                {...common}
                name="measure"
                type="textarea"
                rows={3}
                label={t('plans.objective.measure')}
                hint={t('plans.objective.measure.hint')}
                value={typed['measure']}
              />
              <Field
                page={page}
                name="due"
                type="date"
                label={t('plans.objective.due')}
                value={typed['due']}
                problems={problems}
              />
              <Field
                {...common}
                name="description"
                type="textarea"
                rows={5}
                label={t('plans.field.description')}
                value={typed['description']}
              />
              <p class="actions">
                <button>{t('plans.save')}</button>
                <a href={planHref(plan.slug)}>{t('plans.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
      {objective && (
        <section>
          <h2>{t('plans.objective.remove.title')}</h2>
          <p class="measure">{t('plans.objective.remove.what')}</p>
          <form method="post" action={`${here}/remove`}>
            <p class="actions">
              <button class="danger">{t('plans.objective.remove')}</button>
            </p>
          </form>
        </section>
      )}
    </Layout>
  );
}
