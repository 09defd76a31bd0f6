import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPlan } from '../../../tests/support/plan-rows.ts';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
let activist: Visitor;
let ministry: { id: string; slug: string };
let cso: { id: string; slug: string };
let action: { action: string; address: string };

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  activist = await site.signedInAs('civil-society');
  const organisation = async (id: string) =>
    site.db.selectFrom('organisation').select(['id', 'slug']).where('id', '=', id).executeTakeFirstOrThrow();
  ministry = await organisation(await site.organisationOf('focal-point'));
  cso = await organisation(await site.organisationOf('civil-society'));
  action = await addPlan(site.db, site.house.country, { organisations: { lead: [ministry.slug] } });
}, 60_000);
afterAll(() => site.close());

const proposal = () => ({
  title: 'Hear victims together',
  purpose: 'Survivors teach officers.',
  language: 'en',
  'agreed-on': '2026-03-01',
  'review-on': '2026-05-01',
  action: action.action,
  'party-0': ministry.slug,
  'brings-0': 'Rooms and trainers',
  'party-1': cso.slug,
  'brings-1': 'Survivors who teach',
});
const PAGE = '/partnerships/hear-victims-together';
const at = (slug: string, verb: string) => `${PAGE}/parties/${slug}/${verb}`;
const parts = async () =>
  (
    await site.db
      .selectFrom('action_organisation')
      .select(['organisation', 'part'])
      .where('action', '=', action.action)
      .where('ended_at', 'is', null)
      .execute()
  ).map(({ organisation, part }) => [organisation === cso.id ? 'cso' : 'ministry', part]);

