import { may } from '../../access/policy.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { Problem } from '../../problem.ts';
import { Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { AsSaid, organisationHref } from '../assignments/components.tsx';
import { StatusMark } from '../assessments/components.tsx';
import type { Finding } from './checks.ts';
import { Decided, periodOf, SubjectSaid, UpdateFindings, UpdateStateTag } from './components.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { manageUpdates } from './policy.ts';
import type { ListedStep, ListedUpdate } from './queries.ts';
import { decideHref, updateHref, type Evidence, type Obstacle } from './schema.ts';

/** What a viewer may do with an update now; each is a form of its page. */
export const moves = ['submit', 'take-back', 'approve', 'return', 'sign', 'publish'] as const;
export type MoveName = (typeof moves)[number];

export const updateDone = ['saved', 'decided', ...moves] as const;

export type UpdateView = {
  update: ListedUpdate;
  obstacles: readonly Obstacle[];
  evidence: readonly Evidence[];
  /** For its own organisation and the secretariat: the way it came, and what the checks find. */
  inside:
    | {
        steps: readonly ListedStep[];
        findings: readonly Finding[];
        /** When its draft was saved through a mailed link, where it was. */
        byMail: Date | undefined;
      }
    | undefined;
  mayEdit: boolean;
  may: readonly MoveName[];
  /** Of what the page was drawn from. */
  version: string;
  done: (typeof updateDone)[number] | undefined;
  problems: readonly Problem[];
  /** What was typed into the form that was refused. */
  typed: Typed;
};

/** One update at its lasting address: what was done, what changed, what stands in the way and what it rests on. */
export function UpdatePage({ page, view }: { page: PageContext; view: UpdateView }) {
  const { t, formats } = page;
  const { update, obstacles, evidence, inside, done, problems } = view;
  const { language, status_names, index_value, recorded_how, recorded_on } = update;
  const name = formats.name(update.organisation_names);
  const title = t('updates.page.title', { name, period: periodOf(page, update) });
  return (
    <Layout page={page} title={title} description={(update.changed || update.done).slice(0, 200)}>
      <article class="update">
        <section class="first">
          <p class="small crumb">
            <a href="/updates">{t('updates.title')}</a>
          </p>
          <h1>{title}</h1>
          {done && (
            <p class="done" role="status">
              {t(`updates.done.${done}`)}
            </p>
          )}
          <ProblemSummary page={page} problems={problems} />
          <dl class="facts">
            <dt>{t(update.subject.kind === 'action' ? 'updates.subject.action' : 'updates.subject.duty')}</dt>
            <dd>
              <SubjectSaid page={page} subject={update.subject} />
            </dd>
            <dt>{t('updates.organisation')}</dt>
            <dd>
              <a href={organisationHref(page, update.organisation_slug)}>{name}</a>
              {recorded_how && recorded_on && (
                <p class="small muted">
                  {t('updates.recorded', {
                    how: t(`updates.recorded.${recorded_how}`),
                    date: formats.day(recorded_on),
                  })}
                </p>
              )}
            </dd>
            <dt>{t('updates.state')}</dt>
            <dd>
              <UpdateStateTag page={page} update={update} />{' '}
              {update.published_at && <span class="small muted">{formats.day(update.published_at)}</span>}
            </dd>
            {status_names && (
              <>
                <dt>{t('updates.status')}</dt>
                <dd>
                  <StatusMark page={page} assessment={{ status_names, index_value }} />
                  <p class="small muted">
                    {t(update.is_assessment ? 'updates.status.assessment' : 'updates.status.what')}
                  </p>
                </dd>
              </>
            )}
          </dl>
          <Part page={page} title="updates.changed" language={language} text={update.changed} />
          <Part page={page} title="updates.done" language={language} text={update.done} />
          {/* of what is not public only the secretariat sees the history */}
          {(update.public || may(page.viewer, manageUpdates)) && (
            <p class="small">
              <a href={`/history?record=${update.id}`}>{t('reviews.history')}</a>
            </p>
          )}
        </section>
        <Obstacles page={page} view={view} obstacles={obstacles} />
        <EvidenceList {...{ page, evidence, language }} isInside={inside !== undefined} />
        {inside && <Inside page={page} inside={inside} />}
        <Moves page={page} view={view} />
      </article>
    </Layout>
  );
}

function Part(props: { page: PageContext; title: MessageKey; language: string; text: string }) {
  const { page, title, language, text } = props;
  return (
    <>
      <h2>{page.t(title)}</h2>
      {text === '' ? (
        <p class="measure muted">{page.t('updates.nothing')}</p>
      ) : (
        <div class="measure">
          <AsSaid page={page} language={language}>
            {text}
          </AsSaid>
        </div>
      )}
    </>
  );
}

function Obstacles(props: { page: PageContext; view: UpdateView; obstacles: readonly Obstacle[] }) {
  const { page, view, obstacles } = props;
  const { t } = page;
  const { update } = view;
  const isOpen = update.state === 'draft' || update.state === 'returned';
  const mayDecide = !isOpen && !page.asOf && may(page.viewer, manageUpdates);
  return (
    <section id="obstacles">
      <h2>{t('updates.obstacles')}</h2>
      {obstacles.length === 0 ? (
        <p class="measure muted">{t('updates.obstacles.none')}</p>
      ) : (
        <ol class="timeline">
          {obstacles.map((obstacle) => (
            <li class={obstacle.decision === null ? 'asked-for' : undefined} id={`obstacle-${obstacle.id}`}>
              <span class="small muted">{t(`updates.obstacle.${obstacle.kind}`)}</span>
              <AsSaid page={page} language={update.language}>
                {obstacle.text}
              </AsSaid>
              {obstacle.decision === null ? (
                <p class="small muted">{t('updates.undecided')}</p>
              ) : (
                <Decided page={page} obstacle={obstacle} />
              )}
              {mayDecide && (
                <p class="small no-print">
                  <a href={decideHref(update.id, obstacle.id)}>
                    {t(obstacle.decision === null ? 'updates.decide' : 'updates.decide.again')}
                    <span class="visually-hidden"> {obstacle.text.slice(0, 60)}</span>
                  </a>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The way an update came with the questions it was returned with, and what the checks find; not for the public. */
function Inside({ page, inside }: { page: PageContext; inside: NonNullable<UpdateView['inside']> }) {
  const { t, formats } = page;
  return (
    <section id="inside">
      {inside.byMail && (
        <p class="measure small">{t('mailLinks.mark', { date: formats.day(inside.byMail) })}</p>
      )}
      <h2>{t('updates.checks')}</h2>
      <p class="measure small muted">{t('updates.checks.lead')}</p>
      <UpdateFindings page={page} findings={inside.findings} />
      {inside.steps.length > 0 && (
        <>
          <h2>{t('updates.steps')}</h2>
          <ol class="timeline">
            {inside.steps.map((step) => (
              <li>
                <span class="small muted">
                  {[
                    formats.time(step.recorded_at),
                    step.organisation_names && formats.name(step.organisation_names),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <br />
                {t(`updates.step.${step.kind}`)}
                {step.note !== '' && (
                  <AsSaid page={page} language={step.language}>
                    {step.note}
                  </AsSaid>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** What can be done with it now, each with what it means. */
function Moves({ page, view }: { page: PageContext; view: UpdateView }) {
  const { t } = page;
  const { update, mayEdit, version } = view;
  const here = updateHref(update.id);
  if (!mayEdit && view.may.length === 0) return <></>;
  return (
    <section class="no-print" id="next">
      <h2>{t('updates.next')}</h2>
      {mayEdit && (
        <p>
          <a class="button quiet" href={`${here}/edit`}>
            {t('updates.edit')}
          </a>
        </p>
      )}
      {view.may
        .filter((move) => move !== 'return')
        .map((move) => (
          <form method="post" action={`${here}/${move}`}>
            <input type="hidden" name="version" value={version} />
            <p class="measure small muted">{t(`updates.move.${move}.what`)}</p>
            <p>
              <button class={move === 'take-back' ? 'quiet' : undefined}>{t(`updates.move.${move}`)}</button>
            </p>
          </form>
        ))}
      {view.may.includes('return') && <Return page={page} view={view} />}
    </section>
  );
}

function Return({ page, view }: { page: PageContext; view: UpdateView }) {
  const { t } = page;
  const here = `${updateHref(view.update.id)}/return`;
  const isSent = page.path === here;
  return (
    <details open={isSent}>
      <summary>{t('updates.move.return')}</summary>
      <KeptDraft page={page}>
        <form method="post" action={here} novalidate>
          <input type="hidden" name="version" value={view.version} />
          <Field
            page={page}
            name="questions"
            type="textarea"
            rows={4}
            label={t('updates.questions')}
            hint={t('updates.move.return.what')}
            value={isSent ? view.typed['questions'] : ''}
            problems={isSent ? view.problems : []}
            dir="auto"
          />
          <button class="quiet">{t('updates.move.return')}</button>
        </form>
      </KeptDraft>
    </details>
  );
}
