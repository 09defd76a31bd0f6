import type { Problem } from '../../problem.ts';
import { ProblemSummary, Choices, Field } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { AsSaid } from '../assignments/components.tsx';
import { actionHref } from '../plans/schema.ts';
import { Decided, periodOf, SubjectSaid } from './components.tsx';
import type { ListedUpdate } from './queries.ts';
import { decideHref, decisions, decisionVersion, updateHref, type Obstacle } from './schema.ts';

/** What follows from an obstacle: something is changed, or it is accepted, and why. */
export function DecidePage(props: {
  page: PageContext;
  update: ListedUpdate;
  obstacle: Obstacle;
  typed: Typed;
  problems?: readonly Problem[];
}) {
  const { page, update, obstacle, typed, problems = [] } = props;
  const { t, formats } = page;
  const { subject } = update;
  const title = t('updates.decide');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/updates">{t('updates.title')}</a> ·{' '}
          <a href={updateHref(update.id)}>
            {t('updates.page.title', {
              name: formats.name(update.organisation_names),
              period: periodOf(page, update),
            })}
          </a>
        </p>
        <h1>{title}</h1>
        <ProblemSummary page={page} problems={problems} />
        <dl class="facts">
          <dt>{t(`updates.obstacle.${obstacle.kind}`)}</dt>
          <dd>
            <AsSaid page={page} language={update.language}>
              {obstacle.text}
            </AsSaid>
            <Decided page={page} obstacle={obstacle} />
          </dd>
          <dt>{t(subject.kind === 'action' ? 'updates.subject.action' : 'updates.subject.duty')}</dt>
          <dd>
            <SubjectSaid page={page} subject={subject} />
          </dd>
        </dl>
        <p class="measure">{t('updates.decide.lead')}</p>
        <KeptDraft page={page}>
          <form method="post" action={decideHref(update.id, obstacle.id)} data-arrive="obstacles" novalidate>
            <input type="hidden" name="version" value={decisionVersion(obstacle)} />
            <Choices
              page={page}
              name="decision"
              label={t('updates.decision')}
              choices={[
                { value: '', label: '' },
                ...decisions.map((value) => ({ value, label: t(`updates.decision.${value}`) })),
              ]}
              value={typed['decision']}
              problems={problems}
            />
            <Field
              page={page}
              name="reason"
              type="textarea"
              rows={4}
              label={t('updates.decision.why')}
              hint={t('updates.decision.why.hint')}
              value={typed['reason']}
              problems={problems}
              dir="auto"
            />
            <Choices
              page={page}
              name="language"
              label={t('assessments.language')}
              choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
              value={typed['language'] ?? page.language}
              problems={problems}
            />
            <p class="actions">
              <button>{t('updates.decide.do')}</button>
              {subject.kind === 'action' && !subject.isRemoved && (
                <a href={`${actionHref(subject.plan, subject.number)}/edit`}>{t('plans.action.edit')}</a>
              )}
            </p>
          </form>
        </KeptDraft>
      </section>
    </Layout>
  );
}
