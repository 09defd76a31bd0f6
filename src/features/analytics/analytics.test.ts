import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPlans } from '../../../tests/support/plans.ts';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { pastQuarters } from './quarters.ts';
import { troublesOf, type WatchedAction } from './schema.ts';

const action: WatchedAction = {
  id: '',
  plan_slug: 'rights',
  plan_title: 'Rights',
  language: 'en',
  number: 1,
  title: 'Train judges',
  state: 'underway',
  starts_on: '2026-01-01',
  ends_on: '2026-12-31',
  is_funded: true,
  next_milestone: null,
  reported_until: null,
  lead_slug: 'justice',
  lead_names: { en: 'Justice' },
};

describe('an action on 15 June', () => {
  it.each<[string, Partial<WatchedAction>, string[]]>([
    ['under way', {}, []],
    ['on its last day', { ends_on: '2026-06-15' }, []],
    ['past its end', { ends_on: '2026-06-14' }, ['overdue']],
    ['past its end and done', { ends_on: '2026-06-14', state: 'done', is_funded: false }, []],
    ['not begun', { state: 'planned' }, ['stalled']],
    ['to begin later', { state: 'planned', starts_on: '2026-07-01' }, []],
    ['past a milestone', { next_milestone: '2026-06-01' }, ['stalled']],
    ['past its end and a milestone', { ends_on: '2026-06-14', next_milestone: '2026-06-01' }, ['overdue']],
    ['without money or lead', { is_funded: false, lead_slug: null }, ['unfunded', 'unled']],
    ['silent since it began', { starts_on: '2025-12-01' }, ['silent']],
    ['silent for half a year', { starts_on: '2025-01-01', reported_until: '2025-12-13' }, ['silent']],
    ['reported on since', { starts_on: '2025-01-01', reported_until: '2025-12-14' }, []],
    ['without days', { starts_on: null, ends_on: null }, []],
  ])('%s is in trouble: %j', (_, given, troubles) => {
    expect(troublesOf({ ...action, ...given }, '2026-06-15')).toEqual(troubles);
  });
});

it.each([
  ['2026-11-30', ['2026-03-31', '2026-06-30', '2026-09-30', '2026-11-30']],
  ['2026-01-01', ['2025-06-30', '2025-09-30', '2025-12-31', '2026-01-01']],
])('the quarters before %s ended on %j', (today, days) => {
  expect(pastQuarters(today, 3)).toEqual(days);
});

describe('progress and gaps', () => {
  let site: SandboxSite;
  let visitor: Visitor;
  beforeAll(async () => {
    site = await createSandboxSite({}, 'whole');
    await addPlans(site.house.pool, site.house.country);
    visitor = site.visitor();
  });
  afterAll(() => site.close());

  const linksIn = (text: string) =>
    [...text.matchAll(/<a href="(\/recommendations\?[^"]+)">([\d,]+)<\/a>/g)].map(([, href = '', count]) => ({
      href: href.replaceAll('&amp;', '&'),
      count: Number(count?.replaceAll(',', '')),
    }));
  const foundAt = async (href: string) => {
    const { text } = await visitor.get(href.replace('/recommendations?', '/recommendations.json?'));
    return (JSON.parse(text) as { recommendations: unknown[] }).recommendations.length;
  };

  it.each(['organisation', 'theme', 'sdg', 'group', 'region', 'review'])(
    'by %s: each figure opens a list as long as it says',
    async (by) => {
      const { status, text } = await visitor.get(`/analytics?by=${by}`);
      expect(status).toBe(200);
      const links = linksIn(text);
      expect(links.length).toBeGreaterThan(5);
      for (const { href, count } of links.filter((_, at) => at % 7 === 0))
        expect(await foundAt(href), href).toBe(count);
    },
  );

  it('counts only what was supported where that is asked', async () => {
    const { text } = await visitor.get('/analytics?of=supported&by=review');
    const [first] = linksIn(text);
    expect(first?.href).toContain('position=supported');
    expect(await foundAt(first?.href ?? '')).toBe(first?.count);
  });

  it('shows actions in trouble, of public plans to everybody and of all to those who work in them', async () => {
    const count = async (who: Visitor) =>
      Number(/(\d+) actions? of plans/.exec(readable((await who.get('/analytics')).text))?.[1]);
    const seen = await count(visitor);
    expect(seen).toBeGreaterThan(60);
    expect(await count(await site.signedInAs('secretariat'))).toBe(seen + 30);
    expect(await count(await site.signedInAs('focal-point'))).toBe(seen + 30);
    const overdue = readable((await visitor.get('/analytics/actions?trouble=overdue')).text);
    expect(overdue).toContain('Overdue actions');
    expect(overdue).toContain('Plan 1');
    expect(overdue).not.toContain('Plan 3');
    const nobody = await visitor.get('/analytics/actions?trouble=unled&organisation=ministry-of-justice');
    expect(readable(nobody.text)).toContain('No action is here today.');
  });

  it.each(['theme', 'sdg', 'group', 'region', 'review'])(
    'counts actions in trouble by %s, each with its list',
    async (by) => {
      const { text } = await visitor.get(`/analytics?by=${by}`);
      const pattern = new RegExp(
        `<a href="(/analytics/actions\\?trouble=\\w+&amp;${by}=[^"]+)">([\\d,]+)</a>`,
        'g',
      );
      const links = [...text.matchAll(pattern)];
      expect(links.length).toBeGreaterThan(3);
      for (const [, href = '', count] of links.filter((_, at) => at % 9 === 0)) {
        const list = readable((await visitor.get(href.replaceAll('&amp;', '&'))).text);
        expect(list, href).toMatch(new RegExp(` ${count} actions? `));
      }
    },
  );

  it('ends its trend where the figures stand', async () => {
    const words = readable((await visitor.get('/analytics')).text);
    const [, total, unplanned] = /Of (\d+) recommendations, .* (\d+) without an action/.exec(words) ?? [];
    const planned = / Planned((?: \d+)+) Done/.exec(words)?.[1]?.trim().split(' ').at(-1);
    expect(Number(planned)).toBe(Number(total) - Number(unplanned));
  });

  it('says of a day of the past what can be said', async () => {
    const { status, text } = await visitor.get('/analytics?as-of=2025-06-30');
    expect(status).toBe(200);
    expect(readable(text)).toContain('These figures are counted for today only.');
    expect(text).toContain('/?as-of=2025-06-30');
  });
});

