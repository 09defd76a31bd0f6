import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { apiOf, ORIGIN } from '../../../tests/support/api.ts';
import { addAction, addPlan } from '../../../tests/support/plan-rows.ts';
import { createSandboxSite, type SandboxSite } from '../../../tests/support/sandbox-site.ts';
import { planResources } from '../open-data/plan-resources.ts';
import * as answers from './answers.ts';

const PLAN = '/plans/national-human-rights-action-plan-2026-2029';
const PRISONERS = '/indicators/prisoners-held-before-trial';
/** What nobody outside may read, in words and figures that stand nowhere else. */
const HIDDEN = [
  'Draft that nobody has seen',
  'Step of the unseen draft',
  'Step that was taken out',
  'for-nobody',
];
const WITHHELD = { line: 'Ministry of the Interior', spent: /\b20000000\b/ };
const SMALL = { category: 'Under 18', value: 58.3, cases: 7 };

let site: SandboxSite;
const { ask, read, refusal } = apiOf(() => site);
beforeAll(async () => {
  site = await createSandboxSite({}, 'whole');
  const { db, house } = site;
  await addPlan(db, house.country, {
    plan: { slug: 'for-nobody', title: 'Draft that nobody has seen', stage: 'draft', public: false },
    action: { title: 'Step of the unseen draft' },
  });
  const { id } = await db
    .selectFrom('plan')
    .select('id')
    .where('slug', '=', PLAN.slice('/plans/'.length))
    .executeTakeFirstOrThrow();
  const { id: action } = await db
    .selectFrom('action')
    .select('id')
    .where('plan', '=', id)
    .where('number', '=', 1)
    .executeTakeFirstOrThrow();
  const link = { country: house.country, action, public: true, recorded_at: new Date() };
  await db
    .insertInto('action_link')
    .values([
      { ...link, id: randomUUID(), kind: 'sdg-target', term: '5.2' },
      { ...link, id: randomUUID(), kind: 'development-plan', term: 'Safe homes' },
    ])
    .execute();
  const removed = { number: 90, title: 'Step that was taken out', removed_at: new Date() };
  await addAction(db, house.country, id, removed);
}, 180_000);
afterAll(() => site.close());
afterEach(() => {
  vi.useRealTimers();
});

const numbers = async (filter: string) =>
  (await read(`${PLAN}/actions?${filter}`, answers.actions)).items.map(({ number }) => number);

describe('plans', () => {
  it('are listed, and read with objectives, versions and what they lack', async () => {
    const { items } = await read('/plans', answers.plans);
    expect(items).toMatchObject([
      { kind: 'national', stage: 'adopted', counts: { objectives: 5, actions: 7, done: 1 } },
    ]);
    const plan = await read(PLAN, answers.plan);
    expect(plan.counts).toEqual(items[0]?.counts);
    expect(plan.objectives.map(({ ordinal, actions }) => [ordinal, actions])).toEqual([
      [1, 2],
      [2, 2],
      [3, 1],
      [4, 1],
      [5, 1],
    ]);
    expect(plan.states).toContainEqual({ state: 'underway', actions: 3 });
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: 'lead-missing', action: 7, objective: null }),
    );
    expect(plan.versions.map(({ stage }) => stage)).toEqual(['adopted', 'consulted']);
    for (const { url } of plan.versions)
      expect((await site.visitor().get(new URL(url ?? '').pathname)).status).toBe(200);
  });

  it('stand as they stood on a day, and not before they were public', async () => {
    expect(await read('/plans?as-of=2025-11-30', answers.plans)).toMatchObject({ found: 0 });
    expect((await ask(`${PLAN}?as-of=2025-11-30`)).status).toBe(404);
    const consulted = await read(`${PLAN}?as-of=2026-01-31`, answers.plan);
    expect(consulted).toMatchObject({ stage: 'consulted', counts: { objectives: 4 } });
  });
});

