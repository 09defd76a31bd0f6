import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import { sandboxPeople } from '../../sandbox/people.ts';
import { fieldChanges, plainValue } from './changes.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
let head: { seq: number; hash: string };
let confirmation: number;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  await withdraw(secretary, 'upr-2');
  await secretary.post('/reviews/upr-2/publish');
  head = await readHead();
  const entry = await site.db
    .selectFrom('ledger')
    .select('seq')
    .where('verb', '=', 'import.confirm')
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  confirmation = entry.seq;
});

afterAll(() => site.close());

async function readHead() {
  const { seq, hash } = await site.db.selectFrom('ledger_head').selectAll().executeTakeFirstOrThrow();
  return { seq, hash: hash.toString('hex') };
}

/** Everything of the public history: its list, its feed, and the page of each entry with all kinds of records. */
async function wholeHistory(reader: Visitor): Promise<string> {
  const texts = [];
  for (const path of ['/history', '/history?page=2', '/history.atom'])
    texts.push((await reader.get(path)).text);
  for (let seq = 1; seq <= head.seq; seq++) texts.push((await reader.get(`/history/${seq}`)).text);
  return texts.join('\n');
}

describe('the public history', () => {
  it('names organisations and never a person, on any page of it', async () => {
    const history = await wholeHistory(visitor);
    expect(history).toContain('Secretariat of the National Mechanism for Human Rights');
    for (const { name, email } of sandboxPeople) {
      expect(history).not.toContain(name);
      expect(history).not.toContain(email);
    }
    expect(history).not.toContain('Tester secretariat');
    const ids = await site.db.selectFrom('person').select(['id', 'account']).execute();
    for (const { id, account } of ids) {
      expect(history).not.toContain(id);
      expect(history).not.toContain(account);
    }
  });

  it('names the person to those inside', async () => {
    const administrator = await site.signedInAs('administrator');
    for (const reader of [secretary, administrator]) {
      const { text } = await reader.get('/history');
      expect(text).toContain('Tester secretariat');
      expect((await reader.get(`/history/${head.seq}`)).text).toContain('Tester secretariat');
    }
    const member = await site.signedInAs('parliament');
    expect((await member.get('/history')).text).not.toContain('Tester secretariat');
  });

  it('has no entry, number or page for what is nobody’s business outside', async () => {
    const hidden = await site.db
      .selectFrom('ledger')
      .select('seq')
      .where('verb', 'in', ['person.add', 'import.request', 'import.read'])
      .execute();
    expect(hidden.length).toBeGreaterThan(5);
    for (const { seq } of hidden) expect((await visitor.get(`/history/${seq}`)).status).toBe(404);
    const seq = hidden[0]?.seq ?? 0;
    expect((await secretary.get(`/history/${seq}`)).status).toBe(200);
    expect((await visitor.get('/history')).text).not.toContain('A document was brought in');
  });

  it('shows an entry with its hash, the one before, and what changed in each record', async () => {
    const { text } = await visitor.get(`/history/${confirmation}?kind=recommendation`);
    const entry = await site.db
      .selectFrom('ledger')
      .select(['hash', 'previous_hash'])
      .where('seq', '=', confirmation)
      .executeTakeFirstOrThrow();
    expect(text).toContain(entry.hash.toString('hex'));
    expect(text).toContain(entry.previous_hash.toString('hex'));
    expect(readable(text)).toContain('92 recommendations');
    expect(text).toContain('href="/recommendations/A-HRC-90-7/42.1"');
    expect(text).toContain('rel="next"');
    expect(readable((await visitor.get(`/history/${confirmation}?kind=pledge`)).text)).toContain(
      'To submit a voluntary midterm report',
    );
  });

  it('stands as of a day: nothing of it was recorded later, on the front page neither', async () => {
    const { last } = await site.db
      .selectFrom('ledger')
      .select((eb) => eb.fn.max('seq').as('last'))
      .where('recorded_at', '<', new Date('2020-01-01T12:00:00Z'))
      .executeTakeFirstOrThrow();
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThan(confirmation);
    for (const path of ['/', '/history', '/history.atom'])
      for (const reader of [visitor, secretary]) {
        const { text } = await reader.get(`${path}?as-of=2020-01-01`);
        const seqs = [...text.matchAll(/\/history\/(\d+)/g)].map(([, seq]) => Number(seq));
        expect(seqs.length).toBeGreaterThan(0);
        expect(Math.max(...seqs)).toBeLessThanOrEqual(last);
        expect(text).not.toContain(head.hash.slice(0, 32));
      }
    expect((await visitor.get(`/history/${confirmation}?as-of=2020-01-01`)).status).toBe(404);
    expect((await visitor.get(`/history/${confirmation}`)).status).toBe(200);
  });

  it.each(['0', '-1', '1.5', '1e3', 'x', '999999', '9007199254740991'])('has no entry %s', async (seq) => {
    expect((await visitor.get(`/history/${seq}`)).status).toBe(404);
  });
});

