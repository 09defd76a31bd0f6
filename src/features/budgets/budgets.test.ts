import { readXlsx } from 'hucre/xlsx';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAction, addPlan } from '../../../tests/support/plan-rows.ts';
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
/** Of the ministry that leads the action below. */
let focalPoint: Visitor;
let action: { action: string; plan: string; slug: string; address: string };
let other: { id: string; number: number };

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  focalPoint = await site.signedInAs('focal-point');
  const ministry = await site.organisationOf('focal-point');
  const { slug } = await site.db
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', ministry)
    .executeTakeFirstOrThrow();
  action = await addPlan(site.db, site.house.country, { organisations: { lead: [slug] } });
  other = await addAction(site.db, site.house.country, action.plan, { number: 2, title: 'Build shelters' });
}, 180_000);
afterAll(() => site.close());

const money = () => `${action.address}/money`;
const line = {
  year: '2027',
  source: 'donor',
  'source-name': 'Fund for Equal Justice',
  allocated: '10,000',
  committed: '',
  spent: '',
  currency: 'USD',
  rate: '',
  cofog: '03.3',
  'budget-code': '4.1.2',
};

/** Sends a form with the version that it was drawn with. */
async function send(by: Visitor, address: string, fields: Record<string, string>) {
  const { text } = await by.get(address);
  return by.post(address, { version: hiddenField(text, 'version'), ...fields });
}
const addLine = (fields: Record<string, string> = {}, by = focalPoint) =>
  send(by, `${money()}/lines/new`, { ...line, ...fields });
const lines = () =>
  site.db
    .selectFrom('budget_line as l')
    .innerJoin('budget_amount as m', 'm.line', 'l.id')
    .selectAll('l')
    .select(['m.allocated', 'm.public as is_amount_public'])
    .where('l.removed_at', 'is', null)
    .orderBy('l.recorded_at')
    .execute();
const isFunded = async () =>
  (
    await site.db
      .selectFrom('action')
      .select('is_funded')
      .where('id', '=', action.action)
      .executeTakeFirstOrThrow()
  ).is_funded;

