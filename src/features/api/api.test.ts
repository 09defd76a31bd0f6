import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOf, ORIGIN } from '../../../tests/support/api.ts';
import { createSandboxSite, type SandboxSite } from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import * as answers from './answers.ts';

const ADDRESS = 'A-HRC-90-7/42.17';

let site: SandboxSite;
beforeAll(async () => {
  site = await createSandboxSite();
}, 60_000);
afterAll(() => site.close());

const { ask, read, refusal } = apiOf(() => site);

describe('reading through the API', () => {
  it('searches the register with its filters and links the pages', async () => {
    const all = await read('/recommendations', answers.recommendations);
    const some = await read(
      '/recommendations?position=noted&position=pending&review=upr-3&per-page=2',
      answers.recommendations,
    );
    expect(all.found).toBeGreaterThan(some.found);
    expect(some.items).toHaveLength(2);
    expect(some.items.every(({ position }) => position === 'noted' || position === 'pending')).toBe(true);
    const { headers } = await ask('/recommendations?position=noted&per-page=2&page=2');
    expect(headers.get('link')).toContain(
      '</api/v1/recommendations?position=noted&per-page=2&page=1>; rel="prev"',
    );
    expect(headers.get('link')).toMatch(/page=3>; rel="next"/);
    const beyond = await read('/recommendations?page=9999', answers.recommendations);
    expect(beyond).toMatchObject({ items: [], found: all.found, page: 9999 });
  });

  it('finds words as the register does', async () => {
    const { items } = await read('/recommendations?q=detention', answers.recommendations);
    expect(items.length).toBeGreaterThan(0);
    expect(items[0]?.text).not.toMatch(/[\u0001\u0002]/);
    const page = await site.visitor().get('/recommendations?q=detention');
    for (const { address } of items) expect(page.text).toContain(address);
  });

  it('counts the facets that the register shows, each as if nothing were chosen in it', async () => {
    const { found, total, facets } = await read('/facets?position=noted&review=upr-3', answers.facets);
    const valuesOf = (name: string) => facets.find(({ facet }) => facet === name)?.values ?? [];
    const noted = await read('/recommendations?position=noted&review=upr-3', answers.recommendations);
    expect(found).toBe(noted.found);
    expect(valuesOf('position')).toContainEqual({ value: 'noted', recommendations: found });
    const supported = await read('/recommendations?position=supported&review=upr-3', answers.recommendations);
    expect(valuesOf('position')).toContainEqual({ value: 'supported', recommendations: supported.found });
    const everything = await read('/facets', answers.facets);
    expect(everything.found).toBe(total);
    await refusal('/facets?position=maybe');
    await refusal('/facets?page=2');
  });

  it('reads a recommendation by its address, with its thread and what it rests on', async () => {
    const found = await read(`/recommendations/${ADDRESS}`, answers.recommendation);
    expect(found).toMatchObject({ address: ADDRESS, number: '42.17', review: { slug: 'upr-3' } });
    expect(found.thread.map(({ step }) => step)).toEqual([
      'asked',
      'answered',
      'owned',
      'planned',
      'funded',
      'done',
      'reported',
    ]);
    expect(found.document.file?.url).toMatch(/^http.*\/files\/[0-9a-f]{64}$/);
    expect(found.url).toBe(`${ORIGIN}/recommendations/${ADDRESS}`);
  });

  it('reads reviews, documents, organisations, statuses, terms and the country', async () => {
    const reviews = await read('/reviews', answers.reviews);
    expect(reviews.items.map(({ slug }) => slug)).toContain('upr-3');
    const review = await read('/reviews/upr-3', answers.review);
    expect(review.recommendations).toBe(reviews.items.find(({ slug }) => slug === 'upr-3')?.recommendations);
    const documents = await read('/documents?review=upr-3', answers.documents);
    expect(documents.items.map(({ id }) => id).toSorted()).toEqual(
      review.documents.map(({ id }) => id).toSorted(),
    );
    const [first] = documents.items;
    expect(await read(`/documents/${first?.id}`, answers.document)).toMatchObject({ symbol: first?.symbol });
    const organisations = await read('/organisations', answers.organisations);
    const slug = organisations.items[0]?.slug ?? '';
    expect(await read(`/organisations/${slug}`, answers.organisation)).toMatchObject({ slug });
    expect((await read('/statuses', answers.statuses)).found).toBeGreaterThan(0);
    await read('/terms?kind=theme', answers.terms);
    expect(await read('/country', answers.country)).toMatchObject({ code: 'XAL', isSandbox: true });
  });

  it('reads the public part of the ledger and names nobody', async () => {
    const history = await read('/history?per-page=100', answers.history);
    const people = await site.db.selectFrom('person').select('name').execute();
    for (const { entry } of history.items.slice(0, 10)) {
      const { text } = await ask(`/history/${entry}?per-page=100`);
      answers.historyEntry.strict().parse(JSON.parse(text));
      for (const { name } of people) expect(text).not.toContain(name);
    }
    const imported = history.items.find(({ verb }) => verb === 'import.confirm');
    const { items } = await read(`/recommendations?per-page=1`, answers.recommendations);
    const detail = await read(`/history/${imported?.entry}?kind=recommendation`, answers.historyEntry);
    expect(detail.changes.length).toBeGreaterThan(0);
    expect(items).toHaveLength(1);
    const record = detail.changes[0]?.record ?? '';
    expect(
      (await read(`/history?record=${record}`, answers.history)).items.map(({ entry }) => entry),
    ).toContain(imported?.entry);
  });

  it('says sentences in the language asked for and leaves official words in theirs', async () => {
    const french = await ask('/history?per-page=1', { 'accept-language': 'de;q=0.9, fr;q=0.8, en;q=0.1' });
    expect(french.headers.get('content-language')).toBe('fr');
    const english = await ask('/history?per-page=1', { 'accept-language': 'en' });
    const sentenceOf = ({ body }: typeof french) => answers.history.parse(body).items[0]?.sentence;
    expect(sentenceOf(french)).not.toBe(sentenceOf(english));
    const arabic = await ask('/nothing', { 'accept-language': 'ar' });
    expect(answers.problem.parse(arabic.body).title).toBe('لا شيء في هذا العنوان');
  });

  it('answers HEAD without a body, and pages of other sites may read', async () => {
    const head = await ask('/reviews', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers.get('etag')).toMatch(/^W\/"/);
    const cross = await ask('/reviews', { origin: 'https://other.example' });
    expect(cross.headers.get('access-control-allow-origin')).toBe('*');
    expect(cross.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await ask(
      '/reviews',
      { origin: 'https://other.example', 'access-control-request-method': 'GET' },
      'OPTIONS',
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,HEAD');
    expect(preflight.headers.get('access-control-allow-headers')).not.toMatch(/authorization/i);
  });

  it('sees no cookie: whoever is signed in gets what the public gets', async () => {
    const secretary = await site.signedInAs('secretariat');
    const cookie = [...secretary.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await ask('/reviews', { cookie });
    expect(answer.text).toBe((await ask('/reviews')).text);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});

describe('as of a day', () => {
  it('shows the register as it stood, and nothing before there was one', async () => {
    const before = await read('/reviews?as-of=2001-01-01', answers.reviews);
    expect(before).toMatchObject({ items: [], found: 0, register: { asOf: '2001-01-01' } });
    expect((await ask(`/recommendations/${ADDRESS}?as-of=2001-01-01`)).status).toBe(404);
    const today = new Date().toISOString().slice(0, 10);
    const now = await read(`/recommendations?as-of=${today}`, answers.recommendations);
    expect(now.found).toBe((await read('/recommendations', answers.recommendations)).found);
  });

  it.each(['2024-02-31', '9999-12-31'])('refuses %s, which is no day of the past', async (day) => {
    const { problem } = await refusal(`/reviews?as-of=${day}`);
    expect(problem).toMatchObject({ code: 'invalid-request', problems: [{ field: 'as-of' }] });
  });

  it('refuses a character that no text has, and names the parameter', async () => {
    const { problem } = await refusal('/recommendations?q=%00');
    expect(problem).toMatchObject({ code: 'invalid-request', problems: [{ field: 'q' }] });
  });
});

describe('an unchanged register', () => {
  it('is told by its ETag, until something changes', async () => {
    const first = await ask('/organisations');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await ask('/organisations', { 'if-none-match': `"other", ${etag}` });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect((await ask('/organisations?page=2', { 'if-none-match': etag })).status).toBe(200);
    expect((await ask('/organisations', { 'if-none-match': etag, 'accept-language': 'fr' })).status).toBe(
      200,
    );
    const administrator = await site.signedInAs('administrator');
    await administrator.post('/administration/organisations/new', {
      kind: 'ministry',
      'name-en': 'Ministry of Later Things',
    });
    const changed = await ask('/organisations', { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.text).toContain('Ministry of Later Things');
  });
});

describe('a withdrawn review', () => {
  it('is gone everywhere with the next request, on every day of the past too', async () => {
    const paths = [
      '/reviews/upr-2',
      '/recommendations?review=upr-2',
      '/recommendations/A-HRC-80-12/117.17',
      '/documents?review=upr-2',
      '/history?per-page=100',
    ];
    const before = await Promise.all(paths.map((path) => ask(path)));
    const words = answers.recommendation.parse(before[2]?.body).text;
    const { record } = await site.db
      .selectFrom('recommendation')
      .select('id as record')
      .where('address', '=', 'A-HRC-80-12/117.17')
      .executeTakeFirstOrThrow();
    const secretary = await site.signedInAs('secretariat');
    await withdraw(secretary, 'upr-2');

    const today = new Date().toISOString().slice(0, 10);
    for (const suffix of ['', `as-of=${today}`]) {
      const at = (path: string) => (suffix ? `${path}${path.includes('?') ? '&' : '?'}${suffix}` : path);
      expect((await ask(at('/reviews/upr-2'))).status).toBe(404);
      expect((await ask(at('/recommendations/A-HRC-80-12/117.17'))).status).toBe(404);
      expect(await read(at('/recommendations?review=upr-2'), answers.recommendations)).toMatchObject({
        found: 0,
      });
      expect(await read(at('/documents?review=upr-2'), answers.documents)).toMatchObject({ found: 0 });
    }
    for (const [index, path] of paths.entries()) {
      const etag = before[index]?.headers.get('etag') ?? '';
      expect((await ask(path, { 'if-none-match': etag })).status).not.toBe(304);
    }
    const entries = await read(`/history?record=${record}`, answers.history);
    for (const { entry } of entries.items) {
      const { text } = await ask(`/history/${entry}?kind=recommendation&per-page=100`);
      expect(text).not.toContain(JSON.stringify(words).slice(1, -1));
    }
    await secretary.post('/reviews/upr-2/publish');
    expect((await ask('/reviews/upr-2')).status).toBe(200);
  });
});

describe('what cannot be answered', () => {
  it.each([
    '/recommendations/A-HRC-1-1/1.1',
    '/reviews/none',
    '/organisations/none',
    '/documents/6f2b8f52-6f3e-4f0a-8a51-000000000000',
    '/documents/no-id',
    '/history/999999',
    '/history/first',
    '/history?record=6f2b8f52-6f3e-4f0a-8a51-000000000000',
    '/nothing',
    '',
    '/reviews/%00',
  ])('%s: nothing stands there', async (path) => {
    expect((await refusal(path)).problem).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('names every parameter that is unknown or wrong, at once', async () => {
    const { problem } = await refusal(
      '/recommendations?position=great&per-page=1000&colour=red&page=1&page=2',
    );
    expect(problem.code).toBe('invalid-request');
    expect(problem.problems?.map(({ field }) => field).toSorted()).toEqual([
      'colour',
      'page',
      'per-page',
      'position',
    ]);
  });

  it.each([
    '/organisations?page=0',
    '/statuses?page=x',
    '/terms?kind=idea',
    '/country?x=1',
    '/history?as-of=2024-01-01',
    '/history/1?page=-1',
    '/documents?review=a&review=b',
  ])('%s is refused', async (path) => {
    expect((await refusal(path)).problem.status).toBe(400);
  });

  it('says which methods an address answers', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { problem, headers } = await refusal('/reviews', {}, method);
      expect(problem.code).toBe('method-not-allowed');
      expect(headers.get('allow')).toBe('GET, HEAD');
    }
    expect((await refusal('/imports')).headers.get('allow')).toBe('POST');
  });

  it('answers JSON only', async () => {
    expect((await refusal('/reviews', { accept: 'text/csv' })).problem.code).toBe('not-acceptable');
    expect((await refusal('/reviews', { accept: 'application/json;q=0, */*' })).status).toBe(406);
    for (const accept of ['*/*', 'application/*;q=0.5', 'text/html, application/json', ''])
      expect((await ask('/reviews', { accept })).status).toBe(200);
  });

  it('keeps the database’s own words to itself when it fails', async () => {
    await site.house.pool.query('alter table status rename to status_away');
    try {
      const { problem, text } = await refusal('/statuses');
      expect(problem.code).toBe('failed');
      expect(text).not.toMatch(/status_away|relation|sql/i);
    } finally {
      await site.house.pool.query('alter table status_away rename to status');
    }
  });
});

describe('limits', () => {
  it('say what is left, and end with 429 for that address alone', async () => {
    const once = (from: string) => ask('/openapi.json', { 'if-none-match': '*' }, 'GET', from);
    const first = await once('flood');
    expect(first.headers.get('ratelimit-policy')).toBe('"reading";q=600;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"reading";r=599;t=\d+$/);
    for (let count = 1; count < 600; count++) await once('flood');
    const refused = await once('flood');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('ratelimit')).toMatch(/^"reading";r=0;t=\d+$/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers.problem.parse(refused.body).code).toBe('too-many-requests');
    expect((await once('somebody else')).status).toBe(304);
  });
});
