import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLOSING, heading, item, paragraph, reportPdf } from '../../src/documents/report-fixture.ts';
import { placeWithSandbox } from '../durability/made-sandbox.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import {
  findAccessibilityFaults,
  measureOverflow,
  openBrowser,
  openWindow,
  signInAs,
} from '../support/browser.ts';

const places = usePlaces();
let place: Place;
let browser: Browser;

beforeAll(async () => {
  place = await placeWithSandbox(places);
  await places.start(place);
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
});

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
const pdf = (symbol: string, blocks: Parameters<typeof reportPdf>[0]['blocks']) =>
  reportPdf({ symbol, state: 'Alvera', blocks });
const report = pdf('A/HRC/57/9', [
  heading('II. Conclusions and/or recommendations'),
  paragraph('6. The recommendations listed below enjoy the support of Alvera:'),
  item('6.1 Plant trees along the roads (France);'),
  item('6.2 Open a school in each village and pave the way to it (Kenya, Chile).'),
  CLOSING,
]);
const addendum = pdf('A/HRC/57/9/Add.1', [
  paragraph('1. Alvera notes the following recommendations: 6.1.'),
  paragraph('2. Alvera accepts the following recommendations: 6.2.'),
]);

describe('several files with JavaScript off', () => {
  let screen: string;
  let upload: string;

  it('are followed, checked, settled, split and published', { timeout: 90_000 }, async () => {
    const { page, complaints } = await openWindow(browser, {
      baseURL: place.url,
      locale: 'en-GB',
      javaScriptEnabled: false,
    });
    await signInAs(page, 'Salma Rivane');
    await page.goto('/imports');
    await page
      .locator('#file')
      .setInputFiles([
        file('report.pdf', report),
        file('empty.pdf', new Uint8Array()),
        file('addendum.pdf', addendum),
      ]);
    await page.locator('main form button').click();
    // the page renews itself until every file has been read
    await page.getByRole('heading', { name: 'All 3 files have been looked at' }).waitFor();
    upload = new URL(page.url()).pathname;
    await page.getByText('empty.pdf is empty', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Check A/HRC/57/9' }).click();
    screen = new URL(page.url()).pathname;

    await page.getByRole('heading', { name: 'The sources differ on one point' }).waitFor();
    await page.getByRole('link', { name: 'Decide 6.1, Position' }).click();
    await page.getByRole('radio', { name: /A\/HRC\/57\/9\/Add\.1/ }).check();
    await page.getByLabel('Why (optional)').fill('The addendum came later.');
    await page.getByRole('button', { name: 'This holds' }).click();
    await page.getByRole('heading', { name: 'The sources agree' }).waitFor();

    await page.getByRole('link', { name: 'Beside its page 6.2' }).click();
    await page.getByText('These are two recommendations').click();
    await page.getByLabel('Words of 6.2').fill('Open a school in each village');
    await page.getByLabel('Number of the second').fill('6.3');
    await page.getByLabel('Words of the second').fill('Pave the way to it');
    await page.getByRole('button', { name: 'Split' }).click();
    await page.getByRole('button', { name: 'Publish 3 recommendations' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  // each kind of page in every language is looked at with all others; these hold what was decided on the way
  it(
    'leave pages that everybody can use, from right to left, wide and at 320 px',
    { timeout: 90_000 },
    async () => {
      const { page } = await openWindow(browser, { baseURL: place.url, locale: 'en-GB' });
      await signInAs(page, 'Salma Rivane');
      const faults: string[] = [];
      const paths = ['/imports', upload, screen, `${screen}/items/1`, `${screen}/items/new`];
      for (const path of [...paths, `${screen}/differences/0/position`]) {
        await page.setViewportSize({ width: 1200, height: 900 });
        const answer = await page.goto(`${path}?lang=ar`);
        if (answer?.status() !== 200) faults.push(`${path}: ${answer?.status()}`);
        for (const fault of await findAccessibilityFaults(page)) faults.push(`${path}: ${fault}`);
        await page.setViewportSize({ width: 320, height: 700 });
        const overflow = await measureOverflow(page);
        if (overflow > 0) faults.push(`${path}: ${overflow} px wider than a window of 320`);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
