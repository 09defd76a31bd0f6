import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';

export type MailMessage = Row<'mail_message'>;

export async function insertMessage(tx: InTransaction, message: NewRow<'mail_message'>): Promise<void> {
  await tx.insertInto('mail_message').values(message).execute();
}

export async function findMessage(
  db: Database,
  country: string,
  id: string,
): Promise<MailMessage | undefined> {
  return db
    .selectFrom('mail_message')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Messages with the newest first; `page` counts from 1. */
export async function readMessages(
  db: Database,
  country: string,
  page: number,
  size: number,
): Promise<{ messages: MailMessage[]; total: number }> {
  const [messages, count] = await Promise.all([
    db
      .selectFrom('mail_message')
      .selectAll()
      .where('country', '=', country)
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(size)
      .offset((page - 1) * size)
      .execute(),
    db
      .selectFrom('mail_message')
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .where('country', '=', country)
      .executeTakeFirstOrThrow(),
  ]);
  return { messages, total: count.total };
}

/** What came of an attempt. The body goes once a server has taken the message: it may hold a link that signs in. */
export async function recordAttempt(
  db: Database,
  country: string,
  id: string,
  outcome: Pick<MailMessage, 'state' | 'last_error' | 'sent_at'> & { dropBody: boolean },
): Promise<void> {
  const { dropBody, ...columns } = outcome;
  await db
    .updateTable('mail_message')
    .set((eb) => ({ ...columns, attempts: eb('attempts', '+', 1), ...(dropBody ? { body: null } : {}) }))
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

/** Puts a message that was given up back into the queue; false when it is not one. */
export async function requeueMessage(tx: InTransaction, country: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mail_message')
    .set({ state: 'queued', attempts: 0, last_error: null })
    .where('country', '=', country)
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** That a mail server has refused a person's address for good. */
export type Refusal = Row<'mail_refusal'>;

/** What of a person's address was refused for good and not cleared since, the newest first; other addresses do not count. */
export async function listRefusals(db: Database, country: string, person: string): Promise<Refusal[]> {
  return db
    .selectFrom('mail_refusal as m')
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'm.country').onRef('p.id', '=', 'm.person'),
    )
    .innerJoin('auth.user as u', 'u.id', 'p.account')
    .selectAll('m')
    .where('m.country', '=', country)
    .where('m.person', '=', person)
    .where('m.cleared_at', 'is', null)
    .whereRef('m.address', '=', 'u.email')
    .orderBy('m.refused_at', 'desc')
    .execute();
}

export async function recordRefusal(db: Database, row: NewRow<'mail_refusal'>): Promise<void> {
  await db.insertInto('mail_refusal').values(row).execute();
}

/** Somebody has said that a person's address is right, or a server has taken a message for it. */
export async function clearRefusals(db: Database, country: string, person: string, now: Date): Promise<void> {
  await db
    .updateTable('mail_refusal')
    .set({ cleared_at: now })
    .where('country', '=', country)
    .where('person', '=', person)
    .where('cleared_at', 'is', null)
    .execute();
}
