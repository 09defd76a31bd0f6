import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestSite, PASSWORD, type TestSite } from '../../../tests/support/account-site.ts';
import { change } from '../../ledger/change.ts';
import { createAccount, createInvitation, resetTwoFactor, setPassword } from './actions.ts';

const NEW = 'seventeen paper boats drift';

describe('mailed links', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await createTestSite();
    await site.addPerson('ines@justice.example');
  });
  afterAll(() => site.close());

  describe('an invitation', () => {
    it('greets by name, takes name, language and password, and signs in', async () => {
      const person = await site.addPerson('amal@justice.example', { invited: true });
      const link = await site.mailedLink();
      const browser = site.browser();
      const page = await browser.get(link);
      expect(page.status).toBe(200);
      expect(page.text).toContain('Welcome, Ines Markov');
      expect(page.text).toContain('amal@justice.example');
      expect(page.headers.get('cache-control')).toBe('no-store');
      const answer = await browser.post(link, { name: 'Amal Rey', language: 'fr', password: NEW });
      expect(answer).toMatchObject({ status: 303, to: '/?lang=fr' });
      expect(await site.authenticate(browser.headers())).toMatchObject({
        person: { id: person.id, name: 'Amal Rey' },
      });
      const row = await site.db
        .selectFrom('person')
        .selectAll()
        .where('id', '=', person.id)
        .executeTakeFirstOrThrow();
      expect(row).toMatchObject({ name: 'Amal Rey', language: 'fr' });
      expect(row.accepted_at).not.toBeNull();
      expect(row.invited_at).not.toBeNull();
      expect((await site.verbs()).at(-1)).toBe('person.accept-invitation');
    });

    it('works once: a used link says what to do', async () => {
      await site.addPerson('once@justice.example', { invited: true });
      const link = await site.mailedLink();
      const form = { name: 'Amal', language: 'en', password: NEW };
      const answers = await Promise.all([site.browser().post(link, form), site.browser().post(link, form)]);
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 410]);
      const again = await site.browser().get(link);
      expect(again.status).toBe(410);
      expect(again.text).toContain('This invitation has been used');
      expect(again.text).toContain('href="/reset"');
    });

    it('keeps what was typed and names every problem at once', async () => {
      await site.addPerson('wrong@justice.example', { invited: true });
      const link = await site.mailedLink();
      const answer = await site.browser().post(link, { name: 'Amal Rey', language: 'ar', password: 'short' });
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('value="Amal Rey"');
      expect(answer.text).toContain('not offered in that language');
      expect(answer.text).toContain('The password has 5 characters; at least 12 are needed.');
      expect((await site.browser().get(link)).status).toBe(200);
    });

    it('ends after 14 days', async () => {
      await site.addPerson('late@justice.example', { invited: true });
      const link = await site.mailedLink();
      site.later(14 * 24 * 3600_000);
      const page = await site.browser().get(link);
      expect(page.status).toBe(410);
      expect(page.text).toContain('has run out');
      const answer = await site.browser().post(link, { name: 'Amal', language: 'en', password: NEW });
      expect(answer.status).toBe(410);
      expect((await site.browser().signIn('late@justice.example', NEW)).status).toBe(400);
    });

    it('is ended by a newer one', async () => {
      const { id } = await site.addPerson('twice@justice.example', { invited: true });
      const first = await site.mailedLink();
      const author = { person: null, organisation: null };
      const { house } = site;
      await change(
        house.db,
        { country: house.country, verb: 'person.invite', author, clock: house.clock },
        (recording) => createInvitation(house, recording, { person: id }),
      );
      expect((await site.browser().get(first)).status).toBe(410);
      expect((await site.browser().get(await site.mailedLink())).status).toBe(200);
      expect((await site.verbs()).at(-1)).toBe('person.invite');
    });

    it('that was never made is not found', async () => {
      const page = await site.browser().get('/invitation/AAAA');
      expect(page.status).toBe(404);
      expect(page.text).toContain('not known here');
    });
  });

  describe('a link to set a new password', () => {
    const ask = (email: string) => site.browser().post('/reset', { email });

    it('is asked for with the same answer whether the address is somebody’s or not', async () => {
      const times = await Promise.all(
        ['ines@justice.example', 'nobody@justice.example'].map(async (email) => {
          const started = performance.now();
          const { status, text } = await ask(email);
          return { status, text: text.replaceAll(email, '…'), took: performance.now() - started };
        }),
      );
      expect(times[0]?.status).toBe(200);
      expect(times[0]?.text).toBe(times[1]?.text);
      expect(Math.abs((times[0]?.took ?? 0) - (times[1]?.took ?? 0))).toBeLessThan(200);
      const mails = await site.db.selectFrom('mail_message').select('recipient').execute();
      expect(mails.map(({ recipient }) => recipient)).toContain('ines@justice.example');
      expect(mails.map(({ recipient }) => recipient)).not.toContain('nobody@justice.example');
    });

    it('sets the password, ends every session and signs in; it works once', async () => {
      const before = site.browser();
      expect((await before.signIn('ines@justice.example')).status).toBe(303);
      await ask('ines@justice.example');
      const link = await site.mailedLink();
      const browser = site.browser();
      expect((await browser.get(link)).text).toContain('ines@justice.example');
      expect(await browser.post(link, { password: NEW })).toMatchObject({ status: 303, to: '/' });
      expect(await site.authenticate(browser.headers())).not.toBeNull();
      expect(await site.authenticate(before.headers())).toBeNull();
      expect((await site.verbs()).at(-1)).toBe('person.reset-password');
      expect((await site.browser().signIn('ines@justice.example')).status).toBe(400);
      expect((await site.browser().signIn('ines@justice.example', NEW)).status).toBe(303);
      expect((await browser.post(link, { password: PASSWORD })).status).toBe(410);
      expect((await browser.get(link)).text).toContain('Ask for a new link');
    });

    it('keeps no token that could be used, only a hash', async () => {
      await ask('ines@justice.example');
      const token = (await site.mailedLink()).split('/').at(-1) ?? '';
      const { rows } = await site.house.pool.query<{ row: string }>(
        'select account_link::text as row from account_link',
      );
      expect(rows.map(({ row }) => row).join()).not.toContain(token);
    });

    it('ends after an hour', async () => {
      await site.addPerson('hour@justice.example');
      await ask('hour@justice.example');
      const link = await site.mailedLink();
      site.later(3600_000);
      const answer = await site.browser().post(link, { password: NEW });
      expect(answer.status).toBe(410);
      expect(answer.text).toContain('no longer works');
    });

    it('refuses a password that is easily guessed, and the link stays good', async () => {
      await site.addPerson('guess@justice.example');
      await ask('guess@justice.example');
      const link = await site.mailedLink();
      const answer = await site.browser().post(link, { password: 'Password2024!!' });
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('tried first by those who guess');
      expect((await site.browser().post(link, { password: NEW })).status).toBe(303);
    });

    it('is mailed three times an hour at most, without saying so', async () => {
      const person = await site.addPerson('many@justice.example');
      for (let time = 0; time < 5; time++) expect((await ask(person.email)).status).toBe(200);
      const mails = await site.db
        .selectFrom('mail_message')
        .where('recipient', '=', person.email)
        .select('id')
        .execute();
      expect(mails).toHaveLength(3);
    });

    it('is not mailed to whoever is suspended', async () => {
      const person = await site.addPerson('out@justice.example');
      await site.db
        .updateTable('person')
        .set({ suspended_at: site.house.clock() })
        .where('id', '=', person.id)
        .execute();
      await ask(person.email);
      const mails = await site.db
        .selectFrom('mail_message')
        .where('recipient', '=', person.email)
        .select('id')
        .execute();
      expect(mails).toEqual([]);
    });

    it('asks for an address', async () => {
      const answer = await ask('');
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('Type your e-mail address.');
    });
  });

  describe('what administrators and the command line do', () => {
    it('makes no second account for an address, nor one for what is no address', async () => {
      const tried = (email: string) =>
        site.db.transaction().execute((tx) => createAccount(site.house, tx, { email, name: 'X' }));
      expect(await tried('INES@justice.example')).toMatchObject({
        ok: false,
        problems: [{ code: 'accounts.email.taken', field: 'email' }],
      });
      expect(await tried('ines@justice.example\nBcc: all@example.org')).toMatchObject({
        ok: false,
        problems: [{ code: 'accounts.email.invalid', field: 'email' }],
      });
    });

    it('sets a password, in the ledger without the password', async () => {
      const person = await site.addPerson('operator@justice.example');
      expect(await setPassword(site.house, person.account, 'alvera justice')).toMatchObject({ ok: false });
      expect(await setPassword(site.house, person.account, NEW)).toEqual({ ok: true, value: undefined });
      expect((await site.verbs()).at(-1)).toBe('person.set-password');
      expect((await site.browser().signIn(person.email, NEW)).status).toBe(303);
      await resetTwoFactor(site.house, person.account);
      const { rows } = await site.house.pool.query<{ after: string }>(
        'select after::text from ledger_change',
      );
      expect(rows.map(({ after }) => after).join()).not.toContain('boats');
    });
  });
});
