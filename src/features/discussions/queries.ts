import { sql, type SqlBool } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database } from '../../database/connection.ts';
import type { Conclusion, ListedDiscussion, Mention, Message, Subject, WaitingDiscussion } from './schema.ts';
import { discussionHref } from './schema.ts';

export type DiscussionsFilter = {
  id?: string | undefined;
  /** By their ids. */
  recommendation?: string | undefined;
  action?: string | undefined;
  /** Only those that everybody reads. */
  isPublic?: boolean;
};

/** Discussions that a viewer hears. */
function heard(reading: Reading, { id, recommendation, action, isPublic }: DiscussionsFilter) {
  return reading
    .selectFrom('discussion as d')
    .innerJoin('organisation as o', 'o.id', 'd.organisation')
    .leftJoin('action as a', 'a.id', 'd.action')
    .leftJoin('plan as p', 'p.id', 'a.plan')
    .leftJoin('recommendation as r', 'r.id', 'd.recommendation')
    .where((eb) => eb.or([eb('p.id', 'is not', null), eb('r.id', 'is not', null)]))
    .$if(id !== undefined, (query) => query.where('d.id', '=', id ?? ''))
    .$if(recommendation !== undefined, (query) => query.where('d.recommendation', '=', recommendation ?? ''))
    .$if(action !== undefined, (query) => query.where('d.action', '=', action ?? ''))
    .$if(isPublic === true, (query) => query.where('d.public', '=', true));
}

export async function countDiscussions(reading: Reading, filter: DiscussionsFilter): Promise<number> {
  const row = await heard(reading, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Discussions that a viewer hears, the one in which something was said last first. */
export async function listDiscussions(
  reading: Reading,
  filter: DiscussionsFilter,
  limit: number,
  offset: number,
): Promise<ListedDiscussion[]> {
  const rows = await heard(reading, filter)
    .selectAll('d')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .select(['a.number as action_number', 'a.title as action_title', 'a.removed_at as action_removed_at'])
    .select(['a.public as action_public', 'p.slug as plan_slug', 'p.language as plan_language'])
    .select(['r.address', 'r.number', 'r.text', 'r.language as text_language', 'r.public as text_public'])
    .select([
      sql<number>`(select count(*) from discussion_message m where m.discussion = d.id)`.as('messages'),
      sql<number>`(select count(*) from discussion_conclusion c where c.discussion = d.id
        and c.done_on is null)`.as('open_conclusions'),
      sql<Date>`coalesce((select max(m.recorded_at) from discussion_message m where m.discussion = d.id),
        d.recorded_at)`.as('last_at'),
    ])
    .orderBy('last_at', 'desc')
    .orderBy('d.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => {
    const { action_number, action_title, action_removed_at, action_public, plan_slug, plan_language } = row;
    const { address, number, text, text_language, text_public, ...discussion } = row;
    const subject: Subject =
      discussion.action === null
        ? {
            kind: 'recommendation',
            id: discussion.recommendation ?? '',
            address: address ?? '',
            number: number ?? '',
            text: text ?? '',
            language: text_language ?? 'en',
            isPublic: text_public === true,
          }
        : {
            kind: 'action',
            id: discussion.action,
            plan: plan_slug ?? '',
            number: action_number ?? 0,
            title: action_title ?? '',
            language: plan_language ?? 'en',
            isRemoved: action_removed_at !== null,
            isPublic: action_public === true,
          };
    return { ...discussion, subject };
  });
}

/** The messages of some discussions, by discussion, in their order. */
export async function listMessages(
  reading: Reading,
  discussions: readonly string[],
): Promise<Map<string, Message[]>> {
  if (discussions.length === 0) return new Map();
  const rows = await reading
    .selectFrom('discussion_message as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation')
    .selectAll('m')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .where(isOneOf(discussions))
    .orderBy('m.ordinal')
    .execute();
  return Map.groupBy(rows, ({ discussion }) => discussion);
}

function isOneOf(discussions: readonly string[]) {
  return sql<SqlBool>`m.discussion = any(${sql.val([...discussions])}::uuid[])`;
}

/** What some discussions have concluded, by discussion, in its order. */
export async function listConclusions(
  reading: Reading,
  discussions: readonly string[],
): Promise<Map<string, Conclusion[]>> {
  if (discussions.length === 0) return new Map();
  const rows = await reading
    .selectFrom('discussion_conclusion as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation')
    .innerJoin('organisation as by', 'by.id', 'm.concluded_by')
    .selectAll('m')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .select('by.names as concluded_by_names')
    .where(isOneOf(discussions))
    .orderBy('m.ordinal')
    .execute();
  return Map.groupBy(rows, ({ discussion }) => discussion);
}

/** Whom the messages of a discussion ask by name; the names of people only where they are asked for. */
export async function listMentions(
  reading: Reading,
  db: Database,
  country: string,
  discussion: string,
  isNamed: boolean,
): Promise<Mention[]> {
  const rows = await reading
    .selectFrom('discussion_mention as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation')
    .selectAll('m')
    .select('o.names as organisation_names')
    .where('m.discussion', '=', discussion)
    .orderBy('o.slug')
    .execute();
  const people = rows.flatMap(({ person }) => person ?? []);
  const names = isNamed ? await readPeople(db, country, people) : new Map<string, string>();
  return rows.map((row) => ({ ...row, name: names.get(row.person ?? '') ?? null }));
}

async function readPeople(
  db: Database,
  country: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('country', '=', country)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who wrote each of some messages, as the ledger knows it: no record that can be public names a person. */
export async function readWriters(
  db: Database,
  country: string,
  messages: readonly string[],
): Promise<Map<string, { person: string; name: string }>> {
  if (messages.length === 0) return new Map();
  const rows = await db
    .selectFrom('ledger_change as c')
    .innerJoin('ledger as l', (join) =>
      join.onRef('l.country', '=', 'c.country').onRef('l.seq', '=', 'c.seq'),
    )
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'l.country').onRef('p.id', '=', 'l.person'),
    )
    .select(['c.record', 'p.id as person', 'p.name'])
    .where('c.country', '=', country)
    .where('c.kind', '=', 'discussion_message')
    .where(sql<SqlBool>`c.record = any(${sql.val([...messages])}::uuid[])`)
    .where('l.verb', 'in', ['discussion.open', 'discussion.write'])
    .execute();
  return new Map(rows.map(({ record, person, name }) => [record, { person, name }]));
}

