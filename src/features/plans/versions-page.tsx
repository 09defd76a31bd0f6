import { may } from '../../access/policy.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Empty, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import type { DecidedObstacle } from '../updates/actions.ts';
import { DecisionsOfPlan } from '../updates/components.tsx';
import type { ComparedField, FieldDifference, PlanDifferences, RecordDifference } from './differences.ts';
import { PlanCrumb, PlanText, PlanWords } from './parts.tsx';
import { writePlans } from './policy.ts';
import type { Plan, PlanVersion } from './queries.ts';
import type { ListedVersion } from './read-plan.ts';
import { actionHref, actionKinds, actionStates, planHref, stages } from './schema.ts';

/** The versions of a plan, newest first, and recording the next one. */
export function VersionsPage(props: {
  page: PageContext;
  plan: Plan;
  versions: readonly ListedVersion[];
  /** What was decided on the obstacles of its actions, newest first. */
  decided: readonly DecidedObstacle[];
  typed: Typed;
  problems?: readonly Problem[];
}) {
  const { page, plan, versions, decided, typed, problems = [] } = props;
  const { t, formats } = page;
  const here = `${planHref(plan.slug)}/versions`;
  const mayRecord = may(page.viewer, writePlans) && !page.asOf;
  const seen = versions.filter(({ isSeen }) => isSeen);
  return (
    <Layout page={page} title={`${t('plans.versions')}: ${plan.title}`}>
      <section class="first">
        <PlanCrumb page={page} plan={plan} />
        <h1>{t('plans.versions')}</h1>
        <p class="measure muted">{t('plans.versions.lead')}</p>
        <ProblemSummary page={page} problems={problems} />
        {versions.length === 0 ? (
          <Empty>
            <p>{t('plans.version.none')}</p>
            <p>
              <a href={planHref(plan.slug)}>{t('plans.back')}</a>
            </p>
          </Empty>
        ) : (
          <ol class="timeline">
            {versions.map((version) => {
              const { ordinal, stage, day, note, isSeen } = version;
              const before = seen.find((other) => other.ordinal < ordinal);
              return (
                <li>
                  <span class="small muted">
                    <time datetime={day}>{formats.day(day)}</time>
                    {version.organisation_names && ` · ${formats.name(version.organisation_names)}`}
                  </span>
                  <br />
                  <b>{t(`plans.stage.${stage}`)}</b>
                  <PlanText language={plan.language} text={note} />
                  <p class="views small">
                    {isSeen ? (
                      <a href={`${here}/${ordinal}`}>
                        {t('plans.version.show')}
                        <span class="visually-hidden"> {formats.day(day)}</span>
                      </a>
                    ) : (
                      <span class="muted">{t('plans.version.unseen')}</span>
                    )}
                    {isSeen && before && (
                      <a href={`${here}/${ordinal}/differences?from=${before.ordinal}`}>
                        {t('plans.version.compare', {
                          stage: t(`plans.stage.${before.stage}`),
                          day: formats.day(before.day),
                        })}
                      </a>
                    )}
                    {isSeen && (
                      <a href={`${here}/now/differences?from=${ordinal}`}>{t('plans.version.compareNow')}</a>
                    )}
                  </p>
                </li>
              );
            })}
          </ol>
        )}
      </section>
      <DecisionsOfPlan page={page} plan={plan.slug} decided={decided} />
      {mayRecord && (
        <section>
          <h2>{t('plans.version.record')}</h2>
          <p class="measure">{t('plans.version.record.what')}</p>
          <KeptDraft page={page}>
            <form method="post" action={here} novalidate>
              <Choices
                page={page}
                name="stage"
                label={t('history.field.stage')}
                choices={stages.map((stage) => ({ value: stage, label: t(`plans.stage.${stage}`) }))}
                value={typed['stage']}
                problems={problems}
              />
              <Field
                page={page}
                name="day"
                type="date"
                label={t('plans.version.day')}
                value={typed['day']}
                problems={problems}
              />
              <Field
                page={page}
                name="note"
                type="textarea"
                rows={3}
                label={t('plans.version.note')}
                hint={t('plans.version.note.hint')}
                value={typed['note']}
                problems={problems}
                lang={plan.language}
                dir="auto"
              />
              <p class="actions">
                <button>{t('plans.version.record')}</button>
                <a href={planHref(plan.slug)}>{t('plans.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </section>
      )}
    </Layout>
  );
}

const FIELDS: Record<ComparedField, MessageKey> = {
  title: 'plans.field.title',
  summary: 'plans.field.summary',
  organisation: 'plans.field.organisation',
  starts_on: 'plans.field.startsOn',
  ends_on: 'plans.field.endsOn',
  description: 'plans.field.description',
  measure: 'plans.objective.measure',
  due: 'plans.objective.due',
  kind: 'plans.action.kind',
  state: 'plans.column.state',
  objective: 'plans.action.objective',
  lead: 'plans.part.lead',
  supporting: 'plans.part.supporting',
  partner: 'plans.part.partner',
  milestones: 'plans.action.milestones',
  needs: 'plans.action.needs',
  serves: 'plans.serves',
};

/** One end of a comparison: a version, or the plan as it stands today. */
export type Compared = PlanVersion | undefined;

/** What differs between two versions of a plan, field by field. */
export function DifferencesPage(props: {
  page: PageContext;
  plan: Plan;
  from: PlanVersion;
  to: Compared;
  differences: PlanDifferences;
}) {
  const { page, plan, from, to, differences } = props;
  const { t, formats } = page;
  const nameOf = (version: Compared) =>
    version
      ? t('plans.version.named', { stage: t(`plans.stage.${version.stage}`), day: formats.day(version.day) })
      : t('plans.version.today');
  const { objectives, actions } = differences;
  const count = (what: RecordDifference['what']) => actions.filter((one) => one.what === what).length;
  const isSame = differences.plan.length + objectives.length + actions.length === 0;
  return (
    <Layout page={page} title={`${t('plans.differences')}: ${plan.title}`}>
      <section class="first">
        <PlanCrumb page={page} plan={plan} />
        <h1>{t('plans.differences')}</h1>
        <p>
          {nameOf(from)} → {nameOf(to)} <a href={`${planHref(plan.slug)}/versions`}>{t('plans.versions')}</a>
        </p>
        {isSame ? (
          <Empty>
            <p>{t('plans.differences.none')}</p>
            <p>
              <a href={planHref(plan.slug)}>{t('plans.back')}</a>
            </p>
          </Empty>
        ) : (
          <p class="measure">
            {t('plans.differences.sentence', {
              added: count('added'),
              removed: count('removed'),
              changed: count('changed'),
            })}
          </p>
        )}
        {differences.plan.length > 0 && (
          <Fields page={page} plan={plan} caption={t('plans.differences.plan')} fields={differences.plan} />
        )}
      </section>
      {objectives.length > 0 && (
        <section>
          <h2>{t('plans.objectives')}</h2>
          {objectives.map((of) => (
            <Differing page={page} plan={plan} of={of} href={undefined} />
          ))}
        </section>
      )}
      {actions.length > 0 && (
        <section>
          <h2>{t('plans.actions.title')}</h2>
          {actions.map((of) => (
            <Differing
              page={page}
              plan={plan}
              of={of}
              href={of.what === 'removed' ? undefined : actionHref(plan.slug, of.place)}
            />
          ))}
        </section>
      )}
    </Layout>
  );
}

const WHAT_CLASS = { added: 'tag supported', removed: 'tag bad', changed: 'tag' } as const;

function Differing(props: { page: PageContext; plan: Plan; of: RecordDifference; href: string | undefined }) {
  const { page, plan, of, href } = props;
  const title = <PlanWords language={plan.language}>{of.title}</PlanWords>;
  return (
    <div class="differing">
      <h3>
        <span class="muted">{page.formats.number(of.place)}</span> {href ? <a href={href}>{title}</a> : title}{' '}
        <span class={WHAT_CLASS[of.what]}>{page.t(`plans.differences.${of.what}`)}</span>
      </h3>
      {of.fields.length > 0 && <Fields page={page} plan={plan} caption={of.title} fields={of.fields} />}
    </div>
  );
}

function Fields(props: {
  page: PageContext;
  plan: Plan;
  caption: string;
  fields: readonly FieldDifference[];
}) {
  const { page, plan, caption, fields } = props;
  const { t } = page;
  const Said = ({ field, values }: { field: ComparedField; values: readonly string[] }) =>
    values.length === 0 ? (
      <span class="muted">—</span>
    ) : (
      <ul class="plain-list">
        {values.map((value) => (
          <li class="as-typed" dir="auto">
            {valueInWords(page, field, value)}
          </li>
        ))}
      </ul>
    );
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="differences" lang={page.language}>
        <thead>
          <tr>
            <th scope="col">{t('history.field')}</th>
            <th scope="col">{t('history.before')}</th>
            <th scope="col">{t('history.after')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after }) => (
            <tr>
              <th scope="row">{t(FIELDS[field])}</th>
              <td lang={plan.language}>
                <Said field={field} values={before} />
              </td>
              <td lang={plan.language}>
                <Said field={field} values={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function valueInWords({ t, formats }: PageContext, field: ComparedField, value: string): string {
  if (field === 'starts_on' || field === 'ends_on' || field === 'due') return formats.day(value);
  const kind = actionKinds.find((known) => known === value);
  if (field === 'kind' && kind) return t(`plans.action.kind.${kind}`);
  const state = actionStates.find((known) => known === value);
  if (field === 'state' && state) return t(`plans.state.${state}`);
  return value;
}
