import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { CalendarEvent } from './schema.ts';

function events(reading: Reading) {
  return reading
    .selectFrom('calendar_event as e')
    .leftJoin('organisation as o', 'o.id', 'e.organisation')
    .leftJoin('review as v', 'v.id', 'e.review')
    .selectAll('e')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .select(['v.slug as review_slug', 'v.mechanism as review_mechanism'])
    .select(['v.cycle as review_cycle', 'v.held_on as review_held_on']);
}

/** Every event that a reading shows, withdrawn ones too, in the order of their days. */
export async function listEvents(reading: Reading): Promise<CalendarEvent[]> {
  return events(reading).orderBy('e.starts_on').orderBy('e.slug').execute();
}

export async function findEvent(reading: Reading, slug: string): Promise<CalendarEvent | undefined> {
  return events(reading).where('e.slug', '=', slug).executeTakeFirst();
}

/** The next events from a day on that are not withdrawn. */
export async function listNextEvents(
  reading: Reading,
  from: string,
  limit: number,
): Promise<CalendarEvent[]> {
  return events(reading)
    .where('e.withdrawn_at', 'is', null)
    .where('e.ends_on', '>=', from)
    .orderBy('e.starts_on')
    .orderBy('e.slug')
    .limit(limit)
    .execute();
}

/** An event as it stands now, public or not, for verbs. */
export async function readEvent(
  tx: Database,
  country: string,
  slug: string,
): Promise<Row<'calendar_event'> | undefined> {
  return tx
    .selectFrom('calendar_event')
    .selectAll()
    .where('country', '=', country)
    .where('slug', '=', slug)
    .executeTakeFirst();
}

/** The sessions that are not withdrawn. */
export async function readSessions(tx: InTransaction, country: string): Promise<Row<'calendar_event'>[]> {
  return tx
    .selectFrom('calendar_event')
    .selectAll()
    .where('country', '=', country)
    .where('kind', '=', 'session')
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** The addresses that begin alike, so that a new one can be told from them. */
export async function listSlugs(tx: InTransaction, country: string, base: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('calendar_event')
    .select('slug')
    .where('country', '=', country)
    .where(sql<boolean>`starts_with(slug, ${base})`)
    .execute();
  return rows.map(({ slug }) => slug);
}

/** Ids by slug of what an event can refer to. */
export async function readReferences(
  tx: Database,
  country: string,
): Promise<{ reviews: Map<string, string>; organisations: Map<string, string> }> {
  const [reviews, organisations] = await Promise.all(
    (['review', 'organisation'] as const).map((table) =>
      tx.selectFrom(table).select(['slug', 'id']).where('country', '=', country).execute(),
    ),
  );
  const byId = (rows: { slug: string; id: string }[] = []) => new Map(rows.map(({ slug, id }) => [slug, id]));
  return { reviews: byId(reviews), organisations: byId(organisations) };
}

export async function insertEvents(
  tx: InTransaction,
  rows: readonly NewRow<'calendar_event'>[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('calendar_event')
      .values([...rows])
      .execute();
}

/** Writes a newer version of an event. */
export async function updateEvent(
  tx: InTransaction,
  country: string,
  id: string,
  values: Partial<NewRow<'calendar_event'>> & { changed_at: Date },
): Promise<void> {
  await tx
    .updateTable('calendar_event')
    .set(values)
    .set({ version: sql<number>`version + 1` })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}
