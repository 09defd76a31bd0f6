import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bring as bringTo, type BroughtFile } from '../../../tests/support/imports.ts';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import { matrixDocx } from '../../documents/matrix-fixture.ts';
import { CLOSING, heading, item, paragraph, reportPdf } from '../../documents/report-fixture.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

/** An invented report of the fourth cycle that leaves its answers to an addendum. */
const report = reportPdf({
  symbol: 'A/HRC/57/9',
  state: 'Alvera',
  blocks: [
    heading('II. Conclusions and/or recommendations'),
    paragraph('6. The recommendations listed below enjoy the support of Alvera:'),
    item('6.1 Plant trees along the roads (France).'),
    paragraph(
      '7. The following recommendations will be examined by Alvera, which will respond no later than the session:',
    ),
    item('7.1 Open a school in each village (Kenya, Chile);'),
    item('7.2 Abolish the tax on bread (Norway).'),
    CLOSING,
  ],
});
const addendum = reportPdf({
  symbol: 'A/HRC/57/9/Add.1',
  state: 'Alvera',
  blocks: [
    paragraph('1. Alvera accepts the following recommendations: 7.1.'),
    paragraph('2. Alvera notes the following recommendations: 7.2.'),
  ],
});
const row = (text: string, position: string) => [
  `${text}\nSource of position: A/HRC/57/9/Add.1 - Para. 1`,
  position,
  'Forests\nAffected persons:\n- Herders',
  '',
];
const matrix = matrixDocx('UPR of Alvera (4th Cycle - 46th session) Thematic list of recommendations', [
  row('6.1 Plant trees along the roads (France);', 'Supported'),
  row('7.1 Open a school in each village (Kenya, Chile);', 'Noted'),
  row('7.2 Abolish the tax on bread (Norway, Sweden).', 'Noted'),
]);

const FILES = [
  { name: 'report.pdf', bytes: report },
  { name: 'addendum.pdf', bytes: addendum },
  { name: 'matrix.docx', bytes: matrix },
];

const bring = (files: readonly BroughtFile[]) => bringTo(site, secretary, files);

async function publish(address: string, fields: Record<string, string>) {
  const { text } = await secretary.get(address);
  return secretary.post(`${address}/confirm`, {
    version: hiddenField(text, 'version'),
    members: hiddenField(text, 'members'),
    ...fields,
  });
}
const REVIEW = { symbol: 'A/HRC/57/9', cycle: '4', session: '46', heldOn: '2024-05-02', issuedOn: '' };

describe('report, addendum and matrix of one review', () => {
  let addresses: Map<string, string>;
  const addressOf = (name: string): string => addresses.get(name) ?? '';

  it('stand on one review screen, whichever of them is opened', async () => {
    addresses = await bring(FILES);
    for (const { name } of FILES) {
      const words = readable((await secretary.get(addressOf(name))).text);
      expect(words).toContain('Makes the review: 3 recommendations');
      expect(words).toContain('Once published 3 2 1');
      expect(words).toMatch(
        /addendum\.pdf.*2 recommendations linked.*matrix\.docx.*3 recommendations linked/,
      );
    }
  });

  it('are compared, and each point on which they differ stands there with the words of each', async () => {
    const words = readable((await secretary.get(addressOf('report.pdf'))).text);
    expect(words).toContain('The sources differ on 2 points');
    expect(words).toMatch(/7\.1 Position .*Answer promised A\/HRC\/57\/9\/Add\.1 Supported Matrix.* Noted/);
    expect(words).toMatch(/7\.2 Recommending States A\/HRC\/57\/9 Norway Matrix of recommendations Norway/);
  });

  it('shows an item beside the page that it stands on, its passage marked', async () => {
    const { text } = await secretary.get(`${addressOf('report.pdf')}/items/1`);
    expect(text).toMatch(/<mark>7\.1 Open a school in each village/);
    expect(readable(text)).toContain('A/HRC/57/9/Add.1');
  });

  it('are settled by correcting the item', async () => {
    const path = `${addressOf('report.pdf')}/items/2`;
    const { text } = await secretary.get(path);
    const saved = await secretary.post(path, {
      version: hiddenField(text, 'version'),
      number: '7.2',
      text: 'Abolish the tax on bread',
      states: 'Norway, Sweden',
      position: 'pending',
      reason: 'The matrix names both.',
    });
    expect(saved.status).toBe(303);
    const words = readable((await secretary.get(addressOf('report.pdf'))).text);
    expect(words).toContain('The sources differ on one point');
  });

  it('become one review: every source listed, nothing doubled', async () => {
    expect((await publish(addressOf('report.pdf'), REVIEW)).to).toBe('/reviews/upr-4');
    const review = readable((await visitor.get('/reviews/upr-4')).text);
    for (const { name } of FILES) expect(review).toContain(name);
    const rows = await site.db
      .selectFrom('recommendation as r')
      .innerJoin('review as v', 'v.id', 'r.review')
      .select(['r.number', 'r.position', 'r.recommending_states'])
      .where('v.slug', '=', 'upr-4')
      .orderBy('r.ordinal')
      .execute();
    expect(rows).toEqual([
      { number: '6.1', position: 'supported', recommending_states: ['FRA'] },
      { number: '7.1', position: 'supported', recommending_states: ['KEN', 'CHL'] },
      { number: '7.2', position: 'noted', recommending_states: ['NOR', 'SWE'] },
    ]);
    for (const { name } of FILES)
      expect(readable((await secretary.get(addressOf(name))).text)).not.toContain('Publish as a review');
  });

  it('are told apart on the page of a recommendation', async () => {
    const words = readable((await visitor.get('/recommendations/A-HRC-57-9/7.1')).text);
    expect(words).toMatch(/What each source says.*A\/HRC\/57\/9\/Add\.1.*Supported.*Noted.*Forests.*Herders/);
  });

  it('change nothing when they are brought a second time', async () => {
    const again = await bring([{ name: 'again.docx', bytes: matrix }]);
    const refusal = await publish(again.get('again.docx') ?? '', { cycle: '4' });
    expect(refusal.status).toBe(400);
    expect(readable(refusal.text)).toContain('again.docx is a source of the review upr-4 already');
  });

  it('are withdrawn together, whatever says something of a recommendation included', async () => {
    await withdraw(secretary, 'upr-4');
    expect((await visitor.get('/recommendations/A-HRC-57-9/7.1')).status).toBe(404);
    for (const table of ['answer', 'issued_term', 'wording'] as const) {
      const open = await site.db.selectFrom(table).select('id').where('public', '=', true).execute();
      expect(open).toEqual([]);
    }
  });
});

