import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  readSandboxReport,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { citingPdf, nationalReport } from '../../documents/cite/citing-report-fixture.ts';
import { CLOSING, heading, item, paragraph, reportPdf } from '../../documents/report-fixture.ts';
import { createFormats } from '../../web/formats.ts';
import { stateNamer } from '../../i18n/state-names.ts';
import { resumeImports } from './actions.ts';
import { addressesOf } from './reading.ts';
import { parseStates } from './review-screen/states.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  // One megabyte, so that a file above it is quickly made.
  site = await createSandboxSite({ UPLOAD_LIMIT_MB: '1' });
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

/** An invented report with three recommendations. */
const report = (symbol: string, state = 'Alvera') =>
  reportPdf({
    symbol,
    state,
    blocks: [
      heading('II. Conclusions and/or recommendations'),
      paragraph(`6. The recommendations listed below enjoy the support of ${state}:`),
      item('6.1 Plant trees along the roads (France);'),
      item('6.2 Open a school in each village (Kenya, Chile).'),
      paragraph(`7. The recommendations below have been noted by ${state}:`),
      item('7.1 Abolish the tax on bread (Norway).'),
      CLOSING,
    ],
  });

const details = { session: '41', heldOn: '2031-05-09', issuedOn: '2031-03-03' };

async function confirm(address: string, fields: Record<string, string>) {
  const { text } = await secretary.get(address);
  return secretary.post(`${address}/confirm`, {
    version: hiddenField(text, 'version'),
    ...details,
    ...fields,
  });
}

async function correct(address: string, index: number, fields: Record<string, string>) {
  const path = `${address}/items/${index}`;
  const { text } = await secretary.get(path);
  return secretary.post(path, { version: hiddenField(text, 'version'), reason: '', ...fields });
}

const firstItem = {
  number: '6.1',
  text: 'Plant trees along the roads',
  states: 'France',
  position: 'supported',
};

async function counts() {
  const count = async (table: 'review' | 'document' | 'recommendation' | 'ledger') => {
    const row = await site.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return row.count;
  };
  return {
    review: await count('review'),
    document: await count('document'),
    recommendation: await count('recommendation'),
    ledger: await count('ledger'),
  };
}

