import { requireAuthority, type Viewer } from '../../access/policy.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { decideClusters } from './policy.ts';
import { requestProposals } from './propose.ts';
import { findDecision, findLater, listClusters, markUndone } from './queries.ts';
import { clusterTitle } from './schema.ts';
import { settle, type ClusterHouse } from './settle.ts';

/**
 * Takes a decision back: members return to where they were, a name to what it was, and what was said to ask for something
 * else may be proposed again. Refused where a later decision on some of the same stands; what was only turned down moved
 * nothing, so nothing is built on it. Returns one of its clusters, null where it was on none.
 */
export async function undoDecision(
  house: ClusterHouse,
  viewer: Viewer,
  id: string,
): Promise<Outcome<{ cluster: string | null }>> {
  const author = requireAuthority(viewer, decideClusters);
  const { db, clock } = house;
  const { country } = viewer;
  const outcome = await change(db, { country, verb: 'cluster.undo', author, clock }, async (changing) => {
    const { tx, touch } = changing;
    const decision = await findDecision(tx, country, id);
    if (!decision) return refused({ code: 'clusters.undo.unknown' });
    if (decision.undone) return refused({ code: 'clusters.undo.already' });
    const later = decision.kind === 'reject' ? undefined : await findLater(tx, decision);
    if (later) {
      const [about] = await listClusters(tx, country, later.clusters);
      const name = about ? clusterTitle(about) : '';
      return refused({ code: 'clusters.undo.later', values: { kind: later.kind, name } });
    }
    await touch('cluster_decision', [id]);
    await markUndone(tx, country, id);
    const { moves, renamed, clusters } = decision;
    const [cluster = null] = clusters;
    if (moves.length > 0 || renamed)
      await settle(changing, country, author, {
        clusters,
        placings: moves.map(({ recommendation, from, probability, words }) => ({
          recommendation,
          to: from,
          probability,
          words,
        })),
        renamed: renamed && cluster !== null ? { cluster, ...renamed } : undefined,
      });
    await requestProposals(house, tx);
    return done({ cluster });
  });
  house.jobs.wake();
  return outcome;
}
