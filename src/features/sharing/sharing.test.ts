import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import { CARD } from './cards/card.ts';

const ORIGIN = 'http://127.0.0.1:8080';
const NUMBER = '/recommendations/A-HRC-90-7/42.17';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

/** What a picture's address answers, with its bytes. */
async function pictureAt(path: string, headers: Record<string, string> = {}) {
  const response = await site.app.request(`${ORIGIN}${path}`, { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  const isPng = bytes.subarray(1, 4).toString() === 'PNG';
  const size = isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
  return { status: response.status, headers: response.headers, bytes, size };
}

const cardIn = (html: string) => /property="og:image" content="([^"]+)"/.exec(html)?.[1];

describe('the card of a page', () => {
  it.each([
    '/',
    NUMBER,
    '/reviews/upr-3',
    '/mechanisms/upr',
    '/rights/health',
    '/states/FRA',
    '/regions/african',
  ])('is named by %s, and is a picture of the size that is said', async (path) => {
    const { text } = await visitor.get(path);
    expect(text).toContain('<meta property="og:image:width" content="1200"/>');
    expect(text).toContain('<meta property="og:image:height" content="630"/>');
    expect(text).toMatch(/property="og:image:alt" content="[^"]+"/);
    expect(text).toContain('<meta name="twitter:card" content="summary_large_image"/>');
    const card = await pictureAt((cardIn(text) ?? '').replace(ORIGIN, ''));
    expect(card.status).toBe(200);
    expect(card.headers.get('content-type')).toBe('image/png');
    expect(card.size).toEqual(CARD);
  });

  it('speaks the language of the page, which its address says', async () => {
    const { text } = await site.visitor().get(`${NUMBER}?lang=ar`);
    expect(cardIn(text)).toBe(`${ORIGIN}/card${NUMBER}.png?lang=ar`);
    const [english, arabic, other] = await Promise.all([
      pictureAt(`/card${NUMBER}.png?lang=en`),
      pictureAt(`/card${NUMBER}.png?lang=ar`),
      pictureAt(`/card${NUMBER}.png?lang=en`, { 'accept-language': 'ar', cookie: 'language=ar' }),
    ]);
    expect(arabic.bytes.equals(english.bytes)).toBe(false);
    expect(other.bytes.equals(english.bytes)).toBe(true);
  });

  it('is named on no page of the past, which it does not show, and for nobody who is signed in', async () => {
    expect(cardIn((await visitor.get(`${NUMBER}?as-of=2024-12-31`)).text)).toBeUndefined();
    expect(cardIn((await secretary.get(NUMBER)).text)).toBeUndefined();
  });

  it('is not sent again to who has it', async () => {
    const etag = (await pictureAt(`/card${NUMBER}.png`)).headers.get('etag') ?? '';
    expect((await pictureAt(`/card${NUMBER}.png`, { 'if-none-match': etag })).status).toBe(304);
  });

  it.each([
    '/card/recommendations/A-HRC-90-7/999.png',
    '/card/recommendations/A-HRC-90-7/42.17',
    '/card/recommendations/A-HRC-90-7/42.17.jpg',
    '/card/reviews/upr-9.png',
    '/card/themes/nothing.png',
    '/card/rights/nothing.png',
    '/card/states/XXX.png',
    '/card/states/france.png',
    '/card/regions/nowhere.png',
    '/card/mechanisms/nothing.png',
  ])('does not exist at %s', async (path) => {
    const { status, size } = await pictureAt(path);
    expect(status).toBe(404);
    expect(size).toBeUndefined();
  });
});

