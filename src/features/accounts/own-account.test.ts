import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  codeOf,
  createTestSite,
  PASSWORD,
  type TestBrowser,
  type TestPerson,
  type TestSite,
} from '../../../tests/support/account-site.ts';

const NEW = 'seventeen paper boats drift';

describe('the own account', () => {
  let site: TestSite;
  let person: TestPerson;
  let browser: TestBrowser;
  let number = 0;
  beforeAll(async () => {
    site = await createTestSite();
  });
  beforeEach(async () => {
    number += 1;
    person = await site.addPerson(`person${number}@justice.example`);
    browser = site.browser(`192.0.2.${number}`);
    await browser.signIn(person.email);
  });
  afterAll(() => site.close());

  const row = () =>
    site.db.selectFrom('person').selectAll().where('id', '=', person.id).executeTakeFirstOrThrow();

  it.each([['/account'], ['/account/two-factor']])('%s asks the public to sign in first', async (path) => {
    expect(await site.browser().get(path)).toMatchObject({
      status: 303,
      to: `/sign-in?to=${encodeURIComponent(path)}`,
    });
  });

  it.each([
    ['/account'],
    ['/account/password'],
    ['/account/sessions/end'],
    ['/account/sessions/end-others'],
    ['/account/two-factor/start'],
    ['/account/two-factor/confirm'],
    ['/account/two-factor/cancel'],
    ['/account/two-factor/codes'],
    ['/account/two-factor/off'],
  ])('%s takes nothing from the public', async (path) => {
    expect(await site.browser().post(path, {})).toMatchObject({ status: 303, to: '/sign-in' });
  });

  it('changes name and language, in the ledger', async () => {
    const answer = await browser.post('/account', { name: ' Amal Rey ', language: 'fr' });
    expect(answer).toMatchObject({ status: 303, to: '/account?done=profile&lang=fr' });
    expect(await row()).toMatchObject({ name: 'Amal Rey', language: 'fr' });
    expect((await site.verbs()).at(-1)).toBe('person.update');
    const wrong = await browser.post('/account', { name: '', language: 'fr' });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('Type your name.');
  });

  it('changes the password, and ends the sessions elsewhere', async () => {
    const elsewhere = site.browser();
    await elsewhere.signIn(person.email);
    const answer = await browser.post('/account/password', { current: PASSWORD, password: NEW });
    expect(answer).toMatchObject({ status: 303, to: '/account?done=password' });
    expect(await site.authenticate(browser.headers())).not.toBeNull();
    expect(await site.authenticate(elsewhere.headers())).toBeNull();
    expect((await site.verbs()).at(-1)).toBe('person.change-password');
    expect((await site.browser().signIn(person.email, NEW)).status).toBe(303);
  });

  it('refuses a new password with a wrong present one, and says both problems at once', async () => {
    const answer = await browser.post('/account/password', {
      current: 'guessed',
      password: 'inesmarkov1980',
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('This is not the password you have now');
    expect(answer.text).toContain('made of your name');
    const same = await browser.post('/account/password', { current: PASSWORD, password: PASSWORD });
    expect(same.text).toContain('is the one you have now');
    const missing = await browser.post('/account/password', { current: '', password: 'short' });
    expect(missing.text).toContain('Type the password you have now.');
    expect(missing.text).toContain('The password has 5 characters');
  });

  it('slows down whoever guesses the present password in a borrowed session', async () => {
    const answers: string[] = [];
    for (let time = 0; time < 12; time++)
      answers.push(
        (await browser.post('/account/password', { current: `guess ${time}`, password: NEW })).text,
      );
    expect(answers.slice(0, 4).join()).not.toMatch(/Wait \d+ second/);
    expect(answers.slice(4).join()).toMatch(/Wait \d+ second/);
  });

  it('lists sessions with their device, and ends one or all others at once', async () => {
    const [second, third, fourth] = [site.browser(), site.browser(), site.browser()];
    for (const other of [second, third, fourth]) await other.signIn(person.email);
    const page = await browser.get('/account');
    expect(page.text.match(/Firefox on Linux<\/b>/g)).toHaveLength(4);
    expect(page.text.match(/this device/g)).toHaveLength(1);
    const sessions = [...page.text.matchAll(/name="session" value="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(sessions).toHaveLength(3);

    const one = await browser.post('/account/sessions/end', { session: sessions[2] ?? '' });
    expect(one.to).toBe('/account?done=sessions&count=1#sessions');
    expect(await site.authenticate(second.headers())).toBeNull();
    expect(await site.authenticate(third.headers())).not.toBeNull();

    const others = await browser.post('/account/sessions/end-others');
    expect(others.to).toBe('/account?done=sessions&count=2#sessions');
    expect(await site.authenticate(third.headers())).toBeNull();
    expect(await site.authenticate(browser.headers())).not.toBeNull();
    expect((await browser.get('/account?done=sessions&count=2')).text).toContain('2 sessions have ended.');
  });

  it('ends nobody else’s session', async () => {
    const other = await site.addPerson(`other${number}@justice.example`);
    const stranger = site.browser();
    await stranger.signIn(other.email);
    const { id } = await site.db
      .selectFrom('auth.session')
      .select('id')
      .where('user_id', '=', other.account)
      .executeTakeFirstOrThrow();
    expect((await browser.post('/account/sessions/end', { session: id })).to).toContain('count=0');
    expect(await site.authenticate(stranger.headers())).not.toBeNull();
  });

  describe('with a code from an app', () => {
    /** Turns it on and comes back with the app's key and the backup codes. */
    async function turnOn(): Promise<{ key: string; codes: string[] }> {
      const started = await browser.post('/account/two-factor/start', { current: PASSWORD });
      expect(started).toMatchObject({ status: 303, to: '/account/two-factor' });
      const key =
        /<code class="key"[^>]*>([A-Z2-7 ]+)</.exec((await browser.get('/account/two-factor')).text)?.[1] ??
        '';
      const confirmed = await browser.post('/account/two-factor/confirm', { code: codeOf(key) });
      expect(confirmed.status).toBe(200);
      return {
        key,
        codes: [...confirmed.text.matchAll(/<code>(\w{5}-\w{5})</g)].map(([, code]) => code ?? ''),
      };
    }

    it('shows the key as text and as a square that needs no styles, and turns on only with a right code', async () => {
      const wrong = await browser.post('/account/two-factor/start', { current: 'guessed' });
      expect(wrong.status).toBe(400);
      await browser.post('/account/two-factor/start', { current: PASSWORD });
      const page = await browser.get('/account/two-factor');
      expect(page.text).toContain('<svg');
      expect(page.text).not.toMatch(/<svg[^>]*style=|style="/);
      expect((await browser.post('/account/two-factor/confirm', { code: '000000' })).text).toContain(
        'does not fit',
      );
      expect((await row()).two_factor).toBe(false);
      expect((await site.browser().signIn(person.email)).to).toBe('/');
      expect((await browser.post('/account/two-factor/cancel')).to).toBe('/account');
      expect((await browser.get('/account/two-factor')).text).toContain('authenticator app on your phone');
    });

    it('asks for the code at sign-in, and is no session before it', async () => {
      const { key, codes } = await turnOn();
      expect(codes).toHaveLength(10);
      expect(await row()).toMatchObject({ two_factor: true });
      expect((await site.verbs()).at(-1)).toBe('person.two-factor-on');
      expect(await site.authenticate(browser.headers())).not.toBeNull();

      const other = site.browser();
      const answer = await other.post('/sign-in', {
        email: person.email,
        password: PASSWORD,
        to: '/account',
      });
      expect(answer).toMatchObject({ status: 303, to: '/sign-in/code?to=%2Faccount' });
      expect(await site.authenticate(other.headers())).toBeNull();
      expect((await other.get('/account')).to).toContain('/sign-in');
      expect((await other.get('/sign-in/code?to=%2Faccount')).text).toContain('value="/account"');
      const wrong = await other.post('/sign-in/code', { code: '123', to: '/account' });
      expect(wrong.status).toBe(400);
      expect(wrong.text).toContain('This code does not fit');
      const right = await other.post('/sign-in/code', { code: codeOf(key), to: '/account' });
      expect(right).toMatchObject({ status: 303, to: '/account' });
      expect(await site.authenticate(other.headers())).not.toBeNull();
    });

    it('takes each backup code once, with its hyphen or without', async () => {
      const { codes } = await turnOn();
      const [first = '', second = ''] = codes;
      const signIn = async (code: string) => {
        const other = site.browser();
        await other.signIn(person.email);
        return (await other.post('/sign-in/code', { code })).status;
      };
      expect(await signIn(first)).toBe(303);
      expect(await signIn(first)).toBe(400);
      expect(await signIn(second.replace('-', ''))).toBe(303);
    });

    it('makes new backup codes, and the old ones end', async () => {
      const { codes } = await turnOn();
      const page = await browser.post('/account/two-factor/codes', { current: PASSWORD });
      const renewed = [...page.text.matchAll(/<code>(\w{5}-\w{5})</g)].map(([, code]) => code ?? '');
      expect(renewed).toHaveLength(10);
      const other = site.browser();
      await other.signIn(person.email);
      expect((await other.post('/sign-in/code', { code: codes[0] ?? '' })).status).toBe(400);
      expect((await other.post('/sign-in/code', { code: renewed[0] ?? '' })).status).toBe(303);
    });

    it('turns off with the password', async () => {
      await turnOn();
      expect((await browser.post('/account/two-factor/off', { current: 'guessed' })).status).toBe(400);
      const answer = await browser.post('/account/two-factor/off', { current: PASSWORD });
      expect(answer.to).toBe('/account?done=two-factor-off');
      expect((await row()).two_factor).toBe(false);
      expect((await site.verbs()).at(-1)).toBe('person.two-factor-off');
      expect((await site.browser().signIn(person.email)).to).toBe('/');
    });

    it('ends a round of guessing codes', async () => {
      await turnOn();
      const other = site.browser();
      await other.signIn(person.email);
      for (let time = 0; time < 5; time++) await other.post('/sign-in/code', { code: `${100_000 + time}` });
      const answer = await other.post('/sign-in/code', { code: '100006' });
      expect(answer.to).toContain('/sign-in?notice=expired');
      expect((await other.get('/sign-in/code')).to).toContain('/sign-in');
    });

    it('asks for the code also after a mailed link', async () => {
      await turnOn();
      await site.browser().post('/reset', { email: person.email });
      const other = site.browser();
      const answer = await other.post(await site.mailedLink(), { password: NEW });
      expect(answer.to).toBe('/sign-in/code?to=%2F');
      expect(await site.authenticate(other.headers())).toBeNull();
    });
  });
});
