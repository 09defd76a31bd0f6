import { sql } from 'kysely';
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
let ministry: Visitor;
let cso: Visitor;
let nhri: Visitor;
/** The slug of the ministry that focal points of these tests are of. */
let collector: string;
let csoSlug: string;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  ministry = await site.signedInAs('focal-point');
  cso = await site.signedInAs('civil-society');
  nhri = await site.signedInAs('nhri');
  collector = await slugOf('focal-point');
  csoSlug = await slugOf('civil-society');
}, 180_000);
afterAll(() => site.close());

async function slugOf(role: 'focal-point' | 'civil-society' | 'secretariat'): Promise<string> {
  const { slug } = await site.db
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', await site.organisationOf(role))
    .executeTakeFirstOrThrow();
  return slug;
}

const facts = (more: Record<string, string> = {}) => ({
  title: 'Prisoners held before trial',
  definition: 'Share of all prisoners who wait for their trial.',
  language: 'en',
  kind: 'outcome',
  unit: '%',
  better: 'lower',
  frequency: 'yearly',
  collector,
  limits: 'Not those in police cells.',
  sdg: '16.3.2',
  smallest: '10',
  method: 'Counted in the register of prisons on 31 December.',
  since: '2015',
  'baseline-year': '2020',
  'baseline-value': '40',
  'target-year': '2030',
  'target-value': '20',
  ...more,
});

/** Enters an indicator as the secretariat, and publishes it; comes back with its address. */
async function published(title: string, more: Record<string, string> = {}): Promise<string> {
  const { to } = await secretary.post('/indicators/new', facts({ title, ...more }));
  const address = to?.replace(/\?.*/, '') ?? '';
  await secretary.post(`${address}/publish`);
  return address;
}

async function enter(who: Visitor, address: string, period: string, fields: Record<string, string>) {
  const { text } = await who.get(`${address}/figures?period=${period}`);
  const sent = {
    organisation: hiddenField(text, 'organisation'),
    period,
    version: hiddenField(text, 'version'),
  };
  return who.post(`${address}/figures`, { ...sent, ...fields });
}

describe('entering an indicator', () => {
  it('is for the secretariat and for focal points, of what their own organisation collects', async () => {
    expect((await visitor.get('/indicators/new')).to).toContain('/sign-in');
    expect((await nhri.post('/indicators/new')).status).toBe(403);
    const own = await ministry.post('/indicators/new', facts({ title: 'Legal aid given' }));
    expect(own.to).toBe('/indicators/legal-aid-given?done=added');
    const other = await slugOf('secretariat');
    const refused = await ministry.post('/indicators/new', facts({ title: 'Other', collector: other }));
    expect(refused.status).toBe(400);
    expect(readable(refused.text)).toContain('that your own organisation collects');
  });

  it('shows it inside until it is published, and never to others before', async () => {
    const { to } = await secretary.post('/indicators/new', facts({ title: 'Waiting for trial' }));
    expect(to).toBe('/indicators/waiting-for-trial?done=added');
    expect((await visitor.get('/indicators/waiting-for-trial')).status).toBe(404);
    expect((await visitor.get('/indicators')).text).not.toContain('Waiting for trial');
    expect((await cso.get('/indicators/waiting-for-trial/figures')).status).toBe(404);
    expect((await ministry.get('/indicators')).text).toContain('Waiting for trial');
    await secretary.post('/indicators/waiting-for-trial/publish');
    expect((await visitor.get('/indicators')).text).toContain('Waiting for trial');
    expect((await visitor.get('/indicators/waiting-for-trial')).text).toContain('16.3.2');
  });

  it.each([
    ['no unit', { unit: '' }, 'unit'],
    ['no name', { title: '' }, 'title'],
    ['no definition', { definition: '' }, 'definition'],
    ['no kind', { kind: 'input' }, 'kind'],
    ['no direction', { better: '' }, 'better'],
    ['an unknown SDG indicator', { sdg: '99.1.1' }, 'sdg'],
    ['a smallest cell that would hide everything', { smallest: '1000' }, 'smallest'],
    ['a target before its baseline', { 'target-year': '2019' }, 'target-year'],
    ['a target that goes the wrong way', { 'target-value': '60' }, 'target-value'],
    ['a target in another unit', { 'target-value': '20 persons' }, 'target-value'],
    ['a year that is none', { 'baseline-year': '20' }, 'baseline-year'],
    ['a benchmark outside', { 'benchmark-year-0': '2035', 'benchmark-value-0': '30' }, 'benchmark-year-0'],
    ['no method', { method: '' }, 'method'],
    ['an organisation that is not there', { collector: 'ministry-of-magic' }, 'collector'],
  ])('is refused with %s, and what was typed stays', async (_, wrong, field) => {
    const refused = await secretary.post('/indicators/new', facts(wrong));
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain(`id="${field}"`);
    expect(refused.text).toContain('Not those in police cells.');
  });

  it('is changed by nobody over a newer one', async () => {
    const address = await published('Changed by two');
    const drawn = hiddenField((await secretary.get(`${address}/edit`)).text, 'version');
    const first = await secretary.post(`${address}/edit`, facts({ title: 'Changed once', version: drawn }));
    expect(first.to).toBe(`${address}?done=saved`);
    const second = await secretary.post(`${address}/edit`, facts({ title: 'Changed twice', version: drawn }));
    expect(second.status).toBe(400);
    expect(second.text).toContain('Changed once');
    expect(second.text).toContain('value="Changed twice"');
  });

  it('is changed by focal points of the organisation that collects it alone', async () => {
    const address = await published('Of the secretariat', { collector: await slugOf('secretariat') });
    expect((await ministry.get(`${address}/edit`)).to).toBe(address);
    const refused = await ministry.post(`${address}/remove`);
    expect(refused.status).toBe(400);
    expect(readable(refused.text)).toContain('Only whoever collects this indicator');
  });
});

