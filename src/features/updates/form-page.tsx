import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import type { Finding } from './checks.ts';
import { SubjectSaid, UpdateFindings } from './components.tsx';
import { EvidenceFields } from './evidence-fields.tsx';
import {
  mayAssess,
  newUpdateHref,
  OBSTACLES,
  obstacleKinds,
  recordedHows,
  updateHref,
  type StandingUpdate,
  type Subject,
} from './schema.ts';
import type { Speaking } from './save-verb.ts';
import type { Reporting } from './write-queries.ts';

export type FormView = {
  subject: Subject;
  speaking: Speaking;
  /** The other bodies in whose name the viewer could write here. */
  others: readonly Reporting[];
  statuses: readonly Row<'status'>[];
  /** What is changed; undefined for a new one. */
  standing: StandingUpdate | undefined;
  typed: Typed;
  version: string;
  problems: readonly Problem[];
  newer: readonly Fact[] | undefined;
  findings: readonly Finding[];
  /** The questions that it was returned with. */
  questions: string | undefined;
  megabytes: number;
};

/** How many of the fields for obstacles stand open before any is filled in. */
const OPEN_OBSTACLES = 2;

/** What the fields of the form hold for an update as it stands. */
export function typedUpdate(standing: StandingUpdate): Typed {
  const typed: Typed = {
    'starts-on': standing.starts_on ?? '',
    'ends-on': standing.ends_on ?? '',
    done: standing.done,
    changed: standing.changed,
    language: standing.language,
    status: standing.status ?? '',
    'recorded-how': standing.recorded_how ?? '',
    'recorded-on': standing.recorded_on ?? '',
  };
  if (standing.is_assessment) typed['assessment'] = 'yes';
  openObstacles(standing).forEach(({ id, kind, text }, at) => {
    typed[`obstacle-id-${at}`] = id;
    typed[`obstacle-kind-${at}`] = kind;
    typed[`obstacle-${at}`] = text;
  });
  givenEvidence(standing).forEach(({ id, proves, sensitivity }, at) => {
    typed[`evidence-id-${at}`] = id;
    typed[`proves-${at}`] = proves;
    typed[`sensitivity-${at}`] = sensitivity;
  });
  return typed;
}

/** Those that nothing was decided on; the others stay as they were decided on. */
function openObstacles({ obstacles }: StandingUpdate) {
  return obstacles.filter(({ decision }) => decision === null);
}

export function givenEvidence({ evidence }: Pick<StandingUpdate, 'evidence'>) {
  return evidence.filter(({ part }) => part === 'evidence');
}

/** What an update says, in words, for comparing two versions. */
export function updateFacts(page: PageContext, typed: Typed, statuses: readonly Row<'status'>[]): Fact[] {
  const { t, formats } = page;
  const status = statuses.find(({ id }) => id === typed['status']);
  const numbered = (name: string) =>
    Array.from({ length: OBSTACLES }, (_, at) => typed[`${name}-${at}`] ?? '')
      .filter((text) => text !== '')
      .join('\n');
  return [
    { label: t('updates.startsOn'), value: typed['starts-on'] ?? '' },
    { label: t('updates.endsOn'), value: typed['ends-on'] ?? '' },
    { label: t('updates.done'), value: typed['done'] ?? '' },
    { label: t('updates.changed'), value: typed['changed'] ?? '' },
    { label: t('updates.status'), value: status ? formats.name(status.names) : '' },
    { label: t('updates.obstacles'), value: numbered('obstacle') },
    { label: t('updates.evidence'), value: numbered('proves') },
  ];
}

