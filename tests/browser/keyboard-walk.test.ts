import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLOSING, heading, item, paragraph, reportPdf } from '../../src/documents/report-fixture.ts';
import { projectDirectory } from '../../src/project.ts';
import { placeWithSandbox } from '../durability/made-sandbox.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import { openBrowser, openWindow, signInAs } from '../support/browser.ts';
import { nameOfFocus, tabTo, walkByTab } from '../support/keyboard.ts';
import { fileOf, publishSmallReview } from '../support/small-review.ts';

/** What docs/accessibility.md says of the keyboard, held. No mouse is used, nor any focus set by a program. */
const places = usePlaces();
let place: Place;
let browser: Browser;

const SECRETARY = 'Salma Rivane';

beforeAll(async () => {
  place = await placeWithSandbox(places);
  await places.start(place);
  browser = await openBrowser();
  const { page } = await open();
  await signInAs(page, SECRETARY);
  await publishSmallReview(page);
  await page.context().close();
}, 180_000);

afterAll(async () => {
  await browser?.close();
});

const open = () =>
  openWindow(browser, { baseURL: place.url, locale: 'en-GB', viewport: { width: 1280, height: 900 } });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Long enough to be read still when the page that tells of it opens. */
const long = fileOf('long.pdf', readFileSync(join(projectDirectory, 'sandbox', 'A-HRC-80-12.pdf')));

/** What the page has a screen reader say beside itself. */
const announced = (page: Page) => page.locator('body > [aria-live]').allTextContents();

const report = reportPdf({
  symbol: 'A/HRC/59/9',
  state: 'Alvera',
  blocks: [
    heading('II. Conclusions and/or recommendations'),
    paragraph('8. The recommendations listed below enjoy the support of Alvera:'),
    item('8.1 Mend the bridges (France);'),
    item('8.2 Open a clinic in each district (Kenya, Chile).'),
    CLOSING,
  ],
});
const addendum = reportPdf({
  symbol: 'A/HRC/59/9/Add.1',
  state: 'Alvera',
  blocks: [
    paragraph('1. Alvera notes the following recommendations: 8.1.'),
    paragraph('2. Alvera accepts the following recommendations: 8.2.'),
  ],
});

