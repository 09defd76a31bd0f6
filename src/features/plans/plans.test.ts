import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
let focalPoint: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  focalPoint = await site.signedInAs('focal-point');
}, 180_000);
afterAll(() => site.close());

const PLAN = '/plans/human-rights-action-plan';
const plan = {
  template: 'national',
  title: 'Human rights action plan',
  language: 'en',
  kind: 'national',
  organisation: 'ministry-of-justice',
  'starts-on': '2026-01-01',
  'ends-on': '2029-12-31',
  summary: 'What Alvera does.',
};
const action = {
  title: 'Train 400 prison staff',
  kind: 'training',
  state: 'planned',
  objective: '1',
  'starts-on': '2026-03-01',
  'ends-on': '2027-03-01',
  'organisation-0': 'ministry-of-justice',
  'part-0': 'lead',
};

/** Sends a form of what stands now with some of it changed. */
async function change(who: Visitor, path: string, fields: Record<string, string>) {
  const { text } = await who.get(path);
  return who.post(path, { version: hiddenField(text, 'version'), ...fields });
}

describe('making a plan', () => {
  it('is for the secretariat', async () => {
    expect((await visitor.get('/plans/new')).to).toContain('/sign-in');
    expect((await focalPoint.post('/plans/new', plan)).status).toBe(403);
    expect((await visitor.get('/plans/none')).status).toBe(404);
  });

  it.each([
    ['a title', { title: ' ' }, 'title'],
    ['a day', { 'starts-on': '' }, 'starts-on'],
    ['a day that is none', { 'starts-on': '2026-02-30' }, 'starts-on'],
    ['an end after its start', { 'ends-on': '2025-12-31' }, 'ends-on'],
    ['an organisation', { organisation: '' }, 'organisation'],
    ['an organisation that is there', { organisation: 'ministry-of-magic' }, 'organisation'],
    ['an organ of the State', { organisation: 'alvera-law-clinic' }, 'organisation'],
  ])('wants %s, says so, and keeps what was typed', async (_, fields, field) => {
    const refused = await secretary.post('/plans/new', { ...plan, ...fields });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain(`id="${field}"`);
    expect(refused.text).toContain('What Alvera does.');
  });

  it('makes a draft with the objectives of its template, in the language of the plan', async () => {
    expect((await secretary.get('/plans')).text).toContain('/plans/new');
    expect((await secretary.post('/plans/new', plan)).to).toBe(`${PLAN}?done=created`);
    const { text } = await secretary.get(PLAN);
    expect(text).toContain('National law agrees with the treaties in force');
    expect(readable(text)).toContain('not public');
    const french = { ...plan, template: 'local', title: 'خطة', language: 'fr', kind: 'local' };
    expect((await secretary.post('/plans/new', french)).to).toBe('/plans/local-plan-2026?done=created');
    expect((await secretary.get('/plans/local-plan-2026')).text).toContain('Les habitants décident');
  });

  it('is seen inside, and by nobody outside until it is public', async () => {
    for (const inside of [secretary, focalPoint]) expect((await inside.get(PLAN)).status).toBe(200);
    for (const outside of [visitor, await site.signedInAs('nhri')]) {
      expect((await outside.get(PLAN)).status).toBe(404);
      expect((await outside.get('/plans')).text).not.toContain('Human rights action plan');
    }
  });

  it('is refused over a newer version, with both shown', async () => {
    const { text } = await secretary.get(`${PLAN}/edit`);
    const version = hiddenField(text, 'version');
    expect((await secretary.post(`${PLAN}/edit`, { ...plan, summary: 'Newer.', version })).to).toBe(
      `${PLAN}?done=changed`,
    );
    const stale = await secretary.post(`${PLAN}/edit`, { ...plan, summary: 'Typed beside it.', version });
    expect(stale.status).toBe(400);
    expect(stale.text).toContain('Newer.');
    expect(stale.text).toContain('Typed beside it.');
  });
});

