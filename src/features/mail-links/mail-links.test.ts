import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAction, addPlan } from '../../../tests/support/plan-rows.ts';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { endMailLinksOf, makeMailLinks } from './actions.ts';

const BODY = 'ministry-of-education';
const PASSWORD = 'walnut harbour quiet lamp';
const FIELDS = {
  'starts-on': '2026-03-01',
  'ends-on': '2026-06-30',
  language: 'en',
  changed: '61 of 74 women were given a place the same day.',
  done: 'Two shelters were opened.',
};

let site: SandboxSite;
let plan: Awaited<ReturnType<typeof addPlan>>;
let organisation: string;
let writer: Awaited<ReturnType<SandboxSite['addPerson']>>;
let visitor: Visitor;
let number = 1;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  organisation = await site.organisationOf('focal-point');
  const { slug } = await site.db
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow();
  expect(slug).toBe(BODY);
  writer = await site.addPerson('focal-point');
  plan = await addPlan(site.db, site.house.country, { organisations: { lead: [BODY] } });
}, 180_000);
afterAll(() => site.close());

/** A link for the writer, to an action of its own unless told otherwise. */
async function link({ days = 14, action }: { days?: number; action?: string } = {}) {
  const on = {
    action:
      action ??
      (
        await addAction(
          site.db,
          site.house.country,
          plan.plan,
          { number: ++number, title: `Action ${number}` },
          { lead: [BODY] },
        )
      ).id,
  };
  const wanted = [{ organisation, on }];
  const [address = ''] = await site.db
    .transaction()
    .execute((tx) => makeMailLinks(tx, site.house, { person: writer.person, days, wanted }));
  return { path: new URL(address).pathname, action: on.action };
}

const newestDraft = () =>
  site.db.selectFrom('progress_update').selectAll().orderBy('recorded_at', 'desc').executeTakeFirst();

describe('a mailed link', () => {
  it('opens its form as often as it is asked, to whoever has it, and is kept by nobody', async () => {
    const { path } = await link();
    for (const who of [visitor, site.visitor()]) {
      const { status, text, headers } = await who.get(path);
      expect(status).toBe(200);
      expect(readable(text)).toContain('Report for Ministry of Education');
      expect(readable(text)).toContain(`Action ${number}`);
      expect(text).not.toContain(writer.name);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(headers.get('referrer-policy')).toBe('strict-origin');
    }
    const [row] = await site.db.selectFrom('mail_link').selectAll().execute();
    expect(row?.token_hash).toHaveLength(32);
    expect(row?.used_at).toBeNull();
  });

  it('saves a draft in the name of its person, once', async () => {
    const { path } = await link();
    const saved = await visitor.post(path, { ...FIELDS, organisation: 'ministry-of-health', status: 'x' });
    expect(saved.to).toBe(`${path}?done=saved`);
    const draft = await newestDraft();
    expect(draft).toMatchObject({ state: 'draft', organisation, public: false, done: FIELDS.done });
    const entry = await site.db
      .selectFrom('ledger')
      .select(['verb', 'person', 'organisation'])
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry).toEqual({ verb: 'update.save-by-mail', person: writer.person, organisation });
    const page = await visitor.get(saved.to ?? '');
    expect(page.status).toBe(200);
    expect(readable(page.text)).toContain('Your draft is saved');
    expect(page.text).toContain(`/sign-in?to=${encodeURIComponent(`/updates/${draft?.id}#next`)}`);
    expect(readable(page.text)).not.toContain(FIELDS.done);

    const again = await visitor.get(path);
    expect(again.status).toBe(410);
    expect(readable(again.text)).toContain('This link has been used');
    expect((await visitor.post(path, FIELDS)).status).toBe(410);
    expect((await newestDraft())?.id).toBe(draft?.id);

    const own = site.visitor();
    await own.post('/sign-in', { email: writer.email, password: PASSWORD });
    expect(readable((await own.get(`/updates/${draft?.id}`)).text)).toContain('through a link in a mail');
  });

  it('is used up once by two who save at the same time', async () => {
    const { path } = await link();
    const answers = await Promise.all([visitor.post(path, FIELDS), site.visitor().post(path, FIELDS)]);
    const saved = answers.filter(({ to }) => to === `${path}?done=saved`);
    expect(saved).toHaveLength(1);
  });

  it('keeps what was typed when something is wrong with it, and is not used up', async () => {
    const { path } = await link();
    const refused = await visitor.post(path, {
      ...FIELDS,
      'ends-on': '2026-01-01',
      'obstacle-0': 'No money.',
    });
    expect(refused.status).toBe(400);
    for (const field of ['ends-on', 'obstacle-kind-0']) expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain(FIELDS.done);
    expect((await visitor.post(path, FIELDS)).to).toBe(`${path}?done=saved`);
  });

  it('opens nothing once there is a draft, and shows nothing of it', async () => {
    const { path, action } = await link();
    const other = await link({ action });
    await visitor.post(path, FIELDS);
    const { status, text } = await visitor.get(other.path);
    expect(status).toBe(409);
    expect(readable(text)).toContain('There is a draft already');
    expect(text).not.toContain('61 of 74');
    expect((await visitor.post(other.path, FIELDS)).status).toBe(409);
  });

  it('leads whoever has signed in as its person to the whole form', async () => {
    const { path } = await link();
    const own = site.visitor();
    await own.post('/sign-in', { email: writer.email, password: PASSWORD });
    expect((await own.get(path)).to).toBe(`/updates/new?action=${plan.slug}%2F${number}`);
    expect((await visitor.get(path)).status).toBe(200);
  });

  it('ends after its days, and says where the same form is', async () => {
    const { path } = await link({ days: 0 });
    const { status, text } = await visitor.get(path);
    expect(status).toBe(410);
    expect(readable(text)).toContain('This link has ended');
    expect(text).toContain('/sign-in?to=%2Fupdates%2Fnew');
    expect((await visitor.post(path, FIELDS)).status).toBe(410);
  });

  it('is unknown where a sign of it is wrong, and slows down whoever tries many', async () => {
    const stranger = site.visitor();
    const { path } = await link();
    const { status, text } = await stranger.getFrom('192.0.2.77', `${path.slice(0, -1)}!`);
    expect(status).toBe(404);
    expect(readable(text)).toContain('This link is not known');
    const many = await Promise.all(
      Array.from({ length: 31 }, (_, at) =>
        stranger.getFrom('192.0.2.77', `/reporting/${String(at).padStart(43, 'a')}`),
      ),
    );
    expect(many.map(({ status: answered }) => answered)).toContain(429);
    expect((await visitor.post('/reporting/none', FIELDS)).status).toBe(404);
  });

  it.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    [
      'whose person is suspended',
      () => setPerson({ suspended_at: new Date() }),
      () => setPerson({ suspended_at: null }),
    ],
    [
      'whose person has left the body',
      () => setMembership({ ended_at: new Date() }),
      () => setMembership({ ended_at: null }),
    ],
    [
      'of a plan that is no longer public',
      () => site.db.updateTable('action').set({ public: false }).execute(),
      () => site.db.updateTable('action').set({ public: true }).execute(),
    ],
  ])('%s opens nothing', async (_, before, after) => {
    const { path } = await link();
    await before();
    const { status, text } = await visitor.get(path);
    const posted = await visitor.post(path, FIELDS);
    await after();
    expect(status).toBe(403);
    expect(text).not.toContain(writer.name);
    expect(posted.status).toBe(403);
  });

  it('ends with the suspension of its person, and does not come back', async () => {
    const { path } = await link();
    await site.db.transaction().execute((tx) => endMailLinksOf(tx, site.house.country, writer.person));
    expect((await visitor.get(path)).status).toBe(404);
  });

  it('takes no form from another site', async () => {
    const { path } = await link();
    const sent = await site.app.request(`http://127.0.0.1:8080${path}`, {
      method: 'POST',
      body: new URLSearchParams(FIELDS),
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(sent.headers.get('location')).toBe('/problem/other-site');
  });
});

