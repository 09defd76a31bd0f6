import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Config } from '../../config.ts';

type Message = {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  created_at: Date;
  unsubscribe: string | null;
};

/** Hands a message over; throws when that failed. */
export type Delivery = { deliver(message: Message, now: Date): Promise<'sent' | 'outbox'> };

const WAIT = 30_000;

/** What nodemailer's errors say of themselves; anything else that was thrown says nothing. */
const mailError = z
  .object({
    code: z.string().optional().catch(undefined),
    responseCode: z.number().optional().catch(undefined),
    response: z.string().optional().catch(undefined),
    command: z.string().optional().catch(undefined),
  })
  .catch({});

/** Through the mail server of SMTP_URL, or else as files that only this server's user reads. */
export function createDelivery(
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDirectory' | 'publicUrl'>,
): Delivery {
  const compose = ({ id, recipient, subject, body, created_at, unsubscribe }: Message) => ({
    from: config.mailFrom,
    // As an object, so that no part of it is read as a second address.
    to: { name: '', address: recipient },
    subject,
    text: body,
    date: created_at,
    // The same at every attempt: a server that took it and was not heard of recognises the second copy.
    messageId: `<${id}@${new URL(config.publicUrl).hostname}>`,
    headers: headersOf(unsubscribe),
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  if (config.smtpUrl) {
    const url = new URL(config.smtpUrl);
    const transport = createTransport({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
      secure: url.protocol === 'smtps:',
      ...(url.username
        ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
        : {}),
      connectionTimeout: WAIT,
      greetingTimeout: WAIT,
      socketTimeout: WAIT,
    });
    return {
      async deliver(message) {
        await transport.sendMail(compose(message));
        return 'sent';
      },
    };
  }

  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  const directory = join(config.dataDirectory, 'outbox');
  return {
    async deliver(message, now) {
      const { message: content } = await composer.sendMail(compose(message));
      if (!Buffer.isBuffer(content)) throw new Error('a message is composed into a buffer');
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const name = join(directory, `${now.toISOString().replaceAll(':', '-')}-${message.id}.eml`);
      const file = await open(`${name}.part`, 'w', 0o600);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${name}.part`, name);
      return 'outbox';
    },
  };
}

/**
 * No holiday notices back, which could go round in circles: as RFC 3834 says it, and as Exchange does. What comes
 * periodically says how it is ended, by RFC 2369 and, where a press can be sent safely, by RFC 8058.
 */
function headersOf(unsubscribe: string | null): Record<string, string> {
  const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
  if (unsubscribe === null) return headers;
  return {
    ...headers,
    Precedence: 'bulk',
    'List-Unsubscribe': `<${unsubscribe}>`,
    ...(unsubscribe.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  };
}

/** Whether a server has refused the address itself for good, and not this message or whoever sends it. */
export function refusesAddress(error: unknown): boolean {
  const { code, command, response = '', responseCode = 0 } = mailError.parse(error);
  // 5.7.x is a policy of the server, such as against us, and says nothing of the mailbox (RFC 3463)
  const isPolicy = /^\d{3}[ -]5\.7\./.test(response);
  return code === 'EENVELOPE' && command === 'RCPT TO' && responseCode >= 500 && !isPolicy;
}

/** A server that has refused for good (SMTP 5xx about this message) says the same at every attempt. */
export function isFinal(error: unknown): boolean {
  const { code, responseCode = 0 } = mailError.parse(error);
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500;
}

/** What administrators are told: a code, and the server's own words where it said any. */
export function reasonOf(error: unknown): string {
  const { code = 'EUNKNOWN', response } = mailError.parse(error);
  return response ? `${code} ${response.slice(0, 300)}` : code;
}
