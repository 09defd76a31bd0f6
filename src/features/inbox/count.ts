import type { Viewer } from '../../access/policy.ts';
import type { Database } from '../../database/connection.ts';
import { listInbox, type When } from './waiting.ts';

type Counted = { entry: number; day: string; until: number; count: number };

/** What is not in the ledger, such as an import that has been read, is seen after so long at the latest. */
const KEPT_MS = 60_000;
/** As many people as are remembered at a time. */
const MOST = 5_000;

/**
 * Counts what waits for somebody, for the menu of every page: once for each entry of the ledger and day, and each minute
 * anew.
 */
export function createInboxCount(db: Database): (viewer: Viewer, when: When) => Promise<number> {
  const counted = new Map<string, Counted>();
  return async (viewer, when) => {
    const key = viewer.person?.id ?? '';
    const entry = when.head?.seq ?? 0;
    const known = counted.get(key);
    if (known?.entry === entry && known.day === when.today && performance.now() < known.until)
      return known.count;
    const { items } = await listInbox(db, viewer, when);
    counted.delete(key);
    counted.set(key, { entry, day: when.today, until: performance.now() + KEPT_MS, count: items.length });
    if (counted.size > MOST) counted.delete(counted.keys().next().value ?? '');
    return items.length;
  };
}