describe('bringing a document in', () => {
  it('is for the secretariat and administrators', async () => {
    expect((await visitor.get('/imports')).to).toBe('/sign-in?to=%2Fimports');
    const file = { name: 'report.pdf', bytes: report('A/HRC/95/1') };
    expect((await visitor.upload('/imports', file)).to).toBe('/sign-in');
    const parliament = await site.signedInAs('parliament');
    expect((await parliament.upload('/imports', file)).status).toBe(403);
  });

  it.each([
    ['no file', [], 'No file was chosen'],
    ['an empty file', [{ name: 'empty.pdf', bytes: new Uint8Array() }], 'empty.pdf is empty'],
    [
      'a file above the limit',
      [{ name: 'large.pdf', bytes: new Uint8Array(1_048_577) }],
      'large.pdf is larger than 1 MB',
    ],
    [
      'too many at once',
      Array.from({ length: 21 }, () => ({ name: 'one.pdf', bytes: new Uint8Array(1) })),
      'At most 20 files',
    ],
  ])('refuses %s and says what to do', async (_, files, sentence) => {
    const before = await counts();
    const { status, text } = await secretary.upload('/imports', ...files);
    expect(status).toBe(400);
    expect(text).toContain('href="#file"');
    expect(readable(text)).toContain(sentence);
    expect(await counts()).toEqual(before);
  });

  it('refuses what is far above the limit before reading it', async () => {
    const { status, text } = await secretary.upload('/imports', {
      name: 'x.pdf',
      bytes: new Uint8Array(2 * 1_048_576),
    });
    expect(status).toBe(413);
    // the page is that of somebody signed in, names the limit of the form, and leads back to it
    const words = readable(text);
    expect(words).toContain('At most 1 MB can be sent at once');
    expect(words).toContain('Sign out');
    expect(words).not.toContain('Nothing has been recorded yet');
    expect(text).toMatch(/<a href="\/imports">\s*Back to the form/);
  });

  it.each([
    ['text in the name of a PDF', Buffer.from('Dear colleague, the report is attached.')],
    ['a PDF that ends too early', Buffer.from(report('A/HRC/95/1').slice(0, 300))],
  ])('cannot read %s, says why, and publishes nothing', async (_, bytes) => {
    const before = await counts();
    const made = await site.importAs(secretary, '<b>letter</b>.pdf', bytes);
    expect(made.state).toBe('failed');
    const { text } = await secretary.get(made.address);
    expect(readable(text)).toContain('This file could not be read');
    expect(text).toContain('class="problem error"');
    expect(text).not.toContain('<b>letter');
    expect((await counts()).recommendation).toBe(before.recommendation);
    expect((await secretary.get(`${made.address}/items/0`)).status).toBe(404);
  });

  it('says of a national report that it cites and holds nothing to import', async () => {
    const bytes = citingPdf(nationalReport(['1. Wells were dug (recommendations 14 and 15).']));
    const made = await site.importAs(secretary, 'national.pdf', bytes);
    expect(made.state).toBe('failed');
    const words = readable((await secretary.get(made.address)).text);
    expect(words).toContain('This file holds nothing to import');
    expect(words).toContain('This is a national or mid-term report');
    expect(words).toContain('bin/suivi check');
  });

  it('says why when the reader dies of a file, and goes on serving', async () => {
    // a cross-reference that claims two thousand million objects takes all the memory that the reader has, or its time
    const bomb = `%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 2147483647 /W [0 0 0] /Index [0 2147483647] /Root 1 0 R /Prev 9 /Length 20 >>\nstream\n${' '.repeat(20)}\nendstream\nendobj\nstartxref\n9\n%%EOF`;
    const made = await site.importAs(secretary, 'bomb.pdf', Buffer.from(bomb, 'latin1'));
    expect(made.state).toBe('failed');
    const { status, text } = await secretary.get(made.address);
    expect(status).toBe(200);
    expect(readable(text)).toContain('This file could not be read');
    expect(readable(text)).toMatch(/512 MB|20 seconds/);
    expect((await secretary.get('/imports')).status).toBe(200);
  });

  it('takes what a killed process left half read up again', async () => {
    const made = await site.importAs(secretary, 'left.pdf', report('A/HRC/95/2'));
    await site.db
      .updateTable('import')
      .set({ state: 'reading', reading: null })
      .where('id', '=', made.id)
      .execute();
    expect(await resumeImports(site.house)).toBe(1);
    site.house.jobs.wake();
    await expect
      .poll(async () => readable((await secretary.get(made.address)).text), { timeout: 15_000 })
      .toContain('3 recommendations read');
  });

  it.each(['/imports/nothing', '/imports/00000000-0000-4000-8000-000000000000'])(
    'leads nowhere at %s',
    async (path) => {
      expect((await secretary.get(path)).status).toBe(404);
      expect((await secretary.post(`${path}/confirm`)).status).toBe(404);
      expect((await secretary.post(`${path}/discard`)).status).toBe(404);
      expect((await secretary.get(`${path}/items/0`)).status).toBe(404);
    },
  );
});