describe('the money of an action', () => {
  it('is entered by the secretariat and by whom it is of', async () => {
    for (const form of [`${money()}/needs`, `${money()}/lines/new`, `${action.address}/resources/new`]) {
      expect((await visitor.get(form)).to).toContain('/sign-in');
      expect((await (await site.signedInAs('nhri')).get(form)).status).toBe(403);
      expect((await focalPoint.get(form)).status).toBe(200);
      expect((await secretary.get(form)).status).toBe(200);
    }
    const theirs = `/plans/${action.slug}/actions/2/money/lines/new`;
    expect((await focalPoint.get(theirs)).status).toBe(403);
    expect((await focalPoint.post(theirs, line)).status).toBe(403);
    expect((await focalPoint.get(`/plans/${action.slug}/actions/99/money`)).status).toBe(404);
    expect((await focalPoint.get(`/plans/${action.slug}/actions/x/money`)).status).toBe(404);
    expect((await focalPoint.get(`${money()}/lines/nonsense`)).status).toBe(404);
  });

  it('counts as funded from the first line with money to the last', async () => {
    expect(await isFunded()).toBe(false);
    await addLine({ allocated: '0' });
    expect(await isFunded()).toBe(false);
    await addLine();
    expect(await isFunded()).toBe(true);
    for (const { id } of await lines())
      expect((await send(focalPoint, `${money()}/lines/${id}`, {})).status).toBe(400);
    for (const { id } of await lines()) {
      const { text } = await focalPoint.get(`${money()}/lines/${id}`);
      const version = hiddenField(text, 'version');
      expect((await focalPoint.post(`${money()}/lines/${id}/remove`, { version })).status).toBe(303);
    }
    expect(await isFunded()).toBe(false);
    expect(await lines()).toEqual([]);
    expect((await site.db.selectFrom('budget_line').selectAll().execute()).length).toBe(2);
  });

  it('counts as funded where it needs none, and not with amounts beside', async () => {
    const needs = `${money()}/needs`;
    const both = await send(focalPoint, needs, { 'no-money': 'yes', 'amount-2026': '5', currency: 'USD' });
    expect(both.status).toBe(400);
    expect(both.text).toContain('href="#no-money"');
    expect((await send(focalPoint, needs, { 'no-money': 'yes' })).to).toBe(money());
    expect(await isFunded()).toBe(true);
    expect(readable((await visitor.get(money())).text)).toContain('needs no money');
    await send(focalPoint, needs, { 'amount-2026': '4,000', 'amount-2027': '12,500.50', currency: 'USD' });
    expect(await isFunded()).toBe(false);
    const shown = readable((await visitor.get(money())).text);
    expect(shown).toContain('USD 16,501 needed, USD 0 allocated: USD 16,501 missing');
    // a year that is emptied is removed, and stays in the history
    await send(focalPoint, needs, { 'amount-2026': '4,000', 'amount-2027': '', currency: 'USD' });
    expect(readable((await visitor.get(money())).text)).toContain('USD 4,000 needed');
  });

  it.each([
    ['no number', { allocated: 'a lot' }, 'allocated', 'is no number'],
    ['a negative amount', { allocated: '-5' }, 'allocated', 'less than nothing'],
    ['too many decimals', { allocated: '5.001' }, 'allocated', '2 at most'],
    ['an amount beyond all measure', { allocated: '9'.repeat(20) }, 'allocated', 'larger than can be kept'],
    ['no amount', { allocated: '' }, 'allocated', 'is no number'],
    ['a currency that is none', { currency: 'XYZ' }, 'currency', 'no currency'],
    ['a foreign currency without a rate', { currency: 'EUR' }, 'rate', 'no rate to USD'],
    ['a rate of nothing', { currency: 'EUR', rate: '0' }, 'rate', 'greater than 0'],
    ['a rate for the own currency', { rate: '1.1' }, 'rate', 'own currency'],
    ['a year outside the plan', { year: '2031' }, 'year', 'from 2026 to 2029'],
    ['no year', { year: '' }, 'year', 'from 2026 to 2029'],
    ['no source', { source: 'heaven' }, 'source', 'No source'],
    ['a source without a name', { 'source-name': ' ' }, 'source-name', 'no name'],
    ['a function that is none', { cofog: '11.1' }, 'cofog', 'no division or group'],
    ['more spent than allocated', { spent: '10,001' }, 'overspent-reason', 'More is spent'],
    ['more committed than allocated', { committed: '10,001' }, 'overspent-reason', 'More is committed'],
    ['a reason for nothing', { 'overspent-reason': 'Prices rose.' }, 'overspent-reason', 'neither'],
    ['an endless reason', { 'withheld-reason': 'x'.repeat(1_001) }, 'withheld-reason', '1,000 is the most'],
  ])('refuses %s, says so, and keeps what was typed', async (_, fields, field, said) => {
    const before = (await lines()).length;
    const refused = await addLine(fields);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain(`id="${field}"`);
    expect(readable(refused.text)).toContain(said);
    expect(refused.text).toContain('value="4.1.2"');
    expect((await lines()).length).toBe(before);
  });

  it('is said to be too much where there is a reason, and is converted at its rate', async () => {
    await addLine({
      currency: 'EUR',
      rate: '1.10',
      spent: '10,500',
      'overspent-reason': 'Two more courses were asked for.',
    });
    const shown = readable((await visitor.get(money())).text);
    expect(shown).toContain('Two more courses were asked for.');
    expect(shown).toContain('EUR 10,000 = USD 11,000');
    expect(shown).toContain('1 EUR counted as 1.1 USD');
    expect(shown).toContain('converted to USD');
  });

  it('is read in the writer’s own notation', async () => {
    await focalPoint.get('/?lang=fr');
    await addLine({ allocated: '1 250,50', 'source-name': 'Budget', source: 'state' });
    await focalPoint.get('/?lang=en');
    expect((await lines()).at(-1)?.allocated).toBe(125_050);
  });

  it('shows the second writer both versions and loses nothing', async () => {
    const [first] = await lines();
    const form = `${money()}/lines/${first?.id}`;
    const drawn = hiddenField((await secretary.get(form)).text, 'version');
    const fields = { ...line, version: drawn };
    expect((await secretary.post(form, { ...fields, 'source-name': 'Fund A' })).status).toBe(303);
    const late = await focalPoint.post(form, { ...fields, 'source-name': 'Fund B' });
    expect(late.status).toBe(400);
    expect(late.text).toContain('value="Fund B"');
    expect(late.text).toContain('<dd>Fund A</dd>');
    expect((await focalPoint.post(`${form}/remove`, { version: drawn })).status).toBe(400);
  });

  it('has its entries in the ledger, in the name of the organisation', async () => {
    const entries = await site.db
      .selectFrom('ledger')
      .select(['verb', 'organisation'])
      .where('verb', 'like', 'budget.%')
      .execute();
    expect(new Set(entries.map(({ verb }) => verb))).toEqual(
      new Set(['budget.needs', 'budget.line.add', 'budget.line.change', 'budget.line.remove']),
    );
    expect(entries.every(({ organisation }) => organisation !== null)).toBe(true);
    expect((await secretary.get('/history')).status).toBe(200);
  });
});

