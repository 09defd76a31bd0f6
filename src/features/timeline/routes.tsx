import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { get, type Route } from '../../web/routes.ts';
import { TimelinePage } from './pages.tsx';
import { listEvents } from './queries.ts';

/** The register by the dates of its documents and events. */
export function timelineRoutes({ db }: Pick<House, 'db'>): Route[] {
  return [
    get(
      '/timeline',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const events = await listEvents(readingAs(db, page.viewer, page.asOf?.seq));
        return ask.html(<TimelinePage page={page} events={events} />);
      },
      { follows: 'register' },
    ),
  ];
}