describe('objectives', () => {
  it('are added, changed and removed, and their places not given again', async () => {
    const objective = {
      title: 'Fewer people in overcrowded cells',
      measure: 'From 140 to 100 per cent',
      due: '',
    };
    expect((await secretary.post(`${PLAN}/objectives/new`, objective)).to).toBe(
      `${PLAN}?done=objective#objective-8`,
    );
    expect(readable((await secretary.get(PLAN)).text)).toContain(
      'It has no day by which it is to be reached.',
    );
    await change(secretary, `${PLAN}/objectives/8`, { ...objective, due: '2028-01-01' });
    expect((await secretary.get(`${PLAN}/objectives/8`)).text).toContain('2028-01-01');
    const wrong = await change(secretary, `${PLAN}/objectives/8`, { ...objective, due: 'soon' });
    expect(wrong.status).toBe(400);
    expect((await secretary.post(`${PLAN}/objectives/8/remove`)).to).toBe(`${PLAN}?done=objective-removed`);
    expect((await secretary.get(`${PLAN}/objectives/8`)).status).toBe(404);
    expect((await secretary.post(`${PLAN}/objectives/new`, objective)).to).toContain('#objective-9');
    expect((await focalPoint.post(`${PLAN}/objectives/new`, objective)).status).toBe(403);
  });
});

