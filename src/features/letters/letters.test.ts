import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { templateProblems } from './compose.ts';

let site: SandboxSite;
let secretary: Visitor;
let focalPoint: Visitor;
let slug: string;

beforeAll(async () => {
  site = await createSandboxSite();
  secretary = await site.signedInAs('secretariat');
  focalPoint = await site.signedInAs('focal-point');
  const organisation = await site.organisationOf('focal-point');
  const { db, house } = site;
  const { id: recommendation } = await db
    .selectFrom('recommendation')
    .select('id')
    .where('id', 'not in', db.selectFrom('assignment').select('recommendation'))
    .limit(1)
    .executeTakeFirstOrThrow();
  const row = {
    country: house.country,
    id: crypto.randomUUID(),
    recommendation,
    organisation,
    recorded_at: new Date(),
  };
  await db
    .insertInto('assignment')
    .values({ ...row, duty: 'lead', public: true })
    .execute();
  ({ slug } = await db
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow());
}, 60_000);
afterAll(() => site.close());

const versionOf = async (page: string) => hiddenField((await secretary.get(page)).text, 'version');
const zipAt = async (address: string) => {
  const cookie = [...secretary.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await site.app.request(`http://127.0.0.1:8080${address}`, { headers: { cookie } });
  return unzipSync(new Uint8Array(await response.arrayBuffer()));
};

describe('a template of a letter', () => {
  it.each([
    ['a field that is none', 'Dear {minister}, {recommendations}', 'letters.template.unknown'],
    ['a brace too few', 'Dear {organisation, {recommendations}', 'letters.template.broken'],
    ['no place for the recommendations', 'Dear {organisation}', 'letters.template.noList'],
    ['no text', '', 'letters.body.missing'],
  ])('with %s says so', (_, body, code) => {
    expect(
      templateProblems('assigning', { subject: 'Duties', body }).map((problem) => problem.code),
    ).toContain(code);
    expect(templateProblems('assigning', { subject: 'Duties', body: '{recommendations}' })).toEqual([]);
  });

  it('ships in every language without a problem', async () => {
    const kinds = ['assigning', 'reminding', 'thanking'] as const;
    for (const { messages } of site.house.languages)
      for (const kind of kinds) {
        const [subject = '', body = ''] = ['subject', 'body'].map(
          (part) => messages[`letters.default.${kind}.${part}`],
        );
        expect(templateProblems(kind, { subject, body })).toEqual([]);
      }
  });

  it('is put into the country’s own words by the secretariat, where nobody has saved meanwhile', async () => {
    const address = '/letters/templates/assigning/en';
    expect((await focalPoint.get(address)).status).toBe(403);
    expect((await secretary.get('/letters/templates/begging/en')).status).toBe(404);
    const version = await versionOf(address);
    const words = {
      subject: 'For {organisation}',
      body: 'To answer by {day}:\n{recommendations}\nThank you, {country}.',
    };
    const wrong = await secretary.post(address, { ...words, body: '{nobody}', version });
    expect(wrong.status).toBe(400);
    expect(readable(wrong.text)).toContain('{nobody} is no field of a letter');
    expect((await secretary.post(address, { ...words, version })).to).toBe(`${address}?done=saved`);
    expect((await secretary.post(address, { ...words, version })).status).toBe(400);
    expect(readable((await secretary.get(address)).text)).toContain('Ministry of Examples');
  });
});

describe('letters', () => {
  it('carry the letterhead and who signs', async () => {
    const version = await versionOf('/letters/letterhead');
    const head = {
      'name-en': 'The Secretariat',
      'address-en': '12 Harbour Street\nPort Selme',
      signatory: 'S. Rivane',
      'post-en': 'Secretary',
    };
    expect((await focalPoint.post('/letters/letterhead', head)).status).toBe(403);
    expect((await secretary.post('/letters/letterhead', { ...head, 'name-en': '', version })).status).toBe(
      400,
    );
    expect((await secretary.post('/letters/letterhead', { ...head, version })).status).toBe(303);
    expect((await secretary.post('/letters/letterhead', { ...head, signatory: 'X', version })).status).toBe(
      400,
    );
  });

  it('are shown before they are made, and refused where something is missing', async () => {
    expect((await focalPoint.get('/letters/new')).status).toBe(403);
    const noDay = await secretary.get(`/letters/new?kind=assigning&language=en&day=&organisation=${slug}`);
    expect(noDay.status).toBe(400);
    expect(noDay.text).toContain('href="#day"');
    const nothing = await secretary.get(
      '/letters/new?kind=assigning&language=en&day=2027-01-31&organisation=open-press-alvera',
    );
    expect(nothing.status).toBe(400);
    expect((await secretary.post('/letters/new')).status).toBe(400);
    const shown = await secretary.get(
      `/letters/new?kind=assigning&language=en&day=2027-01-31&organisation=${slug}`,
    );
    expect(shown.status).toBe(200);
    expect(readable(shown.text)).toContain('To answer by 31 Jan 2027:');
    expect(await site.db.selectFrom('letter').selectAll().execute()).toEqual([]);
  });

  it('are made, numbered, kept as they were, and taken along together', async () => {
    const input = { kind: 'assigning', language: 'en', day: '2027-01-31', organisation: slug };
    const { to } = await secretary.post('/letters/new', input);
    expect(to).toMatch(/^\/letters\/batches\//);
    const files = await zipAt(`${to}/letters.zip`);
    expect(Object.keys(files)).toEqual([`0001-${slug}.docx`, `0001-${slug}.pdf`]);
    const body = strFromU8(
      unzipSync(files[`0001-${slug}.docx`] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
    );
    for (const words of ['The Secretariat', 'Port Selme', 'S. Rivane', 'No. 1'])
      expect(body).toContain(words);
    const entry = await site.db
      .selectFrom('ledger')
      .select('verb')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry.verb).toBe('letter.make');
    expect(readable((await secretary.get('/letters')).text)).toContain('Assigning');
    for (const file of ['docx', 'pdf']) {
      expect((await secretary.get(`/letters/1/letter.${file}`)).status).toBe(200);
      expect((await secretary.get(`/letters/9/letter.${file}`)).status).toBe(404);
      expect((await focalPoint.get(`/letters/1/letter.${file}`)).status).toBe(403);
    }
    expect((await secretary.get(`/letters/batches/${crypto.randomUUID()}`)).status).toBe(404);
  });
});
