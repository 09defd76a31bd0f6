import { may } from '../../access/policy.ts';
import { Empty } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { keepMeetings } from './policy.ts';
import type { ListedMeeting, OpenDecision } from './queries.ts';
import { meetingHref, type Waiting } from './schema.ts';

type Props = {
  page: PageContext;
  today: string;
  meetings: readonly ListedMeeting[];
  open: readonly OpenDecision[];
  waiting: readonly Waiting[];
};

/** The meetings that somebody may see, what waits for them out of these, and what is open altogether. */
export function MeetingsPage({ page, today, meetings, open, waiting }: Props) {
  const { t } = page;
  const keeps = may(page.viewer, keepMeetings);
  const coming = meetings.filter(({ held_on }) => held_on >= today).toReversed();
  const past = meetings.filter(({ held_on }) => held_on < today);
  return (
    <Layout page={page} title={t('meetings.title')}>
      <section class="first">
        <h1>{t('meetings.title')}</h1>
        <p class="measure">{t('meetings.lead')}</p>
        {keeps && (
          <p class="actions">
            <a class="button" href="/meetings/new">
              {t('meetings.add')}
            </a>
            <a href="/letters">{t('letters.title')}</a>
            <a href="/letters/letterhead">{t('letters.letterhead')}</a>
          </p>
        )}
        {meetings.length === 0 && (
          <Empty>
            <p>{t(keeps ? 'meetings.empty.keep' : 'meetings.empty')}</p>
            <p>
              <a href="/calendar">{t('calendar.title')}</a>
            </p>
          </Empty>
        )}
      </section>
      {waiting.length > 0 && (
        <section>
          <h2>{t('meetings.waiting')}</h2>
          <ul class="list">
            {waiting.map(({ title, language, address, due }) => (
              <li class="plain">
                <div>
                  <a href={address} lang={language} dir="auto">
                    {title}
                  </a>
                  <Due page={page} due={due} today={today} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Meetings page={page} title={t('meetings.coming')} meetings={coming} />
      <Meetings page={page} title={t('meetings.past')} meetings={past} />
      {open.length > 0 && (
        <section>
          <h2>{t('meetings.open', { count: open.length })}</h2>
          <ul class="list">
            {open.map(({ id, number, text, language, organisation_names, due }) => (
              <li class="plain">
                <div>
                  <a href={`${meetingHref(number)}#decision-${id}`} lang={language} dir="auto">
                    {text}
                  </a>
                  <ul class="source">
                    <li>{page.formats.name(organisation_names)}</li>
                    <li>
                      <Due page={page} due={due} today={today} />
                    </li>
                  </ul>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}

/** By when, and whether that is past. */
export function Due({ page, due, today }: { page: PageContext; due: string | null; today: string }) {
  const { t, formats } = page;
  if (due === null) return <span class="small muted"> {t('meetings.due.none')}</span>;
  return (
    <span class="small">
      {' '}
      {t('meetings.due.by', { day: formats.day(due) })}
      {due < today && <span class="tag warn"> {t('meetings.due.late')}</span>}
    </span>
  );
}

function Meetings(props: { page: PageContext; title: string; meetings: readonly ListedMeeting[] }) {
  const { page, title, meetings } = props;
  const { t, formats } = page;
  if (meetings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="list">
        {meetings.map((one) => (
          <li class="plain">
            <div>
              <a href={meetingHref(one.number)} lang={one.language} dir="auto">
                <b>{one.title}</b>
              </a>
              <ul class="source">
                <li>
                  <time datetime={one.held_on}>{formats.day(one.held_on)}</time>
                </li>
                {one.place && (
                  <li lang={one.language} dir="auto">
                    {one.place}
                  </li>
                )}
                {one.cancelled_at ? (
                  <li>
                    <span class="tag bad">{t('meetings.cancelled.short')}</span>
                  </li>
                ) : (
                  <li>{t('meetings.counts', { items: one.items, open: one.open })}</li>
                )}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
