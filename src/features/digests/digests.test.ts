import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPlan } from '../../../tests/support/plan-rows.ts';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import type { House } from '../../house.ts';
import { sendDueDigests } from './actions.ts';

const OWN = '/account/digest';

let site: SandboxSite;
let focal: Visitor;
let person: string;
let account: { email: string };
/** How far the clock is before the machine's; it begins at noon, after the hour of the digests, whenever the tests run. */
let ahead = new Date().setUTCHours(12, 0, 0, 0) - Date.now();
let house: House;

beforeAll(async () => {
  site = await createSandboxSite();
  house = { ...site.house, clock: () => new Date(Date.now() + ahead) };
  const added = await site.addPerson('focal-point');
  account = added;
  person = added.person;
  focal = site.visitor();
  await focal.post('/sign-in', { email: added.email, password: 'walnut harbour quiet lamp' });
  const { slug } = await site.db
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', await site.organisationOf('focal-point'))
    .executeTakeFirstOrThrow();
  await addPlan(site.db, site.house.country, {
    organisations: { lead: [slug] },
    action: { title: 'Open a shelter', ends_on: '2026-01-31' },
  });
}, 180_000);
afterAll(() => site.close());

const choose = (fields: Record<string, string> = {}) =>
  focal.post(OWN, { frequency: 'daily', weekday: '1', hour: '8', 'time-zone': 'UTC', ...fields });
const messages = () =>
  site.db.selectFrom('mail_message').selectAll().where('person', '=', person).orderBy('created_at').execute();
const days = (count: number) => {
  ahead += count * 86_400_000;
};

describe('how often', () => {
  it('is chosen by whoever is signed in, and nothing comes until then', async () => {
    expect((await site.visitor().get(OWN)).to).toContain('/sign-in');
    expect((await site.visitor().post(OWN)).to).toContain('/sign-in');
    expect(readable((await focal.get(OWN)).text)).toContain('None is due.');
    days(60);
    expect(await sendDueDigests(house)).toBe(0);
    expect((await choose()).to).toBe(`${OWN}?done=saved`);
    expect(readable((await focal.get(OWN)).text)).toContain('The next is due on');
  });

  it('is refused with everything that is wrong at once', async () => {
    const { status, text } = await choose({ frequency: 'hourly', hour: '25', 'time-zone': 'Mars/Olympus' });
    expect(status).toBe(400);
    for (const field of ['frequency', 'hour', 'time-zone']) expect(text).toContain(`href="#${field}"`);
  });
});

describe('a digest', () => {
  it('is shown before it is sent, without making a link', async () => {
    const { text } = await focal.get(`${OWN}/preview`);
    expect(readable(text)).toContain('Open a shelter');
    expect(readable(text)).toContain('[a link of your own stands here]');
    expect((await site.visitor().get(`${OWN}/preview`)).to).toContain('/sign-in');
    expect(await site.db.selectFrom('mail_link').select('id').execute()).toEqual([]);
  });

  it('is sent once for each period, whoever asks at the same time, with links and how to end it', async () => {
    days(2);
    const sent = await Promise.all([sendDueDigests(house), sendDueDigests(house)]);
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await sendDueDigests(house)).toBe(0);
    const [message, ...others] = await messages();
    expect(others).toEqual([]);
    expect(message?.unsubscribe).toMatch(/^http:\/\/127\.0\.0\.1:8080\/digest\/stop\/\S+$/);
    expect(message?.body).toContain('Open a shelter');
    expect(message?.body).toMatch(/\/reporting\/[\w-]{43}\n/);
    days(1);
    expect(await sendDueDigests(house)).toBe(1);
  });

  it('is not sent twice for a day whose hour is chosen anew', async () => {
    const before = (await messages()).length;
    const next = () => site.db.updateTable('digest_setting').set({ next_at: new Date(Date.now() + ahead) });
    await next().execute();
    expect(await sendDueDigests(house)).toBe(0);
    expect(await messages()).toHaveLength(before);
  });

  it('keeps to itself what is not public', async () => {
    const { slug } = await site.db
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', await site.organisationOf('focal-point'))
      .executeTakeFirstOrThrow();
    await addPlan(site.db, site.house.country, {
      organisations: { lead: [slug] },
      plan: { public: false },
      action: { title: 'A secret plan', ends_on: '2026-01-30' },
    });
    const preview = readable((await focal.get(`${OWN}/preview`)).text);
    expect(preview).toContain('Report on the action');
    expect(preview).not.toContain('A secret plan');
    expect(readable((await focal.get('/inbox')).text)).toContain('A secret plan');
  });

  it('pauses while the address is refused, until its owner says that it is right', async () => {
    const refusal = { country: site.house.country, person, address: account.email, refused_at: new Date() };
    await site.db
      .insertInto('mail_refusal')
      .values({ ...refusal, id: crypto.randomUUID(), reason: 'EENVELOPE 550 no such mailbox' })
      .execute();
    days(2);
    expect(await sendDueDigests(house)).toBe(0);
    expect(readable((await focal.get(OWN)).text)).toContain('550 no such mailbox');
    const admin = await site.signedInAs('administrator');
    expect(readable((await admin.get('/inbox?kind=mail')).text)).toContain('Mend the address');
    expect(readable((await admin.get(`/administration/people/${person}`)).text)).toContain('Mail is refused');
    expect((await focal.post(`${OWN}/address`)).to).toBe(`${OWN}?done=confirmed`);
    days(1);
    expect(await sendDueDigests(house)).toBe(1);
  });

  it('is not sent where nothing waits, or to somebody who is suspended', async () => {
    const before = (await messages()).length;
    await site.db.updateTable('person').set({ suspended_at: new Date() }).where('id', '=', person).execute();
    days(1);
    expect(await sendDueDigests(house)).toBe(0);
    await site.db.updateTable('person').set({ suspended_at: null }).where('id', '=', person).execute();
    const ended = new Date();
    await site.db.updateTable('membership').set({ ended_at: ended }).where('person', '=', person).execute();
    days(1);
    expect(await sendDueDigests(house)).toBe(0);
    await site.db.updateTable('membership').set({ ended_at: null }).where('person', '=', person).execute();
    expect(await messages()).toHaveLength(before);
    const settled = await site.db.selectFrom('digest_period').select('items').execute();
    expect(settled.map(({ items }) => items)).toContain(0);
  });
});

describe('the address that ends it', () => {
  it('changes nothing when it is opened, and ends the mails when a program of mail sends it', async () => {
    const path = new URL((await messages())[0]?.unsubscribe ?? '').pathname;
    const visitor = site.visitor();
    const page = await visitor.get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    const frequency = async () =>
      (await site.db.selectFrom('digest_setting').select('frequency').executeTakeFirstOrThrow()).frequency;
    expect(await frequency()).toBe('daily');
    // as RFC 8058 has it: neither cookie nor origin
    const sent = await site.app.request(`http://127.0.0.1:8080${path}`, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(sent.status).toBe(303);
    expect(await frequency()).toBe('never');
    expect((await visitor.get(`${path}?done=stopped`)).text).toContain('No more are sent');
    expect((await visitor.get('/digest/stop/none')).status).toBe(404);
    expect((await visitor.post('/digest/stop/none')).status).toBe(404);
  });
});
