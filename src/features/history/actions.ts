import type { Viewer } from '../../access/policy.ts';
import type { Database } from '../../database/connection.ts';
import type { ListedEntry } from './components.tsx';
import { countChanges, listEntries, type HistoryEntry } from './queries.ts';
import type { HistoryScope } from './schema.ts';

export { fieldChanges } from './changes.ts';
export { countEntries, findEntry, findRecord, listChanges, listEntries } from './queries.ts';

/** The newest public entries, for the front page: of those up to `upTo` where a day of the past is shown. */
export async function readNewestChanges(
  db: Database,
  viewer: Viewer,
  upTo: number | undefined,
  limit: number,
): Promise<ListedEntry[]> {
  const scope = { country: viewer.country, inside: false, upTo };
  return withCounts(db, scope, await listEntries(db, scope, limit, 0));
}

/** Entries with how many records of each kind they changed. */
export async function withCounts<Entry extends HistoryEntry>(
  db: Database,
  scope: HistoryScope,
  entries: readonly Entry[],
): Promise<(Entry & Pick<ListedEntry, 'counts'>)[]> {
  const counts = await countChanges(
    db,
    scope,
    entries.map(({ seq }) => seq),
  );
  const bySeq = Map.groupBy(counts, ({ seq }) => seq);
  return entries.map((entry) => ({ ...entry, counts: bySeq.get(entry.seq) ?? [] }));
}
