import { everyone } from '../../access/policy.ts';
import { get, type Route } from '../../web/routes.ts';
import type { OpenRegister } from '../recommendations/actions.ts';
import { TimelinePage } from './pages.tsx';
import { listEvents } from './queries.ts';

/** The register by the dates of its documents and events. */
export function timelineRoutes(open: OpenRegister): Route[] {
  return [
    get(
      '/timeline',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const events = await listEvents(await open(page));
        return ask.html(<TimelinePage page={page} events={events} />);
      },
      { follows: 'register' },
    ),
  ];
}
