import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAction, addPlan } from '../../../tests/support/plan-rows.ts';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { sendUpdate, updateFields } from '../../../tests/support/updates.ts';

const BODY = 'ministry-of-education';

let site: SandboxSite;
let secretary: Visitor;
let focal: Visitor;
let plan: Awaited<ReturnType<typeof addPlan>>;

beforeAll(async () => {
  site = await createSandboxSite();
  secretary = await site.signedInAs('secretariat');
  focal = await site.signedInAs('focal-point');
  plan = await addPlan(site.db, site.house.country, {
    organisations: { lead: [BODY] },
    action: { title: 'Act that is overdue', ends_on: '2026-01-31' },
  });
  await addAction(
    site.db,
    site.house.country,
    plan.plan,
    { number: 2, title: 'Act that is far off', ends_on: '2099-01-31' },
    { lead: [BODY] },
  );
}, 180_000);
afterAll(() => site.close());

const inbox = async (who: Visitor, kind = '') =>
  readable((await who.get(`/inbox${kind && `?kind=${kind}`}`)).text);
const move = async (who: Visitor, address: string, what: string, fields: Record<string, string> = {}) => {
  const { text } = await who.get(address);
  return who.post(`${address}/${what}`, { version: hiddenField(text, 'version'), ...fields });
};
const alternate = (isAlternate: boolean) =>
  site.db
    .updateTable('membership')
    .set({ is_alternate: isAlternate })
    .where('role', '=', 'focal-point')
    .execute();

