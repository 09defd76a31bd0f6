import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeWithSandbox } from '../durability/made-sandbox.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import { openBrowser, openWindow, signInAs } from '../support/browser.ts';
import { fileOf } from '../support/small-review.ts';

const places = usePlaces();
let place: Place;
let browser: Browser;
const SHELTERS = '/indicators/places-in-shelters-for-women-who-flee-violence';

beforeAll(async () => {
  place = await placeWithSandbox(places);
  await places.start(place);
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
});

describe.each([
  ['with JavaScript', true, '2015'],
  ['without JavaScript', false, '2014'],
] as const)('figures of an indicator, %s', (_, javaScriptEnabled, period) => {
  it('come from a file, shown before they are saved', { timeout: 60_000 }, async () => {
    const { page, complaints } = await openWindow(browser, {
      baseURL: place.url,
      locale: 'en-GB',
      javaScriptEnabled,
    });
    await signInAs(page, 'Noor Habet');
    await page.goto('/indicators/import');
    const slug = SHELTERS.split('/').at(-1) ?? '';
    const rows = `indicator,period,value\n${slug},${period},12\n${slug},2024,91\n`;
    await page.locator('#file').setInputFiles([fileOf('early.csv', rows)]);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText(/lies before 2018/).waitFor();
    await page.getByRole('link', { name: 'Mend the file and upload it again' }).click();

    const year = String(Number(period) + 6);
    await page.locator('#file').setInputFiles([fileOf('mended.csv', rows.replace(period, year))]);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Save 1 figure' }).click();
    await page.getByText('All figures of the file are saved').waitFor();
    await page.goto(SHELTERS);
    await page
      .getByRole('row', { name: new RegExp(`^${year}`) })
      .getByText('12')
      .waitFor();
    expect(complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
    await page.context().close();
  });

  it(
    'are entered by a civil society organisation beside those of the ministry',
    { timeout: 60_000 },
    async () => {
      const { page } = await openWindow(browser, { baseURL: place.url, locale: 'en-GB', javaScriptEnabled });
      await signInAs(page, 'Noor Habet');
      await page.goto(SHELTERS);
      await page.getByRole('link', { name: 'Enter figures' }).click();
      await page.getByText('Enter another period').click();
      await page.getByLabel('Period').fill('2025');
      await page.getByRole('button', { name: 'Show this period' }).click();
      // the form for another period stands here until the answer comes, and would take what is typed
      await page.waitForURL('**period=2025**');
      await page.getByLabel('Figure in places', { exact: true }).fill('11 %');
      await page.getByRole('button', { name: 'Save the figures' }).click();
      await page.getByText('is in “%”, but this indicator counts in “places”').first().waitFor();
      const count = javaScriptEnabled ? '110' : '111';
      await page.getByLabel('Figure in places', { exact: true }).fill(count);
      await page.getByRole('button', { name: 'Save the figures' }).click();
      await page.getByText('The figures are saved in the name of your organisation').waitFor();
      await page.getByText(`For 2025 the sources differ by ${150 - Number(count)} places`).waitFor();
      await page.context().close();
    },
  );
});
