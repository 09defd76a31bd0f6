import type { PageContext } from '../../web/context.ts';
import { eventHref, type CalendarEvent } from './schema.ts';
import { eventTitle, type Said } from './words.ts';

export { basisInWords, entryTitle } from './words.ts';

/** A title: ours as it stands, somebody's words apart, in their own language where that is not the page's. */
export function Title({ page, said: { text, language } }: { page: PageContext; said: Said }) {
  // its direction is ours, whatever letters it begins with
  if (language === undefined) return <>{text}</>;
  return <bdi lang={language === page.language ? undefined : language}>{text}</bdi>;
}

/** Some events of the calendar as items of a list, each with its days. */
export function NextEvents({ page, events }: { page: PageContext; events: readonly CalendarEvent[] }) {
  return (
    <>
      {events.map((event) => (
        <li class="plain">
          <div>
            <b>{page.formats.days(event.starts_on, event.ends_on)}</b>{' '}
            <a href={eventHref(event.slug)}>
              <Title page={page} said={eventTitle(page, event)} />
            </a>
          </div>
        </li>
      ))}
    </>
  );
}
