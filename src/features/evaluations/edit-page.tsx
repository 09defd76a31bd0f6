import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { QuestionFields } from './new-page.tsx';
import { evaluationHref, FINDINGS, QUESTIONS, type ListedEvaluation, type Whole } from './schema.ts';

export type EditView = {
  evaluation: ListedEvaluation;
  mayBeIndependent: boolean;
  typed: Typed;
  version: string;
  problems: readonly Problem[];
  newer: readonly Fact[] | undefined;
};

/** What the fields hold for an evaluation as it stands. */
export function typedEvaluation({ title, method, is_independent, questions, findings }: Whole): Typed {
  const typed: Typed = { title, method };
  if (is_independent) typed['independent'] = 'yes';
  for (const { ordinal, text } of questions) typed[`question-${ordinal - 1}`] = text;
  for (const { ordinal, question, text, recommends } of findings) {
    const at = ordinal - 1;
    typed[`finding-question-${at}`] = String(questions.find(({ id }) => id === question)?.ordinal ?? '');
    typed[`finding-${at}`] = text;
    typed[`recommends-${at}`] = recommends;
  }
  return typed;
}

/** What an evaluation says, in words, for comparing two versions. */
export function evaluationFacts({ t }: PageContext, typed: Typed): Fact[] {
  const all = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => typed[`${name}-${at}`] ?? '')
      .filter((text) => text !== '')
      .join('\n');
  return [
    { label: t('evaluations.name'), value: typed['title'] ?? '' },
    { label: t('evaluations.method'), value: typed['method'] ?? '' },
    { label: t('evaluations.questions'), value: all('question', QUESTIONS) },
    { label: t('evaluations.findings'), value: all('finding', FINDINGS) },
    { label: t('evaluations.recommends'), value: all('recommends', FINDINGS) },
  ];
}

/** Writing an evaluation: nobody but the evaluator's people come here. */
export function EditEvaluationPage({ page, view }: { page: PageContext; view: EditView }) {
  const { t } = page;
  const { evaluation, mayBeIndependent, typed, version, problems, newer } = view;
  const here = evaluationHref(evaluation.slug);
  return (
    <Layout page={page} title={t('evaluations.edit')}>
      <section class="first">
        <p class="small crumb">
          <a href="/evaluations">{t('evaluations.title')}</a> ·{' '}
          <a href={here} lang={evaluation.language}>
            <bdi>{evaluation.title}</bdi>
          </a>
        </p>
        <h1>{t('evaluations.edit')}</h1>
        <p class="measure">{t('evaluations.edit.lead')}</p>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={`${here}/edit`} novalidate>
              <input type="hidden" name="version" value={version} />
              <Field
                page={page}
                name="title"
                label={t('evaluations.name')}
                value={typed['title']}
                problems={problems}
                lang={evaluation.language}
                dir="auto"
              />
              <Field
                page={page}
                name="method"
                type="textarea"
                rows={4}
                label={t('evaluations.method')}
                hint={t('evaluations.method.hint')}
                value={typed['method']}
                problems={problems}
                lang={evaluation.language}
                dir="auto"
              />
              {mayBeIndependent && (
                <div class="field">
                  <label class="choice">
                    <input
                      type="checkbox"
                      name="independent"
                      id="independent"
                      value="yes"
                      checked={Boolean(typed['independent'])}
                    />
                    {t('evaluations.independent.say')}
                  </label>
                </div>
              )}
              <QuestionFields page={page} typed={typed} problems={problems} />
              <Findings page={page} view={view} />
              <p class="actions">
                <button>{t('evaluations.save')}</button>
                <a href={here}>{t('plans.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}

/** How many fields for findings stand open before any is filled in. */
const OPEN = 2;

function Findings({ page, view }: { page: PageContext; view: EditView }) {
  const { t } = page;
  const { typed, problems, evaluation } = view;
  const places = Array.from({ length: FINDINGS }, (_, at) => at);
  const last = places.findLast((at) => typed[`finding-${at}`]) ?? -1;
  const open = Math.min(Math.max(OPEN, last + 2), FINDINGS);
  const numbers = Array.from({ length: QUESTIONS }, (_, at) => at + 1);
  const shared = { page, problems, lang: evaluation.language, dir: 'auto' } as const;
  const row = (at: number) => (
    <div class="obstacle">
      <Choices
        page={page}
        name={`finding-question-${at}`}
        label={t('evaluations.finding.on', { number: at + 1 })}
        choices={[
          { value: '', label: '' },
          ...numbers.map((number) => ({
            value: String(number),
            label: [
              t('evaluations.question', { number }),
              (typed[`question-${number - 1}`] ?? '').slice(0, 80),
            ]
              .filter(Boolean)
              .join(': '),
          })),
        ]}
        value={typed[`finding-question-${at}`]}
        problems={problems}
      />
      <Field
        {...shared}
        name={`finding-${at}`}
        type="textarea"
        rows={3}
        label={t('evaluations.finding', { number: at + 1 })}
        value={typed[`finding-${at}`]}
      />
      <Field
        {...shared}
        name={`recommends-${at}`}
        type="textarea"
        rows={2}
        label={t('evaluations.recommends.of', { number: at + 1 })}
        value={typed[`recommends-${at}`]}
      />
    </div>
  );
  return (
    <fieldset>
      <legend>{t('evaluations.findings')}</legend>
      <p class="hint">{t('evaluations.findings.hint')}</p>
      {places.slice(0, open).map(row)}
      {open < FINDINGS && (
        <details class="more">
          <summary>{t('evaluations.findings.more')}</summary>
          {places.slice(open).map(row)}
        </details>
      )}
    </fieldset>
  );
}