/** What waits for the people of some organisations: conclusions to carry out, and questions to them by name. */
export async function listOpen(
  reading: Reading,
  { organisations, person }: { organisations: readonly string[]; person: string },
): Promise<WaitingDiscussion[]> {
  if (organisations.length === 0) return [];
  const own = sql`any(${sql.val([...organisations])}::uuid[])`;
  const conclusions = await reading
    .selectFrom('discussion_conclusion as c')
    .select(['c.discussion', 'c.text as title', 'c.language', 'c.due', 'c.recorded_at as since'])
    .where('c.done_on', 'is', null)
    .where(sql<SqlBool>`c.organisation = ${own}`)
    .orderBy('c.due')
    .execute();
  const mentions = await reading
    .selectFrom('discussion_mention as m')
    .innerJoin('discussion as d', 'd.id', 'm.discussion')
    .select(['d.id as discussion', 'd.title', 'd.language'])
    .select((eb) => eb.fn.min('m.recorded_at').as('since'))
    .where('m.settled_at', 'is', null)
    .where(sql<SqlBool>`m.organisation = ${own} and (m.person is null or m.person = ${person}::uuid)`)
    .groupBy(['d.id', 'd.title', 'd.language'])
    .orderBy('since')
    .execute();
  return [
    ...conclusions.map(({ discussion, ...of }) => ({
      kind: 'conclusion' as const,
      ...of,
      address: `${discussionHref(discussion)}#conclusions`,
    })),
    ...mentions.map(({ discussion, ...of }) => ({
      kind: 'mention' as const,
      ...of,
      due: null,
      address: discussionHref(discussion),
    })),
  ];
}
