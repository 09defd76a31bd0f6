import type { Problem } from '../../../problem.ts';
import { Choices, Empty, ProblemSummary } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import type { Typed } from '../../../web/forms.ts';
import { Layout } from '../../../web/layout.tsx';
import { Outline, type PlanNames } from '../assigning/outline.tsx';
import type { AssigningPlan } from '../assigning/plan.ts';
import type { AssignedOrganisation } from '../assigning/queries.ts';
import { organisationHref } from '../components.tsx';
import { OneOf, organisationChoices } from '../fields.tsx';
import { duties } from '../schema.ts';
import type { Rule } from './queries.ts';
import { ruleKinds, ruleScopes, type RuleKind, type RuleScope } from './schema.ts';

export const rulesDone = ['made', 'ended'] as const;

/** A rule with what it finds. */
export type ShownRule = {
  rule: Rule;
  label: string;
  organisation: AssignedOrganisation | undefined;
  unowned: number;
  all: number;
};

export type RulesView = {
  rules: readonly ShownRule[];
  /** What a rule can be made of, by kind. */
  labels: Record<RuleKind, readonly { value: string; label: string }[]>;
  organisations: readonly AssignedOrganisation[];
  typed: Typed;
  problems: readonly Problem[];
  done: (typeof rulesDone)[number] | undefined;
};

