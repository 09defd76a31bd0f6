import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { CLOSING, heading, item, paragraph, reportPdf } from '../../documents/report-fixture.ts';

let site: SandboxSite;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

/** An invented report of the fourth cycle. */
const report = reportPdf({
  symbol: 'A/HRC/57/9',
  state: 'Alvera',
  blocks: [
    heading('II. Conclusions and/or recommendations'),
    paragraph('6. The recommendations listed below enjoy the support of Alvera:'),
    item('6.1 Plant trees along every road of the country (France);'),
    item('6.2 Open a school in each village of the highlands (Kenya, Chile).'),
    CLOSING,
  ],
});

const HEADINGS = [
  'Text',
  'Countries Concerned',
  'Reccomending Body',
  'Document Symbol',
  'Themes',
  'Affected Persons',
  'Sdgs',
  'UPR Reccomending States',
  'UPR Position',
  'Type',
  'UPR Session',
];
const row = (text: string, country: string, symbol: string, session: number): string[] => [
  text,
  country,
  '- UPR',
  symbol,
  '- Forests\n- Roads',
  '- Herders',
  '- 15 - LIFE ON LAND',
  '',
  '- Supported',
  '- Recommendations',
  `- ${session}`,
];
/** What a secretariat downloads: rows of several cycles, and of another State by mistake. */
const uhri = await writeXlsx({
  sheets: [
    {
      name: 'Export',
      rows: [
        HEADINGS,
        row('6.1 Plant trees along every road of the country (France)', '- Alvera', 'A/HRC/57/9', 46),
        row(
          '6.2 Open a school in each village of the highlands (Kenya, Chile)',
          '- Alvera',
          'A/HRC/57/9',
          46,
        ),
        row('77.1 Dig a well in each valley (Norway)', '- Alvera', 'A/HRC/12/3', 4),
        row('9.9 Build a harbour (Norway)', '- Kenya', 'A/HRC/57/10', 46),
      ],
    },
  ],
});

/** Uploads files together and waits until all are read; comes back with what became of each, in order. */
async function bring(files: readonly { name: string; bytes: Uint8Array }[]) {
  expect((await secretary.upload('/imports', ...files)).status).toBe(303);
  const read = async () => {
    const rows = await site.db
      .selectFrom('import as i')
      .innerJoin('source_file as f', 'f.id', 'i.source_file')
      .select(['i.id', 'i.state', 'i.review_key', 'f.name'])
      .where(
        'f.name',
        'in',
        files.map(({ name }) => name),
      )
      .orderBy('i.created_at')
      .execute();
    expect(rows.length).toBeGreaterThanOrEqual(files.length);
    for (const { state } of rows) expect(['queued', 'reading']).not.toContain(state);
    return rows;
  };
  return vi.waitFor(read, { timeout: 30_000, interval: 100 });
}

async function publish(id: string, fields: Record<string, string>) {
  const { text } = await secretary.get(`/imports/${id}`);
  return secretary.post(`/imports/${id}/confirm`, {
    version: hiddenField(text, 'version'),
    members: hiddenField(text, 'members'),
    ...fields,
  });
}

const idOf = (rows: readonly { id: string; name: string; review_key: string | null }[], name: string) =>
  rows.find((one) => one.name === name && one.review_key === 'upr-4')?.id ?? '';

