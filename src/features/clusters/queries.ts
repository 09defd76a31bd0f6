import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ClusterMove, SharedOfCluster } from '../../database/cluster-tables.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';

/** A recommendation as a verb or the machine takes it, with the cluster that it is in. */
export type ClusteredAsk = Pick<
  Row<'recommendation'>,
  'id' | 'text' | 'language' | 'review' | 'address' | 'public'
> & {
  /** The row that says so; null where it never was in one. */
  member: string | null;
  cluster: string | null;
  probability: number | null;
  words: string[];
};

function asks(db: Database | InTransaction, country: string) {
  return db
    .selectFrom('recommendation as r')
    .leftJoin('cluster_member as m', (join) =>
      join.onRef('m.country', '=', 'r.country').onRef('m.recommendation', '=', 'r.id'),
    )
    .select([
      'r.id',
      'r.text',
      'r.language',
      'r.review',
      'r.address',
      'r.public',
      'm.id as member',
      'm.cluster',
      'm.probability',
      sql<string[]>`coalesce(m.words, '{}')`.as('words'),
    ])
    .where('r.country', '=', country);
}

/** What the machine compares: what is public of the newest reviews, at most so many, in the order of its addresses. */
export async function listNewestAsks(
  db: Database | InTransaction,
  country: string,
  most: number,
): Promise<ClusteredAsk[]> {
  const newest = db
    .selectFrom('recommendation as n')
    .innerJoin('review as v', (join) =>
      join.onRef('v.country', '=', 'n.country').onRef('v.id', '=', 'n.review'),
    )
    .select('n.id')
    .where('n.country', '=', country)
    .where('n.public', '=', true)
    .orderBy('v.held_on', (day) => day.desc().nullsLast())
    .orderBy('n.address')
    .limit(most);
  return asks(db, country).where('r.id', 'in', newest).orderBy('r.address').execute();
}

/** Some recommendations, in the order of their addresses; those that are not there are left out. */
export async function listAsks(
  tx: Database | InTransaction,
  country: string,
  recommendations: readonly string[],
): Promise<ClusteredAsk[]> {
  return asks(tx, country)
    .where(sql<boolean>`r.id = any(${sql.val([...recommendations])}::uuid[])`)
    .orderBy('r.address')
    .execute();
}

/** The members of some clusters, withdrawn ones too. */
export async function listMembers(
  tx: Database | InTransaction,
  country: string,
  clusters: readonly string[],
): Promise<ClusteredAsk[]> {
  return asks(tx, country)
    .where(sql<boolean>`m.cluster = any(${sql.val([...clusters])}::uuid[])`)
    .orderBy('r.address')
    .execute();
}

export async function findAddress(
  tx: InTransaction,
  country: string,
  address: string,
): Promise<ClusteredAsk | undefined> {
  return asks(tx, country).where('r.address', '=', address).executeTakeFirst();
}

export async function listClusters(
  tx: Database | InTransaction,
  country: string,
  ids: readonly string[],
): Promise<Row<'cluster'>[]> {
  return tx
    .selectFrom('cluster')
    .selectAll()
    .where('country', '=', country)
    .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
}

export async function findClusterBySlug(
  tx: Database | InTransaction,
  country: string,
  slug: string,
): Promise<Row<'cluster'> | undefined> {
  return tx
    .selectFrom('cluster')
    .selectAll()
    .where('country', '=', country)
    .where('slug', '=', slug)
    .executeTakeFirst();
}

/** Clusters that stand, to choose one from; the largest first. */
export async function listChoosable(db: Database, country: string, limit: number): Promise<Row<'cluster'>[]> {
  return db
    .selectFrom('cluster as c')
    .innerJoin('cluster_member as m', (join) =>
      join.onRef('m.country', '=', 'c.country').onRef('m.cluster', '=', 'c.id'),
    )
    .selectAll('c')
    .where('c.country', '=', country)
    .groupBy(['c.country', 'c.id'])
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('c.slug')
    .limit(limit)
    .execute();
}

export async function putMembers(
  tx: InTransaction,
  rows: readonly NewRow<'cluster_member'>[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('cluster_member')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['country', 'id']).doUpdateSet((eb) => ({
        cluster: eb.ref('excluded.cluster'),
        probability: eb.ref('excluded.probability'),
        words: eb.ref('excluded.words'),
        organisation: eb.ref('excluded.organisation'),
        public: eb.ref('excluded.public'),
        recorded_at: eb.ref('excluded.recorded_at'),
      })),
    )
    .execute();
}

export async function putCluster(tx: InTransaction, row: NewRow<'cluster'>): Promise<void> {
  const { country: _, id: _id, slug: _slug, ...changed } = row;
  await tx
    .insertInto('cluster')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(changed))
    .execute();
}

export async function insertDecision(
  tx: InTransaction,
  row: Omit<NewRow<'cluster_decision'>, 'ordinal'>,
): Promise<void> {
  const { last } = await tx
    .selectFrom('cluster_decision')
    .select((eb) => eb.fn.coalesce(eb.fn.max('ordinal'), sql<number>`0`).as('last'))
    .where('country', '=', row.country)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('cluster_decision')
    .values({ ...row, ordinal: last + 1 })
    .execute();
}

