import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../src/documents/read/docx.ts';
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

/** The window of somebody, without JavaScript: each step is a form or a link. */
async function openAs(name: string): Promise<Page> {
  const { page } = await openWindow(browser, {
    baseURL: place.url,
    locale: 'en-GB',
    javaScriptEnabled: false,
  });
  await signInAs(page, name);
  return page;
}

describe('a focal point who leaves', () => {
  it('leaves the successor a first morning in order', { timeout: 60_000 }, async () => {
    const leaver = await openAs('Davit Olmen');
    await leaver.goto('/hand-overs');
    await leaver.getByRole('button', { name: 'Hand over' }).click();
    await leaver.getByLabel('Successor of Davit Olmen').selectOption({ label: 'Marguerite Sol' });
    await leaver.getByLabel('How to do it').fill('Ask the statistics office early.');
    await leaver.getByRole('button', { name: 'Hand over now' }).click();
    await leaver.getByRole('heading', { name: 'You have handed over' }).waitFor();

    const successor = await openAs('Marguerite Sol');
    await successor.goto('/hand-overs');
    await successor.getByRole('link', { name: /^Davit Olmen has handed over to you/ }).click();
    await successor.getByText('Ask the statistics office early.').waitFor();
    expect(await successor.getByRole('heading', { name: /^[1-9]\d* dut/ }).count()).toBe(1);
    await successor.getByRole('button', { name: 'I have it' }).click();
    await successor.getByText(/^taken on/).waitFor();
    await successor.goto('/assignments/mine');
    await successor.getByRole('heading', { name: /Ministry of the Interior/ }).waitFor();

    await successor.goto('/meetings/1');
    const [download] = await Promise.all([
      successor.waitForEvent('download'),
      successor.getByRole('link', { name: 'Minutes, English, Word' }).click(),
    ]);
    const minutes = readDocx(await readFile(await download.path()));
    const text = minutes.ok ? minutes.lines.map(({ text: words }) => words).join('\n') : '';
    expect(text).toContain('Plenary of the mechanism');
    expect(text).toContain('Circulate the outline of the mid-term report.');
  });
});
