import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdministration, hidden } from '../../../tests/support/administration.ts';
import { createSandboxSite, readable, type SandboxSite } from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import { readDocument } from '../../documents/read-document.ts';
import { verifyLedger } from '../../ledger/verify.ts';
import { createOpenRegister, createRegisterSearch, keepIndexes } from '../recommendations/actions.ts';
import { readCountry } from '../country/queries.ts';
import { settingsAsTyped } from '../country/settings-page.tsx';
import { recommendationRoutes } from '../recommendations/routes.tsx';
import { startClustering } from '../clusters/actions.ts';
import { startSuggesting } from '../suggestions/actions.ts';
import { folderArchive, isPackage, takePackage, writePackage } from './actions.ts';

const OF_THE_PLACE = /^(ledger_.*|stops|lead|supporting|status_.*|voices)$/;
const OPERATOR = { person: null, organisation: null };
let site: SandboxSite;
beforeAll(async () => {
  site = await createSandboxSite();
});
afterAll(() => site.close());

async function fetchPackage() {
  const response = await site.app.request('http://127.0.0.1:8080/data/register.zip');
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { response, bytes, parts: unzipSync(bytes) };
}
const json = (part: Uint8Array | undefined) =>
  JSON.parse(strFromU8(part ?? new Uint8Array())) as Record<string, unknown>[];

type Descriptor = {
  licenses: { name: string }[];
  suivi: { ledger_entry: number; ledger_hash: string; country: string };
  resources: { path: string; bytes: number }[];
};

