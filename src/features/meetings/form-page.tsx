import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import type { Invitable } from './queries.ts';
import { meetingHref, meetingVersion, type WholeMeeting } from './schema.ts';

type Props = {
  page: PageContext;
  changing?: WholeMeeting;
  typed: Typed;
  organisations: readonly Invitable[];
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
};

/** Convenes a meeting, or changes it. */
export function MeetingFormPage({ page, changing, typed, organisations, problems = [], newer }: Props) {
  const { t, formats } = page;
  const title = t(changing ? 'meetings.change' : 'meetings.add');
  const back = changing ? meetingHref(changing.meeting.number) : '/meetings';
  const field = { page, problems };
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/meetings">{t('meetings.title')}</a>
        </p>
        <h1>{title}</h1>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={changing ? `${back}/edit` : '/meetings/new'} novalidate>
              {changing && <input type="hidden" name="version" value={meetingVersion(changing)} />}
              <Field {...field} name="title" label={t('meetings.name')} value={typed['title']} dir="auto" />
              <Choices
                {...field}
                name="language"
                label={t('meetings.language')}
                hint={t('meetings.language.hint')}
                choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
                value={typed['language'] ?? page.language}
              />
              <div class="pair">
                <Field
                  {...field}
                  name="held-on"
                  type="date"
                  label={t('meetings.day')}
                  value={typed['held-on']}
                />
                <Field
                  {...field}
                  name="begins"
                  label={t('meetings.begins')}
                  hint={t('meetings.begins.hint')}
                  value={typed['begins']}
                  dir="ltr"
                />
              </div>
              <Field {...field} name="place" label={t('meetings.place')} value={typed['place']} dir="auto" />
              <Field
                {...field}
                name="note"
                type="textarea"
                label={t('meetings.note')}
                hint={t('meetings.note.hint')}
                value={typed['note']}
                dir="auto"
              />
              <fieldset class="tick-list">
                <legend>{t('meetings.invited')}</legend>
                <p class="hint">{t('meetings.invited.hint')}</p>
                {organisations
                  .toSorted((a, b) => formats.compare(formats.name(a.names), formats.name(b.names)))
                  .map(({ slug, names }) => (
                    <label class="choice">
                      <input
                        type="checkbox"
                        name={`invited-${slug}`}
                        value="yes"
                        checked={(typed[`invited-${slug}`] ?? '') !== ''}
                      />
                      {formats.name(names)}
                    </label>
                  ))}
              </fieldset>
              <p class="actions">
                <button>{t('meetings.save')}</button>
                <a href={back}>{t('budgets.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}

/** A meeting as its form has it. */
export function typedMeeting({ meeting, invitations }: WholeMeeting): Typed {
  return {
    title: meeting.title,
    language: meeting.language,
    'held-on': meeting.held_on,
    begins: meeting.begins,
    place: meeting.place,
    note: meeting.note,
    ...Object.fromEntries(
      invitations.map(({ organisation_slug }) => [`invited-${organisation_slug}`, 'yes']),
    ),
  };
}

/** What the form of a meeting says, line by line, for comparing two versions of it. */
export function meetingFacts(
  { t, formats }: PageContext,
  typed: Typed,
  organisations: readonly Invitable[],
): Fact[] {
  const text = (name: string) => typed[name] ?? '';
  const invited = organisations.filter(({ slug }) => text(`invited-${slug}`) !== '');
  return [
    { label: t('meetings.name'), value: text('title') },
    { label: t('meetings.day'), value: text('held-on') },
    { label: t('meetings.begins'), value: text('begins') },
    { label: t('meetings.place'), value: text('place') },
    { label: t('meetings.note'), value: text('note') },
    { label: t('meetings.invited'), value: formats.list(invited.map(({ names }) => formats.name(names))) },
  ];
}
