import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/project.ts';
import { sandboxPeople } from '../../src/sandbox/people.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import {
  colourRules,
  findAccessibilityFaults,
  findClippedText,
  measureOverflow,
  openBrowser,
  openWindow,
  signInAs,
  spaceText,
  type Watched,
} from '../support/browser.ts';
import { fillSandbox, protectAccount, type Filled } from '../support/filled-sandbox.ts';

/**
 * Every page that there is, by everyone who may open it. The pages come from docs/access.md, which another test holds
 * equal to the route table: whoever adds a page adds it here, and names a record where its address needs one.
 */
const places = usePlaces();
let place: Place;
let browser: Browser;
let filled: Filled;
/** Somebody whose sign-in asks for a code. */
let careful: { email: string; password: string };

/** Whom a page is opened as: `public` where everyone may, else somebody of the sandbox by name. */
type Reader = string;
type Route = { path: string; reader: Reader };

const SECRETARY = 'Salma Rivane';

/** Addresses at which a route shows something else again. */
const besides: readonly Route[] = [
  '/recommendations?q=detention&position=supported&as-of=2024-12-31',
  '/recommendations?q=zeppelin',
  '/recommendations?mechanism=UPR&region=african&region=asia-pacific&sort=document&more=state',
  '/recommendations/A-HRC-80-12/117.17',
  '/reviews/upr-1',
  '/timeline?as-of=2024-12-31',
  '/history/58?kind=recommendation',
  '/nothing-here',
].map((path) => ({ path, reader: 'public' }));

beforeAll(async () => {
  place = await places.make();
  await places.start(place);
  browser = await openBrowser();
  const { page } = await openWindow(browser, { baseURL: place.url, locale: 'en-GB' });
  await signInAs(page, SECRETARY);
  filled = await fillSandbox(page);
  await page.context().close();
  careful = await protectAccount(browser, place.url, 'Idris Kavell');
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

/** The pages of the route table, but not what answers programs. */
function routesOfTable(): Route[] {
  const table = readFileSync(join(projectDirectory, 'docs', 'access.md'), 'utf8');
  return [...table.matchAll(/^\| `GET ([^`]+)`\s*\| (.*?)\s*\|$/gm)]
    .filter(([, path]) => !path?.startsWith('/api/v1/'))
    .map(([, path = '', who = '']) => ({ path, reader: readerOf(who) }));
}

function readerOf(who: string): Reader {
  if (who === 'everyone') return 'public';
  if (who === 'everyone who is signed in' || /administrator|secretariat/.test(who)) return SECRETARY;
  const person = sandboxPeople.find(({ roles }) => roles.some((role) => who.includes(role)));
  if (!person) throw new Error(`nobody in the sandbox is one of: ${who}`);
  return person.name;
}

/** The addresses of a route, with a record for each of its parameters. */
function addressesOf({ path, reader }: Route): Route[] {
  const named = filled.addresses[path];
  if (named) return named.map((address) => ({ path: address, reader }));
  const address = path.replace(/:([a-z0-9]+)/gi, (_, name: string) => {
    const value = filled.values[name];
    if (!value) throw new Error(`no record fills :${name} of ${path}; name one in filled-sandbox.ts`);
    return value;
  });
  return [{ path: address, reader }];
}

/** The addresses at which a browser is answered with a page, each checked to be there. */
async function findPages(page: Page, routes: readonly Route[]): Promise<string[]> {
  const found: string[] = [];
  for (const { path } of routes) {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    const to = answer.headers()['location'];
    if (to?.startsWith('/sign-in')) throw new Error(`${path} is not for its reader`);
    const isPage = answer.headers()['content-type']?.startsWith('text/html') ?? false;
    // the page that it leads on to is in the table itself
    if (to !== undefined || !isPage) continue;
    if (answer.status() !== 200 && path !== '/nothing-here')
      throw new Error(`${path} answers ${answer.status()}`);
    found.push(path);
  }
  return found;
}

/** Gives the right password and no code: still the public, to whom the page that asks for the code is shown. */
async function signInHalfway(page: Page, { email, password }: typeof careful): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sign-in/code*');
}

const wide = { width: 1280, height: 900 };
/**
 * The width that WCAG 2.2, 1.4.10 asks pages to fit. It also stands for 400% zoom in a window of 1280 px, which leaves
 * a page 320 px of CSS.
 */
const narrow = { width: 320, height: 700 };

/** What stands in frames of other sites knows its language from its address alone. */
function isFramed(path: string): boolean {
  return path.startsWith('/embed/') && !path.endsWith('/code');
}

/** Opens each page once, looks at it in every way, and gathers everything that is wrong. */
async function inspect(
  { page, complaints }: Watched,
  { language, paths }: { language: string; paths: readonly string[] },
): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    const found = (fault: string) => faults.push(`${path} in ${language}: ${fault}`);
    complaints.length = 0;
    await page.setViewportSize(wide);
    await page.goto(isFramed(path) ? `${path}?lang=${language}` : path);
    if ((await page.locator('html').getAttribute('lang')) !== language) found('another language');
    for (const complaint of complaints) if (!complaint.includes('status of 404')) found(complaint);
    for (const fault of await findAccessibilityFaults(page)) found(fault);
    if (language === 'en') {
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const fault of await findAccessibilityFaults(page, colourRules)) found(`in the dark: ${fault}`);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.setViewportSize(narrow);
    const overflow = await measureOverflow(page);
    if (overflow > 0) found(`${overflow} px wider than a window of 320`);
    for (const fault of await findAccessibilityFaults(page, ['target-size'])) found(`at 320 px: ${fault}`);
    await spaceText(page);
    const spaced = await measureOverflow(page);
    if (spaced > overflow) found(`${spaced} px wider than a window of 320 with its text spaced`);
    for (const clipped of await findClippedText(page)) found(`cuts off the spaced text of ${clipped}`);
  }
  return faults;
}

describe('every page', () => {
  it.each(['en', 'fr', 'es', 'ar'])(
    'is for everybody in %s: axe finds nothing, it fits 320 px and keeps its policy',
    { timeout: 180_000 },
    async (language) => {
      const routes = [...routesOfTable().flatMap(addressesOf), ...besides];
      const readers = [...new Set(routes.map(({ reader }) => reader))];
      const faults = await Promise.all(
        readers.map(async (reader) => {
          const watched = await openWindow(browser, {
            baseURL: place.url,
            locale: 'en-GB',
            colorScheme: 'light',
            reducedMotion: 'reduce',
          });
          const { page } = watched;
          if (reader === 'public') await signInHalfway(page, careful);
          else await signInAs(page, reader);
          await page.goto(`/?lang=${language}`);
          const paths = await findPages(
            page,
            routes.filter((route) => route.reader === reader),
          );
          const found = await inspect(watched, { language, paths });
          await page.context().close();
          return found;
        }),
      );
      expect(faults.flat()).toEqual([]);
    },
  );
});