describe('the actions of a plan', () => {
  it.each([
    ['state=done', [6]],
    ['kind=services', [1, 5, 7]],
    ['objective=2', [3, 4]],
    ['objective=none', []],
    ['objective=99', []],
    ['organisation=womens-shelter-network', [1, 2]],
    ['organisation=womens-shelter-network&kind=training', [2]],
    ['sort=until&down=yes&per-page=2', [4, 1]],
    ['per-page=3&page=3', [7]],
    ['overdue=yes&as-of=2026-10-15', [2]],
    ['overdue=yes&as-of=2026-03-15', []],
  ])('are found by %s', async (filter, found) => {
    expect(await numbers(filter)).toEqual(found);
  });

  it('are found by a theme of what they serve, and by an SDG or its target', async () => {
    const { terms } = await read('/recommendations/A-HRC-90-7/42.17', answers.recommendation);
    const theme = terms.find(({ kind }) => kind === 'theme')?.label ?? '';
    expect(await numbers(`theme=${encodeURIComponent(theme)}`)).toContain(1);
    expect(await numbers('theme=Nothing%20bears%20this')).toEqual([]);
    expect(await numbers('sdg=5')).toEqual([1]);
    expect(await numbers('sdg=5.2')).toEqual([1]);
    expect(await numbers('sdg=5.3')).toEqual([]);
  });

  it.each([
    ['organisation=Nobody%20here', 'organisation'],
    ['objective=first', 'objective'],
    ['state=late', 'state'],
    ['state=done&state=planned', 'state'],
    ['kind=deed', 'kind'],
    ['overdue=no', 'overdue'],
    ['sdg=peace', 'sdg'],
    ['theme=', 'theme'],
    ['sort=size', 'sort'],
    ['view=board', 'view'],
  ])('are refused by %s', async (filter, field) => {
    const { problem } = await refusal(`${PLAN}/actions?${filter}`);
    expect(problem).toMatchObject({ code: 'invalid-request', problems: [{ field }] });
  });

  it('say who does what until when, for whose sake and with what', async () => {
    const action = await read(`${PLAN}/actions/1`, answers.action);
    expect(action.organisations.map(({ organisation, part }) => `${organisation.slug} ${part}`)).toContain(
      'womens-shelter-network partner',
    );
    expect(action.milestones[0]).toEqual({
      title: 'Buildings chosen with the provinces',
      due: '2026-06-30',
      reachedOn: '2026-06-12',
    });
    expect(action.serves).toMatchObject({
      recommendations: [{ address: 'A-HRC-90-7/42.17' }],
      sdgTargets: [{ number: '5.2' }],
      developmentPlan: ['Safe homes'],
    });
    expect(action.money).toMatchObject({
      needsNone: false,
      sums: {
        currency: 'USD',
        total: {
          needed: 550_000_000,
          allocated: 180_000_000,
          committed: 150_000_000,
          spent: 46_000_000,
          gap: 370_000_000,
        },
        withheld: 0,
      },
    });
    expect(action.money.sums.years.map(({ fiscalYear, gap }) => [fiscalYear, gap])).toEqual([
      [2026, 60_000_000],
      [2027, 310_000_000],
    ]);
    expect(action.resources).toContainEqual(
      expect.objectContaining({ kind: 'staff', needed: 42, inHand: 17.5, gap: 24.5 }),
    );
    expect(action.partnerships).toMatchObject([{ slug: 'shelters-run-together', state: 'force' }]);
    const waiting = await read(`${PLAN}/actions/4`, answers.action);
    expect(waiting.needs).toMatchObject([{ number: 3, url: `${ORIGIN}${PLAN}/actions/3` }]);
    expect((await read(`${PLAN}/actions/3`, answers.action)).neededBy).toMatchObject([{ number: 4 }]);
  });

  it.each([
    `${PLAN}/actions/8`,
    `${PLAN}/actions/0`,
    `${PLAN}/actions/one`,
    '/plans/none',
    '/plans/none/actions',
  ])('%s: nothing stands there', async (path) => {
    expect((await refusal(path)).problem.code).toBe('not-found');
  });
});

describe('indicators', () => {
  it('are listed by name, with the newest figure of each source', async () => {
    const all = await read('/indicators', answers.indicators);
    expect(all.items.map(({ title }) => title)).toEqual(all.items.map(({ title }) => title).toSorted());
    const { items } = await read('/indicators?kind=outcome', answers.indicators);
    expect(items).toMatchObject([
      { target: { year: 2030, value: 20 }, way: 'on-track', latest: [{ value: 31.5 }, { value: 39.5 }] },
    ]);
    for (const filter of [
      'q=shelters',
      'value=some&kind=process',
      'way=behind',
      `collector=ministry-of-justice`,
    ])
      expect((await read(`/indicators?${filter}`, answers.indicators)).found, filter).toBeLessThan(all.found);
  });

  it('are read with methods, breaks, targets and every source side by side', async () => {
    const found = await read(PRISONERS, answers.indicator);
    expect(found.breaks).toEqual([2023]);
    expect(found.methods.map(({ since }) => since)).toEqual([2015, 2023]);
    expect(found.targets).toContainEqual({ kind: 'benchmark', year: 2025, value: 32 });
    const whole = found.figures.filter(({ breakdown }) => breakdown === null);
    expect(whole.find(({ period }) => period === '2022')?.said).toMatchObject([{ value: 38.6, method: 1 }]);
    expect(
      whole
        .find(({ period }) => period === '2025')
        ?.said.map(({ organisation, value }) => [organisation.slug, value]),
    ).toEqual([
      ['human-rights-commission-of-alvera', 39.5],
      ['ministry-of-justice', 31.5],
    ]);
    expect(found.measures.recommendations.length).toBeGreaterThan(0);
  });

  it.each(['kind=effect', 'collector=a%20b', 'value=all', 'way=lost', 'period=2025'])(
    'are refused by %s',
    async (filter) => {
      const [field] = filter.split('=');
      expect((await refusal(`/indicators?${filter}`)).problem.problems).toMatchObject([{ field }]);
    },
  );
});