describe('checking what was read', () => {
  it('shows what was counted and proposes what the document says of itself', async () => {
    const made = await site.importAs(secretary, 'check.pdf', report('A/HRC/95/3'));
    expect(made.state).toBe('review');
    const { text } = await secretary.get(made.address);
    expect(readable(text)).toContain('3 recommendations read');
    expect(readable(text)).toMatch(/Supported Noted Once published 3 2 1/);
    expect(text).toContain('value="A/HRC/95/3"');
    expect(text).toContain('value="2031-05-09"');
    // Nothing is public before somebody has confirmed it.
    expect((await visitor.get('/recommendations?q=bread')).text).not.toContain('A-HRC-95-3');
  });

  it('keeps what was corrected beside what was read, and shows both in public', async () => {
    const made = await site.importAs(secretary, 'correct.pdf', report('A/HRC/95/4'));
    const saved = await correct(made.address, 0, {
      ...firstItem,
      text: 'Plant fruit trees\r\nalong the roads',
      states: 'france; CZE',
      reason: 'A line had been missed.',
    });
    expect(saved.to).toBe(`${made.address}#item-0`);
    expect(readable((await secretary.get(made.address)).text)).toContain('corrected');
    const left = await correct(made.address, 2, {
      number: '7.1',
      text: 'Abolish the tax on bread',
      states: 'Norway',
      position: 'noted',
      leftOut: 'yes',
    });
    expect(left.status).toBe(303);
    expect((await confirm(made.address, { symbol: 'A/HRC/95/4', cycle: '4' })).to).toBe('/reviews/upr-4');

    const { text } = await visitor.get('/recommendations/A-HRC-95-4/6.1');
    const words = readable(text);
    expect(words).toContain('Plant fruit trees along the roads');
    expect(words).toContain('Read as: Plant trees along the roads');
    expect(words).toContain('Corrected to: France, Czechia');
    expect(words).toContain('A line had been missed.');
    expect((await visitor.get('/recommendations/A-HRC-95-4/7.1')).status).toBe(404);

    const row = await site.db
      .selectFrom('import')
      .select('reading')
      .where('id', '=', made.id)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(row.reading)).toContain('"Plant trees along the roads"');
  });

  it.each([
    ['a State that does not exist', { states: 'France, Atlantis' }, '“Atlantis” is not the name of a State'],
    ['no words', { text: '' }, 'The words of the recommendation are missing'],
    ['a number that is none', { number: 'six' }, 'The number has to be written'],
    ['an answer that is none', { position: 'maybe' }, 'holds something that cannot be chosen'],
    ['a reason without end', { reason: 'x'.repeat(501) }, 'too long'],
  ])('refuses %s and keeps what was typed', async (_, wrong, sentence) => {
    const made = await site.importAs(secretary, 'wrong.pdf', report('A/HRC/95/5'));
    const { status, text } = await correct(made.address, 0, { ...firstItem, ...wrong });
    expect(status).toBe(400);
    expect(readable(text)).toContain(sentence);
    expect(text).toContain('Plant trees along the roads');
  });

  it('does not write over what somebody else has set right meanwhile', async () => {
    const made = await site.importAs(secretary, 'two.pdf', report('A/HRC/95/6'));
    const version = hiddenField((await secretary.get(made.address)).text, 'version');
    await correct(made.address, 0, { ...firstItem, text: 'The first to save' });
    const late = await secretary.post(`${made.address}/items/0`, {
      ...firstItem,
      version,
      text: 'Too late',
      reason: '',
    });
    expect(late.status).toBe(400);
    expect(readable(late.text)).toContain('Somebody has changed this import');
    expect(late.text).toContain('Too late');
    expect(readable((await secretary.get(made.address)).text)).toContain('The first to save');

    const stale = { version, symbol: 'A/HRC/95/6', cycle: '6', ...details };
    const confirmed = await secretary.post(`${made.address}/confirm`, stale);
    expect(confirmed.status).toBe(400);
    expect(readable(confirmed.text)).toContain('Somebody has changed this import');
    expect((await visitor.get('/reviews/upr-6')).status).toBe(404);
  });
});

