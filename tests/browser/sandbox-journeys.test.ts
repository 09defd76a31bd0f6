import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/project.ts';
import { placeWithSandbox } from '../durability/made-sandbox.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import { openBrowser, openWindow, signInAs } from '../support/browser.ts';

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

const open = (options = {}) => openWindow(browser, { baseURL: place.url, locale: 'en-GB', ...options });

describe('importing a document for the second time', () => {
  it.each([true, false])(
    'is refused beside the form, with JavaScript: %s',
    { timeout: 60_000 },
    async (javaScriptEnabled) => {
      const { page, complaints } = await open({ javaScriptEnabled });
      await signInAs(page, 'Emil Torsa');
      await page.getByRole('navigation').getByRole('link', { name: 'Imports' }).click();
      await page.getByLabel('Documents').setInputFiles(join(projectDirectory, 'sandbox', 'A-HRC-90-7.pdf'));
      await page.getByRole('button', { name: 'Read' }).click();
      await page.getByRole('heading', { name: /^92 recommendations read/ }).waitFor();
      await page.getByLabel('Cycle of the Universal').fill('3');
      await page.getByRole('button', { name: 'Publish 92 recommendations' }).click();
      const problem = page
        .getByRole('alert')
        .getByRole('link', { name: /is a source of the review upr-3 already/ });
      await problem.click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('cycle');
      expect(await page.getByLabel('Cycle of the Universal').inputValue()).toBe('3');
      await page.getByRole('button', { name: 'Put aside' }).click();
      await page.getByRole('heading', { name: 'Put aside' }).waitFor();
      expect(complaints.filter((text) => !text.includes('400'))).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the language switch', () => {
  it('keeps the page, its search and its choices, and is remembered', { timeout: 60_000 }, async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto('/recommendations?q=detention&position=supported');
    await page.getByRole('link', { name: 'العربية' }).click();
    const address = new URL(page.url());
    expect(address.pathname).toBe('/recommendations');
    expect(address.searchParams.get('q')).toBe('detention');
    expect(address.searchParams.get('position')).toBe('supported');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await page.getByRole('searchbox').inputValue()).toBe('detention');
    await page.goto('/reviews');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });
});

describe('the second factor', () => {
  it.each([true, false])(
    'shows a code to scan and the key to type, with JavaScript: %s',
    { timeout: 60_000 },
    async (javaScriptEnabled) => {
      const { page, complaints } = await open({ javaScriptEnabled, colorScheme: 'dark' });
      await page.goto('/sign-in');
      const entry = page.getByRole('listitem').filter({ hasText: 'Idris Kavell' });
      const password = await entry.locator('code').nth(1).innerText();
      await signInAs(page, 'Idris Kavell');
      await page.goto('/account/two-factor');
      await page.locator('#current').fill(password);
      await page.locator('main form button').first().click();
      const code = page.getByRole('img', { name: /^QR code/ });
      await code.waitFor();
      const box = await code.boundingBox();
      expect(box?.width).toBeGreaterThan(150);
      expect(box?.height).toBeGreaterThan(150);
      expect(await page.locator('.key').innerText()).toMatch(/^([A-Z2-7]{4} ?)+$/);
      await page.getByRole('button', { name: 'Do not turn it on' }).click();
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});