describe('the data package', () => {
  it('holds each table in three forms, described, with licence and the ledger entry it is of', async () => {
    const { response, bytes, parts } = await fetchPackage();
    const head = await site.db.selectFrom('ledger_head').selectAll().executeTakeFirstOrThrow();
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="suivi-XAL-${head.seq}.zip"`,
    );
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    const descriptor = JSON.parse(strFromU8(parts['datapackage.json'] ?? new Uint8Array())) as Descriptor;
    expect(descriptor.licenses[0]?.name).toBe('CC-BY-4.0');
    expect(descriptor.suivi).toMatchObject({
      country: 'XAL',
      ledger_entry: head.seq,
      ledger_hash: head.hash.toString('hex'),
    });
    for (const { path, bytes: size } of descriptor.resources) expect(parts[path]?.length, path).toBe(size);
    expect(json(parts['json/recommendations.json'])).toHaveLength(162);
    expect(strFromU8(parts['README.md'] ?? new Uint8Array())).toContain(head.hash.toString('hex'));
    expect(Object.keys(parts).filter((path) => path.startsWith('files/'))).toHaveLength(2);
    expect(isPackage(bytes)).toBe(true);
  });

  it('holds who answers for what and everything that was said, older words too', async () => {
    const { parts } = await fetchPackage();
    const assignments = json(parts['json/assignments.json']);
    expect(assignments.map(({ organisation, duty }) => `${String(organisation)} ${String(duty)}`)).toContain(
      'ministry-of-justice lead',
    );
    const said = json(parts['json/assessments.json']);
    const { count } = await site.db
      .selectFrom('assessment')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(said).toHaveLength(count);
    expect(said.filter(({ ordinal }) => ordinal === 2)).toMatchObject([
      { voice: 'nhri', status_names: { en: 'Partly done' }, index_value: 0.5, day: '2026-06-08' },
    ]);
    const csv = strFromU8(parts['csv/assessments.csv'] ?? new Uint8Array());
    expect(csv).toContain('civil-society');
    expect(csv).toMatch(/,\d{4}-\d\d-\d\dT[\d:.]+Z\r?\n/);
  });

  it('holds the terms that people set, plain-language summaries and entitlements, and by whom', async () => {
    const whole = await createSandboxSite({}, 'whole');
    try {
      await whole.db
        .updateTable('term_choice')
        .set({ choice: 'rejected' })
        .where('label', '=', '5.5')
        .execute();
      const response = await whole.app.request('http://127.0.0.1:8080/data/register.zip');
      const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
      const set = json(parts['json/set-terms.json']);
      expect(set.map(({ label }) => label)).toContain("Women's rights");
      expect(set.map(({ label }) => label)).not.toContain('5.5');
      const by = 'secretariat-of-the-national-mechanism-for-human-rights';
      for (const name of ['set-terms', 'summaries', 'entitlements'])
        expect(json(parts[`json/${name}.json`])[0], name).toMatchObject({ organisation: by });
    } finally {
      await whole.close();
    }
  });

  it('names nobody and holds no column of what is inside', async () => {
    const { parts } = await fetchPackage();
    const people = await site.db.selectFrom('person').select('name').execute();
    for (const [path, part] of Object.entries(parts)) {
      if (!/\.(json|csv|md)$/.test(path)) continue;
      const text = strFromU8(part);
      for (const { name } of people) expect(text, path).not.toContain(name);
    }
  });

  it('is read by the reader of the Universal Human Rights Index and of IMPACT OSS', async () => {
    const { parts } = await fetchPackage();
    for (const [path, kind] of [
      ['uhri/uhri.json', 'uhri-export'],
      ['uhri/uhri.xlsx', 'uhri-export'],
      ['impact-oss/recommendations.csv', 'impact-export'],
    ] as const) {
      const read = await readDocument({ name: path, bytes: parts[path] ?? new Uint8Array() });
      expect(read.kind, path).toBe(kind);
      expect(read.recommendations.length, path).toBeGreaterThan(155);
    }
  });

  it('makes the same register where it is taken in, once, and only in its own country', async () => {
    const other = await createAdministration((house) => {
      const indexes = keepIndexes(house.db, house.log);
      return recommendationRoutes(
        house,
        createRegisterSearch(house.db, indexes),
        createOpenRegister(house.db, indexes),
      );
    });
    try {
      await startSuggesting(other.house);
      await startClustering(other.house);
      const { bytes } = await fetchPackage();
      const file = { name: 'suivi-XAL.zip', bytes };
      const refusedElsewhere = await takePackage({ ...other.house, country: 'SVN' }, OPERATOR, file);
      expect(refusedElsewhere).toMatchObject({ ok: false, problems: [{ code: 'data.package.country' }] });
      const damaged = await takePackage(other.house, OPERATOR, {
        name: 'x',
        bytes: bytes.slice(0, bytes.length / 2),
      });
      expect(damaged).toMatchObject({ ok: false, problems: [{ code: 'data.package.damaged' }] });

      const taken = await takePackage(other.house, OPERATOR, file);
      expect(taken).toEqual({ ok: true, value: { reviews: 2, recommendations: 162, files: 2 } });
      const here = (await site.visitor().get('/recommendations.json')).text;
      const there = await (await other.get('/recommendations.json', null)).text();
      const rows = (text: string) =>
        (JSON.parse(text) as { recommendations: Record<string, unknown>[] }).recommendations.map(
          // who answers and who says what is given away, and not taken in
          (row) => Object.fromEntries(Object.entries(row).filter(([column]) => !OF_THE_PLACE.test(column))),
        );
      expect(rows(there)).toEqual(rows(here));
      for (const table of ['clause', 'pledge', 'answer', 'issued_term', 'wording', 'correction'] as const) {
        const count = (db: typeof site.db) =>
          db
            .selectFrom(table)
            .select((eb) => eb.fn.countAll<number>().as('count'))
            .where('public', '=', true)
            .executeTakeFirst();
        expect(await count(other.house.db), table).toEqual(await count(site.db));
      }
      expect(await verifyLedger(other.house.db, 'XAL')).toMatchObject({ faults: [], redacted: 0 });

      for (const table of ['assignment', 'assessment'] as const)
        expect(await other.house.db.selectFrom(table).selectAll().execute(), table).toEqual([]);

      const again = await takePackage(other.house, OPERATOR, file);
      expect(again).toMatchObject({ ok: false, problems: [{ code: 'data.package.taken' }] });
    } finally {
      await other.close();
    }
  });

  it('stands as a folder too, and writes over nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'suivi-dump-'));
    try {
      const subject = {
        country: 'XAL',
        countryName: 'Alvera',
        publicUrl: 'http://x',
        licence: { id: null, title: 'Open Alvera', address: 'https://x.org/open' },
        readme: () => 'read me',
      };
      await writePackage(site.house, subject, folderArchive(folder));
      expect((await readdir(folder)).toSorted()).toEqual(
        ['README.md', 'csv', 'datapackage.json', 'files', 'impact-oss', 'json', 'uhri', 'xlsx'].toSorted(),
      );
      expect(await readFile(join(folder, 'csv', 'recommendations.csv'), 'utf8')).toContain(
        'A-HRC-90-7/42.17',
      );
      expect(JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'))).toMatchObject({
        licenses: [{ path: 'https://x.org/open', title: 'Open Alvera' }],
      });
      await expect(writePackage(site.house, subject, folderArchive(folder))).rejects.toThrow('EEXIST');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('holds nothing withdrawn from the next request on, nor the file it rests on', async () => {
    const { response, parts: before } = await fetchPackage();
    const etag = response.headers.get('etag') ?? '';
    const visitor = site.visitor();
    expect((await visitor.get('/data/register.zip', { 'if-none-match': etag })).status).toBe(304);
    const secretary = await site.signedInAs('secretariat');
    await withdraw(secretary, 'upr-3');
    expect((await visitor.get('/data/register.zip', { 'if-none-match': etag })).status).toBe(200);
    // whoever is signed in gets what is public, too
    const { parts } = await fetchPackage();
    expect(json(parts['json/recommendations.json'])).toHaveLength(70);
    expect(Object.keys(parts).filter((path) => path.startsWith('files/'))).toHaveLength(1);
    for (const [path, part] of Object.entries(parts))
      if (/\.(json|csv)$/.test(path)) expect(strFromU8(part), path).not.toContain('A-HRC-90-7');
    expect(json(before['json/recommendations.json'])).toHaveLength(162);
    await secretary.post('/reviews/upr-3/publish');
  });

  it('is described on a page, for people and as a data set for machines', async () => {
    const { text, headers } = await site.visitor().get('/data');
    expect(text).toContain('href="/data/register.zip"');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(headers.get('content-security-policy')).toContain("script-src 'none'");
  });

  it('stands under the licence that the country chose, wherever one is named', async () => {
    const administrator = await site.signedInAs('administrator');
    const settings = '/administration/settings';
    const own = { title: 'Open Alvera 1.0', url: 'https://data.example.org/licence' };
    const { text: form } = await administrator.get(settings);
    const typed = settingsAsTyped(await readCountry(site.db, 'XAL'));
    const saved = await administrator.post(settings, {
      ...(typed as Record<string, string>),
      version: hidden(form, 'version'),
      licence: 'national',
      'licence-title': own.title,
      'licence-address': own.url,
    });
    expect(saved.status, readable(saved.text)).toBe(303);
    const visitor = site.visitor();
    const parsed = async (path: string) => JSON.parse((await visitor.get(path)).text) as unknown;
    const { text } = await visitor.get('/data');
    expect(text).toContain(`<a href="${own.url}" rel="license"><bdi>${own.title}</bdi></a>`);
    expect(text).toContain(`"license":"${own.url}"`);
    expect(await parsed('/api/v1/openapi.json')).toMatchObject({
      info: { license: { name: own.title, url: own.url } },
    });
    expect(await parsed('/api/v1/country')).toMatchObject({ licence: { id: null, ...own } });
    expect(await parsed('/recommendations.json?q=nothing')).toMatchObject({
      about: { licence: own.title, licence_address: own.url },
    });
    expect((await visitor.get('/recommendations.csv')).headers.get('link')).toBe(
      `<${own.url}>; rel="license"`,
    );
    const { parts } = await fetchPackage();
    expect(strFromU8(parts['README.md'] ?? new Uint8Array())).toContain(own.title);
    expect(readable((await visitor.get('/history')).text)).toContain('settings');
  });
});
