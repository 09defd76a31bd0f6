import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Viewer } from '../../access/policy.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import type { Decision, Invitation, Item, Meeting, Waiting, WholeMeeting } from './schema.ts';
import { meetingHref } from './schema.ts';

/** More than a country holds in years. */
const MOST = 500;

export type ListedMeeting = Meeting & { items: number; open: number };

/** The meetings that a viewer may see, the newest first, with how many decisions of each are open. */
export async function listMeetings(reading: Reading): Promise<ListedMeeting[]> {
  return reading
    .selectFrom('meeting as m')
    .selectAll('m')
    .select([
      sql<number>`(select count(*) from meeting_item i where i.meeting = m.id and i.removed_at is null)`.as(
        'items',
      ),
      sql<number>`(select count(*) from meeting_decision d where d.meeting = m.id and d.removed_at is null
        and d.done_at is null)`.as('open'),
    ])
    .orderBy('m.held_on', 'desc')
    .orderBy('m.number', 'desc')
    .limit(MOST)
    .execute();
}

/** A meeting with what belongs to it, as far as this viewer may see it. */
export async function findMeeting(reading: Reading, number: number): Promise<WholeMeeting | undefined> {
  const meeting = await reading
    .selectFrom('meeting')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst();
  if (!meeting) return undefined;
  const [items, invitations, decisions] = await Promise.all([
    listItems(reading, meeting.id),
    listInvitations(reading, meeting.id),
    listDecisions(reading, meeting.id),
  ]);
  return { meeting, items, invitations, decisions };
}

function listItems(reading: Reading, meeting: string): Promise<Item[]> {
  return reading
    .selectFrom('meeting_item')
    .selectAll()
    .where('meeting', '=', meeting)
    .where('removed_at', 'is', null)
    .orderBy('ordinal')
    .orderBy('id')
    .execute();
}

function listInvitations(reading: Reading, meeting: string): Promise<Invitation[]> {
  return reading
    .selectFrom('meeting_invitation as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation')
    .selectAll('i')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names', 'o.kind as organisation_kind'])
    .where('i.meeting', '=', meeting)
    .where('i.withdrawn_at', 'is', null)
    .orderBy('o.slug')
    .execute();
}

function decisionsSeen(reading: Reading) {
  return reading
    .selectFrom('meeting_decision as d')
    .innerJoin('organisation as o', 'o.id', 'd.organisation')
    .leftJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'd.country').onRef('p.id', '=', 'd.person'),
    )
    .selectAll('d')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names', 'p.name as person_name'])
    .where('d.removed_at', 'is', null);
}

function listDecisions(reading: Reading, meeting: string): Promise<Decision[]> {
  return decisionsSeen(reading)
    .where('d.meeting', '=', meeting)
    .orderBy('d.ordinal')
    .orderBy('d.id')
    .execute();
}

export type OpenDecision = Decision & { number: number; language: string; held_on: string };

/** Decisions of any meeting that are not carried out, the earliest due first. */
export async function listOpenDecisions(reading: Reading): Promise<OpenDecision[]> {
  return decisionsSeen(reading)
    .innerJoin('meeting as m', 'm.id', 'd.meeting')
    .select(['m.number', 'm.language', 'm.held_on'])
    .where('d.done_at', 'is', null)
    .orderBy('d.due', (order) => order.asc().nullsLast())
    .orderBy('m.number')
    .orderBy('d.ordinal')
    .limit(MOST)
    .execute();
}

/** Decisions that wait for a viewer: those of their organisations, but for what somebody else of them does in person. */
export async function listWaiting(reading: Reading, { person, memberships }: Viewer): Promise<Waiting[]> {
  const own = [
    ...new Set(memberships.filter(({ role }) => role !== 'observer').map(({ organisation }) => organisation)),
  ];
  if (!person || own.length === 0) return [];
  const rows = await reading
    .selectFrom('meeting_decision as d')
    .innerJoin('meeting as m', 'm.id', 'd.meeting')
    .select(['d.id', 'd.text', 'd.due', 'd.recorded_at', 'm.number', 'm.language'])
    .where('d.removed_at', 'is', null)
    .where('d.done_at', 'is', null)
    .where(sql<boolean>`d.organisation = any(${sql.val(own)}::uuid[])`)
    .where(sql<boolean>`(d.person is null or d.person = ${person.id})`)
    .orderBy('d.due', (order) => order.asc().nullsLast())
    .orderBy('d.recorded_at')
    .limit(MOST)
    .execute();
  return rows.map(({ id, text, due, recorded_at, number, language }) => ({
    kind: 'decision',
    title: text,
    language,
    address: `${meetingHref(number)}#decision-${id}`,
    due,
    since: recorded_at,
  }));
}

export type Invitable = { id: string; slug: string; names: Translated; kind: string };

/** Who can be invited: every organisation that is not suspended. */
export async function listInvitable(db: Database, country: string): Promise<Invitable[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'slug', 'names', 'kind'])
    .where('country', '=', country)
    .where('suspended_at', 'is', null)
    .orderBy('slug')
    .execute();
}

/** People of the organisations, who can be given something to do in person. */
export async function listMembers(
  db: Database,
  country: string,
): Promise<{ id: string; name: string; organisation: string }[]> {
  return db
    .selectFrom('membership as m')
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'm.country').onRef('p.id', '=', 'm.person'),
    )
    .select(['p.id', 'p.name', 'm.organisation'])
    .distinct()
    .where('m.country', '=', country)
    .where('m.ended_at', 'is', null)
    .where('m.role', '<>', 'observer')
    .where('p.suspended_at', 'is', null)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute();
}

/** The number of the meeting that took a decision, as far as this viewer may see it. */
export async function findMeetingOfDecision(reading: Reading, decision: string): Promise<number | undefined> {
  const row = await reading
    .selectFrom('meeting_decision as d')
    .innerJoin('meeting as m', 'm.id', 'd.meeting')
    .select('m.number')
    .where('d.id', '=', decision)
    .executeTakeFirst();
  return row?.number;
}

export async function readNextNumber(tx: InTransaction, country: string): Promise<number> {
  const row = await tx
    .selectFrom('meeting')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('country', '=', country)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** Every invitation of a meeting, withdrawn ones too. */
export async function readInvitations(
  tx: InTransaction,
  country: string,
  meeting: string,
): Promise<Row<'meeting_invitation'>[]> {
  return tx
    .selectFrom('meeting_invitation')
    .selectAll()
    .where('country', '=', country)
    .where('meeting', '=', meeting)
    .execute();
}

export async function readDecision(
  tx: Database,
  country: string,
  id: string,
): Promise<Row<'meeting_decision'> | undefined> {
  return tx
    .selectFrom('meeting_decision')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

type Part = 'meeting' | 'meeting_invitation' | 'meeting_item' | 'meeting_decision';

export async function insertRows<Table extends Part>(
  tx: InTransaction,
  table: Table,
  rows: readonly NewRow<Table>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto(table).values(rows).execute();
}

/** Writes some columns of one row of a meeting. */
export async function updateRow<Table extends Part>(
  tx: InTransaction,
  table: Table,
  country: string,
  id: string,
  values: Partial<Row<Table>>,
): Promise<void> {
  await tx
    .updateTable<Part>(table)
    .set(values as never)
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}