describe('the history of one record', () => {
  it('holds the entries that changed it and no other', async () => {
    const { to } = await visitor.get('/recommendations/A-HRC-80-12/117.1/history');
    const { text } = await visitor.get(to ?? '');
    const words = readable(text);
    expect(words).toContain('History of 117.1');
    expect(words).toMatch(
      /A review was published.*A review was withdrawn.*A review was imported and published/,
    );
    expect(text).toContain('href="/recommendations/A-HRC-80-12/117.1"');
  });

  it.each(['nothing', '00000000-0000-4000-8000-000000000000'])('does not exist for %s', async (record) => {
    expect((await visitor.get(`/history?record=${record}`)).status).toBe(404);
  });

  it('does not exist to the public for a person', async () => {
    const person = await site.db.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow();
    expect((await visitor.get(`/history?record=${person.id}`)).status).toBe(404);
    expect((await secretary.get(`/history?record=${person.id}`)).status).toBe(200);
  });
});

describe('the newest hash of the ledger', () => {
  it('stands in the feed, at the foot of every page and in full on the history', async () => {
    const newest = await readHead();
    const feed = await visitor.get('/history.atom');
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
    expect(feed.text).toContain(`<subtitle>Ledger entry ${newest.seq}, ${newest.hash}</subtitle>`);
    expect(feed.text).toContain(`<id>http://127.0.0.1:8080/history/${head.seq}</id>`);
    expect(feed.text.match(/<entry>/g)?.length).toBeGreaterThan(5);
    expect((await visitor.get('/history')).text).toContain(`<code>${newest.hash}</code>`);
    for (const path of ['/', '/about', '/recommendations', '/reviews/upr-3'])
      expect((await visitor.get(path)).text).toContain(newest.hash.slice(0, 16));
  });

  it('changes with the next change, and the feed with it', async () => {
    const before = (await visitor.get('/history.atom')).text;
    await withdraw(secretary, 'upr-2');
    const after = (await visitor.get('/history.atom')).text;
    await secretary.post('/reviews/upr-2/publish');
    expect(after).not.toBe(before);
    expect(after).toContain('A review was withdrawn');
  });
});

describe('what a change did', () => {
  const published = { public: true, text: 'New', recorded_at: 'x', id: 'y' };

  it.each([
    ['a new record', null, published, false, { public: [null, true], text: [null, 'New'] }],
    ['a correction', { public: true, text: 'Old' }, published, false, { text: ['Old', 'New'] }],
    [
      'a publication, to the public: not what stood before',
      { public: false, text: 'Draft' },
      published,
      false,
      { public: [false, true], text: [null, 'New'] },
    ],
    [
      'a publication, inside',
      { public: false, text: 'Draft' },
      published,
      true,
      { public: [false, true], text: ['Draft', 'New'] },
    ],
    [
      'a change while withdrawn, to the public',
      { public: true, text: 'Old' },
      { public: false, text: 'Secret' },
      false,
      { public: [true, false], text: ['Old', null] },
    ],
  ])('shows %s', (_, before, after, inside, fields) => {
    const shown = fieldChanges(before, after, inside).map(({ field, before: from, after: to }) => [
      field,
      [from, to],
    ]);
    expect(Object.fromEntries(shown)).toEqual(fields);
  });

  it.each([
    [null, '—'],
    ['', '—'],
    [['FRA', 'KEN'], 'FRA, KEN'],
    [{ en: 'Justice', fr: 'La justice' }, 'La justice'],
    [{ en: 'Justice' }, 'Justice'],
    [true, 'true'],
    [3, '3'],
  ])('writes %j as %s', (value, words) => {
    expect(plainValue(value, 'fr')).toBe(words);
  });
});