describe('Tab and Shift+Tab', () => {
  const everywhere = [
    '/',
    '/recommendations?q=detention&position=supported',
    '/recommendations/A-HRC-57-9/6.1',
    '/reviews/upr-4',
    '/themes/forests',
    '/rights/health',
    '/sign-in',
  ];
  it.each([
    ['en', everywhere],
    // what runs from right to left is laid out by the same style: a page of each kind shows it
    ['ar', everywhere.slice(0, 3)],
  ] as const)(
    'reach everything on the public pages in reading order, each seen, in %s',
    { timeout: 90_000 },
    async (language, paths) => {
      const { page } = await open();
      const faults: string[] = [];
      for (const path of paths) {
        await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        for (const fault of await walkByTab(page)) faults.push(`${path}: ${fault}`);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

describe('with the keyboard alone', () => {
  it(
    'somebody comes from the front page to what was asked, to its review and its theme',
    { timeout: 60_000 },
    async () => {
      const { page } = await open();
      await page.goto('/');
      await page.keyboard.press('Tab');
      expect(await nameOfFocus(page)).toBe('Skip to the main content');
      expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: 16 });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('q');
      await page.keyboard.type('trees OR school OR bread');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/recommendations\?q=/);
      await tabTo(page, 'Skip to what was found');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await nameOfFocus(page)).toBe('Document by document');

      await page.goBack();
      await tabTo(page, /^African States/);
      await page.keyboard.press('Space');
      await tabTo(page, 'Show');
      await page.keyboard.press('Enter');
      await page.waitForURL(/region=african/);
      await tabTo(page, 'Open a school in each village');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/recommendations/A-HRC-57-9/6.2');
      await tabTo(page, 'UPR 4');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/reviews/upr-4');
      await page.goBack();
      await tabTo(page, 'Education');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/themes/education');
      await page.context().close();
    },
  );

  it('somebody is told that their password was wrong, the form next to it', { timeout: 60_000 }, async () => {
    const { page } = await open();
    await page.goto('/sign-in');
    await tabTo(page, 'E-mail address');
    await page.keyboard.type('nobody@alvera.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('not the password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await expect.poll(() => focused(page)).toBe('problems');
    await page.keyboard.press('Tab');
    expect(await nameOfFocus(page)).toBe('E-mail address');
    expect(await page.locator('#email').inputValue()).toBe('nobody@alvera.example');
    await page.context().close();
  });

  it(
    'the secretariat brings documents in, settles where they differ and publishes',
    { timeout: 90_000 },
    async () => {
      const { page, complaints } = await open();
      await page.goto('/sign-in');
      await tabTo(page, `Sign in as ${SECRETARY}`);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: SECRETARY, exact: true }).waitFor();
      await tabTo(page, 'Imports');
      await page.keyboard.press('Enter');
      await expect.poll(() => announced(page)).toEqual(['Imports · Alvera']);
      const choosing = page.waitForEvent('filechooser');
      await tabTo(page, 'Documents');
      await page.keyboard.press('Enter');
      const chooser = await choosing;
      await chooser.setFiles([fileOf('report.pdf', report), fileOf('addendum.pdf', addendum), long]);
      let loads = 0;
      page.on('load', () => loads++);
      await tabTo(page, 'Read');
      await page.keyboard.press('Enter');
      await expect.poll(() => nameOfFocus(page), { timeout: 20_000 }).toBe('All 3 files have been looked at');
      await expect.poll(() => announced(page)).toEqual(['All 3 files have been looked at']);
      expect(loads).toBe(0);
      await tabTo(page, 'Check A/HRC/59/9');
      await page.keyboard.press('Enter');

      await page.getByRole('heading', { name: 'The sources differ on one point' }).waitFor();
      await tabTo(page, 'Decide 8.1, Position');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'This holds' }).waitFor();
      await tabTo(page, 'This holds');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      await expect.poll(() => focused(page)).toBe('problems');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('choice');
      await page.keyboard.press('ArrowDown');
      expect(await nameOfFocus(page)).toContain('A/HRC/59/9/Add.1');
      await tabTo(page, 'This holds');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'The sources agree' }).waitFor();

      await tabTo(page, 'Cycle of the Universal Periodic Review');
      await page.keyboard.type('4');
      await tabTo(page, 'Publish 2 recommendations');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      await expect.poll(() => focused(page)).toBe('problems');
      expect(await walkByTab(page)).toEqual([]);
      await tabTo(page, 'Cycle of the Universal Periodic Review');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('5');
      await tabTo(page, 'Publish 2 recommendations');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'UPR 5', level: 1 }).waitFor();
      expect(complaints.filter((text) => !text.includes('400'))).toEqual([]);
      await page.context().close();
    },
  );

  it('an administrator invites somebody', { timeout: 60_000 }, async () => {
    const { page } = await open();
    await signInAs(page, SECRETARY);
    await tabTo(page, 'Administration');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/administration');
    await page.getByRole('heading', { name: 'Administration', level: 1 }).waitFor();
    await tabTo(page, /^People/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/administration/people');
    await tabTo(page, 'Invite');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/people/new');
    await tabTo(page, 'Mail address');
    await page.keyboard.type('adele.invited@alvera.example');
    await tabTo(page, 'Organisation');
    await page.keyboard.type('Ministry of J');
    await tabTo(page, /^Focal point/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await expect.poll(() => focused(page)).toBe('problems');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('name');
    await page.keyboard.type('Adele Invited');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Adele Invited', level: 1 }).waitFor();
    expect(await walkByTab(page)).toEqual([]);
    await page.context().close();
  });
});
