import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendFrom } from '../../../../tests/support/imports.ts';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../../tests/support/sandbox-site.ts';
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

/** An invented report in which two items ran into one, and one item is printed as two. */
const report = (symbol: string) =>
  reportPdf({
    symbol,
    state: 'Alvera',
    blocks: [
      heading('II. Conclusions and/or recommendations'),
      paragraph('6. The recommendations listed below enjoy the support of Alvera:'),
      item('6.1 Plant trees along the roads (France);'),
      item('6.2 Open a school in each village and pave the way to it (Kenya, Chile);'),
      item('6.3 Abolish the tax (Norway);'),
      item('6.4 On bread and on milk (Sweden).'),
      CLOSING,
    ],
  });

const details = { session: '41', heldOn: '2031-05-09', issuedOn: '2031-03-03' };
const splitInTwo = {
  firstText: 'Open a school in each village',
  firstStates: 'Kenya',
  secondNumber: '6.21',
  secondText: 'Pave the way to it',
  secondStates: 'Chile',
  splitReason: 'Printed without a line between.',
};
const missed = {
  after: '0',
  number: '6.11',
  text: 'Heat the halls\r\nin winter',
  states: 'Algeria',
  position: 'noted',
  page: '3',
  reason: 'Missed by the reader.',
};

/** The numbers on the screen of an import, in its order, without what is struck out. */
async function numbers(address: string): Promise<string[]> {
  const { text } = await secretary.get(address);
  const items = text
    .slice(text.indexOf('id="all"'))
    .matchAll(/<li id="item-\d+"([^>]*)>.*?<b><bdi dir="ltr">([^<]+)<\/bdi><\/b>/gs);
  return [...items].filter(([, kind]) => !kind?.includes('left-out')).map(([, , number = '']) => number);
}

describe('what was read can be set right as a whole', () => {
  let address: string;
  const send = (path: string, fields: Record<string, string>) =>
    sendFrom(secretary, address, `${address}${path}`, fields);

  beforeAll(async () => {
    ({ address } = await site.importAs(secretary, 'whole.pdf', report('A/HRC/95/21')));
  });

  it('an item that holds two recommendations is split', async () => {
    expect((await send('/items/1/split', splitInTwo)).to).toBe(`${address}#item-1`);
    expect(await numbers(address)).toEqual(['6.1', '6.2', '6.21', '6.3', '6.4']);
  });

  it('two items that are one recommendation are joined', async () => {
    expect((await send('/items/2/join', { other: '3', joinReason: '' })).to).toBe(`${address}#item-2`);
    expect(await numbers(address)).toEqual(['6.1', '6.2', '6.21', '6.3']);
    expect(readable((await secretary.get(address)).text)).toContain('Abolish the tax On bread and on milk');
  });

  it('one that the reader missed is added', async () => {
    const page = readable((await secretary.get(`${address}/items/new?after=0`)).text);
    expect(page).toContain('Behind 6.1: Plant trees along the roads');
    expect((await send('/items/new', missed)).to).toBe(`${address}#corrections`);
    expect(await numbers(address)).toEqual(['6.1', '6.11', '6.2', '6.21', '6.3']);
  });

  it('themes, groups, goals and parts are corrected like the words', async () => {
    const path = `${address}/items/0`;
    const { text } = await secretary.get(path);
    const saved = await secretary.post(path, {
      version: hiddenField(text, 'version'),
      number: '6.1',
      text: 'Plant trees along the roads',
      states: 'France',
      position: 'supported',
      themes: 'Environment\r\nTransport\r\n',
      groups: 'Children',
      sdgs: '15 - LIFE ON LAND',
      clauseText: 'Plant trees',
      clauseStates: 'France',
      reason: '',
    });
    expect(saved.status).toBe(303);
    const again = (await secretary.get(path)).text;
    expect(again).toContain('Environment\nTransport');
    expect(again).toContain('>Plant trees</textarea>');
  });

  it('every correction is listed with who made it and why, and can be taken back', async () => {
    const words = readable((await secretary.get(address)).text);
    expect(words).toContain('Printed without a line between.');
    expect(words).toContain('Tester secretariat');
    expect(words).toContain('Is now a part of 6.3');
    const taken = await send('/undo', { index: '3', field: 'joinedTo' });
    expect(taken.to).toBe(`${address}#corrections`);
    expect(await numbers(address)).toEqual(['6.1', '6.11', '6.2', '6.21', '6.3', '6.4']);
  });

  it('is published with what was read beside it', async () => {
    const published = await send('/confirm', { symbol: 'A/HRC/95/21', cycle: '5', ...details });
    expect(published.to).toBe('/reviews/upr-5');
    const rows = await site.db
      .selectFrom('recommendation')
      .select(['number', 'ordinal'])
      .where('address', 'like', 'A-HRC-95-21/%')
      .orderBy('ordinal')
      .execute();
    expect(rows.map(({ number }) => number)).toEqual(['6.1', '6.11', '6.2', '6.21', '6.3', '6.4']);
    const added = readable((await visitor.get('/recommendations/A-HRC-95-21/6.11')).text);
    expect(added).toContain('Heat the halls in winter');
    expect(added).toContain('The machine missed this recommendation');
    const second = readable((await visitor.get('/recommendations/A-HRC-95-21/6.21')).text);
    expect(second).toMatch(/Split off Read as: Open a school in each village and pave the way to it/);
    const first = (await visitor.get('/recommendations/A-HRC-95-21/6.1')).text;
    expect(readable(first)).toMatch(/Themes Environment Transport/);
    expect(readable(first)).toMatch(/What each State asked Plant trees France/);
    expect(readable(first)).not.toContain('Tester secretariat');
    // each correction offers the file to compare it with
    expect(first.slice(first.indexOf('Corrected when it was read'))).toContain('href="/files/');
  });
});