describe('the inbox', () => {
  it('is for whoever is signed in, leads to each form, and says where nothing waits', async () => {
    expect((await site.visitor().get('/inbox')).to).toContain('/sign-in');
    const watcher = await site.signedInAs('observer');
    expect(await inbox(watcher, 'sign')).toContain('Nothing of this kind waits for you.');
    const page = await focal.get('/inbox?kind=action');
    expect(page.text).toContain(`/updates/new?action=${plan.slug}%2F1`);
    expect(readable(page.text)).toContain('Act that is overdue');
    expect(readable(page.text)).toContain('overdue since');
    expect(readable(page.text)).not.toContain('far off');
    expect((await focal.get('/inbox?kind=none&page=999')).status).toBe(200);
  });

  it('counts in the menu of every page, and anew after every change', async () => {
    const count = async () => /(\d+) things? wait/.exec(readable((await focal.get('/about')).text))?.[1];
    const before = Number(await count());
    expect(before).toBeGreaterThan(0);
    const { to } = await sendUpdate(site.app, focal, `/updates/new?action=${plan.slug}/1`, {
      ...updateFields(),
      organisation: BODY,
    });
    // the action has become a draft
    expect(Number(await count())).toBe(before);
    expect(await inbox(focal, 'draft')).toContain('Finish your draft');
    await move(focal, to?.split('?')[0] ?? '', 'submit');
    expect(Number(await count())).toBe(before - 1);
  });

  it('follows an update from the secretariat back to its writer, to whoever signs, and on', async () => {
    await site.db.updateTable('country').set({ updates_are_signed: true }).execute();
    const signatory = await site.signedInAs('signatory');
    const { id } = await site.db
      .selectFrom('progress_update')
      .select('id')
      .where('state', '=', 'submitted')
      .where('action', '=', plan.action)
      .executeTakeFirstOrThrow();
    const address = `/updates/${id}`;
    expect((await secretary.get('/inbox?kind=approve')).text).toContain(`${address}#next`);
    await move(secretary, address, 'return', { questions: 'How many were turned away?' });
    const returned = await focal.get('/inbox?kind=returned');
    expect(readable(returned.text)).toContain('How many were turned away?');
    expect(returned.text).toContain(`${address}/edit`);
    await move(focal, address, 'submit');
    await move(secretary, address, 'approve');
    expect(await inbox(signatory, 'sign')).toContain('Act that is overdue');
    expect(await inbox(focal, 'sign')).toContain('Nothing of this kind');
    expect(await inbox(secretary, 'publish')).not.toContain('Act that is overdue');
    await move(signatory, address, 'sign');
    expect(await inbox(secretary, 'publish')).toContain('Act that is overdue');
    await move(secretary, address, 'publish');
    expect(await inbox(secretary, 'publish')).not.toContain('Act that is overdue');
    await site.db.updateTable('country').set({ updates_are_signed: false }).execute();
  });

  it('has duties that can be accepted where they stand', async () => {
    const { id } = await site.db
      .selectFrom('assignment as a')
      .innerJoin('organisation as o', 'o.id', 'a.organisation')
      .select('a.id')
      .where('o.slug', '=', BODY)
      .where('a.ended_at', 'is', null)
      .limit(1)
      .executeTakeFirstOrThrow();
    await site.db
      .updateTable('assignment')
      .set({ answer: null, answered_at: null })
      .where('id', '=', id)
      .execute();
    expect((await focal.get('/inbox?kind=answer')).text).toContain(`/assignments/${id}/contest`);
    const accepted = await focal.post('/assignments/mine/accept', {
      organisation: BODY,
      state: 'waiting',
      ticked: id,
    });
    expect(accepted.status).toBe(303);
    expect((await focal.get('/inbox?kind=answer')).text).not.toContain(`/assignments/${id}/contest`);
  });

  it('asks for the figure of a period that is over, an agreement, a decision and a look', async () => {
    const { country } = site.house;
    const organisation = await site.organisationOf('focal-point');
    const of = { country, public: false, recorded_at: new Date() };
    const indicator = { ...of, id: crypto.randomUUID(), slug: 'tested', kind: 'outcome' as const };
    await site.db
      .insertInto('indicator')
      .values({
        ...indicator,
        title: 'Children at school',
        definition: '',
        language: 'en',
        unit: '%',
        better: 'higher',
        frequency: 'yearly',
        collector: organisation,
        limits: '',
        sdg_indicator: null,
      })
      .execute();
    await site.db
      .insertInto('indicator_method')
      .values({
        ...of,
        id: crypto.randomUUID(),
        indicator: indicator.id,
        ordinal: 1,
        method: 'Counted.',
        since: 2000,
      })
      .execute();
    expect(await inbox(focal, 'figure')).toContain('Children at school');

    const partnership = { ...of, id: crypto.randomUUID(), slug: 'together', title: 'Together' };
    await site.db
      .insertInto('partnership')
      .values({
        ...partnership,
        purpose: '',
        language: 'en',
        organisation,
        agreed_on: '2026-01-01',
        review_on: '2027-01-01',
      })
      .execute();
    await site.db
      .insertInto('partnership_party')
      .values({ ...of, id: crypto.randomUUID(), partnership: partnership.id, organisation, brings: 'Rooms' })
      .execute();
    expect((await focal.get('/inbox?kind=agree')).text).toContain('/partnerships/together');

    const { id: update } = await site.db
      .selectFrom('progress_update')
      .select('id')
      .where('state', '=', 'published')
      .executeTakeFirstOrThrow();
    await site.db
      .insertInto('update_obstacle')
      .values({
        ...of,
        recorded_at: new Date('2026-01-01T00:00:00Z'),
        id: crypto.randomUUID(),
        progress_update: update,
        ordinal: 9,
        kind: 'money',
        text: 'No money was given.',
      })
      .execute();
    expect(await inbox(secretary, 'obstacle')).toContain('No money was given.');
    expect(await inbox(focal, 'obstacle')).toContain('Nothing of this kind');
  });

  it('tells an alternate and whoever signs what has lain for long, and everybody that they know', async () => {
    await alternate(true);
    const first = await site.signedInAs('focal-point');
    await addAction(
      site.db,
      site.house.country,
      plan.plan,
      { number: 3, title: 'Act that lies', ends_on: '2026-02-01' },
      { lead: [BODY] },
    );
    for (const who of [first, focal]) {
      const page = await inbox(who, 'action');
      expect(page).toContain('Act that lies');
      expect(page).toContain('to the alternate: ');
    }
    expect(await inbox(focal, 'action')).toContain('has come to you');
    expect(await inbox(first, 'action')).toContain('gone further');
    await site.db.updateTable('country').set({ escalation_days: null }).execute();
    expect(await inbox(first, 'action')).toContain('Act that lies');
    expect(await inbox(focal, 'action')).not.toContain('Act that lies');
  });
});

it('an administrator says who stands in for a focal point', async () => {
  const admin = await site.signedInAs('administrator');
  const { person } = await site.addPerson('focal-point');
  const { id } = await site.db
    .selectFrom('membership')
    .select('id')
    .where('person', '=', person)
    .executeTakeFirstOrThrow();
  const address = `/administration/people/${person}`;
  const set = (value: string) => admin.post(`${address}/memberships/${id}/alternate`, { alternate: value });
  expect((await set('yes')).to).toBe(`${address}?done=alternate`);
  expect(readable((await admin.get(address)).text)).toContain('No longer alternate');
  expect((await set('no')).status).toBe(303);
  expect((await admin.post(`${address}/memberships/none/alternate`, { alternate: 'yes' })).status).toBe(404);
  expect((await secretary.post(`${address}/memberships/${id}/alternate`)).status).toBe(403);
});
