import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { Row } from '../../database/tables.ts';
import { change, type Author, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { nameProblems } from './name-problems.ts';
import { decideClusters } from './policy.ts';
import { requestProposals } from './propose.ts';
import { findAddress, findClusterBySlug, listClusters, listMembers, type ClusteredAsk } from './queries.ts';
import {
  clusterVersion,
  decide,
  type ClusterHouse,
  type Placing,
  type Taken,
  type TypedName,
} from './settle.ts';

/** A cluster as a form showed it. */
type Shown = { slug: string; version: string };
type Found = { cluster: Row<'cluster'>; members: ClusteredAsk[] };
type Ticked = Shown & { ticked: readonly string[] };

/** What a form on a cluster's page carries: which cluster it is, and how it stood. Null where there is none. */
export async function readClusterForm(db: Database, country: string, id: string): Promise<Shown | null> {
  const [cluster] = await listClusters(db, country, [id]);
  if (!cluster) return null;
  const members = await listMembers(db, country, [id]);
  return { slug: cluster.slug, version: clusterVersion(cluster, members) };
}

/** What a verb does with a cluster that stands as it was shown. */
type Work = (changing: Change, author: Author, found: Found) => Promise<Outcome<Taken>>;

/** Changes a cluster under the ledger's lock, unless somebody else has since it was shown; null where there is none. */
async function changeCluster(
  house: ClusterHouse,
  viewer: Viewer,
  verb: string,
  { slug, version }: Shown,
  work: Work,
): Promise<Outcome<Taken> | null> {
  const author = requireAuthority(viewer, decideClusters);
  const { db, clock } = house;
  const { country } = viewer;
  const outcome = await change(db, { country, verb, author, clock }, async (changing) => {
    const cluster = await findClusterBySlug(changing.tx, country, slug);
    if (!cluster) return null;
    const members = await listMembers(changing.tx, country, [cluster.id]);
    if (members.length === 0 || clusterVersion(cluster, members) !== version) return refused(newerVersion);
    const worked = await work(changing, author, { cluster, members });
    // what is free now may belong elsewhere
    if (worked.ok && verb !== 'cluster.name') await requestProposals(house, changing.tx);
    return worked;
  });
  house.jobs.wake();
  return outcome;
}

/**
 * Makes the ticked members a cluster of their own; they and those that stay were said to ask for something else. One alone is
 * no cluster: it leaves this one and is in none.
 */
export async function splitCluster(
  house: ClusterHouse,
  viewer: Viewer,
  { ticked, name, ...shown }: Ticked & { name: TypedName },
): Promise<Outcome<Taken> | null> {
  return changeCluster(house, viewer, 'cluster.split', shown, async (changing, author, found) => {
    const { chosen, left } = parted(found.members, ticked);
    const problems = nameProblems(name);
    if (chosen.length === 0 || left.length === 0)
      problems.push({ code: 'clusters.split.some', field: 'ticked' });
    if (problems.length > 0) return refused(...problems);
    const id = chosen.length > 1 ? randomUUID() : null;
    const called = name.name === '' ? { name: null, language: null } : name;
    const decision = await decide(
      changing,
      viewer.country,
      author,
      { kind: 'split', ...apart(chosen, left) },
      {
        clusters: [found.cluster.id],
        placings: chosen.map((member) => (id === null ? byHand(member.id, null) : placed(member, id))),
        ...(id !== null && { made: { id, ...called } }),
      },
    );
    return done({ decision, cluster: found.cluster.id, other: id });
  });
}

/** Moves the ticked members into the cluster `to`, or out of any where `to` is null. */
export async function moveMembers(
  house: ClusterHouse,
  viewer: Viewer,
  { ticked, to, ...shown }: Ticked & { to: string | null },
): Promise<Outcome<Taken> | null> {
  return changeCluster(house, viewer, 'cluster.move', shown, async (changing, author, found) => {
    const { country } = viewer;
    const { chosen, left } = parted(found.members, ticked);
    const target = to === null ? null : await findTarget(changing.tx, country, to, found);
    const problems: Problem[] = target && !target.ok ? [...target.problems] : [];
    if (chosen.length === 0) problems.push({ code: 'clusters.tick.one', field: 'ticked' });
    if (problems.length > 0) return refused(...problems);
    const into = target?.ok ? target.value.id : null;
    const decision = await decide(
      changing,
      country,
      author,
      { kind: 'move', ...apart(chosen, left) },
      {
        clusters: [found.cluster.id, ...(into === null ? [] : [into])],
        placings: chosen.map(({ id }) => byHand(id, into)),
        ...(into !== null && left.length === 0 && { merged: { from: found.cluster.id, into } }),
      },
    );
    return done({ decision, cluster: found.cluster.id, other: into });
  });
}

/**
 * Puts all members of a cluster into another one, which its address leads to from then on. With `keepName` the other is called
 * by this one's name where nobody has named it.
 */
export async function mergeClusters(
  house: ClusterHouse,
  viewer: Viewer,
  { to, keepName, ...shown }: Shown & { to: string; keepName: boolean },
): Promise<Outcome<Taken> | null> {
  return changeCluster(house, viewer, 'cluster.merge', shown, async (changing, author, found) => {
    const { country } = viewer;
    const target = await findTarget(changing.tx, country, to, found);
    if (!target.ok) return target;
    const { id: into, name: itsName } = target.value;
    const { name, language } = found.cluster;
    const isCalledSo = keepName && itsName === null && name !== null;
    const decision = await decide(
      changing,
      country,
      author,
      { kind: 'merge' },
      {
        clusters: [found.cluster.id, into],
        placings: found.members.map((member) => placed(member, into)),
        merged: { from: found.cluster.id, into },
        ...(isCalledSo && { renamed: { cluster: into, name, language } }),
      },
    );
    return done({ decision, cluster: into });
  });
}

/** Puts a recommendation into a cluster that no machine proposed it for, by its address such as `A-HRC-90-7/42.17`. */
export async function addToCluster(
  house: ClusterHouse,
  viewer: Viewer,
  { address, ...shown }: Shown & { address: string },
): Promise<Outcome<Taken> | null> {
  return changeCluster(house, viewer, 'cluster.add', shown, async (changing, author, found) => {
    const { country } = viewer;
    const ask = await findAddress(changing.tx, country, addressIn(address));
    if (!ask) return refused({ code: 'clusters.add.unknown', field: 'to', values: { typed: address } });
    const { id } = found.cluster;
    if (ask.cluster === id)
      return refused({ code: 'clusters.add.already', field: 'to', values: { typed: address } });
    const decision = await decide(
      changing,
      country,
      author,
      { kind: 'add' },
      { clusters: [id], placings: [byHand(ask.id, id)] },
    );
    return done({ decision, cluster: id });
  });
}

/** Calls a cluster by a name, or by what its members share where the name is empty. */
export async function nameCluster(
  house: ClusterHouse,
  viewer: Viewer,
  { name, ...shown }: Shown & { name: TypedName },
): Promise<Outcome<Taken> | null> {
  return changeCluster(house, viewer, 'cluster.name', shown, async (changing, author, { cluster }) => {
    const problems = nameProblems(name);
    if (problems.length > 0) return refused(...problems);
    const called = name.name === '' ? { name: null, language: null } : name;
    const decision = await decide(
      changing,
      viewer.country,
      author,
      { kind: 'name' },
      { clusters: [cluster.id], placings: [], renamed: { cluster: cluster.id, ...called } },
    );
    return done({ decision, cluster: cluster.id });
  });
}

function parted(members: readonly ClusteredAsk[], ticked: readonly string[]) {
  const chosen = members.filter(({ id }) => ticked.includes(id));
  return { chosen, left: members.filter((member) => !chosen.includes(member)) };
}

function apart(chosen: readonly ClusteredAsk[], left: readonly ClusteredAsk[]) {
  if (left.length === 0) return {};
  return { ones: chosen.map(({ id }) => id), others: left.map(({ id }) => id) };
}

/** In another cluster for the same reason as before. */
function placed({ id, probability, words }: ClusteredAsk, to: string): Placing {
  return { recommendation: id, to, probability, words };
}

function byHand(recommendation: string, to: string | null): Placing {
  return { recommendation, to, probability: null, words: [] };
}

async function findTarget(
  tx: InTransaction,
  country: string,
  typed: string,
  { cluster }: Found,
): Promise<Outcome<Row<'cluster'>>> {
  const target = await findClusterBySlug(tx, country, slugTyped(typed));
  const stands = target && (await listMembers(tx, country, [target.id])).length > 0;
  if (!target || !stands) return refused({ code: 'clusters.to.unknown', field: 'to', values: { typed } });
  if (target.id === cluster.id) return refused({ code: 'clusters.to.same', field: 'to' });
  return done(target);
}

/** What was typed or copied from the browser's bar, without what stands around an address. */
function addressIn(typed: string): string {
  return typed.replace(/^.*\/(?:recommendations|clusters)\//, '').replace(/[?#].*$/, '');
}

/** The slug in an address, whose letters other than Latin ones browsers copy as `%D8%A7`. */
function slugTyped(typed: string): string {
  const part = addressIn(typed);
  try {
    return decodeURIComponent(part);
  } catch {
    // a sign cut in two: no cluster is called so, which the form says
    return part;
  }
}