describe('the forms of an item', () => {
  let address: string;
  const send = (path: string, fields: Record<string, string>) =>
    sendFrom(secretary, address, `${address}${path}`, fields);

  beforeAll(async () => {
    ({ address } = await site.importAs(secretary, 'forms.pdf', report('A/HRC/95/22')));
  });

  it.each([
    [
      'a second without words',
      '/items/1/split',
      { ...splitInTwo, secondText: ' ' },
      'words of the recommendation are missing',
    ],
    [
      'a second without a number',
      '/items/1/split',
      { ...splitInTwo, secondNumber: '' },
      'The number has to be written',
    ],
    [
      'a State that is none',
      '/items/1/split',
      { ...splitInTwo, secondStates: 'Atlantis' },
      '“Atlantis” is not the name',
    ],
    [
      'items that are no neighbours',
      '/items/0/join',
      { other: '3', joinReason: '' },
      'Only neighbours can be joined',
    ],
    [
      'an item joined to itself',
      '/items/0/join',
      { other: '0', joinReason: '' },
      'Only neighbours can be joined',
    ],
    ['a place that is none', '/items/new', { ...missed, after: '900' }, 'The place is missing'],
    ['a page that is none', '/items/new', { ...missed, page: 'last' }, 'The page has to be a number'],
  ])('refuse %s, say why and change nothing', async (_, path, fields, sentence) => {
    const { status, text } = await send(path, fields);
    expect(status).toBe(400);
    expect(readable(text)).toContain(sentence);
    expect(await numbers(address)).toEqual(['6.1', '6.2', '6.3', '6.4']);
  });

  it.each(['/items/new', '/items/1/split', '/items/1/join', '/undo'])(
    'are for the secretariat alone at %s',
    async (path) => {
      expect((await visitor.post(`${address}${path}`)).to).toBe('/sign-in');
      const parliament = await site.signedInAs('parliament');
      expect((await parliament.post(`${address}${path}`)).status).toBe(403);
    },
  );

  it.each(['/items/new', '/items/0/split', '/items/0/join', '/undo', '/differences/0/text'])(
    'lead nowhere at %s of an import that is none',
    async (path) => {
      expect((await secretary.post(`/imports/00000000-0000-4000-8000-000000000000${path}`)).status).toBe(404);
    },
  );

  it('lead nowhere for an item that is not there', async () => {
    for (const path of ['/items/90', '/items/90/split', '/items/90/join', '/items/x/split'])
      expect((await secretary.post(`${address}${path}`)).status).toBe(404);
  });

  it('write nothing over what somebody else has changed meanwhile', async () => {
    const late = await secretary.post(`${address}/items/1/split`, { ...splitInTwo, version: '99' });
    expect(late.status).toBe(400);
    expect(readable(late.text)).toContain('Somebody has changed this import');
    await secretary.post(`${address}/undo`, { version: '99', index: '0', field: 'text' });
    expect(await numbers(address)).toEqual(['6.1', '6.2', '6.3', '6.4']);
  });

  it('stand beside the page, the passage marked, for every item', async () => {
    for (const index of [0, 1, 2, 3]) {
      const { text } = await secretary.get(`${address}/items/${index}`);
      expect(text).toContain(`<mark>6.${index + 1} `);
    }
  });
});

describe('the figures of the documents', () => {
  it('are said to agree where they do', async () => {
    const { address } = await site.importAs(secretary, 'agree.pdf', report('A/HRC/95/23'));
    const words = readable((await secretary.get(address)).text);
    expect(words).toContain('The figures agree.');
    expect(words).toContain('its numbers run through, none is missing');
  });

  it('are said to differ where a number is missing', async () => {
    const gap = reportPdf({
      symbol: 'A/HRC/95/24',
      state: 'Alvera',
      blocks: [
        heading('II. Conclusions and/or recommendations'),
        paragraph('6. The recommendations listed below enjoy the support of Alvera:'),
        item('6.1 Plant trees along the roads (France);'),
        item('6.3 Abolish the tax on bread (Norway).'),
        CLOSING,
      ],
    });
    const { address } = await site.importAs(secretary, 'gap.pdf', gap);
    const words = readable((await secretary.get(address)).text);
    expect(words).toContain('The figures do not all agree');
    expect(words).toContain('at one place numbers are missing or occur twice');
  });
});
