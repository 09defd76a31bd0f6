import { sql } from 'kysely';
import { may, seeUnpublished, type Viewer } from '../../access/policy.ts';
import type { Reading } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import { handOverHref, type HandOver, type Member, type Waiting } from './schema.ts';

const MOST = 500;

function handOvers(db: Database, country: string) {
  return db
    .selectFrom('hand_over as h')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'h.country').onRef('o.id', '=', 'h.organisation'),
    )
    .leftJoin('organisation as t', (join) =>
      join.onRef('t.country', '=', 'h.country').onRef('t.id', '=', 'h.to_organisation'),
    )
    .leftJoin('person as l', (join) =>
      join.onRef('l.country', '=', 'h.country').onRef('l.id', '=', 'h.leaver'),
    )
    .leftJoin('person as s', (join) =>
      join.onRef('s.country', '=', 'h.country').onRef('s.id', '=', 'h.successor'),
    )
    .selectAll('h')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .select(['t.slug as to_slug', 't.names as to_names', 'l.name as leaver_name', 's.name as successor_name'])
    .where('h.country', '=', country);
}

/** Those that a viewer may see: the secretariat all, others what they hand over or take on, or their organisation takes on. */
function seen(db: Database, viewer: Viewer) {
  const own = [
    ...new Set(
      viewer.memberships.filter(({ role }) => role !== 'observer').map(({ organisation }) => organisation),
    ),
  ];
  const person = viewer.person?.id ?? null;
  return handOvers(db, viewer.country).$if(!may(viewer, seeUnpublished), (query) =>
    query.where(
      sql<boolean>`(h.leaver = ${person} or h.successor = ${person} or h.to_organisation = any(${sql.val(own)}::uuid[]))`,
    ),
  );
}

export async function listHandOvers(db: Database, viewer: Viewer): Promise<HandOver[]> {
  return seen(db, viewer).orderBy('h.recorded_at', 'desc').orderBy('h.id').limit(MOST).execute();
}

export async function findHandOver(db: Database, viewer: Viewer, id: string): Promise<HandOver | undefined> {
  return seen(db, viewer).where('h.id', '=', id).executeTakeFirst();
}

/** The hand-overs that a viewer has not said they have. */
export async function listWaiting(db: Database, viewer: Viewer): Promise<Waiting[]> {
  if (!viewer.person) return [];
  const rows = await handOvers(db, viewer.country)
    .where('h.successor', '=', viewer.person.id)
    .where('h.received_at', 'is', null)
    .orderBy('h.recorded_at')
    .execute();
  return rows.map(({ id, leaver_name, organisation_names, recorded_at }) => ({
    kind: 'hand-over',
    leaver: leaver_name ?? '',
    organisation: organisation_names,
    address: handOverHref(id),
    due: null,
    since: recorded_at,
  }));
}

/** The people of an organisation now, once for each of their roles. */
export async function listMembers(db: Database, country: string, organisation: string): Promise<Member[]> {
  return db
    .selectFrom('membership as m')
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'm.country').onRef('p.id', '=', 'm.person'),
    )
    .select(['p.id', 'p.name', 'm.role', 'm.id as membership'])
    .where('m.country', '=', country)
    .where('m.organisation', '=', organisation)
    .where('m.ended_at', 'is', null)
    .where('p.suspended_at', 'is', null)
    .orderBy('p.name')
    .orderBy('p.id')
    .orderBy('m.role')
    .execute();
}

/** Everybody with an account that is not suspended. */
export async function listEverybody(db: Database, country: string): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('country', '=', country)
    .where('suspended_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export async function findOrganisation(
  db: Database,
  country: string,
  slug: string,
): Promise<Row<'organisation'> | undefined> {
  return db
    .selectFrom('organisation')
    .selectAll()
    .where('country', '=', country)
    .where('slug', '=', slug)
    .executeTakeFirst();
}

export async function listOrganisations(db: Database, country: string): Promise<Row<'organisation'>[]> {
  return db.selectFrom('organisation').selectAll().where('country', '=', country).orderBy('slug').execute();
}

export async function insertHandOvers(
  tx: InTransaction,
  rows: readonly NewRow<'hand_over'>[],
): Promise<void> {
  await tx.insertInto('hand_over').values(rows).execute();
}

