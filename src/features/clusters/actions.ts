import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import { change, type Author, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { nameProblems } from './name-problems.ts';
import { openProposals, type OpenProposal } from './open-proposals.ts';
import { decideClusters } from './policy.ts';
import {
  findProposal,
  listApart,
  listAsks,
  listClusters,
  listMembers,
  listProposals,
  removeProposal,
  type ClusteredAsk,
  type Proposal,
} from './queries.ts';
import { sharedParts } from './schema.ts';
import { clusterVersion, decide, type ClusterHouse, type Taken, type TypedName } from './settle.ts';

export { addToCluster, readClusterForm } from './change-cluster.ts';
export { startClustering } from './jobs.ts';
export { openProposalCount } from './open-queries.ts';
export { proposeForCountry, requestFirstProposals, requestProposals, type Propose } from './propose.ts';
export {
  findStandingCluster,
  findClusterOf,
  listAskings,
  listClusterMembers,
  listNamedClusters,
  type Asking,
  type ClusterOfRecommendation,
} from './public-queries.ts';

/** What the machine proposes and nobody has decided on since, likeliest first, each with its members' rows. */
export async function readOpenProposals(
  db: Database | InTransaction,
  country: string,
  above = 0,
): Promise<OpenProposal<ClusteredAsk>[]> {
  const proposals = await listProposals(db, country, above);
  return withoutDecided(db, country, proposals);
}

async function withoutDecided(db: Database | InTransaction, country: string, proposals: readonly Proposal[]) {
  const joined = proposals.flatMap(({ joins }) => joins ?? []);
  const [free, settled, apart] = await Promise.all([
    listAsks(
      db,
      country,
      proposals.flatMap(({ members }) => members),
    ),
    listMembers(db, country, joined),
    listApart(db, country),
  ]);
  const members = new Map([...free, ...settled].map((member) => [member.id, member]));
  return openProposals(proposals, [...members.values()], apart);
}

/** How a proposal stood when a form was drawn: what is free of it, and the cluster that it would extend. */
export async function proposalVersion(
  db: Database | InTransaction,
  country: string,
  { joins, free }: OpenProposal<ClusteredAsk>,
): Promise<string> {
  const [cluster] = joins === null ? [] : await listClusters(db, country, [joins]);
  const settled = cluster ? await listMembers(db, country, [cluster.id]) : [];
  return clusterVersion(cluster ?? { name: null, language: null, recorded_at: new Date(0) }, [
    ...settled,
    ...free,
  ]);
}

type Asked = { proposal: string; version: string };

/**
 * Makes a proposal's ticked members a cluster, or adds them to the one that it would extend. Those that are not ticked were
 * seen: they are said to ask for something else, and are not proposed with these again.
 */
export async function confirmProposal(
  { db, clock }: Pick<ClusterHouse, 'db' | 'clock'>,
  viewer: Viewer,
  { ticked, name, ...asked }: Asked & { ticked: readonly string[]; name: TypedName },
): Promise<Outcome<Taken>> {
  const author = requireAuthority(viewer, decideClusters);
  const { country } = viewer;
  return change(db, { country, verb: 'cluster.confirm', author, clock }, async (changing) => {
    const open = await findOpen(changing.tx, country, asked);
    if (!open.ok) return open;
    const { joins, free } = open.value;
    const chosen = free.filter(({ id }) => ticked.includes(id));
    const problems = nameProblems(name);
    if (chosen.length < (joins === null ? 2 : 1))
      problems.push({ code: joins === null ? 'clusters.tick.two' : 'clusters.tick.one', field: 'ticked' });
    if (problems.length > 0) return refused(...problems);
    return done(await confirm(changing, country, author, open.value, chosen, name));
  });
}

/**
 * Confirms every open proposal at or above a probability (0 to 1) whole, each a decision of its own. Refuses when there are
 * not as many as were shown to the person who asks for it.
 */
export async function confirmAbove(
  { db, clock }: Pick<ClusterHouse, 'db' | 'clock'>,
  viewer: Viewer,
  { above, proposals }: { above: number; proposals: number },
): Promise<Outcome<{ confirmed: number }>> {
  const author = requireAuthority(viewer, decideClusters);
  const { country } = viewer;
  return change(db, { country, verb: 'cluster.confirm-above', author, clock }, async (changing) => {
    const shown = await readOpenProposals(changing.tx, country, above);
    if (shown.length !== proposals)
      return refused({ code: 'clusters.above.changed', values: { shown: proposals, now: shown.length } });
    let confirmed = 0;
    for (const proposal of shown) {
      // one may have taken what the next would have
      const [open] = await withoutDecided(changing.tx, country, [proposal]);
      if (!open) continue;
      await confirm(changing, country, author, open, open.free, { name: '', language: '' });
      confirmed++;
    }
    return done({ confirmed });
  });
}

async function confirm(
  changing: Change,
  country: string,
  author: Author,
  { id, joins, free, probability, shared }: OpenProposal<ClusteredAsk>,
  chosen: readonly ClusteredAsk[],
  { name, language }: TypedName,
): Promise<Taken> {
  const to = joins ?? randomUUID();
  const settled = joins === null ? [] : await listMembers(changing.tx, country, [joins]);
  const left = free.filter((member) => !chosen.includes(member));
  const words = sharedParts(shared);
  const called = name === '' ? { name: null, language: null } : { name, language };
  const decision = await decide(
    changing,
    country,
    author,
    {
      kind: 'confirm',
      ones: left.map((member) => member.id),
      others: left.length > 0 ? [...settled, ...chosen].map((member) => member.id) : [],
    },
    {
      clusters: joins === null ? [] : [joins],
      placings: chosen.map((member) => ({ recommendation: member.id, to, probability, words })),
      ...(joins === null && { made: { id: to, ...called } }),
    },
  );
  await removeProposal(changing.tx, country, id);
  return { decision, cluster: to };
}

/** Says that what is proposed does not ask for the same, or not for what the cluster asks for. */
export async function turnDown(
  { db, clock }: Pick<ClusterHouse, 'db' | 'clock'>,
  viewer: Viewer,
  asked: Asked,
): Promise<Outcome<Taken>> {
  const author = requireAuthority(viewer, decideClusters);
  const { country } = viewer;
  return change(db, { country, verb: 'cluster.turn-down', author, clock }, async (changing) => {
    const { tx } = changing;
    const open = await findOpen(tx, country, asked);
    if (!open.ok) return open;
    const { id, joins, free } = open.value;
    const ones = free.map((member) => member.id);
    const settled = joins === null ? [] : await listMembers(tx, country, [joins]);
    const others = joins === null ? ones : settled.map((member) => member.id);
    const clusters = joins === null ? [] : [joins];
    const decision = await decide(
      changing,
      country,
      author,
      { kind: 'reject', ones, others },
      { clusters, placings: [] },
    );
    await removeProposal(tx, country, id);
    return done({ decision, cluster: joins });
  });
}

/** A proposal as it was shown, or what has become of it. */
async function findOpen(
  tx: InTransaction,
  country: string,
  { proposal, version }: Asked,
): Promise<Outcome<OpenProposal<ClusteredAsk>>> {
  const found = await findProposal(tx, country, proposal);
  const [open] = found ? await withoutDecided(tx, country, [found]) : [];
  if (!open) return refused({ code: 'clusters.proposal.gone' });
  if ((await proposalVersion(tx, country, open)) !== version) return refused(newerVersion);
  return done(open);
}
