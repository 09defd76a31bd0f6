import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bring } from '../../../../tests/support/imports.ts';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../../tests/support/sandbox-site.ts';
import { CLOSING, heading, item, paragraph, reportPdf } from '../../../documents/report-fixture.ts';

let site: SandboxSite;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite({ UPLOAD_LIMIT_MB: '1' });
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

const report = (symbol: string) =>
  reportPdf({
    symbol,
    state: 'Alvera',
    blocks: [
      heading('II. Conclusions and/or recommendations'),
      paragraph('6. The recommendations listed below enjoy the support of Alvera:'),
      item('6.1 Plant trees along the roads (France).'),
      CLOSING,
    ],
  });
const addendum = (symbol: string) =>
  reportPdf({
    symbol,
    state: 'Alvera',
    blocks: [paragraph('1. Alvera accepts the following recommendations: 6.1.')],
  });

/** The page of an upload once every file of it has been read. */
async function readUpload(address: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const { text } = await secretary.get(address);
      if (text.includes('http-equiv="refresh"')) throw new Error('still being read');
      return text;
    },
    { timeout: 30_000, interval: 100 },
  );
}

describe('several files brought in together', () => {
  let address: string;

  it('are followed on one page that renews itself without JavaScript', async () => {
    const { status, to } = await secretary.upload(
      '/imports',
      { name: 'report.pdf', bytes: report('A/HRC/57/9') },
      { name: 'empty.pdf', bytes: new Uint8Array() },
      { name: 'letter.pdf', bytes: Buffer.from('Dear colleague, the report is attached.') },
      { name: 'addendum.pdf', bytes: addendum('A/HRC/57/9/Add.1') },
    );
    expect(status).toBe(303);
    address = to ?? '';
    expect(address).toMatch(/^\/imports\/uploads\/[0-9a-f-]{36}$/);
    const { text } = await secretary.get(address);
    expect(text).toContain('<progress');
    expect(text.includes('http-equiv="refresh"') || text.includes('have been looked at')).toBe(true);
  });

  it('say there which failed and why, and lead to the screen of each set', async () => {
    const text = await readUpload(address);
    const words = readable(text);
    expect(words).toContain('All 4 files have been looked at');
    expect(words).toContain('2 files could not be taken');
    expect(words).toContain('empty.pdf is empty');
    expect(words).toMatch(/letter\.pdf .* Could not be read/);
    expect(words).toContain('1 recommendation from 2 documents');
    const screen = /href="(\/imports\/[0-9a-f-]{36})">Check/.exec(text)?.[1] ?? '';
    expect(readable((await secretary.get(screen)).text)).toContain('Makes the review: 1 recommendation');
  });

  it('leave a way from each file back to all of them', async () => {
    const text = await readUpload(address);
    const letter = /href="(\/imports\/[0-9a-f-]{36})"><bdi>letter\.pdf/.exec(text)?.[1] ?? '';
    expect((await secretary.get(letter)).text).toContain(`href="${address}"`);
  });

  it('are all refused when none can be taken, and nothing is kept of them', async () => {
    const before = await site.db.selectFrom('upload').select('id').execute();
    const { status, text } = await secretary.upload(
      '/imports',
      { name: 'a.pdf', bytes: new Uint8Array() },
      { name: 'b.pdf', bytes: new Uint8Array() },
    );
    expect(status).toBe(400);
    expect(readable(text)).toMatch(/a\.pdf is empty.* b\.pdf is empty/);
    expect(await site.db.selectFrom('upload').select('id').execute()).toEqual(before);
  });

  it('have a page for the secretariat alone, and none at an address that is none', async () => {
    expect((await site.visitor().get(address)).to).toContain('/sign-in?to=');
    expect((await (await site.signedInAs('parliament')).get(address)).status).toBe(403);
    for (const path of ['/imports/uploads/1', '/imports/uploads/00000000-0000-4000-8000-000000000000'])
      expect((await secretary.get(path)).status).toBe(404);
  });
});

it('states the limits before anybody chooses a file', async () => {
  const words = readable((await secretary.get('/imports')).text);
  expect(words).toContain('Up to 20 files, together up to 1 MB');
  expect(words).toMatch(/Pages a file 400/);
  expect(words).toContain('PDF with text, Word (.docx)');
});

describe('a file that could not be read', () => {
  it('is read once more from its page', async () => {
    const brought = await bring(site, secretary, [
      { name: 'again.pdf', bytes: report('A/HRC/57/10') },
      { name: 'other.pdf', bytes: report('A/HRC/57/11') },
    ]);
    const address = brought.get('again.pdf') ?? '';
    await site.db
      .updateTable('import')
      .set({ state: 'failed' })
      .where('id', '=', address.slice('/imports/'.length))
      .execute();
    expect((await secretary.get(address)).text).toContain(`action="${address}/retry"`);
    expect((await secretary.post(`${address}/retry`)).to).toBe(address);
    await vi.waitFor(
      async () => expect(readable((await secretary.get(address)).text)).toContain('1 recommendation read'),
      { timeout: 30_000, interval: 100 },
    );
  });

  it('is not read again when it was read well, nor by somebody who may not', async () => {
    const brought = await bring(site, secretary, [
      { name: 'well.pdf', bytes: report('A/HRC/57/12') },
      { name: 'too.pdf', bytes: report('A/HRC/57/13') },
    ]);
    const address = brought.get('well.pdf') ?? '';
    expect((await secretary.post(`${address}/retry`)).to).toBe(address);
    expect(readable((await secretary.get(address)).text)).toContain('1 recommendation read');
    expect((await site.visitor().post(`${address}/retry`)).to).toBe('/sign-in');
    expect((await (await site.signedInAs('nhri')).post(`${address}/retry`)).status).toBe(403);
    expect((await secretary.post('/imports/nothing/retry')).status).toBe(404);
  });
});
