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
