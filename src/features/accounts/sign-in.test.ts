import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endSessions } from './actions.ts';
import {
  createTestSite,
  PASSWORD,
  type TestBrowser,
  type TestSite,
} from '../../../tests/support/account-site.ts';

describe('signing in', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await createTestSite();
    await site.addPerson('ines@justice.example');
  });
  afterAll(() => site.close());

  const viewer = (browser: TestBrowser) => site.authenticate(browser.headers());

  it('opens a session with the right password and says who it is', async () => {
    const browser = site.browser();
    expect((await browser.get('/sign-in')).text).toContain('name="email"');
    const answer = await browser.signIn('Ines@Justice.example');
    expect(answer).toMatchObject({ status: 303, to: '/' });
    expect(await viewer(browser)).toMatchObject({
      person: { name: 'Ines Markov' },
      memberships: [{ role: 'focal-point', organisation: site.organisation }],
    });
    expect((await browser.get('/account')).text).toContain('Ministry of Justice');
  });

  it('keeps the session in a cookie that scripts and other sites cannot use, and no address beside it', async () => {
    const browser = site.browser('203.0.113.77');
    const answer = await browser.signIn('ines@justice.example');
    const cookie = answer.headers.getSetCookie().find((line) => line.includes('session_token'));
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const { rows } = await site.house.pool.query<{ ip_address: string }>(
      'select ip_address from auth.session',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('203.0.113');
  });

  it('says the same for a wrong password and for an unknown address', async () => {
    const wrong = await site.browser('192.0.2.10').signIn('ines@justice.example', 'not the password');
    const unknown = await site.browser('192.0.2.11').signIn('nobody@justice.example', 'not the password');
    const noAddress = await site.browser('192.0.2.12').signIn('nobody', 'not the password');
    expect([wrong.status, unknown.status, noAddress.status]).toEqual([400, 400, 400]);
    for (const answer of [wrong, unknown, noAddress]) {
      expect(answer.text).toContain('do not fit together');
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    expect(wrong.text).toContain('value="ines@justice.example"');
    expect(wrong.text).not.toContain('not the password');
  });

  it('names every missing field at once', async () => {
    const answer = await site.browser().post('/sign-in', { email: '', password: '' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Type your e-mail address.');
    expect(answer.text).toContain('Type your password.');
  });

  it.each([
    ['/account?done=x', '/account?done=x'],
    ['https://evil.example/', '/'],
    ['//evil.example/', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
  ])('goes on from %j to %j', async (to, expected) => {
    const browser = site.browser();
    const answer = await browser.post('/sign-in', { email: 'ines@justice.example', password: PASSWORD, to });
    expect(answer).toMatchObject({ status: 303, to: expected });
    expect((await browser.get(`/sign-in?to=${encodeURIComponent(to)}`)).to).toBe(expected);
  });

  it('refuses a form that another site sends', async () => {
    const browser = site.browser();
    const form = { email: 'ines@justice.example', password: PASSWORD };
    const answer = await browser.post('/sign-in', form, { 'sec-fetch-site': 'cross-site' });
    expect(answer.to).toBe('/problem/other-site');
    expect(browser.cookies.size).toBe(0);
  });

  it('signs out, and the old cookie is worth nothing', async () => {
    const browser = site.browser();
    await browser.signIn('ines@justice.example');
    const headers = browser.headers();
    expect(await site.authenticate(headers)).not.toBeNull();
    const answer = await browser.post('/sign-out');
    expect(answer.to).toBe('/sign-in?notice=signed-out');
    expect(await site.authenticate(headers)).toBeNull();
    expect((await browser.get('/account')).to).toBe('/sign-in?to=%2Faccount');
  });

  it('does not take a cookie with a forged signature', async () => {
    const browser = site.browser();
    await browser.signIn('ines@justice.example');
    const token = browser.cookies.get('suivi.session_token') ?? '';
    browser.cookies.set('suivi.session_token', `${token.split('.')[0]}.AAAA${token.slice(-20)}`);
    expect(await viewer(browser)).toBeNull();
  });

  it('makes whoever is suspended the public at once, and tells them why at the next sign-in', async () => {
    const person = await site.addPerson('suspended@justice.example');
    const browser = site.browser();
    await browser.signIn(person.email);
    expect(await viewer(browser)).not.toBeNull();
    await site.db
      .updateTable('person')
      .set({ suspended_at: site.house.clock() })
      .where('id', '=', person.id)
      .execute();
    expect(await viewer(browser)).toBeNull();
    const answer = await site.browser().signIn(person.email);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('suspended');
    const sessions = await site.db
      .selectFrom('auth.session')
      .where('user_id', '=', person.account)
      .select('id')
      .execute();
    expect(sessions).toEqual([]);
  });

  it('makes whoever has no membership left the public', async () => {
    const person = await site.addPerson('left@justice.example');
    const browser = site.browser();
    await browser.signIn(person.email);
    await site.db
      .updateTable('membership')
      .set({ ended_at: site.house.clock() })
      .where('person', '=', person.id)
      .execute();
    expect(await viewer(browser)).toBeNull();
  });

  it('ends sessions at once for those who administer', async () => {
    const person = await site.addPerson('ended@justice.example');
    const browser = site.browser();
    await browser.signIn(person.email);
    await site.db.transaction().execute((tx) => endSessions(site.house, tx, person.account));
    expect(await viewer(browser)).toBeNull();
  });

  it('lists the accounts of a sandbox, and of nothing else', async () => {
    const account = {
      name: 'Amal Rey',
      email: 'amal@alvera.example',
      password: 'shown to all',
      organisationNames: { en: 'Human Rights Institution of Alvera' },
      roles: ['nhri'] as const,
    };
    const sandbox = await createTestSite({ sandboxAccounts: [account] });
    const text = (await sandbox.browser().get('/sign-in')).text;
    await sandbox.close();
    expect(text).toContain('Sign in as Amal Rey');
    expect(text).toContain('National human rights institution');
    expect((await site.browser().get('/sign-in')).text).not.toContain('Try it in any role');
  });
});

describe('slowing down', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await createTestSite();
    await site.addPerson('minister@justice.example');
    await site.addPerson('other@justice.example');
  });
  afterAll(() => site.close());

  const fail = async (browser: TestBrowser, email: string, times: number) => {
    for (let time = 0; time < times; time++) await browser.signIn(email, `wrong ${time}`);
  };

  it('lets somebody who mistypes wait ever longer, and says how long', async () => {
    const browser = site.browser('198.51.100.1');
    await fail(browser, 'other@justice.example', 5);
    const answer = await browser.signIn('other@justice.example');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(answer.text).toContain('Wait 1 second and try again');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await browser.signIn('other@justice.example', 'wrong again');
    expect(Number((await browser.signIn('other@justice.example')).headers.get('retry-after'))).toBe(2);
  });

  it('forgets the failures of an address at an account once the password was right', async () => {
    const browser = site.browser('198.51.100.2');
    await fail(browser, 'other@justice.example', 4);
    expect((await browser.signIn('other@justice.example')).status).toBe(303);
    await browser.post('/sign-out');
    const again = site.browser('198.51.100.2');
    await fail(again, 'other@justice.example', 4);
    expect((await again.signIn('other@justice.example')).status).toBe(303);
  });

  it('slows an address down that tries many accounts', { timeout: 90_000 }, async () => {
    const browser = site.browser('198.51.100.3');
    for (let index = 0; index < 31; index++) await browser.signIn(`person${index}@justice.example`, 'wrong');
    expect((await browser.signIn('person99@justice.example', 'wrong')).status).toBe(429);
    expect((await site.browser('198.51.100.4').signIn('other@justice.example')).status).toBe(303);
  });

  it(
    'slows strangers down who flood one account from everywhere, but never the minister',
    { timeout: 90_000 },
    async () => {
      const known = site.browser('198.51.100.50');
      expect((await known.signIn('minister@justice.example')).status).toBe(303);
      await known.post('/sign-out');
      for (let index = 0; index < 51; index++)
        await site.browser(`203.0.113.${index}`).signIn('minister@justice.example', 'wrong');
      expect((await site.browser('203.0.113.200').signIn('minister@justice.example')).status).toBe(429);
      expect((await known.signIn('minister@justice.example')).status).toBe(303);

      const elsewhere = site.browser('203.0.113.201');
      await elsewhere.post('/reset', { email: 'minister@justice.example' });
      const link = await site.mailedLink();
      const answer = await elsewhere.post(link, { password: 'another quiet harbour walnut' });
      expect(answer).toMatchObject({ status: 303, to: '/' });
      expect(await site.authenticate(elsewhere.headers())).not.toBeNull();
    },
  );

  it('keeps neither mail addresses nor visitors’ addresses', async () => {
    const { rows } = await site.house.pool.query(
      'select key from auth.slow_down union select key from auth.rate_limit',
    );
    expect(JSON.stringify(rows)).not.toMatch(/justice|198\.51|203\.0/);
  });
});
