import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createAdministration,
  hidden,
  valueOf,
  type Administration,
} from '../../../tests/support/administration.ts';
import { createPerson } from '../people/actions.ts';
import { createOrganisation } from './actions.ts';
import { organisationRoutes } from './routes.tsx';

const OPERATOR = { person: null, organisation: null };
const administer = '/administration/organisations';

describe('organisations', () => {
  let administration: Administration;
  let justice: { id: string; slug: string };
  beforeAll(async () => {
    administration = await createAdministration(organisationRoutes);
    const names = { en: 'Ministry of Justice', fr: 'Ministère de la Justice' };
    justice = valueOf(await createOrganisation(administration.house, OPERATOR, { names, kind: 'ministry' }));
  });
  afterAll(() => administration.close());

  const pageOf = async (path: string, role: 'administrator' | null = null) =>
    (await administration.get(path, role)).text();
  const row = (slug: string) =>
    administration.house.db
      .selectFrom('organisation')
      .selectAll()
      .where('slug', '=', slug)
      .executeTakeFirst();

  it('are listed for everybody by kind, each with its page', async () => {
    const html = await pageOf('/organisations');
    expect(html).toMatch(/<h2 id="kind-ministry">Ministries<\/h2>.*Ministry of Justice/s);
    const one = await pageOf('/organisations/ministry-of-justice');
    expect(one).toContain('Nothing has been assigned to it yet.');
    expect(one).toContain(`/history?record=${justice.id}`);
    expect(one).not.toContain('/administration/');
    expect(await pageOf('/organisations/ministry-of-justice?lang=fr')).toContain('Ministère de la Justice');
    expect((await administration.get('/organisations/nobody', null)).status).toBe(404);
  });

  it('say what to do where there are none', async () => {
    const html = await pageOf('/organisations?as-of=2020-01-01');
    expect(html).toContain('No organisation has been entered yet.');
    expect(
      (await administration.get('/organisations/ministry-of-justice?as-of=2020-01-01', null)).status,
    ).toBe(404);
  });

  it.each([
    ['get', administer],
    ['get', `${administer}/new`],
    ['post', `${administer}/new`],
    ['get', `${administer}/x`],
    ['post', `${administer}/x`],
    ['post', `${administer}/x/suspend`],
    ['post', `${administer}/x/lift`],
  ] as const)('%s %s is for administrators', async (method, path) => {
    const ask = (role: 'secretariat' | null) =>
      method === 'get' ? administration.get(path, role) : administration.post(path, {}, role);
    expect((await ask(null)).headers.get('location')).toMatch(/^\/sign-in/);
    expect((await ask('secretariat')).status).toBe(403);
  });

  it.each(['', '/suspend', '/lift'])('are not found at another address (%s)', async (verb) => {
    expect((await administration.post(`${administer}/nobody${verb}`, {})).status).toBe(404);
    expect((await administration.get(`${administer}/nobody`)).status).toBe(404);
  });

  it('are added, and keep their address when they are renamed', async () => {
    const form = { 'name-en': 'Ministry of Health', 'name-fr': '', kind: 'ministry' };
    const added = await administration.post(`${administer}/new`, form);
    expect(added.headers.get('location')).toBe(`${administer}?added=ministry-of-health`);
    const one = `${administer}/ministry-of-health`;
    const version = hidden(await pageOf(one, 'administrator'), 'version');
    const renamed = { ...form, version, 'name-en': 'Ministry of Health and Care' };
    expect((await administration.post(one, renamed)).status).toBe(303);
    expect(await row('ministry-of-health')).toMatchObject({ names: { en: 'Ministry of Health and Care' } });

    const late = await administration.post(one, { ...form, version, 'name-en': 'Ministry of Wellbeing' });
    const html = await late.text();
    expect(late.status).toBe(400);
    expect(html).toContain('value="Ministry of Wellbeing"');
    expect(html).toContain('<dd>Ministry of Health and Care</dd>');
    const again = { ...form, version: hidden(html, 'version'), 'name-en': 'Ministry of Wellbeing' };
    expect((await administration.post(one, again)).status).toBe(303);
  });

  it('need a name that nobody has and a kind, and say all of it at once', async () => {
    const response = await administration.post(`${administer}/new`, {
      'name-fr': 'ministère de la justice',
      kind: 'x',
    });
    const html = await response.text();
    expect(response.status).toBe(400);
    for (const field of ['name-en', 'name-fr', 'kind']) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('value="ministère de la justice"');
  });

  it('keep their kind while somebody has a role that would not fit', async () => {
    valueOf(
      await createPerson(administration.house, OPERATOR, {
        name: 'Marc Petit',
        email: 'marc@example.org',
        language: 'fr',
        memberships: [{ organisation: justice.id, role: 'focal-point' }],
        invite: false,
      }),
    );
    const one = `${administer}/ministry-of-justice`;
    const version = hidden(await pageOf(one, 'administrator'), 'version');
    const response = await administration.post(one, {
      version,
      'name-en': 'Ministry of Justice',
      kind: 'nhri',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(
      'Marc Petit has a role that does not fit an organisation of the kind “National human rights institution”: Focal point.',
    );
  });

  it('are suspended in public with a reason, hide nothing, and keep the trace when it is lifted', async () => {
    const one = `${administer}/ministry-of-justice`;
    administration.time.now = new Date('2026-04-01T09:00:00Z');
    expect(
      (await administration.post(`${one}/suspend`, { reason: 'Merged into another ministry.' })).status,
    ).toBe(303);
    const html = await pageOf('/organisations/ministry-of-justice');
    expect(html).toContain('Suspended since 1 Apr 2026');
    expect(html).toContain('Merged into another ministry.');
    expect(html).toContain('Everything it has said stays');
    expect(await pageOf('/organisations')).toContain('Ministry of Justice');
    expect((await administration.post(`${one}/suspend`, { reason: 'Again.' })).status).toBe(400);

    administration.time.now = new Date('2026-04-05T09:00:00Z');
    expect((await administration.post(`${one}/lift`, {})).status).toBe(303);
    const lifted = await pageOf('/organisations/ministry-of-justice');
    expect(lifted).not.toContain('Suspended since');
    expect(lifted).toContain('5 Apr 2026');
    const then = await pageOf('/organisations/ministry-of-justice?as-of=2026-04-02');
    expect(then).toContain('Suspended since 1 Apr 2026');
    expect(then).toContain('still suspended');
    const changes = await administration.house.db
      .selectFrom('ledger_change')
      .selectAll()
      .where('kind', '=', 'suspension')
      .execute();
    expect(changes.map((change) => change.public)).toEqual([true, true]);
  });

  it.each([
    ['', 'No reason was given'],
    ['Write to ines@example.org', 'ines@example.org'],
    ['x'.repeat(601), '601 characters'],
  ])('are not suspended for the reason “%s”', async (reason, said) => {
    const response = await administration.post(`${administer}/ministry-of-justice/suspend`, { reason });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(said);
    expect((await row('ministry-of-justice'))?.suspended_at).toBeNull();
  });

  it('are not suspended when nobody could administer any more', async () => {
    const response = await administration.post(`${administer}/secretariat/suspend`, { reason: 'It moves.' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('would leave nobody who can administer');
    expect((await row('secretariat'))?.suspended_at).toBeNull();
  });
});
