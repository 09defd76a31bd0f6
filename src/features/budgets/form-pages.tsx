import type { Child } from 'hono/jsx';
import type { Problem } from '../../problem.ts';
import { cofogCodes, cofogDivision } from '../../vocabularies/cofog.ts';
import { currencies } from '../../vocabularies/currencies.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { cofogInWords } from './components.tsx';
import { materials, moneyHref, sources, yearsOf, type MoneyAction } from './schema.ts';

export type FormProps = {
  page: PageContext;
  action: MoneyAction;
  /** Where the form is sent to. */
  address: string;
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
  /** Whether it changes something that stands, which it can then remove too. */
  isStanding?: boolean;
};

/** The frame of a form about an action: which action, what is wrong, what stands now, save, remove and cancel. */
function FormPage(props: FormProps & { title: string; lead: string; children?: Child }) {
  const { page, action, address, version, problems = [], newer, isStanding, title, lead, children } = props;
  const { t } = page;
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <ActionCrumb page={page} action={action} />
        <h1>{title}</h1>
        <p class="measure muted">{lead}</p>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={address} class="money-form" novalidate>
              <input type="hidden" name="version" value={version} />
              {children}
              <p class="actions">
                <button>{t('budgets.save')}</button>
                <a href={moneyHref(action)}>{t('budgets.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
          {isStanding && (
            <form method="post" action={`${address}/remove`}>
              <input type="hidden" name="version" value={version} />
              <p class="small muted">{t('budgets.remove.hint')}</p>
              <p>
                <button class="quiet">{t('budgets.remove')}</button>
              </p>
            </form>
          )}
        </BesideNewer>
      </section>
    </Layout>
  );
}

/** The plan and the action that a page is about. */
export function ActionCrumb({ page, action }: { page: PageContext; action: MoneyAction }) {
  const { t } = page;
  return (
    <ul class="source">
      <li>
        <a href={`/plans/${action.plan_slug}`} lang={action.language}>
          <bdi>{action.plan_title}</bdi>
        </a>
      </li>
      <li>
        <a href={`/plans/${action.plan_slug}/actions/${action.number}`}>
          {t('budgets.action', { number: String(action.number) })}{' '}
          <bdi lang={action.language}>{action.title}</bdi>
        </a>
      </li>
    </ul>
  );
}

type Part = Pick<FormProps, 'page' | 'typed' | 'problems'>;

function Currency({ page, typed, problems = [] }: Part) {
  const { t, formats, country } = page;
  const others = currencies.filter((code) => code !== country.currency);
  const typedCode = typed['currency'] ?? country.currency;
  const unknown = currencies.includes(typedCode) ? [] : [typedCode];
  return (
    <div class="pair">
      <Choices
        page={page}
        name="currency"
        label={t('budgets.currency')}
        choices={[...unknown, country.currency, ...others].map((code) => ({
          value: code,
          label: currencies.includes(code) ? `${code} · ${formats.currency(code)}` : code,
        }))}
        value={typedCode}
        problems={problems}
      />
      <Field
        page={page}
        name="rate"
        label={t('budgets.rate')}
        hint={t('budgets.rate.hint', { own: country.currency })}
        value={typed['rate']}
        problems={problems}
        dir="ltr"
      />
    </div>
  );
}

function Year({ page, action, typed, problems = [] }: Part & { action: MoneyAction }) {
  const { t } = page;
  const years = yearsOf(action).map(String);
  const value = typed['year'] ?? '';
  const unknown = value === '' || years.includes(value) ? [] : [value];
  return (
    <Choices
      page={page}
      name="year"
      label={t('budgets.year')}
      hint={t('budgets.year.hint')}
      choices={[
        { value: '', label: t('budgets.choose') },
        ...[...unknown, ...years].map((year) => ({ value: year, label: year })),
      ]}
      value={value}
      problems={problems}
    />
  );
}

/** What an action needs, a field for each fiscal year of its plan. */
export function NeedsFormPage(props: FormProps) {
  const { page, action, typed, problems = [] } = props;
  const { t } = page;
  const years = yearsOf(action).map(String);
  const others = Object.keys(typed).flatMap((name) =>
    name.startsWith('amount-') && !years.includes(name.slice(7)) ? [name.slice(7)] : [],
  );
  const ofMoney = problems.find(({ field }) => field === 'no-money');
  return (
    <FormPage {...props} title={t('budgets.needs.title')} lead={t('budgets.needs.lead')}>
      <fieldset>
        <legend>{t('budgets.needs.amounts')}</legend>
        <p class="hint">{t('budgets.year.hint')}</p>
        <div class="years">
          {[...years, ...others].map((year) => (
            <Field
              page={page}
              name={`amount-${year}`}
              label={t('budgets.ofYear', { year })}
              value={typed[`amount-${year}`]}
              problems={problems}
              dir="ltr"
            />
          ))}
        </div>
      </fieldset>
      <Currency {...{ page, typed, problems }} />
      <div class={ofMoney ? 'field wrong' : 'field'}>
        {ofMoney && (
          <p class="wrong" id="no-money-problem">
            {t(ofMoney.code, ofMoney.values)}
          </p>
        )}
        <label class="choice" for="no-money">
          <input
            type="checkbox"
            id="no-money"
            name="no-money"
            value="yes"
            checked={typed['no-money'] === 'yes'}
            aria-describedby={ofMoney ? 'no-money-problem' : undefined}
          />
          {t('budgets.noMoney')}
        </label>
        <p class="hint">{t('budgets.noMoney.hint')}</p>
      </div>
    </FormPage>
  );
}

/** One budget line: whose money, how much of it, and what is not told of it. */
export function LineFormPage(props: FormProps) {
  const { page, action, typed, problems = [], isStanding } = props;
  const { t } = page;
  const title = t(isStanding ? 'budgets.line.changing' : 'budgets.line.adding');
  return (
    <FormPage {...props} title={title} lead={t('budgets.line.lead')}>
      <div class="pair">
        <Year {...{ page, action, typed, problems }} />
        <Choices
          page={page}
          name="source"
          label={t('budgets.source')}
          choices={[
            { value: '', label: t('budgets.choose') },
            ...sources.map((source) => ({ value: source, label: t(`budgets.source.${source}`) })),
          ]}
          value={typed['source']}
          problems={problems}
        />
      </div>
      <Field
        page={page}
        name="source-name"
        label={t('budgets.sourceName')}
        hint={t('budgets.sourceName.hint')}
        value={typed['source-name']}
        problems={problems}
        lang={action.language}
        dir="auto"
      />
      <div class="years">
        {(['allocated', 'committed', 'spent'] as const).map((name) => (
          <Field
            page={page}
            name={name}
            label={t(`budgets.${name}`)}
            hint={t(`budgets.${name}.hint`)}
            value={typed[name]}
            problems={problems}
            dir="ltr"
          />
        ))}
      </div>
      <Currency {...{ page, typed, problems }} />
      <div class="pair">
        <Cofog {...{ page, typed, problems }} />
        <Field
          page={page}
          name="budget-code"
          label={t('budgets.code')}
          hint={t('budgets.code.hint')}
          value={typed['budget-code']}
          problems={problems}
          dir="ltr"
        />
      </div>
      <Field
        page={page}
        name="overspent-reason"
        type="textarea"
        rows={2}
        label={t('budgets.overspentReason')}
        hint={t('budgets.overspentReason.hint')}
        value={typed['overspent-reason']}
        problems={problems}
        lang={action.language}
        dir="auto"
      />
      <Field
        page={page}
        name="withheld-reason"
        type="textarea"
        rows={2}
        label={t('budgets.withheldReason')}
        hint={t('budgets.withheldReason.hint')}
        value={typed['withheld-reason']}
        problems={problems}
        lang={action.language}
        dir="auto"
      />
    </FormPage>
  );
}

/** The functions of government, group by group under their division. */
function Cofog({ page, typed, problems = [] }: Part) {
  const { t } = page;
  const problem = problems.find(({ field }) => field === 'cofog');
  const value = typed['cofog'] ?? '';
  const divisions = Map.groupBy(cofogCodes, cofogDivision);
  const isUnknown = value !== '' && !cofogCodes.some((code) => code === value);
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for="cofog">{t('budgets.cofog')}</label>
      <p class="hint" id="cofog-hint">
        {t('budgets.cofog.hint')}
      </p>
      {problem && (
        <p class="wrong" id="cofog-problem">
          {t(problem.code, problem.values)}
        </p>
      )}
      <select
        id="cofog"
        name="cofog"
        aria-describedby={problem ? 'cofog-hint cofog-problem' : 'cofog-hint'}
        aria-invalid={problem ? 'true' : undefined}
      >
        <option value="">{t('budgets.cofog.none')}</option>
        {isUnknown && (
          <option value={value} selected>
            {value}
          </option>
        )}
        {[...divisions].map(([division, codes]) => (
          <optgroup label={cofogInWords(page, division)}>
            {codes.map((code) => (
              <option value={code} selected={code === value}>
                {cofogInWords(page, code)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** People or material of one kind in a fiscal year. */
export function ResourceFormPage(props: FormProps) {
  const { page, action, typed, problems = [], isStanding } = props;
  const { t } = page;
  const title = t(isStanding ? 'budgets.resource.changing' : 'budgets.resource.adding');
  return (
    <FormPage {...props} title={title} lead={t('budgets.resource.lead')}>
      <div class="pair">
        <Choices
          page={page}
          name="kind"
          label={t('budgets.resource.kind')}
          choices={[
            { value: '', label: t('budgets.choose') },
            ...(['staff', ...materials] as const).map((kind) => ({
              value: kind,
              label: t(`budgets.resource.${kind}`),
            })),
          ]}
          value={typed['kind']}
          problems={problems}
        />
        <Year {...{ page, action, typed, problems }} />
      </div>
      <Field
        page={page}
        name="description"
        label={t('budgets.resource.description')}
        hint={t('budgets.resource.description.hint')}
        value={typed['description']}
        problems={problems}
        lang={action.language}
        dir="auto"
      />
      <div class="pair">
        <Field
          page={page}
          name="needed"
          label={t('budgets.needed')}
          hint={t('budgets.resource.needed.hint')}
          value={typed['needed']}
          problems={problems}
          dir="ltr"
        />
        <Field
          page={page}
          name="in-hand"
          label={t('budgets.inHand')}
          hint={t('budgets.inHand.hint')}
          value={typed['in-hand']}
          problems={problems}
          dir="ltr"
        />
      </div>
    </FormPage>
  );
}
