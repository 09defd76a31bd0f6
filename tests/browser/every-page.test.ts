import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext, Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/project.ts';
import { sandboxPeople } from '../../src/sandbox/people.ts';
import { placeWithSandbox } from '../durability/made-sandbox.ts';
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
  wordRules,
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
let readings: Reading[];
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
  place = await placeWithSandbox(places);
  await places.start(place);
  browser = await openBrowser();
  const { page } = await openWindow(browser, { baseURL: place.url, locale: 'en-GB' });
  await signInAs(page, SECRETARY);
  filled = await fillSandbox(page);
  await page.context().close();
  careful = await protectAccount(browser, place.url, 'Idris Kavell');
  readings = await openReadings();
}, 300_000);

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
    // a page that is saved is a file and none of the site's
    const isFile = answer.headers()['content-disposition']?.startsWith('attachment') ?? false;
    const isPage = !isFile && (answer.headers()['content-type']?.startsWith('text/html') ?? false);
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

/**
 * The width that WCAG 2.2, 1.4.10 asks pages to fit. It also stands for 400% zoom in a window of 1280 px, which leaves
 * a page 320 px of CSS.
 */
const narrow = { width: 320, height: 700 };

type Language = 'en' | 'fr' | 'es' | 'ar';
/** The languages in which a page is looked at after it was opened in English, without opening it anew. */
const besidesEnglish = ['fr', 'es', 'ar'] as const;

/** What stands in frames of other sites knows its language from its address alone. */
function isFramed(path: string): boolean {
  return path.startsWith('/embed/') && !path.endsWith('/code');
}

/** A reader's window, their pages, and what they are answered in a language without a window. */
type Reading = {
  watched: Watched;
  paths: readonly string[];
  answers: Readonly<Record<Language, APIRequestContext>>;
};

/**
 * Opens each page once, looks at it in every way, and gathers everything that is wrong. All of axe's rules are asked in English
 * and in the dark, those about colours in the light again; CSS sets colours and layout alike for all languages. How wide the words
 * run is looked at in every language. What names an element is asked again from right to left alone: that no language lacks a
 * sentence is held elsewhere.
 */
async function inspect({ watched, paths, answers }: Reading): Promise<string[]> {
  const { page, complaints } = watched;
  const faults: string[] = [];
  await page.setViewportSize(narrow);
  for (const path of paths) {
    complaints.length = 0;
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(inLanguage(path, 'en'));
    for (const complaint of complaints)
      if (!complaint.includes('status of 404')) faults.push(`${path}: ${complaint}`);
    faults.push(...(await lookAt(page, path, 'en')));
    faults.push(...(await lookAtInTheLight(page, path)));
    for (const language of besidesEnglish) {
      const answer = await answers[language].get(inLanguage(path, language));
      await takeBody(page, await answer.text());
      faults.push(...(await lookAt(page, path, language, language === 'ar' ? wordRules : [])));
    }
  }
  return faults;
}

function inLanguage(path: string, language: Language): string {
  return isFramed(path) ? `${path}?lang=${language}` : path;
}

/** What is wrong with the page that is open in a narrow window; without any rules, axe is not asked. */
async function lookAt(
  page: Page,
  path: string,
  language: Language,
  rules?: readonly string[],
): Promise<string[]> {
  const faults: string[] = [];
  if ((await page.locator('html').getAttribute('lang')) !== language) faults.push('another language');
  if (rules?.length !== 0) faults.push(...(await findAccessibilityFaults(page, rules)));
  const overflow = await measureOverflow(page);
  if (overflow > 0) faults.push(`${overflow} px wider than a window of 320`);
  await spaceText(page, true);
  const spaced = await measureOverflow(page);
  if (spaced > overflow) faults.push(`${spaced} px wider than a window of 320 with its text spaced`);
  for (const clipped of await findClippedText(page)) faults.push(`cuts off the spaced text of ${clipped}`);
  await spaceText(page, false);
  return faults.map((fault) => `${path} in ${language}: ${fault}`);
}

async function lookAtInTheLight(page: Page, path: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const faults = await findAccessibilityFaults(page, colourRules);
  return faults.map((fault) => `${path} in the light: ${fault}`);
}

/** Puts the body of another answer in the place of the one that is open, as following a link with JavaScript does. */
async function takeBody(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const { documentElement, body, title } = new DOMParser().parseFromString(text, 'text/html');
    for (const name of ['lang', 'dir'])
      document.documentElement.setAttribute(name, documentElement.getAttribute(name) ?? '');
    document.title = title;
    document.body.replaceWith(body);
  }, html);
}

/** What each reader opens, in a window in which they are signed in, and in every language beside it. */
async function openReadings(): Promise<Reading[]> {
  const routes = [...routesOfTable().flatMap(addressesOf), ...besides];
  const readers = Map.groupBy(routes, ({ reader }) => reader);
  return Promise.all(
    [...readers].map(async ([reader, theirs]) => {
      const watched = await openWindow(browser, { baseURL: place.url, locale: 'en-GB' });
      const { page } = watched;
      if (reader === 'public') await signInHalfway(page, careful);
      else await signInAs(page, reader);
      const storageState = await page.context().storageState();
      const answers = await Promise.all(
        (['en', 'fr', 'es', 'ar'] as const).map(async (language) => {
          const { request } = await browser.newContext({ baseURL: place.url, storageState });
          await request.get(`/?lang=${language}`);
          return [language, request] as const;
        }),
      );
      const paths = await findPages(page, theirs);
      return { watched, paths, answers: Object.fromEntries(answers) as Reading['answers'] };
    }),
  );
}

describe('every page', () => {
  it(
    'is for everybody in every language: axe finds nothing, it fits 320 px and keeps its policy',
    { timeout: 900_000 },
    async () => {
      const faults = await Promise.all(readings.map(inspect));
      expect(faults.flat()).toEqual([]);
    },
  );
});
