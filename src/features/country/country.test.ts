import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdministration, hidden, type Administration } from '../../../tests/support/administration.ts';
import { createTestDatabase } from '../../../tests/support/database.ts';
import { shippedLanguages } from '../../i18n/languages.ts';
import { createCountry, type NewCountry } from './actions.ts';
import { listStatuses, readCountry } from './queries.ts';
import { countryRoutes } from './routes.tsx';
import { settingsAsTyped } from './settings-page.tsx';

describe('making the country', () => {
  const clock = () => new Date('2026-01-01T00:00:00Z');
  const slovenia: NewCountry = {
    code: 'SVN',
    names: { en: 'Slovenia' },
    languages: ['en', 'fr'],
    sandbox: false,
  };
  const make = async (change: Partial<NewCountry>, twice = false) => {
    const test = await createTestDatabase();
    try {
      const deps = { db: test.db, clock, languages: shippedLanguages };
      if (twice) await createCountry(deps, slovenia);
      const outcome = await createCountry(deps, { ...slovenia, ...change });
      const row = outcome.ok ? await readCountry(test.db, slovenia.code) : undefined;
      const changes = await test.db.selectFrom('ledger_change').selectAll().execute();
      const statuses = await listStatuses(test.db, slovenia.code);
      return { codes: outcome.ok ? [] : outcome.problems.map(({ code }) => code), row, changes, statuses };
    } finally {
      await test.drop();
    }
  };

  it('is one entry with the country and a scale that covers the index, named in every shipped language', async () => {
    const { row, changes, statuses } = await make({ currency: 'EUR' });
    expect(row).toMatchObject({
      names: { en: 'Slovenia', fr: 'Slovénie' },
      languages: ['en', 'fr'],
      currency: 'EUR',
    });
    expect(row?.word_limits).toEqual({
      'national-report': 10_700,
      submission: 2_815,
      'joint-submission': 5_630,
    });
    expect(changes.map(({ seq, kind }) => [seq, kind])).toEqual([
      [1, 'country'],
      ...statuses.map(() => [1, 'status']),
    ]);
    expect(new Set(statuses.map((status) => status.index_value))).toEqual(new Set([0, 0.5, 1, null]));
    for (const status of statuses) expect(Object.keys(status.names).sort()).toEqual(['ar', 'en', 'es', 'fr']);
  });

  it.each([
    ['a code that is no State', { code: 'ZZQ' }, 'country.code.unknown'],
    ['a currency that is none', { currency: 'EUX' }, 'country.currency.unknown'],
    ['an invented code outside the sandbox', { code: 'XAL' }, 'country.code.invented'],
    ['a language without sentences', { languages: ['en', 'sl'] }, 'country.languages.unknown'],
    ['no language', { languages: [] }, 'country.languages.none'],
    ['no name in the first language', { languages: ['fr', 'en'] }, 'shell.name.missing'],
    ['a time zone nobody knows', { timeZone: 'Europe/Atlantis' }, 'country.timeZone.unknown'],
  ])('refuses %s', async (_what, change, code) => {
    const { codes, changes } = await make(change);
    expect(codes).toEqual([code]);
    expect(changes).toEqual([]);
  });

  it('refuses a second country', async () => {
    expect((await make({ code: 'HRV', names: { en: 'Croatia' } }, true)).codes).toEqual(['country.exists']);
  });
});

