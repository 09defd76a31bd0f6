import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { projectDirectory } from '../../src/project.ts';
import { sandboxCountry } from '../../src/sandbox/people.ts';
import { createExternalDatabase, type ExternalDatabase } from './external-database.ts';
import { placeWithSandbox } from './made-sandbox.ts';
import { finish, run, runScript, succeed, until, usePlaces, type Place } from './system.ts';
import { addOrganisation, uploadForm, Visitor } from './visitor.ts';
import { withdraw } from '../support/withdrawing.ts';

const places = usePlaces();
const CORRECTED = 'Words that somebody set right by hand';

const pages = [
  '/',
  '/about',
  '/recommendations',
  '/recommendations?lang=ar',
  '/recommendations?as-of=2020-01-01',
  '/recommendations.csv',
  '/recommendations/A-HRC-99-1/1.1',
  '/recommendations/A-HRC-99-1/1.1/history',
  '/recommendations/A-HRC-80-12/117.1',
  '/reviews',
  '/reviews/upr-2',
  '/reviews/upr-3',
  '/reviews/upr-4',
  '/organisations',
  '/organisations/ministry-of-fisheries',
  '/history',
  '/history.atom',
];

/** What everybody is shown at each address: its status and bytes. */
async function readPages({ url }: Place): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  const newest = /\/history\/(\d+)/.exec((await new Visitor(url).get('/history')).text)?.[1] ?? '';
  for (const path of [...pages, `/history/${newest}`]) {
    const visitor = new Visitor(url);
    const first = await visitor.get(path);
    const { status, body } = first.to ? await visitor.get(first.to) : first;
    seen[path] = `${status} ${body.toString('latin1')}`;
  }
  return seen;
}

function fieldOf(page: string, name: string): string {
  return new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1] ?? '';
}

/** A review that is withdrawn, and one confirmed with a correction, beside what the sandbox holds. */
async function writeSomething(visitor: Visitor): Promise<void> {
  const issued = readFileSync(join(projectDirectory, 'sandbox', 'A-HRC-90-7.pdf'));
  // a source of the sandbox already, so another file of the same words
  const bytes = Buffer.concat([issued, Buffer.from('%')]);
  const sent = await visitor.post('/imports', uploadForm('report.pdf', new Uint8Array(bytes)));
  const address = sent.to ?? '';
  await until(async () => (await visitor.get(`${address}/items/0`)).status === 200, 20_000);
  const item = {
    version: fieldOf((await visitor.get(`${address}/items/0`)).text, 'version'),
    number: '1.1',
    text: CORRECTED,
    states: '',
    position: 'noted',
    reason: 'for the test',
  };
  expect((await visitor.post(`${address}/items/0`, item)).status).toBe(303);
  const review = {
    version: fieldOf((await visitor.get(address)).text, 'version'),
    cycle: '4',
    session: '',
    symbol: 'A/HRC/99/1',
    heldOn: '2025-01-01',
    issuedOn: '',
  };
  expect((await visitor.post(`${address}/confirm`, review)).status).toBe(303);
  expect((await withdraw(visitor, 'upr-2')).status).toBe(303);
  expect((await addOrganisation(visitor, 'Ministry of Fisheries')).status).toBe(303);
}

describe('a restore', () => {
  let place: Place;
  let file: string;
  let before: Record<string, string>;
  let external: ExternalDatabase;

  beforeAll(async () => {
    place = await placeWithSandbox(places);
    external = await createExternalDatabase();
    const system = await places.start(place);
    const visitor = new Visitor(place.url);
    await visitor.signIn();
    await writeSomething(visitor);
    file = join(place.data, 'all.suivi');
    await succeed(runScript(place, 'bin/suivi', ['backup', file]));
    before = await readPages(place);
    await system.end('SIGTERM');
  }, 120_000);
  afterAll(() => external.drop());

  it('has something to compare: a correction, a withdrawal, pages in two languages', () => {
    expect(before['/recommendations/A-HRC-99-1/1.1']).toContain(CORRECTED);
    const withdrawn = ['/recommendations/A-HRC-80-12/117.1', '/reviews/upr-2'];
    const missing = Object.keys(before).filter((path) => !before[path]?.startsWith('200 '));
    expect(missing).toEqual(withdrawn);
    for (const path of withdrawn) expect(before[path]).toMatch(/^404 /);
  });

  it.each([
    ['into another data directory', () => ({})],
    ['into a database elsewhere', () => ({ DATABASE_URL: external.url })],
  ])('%s gives the same pages, ledger and accounts', { timeout: 120_000 }, async (_, settings) => {
    const made = await places.make(settings());
    // The same address: it stands in feeds and exports.
    const elsewhere = {
      ...made,
      url: place.url,
      environment: { ...made.environment, PORT: String(place.port) },
    };
    await succeed(runScript(elsewhere, 'bin/suivi', ['restore', file]));

    const system = await places.start(elsewhere);
    expect(await readPages(elsewhere)).toEqual(before);
    const visitor = new Visitor(elsewhere.url);
    expect((await visitor.signIn()).status).toBe(303);
    expect((await addOrganisation(visitor, 'Ministry of Restoration')).status).toBe(303);
    const verified = await finish(run(elsewhere, ['ledger', 'verify', '--json']));
    expect(JSON.parse(verified.said)).toMatchObject({ country: sandboxCountry.code, faults: [] });

    const again = await finish(run(elsewhere, ['restore', file]));
    expect(again.code).toBe(1);
    expect((await new Visitor(elsewhere.url).get('/organisations')).text).toContain(
      'Ministry of Restoration',
    );
    expect(await system.end('SIGTERM')).toBe(0);
  });

  it('brings the database elsewhere what the other one held', async () => {
    const report = await verifyLedger(external.db, sandboxCountry.code);
    expect(report.faults).toEqual([]);
    const { count } = await external.db
      .selectFrom('recommendation')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBeGreaterThan(100);
  });
});
