import type { Problem } from '../../problem.ts';
import { Choices, Field, LeftToRight, ProblemSummary, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import type { Reporting } from '../updates/actions.ts';
import { obstacleKinds, updateHref } from '../updates/schema.ts';
import type { OpenedLink } from './links.ts';
import { formHref, LINK_OBSTACLES, linkHref, signInHref, type PublicSubject } from './schema.ts';

/** What the form is about, in words that everybody may read; no link leads away from what is being typed. */
export function SubjectWords({ subject }: { subject: PublicSubject }) {
  if (subject.kind === 'action')
    return (
      <p class="measure">
        <bdi lang={subject.language}>{subject.title}</bdi>
      </p>
    );
  return (
    <div class="measure">
      <b class="small">
        <LeftToRight>{subject.number}</LeftToRight>
      </b>{' '}
      <Words language={subject.language} class="small block">
        {subject.title}
      </Words>
    </div>
  );
}

type FormView = {
  subject: PublicSubject;
  organisation: Reporting;
  token: string;
  typed: Typed;
  problems: readonly Problem[];
};

/** The one form that a mailed link opens: a report on one action or duty, which becomes a draft. */
export function LinkFormPage({ page, view }: { page: PageContext; view: FormView }) {
  const { t, formats } = page;
  const { subject, organisation, token, typed, problems } = view;
  const title = t('mailLinks.form', { name: formats.name(organisation.names) });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <h1>{title}</h1>
        <SubjectWords subject={subject} />
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">{t('mailLinks.form.lead')}</p>
        <form method="post" action={linkHref(token)} novalidate>
          <fieldset>
            <legend>{t('updates.period')}</legend>
            <div class="pair">
              <Field
                page={page}
                name="starts-on"
                type="date"
                label={t('updates.startsOn')}
                value={typed['starts-on']}
                problems={problems}
              />
              <Field
                page={page}
                name="ends-on"
                type="date"
                label={t('updates.endsOn')}
                value={typed['ends-on']}
                problems={problems}
              />
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
          {(['changed', 'done'] as const).map((name) => (
            <Field
              page={page}
              name={name}
              type="textarea"
              rows={5}
              label={t(`updates.${name}`)}
              hint={t(`updates.${name}.hint`)}
              value={typed[name]}
              problems={problems}
              dir="auto"
            />
          ))}
          <Obstacles page={page} view={view} />
          <p class="actions">
            <button>{t('updates.save')}</button>
            <a href={signInHref(formHref(subject))}>{t('mailLinks.form.signIn')}</a>
          </p>
          <p class="small muted measure">{t('mailLinks.form.once')}</p>
        </form>
      </section>
    </Layout>
  );
}

function Obstacles({ page, view }: { page: PageContext; view: FormView }) {
  const { t } = page;
  const { typed, problems } = view;
  return (
    <fieldset>
      <legend>{t('updates.obstacles')}</legend>
      <p class="hint">{t('updates.obstacles.hint')}</p>
      {Array.from({ length: LINK_OBSTACLES }, (_, at) => (
        <div class="obstacle">
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
      ))}
    </fieldset>
  );
}

/** Why a link opens nothing, and where to go on; after a draft was saved through it, that it was. */
export function EndedLinkPage(props: {
  page: PageContext;
  opened: Exclude<OpenedLink, { state: 'valid' }>;
  isSaved: boolean;
}) {
  const { page, opened, isSaved } = props;
  const { t, formats } = page;
  const isNew = isSaved && opened.state === 'used';
  const title = t(isNew ? 'mailLinks.saved.title' : `mailLinks.${opened.state}.title`);
  const to =
    opened.state === 'unknown'
      ? '/inbox'
      : opened.state === 'used'
        ? `${updateHref(opened.update)}#next`
        : opened.state === 'there' || !opened.subject
          ? `/inbox${opened.state === 'there' ? '?kind=draft' : ''}`
          : formHref(opened.subject);
  const isTheirs = opened.state !== 'unknown' && page.viewer.person?.id === opened.person;
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <h1>{title}</h1>
        <p class="measure" role={isNew ? 'status' : undefined}>
          {isNew
            ? t('mailLinks.saved')
            : t(`mailLinks.${opened.state}`, {
                date: opened.state === 'used' ? formats.day(opened.at) : '',
              })}
        </p>
        <p>
          <a class="button" href={isTheirs ? to : signInHref(to)}>
            {t(isTheirs ? 'mailLinks.goOn' : 'mailLinks.signIn')}
          </a>
        </p>
      </section>
    </Layout>
  );
}