describe('administration of the country', () => {
  let administration: Administration;
  beforeAll(async () => {
    administration = await createAdministration(countryRoutes);
  });
  afterAll(() => administration.close());

  const settings = '/administration/settings';
  const scale = '/administration/status-scale';
  const typedNow = async () => settingsAsTyped(await readCountry(administration.house.db, 'XAL'));
  const pageOf = async (path: string) => (await administration.get(path)).text();
  const statuses = () => listStatuses(administration.house.db, 'XAL');

  it.each([
    ['get', '/administration'],
    ['get', settings],
    ['post', settings],
    ['get', scale],
    ['get', `${scale}/new`],
    ['post', `${scale}/new`],
    ['get', `${scale}/x`],
    ['post', `${scale}/x`],
    ['post', `${scale}/x/move`],
    ['post', `${scale}/x/retire`],
    ['post', `${scale}/x/reinstate`],
  ] as const)('%s %s is for administrators', async (method, path) => {
    const ask = (role: 'secretariat' | null) =>
      method === 'get' ? administration.get(path, role) : administration.post(path, {}, role);
    expect((await ask(null)).headers.get('location')).toMatch(/^\/sign-in/);
    expect((await ask('secretariat')).status).toBe(403);
  });

  it('shows where everything is', async () => {
    const html = await pageOf('/administration');
    for (const href of ['settings', 'status-scale', 'organisations', 'people', 'outbox'])
      expect(html).toContain(`href="/administration/${href}"`);
    expect(html).toContain('5 statuses in use');
  });

  it('saves settings, in the ledger, and offers the languages in the order asked', async () => {
    const version = hidden(await pageOf(settings), 'version');
    const form = {
      ...(await typedNow()),
      version,
      'place-en': '2',
      'place-fr': '1',
      'limit-submission': '2 900',
      'time-zone': 'Europe/Paris',
      accent: '#7A1F5B',
    };
    const { 'module-plan': _off, ...withoutPlan } = { 'module-plan': '', ...form };
    const response = await administration.post(settings, withoutPlan);
    expect(response.status).toBe(303);
    const row = await readCountry(administration.house.db, 'XAL');
    expect(row).toMatchObject({
      languages: ['fr', 'en'],
      time_zone: 'Europe/Paris',
      accent: '#7a1f5b',
      word_limits: { submission: 2900, 'national-report': 10_700 },
      modules: { plan: false, reports: true },
    });
    const entry = await administration.house.db
      .selectFrom('ledger')
      .selectAll()
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ verb: 'country.change', organisation: administration.secretariat.id });
  });

  it('says everything that is wrong at once, with what was measured, and keeps what was typed', async () => {
    const version = hidden(await pageOf(settings), 'version');
    const response = await administration.post(settings, {
      ...(await typedNow()),
      version,
      'name-fr': '',
      accent: '#ffcc00',
      'time-zone': 'Mars/Olympus',
      'limit-national-report': 'many',
    });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('1,51 pour 1');
    expect(html).toContain('Mars/Olympus');
    expect(html).toContain('value="many"');
    for (const field of ['name-fr', 'accent', 'time-zone', 'limit-national-report'])
      expect(html).toContain(`href="#${field}"`);
    expect((await readCountry(administration.house.db, 'XAL')).accent).toBe('#7a1f5b');
  });

  it.each([
    ['no licence of the list', { licence: 'WTFPL' }, ['licence']],
    [
      'a licence of its own without name or address',
      { licence: 'national', 'licence-title': '', 'licence-address': '' },
      ['licence-title', 'licence-address'],
    ],
    [
      'an address that is no secure one',
      { licence: 'national', 'licence-title': 'x'.repeat(201), 'licence-address': 'http://data.example.org' },
      ['licence-title', 'licence-address'],
    ],
    [
      'an address that runs something',
      { licence: 'national', 'licence-title': 'Open', 'licence-address': 'javascript:alert(1)' },
      ['licence-address'],
    ],
    [
      'an address with a password in it',
      { licence: 'national', 'licence-title': 'Open', 'licence-address': 'https://a:b@data.example.org' },
      ['licence-address'],
    ],
  ])('refuses %s, and keeps what was typed', async (_what, changed, fields) => {
    const version = hidden(await pageOf(settings), 'version');
    const response = await administration.post(settings, { ...(await typedNow()), version, ...changed });
    const html = await response.text();
    expect(response.status).toBe(400);
    for (const field of fields) expect(html).toContain(`href="#${field}"`);
    const { licence: _chosen, ...written } = changed;
    for (const typed of Object.values(written).filter(Boolean)) expect(html).toContain(`value="${typed}"`);
    expect((await readCountry(administration.house.db, 'XAL')).licence).toBe('CC-BY-4.0');
  });

  it('keeps a licence of the country’s own, and forgets its name with another choice', async () => {
    const own = { 'licence-title': 'Open Alvera', 'licence-address': 'https://data.example.org/licence' };
    for (const licence of ['national', 'ODbL-1.0'] as const) {
      const version = hidden(await pageOf(settings), 'version');
      const form = { ...(await typedNow()), version, ...own, licence };
      expect((await administration.post(settings, form)).status).toBe(303);
      const row = await readCountry(administration.house.db, 'XAL');
      expect([row.licence, row.licence_title]).toEqual([
        licence,
        licence === 'national' ? 'Open Alvera' : null,
      ]);
    }
  });

  it('shows both versions when somebody else saved first, and takes a second save', async () => {
    const version = hidden(await pageOf(settings), 'version');
    const typed = { ...(await typedNow()), version };
    expect((await administration.post(settings, { ...typed, 'name-en': 'Alvera Republic' })).status).toBe(
      303,
    );
    const refused = await administration.post(settings, { ...typed, 'name-en': 'Alverian Republic' });
    const html = await refused.text();
    expect(refused.status).toBe(400);
    expect(html).toContain('value="Alverian Republic"');
    expect(html).toContain('<dd>Alvera Republic</dd>');
    expect((await readCountry(administration.house.db, 'XAL')).names['en']).toBe('Alvera Republic');
    const again = { ...typed, version: hidden(html, 'version'), 'name-en': 'Alverian Republic' };
    expect((await administration.post(settings, again)).status).toBe(303);
    expect((await readCountry(administration.house.db, 'XAL')).names['en']).toBe('Alverian Republic');
  });

  it('adds, renames, moves, retires and reinstates a status, and deletes none', async () => {
    const added = { 'name-fr': 'Disputée', 'name-en': 'Disputed', index: '0.5' };
    expect((await administration.post(`${scale}/new`, added)).headers.get('location')).toBe(
      `${scale}?done=added`,
    );
    const status = (await statuses()).at(-1);
    const one = `${scale}/${status?.id}`;
    expect(status).toMatchObject({ names: { fr: 'Disputée', en: 'Disputed' }, index_value: 0.5 });

    const version = hidden(await pageOf(one), 'version');
    expect((await administration.post(one, { ...added, version, 'name-en': 'In dispute' })).status).toBe(303);
    const late = await administration.post(one, { ...added, version, index: 'none' });
    expect(late.status).toBe(400);
    expect(await late.text()).toContain('<dd>In dispute</dd>');

    const order = hidden(await pageOf(scale), 'version');
    expect((await administration.post(`${one}/move`, { direction: 'up', version: order })).status).toBe(303);
    expect((await statuses()).at(-2)?.id).toBe(status?.id);
    expect((await administration.post(`${one}/move`, { direction: 'up', version: order })).status).toBe(400);

    await administration.post(`${one}/retire`, {});
    expect((await statuses()).find(({ id }) => id === status?.id)?.retired_at).not.toBeNull();
    await administration.post(`${one}/reinstate`, {});
    expect((await statuses()).at(-1)).toMatchObject({
      id: status?.id,
      names: { en: 'In dispute' },
      retired_at: null,
    });
  });

  it('refuses a status without a name, of a name that is taken, or of an index that is none', async () => {
    const html = await (
      await administration.post(`${scale}/new`, { 'name-en': 'implemented', index: '2' })
    ).text();
    for (const field of ['name-fr', 'name-en', 'index']) expect(html).toContain(`href="#${field}"`);
  });

  it('keeps the last status in use', async () => {
    for (const status of (await statuses()).slice(1))
      await administration.post(`${scale}/${status.id}/retire`, {});
    const last = (await statuses())[0];
    const response = await administration.post(`${scale}/${last?.id}/retire`, {});
    expect(response.status).toBe(400);
    expect((await statuses())[0]?.retired_at).toBeNull();
  });

  it.each(['', '/move', '/retire', '/reinstate'])('knows no status at another address (%s)', async (verb) => {
    expect((await administration.post(`${scale}/5f0c${verb}`, {})).status).toBe(404);
  });
});
