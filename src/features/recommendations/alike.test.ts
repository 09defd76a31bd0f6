import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxSite, readable, type SandboxSite } from '../../../tests/support/sandbox-site.ts';
import { alikeness, rarest } from './alike.ts';

const word = (text: string, count: number) => ({ word: text, stem: text, count });

describe('the likeness of two texts', () => {
  const words = [
    word('criminal', 4),
    word('age', 3),
    word('raise', 3),
    word('ensure', 60),
    word('zeppelin', 1),
  ];

  it('weighs rare words more, and names them', () => {
    const alike = alikeness(words, ['criminal', 'age', 'raise', 'years']);
    expect(alike?.words).toEqual(['age', 'raise', 'criminal']);
    expect(alike?.share).toBeGreaterThan(0.4);
    expect(alike?.share).toBeLessThan(1);
  });

  it('is none where too little is shared, or much of a long text only by its length', () => {
    expect(alikeness(words, ['ensure', 'age'])).toBeNull();
    const long = ['criminal', 'age', 'raise', ...Array.from({ length: 60 }, (_, at) => `other${at}`)];
    expect(alikeness(words, long)).toBeNull();
  });

  it('is looked for by words that stand elsewhere too', () => {
    expect(rarest(words).map((one) => one.word)).not.toContain('zeppelin');
  });
});

describe('what other reviews asked alike', () => {
  let site: SandboxSite;
  beforeAll(async () => {
    site = await createSandboxSite();
  });
  afterAll(() => site.close());

  it('stands on both pages, with the words that are shared', async () => {
    const earlier = '/recommendations/A-HRC-80-12/118.11';
    const later = '/recommendations/A-HRC-90-7/42.18';
    const page = await site.visitor().get(later);
    expect(page.text).toContain(`href="${earlier}"`);
    expect(readable(page.text)).toMatch(/Earlier 118\.11 .*Shared: .*criminal/);
    const other = await site.visitor().get(earlier);
    expect(readable(other.text)).toMatch(/Later or undated .*42\.18/);
    expect((await site.visitor().get(`${earlier}?as-of=2020-01-01`)).text).not.toContain(later);
  });

  it('can be cited from a file, which is not there for what is not', async () => {
    const bib = await site.visitor().get('/recommendations/A-HRC-90-7/42.18/citation.bib');
    expect(bib.headers.get('content-type')).toContain('application/x-bibtex');
    const json = await site.visitor().get('/recommendations/A-HRC-90-7/42.18/citation.json');
    expect(JSON.parse(json.text)).toHaveLength(1);
    expect((await site.visitor().get('/recommendations/A-HRC-90-7/999/citation.bib')).status).toBe(404);
  });
});
