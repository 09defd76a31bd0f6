import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeWithSandbox } from '../durability/made-sandbox.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import { openBrowser, openWindow, signInAs } from '../support/browser.ts';

const places = usePlaces();
let place: Place;
let browser: Browser;
const PLAN = '/plans/national-human-rights-action-plan-2026-2029';
const ACTION = `${PLAN}/actions/1`;
const LONG = 'What was agreed with the courts, the bar and the prison service.\n'.repeat(20).trim();

beforeAll(async () => {
  place = await placeWithSandbox(places);
  await places.start(place);
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
});

async function openAs(name: string, options = {}): Promise<Page> {
  const { page } = await openWindow(browser, { baseURL: place.url, locale: 'en-GB', ...options });
  await signInAs(page, name);
  return page;
}

/** The button that sends the form in which a field stands. */
const sender = (page: Page, field: string) =>
  page.locator('form', { has: page.locator(`#${field}`) }).locator('p.actions button');

/** The address that a page leads to, for records whose ids nobody knows before. */
async function follow(page: Page, list: string, link: string): Promise<string> {
  await page.goto(list);
  return (await page.locator(link).first().getAttribute('href')) ?? '';
}

describe('two people change the same action', () => {
  it.each([true, false])(
    'and the second sees both versions and loses nothing, with JavaScript: %s',
    async (javaScriptEnabled) => {
      const first = await openAs('Emil Torsa', { javaScriptEnabled });
      const second = await openAs('Salma Rivane', { javaScriptEnabled });
      for (const page of [first, second]) await page.goto(`${ACTION}/edit`);
      const [theirs, own] = [`Theirs, script ${javaScriptEnabled}`, `Own, script ${javaScriptEnabled}`];
      await first.getByLabel('Description').fill(theirs);
      await first.getByRole('button', { name: 'Save' }).click();
      await first.getByText('The action is saved.').waitFor();

      await second.getByLabel('Description').fill(own);
      await second.getByRole('button', { name: 'Save' }).click();
      await second.getByText('Somebody else saved this after you opened it').first().waitFor();
      expect(await second.locator('.newer').innerText()).toContain(theirs);
      expect(await second.getByLabel('Description').inputValue()).toBe(own);
      await second.getByRole('button', { name: 'Save' }).click();
      await second.getByText('The action is saved.').waitFor();
      await second.getByText(own).waitFor();
    },
  );
});

describe('a long text', () => {
  it('is still there after the connection was lost, and can be saved', async () => {
    const page = await openAs('Emil Torsa');
    await page.goto(`${ACTION}/edit`);
    await page.getByLabel('Description').fill(LONG);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The connection was lost, and nothing was saved yet.').waitFor();
    expect(await page.getByLabel('Description').inputValue()).toBe(LONG);
    await page.context().setOffline(false);
    await page.reload();
    expect(await page.getByLabel('Description').inputValue()).not.toBe(LONG);
    await page.getByRole('button', { name: 'Put it back' }).click();
    expect(await page.getByLabel('Description').inputValue()).toBe(LONG);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The action is saved.').waitFor();
    await page.goto(`${ACTION}/edit`);
    expect(await page.getByLabel('Description').inputValue()).toBe(LONG);
    expect(await page.getByRole('button', { name: 'Put it back' }).count()).toBe(0);
  });

  it('is kept whole while a form is refused, and put beside what somebody else has saved meanwhile', async () => {
    const page = await openAs('Emil Torsa');
    await page.goto(`${ACTION}/edit`);
    await page.getByLabel('Description').fill('Kept over a refusal.');
    await page.getByLabel('Last day').fill('2020-01-01');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Last day').fill('2028-01-01');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The connection was lost').waitFor();
    await page.context().setOffline(false);

    const other = await openAs('Salma Rivane');
    await other.goto(`${ACTION}/edit`);
    await other.getByLabel('Description').fill('Saved by another meanwhile.');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText('The action is saved.').waitFor();

    await page.goto(`${ACTION}/edit`);
    await page.getByRole('button', { name: 'Put it back' }).click();
    expect(await page.getByLabel('Last day').inputValue()).toBe('2028-01-01');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody else saved this after you opened it').first().waitFor();
    expect(await page.locator('.newer').innerText()).toContain('Saved by another meanwhile.');
    expect(await page.getByLabel('Description').inputValue()).toBe('Kept over a refusal.');
  });

  it('outlives a session that ends, and is offered to nobody else', async () => {
    const page = await openAs('Emil Torsa');
    await page.goto(`${ACTION}/edit`);
    await page.getByLabel('Description').fill(LONG);
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your session has ended, and nothing was saved.').waitFor();
    await page.getByRole('button', { name: 'Sign in as Salma Rivane' }).click();
    await page.getByRole('heading', { name: 'Change action 1' }).waitFor();
    expect(await page.getByRole('button', { name: 'Put it back' }).count()).toBe(0);

    await page.context().clearCookies();
    await page.goto(`${ACTION}/edit`);
    await page.getByRole('button', { name: 'Sign in as Emil Torsa' }).click();
    await page.getByRole('button', { name: 'Put it back' }).click();
    expect(await page.getByLabel('Description').inputValue()).toBe(LONG);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out.').waitFor();
    const left = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith('suivi')),
    );
    expect(left).toEqual([]);
  });

  it('is kept on every page where one is typed', async () => {
    const secretary = await openAs('Emil Torsa');
    const ministry = await openAs('Elna Dorvaš');
    const recommendation = '/recommendations/A-HRC-90-7/42.17';
    const pages: [Page, string, string][] = [
      [secretary, `${PLAN}/edit`, 'summary'],
      [secretary, `${PLAN}/objectives/1`, 'description'],
      [secretary, `${PLAN}/versions`, 'note'],
      [
        secretary,
        await follow(secretary, ACTION, 'a[href*="/money/lines/"]:not([href$="/new"])'),
        'withheld-reason',
      ],
      [secretary, '/indicators/prisoners-held-before-trial/edit', 'definition'],
      [secretary, '/indicators/prisoners-held-before-trial/method', 'method'],
      [secretary, '/partnerships/new', 'purpose'],
      [secretary, await follow(secretary, '/assignments?list=contested', 'a[href$="/settle"]'), 'reason'],
      [secretary, `${recommendation}/summary`, 'text-en'],
      [ministry, '/indicators/prisoners-held-before-trial/figures?period=2024', 'note'],
      [ministry, `${recommendation}/assess`, 'reason'],
      [ministry, `${recommendation}/claim`, 'reason'],
      [ministry, await follow(ministry, '/assignments/mine', 'main a[href$="/contest"]'), 'reason'],
    ];
    const lost: string[] = [];
    for (const [page, address, field] of pages) {
      await page.goto(address);
      await page.locator(`#${field}`).fill(LONG);
      await page.context().setOffline(true);
      await sender(page, field).click();
      await page.getByText('The connection was lost').waitFor();
      await page.context().setOffline(false);
      await page.goto(address);
      await page.getByRole('button', { name: 'Put it back' }).click();
      if ((await page.locator(`#${field}`).inputValue()) !== LONG) lost.push(address);
    }
    expect(lost).toEqual([]);
  });
});
