import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Database } from '../../database/connection.ts';
import type { Row, Translated } from '../../database/tables.ts';
import { audienceKinds } from '../../ledger/kinds.ts';
import { withAbout } from './about-queries.ts';
import type { EntryChange, HistoryScope } from './schema.ts';

export type HistoryEntry = {
  seq: number;
  recorded_at: Date;
  verb: string;
  hash: Buffer;
  organisation_names: Translated | null;
  organisation_slug: string | null;
  /** Null to the public, and for the operator at the command line. */
  person_name: string | null;
};

/** Entries that this reader may see, newest first; of one record with `record`. */
export async function listEntries(
  db: Database,
  scope: HistoryScope,
  limit: number,
  offset: number,
): Promise<HistoryEntry[]> {
  const rows = await visibleEntries(db, scope)
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'l.country').onRef('o.id', '=', 'l.organisation'),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'l.country').onRef('p.id', '=', 'l.person'),
    )
    .select([
      'l.seq',
      'l.recorded_at',
      'l.verb',
      'l.hash',
      'o.names as organisation_names',
      'o.slug as organisation_slug',
      'p.name as person_name',
    ])
    .orderBy('l.seq', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return scope.inside ? rows : rows.map((row) => ({ ...row, person_name: null }));
}

export async function countEntries(db: Database, scope: HistoryScope): Promise<number> {
  const row = await visibleEntries(db, scope)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/**
 * Which changes `table` are told: to everybody what is public, and inside what is not, but for records that have an audience
 * of their own.
 */
function told(table: 'c' | 'ledger_change', inside: boolean): RawBuilder<SqlBool> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  if (!inside) return sql<SqlBool>`${column('public')}`;
  return sql<SqlBool>`(${column('public')} or ${column('kind')} <> all(${sql.val([...audienceKinds])}::text[]))`;
}

function visibleEntries(db: Database, { country, inside, record, upTo }: HistoryScope) {
  return db
    .selectFrom('ledger as l')
    .where('l.country', '=', country)
    .$if(upTo !== undefined, (query) => query.where('l.seq', '<=', upTo ?? 0))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('ledger_change as c')
          .select('c.seq')
          .whereRef('c.country', '=', 'l.country')
          .whereRef('c.seq', '=', 'l.seq')
          .where(told('c', inside))
          .$if(record !== undefined, (query) => query.where('c.record', '=', record ?? '')),
      ),
    );
}

export async function findEntry(
  db: Database,
  scope: HistoryScope,
  seq: number,
): Promise<(HistoryEntry & Pick<Row<'ledger'>, 'previous_hash'>) | undefined> {
  const [entry] = await listEntriesBySeq(db, scope, seq);
  return entry;
}

async function listEntriesBySeq(db: Database, scope: HistoryScope, seq: number) {
  const rows = await visibleEntries(db, scope)
    .where('l.seq', '=', seq)
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'l.country').onRef('o.id', '=', 'l.organisation'),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'l.country').onRef('p.id', '=', 'l.person'),
    )
    .select([
      'l.seq',
      'l.recorded_at',
      'l.verb',
      'l.hash',
      'l.previous_hash',
      'o.names as organisation_names',
      'o.slug as organisation_slug',
      'p.name as person_name',
    ])
    .execute();
  return scope.inside ? rows : rows.map((row) => ({ ...row, person_name: null }));
}

/** How many records of each kind an entry changed, of those this reader may see. */
export async function countChanges(
  db: Database,
  scope: HistoryScope,
  seqs: readonly number[],
): Promise<{ seq: number; kind: string; count: number }[]> {
  if (seqs.length === 0) return [];
  return db
    .selectFrom('ledger_change')
    .select((eb) => ['seq', 'kind', eb.fn.countAll<number>().as('count')])
    .where('country', '=', scope.country)
    .where('seq', 'in', [...seqs])
    .where(told('ledger_change', scope.inside))
    .groupBy(['seq', 'kind'])
    .orderBy('kind')
    .execute();
}

/** The changes of one entry in order, of one kind or record where asked. */
export async function listChanges(
  db: Database,
  scope: HistoryScope,
  seq: number,
  kind: string | undefined,
  limit: number,
  offset: number,
): Promise<EntryChange[]> {
  const rows = await db
    .selectFrom('ledger_change')
    .select(['kind', 'record', 'before', 'after', 'public', 'salt'])
    .where('country', '=', scope.country)
    .where('seq', '=', seq)
    .where(told('ledger_change', scope.inside))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .$if(scope.record !== undefined, (query) => query.where('record', '=', scope.record ?? ''))
    .orderBy('ordinal')
    .limit(limit)
    .offset(offset)
    .execute();
  const shown = await withoutWithdrawn(db, scope, rows);
  return withAbout(db, scope, await withClusters(db, scope, shown));
}

