import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeWithSandbox } from '../durability/made-sandbox.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import { openBrowser, openWindow, signInAs } from '../support/browser.ts';
import { publishRegions, publishSmallReview } from '../support/small-review.ts';

const places = usePlaces();
let place: Place;
let browser: Browser;

const phone = { width: 360, height: 700 };
/** A window as a reader on a phone has it, with JavaScript off. */
const openPhone = () =>
  openWindow(browser, { baseURL: place.url, locale: 'en-GB', viewport: phone, javaScriptEnabled: false });

beforeAll(async () => {
  place = await placeWithSandbox(places);
  await places.start(place);
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
});

describe('browsing with JavaScript off, on 360 px', () => {
  it('shows what the secretariat and an administrator gave', { timeout: 90_000 }, async () => {
    const { page } = await openPhone();
    await signInAs(page, 'Salma Rivane');
    await publishSmallReview(page);
    await publishRegions(page);

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
});
