import { everyone, may } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { isId } from '../../web/ids.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { get, type Route } from '../../web/routes.ts';
import { withCounts } from './actions.ts';
import { recordName } from './changes.ts';
import { historyFeed } from './feed.ts';
import { EntryPage } from './entry-page.tsx';
import { HistoryPage } from './pages.tsx';
import { seeInside } from './policy.ts';
import { countEntries, findEntry, findRecord, findReviewShown, listChanges, listEntries } from './queries.ts';
import type { HistoryScope } from './schema.ts';

const PER_PAGE = 50;
const FEED_ENTRIES = 50;
/** The verbs that decide whether a whole review is seen: their entries name it. */
const SHOWS_A_REVIEW: ReadonlySet<string> = new Set(['review.withdraw', 'review.publish']);

/** The ledger in public: what changed, when, in which organisation's name, and the chain of hashes. */
export function historyRoutes(house: Pick<House, 'db' | 'config'>): Route[] {
  const { db, config } = house;
  const scopeOf = (ask: Ask): HistoryScope => {
    const { viewer, asOf } = ask.get('page');
    const record = ask.req.query('record');
    return {
      country: viewer.country,
      inside: may(viewer, seeInside),
      record: record && isId(record) ? record : undefined,
      upTo: asOf?.seq,
    };
  };
  const pageNumber = (ask: Ask) => Math.max(1, Math.trunc(Number(ask.req.query('page')) || 1));

  return [
    get(
      '/history',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const scope = scopeOf(ask);
        const found = scope.record ? await findRecord(db, scope, scope.record) : undefined;
        if (ask.req.query('record') !== undefined && !found) return notFoundPage(ask, page);
        const pages = Math.max(1, Math.ceil((await countEntries(db, scope)) / PER_PAGE));
        const current = Math.min(pageNumber(ask), pages);
        const listed = await listEntries(db, scope, PER_PAGE, (current - 1) * PER_PAGE);
        const entries = await withCounts(db, scope, listed);
        const record = found ? recordName(found.kind, found.after ?? found.before, page.language) : null;
        return ask.html(
          <HistoryPage page={page} entries={entries} record={record} current={current} pages={pages} />,
        );
      },
      { follows: 'register' },
    ),

    get(
      '/history.atom',
      everyone,
      async (ask) => {
        const { country, asOf } = ask.get('page');
        const scope = { country: country.code, inside: false, upTo: asOf?.seq };
        const entries = await withCounts(db, scope, await listEntries(db, scope, FEED_ENTRIES, 0));
        ask.header('content-type', 'application/atom+xml; charset=utf-8');
        return ask.body(historyFeed(ask.get('page'), config.publicUrl, entries));
      },
      { follows: 'register' },
    ),

    get(
      '/history/:seq',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const scope = scopeOf(ask);
        const seq = Number(ask.req.param('seq'));
        const found = Number.isSafeInteger(seq) ? await findEntry(db, scope, seq) : undefined;
        if (!found) return notFoundPage(ask, page);
        const [entry] = await withCounts(db, scope, [found]);
        if (!entry) return notFoundPage(ask, page);
        const kind = entry.counts.find((counted) => counted.kind === ask.req.query('kind'))?.kind;
        const total = entry.counts
          .filter((counted) => kind === undefined || counted.kind === kind)
          .reduce((sum, { count }) => sum + count, 0);
        const pages = Math.max(1, Math.ceil(total / PER_PAGE));
        const current = Math.min(pageNumber(ask), pages);
        const changes = await listChanges(db, scope, seq, kind, PER_PAGE, (current - 1) * PER_PAGE);
        const shown = SHOWS_A_REVIEW.has(entry.verb) ? await findReviewShown(db, scope, seq) : undefined;
        const props = { page, entry, shown, changes, kind, inside: scope.inside, current, pages };
        return ask.html(<EntryPage {...props} />);
      },
      { follows: 'register' },
    ),
  ];
}
