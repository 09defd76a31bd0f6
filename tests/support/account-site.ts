import { createHmac, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createTestDatabase } from './database.ts';
import type { Role } from '../../src/access/roles.ts';
import { parseConfig } from '../../src/config.ts';
import { createFileStore } from '../../src/files/file-store.ts';
import type { House } from '../../src/house.ts';
import { shippedLanguages } from '../../src/i18n/languages.ts';
import { change } from '../../src/ledger/change.ts';
import { readHead } from '../../src/ledger/queries.ts';
import { startJobs } from '../../src/queue/jobs.ts';
import { createApp } from '../../src/web/app.tsx';
import { projectDirectory } from '../../src/web/assets.ts';
import { createMeasures } from '../../src/web/measures.ts';
import type { Route } from '../../src/web/routes.ts';
import { startMailer } from '../../src/features/mail/actions.ts';
import { mailRoutes } from '../../src/features/mail/routes.tsx';
import { createAccount, createInvitation, setPassword } from '../../src/features/accounts/actions.ts';
import { createAuth } from '../../src/features/accounts/auth.ts';
import { createAuthenticate } from '../../src/features/accounts/authenticate.ts';
import { accountRoutes } from '../../src/features/accounts/routes.tsx';
import type { SandboxAccount } from '../../src/features/accounts/sign-in-pages.tsx';

export const COUNTRY = 'XAL';
export const ORIGIN = 'http://127.0.0.1:8080';
export const PASSWORD = 'walnut harbour quiet lamp';

export type TestSite = Awaited<ReturnType<typeof createTestSite>>;
export type TestPerson = { id: string; account: string; email: string };

