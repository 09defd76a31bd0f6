import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { publicViewer, type Viewer } from '../../src/access/policy.ts';
import { roles, type Role } from '../../src/access/roles.ts';
import { parseConfig } from '../../src/config.ts';
import { setPassword } from '../../src/features/accounts/actions.ts';
import { createCountry } from '../../src/features/country/actions.ts';
import { readCountrySettings, readLastEntryOfDay } from '../../src/features/country/queries.ts';
import { startMailer } from '../../src/features/mail/actions.ts';
import { createOrganisation } from '../../src/features/organisations/actions.ts';
import { createPerson } from '../../src/features/people/actions.ts';
import { createFileStore } from '../../src/files/file-store.ts';
import type { House } from '../../src/house.ts';
import { shippedLanguages } from '../../src/i18n/languages.ts';
import { readHead } from '../../src/ledger/queries.ts';
import type { Outcome } from '../../src/problem.ts';
import { startJobs } from '../../src/queue/jobs.ts';
import { createApp } from '../../src/web/app.tsx';
import { createMeasures } from '../../src/web/measures.ts';
import type { Route } from '../../src/web/routes.ts';
import { createTestDatabase } from './database.ts';

const OPERATOR = { person: null, organisation: null };

/** A house with an invented country, its secretariat and one administrator, and pages asked as whoever is named. */
export type Administration = Awaited<ReturnType<typeof createAdministration>>;

/** The result of a verb that has to succeed. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.problems.map(({ code }) => code).join(', ')}`);
  return outcome.value;
}

export async function createAdministration(routesOf: (house: House) => Route[]) {
  const test = await createTestDatabase();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'suivi-administration-'));
  const { config } = parseConfig({ SUIVI_DATA: dataDirectory, LOG_LEVEL: 'silent' });
  if (!config) throw new Error('the settings of tests are wrong');
  const log = pino({ level: 'silent' });
  const time = { now: new Date('2026-03-01T09:00:00Z') };
  const house: House = {
    config,
    log,
    clock: () => time.now,
    pool: test.pool,
    db: test.db,
    files: createFileStore(join(dataDirectory, 'files')),
    jobs: await startJobs(test.pool, log, { work: true }),
    languages: shippedLanguages,
    country: 'XAL',
    secret: 'a secret of tests with 32 characters',
  };
  await startMailer(house);
  valueOf(
    await createCountry(house, {
      code: 'XAL',
      names: { en: 'Alvera', fr: 'Alvère' },
      languages: ['en', 'fr'],
      sandbox: true,
    }),
  );
  const secretariat = valueOf(
    await createOrganisation(house, OPERATOR, { names: { en: 'Secretariat' }, kind: 'secretariat' }),
  );
  const administrator = valueOf(
    await createPerson(house, OPERATOR, {
      name: 'Ines Duarte',
      email: 'ines@example.org',
      language: 'en',
      memberships: [{ organisation: secretariat.id, role: 'administrator' }],
      invite: false,
    }),
  );
  valueOf(await setPassword(house, administrator.account, 'seven grey herons wade'));

  const viewerAs = (role: Role): Viewer => ({
    country: 'XAL',
    person: { id: administrator.person, name: 'Ines Duarte' },
    memberships: [{ organisation: secretariat.id, role }],
  });
  const app = createApp({
    authenticateKey: async () => null,
    navigation: [],
    routes: routesOf(house),
    languages: shippedLanguages,
    publicUrl: config.publicUrl,
    addressHeader: undefined,
    log,
    measures: createMeasures(async () => ({})),
    readCountry: () => readCountrySettings(test.db, 'XAL'),
    async readHead() {
      const head = await readHead(test.db, 'XAL');
      return head && { seq: head.seq, hash: head.hash.toString('hex'), recordedAt: head.recorded_at };
    },
    readAsOf: async (date) => ({ date, ...(await readLastEntryOfDay(test.db, 'XAL', date)) }),
    // Whoever the cookie names is signed in as that, with nothing to prove: what is tested here lies behind sign-in.
    async authenticate(headers) {
      const role = /session_token=([a-z-]+)/.exec(headers.get('cookie') ?? '')?.[1];
      const known = roles.find((other) => other === role);
      return known ? viewerAs(known) : null;
    },
    now: () => time.now,
  });

  const ask = (path: string, role: Role | null, init: RequestInit = {}) =>
    app.request(path, {
      ...init,
      headers: { 'sec-fetch-site': 'same-origin', ...(role && { cookie: `session_token=${role}` }) },
    });

  return {
    house,
    time,
    secretariat,
    administrator,
    viewerAs,
    public: publicViewer('XAL'),
    get: (path: string, role: Role | null = 'administrator') => ask(path, role),
    post: (path: string, form: Record<string, string>, role: Role | null = 'administrator') =>
      ask(path, role, { method: 'POST', body: new URLSearchParams(form) }),
    async close() {
      await house.jobs.stop();
      await test.drop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** The value of a form's hidden field in a page. */
export function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}
