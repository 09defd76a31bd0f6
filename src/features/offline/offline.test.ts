import { randomUUID } from 'node:crypto';
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPlan } from '../../../tests/support/plan-rows.ts';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { answersOf } from '../../../tests/support/offline.ts';
import { sendUpdate, updateFields } from '../../../tests/support/updates.ts';
import { writeStamp, readStamp, PAGE_ANSWERS } from './schema.ts';

const OWN = 'ministry-of-education';
const HOME = `/organisations/${OWN}/offline`;
const DONE = 'What was done';
const CHANGED = 'What changed for people';

let site: SandboxSite;
let visitor: Visitor;
let focal: Visitor;
let colleague: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  focal = await site.signedInAs('focal-point');
  colleague = await site.signedInAs('focal-point');
  await addPlan(site.db, site.house.country, { organisations: { lead: [OWN] } });
}, 180_000);
afterAll(() => site.close());

type Rows = CellValue[][];
type Workbook = { rows: Rows; about: Rows };

async function take(): Promise<Workbook> {
  const cookie = [...focal.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await site.app.request(`http://127.0.0.1:8080${HOME}.xlsx`, { headers: { cookie } });
  const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
  return { rows: sheets[0]?.rows ?? [], about: sheets[1]?.rows ?? [] };
}

/** Puts texts into the row of the first action, by their headings. */
function fill({ rows, about }: Workbook, texts: Record<string, CellValue>): Workbook {
  const headings = rows[0] ?? [];
  const filled = rows.map((row) => [...row]);
  const row = filled.find(([key]) => String(key).startsWith('action.'));
  for (const [heading, text] of Object.entries(texts)) row?.splice(headings.indexOf(heading), 1, text);
  return { rows: filled, about };
}

const write = ({ rows, about }: Workbook) =>
  writeXlsx({
    sheets: [
      { name: 'a', rows },
      { name: 'b', rows: about },
    ],
  });
const bring = async (workbook: Workbook) =>
  focal.upload(HOME, { name: 'filled.xlsx', bytes: await write(workbook) });

async function apply(address: string, choices: Record<string, string> = {}, who = focal) {
  const { text } = await who.get(address);
  return who.post(`${address}/apply`, { version: hiddenField(text, 'version'), ...choices });
}

/** What a saved page holds now; its answers for the first action can be brought at any time. */
async function page(who = focal) {
  const { text, headers } = await who.get(`${HOME}.html`);
  return {
    text,
    headers,
    answer: (said: Record<string, string>) => {
      const { name, bytes } = answersOf(text, said, 1, 'action.');
      return who.upload(HOME, { name, bytes });
    },
  };
}

const drafts = () =>
  site.db
    .selectFrom('progress_update')
    .selectAll()
    .where('state', '=', 'draft')
    .orderBy('recorded_at')
    .execute();

const DAYS = { From: '2026-01-01', Until: '2026-03-31' };

describe('work without a line', () => {
  it('is for the people of an organisation alone', async () => {
    expect((await visitor.get(HOME)).to).toMatch(/^\/sign-in/);
    expect((await (await site.signedInAs('secretariat')).get(HOME)).status).toBe(403);
    expect((await focal.get('/organisations/ministry-of-health/offline')).to).toBe(
      '/organisations/ministry-of-health',
    );
    expect((await focal.get('/organisations/nobody/offline')).status).toBe(404);
    expect((await focal.get('/offline/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await focal.get(HOME)).text).toContain(`href="${HOME}.xlsx"`);
    expect((await focal.get('/assignments/mine')).text).toContain(`href="${HOME}"`);
  });

  it('takes duties and actions along as a sheet with choices, notes and locked cells, in the language of the page', async () => {
    const cookie = [...focal.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const ask = (query: string) =>
      site.app.request(`http://127.0.0.1:8080${HOME}.xlsx${query}`, { headers: { cookie } });
    const response = await ask('');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${OWN}.xlsx"`);
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()), { readStyles: true });
    const [sheet, about, lists] = sheets;
    expect(sheet?.rows[0]?.slice(1, 4)).toEqual(['What it is', 'Number and source', 'Words']);
    expect(readStamp(String(sheet?.rows[0]?.[0]))).toMatchObject({ language: 'en' });
    expect(about?.rows.flat()).toContain(sheet?.rows[0]?.[0]);
    expect(lists?.hidden).toBe(true);
    expect(lists?.rows.flat()).toContain('Work between bodies');
    expect(sheet?.dataValidations?.map(({ type }) => type)).toEqual([
      'date',
      'date',
      'textLength',
      'textLength',
      'list',
      'list',
      'textLength',
      'list',
    ]);
    expect(sheet?.protection?.sheet).toBe(true);
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    const arabic = await readXlsx(new Uint8Array(await (await ask('?lang=ar')).arrayBuffer()));
    expect(arabic.sheets[0]?.rows[0]).toContain('ما أُنجز');
    expect(arabic.sheets[0]?.view?.rightToLeft).toBe(true);
  });

  it('shows every change before it is made, and makes drafts of them as one entry', async () => {
    const text = '=Two schools\nwere opened & <b>named</b>.';
    const filled = fill(await take(), { ...DAYS, [DONE]: text, 'Obstacle in short': 'No teachers.' });
    const refused = await bring(fill(filled, { 'Proposed status': 'Nearly', 'Kind of obstacle': '' }));
    expect(readable((await focal.get(refused.to ?? '')).text)).toContain('“Nearly” is none of what can be');
    expect((await apply(refused.to ?? '')).status).toBe(400);
    expect(await drafts()).toEqual([]);
    await focal.post(`${refused.to}/discard`);

    const bytes = await write(fill(filled, { 'Kind of obstacle': 'Staff or skills' }));
    const { to } = await focal.upload(HOME, { name: 'filled.xlsx', bytes });
    expect((await colleague.upload(HOME, { name: 'again.xlsx', bytes })).to).toBe(to);
    const words = readable((await colleague.get(to ?? '')).text);
    expect(words).toContain('1 row would change something, nothing has to be settled');
    expect(words).toContain('What was done Nothing =Two schools were opened & <b>named</b>.');
    const seq = async () =>
      (await site.db.selectFrom('ledger_head').select('seq').executeTakeFirstOrThrow()).seq;
    const before = await seq();
    expect((await apply(to ?? '', {}, colleague)).to).toBe(`${HOME}?done=applied&drafts=1`);
    expect(await seq()).toBe(before + 1);
    const [draft] = await drafts();
    expect(draft).toMatchObject({ done: text, starts_on: '2026-01-01', state: 'draft', language: 'en' });
    const kept = await site.db.selectFrom('offline_upload').selectAll().execute();
    expect(kept.map(({ state, content }) => [state, content])).toEqual([
      ['discarded', null],
      ['applied', null],
    ]);
    const again = await focal.upload(HOME, { name: 'filled.xlsx', bytes });
    expect(readable((await focal.get(again.to ?? '')).text)).toContain('This very file was applied already');
    await focal.post(`${again.to}/discard`);
  });

  it('keeps from approving an update whoever filled it in, whatever else they are', async () => {
    const { email, person } = await site.addPerson('focal-point');
    const both = site.visitor();
    await both.post('/sign-in', { email, password: 'walnut harbour quiet lamp' });
    const office = await site.organisationOf('secretariat');
    await site.db
      .insertInto('membership')
      .values({
        country: site.house.country,
        id: randomUUID(),
        person,
        organisation: office,
        role: 'secretariat',
        granted_at: new Date(),
      })
      .execute();
    const { to } = await (await page(both)).answer({ changed: '70 pupils.' });
    expect((await apply(to ?? '', {}, both)).to).toContain('drafts=1');
    const [draft] = await drafts();
    const move = async (who: Visitor, what: string) => {
      const { text } = await who.get(`/updates/${draft?.id}`);
      return who.post(`/updates/${draft?.id}/${what}`, { version: hiddenField(text, 'version') });
    };
    await move(focal, 'submit');
    expect(readable((await move(both, 'approve')).text)).toContain('You wrote this update yourself');
    await move(focal, 'take-back');
  });

  it('overwrites nothing that changed meanwhile: each field is settled', async () => {
    const [draft] = await drafts();
    const saved = await page();
    await sendUpdate(
      site.app,
      colleague,
      `/updates/${draft?.id}/edit`,
      updateFields({
        done: 'Three schools were opened.',
        changed: '70 pupils.',
        version: hiddenField((await colleague.get(`/updates/${draft?.id}/edit`)).text, 'version'),
      }),
    );
    const { to } = await saved.answer({ done: 'Four schools.', changed: '90 pupils.' });
    const shown = await focal.get(to ?? '');
    const words = readable(shown.text);
    expect(words).toContain('1 thing has to be settled');
    expect(words).toContain(
      'What was done: changed here and in the file When the file was made: =Two schools were opened & <b>named</b>. Keep what stands: Three schools were opened. Take what the file says: Four schools.',
    );
    const undecided = await apply(to ?? '');
    expect(undecided.status).toBe(400);
    const field = /name="(conflict-[^"]+)"/.exec(shown.text)?.[1] ?? '';
    expect(undecided.text).toContain(`href="#${field}"`);
    const old = await focal.post(`${to}/apply`, { version: 'older', [field]: 'filled' });
    expect(old.status).toBe(400);
    expect((await apply(to ?? '', { [field]: 'standing' })).to).toContain('drafts=1');
    expect((await drafts())[0]).toMatchObject({ done: 'Three schools were opened.', changed: '90 pupils.' });
  });

  it('asks what becomes of a row whose draft was submitted meanwhile', async () => {
    const [draft] = await drafts();
    const saved = await page();
    const { text } = await focal.get(`/updates/${draft?.id}`);
    await focal.post(`/updates/${draft?.id}/submit`, { version: hiddenField(text, 'version') });
    const { to } = await saved.answer({ done: 'Five schools.' });
    const shown = await focal.get(to ?? '');
    expect(readable(shown.text)).toContain('has gone on since the file was made: Submitted');
    const field = /name="(moved-[^"]+)"/.exec(shown.text)?.[1] ?? '';
    expect((await apply(to ?? '')).status).toBe(400);
    expect((await apply(to ?? '', { [field]: 'new' })).to).toContain('drafts=1');
    expect(await drafts()).toMatchObject([{ done: 'Five schools.', changed: '90 pupils.', ordinal: 2 }]);
  });

  it('takes a saved page’s answers in the same way', async () => {
    const saved = await page();
    expect(saved.headers.get('content-disposition')).toContain('attachment');
    expect(saved.text).toContain(`content="default-src &#39;none&#39;; script-src &#39;sha256-`);
    const { to } = await saved.answer({ changed: '120 pupils.' });
    expect((await apply(to ?? '')).to).toContain('drafts=1');
    expect((await drafts())[0]?.changed).toBe('120 pupils.');
    expect(readable((await saved.answer({ nothing: 'x' })).text)).toContain('This is no file of answers');
    const broken = await focal.upload(HOME, { name: 'answers.json', bytes: Buffer.from('{"suivi":') });
    expect(readable(broken.text)).toContain('breaks off');
  });

  it('bears columns that were moved or added, sorted and merged rows, and says what it cannot take', async () => {
    const { rows, about } = fill(await take(), { [DONE]: 'Six schools.' });
    const [headings = [], ...others] = rows;
    const last = headings.indexOf(DONE);
    const turned = [headings, ...others.toReversed()].map((row, at) => [
      row[last] ?? null,
      ...row.filter((_, place) => place !== last && place !== headings.indexOf(CHANGED)),
      at === 0 ? 'Our remarks' : 'x',
    ]);
    const added = Array.from({ length: headings.length }, () => null as CellValue);
    const pasted = turned.find((row) => String(row[1]).startsWith('action.')) ?? [];
    const other = pasted.map((cell, at) => (at === 1 ? String(cell).replace(/.{6}$/, 'abcdef') : cell));
    turned.push([`A row of ours`, ...added], other, pasted);
    const bytes = await writeXlsx({
      sheets: [
        { name: 'a', rows: turned, merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: 1 }] },
        { name: 'b', rows: about },
      ],
    });
    const { to } = await focal.upload(HOME, { name: 'turned.xlsx', bytes });
    const words = readable((await focal.get(to ?? '')).text);
    for (const sentence of [
      'nothing of it is changed: What changed for people',
      'was not read: Our remarks',
      'cells were merged',
      'This row was added or merged',
      'from the file of another organisation',
      'stands in row',
      '3 rows cannot be taken',
    ])
      expect(words).toContain(sentence);
    expect((await apply(to ?? '')).status).toBe(400);
    expect((await apply(to ?? '', { 'leave-out': 'yes' })).to).toContain('drafts=1');
    expect((await drafts())[0]).toMatchObject({ done: 'Six schools.', changed: '120 pupils.' });
  });

  it('refuses what is no file of its own, each with its own sentence', async () => {
    const workbook = await take();
    const stamp = readStamp(String(workbook.rows[0]?.[0]));
    const key = String(workbook.rows[1]?.[0]);
    if (!stamp) throw new Error('the file has no stamp');
    const answers = (change: Partial<typeof stamp>, said = { done: 'Seven.' }) => {
      const rows = [{ key, said }];
      const text = JSON.stringify({ suivi: PAGE_ANSWERS, stamp: writeStamp({ ...stamp, ...change }), rows });
      return focal.upload(HOME, { name: 'answers.json', bytes: Buffer.from(text) });
    };
    const cases: [ReturnType<typeof answers>, string][] = [
      [focal.upload(HOME, { name: 'x.xlsx', bytes: Buffer.from('%PDF-1.4 x') }), 'neither a spreadsheet'],
      [answers({ country: 'FRA' }), 'from another country: France'],
      [answers({ genesis: 'other' }), 'from another installation'],
      [answers({ organisation: await site.organisationOf('secretariat') }), 'of another organisation'],
      [focal.post(HOME), 'No file was chosen'],
    ];
    for (const [answer, sentence] of cases) {
      const { status, text } = await answer;
      expect(status).toBe(400);
      expect(readable(text)).toContain(sentence);
    }
    // of a state that is not known here any more, everything that differs is chosen
    const { to } = await answers({ hash: 'x' });
    expect(readable((await focal.get(to ?? '')).text)).toContain('not known here any more');
  });
});
