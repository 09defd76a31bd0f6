import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createAdministration, valueOf, type Administration } from '../../../tests/support/administration.ts';
import type { Role } from '../../access/roles.ts';
import { setPassword } from '../accounts/actions.ts';
import { createOrganisation } from '../organisations/actions.ts';
import { organisationRoutes } from '../organisations/routes.tsx';
import { createPerson } from './actions.ts';
import { peopleRoutes } from './routes.tsx';

const OPERATOR = { person: null, organisation: null };
const people = '/administration/people';

describe('people', () => {
  let administration: Administration;
  const organisations: Record<string, string> = {};
  beforeAll(async () => {
    administration = await createAdministration((house) => [
      ...peopleRoutes(house),
      ...organisationRoutes(house),
    ]);
    const kinds = [
      'ministry',
      'agency',
      'local-government',
      'parliament-committee',
      'nhri',
      'cso',
      'un-entity',
    ];
    for (const kind of kinds) {
      const created = await createOrganisation(administration.house, OPERATOR, {
        names: { en: `The ${kind}` },
        kind,
      });
      organisations[kind] = valueOf(created).id;
    }
    organisations['secretariat'] = administration.secretariat.id;
  });
  afterAll(() => administration.close());

  const db = () => administration.house.db;
  const pageOf = async (path: string) => (await administration.get(path)).text();
  let count = 0;
  const enter = async (name: string, kind = 'ministry', role: Role = 'focal-point') => {
    count += 1;
    const memberships = [{ organisation: organisations[kind] ?? '', role }];
    const email = `person${count}@example.org`;
    return valueOf(
      await createPerson(administration.house, OPERATOR, {
        name,
        email,
        language: 'en',
        memberships,
        invite: false,
      }),
    );
  };
  const personRow = (id: string) =>
    db().selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const membershipOf = (person: string, role: Role) =>
    db()
      .selectFrom('membership')
      .selectAll()
      .where('person', '=', person)
      .where('role', '=', role)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow();

  it.each([
    ['get', people],
    ['get', `${people}/new`],
    ['post', `${people}/new`],
    ['get', `${people}/x`],
    ['post', `${people}/x/memberships`],
    ['post', `${people}/x/memberships/y/end`],
    ['post', `${people}/x/invite`],
    ['post', `${people}/x/end-sessions`],
    ['post', `${people}/x/suspend`],
    ['post', `${people}/x/lift`],
  ] as const)('%s %s is for administrators', async (method, path) => {
    const ask = (role: Role | null) =>
      method === 'get' ? administration.get(path, role) : administration.post(path, {}, role);
    expect((await ask(null)).headers.get('location')).toMatch(/^\/sign-in/);
    expect((await ask('secretariat')).status).toBe(403);
  });

  it.each(['memberships', 'memberships/y/end', 'invite', 'end-sessions', 'suspend', 'lift'])(
    'are not found at another address (%s)',
    async (verb) => {
      for (const id of ['x', organisations['cso']]) {
        expect((await administration.get(`${people}/${id}`)).status).toBe(404);
        expect((await administration.post(`${people}/${id}/${verb}`, {})).status).toBe(404);
      }
    },
  );

  it('are invited by mail, and can be invited again until they have a password', async () => {
    const invited = await administration.post(`${people}/new`, {
      name: 'Noor Haddad',
      email: 'Noor@Example.org',
      language: 'fr',
      organisation: organisations['nhri'] ?? '',
      'role-nhri': 'yes',
      'role-observer': 'yes',
    });
    expect(invited.status).toBe(303);
    const address = invited.headers.get('location')?.split('?')[0] ?? '';
    const html = await pageOf(address);
    expect(html).toContain('noor@example.org');
    expect(html).toContain('Invited on');
    expect((await administration.post(`${address}/invite`, {})).status).toBe(303);
    const outbox = join(administration.house.config.dataDirectory, 'outbox');
    const mails = await vi.waitFor(async () => {
      const files = await readdir(outbox);
      expect(files).toHaveLength(2);
      return Promise.all(files.map((file) => readFile(join(outbox, file), 'utf8')));
    }, 10_000);
    for (const mail of mails) expect(mail).toContain('noor@example.org');

    const { account } = await personRow(address.split('/').at(-1) ?? '');
    valueOf(await setPassword(administration.house, account, 'eleven brown wrens sing'));
    const active = await administration.post(`${address}/invite`, {});
    expect(active.status).toBe(400);
    expect(await pageOf(people)).toMatch(
      /Noor Haddad.*The nhri: .*National human rights institution.*Active/s,
    );
  });

  it('are not entered in part: everything wrong is said at once and the form kept', async () => {
    const response = await administration.post(`${people}/new`, {
      name: '',
      email: 'INES@example.org',
      language: 'xx',
      organisation: organisations['ministry'] ?? '',
      'role-nhri': 'yes',
    });
    const html = await response.text();
    expect(response.status).toBe(400);
    for (const field of ['name', 'email', 'language', 'role-nhri'])
      expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('value="INES@example.org"');
    const broken = await administration.post(`${people}/new`, {
      name: 'A. Sol',
      email: 'sol@example.org',
      language: 'en',
    });
    expect(broken.status).toBe(400);
    expect(await broken.text()).toContain('href="#role-administrator"');
    const accounts = await db()
      .selectFrom('auth.user')
      .select('email')
      .where('email', '=', 'sol@example.org')
      .execute();
    expect(accounts).toEqual([]);
  });

  it.each([
    ['ministry', 'nhri', 'Focal point, Signatory, Observer'],
    ['ministry', 'administrator', 'Focal point, Signatory, Observer'],
    ['agency', 'secretariat', 'Focal point, Signatory, Observer'],
    ['local-government', 'parliament', 'Focal point, Signatory, Observer'],
    ['parliament-committee', 'civil-society', 'Parliament, Observer'],
    ['nhri', 'focal-point', 'National human rights institution, Observer'],
    ['cso', 'signatory', 'Civil society, Observer'],
    ['un-entity', 'focal-point', 'Observer'],
    ['secretariat', 'nhri', 'Administrator, Secretariat, Focal point, Signatory, Observer'],
  ] as const)('of the kind %s are no %s', async (kind, role, allowed) => {
    const response = await administration.post(`${people}/new`, {
      name: 'Lena Vos',
      email: 'lena@example.org',
      language: 'en',
      organisation: organisations[kind] ?? '',
      [`role-${role}`]: 'yes',
    });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain(`does not fit ${kind === 'secretariat' ? 'Secretariat' : `The ${kind}`}`);
    expect(html).toContain(`There, one can be: ${allowed}.`);
  });

  it('are several things in several organisations, each with its end', async () => {
    const { person } = await enter('Tomas Reyes');
    const add = (kind: string, role: Role) =>
      administration.post(`${people}/${person}/memberships`, {
        organisation: organisations[kind] ?? '',
        [`role-${role}`]: 'yes',
      });
    expect((await add('secretariat', 'secretariat')).status).toBe(303);
    expect((await add('agency', 'signatory')).status).toBe(303);
    const twice = await add('agency', 'signatory');
    expect(twice.status).toBe(400);
    expect(await twice.text()).toContain('“Signatory” in The agency already');
    const { id } = await membershipOf(person, 'signatory');
    expect((await administration.post(`${people}/${person}/memberships/${id}/end`, {})).status).toBe(303);
    expect((await administration.post(`${people}/${person}/memberships/${id}/end`, {})).status).toBe(404);
    expect(await pageOf(`${people}/${person}`)).toContain('What they were');
    expect((await add('agency', 'signatory')).status).toBe(303);
  });

  it('are suspended and signed out, in public without their name, and reinstated', async () => {
    const { person, account } = await enter('Rosa Lindqvist', 'cso', 'civil-society');
    await db()
      .insertInto('auth.session')
      .values({
        id: 'session',
        token: 'token',
        user_id: account,
        expires_at: new Date('2099-01-01T00:00:00Z'),
        created_at: administration.time.now,
        updated_at: administration.time.now,
        user_agent: null,
      })
      .execute();
    const one = `${people}/${person}`;
    const named = await administration.post(`${one}/suspend`, { reason: 'Lindqvist left the organisation.' });
    expect(named.status).toBe(400);
    expect(await named.text()).toContain('“Lindqvist”');
    const reason = 'The account was taken over by a stranger.';
    expect((await administration.post(`${one}/suspend`, { reason })).status).toBe(303);
    expect(
      await db().selectFrom('auth.session').selectAll().where('user_id', '=', account).execute(),
    ).toEqual([]);

    const html = await (await administration.get('/organisations/the-cso', null)).text();
    expect(html).toContain(reason);
    expect(html).toContain('An account of the organisation');
    expect(html).not.toContain('Rosa');
    const seen = await db().selectFrom('ledger_change').selectAll().where('public', '=', true).execute();
    expect(JSON.stringify(seen)).toContain(reason);
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`Lindqvist|${person}|${account}`));

    expect((await administration.post(`${one}/memberships`, { 'role-observer': 'yes' })).status).toBe(400);
    expect((await administration.post(`${one}/suspend`, { reason: 'Twice.' })).status).toBe(400);
    expect((await administration.post(`${one}/invite`, {})).status).toBe(400);
    expect((await administration.post(`${one}/lift`, {})).status).toBe(303);
    expect(await personRow(person)).toMatchObject({ suspended_at: null, suspensions: [] });
    expect(await (await administration.get('/organisations/the-cso', null)).text()).toContain(reason);
  });

  it('are signed out everywhere when asked', async () => {
    const { person } = await enter('Ada Brandt');
    const response = await administration.post(`${people}/${person}/end-sessions`, {});
    expect(response.headers.get('location')).toBe(`${people}/${person}?done=signed-out`);
  });

  it('keep somebody who can administer', async () => {
    const own = administration.administrator.person;
    const membership = await membershipOf(own, 'administrator');
    const demote = () => administration.post(`${people}/${own}/memberships/${membership.id}/end`, {});
    const suspend = () => administration.post(`${people}/${own}/suspend`, { reason: 'On leave.' });
    for (const ask of [demote, suspend]) {
      const response = await ask();
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('is the last person who can administer');
    }
    // Somebody who was invited but has no password could not take over.
    const second = await enter('Ole Berg', 'secretariat', 'administrator');
    expect(await (await demote()).text()).toContain('is the last person who can administer');
    valueOf(await setPassword(administration.house, second.account, 'four patient otters swim'));
    expect(await (await demote()).text()).toContain('Ask another administrator to end it');
    expect(await (await suspend()).text()).toContain('You cannot suspend yourself');
    const theirs = await membershipOf(second.person, 'administrator');
    expect(
      (await administration.post(`${people}/${second.person}/memberships/${theirs.id}/end`, {})).status,
    ).toBe(303);
  });
});
