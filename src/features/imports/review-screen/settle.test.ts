import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differingMatrix } from '../../../../tests/support/differing-matrix.ts';
import { sendFrom } from '../../../../tests/support/imports.ts';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../../tests/support/sandbox-site.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
let address: string;
let addresses: string[];

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  const matrix = await differingMatrix(site);
  ({ addresses } = matrix);
  ({ address } = await site.importAs(secretary, 'matrix.docx', matrix.bytes));
});

afterAll(() => site.close());

const send = (path: string, fields: Record<string, string> = {}) =>
  sendFrom(secretary, address, `${address}${path}`, fields);
const screen = async () => readable((await secretary.get(address)).text);

async function recorded(at: number) {
  return site.db
    .selectFrom('recommendation')
    .select(['position', 'recommending_states', 'text'])
    .where('address', '=', addresses[at] ?? '')
    .executeTakeFirstOrThrow();
}

/** Parts of a recommendation, as if its report had been printed so. */
async function insertParts(at: number) {
  const { id, country } = await site.db
    .selectFrom('recommendation')
    .select(['id', 'country'])
    .where('address', '=', addresses[at] ?? '')
    .executeTakeFirstOrThrow();
  const parts = ['The part of one State', 'The part of another'].map((text, ordinal) => ({
    country,
    id: randomUUID(),
    recommendation: id,
    ordinal,
    text,
    recommending_states: ['FRA'],
    public: true,
  }));
  await site.db.deleteFrom('clause').where('recommendation', '=', id).execute();
  await site.db.insertInto('clause').values(parts).execute();
}

describe('where a matrix differs from a review on record', () => {
  it('each point stands there with the words of the register and of the matrix', async () => {
    const words = await screen();
    expect(words).toContain('The sources differ on 3 points');
    const page = readable((await secretary.get(`${address}/differences/1/states`)).text);
    expect(page).toMatch(/The register .* Chad Matrix of recommendations/);
  });

  it.each([
    ['nothing was chosen', {}],
    ['a choice that is none', { choice: '7' }],
    ['an odd choice', { choice: 'mine' }],
  ])('is not settled when %s', async (_, fields) => {
    const { status, text } = await send('/differences/0/position', { reason: 'Because.', ...fields });
    expect(status).toBe(400);
    expect(readable(text)).toContain('Choose what holds');
    expect(text).toContain('value="Because."');
  });

  it('is settled by a person, with who and why, and opened again', async () => {
    const saved = await send('/differences/0/position', { choice: '1', reason: 'A letter of the State.' });
    expect(saved.to).toBe(`${address}#differences`);
    const words = await screen();
    expect(words).toContain('The sources differ on 2 points');
    expect(words).toMatch(/Settled .*By Tester secretariat, .*A letter of the State\./);
    expect((await send('/differences/0/position/undo')).to).toBe(`${address}#differences`);
    expect(await screen()).toContain('The sources differ on 3 points');
  });

  it('goes aside with its document after a warning, and comes back with it', async () => {
    await send('/differences/0/position', { choice: '1', reason: 'A letter of the State.' });
    expect(await screen()).toContain('One correction or decision was made on this document');
    await secretary.post(`${address}/discard`);
    expect(await screen()).toContain('Take it up again');
    await secretary.post(`${address}/take-up`);
    expect(await screen()).toMatch(/Settled .*A letter of the State\./);
    expect((await send('/differences/0/position/undo')).to).toBe(`${address}#differences`);
    expect(await screen()).not.toContain('made on this document');
  });

  it('is not settled over what somebody else decided meanwhile', async () => {
    const late = await secretary.post(`${address}/differences/0/position`, {
      choice: '1',
      reason: '',
      version: '99',
    });
    expect(late.status).toBe(400);
    expect(readable(late.text)).toContain('Somebody has changed this import');
  });

  it('is for the secretariat alone, and nowhere where nothing differs', async () => {
    const path = `${address}/differences/0/position`;
    const parliament = await site.signedInAs('parliament');
    for (const at of [path, `${path}/undo`]) {
      expect((await visitor.post(at)).to).toBe('/sign-in');
      expect((await parliament.post(at)).status).toBe(403);
    }
    for (const at of ['/differences/2/position', '/differences/0/number', '/differences/x/text']) {
      expect((await secretary.get(`${address}${at}`)).status).toBe(404);
      expect((await secretary.post(`${address}${at}`)).status).toBe(404);
      expect((await secretary.post(`${address}${at}/undo`)).status).toBe(404);
    }
  });

  it('holds what was decided once published, as a correction beside what stood there, in the same entry', async () => {
    const before = await Promise.all([0, 1, 2].map(recorded));
    for (const at of [1, 2]) await insertParts(at);
    await send('/differences/0/position', { choice: '1', reason: 'A letter of the State.' });
    await send('/differences/1/states', { choice: '1', reason: 'The matrix names one more.' });
    await send('/differences/2/text', { choice: '0', reason: 'The report is what was adopted.' });
    const entries = await site.db.selectFrom('ledger').select('seq').execute();
    expect((await send('/confirm', { cycle: '3' })).to).toBe('/reviews/upr-3');
    const after = await site.db.selectFrom('ledger').select('seq').execute();
    expect(after.length - entries.length).toBe(1);

    const [position, states, text] = await Promise.all([0, 1, 2].map(recorded));
    expect(position?.position).toBe(before[0]?.position === 'supported' ? 'noted' : 'supported');
    expect(states?.recommending_states).toEqual([...(before[1]?.recommending_states ?? []), 'TCD']);
    expect(text?.text).toBe(before[2]?.text);
    const words = readable((await visitor.get(`/recommendations/${addresses[1]}`)).text);
    expect(words).toMatch(/Read as: .*Corrected to: .*Chad.*The matrix names one more\./);
    const kept = readable((await visitor.get(`/recommendations/${addresses[2]}`)).text);
    expect(kept).toContain('Compared with the other sources and kept');
    expect(kept).not.toContain('Tester secretariat');
    // parts repeat the words and States of the whole: they hold no longer than these
    expect(words).not.toContain('The part of one State');
    expect(kept).toContain('The part of one State');
  });

  it('stays settled when a further source says the same again, and says by whom', async () => {
    const again = await site.importAs(secretary, 'again.docx', (await differingMatrix(site)).bytes);
    const words = readable((await secretary.get(again.address)).text);
    expect(words).toMatch(/are settled/);
    expect(words).toContain('The report is what was adopted.');
    expect((await secretary.get(`${again.address}/differences/2/text`)).status).toBe(404);
  });
});