describe('figures', () => {
  it('stand side by side, each in the name of its own organisation', async () => {
    const address = await published('Two counts');
    expect(
      (await enter(ministry, address, '2024', { value: '31', source: 'Register of prisons' })).to,
    ).toContain('done=entered');
    expect((await enter(cso, address, '2024', { value: '38.5 %' })).to).toContain('done=entered');
    const shown = readable((await visitor.get(address)).text);
    expect(shown).toContain('Register of prisons');
    expect(shown).toContain('For 2024 the sources differ by 7.5 percentage points');
    expect((await visitor.get(address)).text).toContain('<title id="chart-title">Two counts, in %</title>');
    expect((await visitor.get('/indicators?q=two+counts')).text).toContain('On its way');
  });

  it('of another organisation can be entered by nobody, and the database keeps them where they are', async () => {
    const address = await published('Nobody else');
    await enter(cso, address, '2024', { value: '50' });
    const { text } = await ministry.get(`${address}/figures?period=2024`);
    const forged = await ministry.post(`${address}/figures`, {
      organisation: csoSlug,
      period: '2024',
      version: hiddenField(text, 'version'),
      value: '1',
    });
    expect(forged.status).toBe(400);
    expect(readable((await visitor.get(address)).text)).not.toContain('sources differ');
    const moved = sql`update indicator_value set organisation = ${await site.organisationOf('nhri')}`;
    await expect(moved.execute(site.db)).rejects.toMatchObject({ code: 'SU002' });
  });

  it('that are corrected keep what stood there in the history', async () => {
    const address = await published('Corrected');
    await enter(nhri, address, '2023', { value: '20' });
    await enter(nhri, address, '2023', { value: '21' });
    const { rows } = await site.house.pool.query<{ before: string; after: string }>(
      `select c.before ->> 'value' as before, c.after ->> 'value' as after from ledger_change c
        join ledger l on l.country = c.country and l.seq = c.seq
        where l.verb = 'indicator.enter' and c.kind = 'indicator_figure' order by c.seq desc limit 1`,
    );
    expect(rows[0]).toEqual({ before: '20', after: '21' });
  });

  it.each([
    ['a unit that is another', '2024', { value: '12 persons' }, 'value', 'persons'],
    ['no number', '2024', { value: 'few' }, 'value', 'few'],
    ['a quarter where years are measured', '2024-Q1', { value: '1' }, 'period', '2024-Q1'],
    ['a year that has not begun', '2199', { value: '1' }, 'period', '2199'],
    ['a year before the method', '2010', { value: '1' }, 'period', '2015'],
    ['no figure at all', '2024', { value: '' }, 'value', 'No figure'],
    [
      'a part without its number of people',
      '2024',
      { value: '1', 'breakdown-0': 'Sex', 'category-0': 'Women', 'value-0': '2' },
      'cases-0',
      'how many people',
    ],
    [
      'a part that is not named',
      '2024',
      { 'breakdown-0': 'Sex', 'value-0': '2', 'cases-0': '20' },
      'category-0',
      'which part',
    ],
    [
      'one part twice',
      '2024',
      {
        'breakdown-0': 'Sex',
        'category-0': 'Women',
        'value-0': '2',
        'cases-0': '20',
        'breakdown-1': 'sexe',
        'category-1': 'women',
        'value-1': '3',
        'cases-1': '20',
      },
      'category-1',
      'twice',
    ],
  ])('with %s are refused, and nothing that was typed is lost', async (_, period, fields, field, named) => {
    const address = '/indicators/waiting-for-trial';
    const refused = await secretary.post(`${address}/figures`, {
      organisation: await slugOf('secretariat'),
      period,
      note: 'A long note',
      version: hiddenField((await secretary.get(`${address}/figures?period=2024`)).text, 'version'),
      ...fields,
    });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain(`id="${field}"`);
    expect(readable(refused.text)).toContain(named);
    expect(refused.text).toContain('A long note');
  });

  it('of two colleagues: the second sees what the first saved and loses nothing', async () => {
    const address = await published('Two colleagues');
    const { text } = await ministry.get(`${address}/figures?period=2024`);
    const sent = { organisation: collector, period: '2024', version: hiddenField(text, 'version') };
    await ministry.post(`${address}/figures`, { ...sent, value: '33' });
    const second = await ministry.post(`${address}/figures`, { ...sent, value: '44' });
    expect(second.status).toBe(400);
    expect(second.text).toContain('value="44"');
    expect(readable(second.text)).toContain('33');
  });

  it('of few people are kept back from everybody but their own organisation, and so is what gives them away', async () => {
    const address = await published('Small cells');
    const bySex = {
      value: '30',
      cases: '1000',
      'breakdown-0': 'Sex',
      'category-0': 'Women',
      'value-0': '71.5',
      'cases-0': '4',
      'breakdown-1': 'Sex',
      'category-1': 'Men',
      'value-1': '28.25',
      'cases-1': '996',
      'breakdown-2': 'Region',
      'category-2': 'North',
      'value-2': '31.125',
      'cases-2': '400',
    };
    await enter(cso, address, '2024', bySex);
    for (const reader of [visitor, secretary, ministry]) {
      const { text } = await reader.get(address);
      expect(text).not.toMatch(/71\.5|28\.25/);
      expect(text).toContain('31.125');
      expect(readable(text)).toContain('kept back');
      expect((await reader.get(`${address}/figures.csv`)).text).not.toMatch(/71\.5|28\.25/);
    }
    expect((await cso.get(address)).text).toContain('71.5');
    // when the cell has grown, both are shown
    await enter(cso, address, '2024', { ...bySex, 'cases-0': '40' });
    expect((await visitor.get(address)).text).toContain('71.5');
    await enter(cso, address, '2024', bySex);
    expect((await visitor.get(address)).text).not.toContain('71.5');
    const today = new Date().toISOString().slice(0, 10);
    expect((await visitor.get(`${address}?as-of=${today}`)).text).not.toContain('71.5');
  });

  it('are measured anew when the smallest cell changes', async () => {
    const address = await published('Smaller cells', { smallest: '0' });
    await enter(ministry, address, '2024', {
      value: '30',
      'breakdown-0': 'Age',
      'category-0': 'Under 18',
      'value-0': '17.75',
      'cases-0': '8',
    });
    expect((await visitor.get(address)).text).toContain('17.75');
    const version = hiddenField((await secretary.get(`${address}/edit`)).text, 'version');
    await secretary.post(`${address}/edit`, facts({ title: 'Smaller cells', smallest: '10', version }));
    expect((await visitor.get(address)).text).not.toContain('17.75');
  });

  it('keep their unit', async () => {
    const address = await published('Unit stays');
    await enter(ministry, address, '2024', { value: '30' });
    const version = hiddenField((await secretary.get(`${address}/edit`)).text, 'version');
    const refused = await secretary.post(`${address}/edit`, facts({ unit: 'persons', version }));
    expect(refused.text).toContain('href="#unit"');
  });
});