describe('an amount that is withheld', () => {
  const REASON = 'The address of the shelter would be known.';

  it('is kept from the public, with its reason, and shown inside', async () => {
    await addLine({ allocated: '77,777', 'withheld-reason': REASON, 'source-name': 'Shelter fund' });
    const shown = await visitor.get(money());
    expect(shown.text).toContain(REASON);
    expect(shown.text).not.toContain('77,777');
    expect(readable(shown.text)).toContain('1 line withheld');
    expect((await focalPoint.get(money())).text).toContain('77,777');
    for (const address of ['/budgets', '/budgets/lines', '/budgets/actions', '/history'])
      expect((await visitor.get(address)).text).not.toContain('77,777');
    expect((await visitor.get('/budgets.csv')).text).not.toContain('77777');
    expect((await secretary.get('/budgets.csv')).text).toContain('77777');
    expect(readable((await visitor.get('/budgets/lines?withheld=yes')).text)).toContain('1 budget line');
  });

  it('is public again once the reason is gone', async () => {
    const withheld = (await lines()).find(({ withheld_reason }) => withheld_reason === REASON);
    const form = `${money()}/lines/${withheld?.id}`;
    await send(focalPoint, form, { ...line, allocated: '77,777', 'withheld-reason': '' });
    expect((await visitor.get(money())).text).toContain('77,777');
    await send(focalPoint, form, { ...line, allocated: '77,777', 'withheld-reason': REASON });
    expect((await visitor.get(money())).text).not.toContain('77,777');
  });

  it('is in nothing public of a plan that is a draft', async () => {
    const draft = await addPlan(site.db, site.house.country, {
      plan: { public: false, title: 'A secret draft' },
    });
    await send(secretary, `${draft.address}/money/lines/new`, { ...line, 'source-name': 'Hidden fund' });
    expect((await visitor.get(`${draft.address}/money`)).status).toBe(404);
    for (const address of ['/budgets?by=plan', '/budgets/lines', '/budgets.csv']) {
      expect((await visitor.get(address)).text).not.toMatch(/Hidden fund|A secret draft/);
      expect((await secretary.get(address)).text).toMatch(/Hidden fund|A secret draft/);
    }
  });
});

