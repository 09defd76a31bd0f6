import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matrixDocx } from '../../src/documents/matrix-fixture.ts';
import { CLOSING, heading, item, paragraph, reportPdf } from '../../src/documents/report-fixture.ts';
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

const phone = { width: 360, height: 700 };
const file = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
const report = reportPdf({
  symbol: 'A/HRC/57/9',
  state: 'Alvera',
  blocks: [
    heading('II. Conclusions and/or recommendations'),
    paragraph('6. The recommendations listed below enjoy the support of Alvera:'),
    item('6.1 Plant trees along the roads (France);'),
    item('6.2 Open a school in each village (Kenya, Chile);'),
    item('6.3 Abolish the tax on bread (Norway).'),
    CLOSING,
  ],
});
const row = (text: string, terms: string) => [
  `${text}\nSource of position: A/HRC/57/9/Add.1 - Para. 1`,
  'Supported',
  terms,
  '',
];
const matrix = matrixDocx('UPR of Alvera (4th Cycle - 46th session) Thematic list of recommendations', [
  row('6.1 Plant trees along the roads (France);', 'Forests\nAffected persons:\n- Herders\nSDGs:\n15.2'),
  row(
    '6.2 Open a school in each village (Kenya, Chile);',
    'Education\nAffected persons:\n- Children\nSDGs:\n4',
  ),
  row('6.3 Abolish the tax on bread (Norway).', 'Taxes\nAffected persons:\n- Children\nSDGs:\n2'),
]);
const corners = [
  [10, 50],
  [11, 50],
  [11, 51],
  [10, 51],
  [10, 50],
];
const regions = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Norra' },
      geometry: { type: 'Polygon', coordinates: [corners] },
    },
  ],
});

/** A window as a reader on a phone has it, with JavaScript off. */
const openPhone = () =>
  openWindow(browser, { baseURL: place.url, locale: 'en-GB', viewport: phone, javaScriptEnabled: false });

async function publishReview(page: Page): Promise<void> {
  await page.goto('/imports');
  await page.locator('#file').setInputFiles([file('report.pdf', report), file('matrix.docx', matrix)]);
  await page.locator('main form button').click();
  await page.getByRole('heading', { name: 'All 2 files have been looked at' }).waitFor();
  await page.getByRole('link', { name: 'Check A/HRC/57/9' }).first().click();
  await page.getByLabel('Cycle of the Universal Periodic Review').fill('4');
  await page.getByLabel('Day of the review').fill('2031-05-09');
  await page.getByRole('button', { name: 'Publish 3 recommendations' }).click();
  await page.getByRole('heading', { name: 'UPR 4' }).waitFor();
}

beforeAll(async () => {
  place = await places.make();
  await places.start(place);
  browser = await openBrowser();
}, 90_000);

afterAll(async () => {
  await browser?.close();
});

describe('browsing with JavaScript off, on 360 px', () => {
  it('shows what the secretariat and an administrator gave', { timeout: 90_000 }, async () => {
    const { page } = await openPhone();
    await signInAs(page, 'Salma Rivane');
    await publishReview(page);

    await page.goto('/administration/map');
    await page.getByLabel('GeoJSON file').setInputFiles(file('regions.geojson', regions));
    await page.getByRole('button', { name: 'Upload and publish' }).click();
    await page.getByText('Saved: 1 region.').waitFor();

    await page.goto('/recommendations/A-HRC-57-9/6.1');
    await page.getByRole('link', { name: 'Write it in plain language' }).click();
    await page.getByLabel('English').fill('More trees by the road.');
    await page.getByRole('button', { name: 'Save and publish' }).click();
    await page.getByText('More trees by the road.').waitFor();

    await page.goto('/themes/forests');
    await page.getByRole('link', { name: 'Write or change it: English' }).click();
    await page.getByLabel('The right', { exact: true }).fill('A healthy environment.');
    await page.getByRole('button', { name: 'Save and publish' }).click();
    await page.getByText('A healthy environment.').waitFor();
    await page.context().close();
  });

  it('leads from the front page to a theme and on to what a State asked', { timeout: 60_000 }, async () => {
    const { page, complaints } = await openPhone();
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Browse' }).click();
    await page.getByRole('link', { name: 'Themes' }).click();
    await page.getByRole('link', { name: 'Forests' }).click();
    await page.getByText('A healthy environment.').waitFor();
    await page.getByRole('link', { name: 'Plant trees along the roads' }).click();
    await page.getByText('More trees by the road.').waitFor();
    await page.getByRole('link', { name: 'France' }).first().click();
    await page.getByRole('heading', { name: 'France' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/states/FRA');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(['en', 'fr', 'es', 'ar'])('is for everybody, in %s', { timeout: 120_000 }, async (language) => {
    const { page } = await openWindow(browser, { baseURL: place.url, locale: 'en-GB' });
    const faults: string[] = [];
    const paths = [
      '/',
      '/browse',
      '/mechanisms/upr',
      '/themes',
      '/themes/forests',
      '/groups/children',
      '/sdgs',
      '/sdgs/15',
      '/states/FRA',
      '/regions',
      '/timeline',
      '/map',
      '/reviews/upr-4',
      '/recommendations/A-HRC-57-9/6.1',
      '/recommendations/A-HRC-90-7/42.18',
    ];
    for (const path of paths) {
      await page.setViewportSize({ width: 1200, height: 900 });
      const answer = await page.goto(`${path}?lang=${language}`);
      if (answer?.status() !== 200) faults.push(`${path}: ${answer?.status()}`);
      for (const fault of await findAccessibilityFaults(page)) faults.push(`${path}: ${fault}`);
      await page.setViewportSize({ width: 320, height: 700 });
      const overflow = await measureOverflow(page);
      if (overflow > 0) faults.push(`${path}: ${overflow} px wider than a window of 320`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
