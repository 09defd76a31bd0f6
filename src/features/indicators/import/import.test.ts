import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../../tests/support/sandbox-site.ts';
import { xlsxStream } from '../../../documents/write/xlsx.ts';

let site: SandboxSite;
let secretary: Visitor;
let ministry: Visitor;
let visitor: Visitor;
let collector: string;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  ministry = await site.signedInAs('focal-point');
  const id = await site.organisationOf('focal-point');
  const { slug } = await site.db
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  collector = slug;
  for (const [title, unit] of [
    ['Courts open', 'courts'],
    ['Waiting for trial', '%'],
  ] as const) {
    const { to } = await secretary.post('/indicators/new', {
      title,
      definition: 'As its name says.',
      language: 'en',
      kind: 'process',
      unit,
      better: 'higher',
      frequency: 'yearly',
      collector,
      smallest: '10',
      method: 'Counted.',
      since: '2015',
    });
    await secretary.post(`${to?.replace(/\?.*/, '')}/publish`);
  }
}, 60_000);
afterAll(() => site.close());

const csv = (...rows: string[]) =>
  Buffer.from(['indicator,period,breakdown,category,value,cases', ...rows].join('\n'));
const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

async function uploaded(who: Visitor, bytes: Uint8Array, name = 'figures.csv') {
  return who.upload('/indicators/import', { name, bytes });
}
async function apply(who: Visitor, page: string) {
  const fields = ['organisation', 'version', 'plain', 'rows'].map(
    (name) => [name, unescaped(hiddenField(page, name))] as [string, string],
  );
  return who.post('/indicators/import/apply', fields);
}

describe('a file of figures', () => {
  it('comes with a template for what the organisation collects', async () => {
    const { text } = await ministry.get('/indicators/import/template.csv');
    expect(text).toContain(
      'indicator,title,unit,period,breakdown,category,value,cases,source,note,organisation',
    );
    expect(text).toContain('courts-open,Courts open,courts,');
    expect((await ministry.get('/indicators/import/template.xlsx')).status).toBe(200);
    expect((await visitor.get('/indicators/import')).to).toContain('/sign-in');
  });

  it('is shown whole before it is applied, and applied in one entry', async () => {
    const preview = await uploaded(
      ministry,
      csv('courts-open,2023,,,12,', 'courts-open,2024,,,14,', 'waiting-for-trial,2024,,,31.5,'),
    );
    expect(preview.status).toBe(200);
    expect(readable(preview.text)).toContain('3 new figures');
    expect((await visitor.get('/indicators/courts-open')).text).not.toContain('2024');
    const before = await site.db
      .selectFrom('ledger')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect((await apply(ministry, preview.text)).to).toContain('done=imported');
    const after = await site.db
      .selectFrom('ledger')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(after.count - before.count).toBe(1);
    expect(readable((await visitor.get('/indicators/courts-open')).text)).toContain('14');
    // what the file does not say stays, what it says again is corrected
    const again = await uploaded(ministry, csv('courts-open,2024,,,15,', 'courts-open,2023,,,12,'));
    expect(readable(again.text)).toContain('1 corrected, 1 unchanged');
    await apply(ministry, again.text);
    expect(readable((await visitor.get('/indicators/waiting-for-trial')).text)).toContain('31.5');
  });

  it('takes nothing away of what it does not speak of', async () => {
    const named = Buffer.from(
      'indicator,period,value,source,note\ncourts-open,2022,8,Court register,Counted twice\n',
    );
    await apply(ministry, (await uploaded(ministry, named)).text);
    await apply(ministry, (await uploaded(ministry, csv('courts-open,2022,,,9,'))).text);
    const shown = readable((await visitor.get('/indicators/courts-open')).text);
    expect(shown).toContain('9 Court register Counted twice');
  });

  it('may be a workbook, whose small cells are kept back', async () => {
    const rows = (async function* () {
      yield {
        indicator: 'waiting-for-trial',
        period: '2022',
        breakdown: 'sex',
        category: 'Women',
        value: 77.5,
        cases: 3,
      };
      yield {
        indicator: 'waiting-for-trial',
        period: '2022',
        breakdown: 'sex',
        category: 'Men',
        value: 22.5,
        cases: 300,
      };
    })();
    const stream = await xlsxStream(
      'Figures',
      ['indicator', 'period', 'breakdown', 'category', 'value', 'cases'],
      rows,
    );
    const preview = await uploaded(
      ministry,
      new Uint8Array(await new Response(stream).arrayBuffer()),
      'figures.xlsx',
    );
    expect(readable(preview.text)).toContain('2 new figures');
    await apply(ministry, preview.text);
    const { text } = await visitor.get('/indicators/waiting-for-trial');
    expect(text).not.toMatch(/77\.5|22\.5/);
    expect(readable(text)).toContain('kept back');
  });

  it('with faults is refused row by row, and nothing of it is saved', async () => {
    const refused = await uploaded(
      ministry,
      csv(
        'courts-open,2021,,,9,',
        'no-such-thing,2021,,,9,',
        'courts-open,2021-Q1,,,9,',
        'courts-open,2020,,,nine,',
        'courts-open,2020,,,9 %,',
        'courts-open,2010,,,9,',
        'courts-open,2020,sex,Women,9,',
        'courts-open,2021,,,10,',
      ),
    );
    expect(refused.status).toBe(400);
    const said = readable(refused.text);
    expect(said).toContain('7 faults stand in the way');
    for (const words of [
      'no-such-thing',
      '2021-Q1',
      '“nine” is no number',
      '“9 %” is in “%”',
      '2015',
      'how many people',
      'Row 2 says the same',
    ])
      expect(said).toContain(words);
    expect(refused.text).not.toContain('/indicators/import/apply');
    expect((await visitor.get('/indicators/courts-open')).text).not.toContain('2021');
  });

  it.each([
    ['no file', '', /No file arrived/],
    ['a text', 'Dear colleagues', /could not be read as a table|column/],
    [
      'a table of something else',
      'name,age,town\nA,1,B\nC,2,D\n',
      /The column indicator, period, value is missing/,
    ],
    [
      'no figure',
      'indicator,period,value\ncourts-open,2024,\ncourts-open,2023,\n',
      /No row of the file has a figure/,
    ],
  ])('that is %s is refused with what to do', async (_, text, words) => {
    const refused = await uploaded(ministry, Buffer.from(text));
    expect(refused.status).toBe(400);
    expect(readable(refused.text)).toMatch(words);
  });

  it('is applied over nothing newer, and in nobody else’s name', async () => {
    const preview = await uploaded(ministry, csv('courts-open,2019,,,5,'));
    const other = await uploaded(ministry, csv('courts-open,2018,,,4,'));
    await apply(ministry, other.text);
    const stale = await apply(ministry, preview.text);
    expect(stale.status).toBe(400);
    expect(stale.text).toContain('/indicators/import/apply');
    const cso = await site.signedInAs('civil-society');
    expect((await apply(cso, preview.text)).status).toBe(400);
    const foreign = Buffer.from(`indicator,period,value,organisation\ncourts-open,2017,3,${collector}\n`);
    expect(readable((await uploaded(cso, foreign)).text)).toContain('each organisation enters its own');
  });
});
