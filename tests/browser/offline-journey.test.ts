import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeWithSandbox } from '../durability/made-sandbox.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import {
  findAccessibilityFaults,
  measureOverflow,
  openBrowser,
  openWindow,
  signInAs,
} from '../support/browser.ts';

const HOME = '/organisations/ministry-of-justice/offline';
const folder = mkdtempSync(join(tmpdir(), 'suivi-offline-'));
const places = usePlaces();
let place: Place;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  place = await placeWithSandbox(places);
  await places.start(place);
  browser = await openBrowser();
  ({ page } = await openWindow(browser, { baseURL: place.url, locale: 'en-GB' }));
  await signInAs(page, 'Elna Dorvaš');
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function takeAlong(link: string, name: string): Promise<string> {
  await page.goto(HOME);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

async function bringBack(path: string): Promise<void> {
  await page.goto(HOME);
  await page.locator('#file').setInputFiles(path);
  await page.getByRole('button', { name: 'See what it would change' }).click();
  await page.getByRole('heading', { name: 'What the file would change' }).waitFor();
}

describe('a focal point without a line', () => {
  it('fills in the saved page on a phone, and brings its answers back', async () => {
    const saved = pathToFileURL(await takeAlong('Page to save', 'saved.html')).href;
    const { page: phone, complaints } = await openWindow(browser, {
      viewport: { width: 360, height: 740 },
      offline: true,
    });
    await phone.goto(saved);
    await phone.locator('summary').first().click();
    await phone.getByLabel('What was done').fill('</script><b>Two courts</b>\nwere opened.');
    await phone.getByLabel('From').fill('2026-01-01');
    await phone.getByText('Filled in: 1').waitFor();
    expect(await measureOverflow(phone)).toBe(0);
    expect(await findAccessibilityFaults(phone)).toEqual([]);
    await phone.reload();
    await phone.locator('summary').first().click();
    expect(await phone.getByLabel('What was done').inputValue()).toContain('Two courts');
    const [download] = await Promise.all([
      phone.waitForEvent('download'),
      phone.getByRole('button', { name: 'Save the answers' }).click(),
    ]);
    const answers = join(folder, 'answers.json');
    await download.saveAs(answers);
    expect(complaints).toEqual([]);
    await phone.context().close();

    await bringBack(answers);
    await page.getByText('</script><b>Two courts</b>').waitFor();
    await page.getByRole('button', { name: 'Save it as drafts' }).click();
    await page.getByText('1 draft is saved.').waitFor();
  });

  it('brings the spreadsheet back, and settles what somebody else has changed meanwhile', async () => {
    const path = await takeAlong('Spreadsheet', 'duties.xlsx');
    await page.goto('/updates?list=drafts&organisation=ministry-of-justice');
    // the newest comes first
    await page.locator('main a[href^="/updates/"]').first().click();
    await page.locator('a[href$="/edit"]').first().click();
    await page.locator('#done').fill('Three courts were opened.');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.waitForURL('**/updates/*?done=saved');
    const draft = new URL(page.url()).pathname;

    const { sheets } = await readXlsx(new Uint8Array(await readFile(path)));
    const [rows = [], about = []] = sheets.map((sheet) => sheet.rows);
    const column = (rows[0] ?? []).indexOf('What was done');
    const row = rows.find((cells) => String(cells[column]).includes('Two courts'));
    row?.splice(column, 1, 'Four courts were opened.');
    await writeFile(
      path,
      await writeXlsx({
        sheets: [
          { name: 'a', rows },
          { name: 'b', rows: about },
        ],
      }),
    );
    await bringBack(path);
    await page.getByText('1 thing has to be settled').waitFor();
    await page.getByRole('button', { name: 'Save it as drafts' }).click();
    await page.getByText('it is not chosen which side holds').waitFor();
    await page.getByLabel(/Take what the file says/).check();
    await page.getByRole('button', { name: 'Save it as drafts' }).click();
    await page.getByText('1 draft is saved.').waitFor();
    await page.goto(draft);
    await page.getByText('Four courts were opened.').first().waitFor();
  });
});