export async function setReceived(tx: InTransaction, country: string, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('hand_over')
    .set({ received_at: at })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

export async function endMemberships(
  tx: InTransaction,
  country: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await tx
    .updateTable('membership')
    .set({ ended_at: at })
    .where('country', '=', country)
    .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
}

export async function insertMemberships(
  tx: InTransaction,
  rows: readonly NewRow<'membership'>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('membership').values(rows).execute();
}

export async function countMemberships(tx: Database, country: string, person: string): Promise<number> {
  const row = await tx
    .selectFrom('membership')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('country', '=', country)
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The open decisions of meetings that an organisation, or somebody of it in person, is to carry out. */
export async function readOpenDecisions(
  tx: InTransaction,
  country: string,
  organisation: string,
  person?: string,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('meeting_decision')
    .select('id')
    .where('country', '=', country)
    .where('organisation', '=', organisation)
    .where('done_at', 'is', null)
    .where('removed_at', 'is', null)
    .$if(person !== undefined, (query) => query.where('person', '=', person ?? ''))
    .execute();
  return rows.map(({ id }) => id);
}

export async function giveDecisions(
  tx: InTransaction,
  country: string,
  ids: readonly string[],
  to: { organisation?: string; person: string | null },
): Promise<void> {
  await tx
    .updateTable('meeting_decision')
    .set(to)
    .where('country', '=', country)
    .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
}

/** Standing duties of two organisations, and where they stand in actions. */
export async function readStanding<Table extends 'assignment' | 'action_organisation'>(
  tx: InTransaction,
  country: string,
  table: Table,
  organisations: readonly string[],
): Promise<Row<Table>[]> {
  const rows = await tx
    .selectFrom(table as 'assignment')
    .selectAll()
    .where('country', '=', country)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`organisation = any(${sql.val([...organisations])}::uuid[])`)
    .execute();
  return rows as unknown as Row<Table>[];
}

export async function endRows(
  tx: InTransaction,
  country: string,
  table: 'assignment' | 'action_organisation',
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await tx
    .updateTable(table as 'assignment')
    .set({ ended_at: at })
    .where('country', '=', country)
    .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
}

export async function insertDuties(tx: InTransaction, rows: readonly NewRow<'assignment'>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('assignment').values(rows).execute();
}

export async function insertParts(
  tx: InTransaction,
  rows: readonly NewRow<'action_organisation'>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('action_organisation').values(rows).execute();
}

/** What a pack holds of an organisation, as its reader may see it. */
export async function readPack(reading: Reading, organisation: string) {
  const [duties, actions, drafts, published, decisions] = await Promise.all([
    reading
      .selectFrom('standing_assignment as a')
      .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
      .innerJoin('review as v', 'v.id', 'r.review')
      .select(['a.id', 'a.duty', 'a.answer', 'r.number', 'r.text', 'r.language', 'r.address', 'r.due'])
      .select(sql<string>`coalesce(v.symbol, v.mechanism)`.as('source'))
      .where('a.organisation', '=', organisation)
      .orderBy('a.duty')
      .orderBy('r.ordinal')
      .limit(MOST)
      .execute(),
    reading
      .selectFrom('action_organisation as m')
      .innerJoin('action as a', 'a.id', 'm.action')
      .innerJoin('plan as p', 'p.id', 'a.plan')
      .select(['a.number', 'a.title', 'a.ends_on', 'm.part', 'p.slug', 'p.language'])
      .where('m.organisation', '=', organisation)
      .where('m.ended_at', 'is', null)
      .where('a.removed_at', 'is', null)
      .where('a.state', 'in', ['planned', 'underway'])
      .orderBy('a.ends_on', (order) => order.asc().nullsLast())
      .limit(MOST)
      .execute(),
    updates(reading, organisation).where('u.state', 'in', ['draft', 'returned']).limit(MOST).execute(),
    updates(reading, organisation).where('u.state', '=', 'published').limit(20).execute(),
    reading
      .selectFrom('meeting_decision as d')
      .innerJoin('meeting as m', 'm.id', 'd.meeting')
      .select(['d.id', 'd.text', 'd.due', 'm.number', 'm.language'])
      .where('d.organisation', '=', organisation)
      .where('d.removed_at', 'is', null)
      .where('d.done_at', 'is', null)
      .orderBy('d.due', (order) => order.asc().nullsLast())
      .limit(MOST)
      .execute(),
  ]);
  return { duties, actions, drafts, published, decisions };
}
export type Pack = Awaited<ReturnType<typeof readPack>> & {
  contacts: readonly { name: string; organisation: string }[];
};

function updates(reading: Reading, organisation: string) {
  return reading
    .selectFrom('progress_update as u')
    .select(['u.id', 'u.starts_on', 'u.ends_on', 'u.done', 'u.language', 'u.published_at'])
    .where('u.organisation', '=', organisation)
    .orderBy('u.recorded_at', 'desc');
}

/** Whom a successor can ask: the people of the organisation and of the secretariat. */
export async function listContacts(db: Database, country: string, organisation: string) {
  return db
    .selectFrom('membership as m')
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'm.country').onRef('p.id', '=', 'm.person'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'm.country').onRef('o.id', '=', 'm.organisation'),
    )
    .select(['p.name', 'o.names'])
    .distinct()
    .where('m.country', '=', country)
    .where('m.ended_at', 'is', null)
    .where('p.suspended_at', 'is', null)
    .where((eb) => eb.or([eb('m.organisation', '=', organisation), eb('m.role', '=', 'secretariat')]))
    .orderBy('p.name')
    .execute();
}