describe('partnerships', () => {
  it('are listed, and read with their parties and actions', async () => {
    const { items } = await read('/partnerships', answers.partnerships);
    expect(items).toMatchObject([{ slug: 'shelters-run-together', state: 'force' }]);
    const found = await read('/partnerships/shelters-run-together', answers.partnership);
    expect(found.parties.map(({ brings }) => brings)).toContain('Buildings, and the grant for staff');
    expect(found.actions).toMatchObject([{ number: 1 }]);
    expect((await refusal('/partnerships/none')).problem.code).toBe('not-found');
  });
});

describe('what is not public', () => {
  it('is a draft: it stands nowhere, whoever asks', async () => {
    const secretary = await site.signedInAs('secretariat');
    expect((await secretary.get('/plans/for-nobody')).status).toBe(200);
    const cookie = [...secretary.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    for (const path of [
      '/plans',
      `${PLAN}/actions`,
      '/plans/for-nobody',
      '/plans/for-nobody/actions/1',
      `${PLAN}/actions/90`,
    ]) {
      const { status, text } = await ask(path, { cookie });
      expect(status, path).toBe(/nobody|90/.test(path) ? 404 : 200);
      for (const words of HIDDEN.slice(0, 3)) expect(text, path).not.toContain(words);
    }
  });

  it('is a withheld amount: the line stands there with the reason', async () => {
    const { text } = await ask(`${PLAN}/actions/2`);
    const { money, isFunded } = answers.action.parse(JSON.parse(text));
    expect(money.lines).toMatchObject([
      {
        sourceName: WITHHELD.line,
        allocated: null,
        committed: null,
        spent: null,
        withheldReason: 'The contract is being negotiated until the end of the year.',
      },
    ]);
    expect(money.sums).toMatchObject({ withheld: 1, total: { allocated: 0, spent: 0 } });
    expect(isFunded).toBe(true);
    expect(text).not.toMatch(WITHHELD.spent);
  });

  it('is the figure of a few people, and what would let it be computed', async () => {
    const { text } = await ask(PRISONERS);
    const { figures } = answers.indicator.parse(JSON.parse(text));
    const ages = figures
      .filter(({ breakdown }) => breakdown === 'age')
      .flatMap(({ category, said }) => said.map((one) => ({ category, ...one })));
    const back = ages.filter(({ isKeptBack }) => isKeptBack);
    expect(back.map(({ category }) => category)).toEqual(['18 to 24', SMALL.category]);
    for (const { value, cases } of back) expect([value, cases]).toEqual([null, null]);
    expect(text).not.toContain(String(SMALL.value));
  });

  it('is gone with the plan, from every day of the past', async () => {
    const secretary = await site.signedInAs('secretariat');
    await secretary.post(`${PLAN}/withdraw`);
    try {
      for (const day of ['', '?as-of=2026-06-30']) {
        expect((await ask(`${PLAN}${day}`)).status, day).toBe(404);
        expect((await ask(`${PLAN}/actions/1${day}`)).status, day).toBe(404);
        expect(await read(`/plans${day}`, answers.plans)).toMatchObject({ found: 0 });
        expect(
          (await read(`/partnerships/shelters-run-together${day}`, answers.partnership)).actions,
        ).toEqual([]);
      }
    } finally {
      await secretary.post(`${PLAN}/publish`);
    }
    expect((await ask(PLAN)).status).toBe(200);
  });
});

describe('an unchanged plan', () => {
  it('is told by its ETag until the day is over, since then more may be overdue', async () => {
    const tagOf = async (path: string) => (await ask(path)).headers.get('etag');
    const before = { plan: await tagOf(PLAN), reviews: await tagOf('/reviews') };
    expect((await ask(PLAN, { 'if-none-match': before.plan ?? '' })).status).toBe(304);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    expect(await tagOf(PLAN)).not.toBe(before.plan);
    expect(await tagOf('/reviews')).toBe(before.reviews);
  });
});

describe('the data package', () => {
  it('holds the plan with all that belongs to it, and nothing that is not public', async () => {
    const response = await site.app.request(`${ORIGIN}/data/register.zip`);
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const rows = (name: string) => JSON.parse(textOf(`json/${name}.json`)) as Record<string, unknown>[];
    for (const { name, fields } of planResources) {
      const [row] = rows(name);
      expect(Object.keys(row ?? {}), name).toEqual(Object.keys(fields));
    }
    expect(new Set(rows('actions').map(({ number }) => number))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect(rows('budget-lines').filter(({ withheld_reason: reason }) => reason !== null)).toMatchObject([
      { source_name: WITHHELD.line, allocated: null, committed: null, spent: null },
    ]);
    const figures = rows('indicator-figures');
    expect(figures.find(({ category }) => category === SMALL.category)).toMatchObject({
      is_suppressed: true,
      value: null,
      cases: null,
    });
    expect(figures.filter(({ is_suppressed: isBack, value }) => isBack === (value !== null))).toEqual([]);
    for (const [path, part] of Object.entries(parts)) {
      if (!/\.(?:json|csv)$/.test(path)) continue;
      const text = strFromU8(part);
      for (const words of HIDDEN) expect(text, path).not.toContain(words);
      if (path.endsWith('budget-lines.csv')) expect(text).not.toMatch(WITHHELD.spent);
    }
    expect(textOf('json/indicator-figures.json')).not.toContain(String(SMALL.value));
  });
});