export async function findDecision(
  tx: InTransaction,
  country: string,
  id: string,
): Promise<(Row<'cluster_decision'> & { moves: ClusterMove[] }) | undefined> {
  return tx
    .selectFrom('cluster_decision')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** A decision that stands, that was taken after another one on some of the same, and that is more than a turning down. */
export async function findLater(
  tx: InTransaction,
  { country, ordinal, clusters, members }: Row<'cluster_decision'>,
): Promise<Row<'cluster_decision'> | undefined> {
  return tx
    .selectFrom('cluster_decision')
    .selectAll()
    .where('country', '=', country)
    .where('ordinal', '>', ordinal)
    .where('undone', '=', false)
    .where('kind', '<>', 'reject')
    .where(sql<boolean>`(clusters && ${sql.val(clusters)}::uuid[] or members && ${sql.val(members)}::uuid[])`)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function markUndone(tx: InTransaction, country: string, id: string): Promise<void> {
  await tx
    .updateTable('cluster_decision')
    .set({ undone: true })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

export type ListedDecision = Row<'cluster_decision'> & { organisation_names: Translated | null };

/** Proposals that were turned down and stay so, the newest first. */
export async function listTurnedDown(
  db: Database,
  country: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedDecision[]> {
  return listedDecisions(db, country)
    .where('d.kind', '=', 'reject')
    .orderBy('d.ordinal', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countTurnedDown(db: Database, country: string): Promise<number> {
  const row = await db
    .selectFrom('cluster_decision')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('country', '=', country)
    .where('kind', '=', 'reject')
    .where('undone', '=', false)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Decisions that were not undone. */
function listedDecisions(db: Database, country: string) {
  return db
    .selectFrom('cluster_decision as d')
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'd.country').onRef('o.id', '=', 'd.organisation'),
    )
    .selectAll('d')
    .select('o.names as organisation_names')
    .where('d.country', '=', country)
    .where('d.undone', '=', false);
}

/** The newest decision on a cluster that was not undone. */
export async function findLastDecision(
  db: Database,
  country: string,
  cluster: string,
): Promise<ListedDecision | undefined> {
  return listedDecisions(db, country)
    .where(sql<boolean>`d.clusters @> array[${cluster}]::uuid[]`)
    .orderBy('d.ordinal', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** What was said to ask for something else: each of `ones` than each of `others`. */
export type Apart = { ones: string[]; others: string[] };

export async function listApart(db: Database | InTransaction, country: string): Promise<Apart[]> {
  return db
    .selectFrom('cluster_decision')
    .select(['ones', 'others'])
    .where('country', '=', country)
    .where('undone', '=', false)
    .where(sql<boolean>`cardinality(ones) > 0`)
    .orderBy('ordinal')
    .execute();
}

export type Proposal = Row<'cluster_proposal'>;

/** What the machine proposes, likeliest first, as it wrote it down; what was decided since is not taken out. */
export async function listProposals(
  db: Database | InTransaction,
  country: string,
  above = 0,
): Promise<Proposal[]> {
  return db
    .selectFrom('cluster_proposal')
    .selectAll()
    .where('country', '=', country)
    .where(sql<boolean>`probability >= ${above}::real`)
    .orderBy('probability', 'desc')
    .orderBy(sql`cardinality(members)`, 'desc')
    .orderBy('id')
    .execute();
}

export async function findProposal(
  tx: InTransaction,
  country: string,
  id: string,
): Promise<Proposal | undefined> {
  return tx
    .selectFrom('cluster_proposal')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function removeProposal(tx: InTransaction, country: string, id: string): Promise<void> {
  await tx.deleteFrom('cluster_proposal').where('country', '=', country).where('id', '=', id).execute();
}

const BATCH = 3_000;

/** Puts what the machine has found in the place of what it had found before. */
export async function replaceProposals(
  tx: InTransaction,
  country: string,
  found: readonly {
    id: string;
    members: string[];
    joins: string | null;
    p: number;
    shared: SharedOfCluster;
  }[],
  at: Date,
): Promise<void> {
  await tx.deleteFrom('cluster_proposal').where('country', '=', country).execute();
  for (let from = 0; from < found.length; from += BATCH)
    await tx
      .insertInto('cluster_proposal')
      .values(
        found.slice(from, from + BATCH).map(({ id, members, joins, p, shared }) => ({
          country,
          id,
          members,
          joins,
          probability: p,
          shared: JSON.stringify(shared),
          made_at: at,
        })),
      )
      .execute();
}

/** Says that the machine has to read; several who ask before it does are served by one reading. */
export async function askForReading(tx: InTransaction, country: string): Promise<void> {
  await tx
    .insertInto('cluster_reading')
    .values({ country, id: randomUUID(), asked: 1, done: 0 })
    .onConflict((conflict) =>
      conflict.columns(['country']).doUpdateSet({ asked: sql<number>`cluster_reading.asked + 1` }),
    )
    .execute();
}

export async function readReading(
  db: Database | InTransaction,
  country: string,
): Promise<Row<'cluster_reading'> | undefined> {
  return db.selectFrom('cluster_reading').selectAll().where('country', '=', country).executeTakeFirst();
}

export async function finishReading(
  tx: InTransaction,
  country: string,
  { done, recommendations, at }: { done: number; recommendations: number; at: Date },
): Promise<void> {
  await tx
    .updateTable('cluster_reading')
    // two servers over one database may read at once, and the later to finish may have begun first
    .set({ done: sql<number>`greatest(done, ${done})`, recommendations, done_at: at })
    .where('country', '=', country)
    .execute();
}
