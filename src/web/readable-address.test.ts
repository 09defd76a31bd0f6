import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxSite, readable, type SandboxSite } from '../../tests/support/sandbox-site.ts';

let site: SandboxSite;

beforeAll(async () => {
  site = await createSandboxSite();
});

afterAll(() => site.close());

describe('an address with a day that is none', () => {
  it.each([
    '/',
    '/recommendations',
    '/recommendations.csv',
    '/recommendations.xlsx',
    '/recommendations.atom',
    '/recommendations/A-HRC-90-7/42.17',
    '/timeline',
    '/history',
    '/embed/thread',
  ])('is refused at %s, and leads to today', async (path) => {
    for (const day of ['2026-02-30', '0000-01-01', 'yesterday']) {
      const { status, text } = await site.visitor().get(`${path}?lang=en&as-of=${day}`);
      expect(status).toBe(400);
      expect(readable(text)).toContain(`“${day}” is not a day. Write a day such as 2026-02-28`);
      expect(text).toContain(`<a href="${path}">See it as it stands now</a>`);
    }
  });

  it('is refused in the future too, inside as outside', async () => {
    const secretary = await site.signedInAs('secretariat');
    for (const reader of [site.visitor(), secretary]) {
      const { status, text } = await reader.get('/recommendations?q=prison&as-of=9999-12-31');
      expect(status).toBe(400);
      expect(readable(text)).toContain('9999-12-31 has not come yet');
      expect(text).toContain('<title>Error:');
      expect(text).toContain('href="/recommendations?q=prison"');
    }
  });

  it('is refused as a problem where JSON is asked for', async () => {
    const { status, text, headers } = await site.visitor().get('/recommendations.json?as-of=2026-02-30');
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(text)).toMatchObject({ problems: [{ field: 'as-of', code: 'no-day' }] });
  });

  it('is today where it is empty, or today', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect((await site.visitor().get('/recommendations?as-of=')).status).toBe(200);
    expect((await site.visitor().get(`/recommendations?as-of=${today}`)).status).toBe(200);
  });
});

describe('an address with a character that no text has', () => {
  it('is refused with the name of its parameter', async () => {
    const { status, text } = await site.visitor().get('/recommendations?q=%00');
    expect(status).toBe(400);
    expect(readable(text)).toContain('The parameter “q” holds the character U+0000');
    expect((await site.visitor().get('/recommendations?%00=1')).status).toBe(400);
  });
});
