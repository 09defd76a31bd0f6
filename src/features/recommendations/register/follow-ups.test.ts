import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandboxSite, type SandboxSite } from '../../../../tests/support/sandbox-site.ts';

let site: SandboxSite;
beforeAll(async () => {
  site = await createSandboxSite();
}, 60_000);
afterAll(() => site.close());

/** The searches that a page offers, as address and what it says they find. */
function offered(html: string): { search: URLSearchParams; found: number | null }[] {
  const nav = /<nav class="small"[^]*?<\/nav>/.exec(html)?.[0] ?? '';
  return [...nav.matchAll(/href="\/recommendations\?([^"]*)"[^]*?<\/a>(?: \(([\d,]+)\))?/g)].map(
    ([, search = '', found]) => ({
      search: new URLSearchParams(search.replaceAll('&amp;', '&')),
      found: found === undefined ? null : Number(found),
    }),
  );
}

it('leads words of one language to the texts of another, each with what it finds', async () => {
  const visitor = site.visitor();
  const { text } = await visitor.get(`/recommendations?lang=ar&q=${encodeURIComponent('السجون')}`);
  const words = offered(text).find(({ search }) => search.has('q'));
  expect(words?.search.get('q')).toContain('detention');
  expect(words?.found).toBeGreaterThan(0);
  const list = await visitor.get(`/api/v1/facets?${words?.search}`);
  expect(JSON.parse(list.text)).toMatchObject({ found: words?.found });
});

it('keeps what else was asked for', async () => {
  const { text } = await site
    .visitor()
    .get('/recommendations?q=prisons+France&position=noted&page=2&sort=relevance');
  for (const { search } of offered(text)) {
    expect(search.get('position')).toBe('noted');
    expect([...search.keys()].some((name) => ['page', 'sort', 'lang'].includes(name))).toBe(false);
  }
  expect(offered(text).map(({ search }) => [search.getAll('right'), search.getAll('state')])).toEqual([
    [['detention'], ['FRA']],
    [['detention'], []],
    [[], ['FRA']],
  ]);
});

it('offers nothing where words stand for no subject and no State, and where nothing was typed', async () => {
  for (const address of ['/recommendations?q=secretariat', '/recommendations'])
    expect(offered((await site.visitor().get(address)).text)).toEqual([]);
});
