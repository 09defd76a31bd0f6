import { may } from '../../access/policy.ts';
import type { Problem } from '../../problem.ts';
import { Field, LeftToRight, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { Due } from './list-page.tsx';
import { keepMeetings } from './policy.ts';
import { meetingHref, type Decision, type WholeMeeting } from './schema.ts';

export const meetingDone = ['saved', 'agenda', 'minutes', 'finished'] as const;

type Props = {
  page: PageContext;
  whole: WholeMeeting;
  today: string;
  problems?: readonly Problem[];
  /** The decision that somebody tried to finish, and what they typed. */
  finishing?: { id: string; note: string };
  done?: (typeof meetingDone)[number] | undefined;
};

/** One meeting: when and where, its agenda and what was said, who was there, what was decided and how far that is. */
export function MeetingPage({ page, whole, today, problems = [], finishing, done }: Props) {
  const { t, formats } = page;
  const { meeting, items, decisions } = whole;
  const { language } = meeting;
  const mayKeep = may(page.viewer, keepMeetings) && meeting.cancelled_at === null;
  const address = meetingHref(meeting.number);
  return (
    <Layout page={page} title={meeting.title}>
      <section class="first">
        <p class="small crumb">
          <a href="/meetings">{t('meetings.title')}</a>
        </p>
        <h1 lang={language} dir="auto">
          {meeting.title}
        </h1>
        {done && (
          <p class="done" role="status">
            {t(`meetings.done.${done}`)}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        {meeting.cancelled_at && <p class="problem warning">{t('meetings.cancelled')}</p>}
        <p class="event-days">
          <time datetime={meeting.held_on}>{formats.day(meeting.held_on)}</time>
          {meeting.begins && (
            <>
              {' · '}
              <LeftToRight>{meeting.begins}</LeftToRight>
            </>
          )}
        </p>
        {meeting.place && (
          <p lang={language} dir="auto">
            {meeting.place}
          </p>
        )}
        {meeting.note && (
          <p class="measure as-typed" lang={language} dir="auto">
            {meeting.note}
          </p>
        )}
        {mayKeep && (
          <p class="actions no-print">
            <a class="button" href={`${address}/agenda`}>
              {t('meetings.agenda.set')}
            </a>
            <a class="button quiet" href={`${address}/minutes`}>
              {t('meetings.minutes.write')}
            </a>
            <a href={`${address}/edit`}>{t('meetings.change')}</a>
          </p>
        )}
        <Papers page={page} address={address} />
      </section>

      <section>
        <h2 id="agenda">{t('meetings.agenda')}</h2>
        {items.length === 0 ? (
          <p class="muted">{t('meetings.agenda.none')}</p>
        ) : (
          <ol class="agenda">
            {items.map(({ title, language: own, href, reason, notes }) => (
              <li>
                <span lang={own} dir="auto">
                  {href ? <a href={href}>{title}</a> : title}
                </span>
                {reason !== 'other' && <span class="tag"> {t(`meetings.reason.${reason}`)}</span>}
                {notes && (
                  <p class="measure as-typed" lang={language} dir="auto">
                    {notes}
                  </p>
                )}
              </li>
            ))}
          </ol>
        )}
      </section>

      <section>
        <h2>{t('meetings.decisions')}</h2>
        {decisions.length === 0 ? (
          <p class="muted">{t('meetings.decisions.none')}</p>
        ) : (
          <ul class="list">
            {decisions.map((decision) => (
              <DecisionItem {...{ page, decision, language, today, problems, finishing }} />
            ))}
          </ul>
        )}
      </section>

      <Attendance page={page} whole={whole} />
      {mayKeep && (
        <section class="no-print">
          <form method="post" action={`${address}/cancel`}>
            <p class="measure small muted">{t('meetings.cancel.hint')}</p>
            <button class="quiet">{t('meetings.cancel')}</button>
          </form>
        </section>
      )}
    </Layout>
  );
}

function Papers({ page, address }: { page: PageContext; address: string }) {
  const { t } = page;
  return (
    <ul class="papers small no-print">
      {(['agenda', 'minutes'] as const).map((paper) => (
        <li>
          {t(`meetings.paper.${paper}`)}:{' '}
          {offeredLanguages(page).map(({ code, name }) => (
            <span class="paper">
              <span lang={code}>{name}</span>{' '}
              {(['docx', 'pdf'] as const).map((format) => (
                <>
                  <a
                    href={`${address}/${paper}.${format}?language=${code}`}
                    data-turbo="false"
                    aria-label={`${t(`meetings.paper.${paper}`)}, ${name}, ${t(`meetings.format.${format}`)}`}
                  >
                    {t(`meetings.format.${format}`)}
                  </a>{' '}
                </>
              ))}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function DecisionItem(props: {
  page: PageContext;
  decision: Decision;
  language: string;
  today: string;
  problems: readonly Problem[];
  finishing: { id: string; note: string } | undefined;
}) {
  const { page, decision, language, today, problems, finishing } = props;
  const { t, formats } = page;
  const { id, text, organisation, organisation_names, person_name, due, done_at } = decision;
  const isTheirs = page.viewer.memberships.some(
    (held) => held.role === 'secretariat' || (held.organisation === organisation && held.role !== 'observer'),
  );
  const isTried = finishing?.id === id;
  return (
    <li class="plain" id={`decision-${id}`}>
      <div>
        <p class="measure as-typed" lang={language} dir="auto">
          {text}
        </p>
        <ul class="source">
          <li>{formats.name(organisation_names)}</li>
          {person_name && <li dir="auto">{person_name}</li>}
          <li>
            {done_at ? (
              <span class="tag good">{t('meetings.done.on', { day: formats.day(done_at) })}</span>
            ) : (
              <Due page={page} due={due} today={today} />
            )}
          </li>
        </ul>
        {decision.done_note && (
          <p class="measure as-typed small" lang={decision.done_language ?? undefined} dir="auto">
            {decision.done_note}
          </p>
        )}
        {!done_at && isTheirs && (
          <details class="fold no-print" open={isTried}>
            <summary>{t('meetings.finish')}</summary>
            <form method="post" action={`/meetings/decisions/${id}/done`} novalidate>
              <Field
                page={page}
                name={isTried ? 'note' : `note-${id}`}
                type="textarea"
                rows={3}
                label={t('meetings.finish.note')}
                value={isTried ? finishing.note : ''}
                problems={isTried ? problems : []}
                dir="auto"
              />
              <button>{t('meetings.finish')}</button>
            </form>
          </details>
        )}
      </div>
    </li>
  );
}

function Attendance({ page, whole }: { page: PageContext; whole: WholeMeeting }) {
  const { t, formats } = page;
  const { meeting, invitations } = whole;
  if (invitations.length === 0) return null;
  return (
    <section>
      <h2>{t('meetings.invited')}</h2>
      <p class="small muted measure">{t('meetings.inside')}</p>
      <table class="parts">
        <caption class="visually-hidden">{t('meetings.attendance')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('meetings.organisation')}</th>
            <th scope="col">{t('meetings.attended')}</th>
            <th scope="col">{t('meetings.present')}</th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ organisation_slug, organisation_names, attended, present }) => (
            <tr>
              <th scope="row">
                <a href={`/organisations/${organisation_slug}`}>{formats.name(organisation_names)}</a>
              </th>
              <td>
                {attended === null ? '–' : t(attended ? 'meetings.attended.yes' : 'meetings.attended.no')}
              </td>
              <td lang={meeting.language} dir="auto">
                {present}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