/** Members of clusters with the slug of the cluster where its id stands, which no reader could do anything with. */
async function withClusters(
  db: Database,
  { country, inside }: HistoryScope,
  changes: EntryChange[],
): Promise<EntryChange[]> {
  const members = changes.filter(({ kind }) => kind === 'cluster_member');
  if (members.length === 0) return changes;
  const clusters = await db
    .selectFrom('cluster')
    .select(['id', 'slug'])
    .where('country', '=', country)
    .$if(!inside, (query) => query.where('public', '=', true))
    .execute();
  const slugs = new Map<unknown, string>(clusters.map(({ id, slug }) => [id, slug]));
  const named = (row: unknown) => {
    if (row === null || typeof row !== 'object' || !('cluster' in row)) return row;
    return { ...row, cluster: slugs.get(row.cluster) ?? null };
  };
  return changes.map((changed) =>
    members.includes(changed)
      ? { ...changed, before: named(changed.before), after: named(changed.after) }
      : changed,
  );
}

/**
 * Changes without the content of records that are not public any more, unless the reader is inside and the record has no
 * audience of its own: that something was withdrawn stays on record, its words do not stay readable.
 */
async function withoutWithdrawn<Changed extends Pick<EntryChange, 'kind' | 'record' | 'before' | 'after'>>(
  db: Database,
  { country, inside }: HistoryScope,
  changes: Changed[],
): Promise<Changed[]> {
  const asked = changes.filter(({ kind }) => !inside || (audienceKinds as string[]).includes(kind));
  if (asked.length === 0) return changes;
  const newest = await db
    .selectFrom('ledger_change')
    .distinctOn('record')
    .select(['record', sql<string | null>`after ->> 'public'`.as('shown')])
    .where('country', '=', country)
    .where('record', 'in', [...new Set(asked.map(({ record }) => record))])
    .orderBy('record')
    .orderBy('seq', 'desc')
    .execute();
  const withdrawn = new Set(newest.filter(({ shown }) => shown === 'false').map(({ record }) => record));
  return changes.map((changed) =>
    withdrawn.has(changed.record)
      ? { ...changed, before: onlyPublic(changed.before), after: onlyPublic(changed.after) }
      : changed,
  );
}

function onlyPublic(row: unknown): { public: unknown } | null {
  return row === null ? null : { public: (row as { public?: unknown }).public };
}

/** The review that an entry withdrew or published again, as everybody may know it. */
export type ReviewShown = Pick<Row<'review'>, 'slug' | 'mechanism' | 'cycle' | 'symbol'> & {
  /** Null where none was asked for at the time, or where it was redacted since. */
  reason: string | null;
  language: string | null;
  isRedacted: boolean;
};

/**
 * Which review an entry withdrew or published again. Its name is asked of the record itself: that it was public once, as
 * the entry says, is what lets a reader know it.
 */
export async function findReviewShown(
  db: Database,
  { country }: HistoryScope,
  seq: number,
): Promise<ReviewShown | undefined> {
  return db
    .selectFrom('ledger_change as c')
    .innerJoin('review as v', (join) =>
      join.onRef('v.country', '=', 'c.country').onRef('v.id', '=', 'c.record'),
    )
    .leftJoin('ledger_change as w', (join) =>
      join.onRef('w.country', '=', 'c.country').onRef('w.seq', '=', 'c.seq').on('w.kind', '=', 'withdrawal'),
    )
    .select(['v.slug', 'v.mechanism', 'v.cycle', 'v.symbol'])
    .select([
      sql<string | null>`w.after ->> 'reason'`.as('reason'),
      sql<string | null>`w.after ->> 'language'`.as('language'),
      sql<boolean>`w.record is not null and w.salt is null`.as('isRedacted'),
    ])
    .where('c.country', '=', country)
    .where('c.seq', '=', seq)
    .where('c.kind', '=', 'review')
    .where('c.public', '=', true)
    .executeTakeFirst();
}

/** The newest state of a record that this reader may see, to name it by. */
export async function findRecord(
  db: Database,
  scope: HistoryScope,
  record: string,
): Promise<Pick<EntryChange, 'kind' | 'record' | 'after' | 'before'> | undefined> {
  const newest = await db
    .selectFrom('ledger_change')
    .select(['kind', 'record', 'before', 'after'])
    .where('country', '=', scope.country)
    .where('record', '=', record)
    .$if(scope.upTo !== undefined, (query) => query.where('seq', '<=', scope.upTo ?? 0))
    .where(told('ledger_change', scope.inside))
    .orderBy('seq', 'desc')
    .limit(1)
    .execute();
  return (await withoutWithdrawn(db, scope, newest))[0];
}