describe('another method', () => {
  it('breaks the series in words, in the chart and in the table', async () => {
    const address = await published('Broken series');
    await enter(ministry, address, '2022', { value: '30' });
    await enter(ministry, address, '2023', { value: '60' });
    const version = hiddenField((await secretary.get(`${address}/method`)).text, 'version');
    const early = await secretary.post(`${address}/method`, { method: 'By survey', since: '2015', version });
    expect(early.status).toBe(400);
    await secretary.post(`${address}/method`, { method: 'By survey', since: '2023', version });
    const { text } = await visitor.get(address);
    expect(readable(text)).toContain('From 2023 on measured in another way');
    expect(text).toContain('new method 2023');
    // two parts of one figure each: no line joins them
    expect(text.match(/class="line" d="M[\d. ]+"/g)).toHaveLength(2);
  });
});

describe('publishing and withdrawing', () => {
  it('is one entry with all that is the indicator’s own, and keeps back what is', async () => {
    const { to } = await secretary.post('/indicators/new', facts({ title: 'Published whole' }));
    const address = to?.replace(/\?.*/, '') ?? '';
    const small = { 'breakdown-0': 'Sex', 'category-0': 'Women', 'value-0': '71.5', 'cases-0': '4' };
    await enter(ministry, address, '2024', { value: '30.25', ...small });
    await secretary.post(`${address}/publish`);
    const { text } = await visitor.get(address);
    expect(text).toContain('30.25');
    expect(text).not.toContain('71.5');
    await secretary.post(`${address}/withdraw`);
    expect((await visitor.get(address)).status).toBe(404);
    const { rows } = await site.house.pool.query<{ kinds: string[] }>(
      `select array_agg(distinct c.kind order by c.kind) as kinds from ledger l
        join ledger_change c on c.country = l.country and c.seq = l.seq
        where l.verb = 'indicator.withdraw' group by l.seq order by l.seq desc limit 1`,
    );
    expect(rows[0]?.kinds).toEqual([
      'indicator',
      'indicator_figure',
      'indicator_method',
      'indicator_target',
      'indicator_value',
    ]);
  });

  it('mutes no independent voice', async () => {
    const address = await published('Independent');
    await enter(nhri, address, '2024', { value: '50' });
    for (const command of ['withdraw', 'remove']) {
      const refused = await secretary.post(`${address}/${command}`);
      expect(refused.status).toBe(400);
      expect(readable(refused.text)).toContain('with figures of their own');
    }
    expect((await visitor.get(address)).status).toBe(200);
  });

  it('removes from the lists and keeps the address', async () => {
    const address = await published('Removed');
    await secretary.post(`${address}/remove`);
    expect((await visitor.get('/indicators?q=removed')).text).not.toContain(address);
    expect(readable((await visitor.get(address)).text)).toContain('It was removed from the lists');
    expect((await secretary.post(`${address}/publish`)).status).toBe(400);
  });
});