/** Writing an update: a draft, with what the checks find beside it once it has been saved. */
export function UpdateFormPage({ page, view }: { page: PageContext; view: FormView }) {
  const { t, formats } = page;
  const { subject, speaking, others, standing, problems, newer, findings, questions } = view;
  const name = formats.name(speaking.organisation.names);
  const title = t(speaking.isRecorded ? 'updates.form.recorded' : 'updates.form', { name });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/updates">{t('updates.title')}</a>
          {standing && (
            <>
              {' · '}
              <a href={updateHref(standing.id)}>{t('updates.form.back')}</a>
            </>
          )}
        </p>
        <h1>{title}</h1>
        <div class="measure">
          <SubjectSaid page={page} subject={subject} />
        </div>
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">{t(speaking.isRecorded ? 'updates.form.recorded.lead' : 'updates.form.lead')}</p>
        {others.length > 0 && (
          <p class="small">
            {others.map((other, at) => (
              <>
                {at > 0 && ' · '}
                <a href={`${newHref(subject)}&organisation=${other.slug}`}>
                  {t('updates.form.other', { name: formats.name(other.names) })}
                </a>
              </>
            ))}
          </p>
        )}
        {questions && (
          <div class="problem information">
            <h2>{t('updates.questions')}</h2>
            <p class="as-typed" dir="auto">
              {questions}
            </p>
          </div>
        )}
        {standing && !newer && (
          <aside class="problem information" aria-labelledby="checks">
            <h2 id="checks">{t('updates.checks')}</h2>
            <UpdateFindings page={page} findings={findings} />
          </aside>
        )}
        <BesideNewer page={page} standing={newer}>
          <Form page={page} view={view} />
        </BesideNewer>
      </section>
    </Layout>
  );
}

function newHref(subject: Subject): string {
  return newUpdateHref(
    subject.kind === 'action' ? { plan: subject.plan, number: subject.number } : { assignment: subject.id },
  );
}

function Form({ page, view }: { page: PageContext; view: FormView }) {
  const { t } = page;
  const { subject, speaking, standing, typed, version, problems } = view;
  const here = standing
    ? `${updateHref(standing.id)}/edit`
    : `${newHref(subject)}&organisation=${speaking.organisation.slug}`;
  return (
    // a draft is kept by this address, so that it stays with what it was typed for
    <KeptDraft page={page}>
      <form method="post" action={here} enctype="multipart/form-data" novalidate>
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="organisation" value={speaking.organisation.slug} />
        {speaking.isRecorded && <Recorded page={page} view={view} />}
        <fieldset>
          <legend>{t('updates.period')}</legend>
          <div class="pair">
            {(['starts-on', 'ends-on'] as const).map((name) => (
              <Field
                page={page}
                name={name}
                type="date"
                label={t(name === 'starts-on' ? 'updates.startsOn' : 'updates.endsOn')}
                value={typed[name]}
                problems={problems}
              />
            ))}
          </div>
        </fieldset>
        <Choices
          page={page}
          name="language"
          label={t('updates.language')}
          choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
          value={typed['language'] ?? page.language}
          problems={problems}
        />
        <Field
          page={page}
          name="changed"
          type="textarea"
          rows={5}
          label={t('updates.changed')}
          hint={t('updates.changed.hint')}
          value={typed['changed']}
          problems={problems}
          dir="auto"
        />
        <Field
          page={page}
          name="done"
          type="textarea"
          rows={5}
          label={t('updates.done')}
          hint={t('updates.done.hint')}
          value={typed['done']}
          problems={problems}
          dir="auto"
        />
        <Obstacles page={page} view={view} />
        <EvidenceFields
          page={page}
          evidence={standing ? givenEvidence(standing) : []}
          typed={typed}
          problems={problems}
          megabytes={view.megabytes}
        />
        <Status page={page} view={view} />
        <p class="actions">
          <button>{t('updates.save')}</button>
          <a href={standing ? updateHref(standing.id) : '/updates'}>{t('plans.cancel')}</a>
        </p>
        <p class="small muted measure">{t('updates.save.what')}</p>
      </form>
    </KeptDraft>
  );
}

