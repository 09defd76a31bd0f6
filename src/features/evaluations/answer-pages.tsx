import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { AsSaid } from '../assignments/components.tsx';
import {
  adjustments,
  evaluationHref,
  responseAnswers,
  type Finding,
  type ListedEvaluation,
} from './schema.ts';
import type { Body } from './write-queries.ts';

type Props = {
  page: PageContext;
  evaluation: ListedEvaluation;
  finding: Finding;
  typed: Typed;
  version: string;
  problems: readonly Problem[];
};

function Head({ page, evaluation, finding, problems, title }: Props & { title: string }) {
  return (
    <>
      <p class="small crumb">
        <a href={evaluationHref(evaluation.slug)} lang={evaluation.language}>
          <bdi>{evaluation.title}</bdi>
        </a>
      </p>
      <h1>{title}</h1>
      <div class="measure">
        <AsSaid page={page} language={evaluation.language}>
          {finding.text}
        </AsSaid>
        {finding.recommends && (
          <AsSaid page={page} language={evaluation.language}>
            {finding.recommends}
          </AsSaid>
        )}
      </div>
      <ProblemSummary page={page} problems={problems} />
    </>
  );
}

function Text({ page, typed, problems, label, hint }: Props & { label: string; hint: string }) {
  return (
    <Field
      page={page}
      name="text"
      type="textarea"
      rows={4}
      label={label}
      hint={hint}
      value={typed['text']}
      problems={problems}
      dir="auto"
    />
  );
}

/** Management's answer to a finding: whether it is accepted, why, and who does what until when. */
export function RespondPage(props: Props & { owners: readonly Body[] }) {
  const { page, evaluation, finding, typed, version, problems, owners } = props;
  const { t, formats } = page;
  const title = t('evaluations.respond');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <Head {...props} title={title} />
        <KeptDraft page={page}>
          <form
            method="post"
            action={`${evaluationHref(evaluation.slug)}/findings/${finding.id}/respond`}
            novalidate
          >
            <input type="hidden" name="version" value={version} />
            <Choices
              page={page}
              name="answer"
              label={t('evaluations.answer')}
              choices={[
                { value: '', label: '' },
                ...responseAnswers.map((value) => ({ value, label: t(`evaluations.answer.${value}`) })),
              ]}
              value={typed['answer']}
              problems={problems}
            />
            <Text {...props} label={t('evaluations.answer.text')} hint={t('evaluations.answer.hint')} />
            <Choices
              page={page}
              name="language"
              label={t('evaluations.language')}
              choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
              value={typed['language'] ?? page.language}
              problems={problems}
            />
            <Choices
              page={page}
              name="owner"
              label={t('evaluations.owner')}
              hint={t('evaluations.owner.hint')}
              choices={[
                { value: '', label: '' },
                ...owners.map(({ slug, names }) => ({ value: slug, label: formats.name(names) })),
              ]}
              value={typed['owner']}
              problems={problems}
            />
            <Field
              page={page}
              name="due"
              type="date"
              label={t('evaluations.due')}
              value={typed['due']}
              problems={problems}
            />
            <p class="actions">
              <button>{t('evaluations.respond.do')}</button>
              <a href={evaluationHref(evaluation.slug)}>{t('plans.cancel')}</a>
            </p>
          </form>
        </KeptDraft>
      </section>
    </Layout>
  );
}

/** What was adjusted because of a finding, with the action that it changed. */
export function AdjustPage(props: Props & { actions: readonly { value: string; label: string }[] }) {
  const { page, evaluation, finding, typed, version, problems, actions } = props;
  const { t } = page;
  const title = t('evaluations.adjust');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <Head {...props} title={title} />
        <KeptDraft page={page}>
          <form
            method="post"
            action={`${evaluationHref(evaluation.slug)}/findings/${finding.id}/adjust`}
            novalidate
          >
            <input type="hidden" name="version" value={version} />
            <Choices
              page={page}
              name="adjustment"
              label={t('evaluations.adjustment')}
              choices={[
                { value: '', label: '' },
                ...adjustments.map((value) => ({ value, label: t(`evaluations.adjustment.${value}`) })),
              ]}
              value={typed['adjustment']}
              problems={problems}
            />
            <Text
              {...props}
              label={t('evaluations.adjustment.text')}
              hint={t('evaluations.adjustment.hint')}
            />
            <Choices
              page={page}
              name="action"
              label={t('evaluations.action')}
              hint={t('evaluations.action.hint')}
              choices={[{ value: '', label: '' }, ...actions]}
              value={typed['action']}
              problems={problems}
            />
            <p class="actions">
              <button>{t('evaluations.adjust.do')}</button>
              <a href={evaluationHref(evaluation.slug)}>{t('plans.cancel')}</a>
            </p>
          </form>
        </KeptDraft>
      </section>
    </Layout>
  );
}