describe('what an indicator measures', () => {
  const RECOMMENDATION = '/recommendations/A-HRC-90-7/42.17';

  it('is linked by its address, and shows the indicator there', async () => {
    const address = await published('Linked');
    expect((await visitor.get(RECOMMENDATION)).text).not.toContain('id="indicators"');
    const refused = await secretary.post(`${address}/links`, { address: '/somewhere' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('value="/somewhere"');
    await secretary.post(`${address}/links`, { address: `http://127.0.0.1:8080${RECOMMENDATION}` });
    expect((await visitor.get(address)).text).toContain(RECOMMENDATION);
    expect((await visitor.get(RECOMMENDATION)).text).toContain(address);
    const link = /links\/([0-9a-f-]{36})\/end/.exec((await secretary.get(address)).text)?.[1] ?? '';
    await secretary.post(`${address}/links/${link}/end`);
    expect((await visitor.get(RECOMMENDATION)).text).not.toContain(address);
  });

  it('is chosen from its own page too, or entered for it', async () => {
    const address = await published('Chosen');
    const { text } = await secretary.get(RECOMMENDATION);
    const to = /\/indicators\/link\?recommendation=[0-9a-f-]{36}/.exec(text)?.[0] ?? '';
    expect((await secretary.get(to)).text).toContain('Chosen');
    expect((await secretary.post(to, { indicator: 'chosen' })).to).toBe(RECOMMENDATION);
    expect((await visitor.get(RECOMMENDATION)).text).toContain(address);
    expect((await secretary.post(to)).status).toBe(400);
    const entered = await secretary.post(to.replace('link', 'new'), facts({ title: 'Entered for it' }));
    await secretary.post(`${entered.to?.replace(/\?.*/, '')}/publish`);
    expect((await visitor.get(RECOMMENDATION)).text).toContain('Entered for it');
  });
});

describe('the list', () => {
  it('is narrowed by kind, collector, figures and way', async () => {
    const shown = async (query: string) => readable((await visitor.get(`/indicators?${query}`)).text);
    await published('A law is there', { kind: 'structural', 'baseline-year': '', 'baseline-value': '' });
    expect(await shown('kind=structural')).toContain('A law is there');
    expect(await shown('kind=structural')).not.toContain('Two counts');
    expect(await shown(`collector=${collector}&value=none`)).toContain('A law is there');
    expect(await shown('value=some')).not.toContain('A law is there');
    expect(await shown('way=on-track')).toContain('Two counts');
    expect(await shown('way=unknown')).not.toContain('Two counts');
    expect(await shown('q=nothing+like+this')).toContain('No indicator is like this');
  });

  it('is a file too', async () => {
    const { text, headers } = await visitor.get('/indicators.csv?q=two+counts');
    expect(headers.get('content-type')).toContain('text/csv');
    expect(text).toContain('two-counts,Two counts,en,outcome,%,lower,yearly');
    expect((await visitor.get('/indicators.xlsx')).status).toBe(200);
  });
});
