import type { Row } from '../../database/tables.ts';
import type { Criterion } from '../../database/priority-table.ts';
import type { Problem } from '../../problem.ts';
import { Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { RecommendationHead, recommendationHref } from '../recommendations/components.tsx';
import { criteria, levels } from './schema.ts';

/** What was weighed, in words, for comparing two versions. */
export function weighedFacts({ t }: PageContext, typed: Typed): Fact[] {
  return criteria.flatMap((criterion) => {
    const label = t(`priorities.${criterion}`);
    const level = levels.find((known) => known === typed[criterion]);
    return [
      { label, value: level ? t(`priorities.${criterion}.${level}`) : '' },
      { label: t('priorities.reasonFor', { criterion: label }), value: typed[`${criterion}-reason`] ?? '' },
    ];
  });
}

type FormProps = {
  page: PageContext;
  recommendation: Pick<Row<'recommendation'>, 'address' | 'number' | 'language' | 'text'>;
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
};

/** Weighs a recommendation under its official words, one criterion after the other. */
export function PriorityFormPage({ page, recommendation, typed, version, problems = [], newer }: FormProps) {
  const { t } = page;
  const { address, number } = recommendation;
  const title = t('priorities.form', { number });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <RecommendationHead recommendation={recommendation} title={title} />
        <p class="measure">{t('priorities.form.lead')}</p>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={`${recommendationHref(address)}/priority`}>
              <input type="hidden" name="version" value={version} />
              {criteria.map((criterion) => (
                <Weigh {...{ page, criterion, typed, problems }} />
              ))}
              <div class="field">
                <label class="choice">
                  <input
                    type="checkbox"
                    name="published"
                    value="yes"
                    checked={typed['published'] === 'yes'}
                  />
                  {t('priorities.publish')}
                </label>
                <p class="hint">{t('priorities.publish.hint')}</p>
              </div>
              <p class="actions">
                <button>{t('priorities.save')}</button>
                <a href={recommendationHref(address)}>{t('priorities.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}

function Weigh(props: {
  page: PageContext;
  criterion: Criterion;
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, criterion, typed, problems } = props;
  const { t } = page;
  const problem = problems.find(({ field }) => field === criterion);
  const describedBy = `${criterion}-hint${problem ? ` ${criterion}-problem` : ''}`;
  return (
    <fieldset class={problem ? 'field wrong' : 'field'} aria-describedby={describedBy}>
      <legend>{t(`priorities.${criterion}`)}</legend>
      <p class="hint" id={`${criterion}-hint`}>
        {t(`priorities.${criterion}.what`)}
      </p>
      {problem && (
        <p class="wrong" id={`${criterion}-problem`}>
          {t(problem.code, problem.values)}
        </p>
      )}
      {[...levels, ''].map((level, at) => (
        <label class="choice">
          <input
            type="radio"
            id={at === 0 ? criterion : undefined}
            name={criterion}
            value={level}
            checked={(typed[criterion] ?? '') === level}
          />
          {level === '' ? t('priorities.notWeighed') : t(`priorities.${criterion}.${level as 'low'}`)}
        </label>
      ))}
      <Field
        page={page}
        name={`${criterion}-reason`}
        type="textarea"
        rows={2}
        label={t('priorities.reasonFor', { criterion: t(`priorities.${criterion}`) })}
        value={typed[`${criterion}-reason`]}
        problems={problems}
        dir="auto"
      />
    </fieldset>
  );
}
