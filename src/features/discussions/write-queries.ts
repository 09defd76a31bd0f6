import { sql } from 'kysely';
import { seePlans } from '../../access/policy.ts';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import type { Askable } from './schema.ts';

export type Speaker = { id: string; slug: string; names: Translated; kind: OrganisationKind };

/** Organisations that are not suspended: all, or some by their ids. */
export async function readActive(db: Database, country: string, ids?: readonly string[]): Promise<Speaker[]> {
  if (ids?.length === 0) return [];
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'slug', 'names', 'kind'])
    .where('country', '=', country)
    .where('suspended_at', 'is', null)
    .$if(ids !== undefined, (query) => query.where('id', 'in', [...(ids ?? [])]))
    .orderBy('slug')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as OrganisationKind }));
}

/** People of the mechanism who can be asked by name, each for an organisation of theirs, as the directory lists them. */
export async function listAskablePeople(db: Database, country: string): Promise<Askable[]> {
  return db
    .selectFrom('person as p')
    .innerJoin('membership as m', (join) =>
      join.onRef('m.country', '=', 'p.country').onRef('m.person', '=', 'p.id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'm.country').onRef('o.id', '=', 'm.organisation'),
    )
    .leftJoin('directory_entry as e', (join) =>
      join.onRef('e.country', '=', 'p.country').onRef('e.person', '=', 'p.id'),
    )
    .distinct()
    .select(['p.id as person', 'p.name', 'o.id as organisation', 'o.names as organisation_names'])
    .where('p.country', '=', country)
    .where('p.suspended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .where('m.role', 'in', seePlans.allows as string[])
    .where('o.suspended_at', 'is', null)
    .where((eb) => eb.or([eb('e.is_listed', 'is', null), eb('e.is_listed', '=', true)]))
    .orderBy('p.name')
    .execute();
}

/** What an organisation's person has written lately, by the ledger. */
export async function countWritten(
  tx: InTransaction,
  country: string,
  person: string,
  since: Date,
): Promise<number> {
  // what is newer than a few minutes stands among the newest entries
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from (
      select person, verb, recorded_at from ledger where country = ${country} order by seq desc limit 2000) l
    where l.person = ${person} and l.verb in ('discussion.open', 'discussion.write')
      and l.recorded_at > ${since}`.execute(tx);
  return rows[0]?.count ?? 0;
}

export async function insertDiscussion(tx: InTransaction, row: NewRow<'discussion'>): Promise<void> {
  await tx.insertInto('discussion').values(row).execute();
}

export async function insertMessage(tx: InTransaction, row: NewRow<'discussion_message'>): Promise<void> {
  await tx.insertInto('discussion_message').values(row).execute();
}

export async function insertConclusion(
  tx: InTransaction,
  row: NewRow<'discussion_conclusion'>,
): Promise<void> {
  await tx.insertInto('discussion_conclusion').values(row).execute();
}

export async function insertMentions(
  tx: InTransaction,
  rows: readonly NewRow<'discussion_mention'>[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('discussion_mention')
      .values([...rows])
      .execute();
}

/** The last number that something of a discussion has. */
export async function readLast(
  tx: InTransaction,
  table: 'discussion_message' | 'discussion_conclusion',
  country: string,
  discussion: string,
): Promise<number> {
  const row = await tx
    .selectFrom(table)
    .select((eb) => eb.fn.max('ordinal').as('last'))
    .where('country', '=', country)
    .where('discussion', '=', discussion)
    .executeTakeFirst();
  return row?.last ?? 0;
}

export async function isSubjectPublic(
  tx: InTransaction,
  country: string,
  { recommendation, action }: Pick<Row<'discussion'>, 'recommendation' | 'action'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom(action === null ? 'recommendation' : 'action')
    .select('public')
    .where('country', '=', country)
    .where('id', '=', action ?? recommendation ?? '')
    .executeTakeFirstOrThrow();
  return row.public;
}

export async function findMessage(
  db: Database,
  country: string,
  id: string,
): Promise<Row<'discussion_message'> | undefined> {
  return db
    .selectFrom('discussion_message')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Takes a message's words away; that there was one stays. */
export async function emptyMessage(tx: InTransaction, country: string, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('discussion_message')
    .set({ text: '', withdrawn_at: now, public: false })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

export async function setDone(tx: InTransaction, country: string, id: string, day: string): Promise<void> {
  await tx
    .updateTable('discussion_conclusion')
    .set({ done_on: day })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

/** Open questions by name in a discussion, of some organisations and of one person in them. */
export async function listUnsettled(
  tx: InTransaction,
  country: string,
  discussion: string,
  { organisations, person }: { organisations: readonly string[]; person: string },
): Promise<string[]> {
  if (organisations.length === 0) return [];
  const rows = await tx
    .selectFrom('discussion_mention')
    .select('id')
    .where('country', '=', country)
    .where('discussion', '=', discussion)
    .where('settled_at', 'is', null)
    .where('organisation', 'in', [...organisations])
    .where((eb) => eb.or([eb('person', 'is', null), eb('person', '=', person)]))
    .execute();
  return rows.map(({ id }) => id);
}

/** The open questions that a message put, once it is withdrawn. */
export async function listUnsettledOf(
  tx: InTransaction,
  country: string,
  message: string,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('discussion_mention')
    .select('id')
    .where('country', '=', country)
    .where('message', '=', message)
    .where('settled_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

export async function settleMentions(
  tx: InTransaction,
  country: string,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('discussion_mention')
    .set({ settled_at: now })
    .where('country', '=', country)
    .where('id', 'in', [...ids])
    .execute();
}

/** Today in the country, and the languages of its pages. */
export async function readCountryDay(
  db: Database,
  country: string,
  at: Date,
): Promise<{ languages: string[]; today: string }> {
  return db
    .selectFrom('country')
    .select('languages')
    .select(sql<string>`((${at}::timestamptz at time zone time_zone)::date)::text`.as('today'))
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
}
