import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../../tests/support/withdrawing.ts';
import { CLOSING, heading, item, paragraph, reportPdf } from '../../../documents/report-fixture.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

const csv = (...rows: string[][]) =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));

const TREES = 'Plant trees along the roads and look after them for as long as it takes';
const SCHOOL = 'Open a school in each village and pay the teachers who work in it well';
const BREAD = 'Abolish the tax on bread and on the flour from which the bread is made';

const report = (symbol: string) =>
  reportPdf({
    symbol,
    state: 'Alvera',
    blocks: [
      heading('II. Conclusions and/or recommendations'),
      paragraph('6. The recommendations listed below enjoy the support of Alvera:'),
      item(`6.1 ${TREES} (France);`),
      item(`6.2 ${SCHOOL} (Kenya, Chile).`),
      paragraph('7. The recommendations below have been noted by Alvera:'),
      item(`7.1 ${BREAD} (Norway).`),
      CLOSING,
    ],
  });

/** A register of an invented country: title, headings, two rows for the first recommendation. */
const register = (owner: string, cycle: string) =>
  csv(
    ['Follow-up of recommendations', '', '', '', '', '', ''],
    ['No.', 'Recommendation', 'States', `Position ${cycle}`, 'Status', 'Responsible person', 'Action taken'],
    ['6.1', TREES, 'France', 'Accepted', 'Under way', owner, 'Seedlings bought'],
    ['6.1', TREES, 'France', 'Accepted', 'Under way', owner, 'Guards hired'],
    ['6.2', SCHOOL, 'Kenya, Chile', 'Accepted', 'Done', owner, ''],
    ['7.1', BREAD, 'Norway', 'Noted', 'Not begun', owner, ''],
  );

/** The fields of the mapping page's form as they stand, without ticked boxes. */
function fieldsOf(html: string): Record<string, string> {
  const form = html.slice(html.indexOf('method="post" action="/imports/'));
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input [^>]*>/g)) {
    const name = / name="([^"]+)"/.exec(input)?.[1] ?? '';
    if (!/ type="checkbox"/.test(input)) fields[name] = readable(/ value="([^"]*)"/.exec(input)?.[1] ?? '');
  }
  for (const [, name = '', options = ''] of form.matchAll(
    /<select[^>]*? name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  ))
    fields[name] = /<option value="([^"]*)" selected=""/.exec(options)?.[1] ?? '';
  return fields;
}

async function openMapping(address: string) {
  const { text } = await secretary.get(`${address}/mapping`);
  return fieldsOf(text);
}

async function partsOf(whole: string) {
  return site.db
    .selectFrom('import')
    .select(['id', 'state', 'review_key'])
    .where('part_of', '=', whole)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

async function confirm(address: string, fields: Record<string, string> = {}) {
  const { text } = await secretary.get(address);
  return secretary.post(`${address}/confirm`, {
    version: hiddenField(text, 'version'),
    members: hiddenField(text, 'members'),
    ...fields,
  });
}

async function publishReport(symbol: string, cycle: string) {
  const made = await site.importAs(secretary, `report-${cycle}.pdf`, report(symbol));
  const details = { symbol, cycle, session: '41', heldOn: '2031-05-09', issuedOn: '2031-03-03' };
  expect((await confirm(made.address, details)).to).toBe(`/reviews/upr-${cycle}`);
}

describe('a spreadsheet that nobody knows', () => {
  it('waits for its columns to be explained, with a proposal for each', async () => {
    const made = await site.importAs(secretary, 'register.csv', register('A. Person', 'one'));
    expect(made.state).toBe('mapping');
    expect((await secretary.get(made.address)).to).toBe(`${made.address}/mapping`);
    const { status, text } = await secretary.get(`${made.address}/mapping`);
    expect(status).toBe(200);
    const fields = fieldsOf(text);
    expect(fields['header']).toBe('1');
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => fields[`meaning-${column}`])).toEqual([
      'number',
      'text',
      'states',
      'position',
      'status',
      'owner',
      'action',
    ]);
    expect(fields).toMatchObject({ 'position-value-0': 'Accepted', 'position-0': 'supported' });
    expect(readable(text)).toContain('People are never named in public');
  });

  it('shows what comes out before anything is kept', async () => {
    const made = await site.importAs(secretary, 'register.csv', register('A. Person', 'two'));
    const fields = await openMapping(made.address);
    const asked = { ...fields, 'mechanism-0': 'UPR', 'which-0': '3', step: 'preview' };
    const { status, text } = await secretary.post(`${made.address}/mapping`, asked);
    expect(status).toBe(200);
    expect(readable(text)).toContain('One review comes out');
    expect(readable(text)).toContain('3 recommendations');
    expect(readable(text)).toContain('Guards hired inside');
    expect(await partsOf(made.id)).toEqual([]);
  });

  it('says everything that is wrong at once and loses nothing', async () => {
    const made = await site.importAs(secretary, 'register.csv', register('A. Person', 'three'));
    const fields = await openMapping(made.address);
    const wrong = {
      ...fields,
      'meaning-0': 'leave-out',
      'meaning-1': 'comment',
      'meaning-4': 'position',
      'mechanism-0': 'UPR',
      'which-0': 'last',
      step: 'use',
    };
    const { status, text } = await secretary.post(`${made.address}/mapping`, wrong);
    expect(status).toBe(400);
    const words = readable(text);
    expect(words).toContain('No column holds the recommendations');
    expect(words).toContain('Two columns are the answer of the State');
    expect(words).toContain('has to be one figure from 1 to 9');
    expect(text).toContain('href="#which-0"');
    expect(fieldsOf(text)).toMatchObject({ 'meaning-1': 'comment', 'which-0': 'last' });
    const none = await secretary.post(`${made.address}/mapping`, { ...fields, step: 'use' });
    expect(readable(none.text)).toContain('No review is chosen');
  });

  it('proposes anew from another row of headings', async () => {
    const made = await site.importAs(secretary, 'register.csv', register('A. Person', 'four'));
    const { status, text } = await secretary.get(`${made.address}/mapping?sheet=0&header=2`);
    expect(status).toBe(200);
    expect(fieldsOf(text)['header']).toBe('2');
    expect((await secretary.get(`${made.address}/mapping?sheet=9&header=x`)).status).toBe(200);
  });

  it('is for the secretariat and leads nowhere without an import', async () => {
    const made = await site.importAs(secretary, 'register.csv', register('A. Person', 'five'));
    for (const path of ['mapping', 'parts']) {
      const address = `${made.address}/${path}`;
      expect((await visitor.get(address)).to).toContain('/sign-in');
      const parliament = await site.signedInAs('parliament');
      expect((await parliament.get(address)).status).toBe(403);
      const nowhere = `/imports/00000000-0000-4000-8000-000000000000/${path}`;
      expect((await secretary.get(nowhere)).status).toBe(404);
    }
    expect((await secretary.post('/imports/nothing/mapping')).status).toBe(404);
    expect((await visitor.post(`${made.address}/mapping`)).to).toBe('/sign-in');
    expect((await secretary.get(`${made.address}/parts`)).to).toBe(made.address);
    expect((await secretary.post(`${made.address}/discard`)).to).toBe(made.address);
    expect((await secretary.get(`${made.address}/mapping`)).to).toBe(made.address);
    expect((await secretary.post(`${made.address}/mapping`)).to).toBe(made.address);
  });
});

