import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandboxSite, readable, type SandboxSite } from '../../../tests/support/sandbox-site.ts';

let site: SandboxSite;
beforeAll(async () => {
  site = await createSandboxSite({}, 'whole');
}, 120_000);
afterAll(() => site.close());

/** The numbers of a page of trends, each with the list that it leads to. */
function figures(html: string): { href: string; count: number }[] {
  return [...html.matchAll(/<a href="(\/recommendations\?[^"]*)">([\d,]+)<\/a>/g)].map(
    ([, href = '', count = '']) => ({
      href: href.replaceAll('&amp;', '&'),
      count: Number(count.replaceAll(',', '')),
    }),
  );
}

it.each(['theme', 'group', 'sdg'])(
  'compares the reviews of the sandbox by %s, each number with its list',
  async (kind) => {
    const { text } = await site.visitor().get(`/rising?kind=${kind}`);
    const found = figures(text);
    expect(found.length).toBeGreaterThan(0);
    for (const { href, count } of found.slice(0, 6)) {
      const answer = await site.visitor().get(href.replace('/recommendations', '/api/v1/facets'));
      expect(JSON.parse(answer.text), href).toMatchObject({ found: count });
    }
  },
);

it('says which reviews it compares, and leads to the priorities within a subject', async () => {
  const { text } = await site.visitor().get('/rising');
  expect(readable(text)).toMatch(/clearly more often in UPR 3, 2024 than in UPR 2, 2019/);
  const href = /href="(\/priorities\?[^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(new URLSearchParams(href.split('?')[1]).get('review')).toBe('upr-3');
  expect((await site.visitor().get(href)).status).toBe(200);
});

it('says what is missing where nothing can be compared', async () => {
  const { text } = await site.visitor().get('/rising?as-of=2019-02-05');
  expect(readable(text)).toContain('two reviews of one mechanism are needed');
});
