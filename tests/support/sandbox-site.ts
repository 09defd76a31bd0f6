import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { inject, vi } from 'vitest';
import type { OrganisationKind, Role } from '../../src/access/roles.ts';
import { parseConfig } from '../../src/config.ts';
import { createDatabase } from '../../src/database/connection.ts';
import { setPassword } from '../../src/features/accounts/actions.ts';
import { startClustering, type Propose } from '../../src/features/clusters/actions.ts';
import { READ_IMPORT, readImport } from '../../src/features/imports/actions.ts';
import { startReadingEvidence } from '../../src/features/evidence/actions.ts';
import { startMailer } from '../../src/features/mail/actions.ts';
import { startSuggesting } from '../../src/features/suggestions/actions.ts';
import { createPerson } from '../../src/features/people/actions.ts';
import { createFileStore } from '../../src/files/file-store.ts';
import type { House } from '../../src/house.ts';
import { shippedLanguages } from '../../src/i18n/languages.ts';
import { createWeb } from '../../src/main.ts';
import type { Outcome } from '../../src/problem.ts';
import { projectDirectory } from '../../src/project.ts';
import { startJobs } from '../../src/queue/jobs.ts';
import { buildSandbox, makeSandbox } from '../../src/sandbox/build.ts';
import { sandboxDocuments } from '../../src/sandbox/documents.ts';
import { sandboxCountry } from '../../src/sandbox/people.ts';
import { voiceSteps } from '../../src/sandbox/voices.ts';
import { createTestDatabase } from './database.ts';

const ORIGIN = 'http://127.0.0.1:8080';
const PASSWORD = 'walnut harbour quiet lamp';
const OPERATOR = { person: null, organisation: null };
/** The reports of the second and third review: with their voices, a register that stays as small as it is. */
const TWO_REPORTS = new Set(['A-HRC-80-12.pdf', 'A-HRC-90-7.pdf']);
const sandboxes = {
  'two-reports': {
    database: 'suivi_sandbox',
    make: (house: House) =>
      makeSandbox(
        house,
        sandboxDocuments.filter(({ file }) => TWO_REPORTS.has(file)),
        voiceSteps,
      ),
  },
  whole: { database: 'suivi_whole_sandbox', make: buildSandbox },
} as const;
type SandboxKind = keyof typeof sandboxes;
/** Held while the sandbox's database is made or copied; any number that nothing else in the tests locks. */
const LOCK = 4_471_002;

/** The kind of organisation in which somebody of a role is at home. */
const homes: Record<Role, OrganisationKind> = {
  administrator: 'secretariat',
  secretariat: 'secretariat',
  'focal-point': 'ministry',
  signatory: 'ministry',
  parliament: 'parliament-committee',
  nhri: 'nhri',
  'civil-society': 'cso',
  observer: 'un-entity',
};

export type SandboxSite = Awaited<ReturnType<typeof createSandboxSite>>;
export type Visitor = ReturnType<typeof createVisitor>;
export type Answer = Awaited<ReturnType<Visitor['get']>>;

/**
 * The whole application over the sandbox's country, in a database and a folder of its own, with working jobs: with two
 * reports alone, or with all that the sandbox holds. `propose` stands in for the machine that compares texts.
 */