describe('a figure for other sites', () => {
  it.each(['/embed/thread', '/embed/reviews/upr-3', '/embed/states/FRA', `/card${NUMBER}.png`])(
    'may be framed and shown anywhere at %s',
    async (path) => {
      const { status, headers } = await visitor.get(path);
      expect(status).toBe(200);
      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
      expect(headers.get('content-security-policy')).toContain("script-src 'none'");
      expect(headers.get('content-security-policy')).toContain("form-action 'none'");
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    },
  );

  it('is alone in that: every other page refuses frames', async () => {
    const open = site.routes.filter(({ for: whom }) => whom === 'other-sites').map(({ path }) => path);
    expect(open.filter((path) => !path.startsWith('/embed/') && !path.startsWith('/card/'))).toEqual([]);
    for (const path of ['/', NUMBER, '/reviews/upr-3', '/embed/thread/code', '/embed/nothing', '/sign-in']) {
      const { headers } = await visitor.get(path);
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    }
  });

  it('is the same for everyone, and neither reads nor sets a cookie', async () => {
    const path = '/embed/reviews/upr-3?lang=fr';
    const stranger = site.visitor();
    const seen = await stranger.get(path);
    expect(stranger.cookies.size).toBe(0);
    expect(seen.headers.get('vary')).toBe('accept-encoding');
    expect((await secretary.get(path)).text).toBe(seen.text);
    expect((await stranger.get(path, { cookie: 'language=es' })).text).toBe(seen.text);
    const plain = (await stranger.get('/embed/reviews/upr-3')).text;
    expect((await stranger.get('/embed/reviews/upr-3', { 'accept-language': 'ar' })).text).toBe(plain);
  });

  it('has its figures as a table, without script, and leads to the page that it is from', async () => {
    const { text } = await visitor.get('/embed/reviews/upr-3?lang=en');
    expect(readable(text)).toMatch(
      /UPR 3, 2024 92 recommendations to Alvera; \d+ of 92 that ask for an answer answered/,
    );
    expect(text).toContain('<caption>How they were answered</caption>');
    expect(text).toContain('href="/reviews/upr-3?lang=en"');
    expect(text).toContain('<base target="_top"/>');
    expect(text).not.toContain('<script');
  });

  it('comes with a page that says what to copy', async () => {
    expect((await visitor.get('/reviews/upr-3')).text).toContain('href="/embed/reviews/upr-3/code"');
    const words = readable((await visitor.get('/embed/reviews/upr-3/code?lang=en')).text);
    expect(words).toContain(`src="${ORIGIN}/embed/reviews/upr-3?lang=en"`);
    expect(words).toContain('title="UPR 3, 2024 · Alvera"');
  });

  it.each([
    '/embed/reviews/upr-9',
    '/embed/states/XXX',
    '/embed/themes/nothing',
    '/embed/reviews/upr-9/code',
  ])('does not exist at %s', async (path) => {
    expect((await visitor.get(path)).status).toBe(404);
  });
});

describe('what is withdrawn', () => {
  it('is gone at once from cards and frames, even for who may still see it, and comes back when it is published', async () => {
    const recommendation = `/card${NUMBER}.png`;
    const gone = ['/embed/reviews/upr-3', '/card/reviews/upr-3.png', recommendation];
    const statuses = (who: Visitor) => Promise.all(gone.map(async (path) => (await who.get(path)).status));
    expect(await statuses(visitor)).toEqual([200, 200, 200]);
    const thread = (await visitor.get('/embed/thread?lang=en')).text;
    expect(thread).toContain('162');

    await withdraw(secretary, 'upr-3');
    expect(await statuses(visitor)).toEqual([404, 404, 404]);
    expect(await statuses(secretary)).toEqual([404, 404, 404]);
    expect(readable((await visitor.get('/embed/reviews/upr-3?lang=en')).text)).toContain('not public');
    expect((await visitor.get('/embed/thread?lang=en')).text).not.toContain('162');
    expect((await secretary.get('/reviews/upr-3')).status).toBe(200);
    expect((await secretary.get('/reviews/upr-3')).text).not.toContain('/embed/reviews/upr-3/code');

    await secretary.post('/reviews/upr-3/publish');
    expect(await statuses(visitor)).toEqual([200, 200, 200]);
  });
});

describe('data for machines', () => {
  const linkedData = async (path: string) =>
    JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec((await visitor.get(path)).text)?.[1] ??
        '{}',
    ) as Record<string, unknown>;

  it('lists what the register shows, counted through its pages', async () => {
    const last = await linkedData('/recommendations?page=4&sort=document');
    expect(last).toMatchObject({ '@type': 'ItemList', numberOfItems: 162 });
    const items = last['itemListElement'] as { position: number; url: string }[];
    expect(items).toHaveLength(12);
    expect(items[0]?.position).toBe(151);
    expect(items[0]?.url).toMatch(/^http:\/\/127\.0\.0\.1:8080\/recommendations\/A-HRC-90-7\//);
  });

  it('names each review as a report, with its symbol, day and country', async () => {
    expect(await linkedData('/reviews/upr-3')).toMatchObject({
      '@type': 'Report',
      reportNumber: 'A/HRC/90/7',
      datePublished: expect.stringMatching(/^2024-/),
      about: { '@type': 'Country', name: 'Alvera', identifier: 'XAL' },
    });
    expect(await linkedData('/reviews')).toMatchObject({ '@type': 'ItemList', numberOfItems: 2 });
  });
});