describe('an action', () => {
  const FIRST = `${PLAN}/actions/1`;

  it('is entered with organisations, milestones and what it serves', async () => {
    const entered = await secretary.post(`${PLAN}/actions/new`, {
      ...action,
      'organisation-1': 'ministry-of-the-interior',
      'part-1': 'supporting',
      'organisation-2': await slugOf('cso'),
      'part-2': 'partner',
      'milestone-0': 'Curriculum agreed',
      'milestone-due-0': '2026-06-01',
      recommendations: 'A-HRC-90-7/42.17, A/HRC/90/7 42.18',
    });
    expect(entered.to).toBe(`${FIRST}?done=created`);
    const page = readable((await secretary.get(FIRST)).text);
    expect(page).toContain('Train 400 prison staff');
    expect(page).toContain('Curriculum agreed');
    expect(page).toContain('42.17');
    expect(page).toContain('42.18');
    expect(page).toContain('Partner');
    expect((await secretary.get('/recommendations/A-HRC-90-7/42.17')).text).toContain(
      'Train 400 prison staff',
    );
  });

  it.each([
    ['an unknown recommendation', { recommendations: 'A-HRC-90-7/9999' }, 'recommendations'],
    [
      'an organisation twice',
      { 'organisation-1': 'ministry-of-justice', 'part-1': 'partner' },
      'organisation-1',
    ],
    ['two leads', { 'organisation-1': 'ministry-of-health', 'part-1': 'lead' }, 'organisation-1'],
    [
      'an organisation that is gone',
      { 'organisation-1': 'ministry-of-magic', 'part-1': 'lead' },
      'organisation-1',
    ],
    ['an end before its start', { 'ends-on': '2026-01-01' }, 'ends-on'],
    ['a milestone without a title', { 'milestone-0': '', 'milestone-due-0': '2026-06-01' }, 'milestone-0'],
    ['a milestone without a day', { 'milestone-0': 'Report' }, 'milestone-due-0'],
    ['an unknown action before it', { needs: '99' }, 'needs'],
    ['an objective that is gone', { objective: '8' }, 'objective'],
  ])('is refused with %s, and nothing typed is lost', async (_, fields, field) => {
    const refused = await secretary.post(`${PLAN}/actions/new`, {
      ...action,
      title: 'Typed here',
      ...fields,
    });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain(`id="${field}"`);
    expect(refused.text).toContain('Typed here');
  });

  it('is refused to a CSO as its lead, and to a suspended organisation', async () => {
    const cso = await slugOf('cso');
    const refused = await secretary.post(`${PLAN}/actions/new`, { ...action, 'organisation-0': cso });
    expect(readable(refused.text)).toContain('is no body of the State');
    await site.db
      .updateTable('organisation')
      .set({ suspended_at: new Date(), suspension_reason: 'x' })
      .where('slug', '=', cso)
      .execute();
    const partner = { 'organisation-1': cso, 'part-1': 'partner' };
    const suspended = await secretary.post(`${PLAN}/actions/new`, { ...action, ...partner });
    expect(suspended.status).toBe(400);
    expect(readable(suspended.text)).toContain('is suspended and can take nothing on');
    // what was agreed before stays, and does not stand in the way of other changes
    expect(
      (await change(secretary, `${FIRST}/edit`, { ...(await typedOf(FIRST)), state: 'underway' })).to,
    ).toBe(`${FIRST}?done=changed`);
    expect(readable((await secretary.get(FIRST)).text)).toContain('Under way');
  });

  it('waits for others, and never in a circle, whose chain is said', async () => {
    const needing = (needs: string, title: string) =>
      secretary.post(`${PLAN}/actions/new`, { ...action, title, needs });
    expect((await needing('1', 'Second')).to).toContain('/actions/2');
    expect((await needing('2', 'Third')).to).toContain('/actions/3');
    const circular = await change(secretary, `${FIRST}/edit`, { ...(await typedOf(FIRST)), needs: '3' });
    expect(circular.status).toBe(400);
    expect(readable(circular.text)).toContain('1 → 3 → 2 → 1');
    expect(readable((await secretary.get(`${PLAN}/actions/2`)).text)).toContain(
      'and action 1, which it needs, ends on',
    );
  });

  it('is a focal point’s where their own organisation leads or supports it', async () => {
    const organisation = await site.organisationOf('focal-point');
    const { slug } = await site.db
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', organisation)
      .executeTakeFirstOrThrow();
    const own = { ...action, title: 'Theirs', 'organisation-0': slug };
    const other = { ...action, title: 'Not theirs', 'organisation-0': 'ministry-of-the-interior' };
    expect((await focalPoint.post(`${PLAN}/actions/new`, other)).status).toBe(400);
    const { to } = await focalPoint.post(`${PLAN}/actions/new`, own);
    const theirs = (to ?? '').replace('?done=created', '');
    expect((await focalPoint.get(`${theirs}/edit`)).status).toBe(200);
    const given = await secretary.post(`${PLAN}/actions/new`, other);
    const notTheirs = (given.to ?? '').replace('?done=created', '');
    expect((await focalPoint.post(`${notTheirs}/edit`, own)).to).toBe(notTheirs);
    expect((await focalPoint.post(`${notTheirs}/remove`)).to).toBe(notTheirs);
    expect((await secretary.get(notTheirs)).text).toContain('Not theirs');
    expect((await focalPoint.get(notTheirs)).text).not.toContain(`${notTheirs}/edit`);
  });

  it('serves recommendations, targets and headings, a whole search at once, until that is ended', async () => {
    const links = `${FIRST}/links`;
    const wrong = await secretary.post(links, { targets: '16.99', search: '' });
    expect(wrong.status).toBe(400);
    expect((await secretary.post(links, { search: 'https://elsewhere.example/x' })).status).toBe(400);
    expect((await secretary.post(links, { search: '/recommendations?q=nothingatallhasthis' })).status).toBe(
      400,
    );
    const found = await secretary.post(links, {
      targets: '16.3, 5.2',
      headings: 'Pillar 2: justice',
      search: '/recommendations?review=upr-3&position=supported',
    });
    expect(found.to).toBe(`${FIRST}?done=linked#serves`);
    const page = readable((await secretary.get(FIRST)).text);
    expect(page).toContain('Pillar 2: justice');
    const { count } = await site.db
      .selectFrom('action_link')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('kind', '=', 'recommendation')
      .executeTakeFirstOrThrow();
    expect(count).toBeGreaterThan(20);
    const { text } = await secretary.get(links);
    const ids = [...text.matchAll(/name="(remove-[0-9a-f-]+)"/g)].map(([, name]) => name ?? '');
    await secretary.post(links, Object.fromEntries(ids.map((name) => [name, 'yes'])));
    expect(readable((await secretary.get(FIRST)).text)).toContain('It is not said yet');
    await secretary.post(links, { recommendations: '42.17' });
  });

  it('is refused over a newer version, with both shown', async () => {
    const { text } = await secretary.get(`${FIRST}/edit`);
    const version = hiddenField(text, 'version');
    const typed = await typedOf(FIRST);
    await secretary.post(`${FIRST}/edit`, { ...typed, description: 'By somebody else.', version });
    const stale = await secretary.post(`${FIRST}/edit`, { ...typed, description: 'Mine.', version });
    expect(stale.status).toBe(400);
    expect(stale.text).toContain('By somebody else.');
    expect(stale.text).toContain('Mine.');
  });

  it('keeps its milestones by their rows, and drops one whose title is emptied', async () => {
    const typed = await typedOf(FIRST);
    await change(secretary, `${FIRST}/edit`, { ...typed, 'milestone-reached-0': '2026-05-30' });
    expect(readable((await secretary.get(FIRST)).text)).toContain('Reached on 30 May 2026');
    await change(secretary, `${FIRST}/edit`, { ...(await typedOf(FIRST)), 'milestone-0': '' });
    expect(readable((await secretary.get(FIRST)).text)).not.toContain('Curriculum agreed');
  });

  it('opens with the steps of a ratification', async () => {
    const { text } = await secretary.get(`${PLAN}/actions/new?steps=ratification`);
    expect(text).toContain('Deposit of the instrument with the Secretary-General');
    expect(text).toContain('2029-12-31');
  });

  it('is removed, and its number not given again', async () => {
    const { to } = await secretary.post(`${PLAN}/actions/new`, { ...action, title: 'By mistake' });
    const mistake = (to ?? '').replace('?done=created', '');
    expect((await secretary.post(`${mistake}/remove`)).to).toBe(`${PLAN}?done=action-removed`);
    expect((await secretary.get(mistake)).status).toBe(404);
    const next = await secretary.post(`${PLAN}/actions/new`, { ...action, title: 'After it' });
    expect(next.to).not.toBe(to);
  });
});