describe('a register of a review on record', () => {
  it('is linked to it; what the country wrote is kept, public only where somebody decided so', async () => {
    await publishReport('A/HRC/96/1', '6');
    const made = await site.importAs(secretary, 'six.csv', register('Maria Person', 'six'));
    const fields = await openMapping(made.address);
    const used = await secretary.post(`${made.address}/mapping`, {
      ...fields,
      'mechanism-0': 'UPR',
      'which-0': '6',
      'published-4': 'yes',
      step: 'use',
    });
    expect(used.to).toBe(`${made.address}/parts`);
    expect((await secretary.get(made.address)).to).toBe(`${made.address}/parts`);
    const [part, ...others] = await partsOf(made.id);
    expect(others).toEqual([]);
    expect(part?.review_key).toBe('upr-6');
    const screen = readable((await secretary.get(`/imports/${part?.id}`)).text);
    expect(screen).toContain('3 recommendations linked');
    expect(screen).toContain('The whole spreadsheet and its columns');
    expect((await confirm(`/imports/${part?.id}`, { cycle: '6' })).to).toBe('/reviews/upr-6');

    const inside = readable((await secretary.get('/recommendations/A-HRC-96-1/6.1')).text);
    expect(inside).toContain('What the country’s own register said');
    for (const words of ['Under way', 'Maria Person', 'Seedlings bought', 'Guards hired'])
      expect(inside).toContain(words);
    const outside = await visitor.get('/recommendations/A-HRC-96-1/6.1');
    expect(readable(outside.text)).toContain('Under way');
    expect(outside.text).not.toContain('Maria Person');
    expect(outside.text).not.toContain('Guards hired');
    // names nowhere else either: not the file, not the history
    const file = await site.db
      .selectFrom('source_file')
      .select('sha256')
      .where('name', '=', 'six.csv')
      .executeTakeFirstOrThrow();
    expect((await visitor.get(`/files/${file.sha256}`)).status).toBe(404);
    expect((await secretary.get(`/files/${file.sha256}`)).status).toBe(200);
    const { text: history } = await visitor.get('/history');
    const newest = /href="\/history\/(\d+)"/.exec(history)?.[1];
    expect((await visitor.get(`/history/${newest}`)).text).not.toContain('Maria Person');
    expect(readable((await visitor.get('/reviews/upr-6')).text)).toContain(
      'The original file is kept and is not',
    );
  });

  it('keeps its private words private when the review is withdrawn and published again', async () => {
    expect((await withdraw(secretary, 'upr-6')).status).toBe(303);
    expect((await visitor.get('/recommendations/A-HRC-96-1/6.1')).status).toBe(404);
    expect((await secretary.post('/reviews/upr-6/publish')).status).toBe(303);
    const { text } = await visitor.get('/recommendations/A-HRC-96-1/6.1');
    expect(text).toContain('Under way');
    expect(text).not.toContain('Maria Person');
    const { sha256 } = await site.db
      .selectFrom('source_file')
      .select('sha256')
      .where('name', '=', 'six.csv')
      .executeTakeFirstOrThrow();
    expect((await visitor.get(`/files/${sha256}`)).status).toBe(404);
  });

  it('is read at once when a file with the same headings comes again, and refused when nothing is new', async () => {
    const made = await site.importAs(secretary, 'six-again.csv', register('Maria Person', 'six'));
    // nobody is shown, on the way there, columns that are known
    expect(made.state).toBe('mapped');
    expect((await secretary.get(made.address)).to).toBe(`${made.address}/parts`);
    const [part] = await partsOf(made.id);
    const { status, text } = await confirm(`/imports/${part?.id}`, { cycle: '6' });
    expect(status).toBe(400);
    expect(readable(text)).toContain('is a source of the review upr-6 already');
    await secretary.post(`/imports/${part?.id}/discard`);
  });

  it('fills in what was chosen and asks only for what is new', async () => {
    const fresh = register('Maria Person', 'six').toString().replace('"Noted"', '"Deferred"');
    const made = await site.importAs(secretary, 'six-new.csv', Buffer.from(fresh));
    expect(made.state).toBe('mapping');
    const { text } = await secretary.get(`${made.address}/mapping`);
    expect(readable(text)).toContain('These headings were explained before');
    expect(text).toMatch(/name="published-4" value="yes" checked/);
    expect(fieldsOf(text)).toMatchObject({ 'mechanism-0': 'UPR', 'which-0': '6' });
  });

  it('can be explained anew until a part of it is published', async () => {
    const made = await site.importAs(secretary, 'again.csv', register('B. Person', 'seven'));
    const fields = await openMapping(made.address);
    const choice = { ...fields, 'mechanism-0': 'UPR', 'which-0': '6', step: 'use' };
    await secretary.post(`${made.address}/mapping`, choice);
    const again = await openMapping(made.address);
    await secretary.post(`${made.address}/mapping`, { ...again, 'meaning-6': 'leave-out', step: 'use' });
    const parts = await partsOf(made.id);
    expect(parts.map(({ state }) => state).toSorted()).toEqual(['discarded', 'review']);
    const stale = await secretary.post(`${made.address}/mapping`, choice);
    expect(stale.status).toBe(400);
    expect(readable(stale.text)).toContain('Somebody has changed this import');
    const current = parts.find(({ state }) => state === 'review');
    expect((await confirm(`/imports/${current?.id}`, { cycle: '6' })).status).toBe(303);
    const late = await openMapping(made.address);
    const refusal = await secretary.post(`${made.address}/mapping`, { ...late, step: 'use' });
    expect(refusal.status).toBe(400);
    expect(readable(refusal.text)).toContain('is published already');
  });
});