/** How the secretariat got to know it, and the letter itself. */
function Recorded({ page, view }: { page: PageContext; view: FormView }) {
  const { t, formats } = page;
  const { standing, typed, problems, megabytes } = view;
  const record = standing?.evidence.find(({ part }) => part === 'record');
  return (
    <fieldset>
      <legend>{t('updates.recorded.legend')}</legend>
      <div class="pair">
        <Choices
          page={page}
          name="recorded-how"
          label={t('updates.recorded.how.label')}
          choices={[
            { value: '', label: '' },
            ...recordedHows.map((value) => ({ value, label: t(`updates.recorded.${value}`) })),
          ]}
          value={typed['recorded-how']}
          problems={problems}
        />
        <Field
          page={page}
          name="recorded-on"
          type="date"
          label={t('updates.recorded.on.label')}
          value={typed['recorded-on']}
          problems={problems}
        />
      </div>
      {record && (
        <p class="small">
          {t('updates.record.there', {
            name: record.file_name ?? '',
            size: formats.bytes(record.bytes ?? 0),
          })}
        </p>
      )}
      <Field
        page={page}
        name="record"
        type="file"
        label={t(record ? 'updates.record.other' : 'updates.record')}
        hint={t('updates.record.hint', { megabytes })}
        problems={problems}
      />
    </fieldset>
  );
}

function Obstacles({ page, view }: { page: PageContext; view: FormView }) {
  const { t } = page;
  const { standing, typed, problems } = view;
  const decided = standing?.obstacles.filter(({ decision }) => decision !== null) ?? [];
  const filled = Array.from({ length: OBSTACLES }, (_, at) => at).filter((at) => typed[`obstacle-${at}`]);
  const open = Math.max(OPEN_OBSTACLES, (filled.at(-1) ?? -1) + 2);
  const row = (at: number) => (
    <div class="obstacle">
      <input type="hidden" name={`obstacle-id-${at}`} value={typed[`obstacle-id-${at}`] ?? ''} />
      <Choices
        page={page}
        name={`obstacle-kind-${at}`}
        label={t('updates.obstacle.kind.label', { number: at + 1 })}
        choices={[
          { value: '', label: '' },
          ...obstacleKinds.map((value) => ({ value, label: t(`updates.obstacle.${value}`) })),
        ]}
        value={typed[`obstacle-kind-${at}`]}
        problems={problems}
      />
      <Field
        page={page}
        name={`obstacle-${at}`}
        type="textarea"
        rows={2}
        label={t('updates.obstacle.text', { number: at + 1 })}
        value={typed[`obstacle-${at}`]}
        problems={problems}
        dir="auto"
      />
    </div>
  );
  const places = Array.from({ length: OBSTACLES }, (_, at) => at);
  return (
    <fieldset>
      <legend>{t('updates.obstacles')}</legend>
      <p class="hint">{t('updates.obstacles.hint')}</p>
      {decided.length > 0 && (
        <p class="small muted">{t('updates.obstacles.decided', { count: decided.length })}</p>
      )}
      {places.slice(0, open).map(row)}
      {open < OBSTACLES && (
        <details class="more">
          <summary>{t('updates.obstacles.more')}</summary>
          {places.slice(open).map(row)}
        </details>
      )}
    </fieldset>
  );
}

/** What status of the scale the body proposes, and whether it is to be its assessment too. */
function Status({ page, view }: { page: PageContext; view: FormView }) {
  const { t, formats } = page;
  const { subject, speaking, statuses, standing, typed, problems } = view;
  const retired =
    standing?.status && !statuses.some(({ id }) => id === standing.status) && standing.status_names
      ? [{ value: standing.status, label: formats.name(standing.status_names) }]
      : [];
  const mayBeAssessment =
    subject.kind === 'assignment' && !speaking.isRecorded && mayAssess(speaking.organisation.kind);
  return (
    <>
      <Choices
        page={page}
        name="status"
        label={t('updates.status')}
        hint={t('updates.status.hint')}
        choices={[
          { value: '', label: t('updates.status.none') },
          ...retired,
          ...statuses.map(({ id, names }) => ({ value: id, label: formats.name(names) })),
        ]}
        value={typed['status']}
        problems={problems}
      />
      {mayBeAssessment && (
        <div class="field">
          <label class="choice">
            <input
              type="checkbox"
              id="assessment"
              name="assessment"
              value="yes"
              checked={Boolean(typed['assessment'])}
              aria-describedby="assessment-hint"
            />
            {t('updates.assessment', { name: formats.name(speaking.organisation.names) })}
          </label>
          <p class="hint" id="assessment-hint">
            {t('updates.assessment.hint')}
          </p>
        </div>
      )}
    </>
  );
}
