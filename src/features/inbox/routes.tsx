import { signedIn } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { dayIn } from '../../web/formats.ts';
import { get, type Route } from '../../web/routes.ts';
import { InboxPage } from './page.tsx';
import { inboxKinds, isOverdue, PER_PAGE } from './schema.ts';
import { listInbox } from './waiting.ts';

/** What waits for whoever is signed in. */
export function inboxRoutes({ db, clock }: Pick<House, 'db' | 'clock'>): Route[] {
  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const { viewer, query, country, head } = page;
    const now = clock();
    const today = dayIn(country.timeZone, now);
    const { items, own, escalation } = await listInbox(db, viewer, { today, now, head });
    const counts = new Map(
      [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]),
    );
    const kind = inboxKinds.find((known) => known === query.get('kind'));
    const chosen = kind === undefined ? items : items.filter((item) => item.kind === kind);
    const pages = Math.max(1, Math.ceil(chosen.length / PER_PAGE));
    const typed = Number(query.get('page') ?? 1);
    const current = Number.isInteger(typed) ? Math.min(Math.max(typed, 1), pages) : 1;
    const view = {
      items: chosen.slice((current - 1) * PER_PAGE, current * PER_PAGE),
      counts,
      kind,
      total: chosen.length,
      overdue: chosen.filter((item) => isOverdue(item, today)).length,
      current,
      pages,
      today,
      isOfSeveral: own.length > 1,
      standsIn: own.some(({ place }) => place > 0),
      escalation,
    };
    return ask.html(<InboxPage page={{ ...page, waiting: items.length }} view={view} />);
  };
  return [get('/inbox', signedIn, list)];
}
