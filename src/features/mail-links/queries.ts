import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import type { ReportedOn } from '../inbox/schema.ts';
import type { PublicSubject } from './schema.ts';

export type MailLink = Row<'mail_link'>;

export async function insertLinks(tx: InTransaction, rows: readonly NewRow<'mail_link'>[]): Promise<void> {
  if (rows.length > 0) await tx.insertInto('mail_link').values(rows).execute();
}

export async function findLink(db: Database, country: string, hash: Buffer): Promise<MailLink | undefined> {
  return db
    .selectFrom('mail_link')
    .selectAll()
    .where('country', '=', country)
    .where('token_hash', '=', hash)
    .executeTakeFirst();
}

/** Uses a link up for a draft; false when somebody has done so meanwhile or it has ended. */
export async function useLink(
  tx: InTransaction,
  country: string,
  id: string,
  { update, now }: { update: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mail_link')
    .set({ used_at: now, progress_update: update })
    .where('country', '=', country)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends the links of somebody; those that were used keep the trace of their draft. */
export async function deleteOpenLinks(tx: InTransaction, country: string, person: string): Promise<void> {
  await tx
    .deleteFrom('mail_link')
    .where('country', '=', country)
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .execute();
}

/** Removes links that ended long ago and were never used. */
export async function deleteEndedLinks(db: Database, country: string, before: Date): Promise<void> {
  await db
    .deleteFrom('mail_link')
    .where('country', '=', country)
    .where('expires_at', '<', before)
    .where('used_at', 'is', null)
    .execute();
}

/** What a link reports on, where the reader may see it and something can be said of it. */
export async function findSubject(reading: Reading, on: ReportedOn): Promise<PublicSubject | undefined> {
  if ('action' in on) {
    const action = await reading
      .selectFrom('action as a')
      .innerJoin('plan as p', 'p.id', 'a.plan')
      .select(['a.number', 'a.title', 'p.slug as plan', 'p.language'])
      .where('a.id', '=', on.action)
      .where('a.removed_at', 'is', null)
      .executeTakeFirst();
    return action && { kind: 'action', ...action };
  }
  const duty = await reading
    .selectFrom('standing_assignment as d')
    .innerJoin('recommendation as r', 'r.id', 'd.recommendation')
    .select(['d.id', 'r.address', 'r.number', 'r.text as title', 'r.language'])
    .where('d.id', '=', on.assignment)
    .executeTakeFirst();
  return duty && { kind: 'assignment', ...duty };
}

const ofSubject = (on: ReportedOn) =>
  'action' in on
    ? ({ column: 'action', id: on.action } as const)
    : ({ column: 'assignment', id: on.assignment } as const);

/** Whether a body has a draft on it already, or one that was returned. */
export async function hasDraft(
  db: Database,
  country: string,
  organisation: string,
  on: ReportedOn,
): Promise<boolean> {
  const { column, id } = ofSubject(on);
  const row = await db
    .selectFrom('progress_update')
    .select('id')
    .where('country', '=', country)
    .where('organisation', '=', organisation)
    .where(column, '=', id)
    .where('state', 'in', ['draft', 'returned'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** When a body was last reminded of something; undefined where it never was. */
export async function readLastReminder(
  db: Database,
  country: string,
  organisation: string,
  on: ReportedOn,
): Promise<Date | undefined> {
  const { column, id } = ofSubject(on);
  const row = await db
    .selectFrom('reminder')
    .select((eb) => eb.fn.max('recorded_at').as('at'))
    .where('country', '=', country)
    .where('organisation', '=', organisation)
    .where(column, '=', id)
    .executeTakeFirst();
  return row?.at ?? undefined;
}

export async function insertReminder(tx: InTransaction, row: NewRow<'reminder'>): Promise<void> {
  await tx.insertInto('reminder').values(row).execute();
}

export type Recipient = { person: string; name: string; email: string; language: string; isRefused: boolean };

/** Some people with their addresses, and whether a mail server has refused them for good. */
export async function listRecipients(
  db: Database,
  country: string,
  people: readonly string[],
): Promise<Recipient[]> {
  return db
    .selectFrom('person as p')
    .innerJoin('auth.user as u', 'u.id', 'p.account')
    .select(['p.id as person', 'p.name', 'u.email', 'p.language'])
    .select(
      sql<boolean>`exists (select from mail_refusal m where m.country = p.country and m.person = p.id
        and m.cleared_at is null and m.address = u.email)`.as('isRefused'),
    )
    .where('p.country', '=', country)
    .where(sql<boolean>`p.id = any(${sql.val([...people])}::uuid[])`)
    .where('p.suspended_at', 'is', null)
    .orderBy('p.name')
    .execute();
}

export async function readCountryNames(
  db: Database,
  country: string,
): Promise<{ names: Translated; languages: string[]; time_zone: string }> {
  return db
    .selectFrom('country')
    .select(['names', 'languages', 'time_zone'])
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
}