const setPerson = (values: { suspended_at: Date | null }) =>
  site.db.updateTable('person').set(values).where('id', '=', writer.person).execute();
const setMembership = (values: { ended_at: Date | null }) =>
  site.db.updateTable('membership').set(values).where('person', '=', writer.person).execute();

describe('a reminder', () => {
  it('is sent by the secretariat to whom such things come first, once a day, with a link', async () => {
    const secretary = await site.signedInAs('secretariat');
    const { action } = await link();
    const form = `/reminders/new?action=${action}`;
    expect((await visitor.get(form)).to).toContain('/sign-in');
    const focal = await site.signedInAs('focal-point');
    expect((await focal.get(form)).status).toBe(403);
    expect((await focal.post(form)).status).toBe(403);
    expect((await secretary.get('/reminders/new?action=none')).status).toBe(404);
    expect((await secretary.post('/reminders/new?action=none')).status).toBe(404);
    expect(readable((await secretary.get(form)).text)).toContain(writer.name);
    expect((await secretary.get(plan.address.replace(/\d+$/, String(number)))).text).toContain(form);

    const sent = await secretary.post(form, { organisation: BODY, note: 'We meet on Monday.' });
    expect(sent.to).toMatch(/told=\d+$/);
    const message = await site.db
      .selectFrom('mail_message')
      .selectAll()
      .where('person', '=', writer.person)
      .orderBy('created_at', 'desc')
      .executeTakeFirstOrThrow();
    expect(message.body).toContain('We meet on Monday.');
    expect(message.unsubscribe).toBeNull();
    const path = /\/reporting\/[\w-]{43}/.exec(message.body ?? '')?.[0] ?? '';
    expect((await visitor.get(path)).status).toBe(200);

    const again = await secretary.post(form, { organisation: BODY, note: '' });
    expect(again.status).toBe(400);
    expect(again.text).toContain('less than a day ago');
    const wrong = await secretary.post(form, { organisation: 'none', note: 'x'.repeat(1_001) });
    expect(wrong.status).toBe(400);
    for (const field of ['organisation', 'note']) expect(wrong.text).toContain(`href="#${field}"`);
  });
});
