import type { Problem } from '../../problem.ts';
import { Empty, Field, LeftToRight, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { calendarMechanisms, eventHref, type CalendarEvent } from './schema.ts';
import { mechanismInWords } from './words.ts';

const EXAMPLE = 'CEDAW; 96; 2027-02-08; 2027-02-26\nHRC; 64; 2027-02-22; 2027-04-01';

type Props = {
  page: PageContext;
  /** Those that are to come. */
  sessions: readonly CalendarEvent[];
  typed?: string;
  problems?: readonly Problem[];
  /** What the last pasting did, in a sentence. */
  done?: string | undefined;
};

/** The table of sessions, and a field into which many are pasted at once. */
export function SessionsPage({ page, sessions, typed = '', problems = [], done }: Props) {
  const { t, formats } = page;
  return (
    <Layout page={page} title={t('calendar.sessions')}>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/calendar">{t('calendar.title')}</a>
          </li>
        </ul>
        <h1>{t('calendar.sessions')}</h1>
        <p class="measure muted">{t('calendar.sessions.lead')}</p>
        {done && (
          <p class="done" role="status">
            {done}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        <KeptDraft page={page}>
          <form method="post" action="/calendar/sessions" class="pasted" novalidate>
            <Field
              page={page}
              name="sessions"
              type="textarea"
              rows={8}
              label={t('calendar.sessions.paste')}
              hint={t('calendar.sessions.hint')}
              value={typed}
              problems={problems.slice(0, 1)}
              dir="ltr"
            />
            <details class="more">
              <summary>{t('calendar.sessions.example')}</summary>
              <pre dir="ltr" tabindex={0}>
                {EXAMPLE}
              </pre>
              <p class="hint">{t('calendar.sessions.mechanisms')}</p>
              <p class="hint">
                <LeftToRight>{calendarMechanisms.join(' · ')}</LeftToRight>
              </p>
            </details>
            <button>{t('calendar.sessions.enter')}</button>
          </form>
        </KeptDraft>
      </section>
      <section>
        <h2>{t('calendar.sessions.coming')}</h2>
        {sessions.length === 0 ? (
          <Empty>
            <p>{t('calendar.sessions.none')}</p>
          </Empty>
        ) : (
          <div class="scroll" tabindex={0} role="region" aria-label={t('calendar.sessions.coming')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('recommendations.mechanism')}</th>
                  <th scope="col">{t('calendar.session')}</th>
                  <th scope="col">{t('calendar.days')}</th>
                </tr>
              </thead>
              <tbody>
                {sessions.map((event) => (
                  <tr>
                    <td>{mechanismInWords(page, event.mechanism ?? '')}</td>
                    <th scope="row">
                      <a href={eventHref(event.slug)}>
                        <bdi>{event.session}</bdi>
                      </a>
                    </th>
                    <td>{formats.days(event.starts_on, event.ends_on)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </Layout>
  );
}
