import { readdir, readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createTestSite, type TestSite } from '../../../tests/support/account-site.ts';
import { listRefusals, queueMail } from './actions.ts';
import type { Mail } from './schema.ts';

type Received = { from: string; to: string[]; content: string };

/** A real mail server on loopback, which keeps what it takes. */
async function startMailServer(port = 0) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onRcptTo({ address }, _session, answer) {
      if (!address.startsWith('refused')) return answer();
      answer(Object.assign(new Error('no such mailbox here'), { responseCode: 550 }));
    },
    onData(stream, session, answer) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          content: Buffer.concat(chunks).toString('utf8'),
        });
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server's address is never a pipe's name
  const { port: listensOn } = server.server.address() as AddressInfo;
  return {
    received,
    port: listensOn,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

describe('mail', () => {
  let site: TestSite | undefined;
  let server: Awaited<ReturnType<typeof startMailServer>> | undefined;
  afterEach(async () => {
    await site?.close();
    await server?.stop();
    site = server = undefined;
  });

  const mail: Mail = {
    to: 'ines@justice.example',
    subject: 'Bonjour Inès',
    body: 'Première ligne\n.\nLast line\n',
  };

  async function open(environment: Record<string, string> = {}): Promise<TestSite> {
    site = await createTestSite({
      environment: { MAIL_FROM: 'Suivi <suivi@alvera.example>', ...environment },
    });
    return site;
  }

  async function send(at: TestSite, message: Mail = mail): Promise<void> {
    await at.db.transaction().execute((tx) => queueMail(at.house, tx, message));
    at.house.jobs.wake();
  }

  const newest = (at: TestSite) =>
    at.db.selectFrom('mail_message').selectAll().orderBy('created_at', 'desc').executeTakeFirstOrThrow();

  it('goes through the mail server, and its text is deleted once it is there', async () => {
    server = await startMailServer();
    const at = await open({ SMTP_URL: `smtp://127.0.0.1:${server.port}` });
    await send(at);
    await expect.poll(async () => (await newest(at)).state, { timeout: 5000 }).toBe('sent');
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({ from: 'suivi@alvera.example', to: ['ines@justice.example'] });
    expect(server.received[0]?.content).toContain('Subject: =?UTF-8?');
    expect(server.received[0]?.content).toMatch(/^auto-submitted: auto-generated/im);
    expect(server.received[0]?.content).toMatch(/^x-auto-response-suppress: all/im);
    expect(server.received[0]?.content).not.toMatch(/^(list-unsubscribe|precedence):/im);
    expect(await newest(at)).toMatchObject({ body: null, attempts: 1, last_error: null });
  });

  it('leaves only if the transaction that asks for it commits', async () => {
    const at = await open();
    const failing = at.db.transaction().execute(async (tx) => {
      await queueMail(at.house, tx, mail);
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await at.db.selectFrom('mail_message').selectAll().execute()).toEqual([]);
  });

  it('waits for a server that is away, says so on the page, and goes once it is back', async () => {
    const away = await startMailServer();
    await away.stop();
    const at = await open({ SMTP_URL: `smtp://127.0.0.1:${away.port}` });
    await at.addPerson('admin@justice.example', { role: 'administrator' });
    const browser = at.browser();
    await browser.signIn('admin@justice.example');
    await send(at);
    await expect.poll(async () => (await newest(at)).attempts, { timeout: 5000 }).toBe(1);
    const { id, state } = await newest(at);
    expect(state).toBe('queued');
    expect((await browser.get('/administration/outbox')).text).toContain('trying again');
    const page = (await browser.get(`/administration/outbox/${id}`)).text;
    expect(page).toContain('The mail server cannot be reached');
    expect(page).toContain('tried once');
    server = await startMailServer(away.port);
    await expect.poll(async () => (await newest(at)).state, { timeout: 15_000, interval: 200 }).toBe('sent');
    expect(server.received).toHaveLength(1);
  });

  it('gives up what the server refuses for good, and tries it again when told to', async () => {
    server = await startMailServer();
    const at = await open({ SMTP_URL: `smtp://127.0.0.1:${server.port}` });
    await at.addPerson('admin@justice.example', { role: 'administrator' });
    const browser = at.browser();
    await browser.signIn('admin@justice.example');
    const { id: person } = await at.addPerson('refused@justice.example');
    const unsubscribe = 'https://alvera.example/digest/stop/token';
    await send(at, { ...mail, to: 'refused@justice.example', person, unsubscribe });
    await expect.poll(async () => (await newest(at)).state, { timeout: 5000 }).toBe('failed');
    const { id } = await newest(at);
    const page = (await browser.get(`/administration/outbox/${id}`)).text;
    expect(await listRefusals(at.db, at.house.country, person)).toMatchObject([
      { address: 'refused@justice.example', reason: expect.stringContaining('no such mailbox') },
    ]);
    expect(page).toContain('refused the recipient');
    expect(page).toContain('no such mailbox here');
    await at.db.updateTable('mail_message').set({ recipient: 'mended@justice.example' }).execute();
    expect((await browser.post(`/administration/outbox/${id}/retry`)).to).toBe(
      `/administration/outbox/${id}`,
    );
    await expect.poll(async () => (await newest(at)).state, { timeout: 5000 }).toBe('sent');
    const content = server.received[0]?.content ?? '';
    expect(content).toContain(`List-Unsubscribe: <${unsubscribe}>`);
    expect(content).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    // a server that takes what is sent to them knows them after all
    expect(await listRefusals(at.db, at.house.country, person)).toEqual([]);
  });

  it('keeps what has no address to go to as failed, to be seen', async () => {
    const at = await open();
    await send(at, { ...mail, to: 'nobody' });
    expect(await newest(at)).toMatchObject({ state: 'failed', last_error: 'EADDRESS' });
  });

  it.each([
    { ...mail, subject: 'Hello\r\nBcc: all@example.org' },
    { ...mail, to: 'ines@justice.example\r\nBcc: all@example.org' },
    { ...mail, to: 'ines@justice.example, all@example.org' },
  ])('takes no second header or recipient out of $subject to $to', async (message) => {
    server = await startMailServer();
    const at = await open({ SMTP_URL: `smtp://127.0.0.1:${server.port}` });
    await send(at, message);
    await expect.poll(async () => (await newest(at)).state, { timeout: 5000 }).not.toBe('queued');
    for (const { to, content } of server.received) {
      expect(to).toEqual(['ines@justice.example']);
      expect(content).not.toMatch(/^bcc:/im);
    }
  });

  it('is written into files that only this user reads where there is no server, and shown as text', async () => {
    const at = await open();
    await at.addPerson('admin@justice.example', { role: 'administrator' });
    const browser = at.browser();
    await browser.signIn('admin@justice.example');
    expect((await browser.get('/administration/outbox')).text).toContain('Nothing has been sent yet');
    await send(at, { ...mail, body: '<b>bold</b> & more' });
    await expect.poll(async () => (await newest(at)).state, { timeout: 5000 }).toBe('outbox');
    const [name = ''] = await readdir(join(at.directory, 'outbox'));
    const { id } = await newest(at);
    expect(name).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\dT.*${id}\\.eml$`));
    const file = join(at.directory, 'outbox', name);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toContain('To: ines@justice.example');
    expect((await browser.get('/administration/outbox')).text).toContain(
      `href="/administration/outbox/${id}"`,
    );
    expect((await browser.get(`/administration/outbox/${id}`)).text).toContain(
      '&lt;b&gt;bold&lt;/b&gt; & more',
    );
    expect((await browser.post(`/administration/outbox/${id}/retry`)).status).toBe(303);
    expect((await newest(at)).state).toBe('outbox');
  });

  it('is read by administrators alone', async () => {
    const at = await open();
    await at.addPerson('secretariat@justice.example', { role: 'secretariat' });
    await at.addPerson('admin@justice.example', { role: 'administrator' });
    const id = '00000000-0000-4000-8000-000000000000';
    const [secretariat, admin] = [at.browser(), at.browser()];
    await secretariat.signIn('secretariat@justice.example');
    await admin.signIn('admin@justice.example');
    for (const path of ['/administration/outbox', `/administration/outbox/${id}`]) {
      expect((await at.browser().get(path)).to).toContain('/sign-in');
      expect((await secretariat.get(path)).status).toBe(403);
    }
    expect((await at.browser().post(`/administration/outbox/${id}/retry`)).to).toBe('/sign-in');
    expect((await secretariat.post(`/administration/outbox/${id}/retry`)).status).toBe(403);
    expect((await admin.get('/administration/outbox')).status).toBe(200);
    expect((await admin.get(`/administration/outbox/${id}`)).status).toBe(404);
    expect((await admin.get('/administration/outbox/none')).status).toBe(404);
    expect((await admin.post(`/administration/outbox/${id}/retry`)).status).toBe(404);
  });
});