describe('an export of several cycles, dropped in with the report of one', () => {
  it('waits once for each cycle, without the rows of other States', async () => {
    const rows = await bring([
      { name: 'report.pdf', bytes: report },
      { name: 'uhri.xlsx', bytes: uhri },
    ]);
    expect(rows.map(({ name, review_key }) => `${name} ${review_key}`).toSorted()).toEqual([
      'report.pdf upr-4',
      'uhri.xlsx upr-1',
      'uhri.xlsx upr-4',
    ]);
    const words = readable((await secretary.get(`/imports/${idOf(rows, 'uhri.xlsx')}`)).text);
    expect(words).toContain('Makes the review: 2 recommendations');
    expect(words).toMatch(/Export of the Universal Human Rights Index.*2 recommendations linked/);
    expect(words).toContain('One row was left out: of another State');
    expect(words).not.toContain('Build a harbour');
  });

  it('adds its themes, groups and SDGs to the recommendations of its review', async () => {
    const waiting = await site.db
      .selectFrom('import')
      .select('id')
      .where('review_key', '=', 'upr-4')
      .where('state', '=', 'review')
      .orderBy('created_at')
      .execute();
    const made = await publish(waiting[0]?.id ?? '', {
      symbol: 'A/HRC/57/9',
      cycle: '4',
      session: '46',
      heldOn: '2024-05-02',
      issuedOn: '',
    });
    expect(made.to).toBe('/reviews/upr-4');
    const terms = await site.db
      .selectFrom('issued_term as t')
      .innerJoin('recommendation as r', 'r.id', 't.recommendation')
      .select(['r.number', 't.kind', 't.label'])
      .where('r.number', 'in', ['6.1', '6.2'])
      .orderBy('r.number')
      .orderBy('t.kind')
      .orderBy('t.ordinal')
      .execute();
    const labels = ['Herders', '15 - LIFE ON LAND', 'Forests', 'Roads'];
    expect(terms.map(({ number, label }) => [number, label])).toEqual(
      ['6.1', '6.2'].flatMap((number) => labels.map((label) => [number, label])),
    );
    const words = readable((await site.visitor().get('/recommendations/A-HRC-57-9/6.1')).text);
    expect(words).toMatch(/Export of the Universal Human Rights Index.*Forests/);
  });

  it('is not taken a second time for the same review', async () => {
    const again = await bring([{ name: 'again.xlsx', bytes: uhri }]);
    const refusal = await publish(idOf(again, 'again.xlsx'), { cycle: '4' });
    expect(refusal.status).toBe(400);
    expect(readable(refusal.text)).toContain('again.xlsx is a source of the review upr-4 already');
    const { count } = await site.db
      .selectFrom('recommendation as r')
      .innerJoin('review as v', 'v.id', 'r.review')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('v.slug', '=', 'upr-4')
      .executeTakeFirstOrThrow();
    expect(count).toBe(2);
    const aside = await secretary.post(`/imports/${idOf(again, 'again.xlsx')}/discard`, {});
    expect(aside.status).toBe(303);
  });
});

it("adds UPR Info's rows to a review on record, by their words and States, and keeps the words of the report", async () => {
  const csv = [
    'To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session',
    'Alvera,EEG,,Open a school in each village of the highlands,Chile,GRULAC,,Noted,5,Education,46',
    'Alvera,EEG,,Open a school in each village of the highlands,Kenya,Africa,,Noted,5,Education,46',
  ].join('\n');
  const rows = await bring([{ name: 'upr-info.csv', bytes: Buffer.from(csv) }]);
  const id = idOf(rows, 'upr-info.csv');
  const words = readable((await secretary.get(`/imports/${id}`)).text);
  expect(words).toMatch(/Export of UPR Info.*(?:1|One) recommendation linked/);
  expect(words).toMatch(/6\.2 Position .*Supported.*Noted/);
  expect((await publish(id, { cycle: '4' })).to).toBe('/reviews/upr-4');
  const kept = await site.db
    .selectFrom('recommendation')
    .select(['text', 'position'])
    .where('number', '=', '6.2')
    .executeTakeFirstOrThrow();
  expect(kept).toEqual({ text: 'Open a school in each village of the highlands', position: 'supported' });
});

it('makes no review by itself', async () => {
  const csv = [
    'reference,title,description,accepted,support_level,response,framework,draft,archive',
    '88.1,Dig a canal,,true,supported,,UPR,false,false',
  ].join('\n');
  const [row] = await bring([{ name: 'impact.csv', bytes: Buffer.from(csv) }]);
  const refusal = await publish(row?.id ?? '', { cycle: '9' });
  expect(refusal.status).toBe(400);
  expect(readable(refusal.text)).toContain('The register has no review of cycle 9');
});
