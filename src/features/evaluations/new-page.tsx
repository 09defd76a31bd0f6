import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { QUESTIONS } from './schema.ts';
import type { Body } from './write-queries.ts';

export type NewView = {
  plans: readonly { slug: string; title: string }[];
  themes: readonly { code: string; name: string }[];
  /** Those by whom this viewer can have something evaluated. */
  evaluators: readonly Body[];
  typed: Typed;
  problems: readonly Problem[];
};

/** Beginning an evaluation: of what, by whom, with which questions. */
export function NewEvaluationPage({ page, view }: { page: PageContext; view: NewView }) {
  const { t, formats } = page;
  const { plans, themes, evaluators, typed, problems } = view;
  const sorted = evaluators
    .map(({ slug, names }) => ({ value: slug, label: formats.name(names) }))
    .toSorted((a, b) => formats.compare(a.label, b.label));
  return (
    <Layout page={page} title={t('evaluations.begin')}>
      <section class="first">
        <p class="small crumb">
          <a href="/evaluations">{t('evaluations.title')}</a>
        </p>
        <h1>{t('evaluations.begin')}</h1>
        <p class="measure">{t('evaluations.begin.lead')}</p>
        <ProblemSummary page={page} problems={problems} />
        <KeptDraft page={page}>
          <form method="post" action="/evaluations/new" novalidate>
            <Choices
              page={page}
              name="of"
              label={t('evaluations.of')}
              choices={[
                { value: '', label: '' },
                ...plans.map(({ slug, title }) => ({
                  value: `plan:${slug}`,
                  label: `${t('evaluations.of.plan')} ${title}`,
                })),
                ...themes
                  .toSorted((a, b) => formats.compare(a.name, b.name))
                  .map(({ code, name }) => ({
                    value: `theme:${code}`,
                    label: `${t('evaluations.of.theme')} ${name}`,
                  })),
              ]}
              value={typed['of']}
              problems={problems}
            />
            <Choices
              page={page}
              name="evaluator"
              label={t('evaluations.evaluator')}
              hint={t('evaluations.evaluator.hint')}
              choices={sorted.length === 1 ? sorted : [{ value: '', label: '' }, ...sorted]}
              value={typed['evaluator']}
              problems={problems}
            />
            <Field
              page={page}
              name="title"
              label={t('evaluations.name')}
              value={typed['title']}
              problems={problems}
              dir="auto"
            />
            <Choices
              page={page}
              name="language"
              label={t('evaluations.language')}
              choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
              value={typed['language'] ?? page.language}
              problems={problems}
            />
            <QuestionFields page={page} typed={typed} problems={problems} />
            <p class="actions">
              <button>{t('evaluations.begin.do')}</button>
              <a href="/evaluations">{t('plans.cancel')}</a>
            </p>
          </form>
        </KeptDraft>
      </section>
    </Layout>
  );
}

/** How many fields for questions stand open before any is filled in. */
const OPEN = 3;

export function QuestionFields(props: { page: PageContext; typed: Typed; problems: readonly Problem[] }) {
  const { page, typed, problems } = props;
  const { t } = page;
  const places = Array.from({ length: QUESTIONS }, (_, at) => at);
  const last = places.findLast((at) => typed[`question-${at}`]) ?? -1;
  const open = Math.min(Math.max(OPEN, last + 2), QUESTIONS);
  const row = (at: number) => (
    <Field
      page={page}
      name={`question-${at}`}
      label={t('evaluations.question', { number: at + 1 })}
      value={typed[`question-${at}`]}
      problems={problems}
      dir="auto"
    />
  );
  return (
    <fieldset>
      <legend>{t('evaluations.questions')}</legend>
      <p class="hint">{t('evaluations.questions.hint')}</p>
      {places.slice(0, open).map(row)}
      {open < QUESTIONS && (
        <details class="more">
          <summary>{t('evaluations.questions.more')}</summary>
          {places.slice(open).map(row)}
        </details>
      )}
    </fieldset>
  );
}