describe('people and material', () => {
  const staff = { kind: 'staff', description: 'Investigators', year: '2027', needed: '4', 'in-hand': '1.5' };
  const add = (fields: Record<string, string> = {}) =>
    send(focalPoint, `${action.address}/resources/new`, { ...staff, ...fields });

  it('are entered, changed and removed, each with its gap', async () => {
    expect((await add()).to).toBe(money());
    await add({ kind: 'premises', description: 'Interview rooms', needed: '2', 'in-hand': '3' });
    const shown = readable((await visitor.get(money())).text);
    expect(shown).toContain('Investigators Staff (full-time equivalents) 2027 4 1.5 2.5');
    expect(shown).toContain('Interview rooms Premises 2027 2 3 0');
    const overall = readable((await visitor.get('/budgets/people')).text);
    expect(overall).toContain('2.5 1.5 of 4');
    expect(overall).toContain('Investigators');
    expect(readable((await visitor.get('/budgets/people?kind=premises')).text)).toContain('Nothing lacks');

    const { id } = await site.db
      .selectFrom('resource')
      .select('id')
      .where('kind', '=', 'staff')
      .executeTakeFirstOrThrow();
    const form = `${action.address}/resources/${id}`;
    const stale = hiddenField((await secretary.get(form)).text, 'version');
    await send(focalPoint, form, { ...staff, 'in-hand': '4' });
    const late = await secretary.post(form, { ...staff, version: stale });
    expect(late.status).toBe(400);
    expect(late.text).toContain('<dd>4</dd>');
    expect(readable((await visitor.get(money())).text)).toContain('2027 4 4 0');
    const version = hiddenField((await focalPoint.get(form)).text, 'version');
    expect((await focalPoint.post(`${form}/remove`, { version })).status).toBe(303);
    expect((await visitor.get(money())).text).not.toContain('Investigators');
    expect((await focalPoint.get(form)).status).toBe(404);
  });

  it.each([
    ['no kind', { kind: '' }, 'kind'],
    ['nothing said of what', { description: '' }, 'description'],
    ['a year outside the plan', { year: '2025' }, 'year'],
    ['no number', { needed: 'some' }, 'needed'],
    ['less than nothing', { 'in-hand': '-1' }, 'in-hand'],
    ['half a room', { kind: 'premises', needed: '1.5' }, 'needed'],
    ['a thousandth of a post', { needed: '1.505' }, 'needed'],
    ['too many', { needed: '1000001' }, 'needed'],
  ])('refuses %s', async (_, fields, field) => {
    const refused = await add(fields);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`href="#${field}"`);
  });
});

