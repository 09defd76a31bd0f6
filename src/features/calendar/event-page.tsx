import { may } from '../../access/policy.ts';
import type { Problem } from '../../problem.ts';
import { ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { reviewName } from '../recommendations/components.tsx';
import { Title } from './components.tsx';
import { keepCalendar } from './policy.ts';
import { calendarHref, eventHref, type CalendarEvent } from './schema.ts';
import { eventTitle, mechanismInWords } from './words.ts';

type Props = { page: PageContext; event: CalendarEvent; problems?: readonly Problem[] };

/** One day, or several in a row, that was entered: what, when, where, of whom. */
export function EventPage({ page, event, problems = [] }: Props) {
  const { t, formats } = page;
  const title = eventTitle(page, event);
  const mayChange = may(page.viewer, keepCalendar) && !page.asOf && event.withdrawn_at === null;
  const { review_slug, review_mechanism, organisation_slug, organisation_names } = event;
  return (
    <Layout page={page} title={title.text}>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/calendar">{t('calendar.title')}</a>
          </li>
          <li>{t(`calendar.kind.${event.kind}`)}</li>
          {event.mechanism && (
            <li>
              <a href={calendarHref('/calendar', { mechanism: event.mechanism })}>
                {mechanismInWords(page, event.mechanism)}
              </a>
            </li>
          )}
        </ul>
        <h1>
          <Title page={page} said={title} />
        </h1>
        <ProblemSummary page={page} problems={problems} />
        {event.withdrawn_at && (
          <p class="problem warning">{t('calendar.withdrawn', { date: formats.day(event.withdrawn_at) })}</p>
        )}
        {!event.public && (
          <p>
            <span class="tag warn">{t('calendar.inside')}</span>
          </p>
        )}
        <p class="event-days">
          <time datetime={event.starts_on}>{formats.days(event.starts_on, event.ends_on)}</time>
        </p>
        <dl class="facts">
          {event.place && (
            <>
              <dt>{t('calendar.place')}</dt>
              <dd lang={event.language} dir="auto">
                {event.place}
              </dd>
            </>
          )}
          {event.web_address && (
            <>
              <dt>{t('calendar.web')}</dt>
              <dd>
                <a href={event.web_address} rel="noreferrer" dir="ltr" class="address">
                  {event.web_address}
                </a>
              </dd>
            </>
          )}
          {organisation_slug && organisation_names && (
            <>
              <dt>{t('calendar.heldBy')}</dt>
              <dd>
                <a href={`/organisations/${organisation_slug}`}>{formats.name(organisation_names)}</a>
              </dd>
            </>
          )}
          {review_slug && review_mechanism && (
            <>
              <dt>{t('calendar.review')}</dt>
              <dd>
                <a href={`/reviews/${review_slug}`}>
                  {reviewName(page, {
                    mechanism: review_mechanism,
                    cycle: event.review_cycle,
                    held_on: event.review_held_on,
                  })}
                </a>
              </dd>
            </>
          )}
        </dl>
        {event.note && (
          <p class="measure as-typed" lang={event.language} dir="auto">
            {event.note}
          </p>
        )}
        <p class="small">
          <a href={`/history?record=${event.id}`}>{t('reviews.history')}</a>
        </p>
      </section>
      {mayChange && (
        <section class="no-print">
          <h2>{t('calendar.keep')}</h2>
          <p>
            <a class="button" href={`${eventHref(event.slug)}/edit`}>
              {t('calendar.change')}
            </a>
          </p>
          <form method="post" action={`${eventHref(event.slug)}/withdraw`}>
            <p class="measure small muted">{t('calendar.withdraw.hint')}</p>
            <p>
              <button class="quiet">{t('calendar.withdraw')}</button>
            </p>
          </form>
        </section>
      )}
    </Layout>
  );
}
