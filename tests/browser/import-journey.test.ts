import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/project.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import { openBrowser, openWindow } from '../support/browser.ts';

/** A published report, kept beside the project and never in it. */
const REPORT = join(projectDirectory, '../shared/data/slovenia/cycle-3/g1934994.pdf');
const isPresent = existsSync(REPORT);
/** What production runs; `bin/test` builds it before the tests. */
const PROGRAM = join(projectDirectory, 'dist', 'suivi.js');
const EMAIL = 'secretariat@example.org';
const PASSWORD = 'walnut harbour quiet lamp';

const places = usePlaces();

/**
 * The main job once through: an installation of a real country, its secretariat in the browser, and the public with
 * JavaScript off.
 */
describe.skipIf(!isPresent)(`the main job${isPresent ? '' : ` (skipped: no ${REPORT})`}`, () => {
  let place: Place;
  let browser: Browser;

  beforeAll(async () => {
    place = await places.make();
    const made = spawnSync(
      process.execPath,
      [
        PROGRAM,
        'init',
        '--country',
        'SVN',
        '--name',
        'Slovenia',
        '--languages',
        'en,ar',
        '--email',
        EMAIL,
        '--person',
        'Ana Kovač',
        '--password-stdin',
      ],
      {
        input: `${PASSWORD}\n`,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], SUIVI_LANGUAGE: 'en', ...place.environment },
      },
    );
    if (made.status !== 0) throw new Error(`init ended with ${made.status}: ${made.stderr}`);
    await places.start(place);
    browser = await openBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
  });

  it('is done by the secretariat: upload, progress, check, publish', { timeout: 90_000 }, async () => {
    const { page, complaints } = await openWindow(browser, { baseURL: place.url, locale: 'en-GB' });
    await page.goto('/');
    await page.getByText('Nothing has been published yet.', { exact: false }).waitFor();
    await page.goto('/imports');
    await page.getByLabel('E-mail address').fill(EMAIL);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Imports', level: 1 }).waitFor();

    await page.getByLabel('Documents').setInputFiles(REPORT);
    await page.getByRole('button', { name: 'Read' }).click();
    // The page renews itself until the file has been read.
    await page.getByRole('heading', { name: '215 recommendations read. Nothing looks odd.' }).waitFor();
    expect(await page.getByLabel('Symbol of the document').inputValue()).toBe('A/HRC/43/15');
    expect(await page.getByLabel('Cycle of the Universal').inputValue()).toBe('3');
    expect(await page.getByLabel('Day of the review').inputValue()).toBe('2019-11-12');

    await page.getByRole('button', { name: 'Publish 215 recommendations' }).click();
    await page.getByRole('heading', { name: 'UPR 3', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/reviews/upr-3');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    {
      language: 'en',
      direction: 'ltr',
      search: 'Search',
      history: 'Its history',
      imported: 'A review was imported and published',
    },
    {
      language: 'ar',
      direction: 'rtl',
      search: 'بحث',
      history: 'تاريخ تغييراتها',
      imported: 'استُورد استعراض ونُشر',
    },
  ])(
    'is read by the public in $language without JavaScript, down to the history of one recommendation',
    { timeout: 60_000 },
    async ({ language, direction, search, history, imported }) => {
      const { page, complaints } = await openWindow(browser, {
        baseURL: place.url,
        locale: language,
        javaScriptEnabled: false,
      });
      await page.goto('/');
      expect(await page.locator('html').getAttribute('dir')).toBe(direction);
      await page.getByRole('searchbox').fill('trafficking victims');
      await page.getByRole('button', { name: search }).click();
      const found = page.locator('main .list .words a');
      expect(await found.count()).toBeGreaterThan(0);
      expect(await page.locator('main .list .words').first().getAttribute('dir')).toBe('ltr');
      await found.first().click();
      expect(new URL(page.url()).pathname).toMatch(/^\/recommendations\/A-HRC-43-15\/\d+\.\d+$/);
      expect(await page.locator('html').getAttribute('dir')).toBe(direction);

      await page.getByRole('link', { name: history }).click();
      const entry = page.getByRole('link', { name: imported });
      expect(await entry.count()).toBe(1);
      await entry.click();
      expect(await page.locator('main').innerText()).not.toContain('Ana Kovač');
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});
