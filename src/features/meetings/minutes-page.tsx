import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import type { Invitable, listMembers } from './queries.ts';
import { meetingHref, meetingVersion, NEW_DECISIONS, type WholeMeeting } from './schema.ts';

type Props = {
  page: PageContext;
  whole: WholeMeeting;
  organisations: readonly Invitable[];
  members: Awaited<ReturnType<typeof listMembers>>;
  typed?: Typed;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
};

/** Writes down who was there, what was said of each item, and what was decided. */
export function MinutesPage(props: Props) {
  const { page, whole, typed, problems = [], newer } = props;
  const { t } = page;
  const { meeting, items } = whole;
  const address = meetingHref(meeting.number);
  const values = typed ?? typedMinutes(whole);
  const keys = [
    ...whole.decisions.map(({ id }) => id),
    ...Array.from({ length: NEW_DECISIONS }, (_, index) => String(index + 1)),
  ];
  return (
    <Layout page={page} title={t('meetings.minutes.write')}>
      <section class="first">
        <p class="small crumb">
          <a href={address} lang={meeting.language} dir="auto">
            {meeting.title}
          </a>
        </p>
        <h1>{t('meetings.minutes.write')}</h1>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={`${address}/minutes`} novalidate>
              <input type="hidden" name="version" value={meetingVersion(whole)} />
              <Present {...props} values={values} />
              {items.map(({ id, title }, index) => (
                <Field
                  page={page}
                  name={`notes-${id}`}
                  type="textarea"
                  rows={4}
                  label={`${index + 1}. ${title}`}
                  value={values[`notes-${id}`]}
                  problems={problems}
                  lang={meeting.language}
                  dir="auto"
                />
              ))}
              <h2>{t('meetings.decisions')}</h2>
              <p class="measure muted">{t('meetings.decisions.hint')}</p>
              {keys.map((key, index) => (
                <DecisionFields {...props} key={key} name={key} values={values} number={index + 1} />
              ))}
              <p class="actions">
                <button>{t('meetings.save')}</button>
                <a href={address}>{t('budgets.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}

function Present({ page, whole, values, problems = [] }: Props & { values: Typed }) {
  const { t, formats } = page;
  if (whole.invitations.length === 0) return null;
  return (
    <fieldset>
      <legend>{t('meetings.attendance')}</legend>
      <p class="hint">{t('meetings.inside')}</p>
      {whole.invitations.map(({ id, organisation_names }) => {
        const name = formats.name(organisation_names);
        return (
          <div class="pair">
            <Choices
              page={page}
              name={`attended-${id}`}
              label={name}
              choices={[
                { value: '', label: t('meetings.attended.open') },
                { value: 'yes', label: t('meetings.attended.yes') },
                { value: 'no', label: t('meetings.attended.no') },
              ]}
              value={values[`attended-${id}`]}
              problems={problems}
            />
            <Field
              page={page}
              name={`present-${id}`}
              label={t('meetings.present')}
              value={values[`present-${id}`]}
              problems={problems}
              dir="auto"
            />
          </div>
        );
      })}
    </fieldset>
  );
}

function DecisionFields(props: Props & { name: string; values: Typed; number: number }) {
  const { page, whole, organisations, members, values, name: key, number, problems = [] } = props;
  const { t, formats } = page;
  const field = { page, problems };
  const none = { value: '', label: t('calendar.none') };
  const nameOf = new Map(organisations.map(({ id, names }) => [id, formats.name(names)]));
  return (
    <fieldset class="decision">
      <legend>{t('meetings.decision.number', { number })}</legend>
      <Field
        {...field}
        name={`decision-${key}`}
        type="textarea"
        rows={3}
        label={t('meetings.decision')}
        value={values[`decision-${key}`]}
        lang={whole.meeting.language}
        dir="auto"
      />
      <div class="pair">
        <Choices
          {...field}
          name={`owner-${key}`}
          label={t('meetings.owner')}
          choices={[
            none,
            ...organisations.map(({ slug, names }) => ({ value: slug, label: formats.name(names) })),
          ]}
          value={values[`owner-${key}`]}
        />
        <Choices
          {...field}
          name={`person-${key}`}
          label={t('meetings.person')}
          choices={[
            none,
            ...members.map(({ id, name, organisation }) => ({
              value: id,
              label: `${name} (${nameOf.get(organisation) ?? ''})`,
            })),
          ]}
          value={values[`person-${key}`]}
        />
      </div>
      <div class="pair">
        <Field
          {...field}
          name={`due-${key}`}
          type="date"
          label={t('meetings.due')}
          value={values[`due-${key}`]}
        />
        <Choices
          {...field}
          name={`item-${key}`}
          label={t('meetings.item')}
          choices={[
            none,
            ...whole.items.map(({ id, title }, index) => ({ value: id, label: `${index + 1}. ${title}` })),
          ]}
          value={values[`item-${key}`]}
        />
      </div>
    </fieldset>
  );
}

/** What stands in the minutes, as their form has it. */
function typedMinutes({ invitations, items, decisions }: WholeMeeting): Typed {
  return Object.fromEntries([
    ...invitations.flatMap(({ id, attended, present }) => [
      [`attended-${id}`, attended === null ? '' : attended ? 'yes' : 'no'],
      [`present-${id}`, present],
    ]),
    ...items.map(({ id, notes }) => [`notes-${id}`, notes]),
    ...decisions.flatMap(({ id, text, organisation_slug, person, due, item }) => [
      [`decision-${id}`, text],
      [`owner-${id}`, organisation_slug],
      [`person-${id}`, person ?? ''],
      [`due-${id}`, due ?? ''],
      [`item-${id}`, item ?? ''],
    ]),
  ]) as Typed;
}

/** The minutes line by line, for showing what somebody else has written meanwhile. */
export function minutesFacts(
  { t, formats }: PageContext,
  { invitations, items, decisions }: WholeMeeting,
): Fact[] {
  return [
    ...invitations
      .filter(({ attended, present }) => attended !== null || present !== '')
      .map(({ organisation_names, attended, present }) => ({
        label: formats.name(organisation_names),
        value: [
          attended === null ? '' : t(attended ? 'meetings.attended.yes' : 'meetings.attended.no'),
          present,
        ]
          .filter(Boolean)
          .join(': '),
      })),
    ...items.filter(({ notes }) => notes !== '').map(({ title, notes }) => ({ label: title, value: notes })),
    ...decisions.map(({ text, organisation_names }) => ({
      label: formats.name(organisation_names),
      value: text,
    })),
  ];
}