describe('a register of reviews that are not on record', () => {
  it('is parted: each review is checked by itself, in both languages, and what is left out is said', async () => {
    const french = 'Adopter une loi sur les droits des enfants et des femmes dans le pays pour une vie digne';
    const arabic = 'اعتماد قانون بشأن حقوق الأطفال والنساء في البلد من أجل حياة كريمة للجميع دون تمييز';
    const other = 'Former les juges et les procureurs du pays aux droits des enfants dans les tribunaux';
    const made = await site.importAs(
      secretary,
      'national.csv',
      csv(
        ['Code', 'Nom', 'NomAr', 'Mecanisme', 'Organe', 'Etat'],
        ['R12', french, arabic, 'Organes de traités', '4', 'En cours'],
        ['R13', other, '', 'Organes de traités', '4', 'Réalisé'],
        ['R1', french, arabic, 'Procédure spéciale', '', 'En cours'],
      ),
    );
    const fields = await openMapping(made.address);
    expect(fields).toMatchObject({ 'language-1': 'fr', 'language-2': 'ar', 'mechanism-1': 'SP' });
    const used = await secretary.post(`${made.address}/mapping`, {
      ...fields,
      'mechanism-0': 'CEDAW',
      'which-0': 'CEDAW/C/XXA/CO/2',
      'mechanism-1': '',
      step: 'use',
    });
    expect(used.status).toBe(303);
    const parts = readable((await secretary.get(`${made.address}/parts`)).text);
    expect(parts).toContain('One review in this spreadsheet');
    expect(parts).toContain('1 row of “Procédure spéciale · –” was left out');
    const [part] = await partsOf(made.id);
    const dates = { heldOn: '2030-02-01', issuedOn: '2030-03-01' };
    const done = await confirm(`/imports/${part?.id}`, { symbol: 'CEDAW/C/XXA/CO/2', ...dates });
    expect(done.to).toBe('/reviews/cedaw-c-xxa-co-2');
    const { status, text } = await visitor.get('/recommendations/CEDAW-C-XXA-CO-2/12');
    expect(status).toBe(200);
    expect(text).toContain(arabic);
    expect(text).not.toContain('En cours');
    expect(readable(text)).toContain('CEDAW/C/XXA/CO/2, para. 12');
  });
});