describe('an addendum that comes when the register has the review', () => {
  it('is added to it and answers what was open, in one entry of the ledger', async () => {
    const later = {
      symbol: 'A/HRC/90/7/Add.1',
      state: 'Alvera',
      blocks: [paragraph('1. Alvera notes the following recommendations: 44.1-44.12.')],
    };
    const brought = await bring([{ name: 'later.pdf', bytes: reportPdf(later) }]);
    const address = brought.get('later.pdf') ?? '';
    const before = await site.db.selectFrom('ledger').select('seq').execute();
    expect((await publish(address, { cycle: '3' })).to).toBe('/reviews/upr-3');
    const after = await site.db.selectFrom('ledger').select('seq').execute();
    expect(after.length - before.length).toBe(1);
    const words = readable((await visitor.get('/recommendations/A-HRC-90-7/44.1')).text);
    expect(words).toContain('A/HRC/90/7/Add.1');
    expect(words).toMatch(/Answer Noted/);
  });

  it('is refused for a review that has none of its numbers', async () => {
    const stray = {
      symbol: 'A/HRC/91/1/Add.1',
      state: 'Alvera',
      blocks: [paragraph('1. Alvera accepts the following recommendations: 99.1, 99.2.')],
    };
    const brought = await bring([{ name: 'stray.pdf', bytes: reportPdf(stray) }]);
    const refusal = await publish(brought.get('stray.pdf') ?? '', { cycle: '2' });
    expect(refusal.status).toBe(400);
    expect(readable(refusal.text)).toContain('Nothing in stray.pdf was found in the review of cycle 2');
  });

  it('is refused while there is no review of that cycle', async () => {
    const brought = await bring([
      {
        name: 'early.pdf',
        bytes: reportPdf({
          symbol: 'A/HRC/92/1/Add.1',
          state: 'Alvera',
          blocks: [paragraph('1. Alvera accepts the following recommendations: 5.1, 5.2.')],
        }),
      },
    ]);
    const refusal = await publish(brought.get('early.pdf') ?? '', { cycle: '9' });
    expect(refusal.status).toBe(400);
    expect(readable(refusal.text)).toContain('The register has no review of cycle 9');
  });
});

describe("a treaty body's observations", () => {
  const observations = reportPdf({
    symbol: 'CEDAW/C/XAL/CO/3',
    state: 'Alvera',
    blocks: [
      heading('C. Principal areas of concern and recommendations'),
      paragraph('6. The Committee is concerned that girls in the highlands leave school early.'),
      paragraph('7. The Committee recommends that the State party:'),
      paragraph('(a) Open a boarding house for girls in each district;'),
      paragraph('(b) Pay the way to school of every girl.'),
    ],
  });

  it('are a review of their own, each lettered item a recommendation with its concern', async () => {
    const brought = await bring([{ name: 'cedaw.pdf', bytes: observations }]);
    const address = brought.get('cedaw.pdf') ?? '';
    const { text } = await secretary.get(address);
    expect(readable(text)).toContain('2 recommendations read');
    expect(text).not.toContain('name="cycle"');
    const made = await publish(address, { symbol: 'CEDAW/C/XAL/CO/3', heldOn: '2026-07-06', issuedOn: '' });
    expect(made.to).toBe('/reviews/cedaw-c-xal-co-3');
    expect(readable((await visitor.get('/reviews/cedaw-c-xal-co-3')).text)).toMatch(
      /CEDAW.*Concluding observations/,
    );
    const words = readable((await visitor.get('/recommendations/CEDAW-C-XAL-CO-3/7.a')).text);
    expect(words).toContain('Open a boarding house for girls in each district');
    expect(words).toContain('girls in the highlands leave school early');
  });
});
