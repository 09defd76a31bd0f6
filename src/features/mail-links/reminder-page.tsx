import type { Problem } from '../../problem.ts';
import { Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import type { ReportedOn } from '../inbox/schema.ts';
import { actionHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { SubjectWords } from './link-pages.tsx';
import type { Remindable } from './reminder-verb.ts';
import { reminderHref, type PublicSubject } from './schema.ts';

type ReminderView = {
  on: ReportedOn;
  subject: PublicSubject;
  bodies: readonly Remindable[];
  typed: Typed;
  problems: readonly Problem[];
  /** How many people were told just now. */
  told: number | undefined;
};

/** Reminding one of the bodies that report on something: who is told, when they last were, and a word of one's own. */
export function ReminderPage({ page, view }: { page: PageContext; view: ReminderView }) {
  const { t } = page;
  const { on, subject, bodies, typed, problems, told } = view;
  const back =
    subject.kind === 'action'
      ? actionHref(subject.plan, subject.number)
      : recommendationHref(subject.address);
  return (
    <Layout page={page} title={t('reminders.title')}>
      <section class="first">
        <p class="small crumb">
          <a href={`${back}#updates`}>{t('reminders.back')}</a>
        </p>
        <h1>{t('reminders.title')}</h1>
        {told !== undefined && (
          <p class="done" role="status">
            {t('reminders.done', { count: told })}
          </p>
        )}
        <SubjectWords subject={subject} />
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">{t('reminders.lead')}</p>
        <form method="post" action={reminderHref(on)} novalidate>
          <Bodies page={page} view={view} />
          <Field
            page={page}
            name="note"
            type="textarea"
            rows={4}
            label={t('reminders.note')}
            hint={t('reminders.note.hint')}
            value={typed['note']}
            problems={problems}
            dir="auto"
          />
          <p class="actions">
            <button disabled={bodies.length === 0}>{t('reminders.send')}</button>
          </p>
        </form>
      </section>
    </Layout>
  );
}

function Bodies({ page, view }: { page: PageContext; view: ReminderView }) {
  const { t, formats } = page;
  const { bodies, typed, problems } = view;
  const problem = problems.find(({ field }) => field === 'organisation');
  const chosen = bodies.find(({ slug }) => slug === typed['organisation']) ?? bodies[0];
  return (
    <fieldset class={problem ? 'field wrong' : 'field'} id="organisation">
      <legend>{t('reminders.who')}</legend>
      {problem && <p class="wrong">{t(problem.code, problem.values)}</p>}
      {bodies.map((body) => {
        const { slug, names, people, last } = body;
        const told = people.filter(({ isRefused }) => !isRefused).map(({ name }) => name);
        return (
          <div class="field">
            <label class="choice">
              <input type="radio" name="organisation" value={slug} checked={body === chosen} />
              {formats.name(names)}
            </label>
            <p class="hint">
              {told.length > 0 ? t('reminders.people', { names: formats.list(told) }) : t('reminders.nobody')}{' '}
              {last && t('reminders.last', { date: formats.day(last) })}
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}