describe('a plan that is made public', () => {
  const FIRST = `${PLAN}/actions/1`;

  it('is public with everything in it, and is withdrawn with everything', async () => {
    const before = await notYet(true);
    expect(before).toBeGreaterThan(10);
    expect((await secretary.post(`${PLAN}/publish`)).to).toBe(`${PLAN}?done=published`);
    expect(await notYet(true)).toBe(0);
    for (const path of [PLAN, FIRST, '/plans']) expect((await visitor.get(path)).status).toBe(200);
    expect((await visitor.get(FIRST)).text).toContain('Train 400 prison staff');
    const { rows } = await site.house.pool.query<{ seq: number }>(
      `select max(seq)::int as seq from ledger where verb = 'plan.publish'`,
    );
    const entry = (await visitor.get(`/history/${rows[0]?.seq}?kind=action`)).text;
    expect(entry).toContain('Train 400 prison staff');
    // what was taken out while it was a draft was never public
    expect(entry).not.toContain('By mistake');
    expect((await visitor.get('/recommendations/A-HRC-90-7/42.17')).text).toContain('Train 400 prison staff');
    await secretary.post(`${PLAN}/actions/new`, { ...action, title: 'Entered later' });
    expect((await visitor.get(PLAN)).text).toContain('Entered later');
    expect((await secretary.post(`${PLAN}/withdraw`)).to).toBe(`${PLAN}?done=withdrawn`);
    expect(await notYet(false)).toBe(0);
    expect((await visitor.get(PLAN)).status).toBe(404);
    expect((await visitor.get('/recommendations/A-HRC-90-7/42.17')).text).not.toContain(
      'Train 400 prison staff',
    );
  });

  /** How many of the plan's rows are not as public as they ought to be. */
  async function notYet(wanted: boolean): Promise<number> {
    const { rows } = await site.house.pool.query<{ count: number }>(
      `with p as (select id from plan where slug = 'human-rights-action-plan'),
        a as (select id from action where plan in (select id from p) and removed_at is null)
      select (select count(*) from objective where public <> $1 and plan in (select id from p) and removed_at is null)
        + (select count(*) from action where public <> $1 and id in (select id from a))
        + (select count(*) from action_organisation where public <> $1 and ended_at is null and action in (select id from a))
        + (select count(*) from action_dependency where public <> $1 and ended_at is null and action in (select id from a))
        + (select count(*) from action_link where public <> $1 and ended_at is null and action in (select id from a)) as count`,
      [wanted],
    );
    return Number(rows[0]?.count);
  }
});

