import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { dayIn } from '../../web/formats.ts';
import { get, type Route } from '../../web/routes.ts';
import { listOrganisations } from '../organisations/actions.ts';
import { CalendarPage } from './calendar-page.tsx';
import { filterEntries, listEntries } from './entries.ts';
import { eventRoutes } from './event-routes.tsx';
import { feedRoutes } from './feed-routes.tsx';
import { overview } from './months.ts';
import { filterOf } from './schema.ts';

const PER_PAGE = 100;

/** The calendar, what is entered into it, and what programs of calendars ask. */
export function calendarRoutes(house: Pick<House, 'db' | 'clock' | 'country'>): Route[] {
  const { db, clock } = house;

  const calendar = async (ask: Ask) => {
    const page = ask.get('page');
    const { viewer, asOf, country, query } = page;
    const today = asOf?.date ?? dayIn(country.timeZone, clock());
    const isPast = query.get('when') === 'past';
    const filter = filterOf(query);
    const reading = readingAs(db, viewer, asOf?.seq);
    const [all, organisations] = await Promise.all([
      listEntries(reading, { today, isPast }),
      listOrganisations(reading),
    ]);
    const own = organisations
      .filter(({ id }) => viewer.memberships.some(({ organisation }) => organisation === id))
      .map(({ slug }) => slug);
    const found = filterEntries(all, filter, own);
    const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
    const typed = Number(query.get('page') ?? 1);
    const current = Number.isInteger(typed) ? Math.min(Math.max(typed, 1), pages) : 1;
    const mechanisms = [...new Set(all.flatMap(({ mechanism }) => mechanism ?? []))].toSorted();
    const view = {
      entries: found.slice((current - 1) * PER_PAGE, current * PER_PAGE),
      found: found.length,
      current,
      pages,
      isPast,
      today,
      filter,
      mechanisms,
      organisations,
      own,
      years: overview(found, { today, isPast, perPage: PER_PAGE }),
    };
    return ask.html(<CalendarPage page={page} view={view} />);
  };

  return [get('/calendar', everyone, calendar), ...eventRoutes(house), ...feedRoutes(house)];
}