export async function createSandboxSite(
  environment: Record<string, string> = {},
  kind: SandboxKind = 'two-reports',
  propose?: Propose,
) {
  const database = await copySandbox(kind);
  const directory = mkdtempSync(join(tmpdir(), 'suivi-sandbox-'));
  const jobs = await startJobs(database.pool, silent, { work: true });
  const house = houseOver(database.pool, jobs, directory, environment);
  for (const { file } of sandboxDocuments) await house.files.keep(await readSandboxReport(file));
  await defineJobs(house, propose);
  const { app, routes } = createWeb(house);
  let people = 0;

  async function organisationOf(role: Role): Promise<string> {
    const row = await house.db
      .selectFrom('organisation')
      .select('id')
      .where('kind', '=', homes[role])
      .orderBy('slug')
      .limit(1)
      .executeTakeFirstOrThrow();
    return row.id;
  }

  /** Somebody new who is exactly this, with a password to sign in with. */
  async function addPerson(role: Role) {
    const email = `${role}.${++people}@alvera.example`;
    const name = `Tester ${role}`;
    const memberships = [{ organisation: await organisationOf(role), role }];
    const made = valueOf(
      await createPerson(house, OPERATOR, { name, email, language: 'en', memberships, invite: false }),
    );
    valueOf(await setPassword(house, made.account, PASSWORD));
    return { ...made, email, name };
  }

  return {
    house,
    db: house.db,
    app,
    routes,
    organisationOf,
    addPerson,
    visitor: () => createVisitor(app),
    /** The browser of somebody new of this role, signed in through the page. */
    async signedInAs(role: Role): Promise<Visitor> {
      const visitor = createVisitor(app);
      const { email } = await addPerson(role);
      const answer = await visitor.post('/sign-in', { email, password: PASSWORD });
      if (answer.to !== '/') throw new Error(`signing in was answered ${answer.status} ${answer.to}`);
      return visitor;
    },
    /** Uploads a file and waits until it has been read. Comes back with the import's address and state. */
    async importAs(visitor: Visitor, name: string, bytes: Uint8Array) {
      const { to } = await visitor.upload('/imports', { name, bytes });
      if (!to?.startsWith('/imports/')) throw new Error('the upload was refused');
      const id = to.slice('/imports/'.length);
      const isRead = () =>
        house.db
          .selectFrom('import')
          .select('state')
          .where('id', '=', id)
          .where('state', 'not in', ['queued', 'reading'])
          .executeTakeFirstOrThrow();
      const { state } = await vi.waitFor(isRead, { timeout: 30_000, interval: 100 });
      return { id, address: to, state };
    },
    async close() {
      await jobs.stop();
      await database.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** One of the documents that the sandbox is made from, such as `A-HRC-90-7.pdf`. */
export function readSandboxReport(name: string): Promise<Buffer> {
  return readFile(join(projectDirectory, 'sandbox', name));
}

const silent = pino({ level: 'silent' });

function houseOver(
  pool: pg.Pool,
  jobs: House['jobs'],
  directory: string,
  environment: Record<string, string>,
): House {
  const { config } = parseConfig({ SUIVI_DATA: directory, LOG_LEVEL: 'silent', ...environment });
  if (!config) throw new Error('the settings of tests are wrong');
  return {
    config,
    log: silent,
    clock: () => new Date(),
    pool,
    db: createDatabase(pool),
    files: createFileStore(join(directory, 'files')),
    jobs,
    languages: shippedLanguages,
    country: sandboxCountry.code,
    secret: 'a secret of tests with 32 characters',
  };
}

async function defineJobs(house: House, propose?: Propose): Promise<void> {
  await house.jobs.define<{ id: string }>({
    name: READ_IMPORT,
    retries: 2,
    handler: ({ id }) => readImport(house, id),
  });
  await startMailer(house);
  await startSuggesting(house);
  await startReadingEvidence(house);
  await startClustering(house, propose);
}

/** A copy of the sandbox's database, which the first test file that asks makes for the whole run. */
async function copySandbox(kind: SandboxKind) {
  const { database } = sandboxes[kind];
  const connection = inject('connection');
  const admin = new pg.Client(connection);
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount === 0) await makeDatabase(admin, kind);
    return await createTestDatabase(database);
  } finally {
    await admin.end();
  }
}

async function makeDatabase(admin: pg.Client, kind: SandboxKind): Promise<void> {
  const database = await createTestDatabase();
  const directory = mkdtempSync(join(tmpdir(), 'suivi-sandbox-made-'));
  try {
    const jobs = await startJobs(database.pool, silent, { work: false });
    const house = houseOver(database.pool, jobs, directory, {});
    await defineJobs(house);
    await sandboxes[kind].make(house);
    // What the server gathers by itself within a minute; without it, it looks for what a day of the past held row by row.
    await database.pool.query('analyze');
    await jobs.stop();
  } finally {
    await database.pool.end();
    await rm(directory, { recursive: true, force: true });
  }
  await admin.query(`alter database ${database.name} rename to ${sandboxes[kind].database}`);
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.problems.map(({ code }) => code).join(', ')}`);
  return outcome.value;
}

type App = ReturnType<typeof createWeb>['app'];

/** What Node's server tells the app of a connection, which `/metrics` looks at. */
const socketFrom = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });

/** A browser as far as these pages need one: it keeps cookies and sends forms from this site. */
function createVisitor(app: App) {
  const cookies = new Map<string, string>();
  async function ask(path: string, init: RequestInit = {}, address = '127.0.0.1') {
    const headers = new Headers(init.headers);
    if (cookies.size > 0)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(`${ORIGIN}${path}`, { ...init, headers }, socketFrom(address));
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const place = pair.indexOf('=');
      if (/max-age=0/i.test(cookie)) cookies.delete(pair.slice(0, place));
      else cookies.set(pair.slice(0, place), pair.slice(place + 1));
    }
    return {
      status: response.status,
      headers: response.headers,
      to: response.headers.get('location'),
      text: await response.text(),
    };
  }
  const form = (body: URLSearchParams | FormData) =>
    ({ method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } }) satisfies RequestInit;
  return {
    cookies,
    get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
    getFrom: (address: string, path: string, headers: Record<string, string> = {}) =>
      ask(path, { headers }, address),
    post: (path: string, fields: Record<string, string> | [string, string][] = {}) =>
      ask(path, form(new URLSearchParams(fields))),
    upload(path: string, ...files: { name: string; bytes: Uint8Array }[]) {
      const body = new FormData();
      for (const { name, bytes } of files) body.append('file', new File([new Uint8Array(bytes)], name));
      return ask(path, form(body));
    },
  };
}

/** The words of a page without its tags, entities undone, white space as one space: what a reader reads. */
export function readable(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The value of a form's hidden field in a page. */
export function hiddenField(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}
