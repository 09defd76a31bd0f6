import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/project.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import {
  findAccessibilityFaults,
  measureOverflow,
  openBrowser,
  openWindow,
  signInAs,
  type Watched,
} from '../support/browser.ts';

const places = usePlaces();
let place: Place;
let browser: Browser;
let importAddress: string;
let uploadAddress: string;

beforeAll(async () => {
  place = await places.make();
  await places.start(place);
  browser = await openBrowser();
  const { page } = await openWindow(browser, { baseURL: place.url });
  await signInAs(page, 'Salma Rivane');
  await page.goto('/imports');
  await page.locator('#file').setInputFiles(join(projectDirectory, 'sandbox', 'A-HRC-80-12.pdf'));
  await page.locator('main form button').click();
  await page.locator('form[action$="/confirm"]').waitFor();
  importAddress = new URL(page.url()).pathname;
  await page.goto('/imports');
  const report = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear colleague') };
  await page
    .locator('#file')
    .setInputFiles([report, { ...report, name: 'empty.txt', buffer: Buffer.alloc(0) }]);
  await page.locator('main form button').click();
  await page.waitForURL('**/imports/uploads/*');
  uploadAddress = new URL(page.url()).pathname;
  await page.context().close();
}, 90_000);

afterAll(async () => {
  await browser?.close();
});

const publicPages = [
  '/',
  '/recommendations',
  '/recommendations?q=detention&position=supported&as-of=2024-12-31',
  '/recommendations?q=zeppelin',
  '/recommendations?mechanism=UPR&region=african&region=asia-pacific&sort=document&more=state',
  '/recommendations/A-HRC-90-7/42.17',
  '/recommendations/A-HRC-80-12/117.17',
  '/reviews',
  '/reviews/upr-3',
  '/browse',
  '/mechanisms',
  '/mechanisms/upr',
  '/themes',
  '/states',
  '/states/FRA',
  '/regions',
  '/regions/african',
  '/timeline?as-of=2024-12-31',
  '/map',
  '/organisations',
  '/history',
  '/history/58?kind=recommendation',
  '/about',
  '/api',
  '/sign-in',
  '/reset',
  '/nothing-here',
];

const signedInPages = [
  '/account/searches',
  '/account/searches/new?q=detention&position=supported',
  '/imports',
  'IMPORT',
  'IMPORT/items/0',
  'IMPORT/items/new',
  'UPLOAD',
  '/account',
  '/account/two-factor',
  '/administration',
  '/administration/settings',
  '/administration/map',
  '/recommendations/A-HRC-90-7/42.17/summary',
  '/administration/status-scale',
  '/administration/status-scale/new',
  '/administration/organisations',
  '/administration/organisations/new',
  '/administration/people',
  '/administration/people/new',
  '/administration/outbox',
  '/administration/keys',
  '/administration/keys/new',
  '/reviews/upr-3',
];

const wide = { width: 1200, height: 900 };
/** The width that WCAG 2.2, 1.4.10 asks pages to fit. */
const narrow = { width: 320, height: 700 };

/** Opens each page wide and narrow, and gathers everything that is wrong with any of them. */
async function inspect({ page, complaints }: Watched, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    complaints.length = 0;
    await page.setViewportSize(wide);
    await page.goto(path.replace('IMPORT', importAddress).replace('UPLOAD', uploadAddress));
    for (const complaint of complaints)
      if (!complaint.includes('status of 404')) faults.push(`${path}: ${complaint}`);
    for (const fault of await findAccessibilityFaults(page)) faults.push(`${path}: ${fault}`);
    await page.setViewportSize(narrow);
    const overflow = await measureOverflow(page);
    if (overflow > 0) faults.push(`${path}: ${overflow} px wider than a window of 320`);
  }
  return faults;
}

describe.each([
  { language: 'en', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
  { language: 'ar', colorScheme: 'light' },
] as const)('in $language, $colorScheme', ({ language, colorScheme }) => {
  const window = () => openWindow(browser, { baseURL: place.url, locale: language, colorScheme });

  it('every public page is accessible, fits 320 px and keeps its policy', { timeout: 120_000 }, async () => {
    const watched = await window();
    expect(await inspect(watched, publicPages)).toEqual([]);
    await watched.page.context().close();
  });

  it('every main signed-in page is so too', { timeout: 120_000 }, async () => {
    const watched = await window();
    await watched.page.goto('/?lang=en');
    await signInAs(watched.page, 'Salma Rivane');
    await watched.page.goto(`/?lang=${language}`);
    expect(await inspect(watched, signedInPages)).toEqual([]);
    await watched.page.context().close();
  });
});
