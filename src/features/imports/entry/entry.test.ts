import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../../tests/support/sandbox-site.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

const LETTER = `Dear Minister,

The Commission asks the authorities to:

1. Close the old prison of the north;
2. Train judges in the law on children;
3. Report back within a year.`;

const letter = {
  mechanism: 'IACHR',
  name: '',
  cycle: '',
  symbol: 'Letter on prisons',
  date: '2031-04-01',
  language: 'en',
  text: LETTER,
};

/** Enters a text and waits until it has been read. */
async function enter(fields: Record<string, string>) {
  const { to } = await secretary.post('/imports/entry', fields);
  expect(to).toMatch(/^\/imports\//);
  const address = to ?? '';
  await vi.waitFor(
    async () => {
      const row = await site.db
        .selectFrom('import')
        .select('state')
        .where('id', '=', address.slice('/imports/'.length))
        .executeTakeFirstOrThrow();
      expect(['queued', 'reading']).not.toContain(row.state);
    },
    { timeout: 30_000, interval: 100 },
  );
  return address;
}

async function confirm(address: string, fields: Record<string, string>) {
  const { text } = await secretary.get(address);
  return secretary.post(`${address}/confirm`, { version: hiddenField(text, 'version'), ...fields });
}

describe('entering a text by hand', () => {
  it('is for the secretariat', async () => {
    expect((await visitor.get('/imports/entry')).to).toBe('/sign-in?to=%2Fimports%2Fentry');
    expect((await visitor.post('/imports/entry', letter)).to).toBe('/sign-in');
    const parliament = await site.signedInAs('parliament');
    expect((await parliament.get('/imports/entry')).status).toBe(403);
    expect((await parliament.post('/imports/entry', letter)).status).toBe(403);
    expect((await secretary.get('/imports')).text).toContain('href="/imports/entry"');
  });

  it('makes a review of its own, whose original is the text itself', async () => {
    const address = await enter(letter);
    const screen = readable((await secretary.get(address)).text);
    expect(screen).toContain('3 recommendations read');
    const done = await confirm(address, {
      symbol: 'Letter on prisons',
      heldOn: '2031-04-01',
      issuedOn: '2031-04-01',
    });
    expect(done.to).toBe('/reviews/letter-on-prisons');
    const review = readable((await visitor.get('/reviews/letter-on-prisons')).text);
    expect(review).toContain('Inter-American Commission on Human Rights');
    expect(review).toContain('Text entered by hand');
    const { status, text } = await visitor.get('/recommendations/letter-on-prisons/2');
    expect(status).toBe(200);
    expect(readable(text)).toContain('Train judges in the law on children');
    const file = /href="(\/files\/[0-9a-f]{64})"/.exec(text)?.[1] ?? '';
    const original = await visitor.get(file);
    expect(original.status).toBe(200);
    expect(original.headers.get('content-type')).toContain('text/plain');
    expect(original.text).toBe(LETTER);
  });

  it('gives a text without a symbol an address of its body and day', async () => {
    const address = await enter({
      ...letter,
      mechanism: 'other',
      text: `${LETTER}\nFor the Commission`,
      name: 'Truth Commission',
      symbol: '',
      date: '',
    });
    const without = await confirm(address, { symbol: '', heldOn: '', issuedOn: '' });
    expect(without.status).toBe(400);
    const done = await confirm(address, { symbol: '', heldOn: '2030-01-02', issuedOn: '' });
    expect(done.to).toBe('/reviews/truth-commission-2030-01-02');
    expect((await visitor.get('/recommendations/truth-commission-2030-01-02/1')).status).toBe(200);
    const again = await enter({
      ...letter,
      mechanism: 'other',
      name: 'Truth Commission',
      symbol: '',
      text: '1. A\n2. B',
    });
    const taken = await confirm(again, { symbol: '', heldOn: '2030-01-02', issuedOn: '2030-01-02' });
    expect(taken.status).toBe(400);
    expect(readable(taken.text)).toContain('There is a review truth-commission-2030-01-02 already');
  });

  it('takes items one by one where nothing can be told apart', async () => {
    const address = await enter({ ...letter, symbol: 'Talks', text: 'We had good talks in the capital.' });
    const { text } = await secretary.get(address);
    expect(readable(text)).toContain('No recommendation could be told apart');
    expect(text).toContain(`href="${address}/items/new"`);
    const form = await secretary.get(`${address}/items/new`);
    const item = {
      version: hiddenField(form.text, 'version'),
      after: 'first',
      page: '',
      reason: '',
      number: '1',
      text: 'Continue\r\nthe talks',
      states: '',
      position: 'none',
    };
    const wrong = await secretary.post(`${address}/items/new`, {
      ...item,
      number: 'six',
      text: '',
      states: 'Atlantis',
    });
    expect(wrong.status).toBe(400);
    expect(readable(wrong.text)).toContain('The number has to be written');
    expect(readable(wrong.text)).toContain('The words of the recommendation are missing');
    const state = await secretary.post(`${address}/items/new`, { ...item, states: 'Atlantis' });
    expect(readable(state.text)).toContain('is not the name of a State');
    expect((await secretary.post(`${address}/items/new`, item)).to).toBe(`${address}#corrections`);
    const late = await secretary.post(`${address}/items/new`, item);
    expect(readable(late.text)).toContain('Somebody has changed this import');
    const done = await confirm(address, { symbol: 'Talks', heldOn: '2031-05-01', issuedOn: '' });
    expect(done.to).toBe('/reviews/talks');
    expect(readable((await visitor.get('/recommendations/talks/1')).text)).toContain('Continue the talks');
  });

  it.each([
    [
      'everything at once',
      { mechanism: '', symbol: 'x'.repeat(121), date: '2031-02-30', language: 'xx', text: ' ' },
      ['No mechanism', 'longer than 120', 'The day', 'language of the text', 'The words are missing'],
    ],
    ['a cycle that is none', { mechanism: 'UPR', cycle: '12' }, ['one figure from 1 to 9']],
    ['a body without a name', { mechanism: 'other', name: ' ' }, ['name of the body is missing']],
  ])('refuses %s and keeps what was typed', async (_, wrong, sentences) => {
    const { status, text } = await secretary.post('/imports/entry', { ...letter, ...wrong });
    expect(status).toBe(400);
    for (const sentence of sentences) expect(readable(text)).toContain(sentence);
    if (!('text' in wrong)) expect(text).toContain('Close the old prison');
  });

  it('takes over the words of a file that nobody could read', async () => {
    const words = 'Report of a regional body\n\nThe State should close the old prison of the north.';
    const made = await site.importAs(secretary, 'regional.txt', Buffer.from(words));
    expect(made.state).toBe('failed');
    const failed = await secretary.get(made.address);
    expect(failed.text).toContain(`href="/imports/entry?from=${made.id}"`);
    const { status, text } = await secretary.get(`/imports/entry?from=${made.id}`);
    expect(status).toBe(200);
    expect(readable(text)).toContain('These are the words of regional.txt');
    expect(text).toContain('The State should close the old prison of the north.');
    expect((await secretary.get('/imports/entry?from=nothing')).status).toBe(200);
  });

  it('reads a text that a reader knows as what it is', async () => {
    const observations = `Distr.: General
CEDAW/C/XXA/CO/7
Concluding observations on the seventh periodic report of Alvera

1. The Committee considered the report of the State party at its meeting held on 3 May 2031 and thanks it.

2. The Committee recommends that the State party adopt a law on equal pay for women and men in all sectors.`;
    const address = await enter({
      ...letter,
      mechanism: 'CEDAW',
      symbol: '',
      date: '2031-05-20',
      text: observations,
    });
    const { text } = await secretary.get(address);
    expect(text).toContain('value="CEDAW/C/XXA/CO/7"');
    expect(text).toContain('value="2031-05-20"');
    expect(readable(text)).toContain('1 recommendation read');
  });
});