/** Which organisation is to answer for what bears a theme, concerns a group or an SDG, or comes from a mechanism. */
export function RulesPage({ page, view }: { page: PageContext; view: RulesView }) {
  const { t } = page;
  const { rules, problems, done } = view;
  const title = t('assignments.rules.title');
  const unowned = rules.some((rule) => rule.unowned > 0);
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/assignments">{t('assignments.overview.title')}</a>
        </p>
        <h1>{title}</h1>
        <p class="measure">{t('assignments.rules.lead')}</p>
        {done && (
          <p class="done" role="status">
            {t(`assignments.rules.done.${done}`)}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        {rules.length === 0 ? (
          <Empty>
            <p>{t('assignments.rules.none')}</p>
          </Empty>
        ) : (
          <>
            <RulesTable page={page} rules={rules} />
            <p class="actions">
              <a class={unowned ? 'button' : 'button quiet'} href="/assignments/rules/apply?scope=unowned">
                {t('assignments.rules.apply.unowned')}
              </a>
              <a href="/assignments/rules/apply?scope=all">{t('assignments.rules.apply.all')}</a>
            </p>
          </>
        )}
      </section>
      <section>
        <h2>{t('assignments.rules.make')}</h2>
        <RuleForm page={page} view={view} />
      </section>
    </Layout>
  );
}

function RulesTable({ page, rules }: { page: PageContext; rules: readonly ShownRule[] }) {
  const { t, formats } = page;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={t('assignments.rules.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('assignments.rules.of')}</th>
            <th scope="col">{t('assignments.organisation')}</th>
            <th scope="col">{t('assignments.duty')}</th>
            <th scope="col" class="number">
              {t('assignments.rules.finds')}
            </th>
            <th scope="col" class="number">
              {t('assignments.rules.unowned')}
            </th>
            <th scope="col">
              <span class="visually-hidden">{t('assignments.rules.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, label, organisation, unowned, all }) => (
            <tr>
              <th scope="row">
                <span class="muted small">{t(`recommendations.facet.${rule.kind}`)}</span>{' '}
                <a href={`/recommendations?${new URLSearchParams([[rule.kind, rule.label]]).toString()}`}>
                  <bdi>{label}</bdi>
                </a>
              </th>
              <td>
                {organisation && (
                  <a href={organisationHref(page, organisation.slug)}>{formats.name(organisation.names)}</a>
                )}{' '}
                {organisation?.suspended_at && <span class="tag bad">{t('organisations.suspended')}</span>}
              </td>
              <td>{t(`assignments.duty.${rule.duty}`)}</td>
              <td class="number">{formats.number(all)}</td>
              <td class="number">
                {unowned > 0 ? (
                  <a href={`/assignments/rules/apply?scope=unowned&rule=${rule.id}`}>
                    {formats.number(unowned)}
                  </a>
                ) : (
                  formats.number(0)
                )}
              </td>
              <td>
                <form method="post" action={`/assignments/rules/${rule.id}/end`}>
                  <button class="plain">
                    {t('assignments.rules.end')}
                    <span class="visually-hidden"> {label}</span>
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RuleForm({ page, view }: { page: PageContext; view: RulesView }) {
  const { t } = page;
  const { labels, organisations, typed, problems } = view;
  const problem = problems.find(({ field }) => field === 'of');
  return (
    <form method="post" action="/assignments/rules" novalidate>
      <div class={problem ? 'field wrong' : 'field'}>
        <label for="of">{t('assignments.rules.of')}</label>
        <p class="hint" id="of-hint">
          {t('assignments.rules.of.hint')}
        </p>
        {problem && (
          <p class="wrong" id="of-problem">
            {t(problem.code, problem.values)}
          </p>
        )}
        <select
          id="of"
          name="of"
          aria-describedby={problem ? 'of-hint of-problem' : 'of-hint'}
          aria-invalid={problem ? 'true' : undefined}
        >
          <option value=""></option>
          {ruleKinds.map(
            (kind) =>
              labels[kind].length > 0 && (
                <optgroup label={t(`recommendations.facet.${kind}`)}>
                  {labels[kind].map(({ value, label }) => (
                    <option value={`${kind}:${value}`} selected={typed['of'] === `${kind}:${value}`}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </div>
      <Choices
        page={page}
        name="organisation"
        label={t('assignments.organisation')}
        choices={[{ value: '', label: '' }, ...organisationChoices(page, organisations)]}
        value={typed['organisation']}
        problems={problems}
      />
      <OneOf
        page={page}
        name="duty"
        legend={t('assignments.duty')}
        choices={duties.map((duty) => ({ value: duty, label: t(`assignments.duty.${duty}`) }))}
        value={typed['duty'] ?? 'lead'}
        problems={problems}
      />
      <p class="actions">
        <button>{t('assignments.rules.save')}</button>
      </p>
    </form>
  );
}

export type ApplyView = {
  scope: RuleScope;
  /** The one rule that is applied; undefined for all. */
  rule: Rule | undefined;
  label: string;
  plan: AssigningPlan;
  names: PlanNames;
  version: string;
  problems: readonly Problem[];
};

/** What rules would give, and the press that gives it. */
export function ApplyPage({ page, view }: { page: PageContext; view: ApplyView }) {
  const { t } = page;
  const { scope, rule, label, plan, names, version, problems } = view;
  const title = rule ? t('assignments.rules.applying', { label }) : t('assignments.rules.applying.all');
  const other = ruleScopes.find((known) => known !== scope) ?? scope;
  const query = new URLSearchParams([['scope', other], ...(rule ? [['rule', rule.id]] : [])]).toString();
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/assignments/rules">{t('assignments.rules.title')}</a>
        </p>
        <h1>{title}</h1>
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">
          {t(`assignments.rules.scope.${scope}`)}{' '}
          <a href={`/assignments/rules/apply?${query}`}>{t(`assignments.rules.scope.${other}.instead`)}</a>
        </p>
        <Outline page={page} plan={plan} names={names} />
        <form method="post" action="/assignments/rules/apply">
          <input type="hidden" name="scope" value={scope} />
          {rule && <input type="hidden" name="rule" value={rule.id} />}
          <input type="hidden" name="version" value={version} />
          <p class="actions">
            {plan.give.length > 0 && (
              <button>{t('assignments.check.give', { count: plan.give.length })}</button>
            )}
            <a href="/assignments/rules">{t('assignments.rules.back')}</a>
          </p>
        </form>
      </section>
    </Layout>
  );
}