/** The pages of accounts and mail over a real database, with one organisation to belong to. */
export async function createTestSite(
  options: {
    environment?: Record<string, string>;
    sandboxAccounts?: readonly SandboxAccount[];
    more?: Route[];
  } = {},
) {
  const database = await createTestDatabase();
  const directory = mkdtempSync(join(tmpdir(), 'suivi-accounts-'));
  provideStyle();
  const { config } = parseConfig({
    SUIVI_DATA: directory,
    ADDRESS_HEADER: 'X-Visitor',
    ...options.environment,
  });
  if (!config) throw new Error('the test settings are wrong');
  const log = pino({ level: 'silent' });
  const jobs = await startJobs(database.pool, log, { work: true });
  const time = { ahead: 0 };
  const house: House = {
    config,
    log,
    clock: () => new Date(Date.now() + time.ahead),
    pool: database.pool,
    db: database.db,
    files: createFileStore(join(directory, 'files')),
    jobs,
    languages: shippedLanguages,
    country: COUNTRY,
    secret: 'a secret of at least thirty-two characters',
  };
  const organisation = randomUUID();
  const author = { person: null, organisation: null };
  await database.db
    .insertInto('country')
    .values({
      country: COUNTRY,
      id: randomUUID(),
      names: JSON.stringify({ en: 'Alvera', fr: 'Alvère' }),
      languages: ['en', 'fr'],
      created_at: house.clock(),
    })
    .execute();
  await database.db
    .insertInto('organisation')
    .values({
      country: COUNTRY,
      id: organisation,
      slug: 'justice',
      kind: 'ministry',
      names: JSON.stringify({ en: 'Ministry of Justice' }),
      created_at: house.clock(),
      suspended_at: null,
      suspension_reason: null,
    })
    .execute();
  await startMailer(house);
  const auth = createAuth(house);
  const authenticate = createAuthenticate(house, auth);
  const app = createApp({
    authenticateKey: async () => null,
    navigation: [],
    routes: [
      ...accountRoutes({ house, auth, sandboxAccounts: () => options.sandboxAccounts ?? [] }),
      ...mailRoutes(house),
      ...(options.more ?? []),
    ],
    languages: shippedLanguages,
    publicUrl: config.publicUrl,
    addressHeader: config.addressHeader,
    log,
    measures: createMeasures(async () => ({})),
    readCountry: async () => ({
      code: COUNTRY,
      names: { en: 'Alvera', fr: 'Alvère' },
      languages: ['en', 'fr'],
      sandbox: options.sandboxAccounts !== undefined,
      accent: '#0b5c7a',
      timeZone: 'UTC',
      currency: 'USD',
      licence: { id: 'CC0-1.0', title: 'Creative Commons CC0', address: 'https://example.org/cc0' },
      terms: { names: {}, successors: {}, retired: [], own: [] },
    }),
    readHead: async () => {
      const head = await readHead(database.db, COUNTRY);
      return head && { seq: head.seq, hash: head.hash.toString('hex'), recordedAt: head.recorded_at };
    },
    readAsOf: async (date) => ({ date, seq: 0, hash: null }),
    authenticate,
    now: house.clock,
  });

  /** Somebody with a role, with a password unless they are only invited. */
  async function addPerson(
    email: string,
    { role = 'focal-point', invited = false }: { role?: Role; invited?: boolean } = {},
  ): Promise<TestPerson> {
    const person = await change(
      database.db,
      { country: COUNTRY, verb: 'person.create', author, clock: house.clock },
      async (recording) => {
        const account = await createAccount(house, recording.tx, { email, name: 'Ines Markov' });
        if (!account.ok) throw new Error('the address is taken');
        const id = randomUUID();
        const membership = randomUUID();
        await recording.touch('person', [id]);
        await recording.touch('membership', [membership]);
        await recording.tx
          .insertInto('person')
          .values({
            country: COUNTRY,
            id,
            account: account.value,
            name: 'Ines Markov',
            language: 'en',
            suspended_at: null,
            suspension_reason: null,
            created_at: recording.now,
          })
          .execute();
        await recording.tx
          .insertInto('membership')
          .values({
            country: COUNTRY,
            id: membership,
            person: id,
            organisation,
            role,
            granted_at: recording.now,
            ended_at: null,
          })
          .execute();
        if (invited) await createInvitation(house, recording, { person: id });
        return { id, account: account.value, email };
      },
    );
    if (!invited) {
      const set = await setPassword(house, person.account, PASSWORD);
      if (!set.ok) throw new Error('the password was refused');
    }
    return person;
  }

  return {
    house,
    db: database.db,
    organisation,
    /** Lets time pass for our clock, not for the libraries' own. */
    later(milliseconds: number) {
      time.ahead += milliseconds;
    },
    directory,
    authenticate,
    addPerson,
    browser: (address?: string) => createBrowser(app, address),
    /** The newest mail's link to a page of ours. */
    async mailedLink(): Promise<string> {
      const { body } = await database.db
        .selectFrom('mail_message')
        .select('body')
        .orderBy('created_at', 'desc')
        .executeTakeFirstOrThrow();
      return /http:\/\/127\.0\.0\.1:8080(\/\S+)/.exec(body ?? '')?.[1] ?? '';
    },
    async verbs(): Promise<string[]> {
      const rows = await database.db.selectFrom('ledger').select('verb').orderBy('seq').execute();
      return rows.map(({ verb }) => verb);
    },
    async close() {
      await jobs.stop();
      await database.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Pages name the built stylesheet; where nothing was built yet an empty one does. */
function provideStyle(): void {
  const assets = join(projectDirectory, 'dist', 'assets');
  mkdirSync(assets, { recursive: true });
  for (const name of ['style.css', 'pages.css', 'signed-in.js', 'icon.svg'])
    if (!existsSync(join(assets, name))) writeFileSync(join(assets, name), '');
}

export type TestBrowser = ReturnType<typeof createBrowser>;

/** A browser as far as these pages need one: it keeps cookies and sends forms from this site. */
function createBrowser(
  app: { request: (path: string, init?: RequestInit) => Response | Promise<Response> },
  address = '192.0.2.1',
) {
  const cookies = new Map<string, string>();
  async function ask(path: string, init: RequestInit = {}) {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    headers.set('x-visitor', address);
    headers.set('user-agent', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0');
    const response = await app.request(`${ORIGIN}${path}`, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (/max-age=0/i.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return {
      status: response.status,
      headers: response.headers,
      to: response.headers.get('location'),
      text: unescape(await response.text()),
    };
  }
  return {
    cookies,
    headers: () =>
      new Headers({ cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
    get: (path: string) => ask(path),
    post: (path: string, form: Record<string, string> = {}, headers: Record<string, string> = {}) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
      }),
    signIn(email: string, password = PASSWORD) {
      return this.post('/sign-in', { email, password });
    },
  };
}

function unescape(html: string): string {
  return html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** What an authenticator app shows for a key in base 32: RFC 6238 with SHA-1, 30 seconds and six digits. */
export function codeOf(key: string, at = Date.now()): string {
  const bits = Array.from(key.replaceAll(' ', ''))
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = hash.readUInt8(19) & 15;
  return ((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).toString().padStart(6, '0');
}
