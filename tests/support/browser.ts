import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { projectDirectory } from '../../src/project.ts';

/** Debian's Chromium without a window, which costs a quarter less; another one where the machine has it elsewhere. */
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell';

/** Starts Chromium; its own sandbox does not run as root. */
export function openBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])],
  });
}

/** What a window has complained about: errors of scripts and refusals of the content security policy. */
export type Watched = { page: Page; complaints: string[] };

/** A window whose complaints are kept. */
export async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<Watched> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** Signs in through the page with one of the sandbox's accounts. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
  await page.getByRole('link', { name, exact: true }).waitFor();
}

const axe = readFileSync(join(projectDirectory, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

type Violation = { id: string; help: string; nodes: { target: string[]; any: { message: string }[] }[] };

/**
 * The rules of axe whose answer can depend on the words of a page: names, titles, languages, sizes. All others depend on its
 * elements, roles and style, which are the same in every language.
 */
export const wordRules = [
  'accesskeys',
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-meter-name',
  'aria-progressbar-name',
  'aria-toggle-field-name',
  'aria-tooltip-name',
  'aria-treeitem-name',
  'button-name',
  'document-title',
  'duplicate-id-aria',
  'empty-heading',
  'empty-table-header',
  'frame-title',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'image-redundant-alt',
  'input-button-name',
  'label',
  'label-title-only',
  'landmark-unique',
  'link-name',
  'select-name',
  'summary-name',
  'svg-img-alt',
  'target-size',
  'valid-lang',
] as const;

/** The rules of axe whose answer can depend on colours, which are others in the light than in the dark. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const;

/**
 * What axe-core finds against WCAG 2.2 A and AA and good practice, one line a place; with `rules`, by those alone. It is
 * handed in through the debugger, since the policy of our pages lets no script of others in.
 */
export async function findAccessibilityFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const isLoaded = await page.evaluate(() => 'axe' in globalThis);
  if (!isLoaded) await session.send('Runtime.evaluate', { expression: axe });
  const options = {
    resultTypes: ['violations'],
    // what it would fetch is for sound and film that plays by itself
    preload: false,
    ...(rules
      ? { runOnly: { type: 'rule', values: rules } }
      : // of WCAG 2.2 and off unless asked for
        { rules: { 'target-size': { enabled: true } } }),
  };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return (result.value as Violation[]).flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** How many pixels a page is wider than its window; 0 when nothing has to be scrolled sideways. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(0, root.scrollWidth - root.clientWidth);
  });
}

/** Sets lines, paragraphs, letters and words as far apart as WCAG 1.4.12 has a reader set them, or back. */
export function spaceText(page: Page, isSpaced: boolean): Promise<void> {
  return page.evaluate((shallBeSpaced) => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = shallBeSpaced ? [spaced] : [];
  }, isSpaced);
}

/** Elements whose text is cut off by their own edge, by their class or name. */
export function findClippedText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const isClipping = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        if (!isClipping || clipPath !== 'none' || element.textContent?.trim() === '') return false;
        return (
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        );
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  );
}
