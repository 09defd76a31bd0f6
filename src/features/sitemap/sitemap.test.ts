import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxSite, type SandboxSite } from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';

let site: SandboxSite;
beforeAll(async () => {
  site = await createSandboxSite();
});
afterAll(() => site.close());

const get = (path: string) => site.visitor().get(path);

describe('what search engines are told', () => {
  it('keeps the invented State out of them, and leads them through a real one', async () => {
    expect((await get('/robots.txt')).text).toBe(
      'User-agent: *\nDisallow: /\n\nSitemap: http://127.0.0.1:8080/sitemap.xml\n',
    );
  });

  it('lists every public recommendation once, in every language, with the day of its last change', async () => {
    const index = await get('/sitemap.xml');
    expect(index.headers.get('content-type')).toContain('application/xml');
    const parts = [...index.text.matchAll(/<loc>http:\/\/127\.0\.0\.1:8080(\/sitemap\/\w+)<\/loc>/g)].map(
      ([, path = '']) => path,
    );
    expect(parts).toEqual(['/sitemap/pages', '/sitemap/1']);
    const { text } = await get('/sitemap/1');
    expect(text.match(/<url>/g)).toHaveLength(162);
    expect(text).toContain('<loc>http://127.0.0.1:8080/recommendations/A-HRC-90-7/42.17</loc><lastmod>2');
    expect(text).toContain(
      'hreflang="ar" href="http://127.0.0.1:8080/recommendations/A-HRC-90-7/42.17?lang=ar"',
    );
    const pages = (await get('/sitemap/pages')).text;
    for (const [, path = ''] of pages.matchAll(/<loc>http:\/\/127\.0\.0\.1:8080([^<]*)<\/loc>/g))
      expect((await get(path)).status, path).toBe(200);
  });

  it.each(['/sitemap/2', '/sitemap/0', '/sitemap/x', '/sitemap/-1'])('has no part at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('drops what is withdrawn at once, in the feed of a search too', async () => {
    const secretary = await site.signedInAs('secretariat');
    expect((await get('/recommendations.atom?q=42.17')).text).toContain('A-HRC-90-7/42.17');
    await withdraw(secretary, 'upr-3');
    for (const path of [
      '/sitemap/1',
      '/sitemap/pages',
      '/recommendations.atom',
      '/recommendations.atom?q=42.17',
    ])
      expect((await get(path)).text, path).not.toMatch(/A-HRC-90-7|upr-3/);
    // a feed is read by programs for anybody: it shows no more to who is signed in
    expect((await secretary.get('/recommendations.atom')).text).not.toContain('A-HRC-90-7');
    await secretary.post('/reviews/upr-3/publish');
  });
});

describe('the head of a page', () => {
  it('names its own address, its languages and what it is about', async () => {
    const { text } = await get('/recommendations/A-HRC-90-7/42.17');
    const address = 'http://127.0.0.1:8080/recommendations/A-HRC-90-7/42.17';
    expect(text).toContain(`<link rel="canonical" href="${address}"/>`);
    expect(text).toContain(`hreflang="fr" href="${address}?lang=fr"`);
    expect(text).toContain('<meta property="og:title" content="42.17, A/HRC/90/7"/>');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ '@type': 'CreativeWork', '@id': address, inLanguage: 'en' });
    expect((await get('/recommendations/A-HRC-90-7/42.17?lang=fr')).text).toContain(
      `rel="canonical" href="${address}?lang=fr"`,
    );
  });

  it('says nothing of it where somebody is signed in', async () => {
    const secretary = await site.signedInAs('secretariat');
    expect((await secretary.get('/recommendations/A-HRC-90-7/42.17')).text).not.toMatch(
      /canonical|og:|ld\+json/,
    );
  });
});

describe('the feed of a search', () => {
  it('has what the search finds, newest first, each at its lasting address in its own language', async () => {
    const { text, headers } = await get('/recommendations.atom?review=upr-2&state=SVN');
    expect(headers.get('content-type')).toContain('application/atom+xml');
    expect(text).toContain('<link href="http://127.0.0.1:8080/recommendations?review=upr-2&amp;state=SVN"/>');
    expect(text.match(/<entry>/g)?.length).toBeGreaterThan(0);
    expect(text).not.toContain('A-HRC-90-7');
    expect(text).toContain('<title>Alvera: Review: UPR 2 · Recommending State: Slovenia</title>');
    expect((await get('/recommendations.atom')).text).toContain('<title>Alvera: all recommendations</title>');
    expect(text).toMatch(/<content type="text" xml:lang="en">/);
    expect((await get('/recommendations.atom')).text).toMatch(/<entry><id>[^<]*A-HRC-90-7/);
    expect((await get('/recommendations.atom?as-of=2020-01-01')).text).not.toContain('A-HRC-90-7');
    expect((await get('/recommendations.atom?position=odd')).text.match(/<entry>/g)).toHaveLength(50);
  });
});
