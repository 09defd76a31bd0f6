import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Ask, ProposedCluster, Settled } from '../../analysis/likeness/clusters.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { House } from '../../house.ts';
import { openProposals, pairsOf } from './open-proposals.ts';
import {
  askForReading,
  finishReading,
  listApart,
  listNewestAsks,
  readReading,
  replaceProposals,
} from './queries.ts';
import { MOST_COMPARED, proposalId } from './schema.ts';

export const PROPOSE_CLUSTERS = 'clusters.propose';

/** Finds what asks for the same; in production by `proposeInThread`. */
export type Propose = (asks: readonly Ask[], settled: Settled) => Promise<ProposedCluster[]>;

/** Asks for proposals over the whole register, in the transaction that makes them wanted. */
export async function requestProposals(
  { jobs, country }: Pick<House, 'jobs' | 'country'>,
  tx: InTransaction,
): Promise<void> {
  await askForReading(tx, country);
  await jobs.send(tx, PROPOSE_CLUSTERS, { country });
}

/**
 * Asks for the first proposals of a register that was filled before there were any: by an earlier version, or restored from
 * its backup.
 */
export async function requestFirstProposals(house: Pick<House, 'db' | 'jobs' | 'country'>): Promise<void> {
  const { db, country } = house;
  if ((await readReading(db, country)) || (await listNewestAsks(db, country, 1)).length === 0) return;
  await db.transaction().execute((tx) => requestProposals(house, tx));
}

/**
 * Has the machine compare what is public of the newest reviews, and keeps what it proposes in the place of what it proposed before.
 * Clusters stay as people made them. Bears repetition: a reading that somebody else's has served is not done again.
 */
export async function proposeForCountry(
  { db, clock, country }: Pick<House, 'db' | 'clock' | 'country'>,
  propose: Propose = proposeInThread,
): Promise<void> {
  const reading = await readReading(db, country);
  if (!reading || reading.done >= reading.asked) return;
  const asks = await listNewestAsks(db, country, MOST_COMPARED);
  const clusters = Map.groupBy(asks, ({ cluster }) => cluster);
  clusters.delete(null);
  const settled: Settled = {
    clusters: [...clusters].map(([id, members]) => ({ id: id ?? '', members: members.map((one) => one.id) })),
    apart: pairsOf(await listApart(db, country)),
  };
  const found = await propose(
    asks.map(({ id, text, language, review, address }) => ({ id, text, language, review, address })),
    settled,
  );
  const placed = new Set(settled.clusters.flatMap(({ members }) => members));
  await db.transaction().execute(async (tx) => {
    const made_at = clock();
    const proposals = found.map(({ members, joins, p, shared }) => {
      const free = members.filter((id) => !placed.has(id));
      return { country, id: proposalId(joins, free), members: free, joins, probability: p, shared, made_at };
    });
    // somebody may have decided while the machine was reading
    const now = await listNewestAsks(tx, country, MOST_COMPARED);
    const open = openProposals(proposals, now, await listApart(tx, country));
    const kept = new Map(open.map((one) => [one.id, { ...one, p: one.probability }]));
    await replaceProposals(tx, country, [...kept.values()], made_at);
    await finishReading(tx, country, {
      done: reading.asked,
      recommendations: asks.length,
      at: made_at,
    });
  });
}

/** In a thread of its own: over thousands of texts it takes some seconds, in which pages are to be answered. */
export function proposeInThread(asks: readonly Ask[], settled: Settled): Promise<ProposedCluster[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadEntry(), { workerData: { asks, settled } });
    worker.once('message', (found: ProposedCluster[]) => resolve(found));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that compares texts ended without an answer')));
  });
}

/** What the thread runs. In a build all programs lie in one folder; from source Node runs the TypeScript itself. */
function threadEntry(): string {
  const built = fileURLToPath(new URL('./comparer.js', import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL('./propose-thread.ts', import.meta.url));
}