describe('the money of all plans', () => {
  beforeAll(async () => {
    const needs = `/plans/${action.slug}/actions/2/money/needs`;
    await send(secretary, needs, { 'amount-2028': '90,000', currency: 'USD' });
    await site.db
      .insertInto('action_link')
      .values({
        country: site.house.country,
        id: '00000000-0000-4000-8000-000000000001',
        action: other.id,
        kind: 'sdg-target',
        term: '16.3',
        public: true,
        recorded_at: new Date(),
      })
      .execute();
    const served = await site.db
      .selectFrom('recommendation')
      .select('id')
      .where(sql<boolean>`recommending_states && array['BRA', 'ARG', 'MEX', 'FRA', 'DEU', 'ESP']`)
      .orderBy('address')
      .limit(1)
      .executeTakeFirstOrThrow();
    const document = await site.db.selectFrom('document').select('id').limit(1).executeTakeFirstOrThrow();
    await site.db
      .insertInto('issued_term')
      .values({
        country: site.house.country,
        id: '00000000-0000-4000-8000-000000000003',
        recommendation: served.id,
        document: document.id,
        kind: 'group',
        label: 'Children',
        ordinal: 1,
        public: true,
        recorded_at: new Date(),
      })
      .execute();
    await site.db
      .insertInto('action_link')
      .values({
        country: site.house.country,
        id: '00000000-0000-4000-8000-000000000002',
        action: other.id,
        kind: 'recommendation',
        recommendation: served.id,
        public: true,
        recorded_at: new Date(),
      })
      .execute();
  });

  it.each([
    'year',
    'organisation',
    'plan',
    'objective',
    'theme',
    'sdg',
    'group',
    'region',
    'source',
    'cofog',
  ])('is told apart by %s, each figure with what is behind it', async (by) => {
    const { status, text } = await visitor.get(`/budgets?by=${by}`);
    expect(status).toBe(200);
    const behind = [...text.matchAll(/href="(\/budgets\/(?:lines|actions)\?[^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    expect(behind.length).toBeGreaterThan(0);
    for (const href of new Set(behind)) {
      const answer = await visitor.get(href);
      expect(answer.status).toBe(200);
    }
  });

  it('says what is missing by goal', async () => {
    const shown = readable((await visitor.get('/budgets?by=sdg')).text);
    expect(shown).toMatch(/Goal 16[^0-9]+1 action 90,000 0 0 0 90,000/);
    const behind = readable((await visitor.get('/budgets/actions?sdg=16')).text);
    expect(behind).toContain('Build shelters');
    expect(behind).not.toContain('Train police officers');
  });

  it('is told apart by the groups of persons and of States whose recommendations an action serves', async () => {
    for (const [by, none] of [
      ['group', 'No group of persons on record'],
      ['region', 'No State of a regional group'],
    ]) {
      const { text } = await visitor.get(`/budgets?by=${by}`);
      const shown = readable(text);
      expect(shown).toMatch(/1 action 90,000 0 0 0 90,000/);
      expect(shown).toContain(none);
      const [, href = ''] = new RegExp(`href="(/budgets/actions\\?${by}=(?!none)[^"]+)"`).exec(text) ?? [];
      const behind = readable((await visitor.get(href.replaceAll('&amp;', '&'))).text);
      expect(behind).toContain('Build shelters');
      expect(behind).not.toContain('Train police officers');
    }
  });

  it('narrows people and material down like money', async () => {
    const all = readable((await visitor.get('/budgets/people?all=yes')).text);
    expect(all).toContain('All people and material');
    const none = await visitor.get('/budgets/people?organisation=ministry-of-magic&all=yes&kind=staff');
    expect(none.status).toBe(200);
    expect(readable(none.text)).toContain('No people or material are on record yet.');
  });

  it('is drawn for an odd address', async () => {
    const odd = '/budgets?year=x&by=odd&source=q&cofog=99&organisation=%27&page=-1';
    expect((await visitor.get(odd)).status).toBe(200);
    expect((await visitor.get('/budgets/lines?page=999&theme=none')).status).toBe(200);
    expect((await visitor.get('/budgets/people?kind=x&year=x&page=x')).status).toBe(200);
  });

  it('is downloaded as csv and xlsx, line by line, no formula among it', async () => {
    await addLine({ 'source-name': '=1+1', allocated: '5' });
    const csv = (await visitor.get('/budgets.csv')).text.trimEnd().split('\r\n');
    expect(csv[0]).toContain('plan,action_number,action,lead,fiscal_year');
    expect(csv.some((row) => row.includes(",'=1+1,"))).toBe(true);
    const found = readable((await visitor.get('/budgets/lines')).text);
    expect(found).toContain(`${csv.length - 1} budget lines`);
    const response = await site.app.request('http://127.0.0.1:8080/budgets.xlsx');
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(sheets[0]?.rows.length).toBe(csv.length);
    expect((await visitor.get('/budgets.csv?year=2029')).text.trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('is read as it stood on a day of the past', async () => {
    const { text } = await visitor.get('/budgets?as-of=2025-01-01');
    expect(readable(text)).toContain('No budget lines are on record yet');
  });

  it.each(['en', 'fr', 'es', 'ar'])('is drawn in %s', async (language) => {
    for (const address of ['/budgets', '/budgets/lines', '/budgets/actions', '/budgets/people', money()])
      expect((await visitor.get(`${address}?lang=${language}`)).status).toBe(200);
  });
});

describe('the country’s currency', () => {
  it('stays while amounts are reckoned in it', async () => {
    const administrator = await site.signedInAs('administrator');
    const { text } = await administrator.get('/administration/settings');
    expect(text).toContain('<option value="USD" selected');
    const fields = (currency: string) => ({
      version: hiddenField(text, 'version'),
      'name-en': 'Alvera',
      'offer-en': 'yes',
      'time-zone': 'UTC',
      accent: '#0b5c7a',
      'limit-national-report': '10700',
      'limit-submission': '2815',
      'limit-joint-submission': '5630',
      licence: 'CC-BY-4.0',
      currency,
    });
    const changed = await administrator.post('/administration/settings', fields('EUR'));
    expect(changed.status).toBe(400);
    expect(readable(changed.text)).toContain('Keep USD');
    const unknown = await administrator.post('/administration/settings', fields('XYZ'));
    expect(readable(unknown.text)).toContain('no currency in use');
  });
});