describe('the actions of a plan', () => {
  const LIST = `${PLAN}/actions`;
  const numbersOf = (text: string) =>
    [...text.matchAll(/\/actions\/(\d+)">\s*<bdi/g)].map(([, number]) => Number(number));

  it('are narrowed down and put in order', async () => {
    const all = numbersOf((await secretary.get(LIST)).text);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
    expect(numbersOf((await secretary.get(`${LIST}?down=yes`)).text)).toEqual(all.toReversed());
    expect(numbersOf((await secretary.get(`${LIST}?state=underway`)).text)).toEqual([1]);
    expect(
      numbersOf((await secretary.get(`${LIST}?organisation=ministry-of-the-interior`)).text),
    ).not.toContain(2);
    expect(numbersOf((await secretary.get(`${LIST}?sdg=16`)).text)).toEqual([]);
    await secretary.post(`${PLAN}/actions/1/links`, { targets: '16.3' });
    expect(numbersOf((await secretary.get(`${LIST}?sdg=16`)).text)).toEqual([1]);
    expect(numbersOf((await secretary.get(`${LIST}?sdg=16.3`)).text)).toEqual([1]);
    expect(numbersOf((await secretary.get(`${LIST}?sdg=1`)).text)).toEqual([]);
    expect(numbersOf((await secretary.get(`${LIST}?objective=none`)).text)).toEqual([]);
    expect(numbersOf((await secretary.get(`${LIST}?kind=data`)).text)).toEqual([]);
    const { text } = await secretary.get(`${LIST}?theme=Nothing+bears+this`);
    expect(readable(text)).toContain('No action of the plan is like this.');
  });

  it('stand on a board and along the years', async () => {
    expect((await secretary.get(`${LIST}?view=board`)).text).toContain('id="board-underway"');
    const { text } = await secretary.get(`${LIST}?view=timeline`);
    expect(text).toContain('<rect class="underway');
    expect(text).toMatch(/class="year">\s*2029/);
  });

  it('go out as csv and xlsx, the same that the address shows', async () => {
    const csv = (await secretary.get(`${LIST}.csv?state=underway`)).text;
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain('Train 400 prison staff');
    expect(csv).toContain('A-HRC-90-7/42.17');
    expect((await secretary.get(`${LIST}.xlsx`)).headers.get('content-type')).toContain('spreadsheetml');
    expect((await visitor.get(`${LIST}.csv`)).status).toBe(404);
  });

  it('stand on the page of an organisation that has a part in them', async () => {
    const { text } = await secretary.get('/organisations/ministry-of-justice');
    expect(text).toContain('Train 400 prison staff');
    expect((await visitor.get('/organisations/ministry-of-justice')).text).not.toContain('Train 400');
  });
});

describe('the versions of a plan', () => {
  const VERSIONS = `${PLAN}/versions`;
  const record = (stage: string, day: string) => secretary.post(VERSIONS, { stage, day, note: 'By decree.' });

  it('are recorded in their order, by the secretariat', async () => {
    expect((await focalPoint.post(VERSIONS, { stage: 'draft', day: '2026-02-01' })).status).toBe(403);
    expect((await record('revised', '2026-02-01')).status).toBe(400);
    expect((await record('draft', '2026-02-30')).status).toBe(400);
    expect((await record('draft', '2026-02-01')).to).toBe(`${PLAN}?done=version`);
    expect((await record('adopted', '2026-01-01')).status).toBe(400);
  });

  it('show the plan as it stood, and what has changed since, field by field', async () => {
    await change(secretary, `${PLAN}/actions/1/edit`, {
      ...(await typedOf(`${PLAN}/actions/1`)),
      'ends-on': '2028-03-01',
      title: 'Train 500 prison staff',
      'organisation-1': 'ministry-of-health',
    });
    await secretary.post(`${PLAN}/actions/new`, { ...action, title: 'Only in the second' });
    expect((await record('adopted', '2026-03-01')).to).toBe(`${PLAN}?done=version`);
    const first = readable((await secretary.get(`${VERSIONS}/1`)).text);
    expect(first).toContain('Train 400 prison staff');
    expect(first).not.toContain('Only in the second');
    const { text } = await secretary.get(`${VERSIONS}/2/differences?from=1`);
    const words = readable(text);
    expect(words).toContain('1 Mar 2027 1 Mar 2028');
    expect(words).toContain('Train 400 prison staff Train 500 prison staff');
    expect(words).toContain('Ministry of the Interior');
    expect(words).toContain('Only in the second');
    expect(readable((await secretary.get(`${VERSIONS}/now/differences?from=2`)).text)).toContain(
      'Nothing differs',
    );
    expect((await secretary.get(`${VERSIONS}/9`)).status).toBe(404);
    expect((await secretary.get(`${VERSIONS}/now/differences?from=9`)).status).toBe(404);
  });

  it('make what is adopted count for the thread of what it serves', async () => {
    const { text } = await secretary.get('/recommendations/A-HRC-90-7/42.17');
    expect(readable(text)).not.toContain('the plan is a draft');
  });

  it('are adopted once, and revised after that', async () => {
    expect((await record('adopted', '2026-04-01')).status).toBe(400);
    expect((await record('revised', '2026-04-01')).to).toBe(`${PLAN}?done=version`);
  });

  it('are shown to the public where the plan was public then', async () => {
    await secretary.post(`${PLAN}/publish`);
    expect((await record('revised', '2026-05-01')).to).toBe(`${PLAN}?done=version`);
    const page = readable((await visitor.get(VERSIONS)).text);
    expect(page).toContain('The plan was not public then.');
    expect((await visitor.get(`${VERSIONS}/4`)).status).toBe(200);
    expect((await visitor.get(`${VERSIONS}/1`)).status).toBe(404);
    expect((await visitor.get(`${VERSIONS}/4/differences?from=1`)).status).toBe(404);
  });
});

/** The address of the first organisation of a kind. */
async function slugOf(kind: string): Promise<string> {
  const row = await site.db
    .selectFrom('organisation')
    .select('slug')
    .where('kind', '=', kind)
    .orderBy('slug')
    .limit(1)
    .executeTakeFirstOrThrow();
  return row.slug;
}

/** What the form of an action holds, as a browser would send it. */
async function typedOf(path: string): Promise<Record<string, string>> {
  const { text } = await secretary.get(`${path}/edit`);
  const form = /<form method="post" action="[^"]*\/edit"[^]*?<\/form>/.exec(text)?.[0] ?? '';
  const inputs = [...form.matchAll(/<input ([^>]*)>/g)].map(([, of = '']) => [
    /name="([^"]*)"/.exec(of)?.[1] ?? '',
    /value="([^"]*)"/.exec(of)?.[1] ?? '',
  ]);
  const areas = [...form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([^]*?)<\/textarea>/g)].map(
    ([, name = '', value = '']) => [name, value],
  );
  const selects = [...form.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([^]*?)<\/select>/g)].map(
    ([, name = '', options = '']) => [name, /value="([^"]*)" selected/.exec(options)?.[1] ?? ''],
  );
  return Object.fromEntries(
    [...inputs, ...areas, ...selects].filter(([name]) => name !== '' && name !== 'version'),
  );
}
