/**
 * Mail. `startMailer(house)` once at start; then `queueMail(house, tx, {to, subject, body})` in any transaction: the
 * message leaves if and only if the transaction commits, within about a second (`house.jobs.wake()` makes it at once).
 */
import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { House } from '../../house.ts';
import { createDelivery, isFinal, reasonOf, refusesAddress } from './delivery.ts';
import { readOutbox } from './policy.ts';
import {
  clearRefusals,
  findMessage,
  insertMessage,
  recordAttempt,
  recordRefusal,
  requeueMessage,
} from './queries.ts';
import { headerLine, mailAddress, type Mail } from './schema.ts';

const QUEUE = 'mail.send';
/** Pauses grow from 5 seconds and double: some six hours until a message is given up. */
const ATTEMPTS = 13;
/** Connections to the mail server at a time: few servers take less from one client. */
const TOGETHER = 4;

type MailHouse = Pick<House, 'config' | 'clock' | 'country' | 'jobs'>;
type Job = { country: string; id: string };

export { clearRefusals, listRefusals, type Refusal } from './queries.ts';

/**
 * Queues a message in the caller's transaction, and comes back with its id. An address that cannot be one is kept as
 * failed, to be seen.
 */
export async function queueMail(house: MailHouse, tx: InTransaction, mail: Mail): Promise<string> {
  const job: Job = { country: house.country, id: randomUUID() };
  const isAddress = mailAddress.safeParse(mail.to).success;
  await insertMessage(tx, {
    ...job,
    recipient: headerLine(mail.to),
    subject: headerLine(mail.subject),
    body: mail.body,
    state: isAddress ? 'queued' : 'failed',
    last_error: isAddress ? null : 'EADDRESS',
    created_at: house.clock(),
    sent_at: null,
    person: mail.person ?? null,
    unsubscribe: mail.unsubscribe ?? null,
  });
  if (isAddress) await house.jobs.send(tx, QUEUE, job);
  return job.id;
}

/** Starts the worker that sends what is queued, through SMTP_URL or into `<data>/outbox` where there is no server. */
export async function startMailer(house: MailHouse & Pick<House, 'db'>): Promise<void> {
  const delivery = createDelivery(house.config);
  await house.jobs.define<Job>({
    name: QUEUE,
    retries: ATTEMPTS - 1,
    together: TOGETHER,
    handler: async ({ country, id }) => {
      const message = await findMessage(house.db, country, id);
      if (!message || message.state !== 'queued' || message.body === null) return;
      try {
        const state = await delivery.deliver({ ...message, body: message.body }, house.clock());
        await recordAttempt(house.db, country, id, {
          state,
          last_error: null,
          sent_at: house.clock(),
          dropBody: state === 'sent',
        });
        // a server that took it knows the address after all
        if (state === 'sent' && message.person)
          await clearRefusals(house.db, country, message.person, house.clock());
      } catch (error) {
        const givesUp = isFinal(error) || message.attempts + 1 >= ATTEMPTS;
        await recordAttempt(house.db, country, id, {
          state: givesUp ? 'failed' : 'queued',
          last_error: reasonOf(error),
          sent_at: null,
          dropBody: false,
        });
        if (message.person && refusesAddress(error))
          await recordRefusal(house.db, {
            country,
            id: randomUUID(),
            person: message.person,
            address: message.recipient,
            reason: reasonOf(error),
            refused_at: house.clock(),
          });
        if (!givesUp) throw error;
      }
    },
  });
}

/** Sends a message that was given up once more. False when there is none such. */
export async function retryMail(
  house: MailHouse & Pick<House, 'db'>,
  viewer: Viewer,
  id: string,
): Promise<boolean> {
  requireAuthority(viewer, readOutbox);
  const found = await house.db.transaction().execute(async (tx) => {
    if (!(await requeueMessage(tx, house.country, id))) return false;
    await house.jobs.send(tx, QUEUE, { country: house.country, id } satisfies Job);
    return true;
  });
  if (found) house.jobs.wake();
  return found;
}
