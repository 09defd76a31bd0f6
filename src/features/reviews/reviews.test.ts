import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

describe('the reviews', () => {
  it('are listed with their symbol, day and number of recommendations, newest first', async () => {
    const words = readable((await visitor.get('/reviews')).text);
    expect(words).toMatch(/A\/HRC\/90\/7 7 May 2024 UPR 3 92 recommendations.*A\/HRC\/80\/12 .*UPR 2 70 rec/);
  });

  it('have a page each, with the answers, the document and the pledges', async () => {
    const { text } = await visitor.get('/reviews/upr-3');
    const words = readable(text);
    expect(words).toContain('Report of the Working Group');
    expect(words).toContain('To submit a voluntary midterm report');
    expect(text).toContain('href="/recommendations?review=upr-3&amp;position=pending"');
    expect(text).not.toContain('/withdraw');
  });

  it('stand as of a date as they stood then', async () => {
    expect(readable((await visitor.get('/reviews?as-of=2020-01-01')).text)).not.toContain('UPR 3');
    expect((await visitor.get('/reviews/upr-3?as-of=2020-01-01')).status).toBe(404);
    expect((await visitor.get('/reviews/upr-2?as-of=2020-01-01')).status).toBe(200);
  });

  it.each(['/reviews/upr-9', '/reviews/%00'])('do not exist at %s', async (path) => {
    expect((await visitor.get(path)).status).toBe(404);
  });
});

describe('withdrawing a review', () => {
  it('is for the secretariat alone', async () => {
    expect((await visitor.post('/reviews/upr-2/withdraw')).to).toBe('/sign-in');
    const administrator = await site.signedInAs('administrator');
    expect((await administrator.post('/reviews/upr-2/withdraw')).status).toBe(403);
    expect((await visitor.get('/reviews/upr-2')).status).toBe(200);
  });

  it('leads nowhere for a review that does not exist', async () => {
    expect((await secretary.post('/reviews/upr-9/withdraw')).status).toBe(404);
  });

  it('takes it out of everything public at once, and publishing brings it back', async () => {
    const file = await site.db
      .selectFrom('document as d')
      .innerJoin('source_file as f', 'f.id', 'd.source_file')
      .select('f.sha256')
      .where('d.symbol', '=', 'A/HRC/90/7')
      .executeTakeFirstOrThrow();
    const pages = ['/reviews/upr-3', '/recommendations/A-HRC-90-7/42.17', `/files/${file.sha256}`];
    const lists = ['/', '/recommendations', '/recommendations?q=42.17', '/recommendations.csv', '/reviews'];
    const trace = /A-HRC-90-7|upr-3/;
    const publicly = async () => ({
      pages: await Promise.all(pages.map(async (path) => (await visitor.get(path)).status)),
      lists: await Promise.all(lists.map(async (path) => trace.test((await visitor.get(path)).text))),
    });
    const isThere = { pages: [200, 200, 200], lists: [true, true, true, true, true] };
    const isGone = { pages: [404, 404, 404], lists: [false, false, false, false, false] };
    expect(await publicly()).toEqual(isThere);
    const etag = (await visitor.get('/')).headers.get('etag') ?? '';
    expect((await visitor.get('/', { 'if-none-match': etag })).status).toBe(304);

    expect((await withdraw(secretary, 'upr-3')).to).toBe('/reviews/upr-3');
    expect(await publicly()).toEqual(isGone);
    expect((await visitor.get('/', { 'if-none-match': etag })).status).toBe(200);
    expect(readable((await visitor.get('/')).text)).toContain('asked for 70 changes in one review');

    // Those who decide about it still see it, marked.
    const own = await secretary.get('/reviews/upr-3');
    expect(own.status).toBe(200);
    expect(own.text).toContain('action="/reviews/upr-3/publish"');
    expect((await secretary.get(`/files/${file.sha256}`)).status).toBe(200);

    // The history says that it was withdrawn; it still leads nowhere.
    expect(readable((await visitor.get('/history')).text)).toContain(
      'A review was withdrawn from the public',
    );

    expect((await secretary.post('/reviews/upr-3/publish')).to).toBe('/reviews/upr-3');
    expect(await publicly()).toEqual(isThere);
  });

  it('says nothing of its words in the public entry of the withdrawal', async () => {
    const withdrawal = await site.db
      .selectFrom('ledger')
      .select('seq')
      .where('verb', '=', 'review.withdraw')
      .executeTakeFirstOrThrow();
    const words = readable((await visitor.get(`/history/${withdrawal.seq}?kind=recommendation`)).text);
    expect(words).toContain('92 recommendations');
    expect(words).toMatch(/Public yes no/);
  });

  it('of a review withdrawn already changes nothing and makes no entry', async () => {
    const entries = () =>
      site.db.selectFrom('ledger').select('seq').where('verb', 'like', 'review.%').execute();
    await secretary.post('/reviews/upr-2/publish');
    const before = await entries();
    await secretary.post('/reviews/upr-2/publish');
    expect(await entries()).toEqual(before);
  });
});