describe('a partnership', () => {
  it('is proposed by the secretariat and by whom leads the action', async () => {
    expect((await visitor.get('/partnerships/new')).to).toContain('/sign-in');
    expect((await activist.get('/partnerships/new')).status).toBe(403);
    const { text } = await (await site.signedInAs('focal-point')).get('/partnerships/new');
    expect(text).toContain(action.action);
    expect((await secretary.post('/partnerships/new', proposal())).to).toBe(PAGE);
  });

  it.each([
    ['no title', { title: '' }, 'title'],
    ['a day that is none', { 'agreed-on': '2026-02-30' }, 'agreed-on'],
    ['a review before the agreement', { 'review-on': '2026-01-01' }, 'review-on'],
    ['an organisation that is not there', { 'party-1': 'ministry-of-magic' }, 'party-1'],
    ['somebody twice', { 'party-2': 'x', 'brings-2': 'y' }, 'party-2'],
    ['nothing that a party brings', { 'brings-1': '' }, 'brings-1'],
    ['one party alone', { 'party-1': '', 'brings-1': '' }, 'party-0'],
    ['no action', { action: '' }, 'action'],
    ['an action of nobody', { action: '00000000-0000-4000-8000-000000000000' }, 'action'],
  ])('is refused with %s, and what was typed stays', async (_, fields, field) => {
    const refused = await secretary.post('/partnerships/new', { ...proposal(), ...fields });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain('Survivors teach officers.');
  });

  it('is seen by its parties before it is public, and by nobody else', async () => {
    expect((await visitor.get(PAGE)).status).toBe(404);
    expect((await (await site.signedInAs('nhri')).get(PAGE)).status).toBe(404);
    expect((await activist.get(PAGE)).status).toBe(200);
    expect((await activist.get('/partnerships')).text).toContain('Hear victims together');
    expect((await visitor.get('/partnerships')).text).not.toContain('Hear victims together');
  });

  it('binds once two have agreed, each in its own name', async () => {
    expect((await activist.post(at(ministry.slug, 'agree'))).status).toBe(400);
    expect((await secretary.post(at(cso.slug, 'agree'))).status).toBe(400);
    expect((await activist.post(at('nobody', 'agree'))).status).toBe(404);
    expect((await activist.post(at(cso.slug, 'agree'))).to).toBe(PAGE);
    expect(readable((await activist.get(PAGE)).text)).toContain('Proposed');
    expect(await parts()).toEqual([['ministry', 'lead']]);
    const focalPoint = await site.signedInAs('focal-point');
    await focalPoint.post(at(ministry.slug, 'agree'));
    expect(readable((await activist.get(PAGE)).text)).toContain('In force Review overdue');
    expect(await parts()).toEqual(
      expect.arrayContaining([
        ['ministry', 'lead'],
        ['cso', 'partner'],
      ]),
    );
  });

  it('is public when its proposer publishes it, and no longer once taken back', async () => {
    expect((await activist.post(`${PAGE}/publish`)).status).toBe(403);
    await secretary.post(`${PAGE}/publish`);
    for (const address of [PAGE, '/partnerships', action.address])
      expect((await visitor.get(address)).text).toContain('Hear victims together');
    expect((await visitor.get(PAGE)).text).toContain('Survivors who teach');
    await secretary.post(`${PAGE}/withdraw`);
    expect((await visitor.get(PAGE)).status).toBe(404);
    await secretary.post(`${PAGE}/publish`);
  });

  it('is changed by its proposer only, and everybody has to agree anew', async () => {
    const edit = `${PAGE}/edit`;
    expect((await activist.get(edit)).status).toBe(403);
    const { text } = await secretary.get(edit);
    expect(readable(text)).toContain('Everybody has agreed');
    const version = hiddenField(text, 'version');
    const fields = { ...proposal(), version, 'brings-0': 'Rooms, trainers and meals' };
    expect((await secretary.post(edit, { ...fields, 'party-1': '', 'brings-1': '' })).text).toContain(
      'cannot be taken out',
    );
    expect((await secretary.post(edit, fields)).to).toBe(PAGE);
    const shown = readable((await visitor.get(PAGE)).text);
    expect(shown).toContain('Rooms, trainers and meals');
    expect(shown).toContain('Proposed');
    expect(await parts()).toEqual([['ministry', 'lead']]);

    const stale = await secretary.post(edit, { ...fields, purpose: 'Mine.' });
    expect(stale.status).toBe(400);
    expect(readable(stale.text)).toMatch(/Mine\..*Survivors teach officers\./);

    const anew = hiddenField((await secretary.get(edit)).text, 'version');
    expect(readable((await secretary.get(edit)).text)).toContain('Not everybody has agreed');
    expect((await secretary.post(edit, { ...fields, version: anew, purpose: 'Ours.' })).to).toBe(PAGE);
    const verbs = await site.db.selectFrom('ledger').select('verb').orderBy('seq', 'desc').limit(2).execute();
    expect(verbs.map(({ verb }) => verb)).toEqual(['partnership.change', 'partnership.renew']);

    await (await site.signedInAs('focal-point')).post(at(ministry.slug, 'agree'));
    await activist.post(at(cso.slug, 'agree'));
    expect(readable((await visitor.get(PAGE)).text)).toContain('In force');
    expect(await parts()).toHaveLength(2);
  });

  it('is left with a reason, and binds no more', async () => {
    const refused = await activist.post(at(cso.slug, 'leave'), { reason: '' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('href="#reason"');
    await activist.post(at(cso.slug, 'leave'), { reason: 'No rooms came.' });
    expect(await parts()).toEqual([['ministry', 'lead']]);
    expect((await visitor.get(PAGE)).text).toContain('No rooms came.');
    await activist.post(at(cso.slug, 'agree'));
    expect(await parts()).toHaveLength(2);
  });

  it('takes no part away that was given by hand', async () => {
    await activist.post(at(cso.slug, 'leave'), { reason: 'For a while.' });
    await site.db
      .insertInto('action_organisation')
      .values({
        country: site.house.country,
        id: '00000000-0000-4000-8000-000000000009',
        action: action.action,
        organisation: cso.id,
        part: 'partner',
        public: true,
        recorded_at: new Date(),
      })
      .execute();
    await activist.post(at(cso.slug, 'agree'));
    await activist.post(at(cso.slug, 'leave'), { reason: 'For good.' });
    expect(await parts()).toContainEqual(['cso', 'partner']);
    await site.db
      .updateTable('action_organisation')
      .set({ ended_at: new Date() })
      .where('id', '=', '00000000-0000-4000-8000-000000000009')
      .execute();
    await activist.post(at(cso.slug, 'agree'));
    expect(await parts()).toHaveLength(2);
  });

  it('is ended by its proposer', async () => {
    expect((await activist.post(`${PAGE}/end`, { reason: 'x' })).status).toBe(403);
    expect((await secretary.post(`${PAGE}/end`, { reason: ' ' })).status).toBe(400);
    await secretary.post(`${PAGE}/end`, { reason: 'The courses are held.' });
    expect(await parts()).toEqual([['ministry', 'lead']]);
    expect((await activist.post(at(cso.slug, 'agree'))).status).toBe(400);
    expect(readable((await visitor.get(PAGE)).text)).toContain('Ended');
  });
});