describe('resources against results', () => {
  let site: SandboxSite;
  let visitor: Visitor;
  beforeAll(async () => {
    site = await createSandboxSite({}, 'whole');
    visitor = site.visitor();
  });
  afterAll(() => site.close());

  const page = async (href: string) => {
    const { status, text } = await visitor.get(href);
    expect(status, href).toBe(200);
    return { text, words: readable(text) };
  };
  const hrefsIn = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, href = '', ...counts]) => ({
      href: href.replaceAll('&amp;', '&'),
      counts: counts.map(Number),
    }));
  const rowsOf = (text: string) => text.split('<tbody>')[1]?.split('<tr>').length ?? 1;

  it.each(['organisation', 'theme', 'objective'])('opens by %s the actions that a row counts', async (by) => {
    const { text } = await page(`/analytics/results?by=${by}`);
    const body = text.split('<tbody>')[1] ?? '';
    const links = hrefsIn(body, /<a href="(\/analytics\/results\?[^"]+)">(\d+) of (\d+)<\/a>/g);
    expect(links.length).toBeGreaterThan(1);
    for (const { href, counts } of links.slice(0, 4)) {
      const [done = 0, all = 0] = counts;
      const expected = href.includes('state=done') ? done : all;
      expect(rowsOf((await page(href)).text) - 1, href).toBe(expected);
    }
  });

  it.each(['organisation', 'theme', 'objective', 'action'])(
    'opens by %s the indicators that a row counts',
    async (by) => {
      const { text } = await page(`/analytics/results?by=${by}`);
      const body = text.split('<tbody>')[1] ?? '';
      const links = hrefsIn(body, /<a href="(\/analytics\/results\/indicators\?[^"]+)">(\d+) of (\d+)<\/a>/g);
      expect(links.length).toBeGreaterThan(0);
      for (const { href, counts } of links.slice(0, 3)) {
        const [onWay = 0, told = 0] = counts;
        const expected = href.includes('way=on') ? onWay : told;
        expect((await page(href)).words, href).toMatch(new RegExp(` ${expected} indicators? `));
      }
    },
  );

  it('says of all plans in a sentence what was given and what came of it', async () => {
    const { words, text } = await page('/analytics');
    expect(words).toMatch(
      /Of USD [\d,]+ allocated, USD [\d,]+ \(\d+%\) is spent; [\d.]+ of [\d.]+ staff needed in \d{4} are in post; \d+ of \d+ actions? done; \d+ of \d+ indicators? that can be judged/,
    );
    for (const by of ['organisation', 'theme', 'objective', 'action'])
      expect(text).toContain(`/analytics/results?by=${by}`);
  });

  it('shows baseline, newest value and target of what measures an action', async () => {
    const { words } = await page('/analytics/results?by=action');
    expect(words).toMatch(/Baseline, newest value, target: .+ \(\d{4}\)\S? → .+ → .+ \(\d{4}\)/);
  });

  it('narrows down to one group, which can be left again', async () => {
    const { words } = await page('/analytics/results?by=action&organisation=ministry-of-justice');
    expect(words).toContain('Ministry of Justice Take out');
    const none = await page('/analytics/results?organisation=ministry-of-magic');
    expect(none.words).toContain('No action is on record here.');
  });

  it('is asked as of a day of the past, before there were plans', async () => {
    const { words } = await page('/analytics/results?as-of=2024-06-30');
    expect(words).toContain('No action is on record here.');
    expect((await page('/analytics/results/indicators?as-of=2024-06-30')).words).toContain('No indicator');
  });
});
