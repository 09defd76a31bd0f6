import { spawnSync } from 'node:child_process';
import type { APIRequestContext, Browser, Page } from 'playwright-core';
import { pathOf } from '../corpus/data.ts';
import { PROGRAM, run, succeed, type Place } from '../durability/system.ts';
import { openWindow } from './browser.ts';

const PASSWORD = 'walnut harbour quiet lamp';

export const SECRETARY = { name: 'Ana Kovač', email: 'secretariat@example.org' };

export const JUSTICE = 'Ministry of Justice';
export const INTERIOR = 'Ministry of the Interior';
export const EQUALITY = 'Office for Equal Opportunities';
export const CITY = 'City of Maribor';
const OMBUDSMAN = 'Human Rights Ombudsman';
export const NETWORK = 'Women’s Counselling Network';
const organisations = [
  [JUSTICE, 'ministry'],
  [INTERIOR, 'ministry'],
  ['Ministry of Health', 'ministry'],
  ['Ministry of Education', 'ministry'],
  [EQUALITY, 'agency'],
  [CITY, 'local-government'],
  [OMBUDSMAN, 'nhri'],
  [NETWORK, 'cso'],
] as const;
/** One of each who works on a plan besides the secretariat. */
export const people = {
  ministry: { name: 'Meta Novak', email: 'meta@example.org', organisation: JUSTICE, role: 'focal-point' },
  city: { name: 'Jure Kos', email: 'jure@example.org', organisation: CITY, role: 'focal-point' },
  nhri: { name: 'Irena Hribar', email: 'irena@example.org', organisation: OMBUDSMAN, role: 'nhri' },
  cso: { name: 'Vida Zupan', email: 'vida@example.org', organisation: NETWORK, role: 'civil-society' },
  minister: { name: 'Boris Mlakar', email: 'boris@example.org', organisation: JUSTICE, role: 'signatory' },
};

/** Sets up Slovenia with its real third review and the answers to it. */
export async function setUpSlovenia(place: Place): Promise<void> {
  const made = spawnSync(
    process.execPath,
    [PROGRAM, 'init', '--country', 'SVN', '--name', 'Slovenia', '--languages', 'en,fr,es,ar'].concat(
      '--email',
      SECRETARY.email,
      '--person',
      SECRETARY.name,
      '--password-stdin',
    ),
    {
      input: `${PASSWORD}\n`,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], SUIVI_LANGUAGE: 'en', ...place.environment },
    },
  );
  if (made.status !== 0) throw new Error(`init ended with ${made.status}: ${made.stderr}`);
  const files = ['g1934994.pdf', 'g2004192.pdf'].map((name) => pathOf(`slovenia/cycle-3/${name}`));
  await succeed(run(place, ['import', '--confirm', ...files]));
}

/** A window of somebody who is signed in with the password of this place. */
export async function openAs(
  browser: Browser,
  place: Place,
  email: string,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const { page } = await openWindow(browser, { baseURL: place.url, locale: 'en-GB', ...options });
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  return page;
}

/** Enters the organisations and invites the people, in the window of an administrator. */
export async function settle(page: Page): Promise<void> {
  for (const [name, kind] of organisations) await addOrganisation(page, name, kind);
  for (const person of Object.values(people)) await addPerson(page, person);
}

/** Enters an organisation as an administrator does. */
async function addOrganisation(page: Page, name: string, kind: string): Promise<void> {
  const url = new URL('/administration/organisations/new', page.url()).href;
  await send(page.request, url, { 'name-en': name, kind, version: '' });
}

type NewPerson = { name: string; email: string; organisation: string; role: string };

/** Invites somebody as an administrator does, and chooses the password of this place by the link in their mail. */
async function addPerson(page: Page, { name, email, organisation, role }: NewPerson): Promise<void> {
  await page.goto('/administration/people/new');
  const of = page.getByLabel('Organisation').getByRole('option', { name: organisation, exact: true });
  const id = (await of.getAttribute('value')) ?? '';
  const typed = { name, email, language: 'en', organisation: id, [`role-${role}`]: 'yes' };
  await send(page.request, page.url(), typed);
  await page.goto('/administration/outbox');
  await page.getByRole('listitem').filter({ hasText: email }).getByRole('link').click();
  const link = /http\S+\/invitation\/\S+/.exec(await page.locator('.mail-text').innerText())?.[0] ?? '';
  const guest = await page.context().browser()!.newContext();
  await send(guest.request, link, { name, language: 'en', password: PASSWORD });
  await guest.close();
}

/** Sends a form, as a page of the same site would. */
async function send(request: APIRequestContext, url: string, form: Record<string, string>): Promise<void> {
  const answer = await request.post(url, { form, headers: { origin: new URL(url).origin }, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`${url} answered ${answer.status()}`);
}
