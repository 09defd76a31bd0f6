import { randomUUID } from 'node:crypto';
import { sharedBy } from '../../analysis/likeness/clusters.ts';
import type { ClusterMove, ClusterRenaming, DecisionKind } from '../../database/cluster-tables.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import type { Author, Change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import {
  findClusterBySlug,
  insertDecision,
  listAsks,
  listClusters,
  listMembers,
  putCluster,
  putMembers,
  type ClusteredAsk,
} from './queries.ts';
import { slugFor } from './schema.ts';

export type ClusterHouse = Pick<House, 'db' | 'clock' | 'jobs' | 'country'>;

/** A decision that was taken, which can be undone, and the cluster that it is about; none where it was about none. */
export type Taken = {
  decision: string;
  cluster: string | null;
  /** The cluster that members went to from `cluster`. */
  other?: string | null;
};

/** A cluster's name as it was typed, in the language of the page; empty where nothing was. */
export type TypedName = { name: string; language: string };

/** Where a recommendation is put, and what the machine had said of it there. */
export type Placing = Omit<ClusterMove, 'from'>;

/** What is to become of some clusters and their members. */
export type Settling = {
  /** All clusters that it is about, those whose members stay where they are too. */
  clusters: readonly string[];
  placings: readonly Placing[];
  /** A cluster that is made, by its id, and what it is called. */
  made?: ({ id: string } & ClusterRenaming) | undefined;
  renamed?: ({ cluster: string } & ClusterRenaming) | undefined;
  /** Which cluster takes all members of which. */
  merged?: { from: string; into: string } | undefined;
};

/** A mark of how a cluster stood when a form was drawn. */
export function clusterVersion(
  { name, language, recorded_at }: Pick<Row<'cluster'>, 'name' | 'language' | 'recorded_at'>,
  members: readonly { id: string }[],
): string {
  return versionOf([name, language, recorded_at.toISOString(), members.map(({ id }) => id).toSorted()]);
}

/**
 * Writes members and clusters, each cluster with what its members share now and whether the public may see it. Returns
 * where the recommendations were before.
 */
export async function settle(
  { tx, now, touch }: Change,
  country: string,
  { organisation }: Author,
  { clusters, placings, made, renamed, merged }: Settling,
): Promise<ClusterMove[]> {
  const recorded = { country, organisation, recorded_at: now };
  const before = await listAsks(
    tx,
    country,
    placings.map(({ recommendation }) => recommendation),
  );
  const rows = before.map((ask) => ({ ask, id: ask.member ?? randomUUID() }));
  const touched = [...new Set([...clusters, ...before.flatMap(({ cluster }) => cluster ?? [])])];
  const standing = new Map((await listClusters(tx, country, touched)).map((row) => [row.id, row]));
  await touch('cluster', [...touched, ...(made ? [made.id] : [])]);
  await touch(
    'cluster_member',
    rows.map(({ id }) => id),
  );
  if (made) {
    const { id, name, language } = made;
    const named = { name, language, shared: sharedOf(before) };
    const slug = await slugFor(
      named,
      async (taken) => (await findClusterBySlug(tx, country, taken)) !== undefined,
    );
    const row = { ...recorded, id, slug, name, language, successor: null, public: false };
    await putCluster(tx, { ...row, shared: JSON.stringify(named.shared) });
    standing.set(id, { ...row, shared: named.shared });
  }
  await putMembers(
    tx,
    rows.flatMap(({ ask, id }): NewRow<'cluster_member'>[] => {
      const placing = placings.find(({ recommendation }) => recommendation === ask.id);
      if (!placing) return [];
      const { recommendation, to: cluster, probability, words } = placing;
      return [{ ...recorded, id, recommendation, cluster, probability, words, public: ask.public }];
    }),
  );
  const membersOf = Map.groupBy(
    await listMembers(tx, country, [...standing.keys()]),
    ({ cluster }) => cluster ?? '',
  );
  for (const row of standing.values()) {
    const members = membersOf.get(row.id) ?? [];
    const called = renamed?.cluster === row.id ? renamed : row;
    const hasMembers = members.length > 0;
    await putCluster(tx, {
      ...recorded,
      id: row.id,
      slug: row.slug,
      name: called.name,
      language: called.language,
      shared: JSON.stringify(hasMembers ? sharedOf(members) : row.shared),
      successor: hasMembers ? null : merged?.from === row.id ? merged.into : row.successor,
      // what was public stays readable on the days on which it was
      public: hasMembers ? members.some((member) => member.public) : row.public,
    });
  }
  return before.map((ask) => {
    const { cluster: from, probability, words } = ask;
    const to = placings.find(({ recommendation }) => recommendation === ask.id)?.to ?? null;
    return { recommendation: ask.id, from, probability, words, to };
  });
}

/** What the public members share, or all where none is public. */
function sharedOf(members: readonly ClusteredAsk[]) {
  const shown = members.filter((member) => member.public);
  return sharedBy(shown.length > 0 ? shown : members);
}

/** What is kept of a decision beside what it did. */
export type Deciding = {
  kind: DecisionKind;
  ones?: readonly string[];
  others?: readonly string[];
};

/** Settles clusters as somebody decided, and keeps the decision so that it can be undone. Returns the decision's id. */
export async function decide(
  changing: Change,
  country: string,
  author: Author,
  { kind, ones = [], others = [] }: Deciding,
  settling: Settling,
): Promise<string> {
  const { tx, now, touch } = changing;
  const { clusters, made, renamed } = settling;
  const [before] = renamed ? await listClusters(tx, country, [renamed.cluster]) : [];
  const isSettled = settling.placings.length > 0 || renamed;
  const moves = isSettled ? await settle(changing, country, author, settling) : [];
  const id = randomUUID();
  await touch('cluster_decision', [id]);
  const about = moves.flatMap(({ from }) => from ?? []);
  await insertDecision(tx, {
    country,
    id,
    kind,
    // the one that is renamed stands first: its name is what undoing puts back
    clusters: [
      ...new Set([...(renamed ? [renamed.cluster] : []), ...clusters, ...about, ...(made ? [made.id] : [])]),
    ],
    members: [...new Set([...moves.map(({ recommendation }) => recommendation), ...ones, ...others])],
    moves: JSON.stringify(moves),
    renamed: before ? JSON.stringify({ name: before.name, language: before.language }) : null,
    ones: [...ones],
    others: [...others],
    organisation: author.organisation,
    recorded_at: now,
  });
  return id;
}
