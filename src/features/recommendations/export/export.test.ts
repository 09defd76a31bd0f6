import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxSite, type SandboxSite, type Visitor } from '../../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../../tests/support/withdrawing.ts';

let site: SandboxSite;
let visitor: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
});
afterAll(() => site.close());

type Exported = {
  about: Record<string, unknown>;
  recommendations: { number: string; address: string; text: string; [column: string]: unknown }[];
};
const json = async (query = '', by = visitor) =>
  JSON.parse((await by.get(`/recommendations.json?${query}`)).text) as Exported;
const head = () => site.db.selectFrom('ledger_head').selectAll().executeTakeFirstOrThrow();

/** The addresses of all pages of the list, as a reader would see them one after the other. */
async function shown(query: string): Promise<string[]> {
  const addresses: string[] = [];
  for (let page = 1; page <= 4; page++) {
    const { text } = await visitor.get(`/recommendations?${query}&page=${page}`);
    if (page > 1 && !text.includes('aria-current="page"') && !text.includes('rel="prev"')) break;
    const found = [...text.matchAll(/href="(\/recommendations\/A-HRC-[^"?]+)"/g)].map(
      ([, path = '']) => path,
    );
    addresses.push(...found.filter((path) => !addresses.includes(path)));
  }
  return addresses;
}

