import { sql, type SqlBool } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type {
  FoundAction,
  FoundDiscussion,
  FoundOrganisation,
  FoundPlan,
  FoundUpdate,
  Found,
} from './schema.ts';

/** How many of each kind are shown. */
export const SHOWN = 5;

const total = sql<number>`count(*) over ()`.as('total');

function withTotal<Row extends { total: number }>(rows: Row[]): Found<Row> {
  return { count: rows[0]?.total ?? 0, items: rows };
}

export async function findActions(reading: Reading, words: string): Promise<Found<FoundAction>> {
  const rows = await reading
    .selectFrom('action as a')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .select(['a.number', 'a.title', 'p.slug as plan', 'p.title as plan_title', 'p.language'])
    .select(total)
    .where('a.removed_at', 'is', null)
    .where(sql<SqlBool>`words_of_any(a.title || ' ' || a.description) @@ asked_of_any(${words})`)
    .orderBy('p.starts_on', 'desc')
    .orderBy('a.number')
    .limit(SHOWN)
    .execute();
  return withTotal(rows);
}

export async function findPlans(reading: Reading, words: string): Promise<Found<FoundPlan>> {
  const rows = await reading
    .selectFrom('plan as p')
    .select(['p.slug', 'p.title', 'p.language'])
    .select(total)
    .where(sql<SqlBool>`words_of_any(p.title || ' ' || p.summary) @@ asked_of_any(${words})`)
    .orderBy('p.starts_on', 'desc')
    .limit(SHOWN)
    .execute();
  return withTotal(rows);
}

export async function findUpdates(reading: Reading, words: string): Promise<Found<FoundUpdate>> {
  const rows = await reading
    .selectFrom('progress_update as u')
    .innerJoin('organisation as o', 'o.id', 'u.organisation')
    .leftJoin('action as a', 'a.id', 'u.action')
    .leftJoin('plan as p', 'p.id', 'a.plan')
    .leftJoin('assignment as d', 'd.id', 'u.assignment')
    .leftJoin('recommendation as r', 'r.id', 'd.recommendation')
    .select(['u.id', 'u.language', 'u.starts_on', 'u.ends_on', 'o.names as organisation_names'])
    .select(sql<string>`left(case when u.changed <> '' then u.changed else u.done end, 300)`.as('text'))
    .select(total)
    // with what it speaks of, as its page has it
    .where((eb) => eb.or([eb('p.id', 'is not', null), eb('r.id', 'is not', null)]))
    .where(sql<SqlBool>`words_of_any(u.done || ' ' || u.changed) @@ asked_of_any(${words})`)
    .orderBy(sql`coalesce(u.published_at, u.recorded_at)`, 'desc')
    .limit(SHOWN)
    .execute();
  return withTotal(rows);
}

export async function findDiscussions(reading: Reading, words: string): Promise<Found<FoundDiscussion>> {
  const rows = await reading
    .selectFrom('discussion as d')
    .innerJoin('organisation as o', 'o.id', 'd.organisation')
    .select(['d.id', 'd.title', 'd.language', 'o.names as organisation_names'])
    .select(total)
    .where(
      sql<SqlBool>`(words_of_any(d.title) @@ asked_of_any(${words}) or d.id in (
      select m.discussion from discussion_message m where words_of_any(m.text) @@ asked_of_any(${words})))`,
    )
    .orderBy('d.recorded_at', 'desc')
    .limit(SHOWN)
    .execute();
  return withTotal(rows);
}

export async function findOrganisations(reading: Reading, words: string): Promise<Found<FoundOrganisation>> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await reading
    .selectFrom('organisation as o')
    .select(['o.slug', 'o.names'])
    .select(total)
    .where(
      sql<SqlBool>`exists (select from jsonb_each_text(o.names) n where n.value ilike ${pattern}
      or words_of_any(n.value) @@ asked_of_any(${words}))`,
    )
    .orderBy('o.slug')
    .limit(SHOWN)
    .execute();
  return withTotal(rows);
}
