import type { Problem } from '../../problem.ts';
import { ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { AsSaid, organisationHref } from '../assignments/components.tsx';
import { actionHref } from '../plans/schema.ts';
import { EvaluatedSaid, onDay, StateTag } from './parts.tsx';
import {
  evaluationHref,
  type Finding,
  type ListedEvaluation,
  type Question,
  type Response,
} from './schema.ts';

export const evaluationDone = ['begun', 'saved', 'finish', 'publish', 'responded', 'adjusted'] as const;

export type EvaluationView = {
  evaluation: ListedEvaluation;
  questions: readonly Question[];
  findings: readonly Finding[];
  responses: readonly Response[];
  mayEdit: boolean;
  moves: readonly ('finish' | 'publish')[];
  mayRespond: boolean;
  mayAdjust: (response: Response) => boolean;
  problems: readonly Problem[];
  done: (typeof evaluationDone)[number] | undefined;
};

const ANSWER_CLASS = { accepted: 'supported', partly: 'pending', rejected: 'bad' } as const;

/** An evaluation: what was asked, how, what was found, what management answers and what was adjusted. */
export function EvaluationPage({ page, view }: { page: PageContext; view: EvaluationView }) {
  const { t, formats } = page;
  const { evaluation, questions, mayEdit, moves, problems, done } = view;
  const here = evaluationHref(evaluation.slug);
  return (
    <Layout page={page} title={evaluation.title} description={evaluation.method.slice(0, 200)}>
      <article class="evaluation">
        <section class="first">
          <p class="small crumb">
            <a href="/evaluations">{t('evaluations.title')}</a>
          </p>
          <h1>
            <bdi lang={evaluation.language}>{evaluation.title}</bdi>
          </h1>
          {done && (
            <p class="done" aria-live="polite">
              {t(`evaluations.done.${done}`)}
            </p>
          )}
          <ProblemSummary page={page} problems={problems} />
          <dl class="facts">
            <dt>{t('evaluations.of')}</dt>
            <dd>
              <EvaluatedSaid page={page} evaluation={evaluation} />
            </dd>
            <dt>{t('evaluations.evaluator')}</dt>
            <dd>
              <a href={organisationHref(page, evaluation.evaluator_slug)}>
                {formats.name(evaluation.evaluator_names)}
              </a>
              {evaluation.is_independent && (
                <>
                  {' '}
                  <span class="tag supported">{t('evaluations.independent')}</span>
                </>
              )}
            </dd>
            <dt>{t('evaluations.commissioned')}</dt>
            <dd>{formats.name(evaluation.commissioned_names)}</dd>
            <dt>{t('evaluations.state')}</dt>
            <dd>
              <StateTag page={page} state={evaluation.state} />{' '}
              {evaluation.published_at && formats.day(evaluation.published_at)}
            </dd>
          </dl>
          {evaluation.method && (
            <>
              <h2>{t('evaluations.method')}</h2>
              <div class="measure">
                <AsSaid page={page} language={evaluation.language}>
                  {evaluation.method}
                </AsSaid>
              </div>
            </>
          )}
          <div class="actions no-print">
            {mayEdit && (
              <a class="button" href={`${here}/edit`}>
                {t('evaluations.edit')}
              </a>
            )}
            {moves.map((move) => (
              <form method="post" action={`${here}/${move}`}>
                <button class="quiet">{t(`evaluations.move.${move}`)}</button>
              </form>
            ))}
            <a href={`/history?record=${evaluation.id}`}>{t('reviews.history')}</a>
          </div>
          {moves.includes('finish') && <p class="small muted measure">{t('evaluations.move.finish.what')}</p>}
        </section>
        {questions.map((question) => (
          <OnQuestion page={page} view={view} question={question} />
        ))}
      </article>
    </Layout>
  );
}

function OnQuestion({
  page,
  view,
  question,
}: {
  page: PageContext;
  view: EvaluationView;
  question: Question;
}) {
  const { t } = page;
  const findings = view.findings.filter((finding) => finding.question === question.id);
  return (
    <section>
      <h2 lang={view.evaluation.language}>
        <bdi>{question.text}</bdi>
      </h2>
      {findings.length === 0 && <p class="measure muted">{t('evaluations.findings.none')}</p>}
      {findings.map((finding) => (
        <OneFinding page={page} view={view} finding={finding} />
      ))}
    </section>
  );
}

function OneFinding({ page, view, finding }: { page: PageContext; view: EvaluationView; finding: Finding }) {
  const { t } = page;
  const { evaluation, responses, mayRespond } = view;
  const response = responses.find((one) => one.finding === finding.id);
  const here = `${evaluationHref(evaluation.slug)}/findings/${finding.id}`;
  return (
    <div class="report" id={`finding-${finding.id}`}>
      <h3>{t('evaluations.finding', { number: finding.ordinal })}</h3>
      <AsSaid page={page} language={evaluation.language}>
        {finding.text}
      </AsSaid>
      {finding.recommends && (
        <>
          <h3>{t('evaluations.recommends')}</h3>
          <AsSaid page={page} language={evaluation.language}>
            {finding.recommends}
          </AsSaid>
        </>
      )}
      {response ? (
        <Answered page={page} response={response} />
      ) : (
        evaluation.state !== 'draft' && <p class="small muted">{t('evaluations.answer.none')}</p>
      )}
      <p class="small no-print">
        {mayRespond && !response?.adjustment && (
          <a href={`${here}/respond`}>
            {t(response ? 'evaluations.respond.change' : 'evaluations.respond')}
            <span class="visually-hidden"> {t('evaluations.finding', { number: finding.ordinal })}</span>
          </a>
        )}{' '}
        {response && view.mayAdjust(response) && (
          <a href={`${here}/adjust`}>
            {t('evaluations.adjust')}
            <span class="visually-hidden"> {t('evaluations.finding', { number: finding.ordinal })}</span>
          </a>
        )}
      </p>
    </div>
  );
}

function Answered({ page, response }: { page: PageContext; response: Response }) {
  const { t, formats } = page;
  const {
    answer,
    owner_slug: slug,
    owner_names: owner,
    due,
    adjustment,
    action_plan,
    action_number,
  } = response;
  return (
    <div class="decided">
      <p>
        <span class={`tag ${ANSWER_CLASS[answer]}`}>{t(`evaluations.answer.${answer}`)}</span>{' '}
        <span class="small muted">{formats.name(response.organisation_names)}</span>
      </p>
      <AsSaid page={page} language={response.language}>
        {response.text}
      </AsSaid>
      {owner && slug && due && (
        <p class="small">
          <a href={organisationHref(page, slug)}>{formats.name(owner)}</a>,{' '}
          {t('evaluations.until', { date: formats.day(due) })}
        </p>
      )}
      {adjustment !== null && (
        <>
          <p>
            <span class="tag supported">{t(`evaluations.adjustment.${adjustment}`)}</span>{' '}
            {response.adjusted_on && <span class="small muted">{formats.day(response.adjusted_on)}</span>}
          </p>
          <p class="as-typed" dir="auto">
            {response.adjusted_text}
          </p>
          {action_plan && action_number !== null && (
            <p class="small">
              <a href={onDay(page, actionHref(action_plan, action_number))}>
                <bdi>{response.action_title}</bdi>
              </a>
            </p>
          )}
        </>
      )}
    </div>
  );
}
