import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeWithSandbox } from '../durability/made-sandbox.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import { openBrowser, openWindow, signInAs } from '../support/browser.ts';

const places = usePlaces();
let place: Place;
let browser: Browser;

const ACTION = '/plans/national-human-rights-action-plan-2026-2029/actions/2';
const CHANGED = 'In 40 stations a complaint is taken the day it is made.';

beforeAll(async () => {
  place = await placeWithSandbox(places);
  await places.start(place);
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
});

/** A telephone without JavaScript; signed in where somebody is named. */
async function openPhone(name?: string): Promise<Page> {
  const { page } = await openWindow(browser, {
    baseURL: place.url,
    locale: 'en-GB',
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  });
  if (name !== undefined) await signInAs(page, name);
  return page;
}

/** Has the Ministry of the Interior reminded, in a country whose updates are signed; comes back with what the mail opens. */
async function remind(): Promise<string> {
  const page = await openPhone('Salma Rivane');
  await page.goto('/administration/settings');
  await page.locator('#updates-signed').check();
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.getByText('The settings are saved').waitFor();
  await page.goto(ACTION);
  await page.getByRole('link', { name: 'Remind whoever reports on it' }).click();
  await page.getByLabel('Ministry of the Interior').check();
  await page.getByRole('button', { name: 'Send the reminder' }).click();
  await page.getByText('1 person is reminded.').waitFor();
  await page.goto('/administration/outbox');
  await page
    .getByRole('link', { name: /^A report is waited for/ })
    .first()
    .click();
  const letter = await page.locator('main').innerText();
  await page.context().close();
  return /\/reporting\/\S+/.exec(letter)?.[0] ?? '';
}

describe('a report from a link in a mail', () => {
  it(
    'becomes a draft, is submitted, returned, approved, signed and published',
    { timeout: 90_000 },
    async () => {
      const link = await remind();
      const phone = await openPhone();
      await phone.goto(link);
      await phone.getByRole('heading', { name: 'Report for Ministry of the Interior' }).waitFor();
      await phone.getByLabel('From', { exact: true }).fill('2026-09-01');
      await phone.getByLabel('Until', { exact: true }).fill('2026-10-31');
      await phone.getByLabel('What changed for people').fill(CHANGED);
      await phone.getByLabel('What was done').fill('210 officers of 40 stations were trained.');
      await phone.getByRole('button', { name: 'Save the draft' }).click();
      await phone.getByRole('heading', { name: 'Your draft is saved' }).waitFor();
      await phone.goto(link);
      await phone.getByRole('heading', { name: 'This link has been used' }).waitFor();
      await phone.getByRole('link', { name: 'Sign in' }).last().click();
      await phone.getByRole('button', { name: 'Sign in as Davit Olmen' }).click();
      await phone.waitForURL('**/updates/*');
      const update = new URL(phone.url()).pathname;
      await phone.getByRole('button', { name: 'Submit it' }).click();
      await phone.getByText('The update is submitted.').waitFor();

      const office = await openPhone('Emil Torsa');
      await office.goto(update);
      await office.getByText('Return it with questions').first().click();
      await office.getByLabel('Questions').fill('How many of them are women?');
      await office.getByRole('button', { name: 'Return it with questions' }).click();
      await office.getByText('The update is returned with your questions.').waitFor();

      await phone.goto('/inbox?kind=returned');
      await phone.getByText('How many of them are women?').waitFor();
      await phone.locator(`a[href="${update}/edit"]`).click();
      await phone
        .getByLabel('What was done')
        .fill('210 officers of 40 stations were trained, 71 of them women.');
      await phone.getByRole('button', { name: 'Save the draft' }).click();
      await phone.getByRole('button', { name: 'Submit it' }).click();
      await phone.getByText('The update is submitted.').waitFor();

      await office.goto('/inbox?kind=approve');
      await office.locator(`a[href="${update}#next"]`).click();
      await office.getByRole('button', { name: 'Approve it' }).click();
      await office.getByText('The update is approved.').waitFor();

      const minister = await openPhone('Marguerite Sol');
      await minister.goto('/inbox?kind=sign');
      await minister.locator(`a[href^="${update}"]`).click();
      await minister.getByRole('button', { name: 'Sign it' }).click();
      await minister.getByText('The update is signed.').waitFor();

      await office.goto(update);
      await office.getByRole('button', { name: 'Publish it' }).click();
      await office.getByText('The update is published.').waitFor();

      const stranger = await openPhone();
      await stranger.goto(`${ACTION}#updates`);
      await stranger.getByText(CHANGED).waitFor();
      await stranger.goto(update);
      const text = await stranger.locator('main').innerText();
      expect(text).toContain('71 of them women');
      expect(text).not.toContain('How many of them are women?');
      expect(text).not.toContain('Davit Olmen');
    },
  );
});