describe('confirming', () => {
  it('publishes once, however often the button is pressed', async () => {
    const made = await site.importAs(secretary, 'twice.pdf', report('A/HRC/95/7'));
    const version = hiddenField((await secretary.get(made.address)).text, 'version');
    const form = { version, symbol: 'A/HRC/95/7', cycle: '7', ...details };
    const answers = await Promise.all([1, 2, 3].map(() => secretary.post(`${made.address}/confirm`, form)));
    expect(answers.filter(({ to }) => to === '/reviews/upr-7')).toHaveLength(1);
    expect((await secretary.post(`${made.address}/confirm`, form)).to).toBe(made.address);
    const words = readable((await visitor.get('/recommendations?review=upr-7')).text);
    expect(words).toContain('3 of ');
  });

  it('refuses a second import of the same document', async () => {
    const bytes = await readSandboxReport('A-HRC-90-7.pdf');
    const made = await site.importAs(secretary, 'again.pdf', bytes);
    const { status, text } = await confirm(made.address, { symbol: 'A/HRC/90/7', cycle: '3' });
    expect(status).toBe(400);
    expect(readable(text)).toContain('again.pdf is a source of the review upr-3 already');
    await secretary.post(`${made.address}/discard`);
  });

  it('refuses another report for a cycle that has its review', async () => {
    const made = await site.importAs(secretary, 'other.pdf', report('A/HRC/95/13'));
    const before = await counts();
    const { status, text } = await confirm(made.address, { symbol: 'A/HRC/95/13', cycle: '3' });
    expect(status).toBe(400);
    expect(readable(text)).toContain('There is a review of cycle 3 already, made by another report');
    expect(text).toContain('href="#cycle"');
    expect(await counts()).toEqual(before);
  });

  it('refuses a report on another State', async () => {
    const made = await site.importAs(secretary, 'other.pdf', report('A/HRC/95/8', 'Andorra'));
    expect(readable((await secretary.get(made.address)).text)).toContain(
      'This document is about Andorra, and this site follows Alvera',
    );
    const { status, text } = await confirm(made.address, { symbol: 'A/HRC/95/8', cycle: '8' });
    expect(status).toBe(400);
    expect(readable(text)).toContain('this one cannot be published here');
    expect((await visitor.get('/reviews/upr-8')).status).toBe(404);
  });

  it('says everything that is wrong at once and keeps what was typed', async () => {
    const made = await site.importAs(secretary, 'form.pdf', report('A/HRC/95/9'));
    const { status, text } = await confirm(made.address, {
      symbol: 'report nine',
      cycle: '12',
      heldOn: '2031-02-30',
      issuedOn: 'soon',
    });
    expect(status).toBe(400);
    for (const field of ['symbol', 'cycle', 'heldOn', 'issuedOn'])
      expect(text).toContain(`<a href="#${field}">`);
    expect(text).toContain('value="report nine"');
  });

  it('refuses to publish nothing', async () => {
    const made = await site.importAs(secretary, 'none.pdf', report('A/HRC/95/10'));
    for (const index of [0, 1, 2]) await correct(made.address, index, { ...firstItem, leftOut: 'yes' });
    const { text } = await confirm(made.address, { symbol: 'A/HRC/95/10', cycle: '9' });
    expect(readable(text)).toContain('No recommendation is left to publish');
  });

  it('leaves nothing half written when it is cut off in the middle', async () => {
    const made = await site.importAs(secretary, 'cut.pdf', report('A/HRC/95/11'));
    const before = await counts();
    await sql`create function cut_off() returns trigger language plpgsql as
      $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`.execute(site.db);
    await sql`create trigger cut_off after insert on recommendation execute function cut_off()`.execute(
      site.db,
    );
    const cut = await confirm(made.address, { symbol: 'A/HRC/95/11', cycle: '9' });
    expect(cut.status).toBe(503);
    expect(readable(cut.text)).toContain('Nothing was changed');
    await sql`drop trigger cut_off on recommendation`.execute(site.db);

    expect(await counts()).toEqual(before);
    expect((await visitor.get('/reviews/upr-9')).status).toBe(404);
    expect((await confirm(made.address, { symbol: 'A/HRC/95/11', cycle: '9' })).to).toBe('/reviews/upr-9');
    expect((await counts()).recommendation).toBe(before.recommendation + 3);
  });
});

describe('putting an import aside', () => {
  it('publishes nothing and keeps the file', async () => {
    const made = await site.importAs(secretary, 'aside.pdf', report('A/HRC/95/12'));
    expect((await secretary.post(`${made.address}/discard`)).to).toBe(made.address);
    const { text } = await secretary.get(made.address);
    expect(readable(text)).toContain('Nothing of this document was published');
    expect((await secretary.post(`${made.address}/discard`)).status).toBe(303);
    expect((await confirm(made.address, { symbol: 'A/HRC/95/12', cycle: '9' })).to).toBe(made.address);
    const kept = await site.db
      .selectFrom('import as i')
      .innerJoin('source_file as f', 'f.id', 'i.source_file')
      .select('f.sha256')
      .where('i.id', '=', made.id)
      .executeTakeFirstOrThrow();
    expect(await site.house.files.has(kept.sha256)).toBe(true);
  });
});

describe('States as somebody types them', () => {
  const formats = (language: string) => createFormats(language, 'UTC', stateNamer(language));

  it.each([
    ['en', 'France, Kenya', ['FRA', 'KEN']],
    ['en', 'svn; CHE,, svn', ['SVN', 'CHE']],
    ['fr', 'Slovénie, suisse', ['SVN', 'CHE']],
    ['es', 'Eslovenia', ['SVN']],
    ['ar', 'سلوفينيا، فرنسا', ['SVN', 'FRA']],
    ['en', '', []],
  ])('in %s: %s', (language, typed, codes) => {
    expect(parseStates(typed, formats(language))).toEqual({ ok: true, codes });
  });

  it('say which part is no State', () => {
    expect(parseStates('France, Atlantis', formats('en'))).toEqual({ ok: false, unknown: 'Atlantis' });
  });
});

describe('the lasting addresses', () => {
  it('tell apart a number that a document uses twice', () => {
    expect(addressesOf('A/HRC/28/15', ['1.1', '1.2', '1.1', '1.1'])).toEqual([
      'A-HRC-28-15/1.1',
      'A-HRC-28-15/1.2',
      'A-HRC-28-15/1.1~2',
      'A-HRC-28-15/1.1~3',
    ]);
  });
});