describe('a download of the register', () => {
  it.each([
    '',
    'q=women&sort=relevance',
    'position=noted&position=pending&sort=document',
    'review=upr-2&state=SVN',
    'answer=missing',
    'as-of=2020-01-01',
    'review=%27&position=odd&sort=x',
  ])('holds exactly what is shown, in its order: %s', async (query) => {
    const { recommendations, about } = await json(query);
    const expected = await shown(query);
    expect(recommendations.map(({ address }) => new URL(address).pathname)).toEqual(expected);
    expect(about).toMatchObject({ found: expected.length, rows: expected.length, most_rows: 100_000 });
  });

  it('says the same in csv, xlsx and json', async () => {
    const { recommendations } = await json('review=upr-2');
    const csv = (await visitor.get('/recommendations.csv?review=upr-2')).text.trimEnd().split('\r\n');
    const response = await site.app.request('http://127.0.0.1:8080/recommendations.xlsx?review=upr-2');
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    const rows = sheets[0]?.rows ?? [];
    expect(csv).toHaveLength(71);
    expect(rows).toHaveLength(71);
    const columns = Object.keys(recommendations[0] ?? {});
    expect(csv[0]?.replace('\ufeff', '')).toBe(columns.join(','));
    expect(rows[0]).toEqual(columns);
    expect(rows.slice(1).map(([number]) => String(number))).toEqual(
      recommendations.map(({ number }) => number),
    );
    expect(rows[1]?.[columns.indexOf('text')]).toBe(recommendations[0]?.text);
  });

  it('names the entry that it is of in every row, the answer, the States as codes and names', async () => {
    const { seq, hash } = await head();
    const { recommendations, about } = await json('q=42.17&lang=fr', site.visitor());
    expect(about).toMatchObject({
      ledger_entry: seq,
      ledger_hash: hash.toString('hex'),
      as_of: null,
      language: 'fr',
    });
    expect(recommendations).toEqual([
      expect.objectContaining({
        number: '42.17',
        language: 'en',
        recommending_states: ['FRA', 'KEN', 'URY'],
        recommending_state_names: ['France', 'Kenya', 'Uruguay'],
        position: 'supported',
        stops: 'owned',
        lead: ['Ministère de la femme, de l’enfance et de la famille'],
        supporting: ['Ministère de la justice', 'Province du Nord'],
        status_government: ['En cours'],
        status_civil_society: ['Pas commencé'],
        voices: 'differ',
        document: 'A/HRC/90/7',
        address: 'http://127.0.0.1:8080/recommendations/A-HRC-90-7/42.17',
        ledger_entry: seq,
        ledger_hash: hash.toString('hex'),
      }),
    ]);
  });

  it('carries the themes, groups and goals that documents gave', async () => {
    const row = await site.db
      .selectFrom('issued_term as t')
      .innerJoin('recommendation as r', 'r.id', 't.recommendation')
      .select(['r.address', 't.label', 't.kind'])
      .executeTakeFirst();
    const { recommendations } = await json();
    const filled = recommendations.filter(({ themes }) => (themes as string[]).length > 0);
    if (row?.kind === 'theme') expect(filled.length).toBeGreaterThan(0);
    for (const item of recommendations)
      expect(item).toMatchObject({ themes: expect.any(Array), sdgs: expect.any(Array) });
  });

  it('names the entry of the day that it stands as of, with its own hash', async () => {
    const entry = await site.db
      .selectFrom('ledger')
      .selectAll()
      .where('recorded_at', '<', new Date('2020-01-02'))
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    const { about, recommendations } = await json('as-of=2020-01-01');
    expect(about).toMatchObject({
      ledger_entry: entry.seq,
      ledger_hash: entry.hash.toString('hex'),
      as_of: '2020-01-01',
    });
    expect(recommendations).toHaveLength(70);
    const before = await json('as-of=2019-06-30');
    expect(before.recommendations).toEqual([]);
  });

  it('comes as a file with a name of its own, of known length where it is made whole first', async () => {
    const { seq } = await head();
    for (const format of ['csv', 'xlsx', 'json']) {
      const response = await site.app.request(`http://127.0.0.1:8080/recommendations.${format}`);
      const bytes = await response.arrayBuffer();
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="recommendations-XAL-${seq}.${format}"`,
      );
      const length = format === 'csv' ? null : String(bytes.byteLength);
      expect(response.headers.get('content-length')).toBe(length);
    }
    expect(await readdir(join(site.house.config.dataDirectory, 'exports'))).toEqual([]);
  });

  it('is not made for who asks for the head alone', async () => {
    const address = 'http://127.0.0.1:8080/recommendations.xlsx';
    const response = await site.app.request(address, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    expect(response.headers.get('content-disposition')).toBeNull();
  });

  it('starts in csv with a byte order mark, so that spreadsheets read its letters right', async () => {
    const response = await site.app.request('http://127.0.0.1:8080/recommendations.csv?q=42.17');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('costs nothing where the copy still holds, and is not kept for who is signed in', async () => {
    const first = await visitor.get('/recommendations.csv');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(etag).toMatch(/^"[\w-]{24}"$/);
    expect((await visitor.get('/recommendations.csv', { 'if-none-match': etag })).status).toBe(304);
    expect((await visitor.get('/recommendations.csv?q=x', { 'if-none-match': etag })).status).toBe(200);
    const secretary = await site.signedInAs('secretariat');
    const inside = await secretary.get('/recommendations.csv', { 'if-none-match': etag });
    expect(inside.status).toBe(200);
    expect(inside.headers.get('cache-control')).toBe('private, no-store');
    expect(inside.headers.get('etag')).toBeNull();
  });

  it('holds nothing withdrawn from the next request on, and marks it for who sees it still', async () => {
    const secretary = await site.signedInAs('secretariat');
    const etag = (await visitor.get('/recommendations.csv')).headers.get('etag') ?? '';
    await withdraw(secretary, 'upr-3');
    expect((await visitor.get('/recommendations.csv', { 'if-none-match': etag })).status).toBe(200);
    for (const query of ['', 'as-of=2024-09-23', 'q=42.17']) {
      const { recommendations } = await json(query);
      expect(recommendations.filter(({ review }) => review === 'upr-3')).toEqual([]);
    }
    expect((await visitor.get('/recommendations.csv')).text).not.toContain('A-HRC-90-7');
    const inside = await json('', secretary);
    expect(inside.about).toMatchObject({ holds_unpublished: true });
    expect(inside.recommendations.filter((item) => item['public'] === false)).toHaveLength(92);
    await secretary.post('/reviews/upr-3/publish');
  });
});
