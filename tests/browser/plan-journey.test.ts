import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MISSING } from '../corpus/data.ts';
import { usePlaces, type Place } from '../durability/system.ts';
import { openBrowser, openWindow } from '../support/browser.ts';
import {
  CITY,
  EQUALITY,
  INTERIOR,
  JUSTICE,
  NETWORK,
  openAs,
  people,
  SECRETARY,
  setUpSlovenia,
  settle,
} from '../support/real-country.ts';

const places = usePlaces();

/** Who gets how many of what a search finds: forty recommendations in all; `undefined` for all that is found. */
const duties = [
  ['trafficking', INTERIOR, 17, undefined],
  ['violence women', JUSTICE, 8, 8],
  ['Roma', CITY, 5, 5],
  ['health', 'Ministry of Health', 3, 3],
  ['education', 'Ministry of Education', 4, 4],
  ['disabilities', EQUALITY, 3, 3],
] as const;

const PLAN = '/plans/action-plan-against-violence-2026-2029';
const ACTION = `${PLAN}/actions/1`;
const ASSESSED = '/recommendations/A-HRC-43-15/121.17';

/** Types into a field, which the page that a link led to may still be bringing. */
const type = (page: Page, name: string, text: string) =>
  page.getByRole('textbox', { name, exact: true }).fill(text);
const choose = (page: Page, name: string, option: string | { label: string }) =>
  page.getByRole('combobox', { name, exact: true }).selectOption(option);

/**
 * What a plan is for, once through on a real review: from who answers for what to the minister who sees what is missing.
 * Each part goes on from the one before it.
 */
describe.skipIf(MISSING !== null)(`the plan of a country${MISSING ? ` (${MISSING})` : ''}`, () => {
  let place: Place;
  let browser: Browser;
  let secretary: Page;
  const windows = new Map<string, Promise<Page>>();

  /** The window of somebody, who signs in once. */
  const open = ({ email }: { email: string }, javaScriptEnabled = true): Promise<Page> => {
    const key = `${email} ${javaScriptEnabled}`;
    const page = windows.get(key) ?? openAs(browser, place, email, { javaScriptEnabled });
    windows.set(key, page);
    return page;
  };

  beforeAll(async () => {
    place = await places.make();
    await setUpSlovenia(place);
    await places.start(place);
    browser = await openBrowser();
    secretary = await open(SECRETARY);
    await settle(secretary);
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('begins with 40 recommendations for 6 organisations, a city among them, by what searches find', async () => {
    const page = await open(SECRETARY, false);
    for (const [q, organisation, count, ticked] of duties) {
      await page.goto(`/recommendations?q=${encodeURIComponent(q)}&position=supported&organisation=none`);
      await page.getByRole('link', { name: 'Assign these' }).click();
      await page.getByLabel('Organisation').selectOption({ label: organisation });
      if (ticked !== undefined) {
        await page.getByLabel('Only those that are ticked in the list below').check();
        for (let at = 0; at < ticked; at += 1) await page.getByRole('checkbox').nth(at).check();
      }
      await page.getByRole('button', { name: 'See what will happen' }).first().click();
      await page.getByRole('heading', { name: `${organisation} will lead on ${count}` }).waitFor();
      await page.getByRole('button', { name: `Give these ${count} duties` }).click();
      await page.getByText(`${count} duties are given.`).waitFor();
    }
    await page.getByText('Nobody answers for 175 recommendations of 215.').waitFor();
    await page.getByRole('link', { name: 'Waiting for an answer (40)' }).waitFor();
  });

  it('lets an organisation contest a duty with a reason, and the secretariat settle it', async () => {
    const city = await open(people.city);
    await city.getByRole('link', { name: 'My work' }).click();
    await city.getByRole('link', { name: 'Duties', exact: true }).click();
    await city.getByRole('heading', { name: `${CITY}: its duties` }).waitFor();
    await city
      .getByRole('link', { name: /^Contest \d/ })
      .first()
      .click();
    await city
      .getByLabel('Why it should not be yours')
      .fill('The law leaves this to the agency for equality.');
    await city.getByRole('button', { name: 'Contest this duty' }).click();
    await city.getByRole('link', { name: 'Waiting for an answer (4)' }).click();
    await city.getByLabel('All 4 on this page').check();
    await city.getByRole('button', { name: 'Accept the ticked ones' }).click();
    await city.getByRole('link', { name: 'Accepted (4)' }).waitFor();

    await secretary.goto('/assignments');
    await secretary.getByRole('link', { name: 'Contested (1)' }).click();
    await secretary.getByText('The law leaves this to the agency for equality.').waitFor();
    await secretary.getByRole('link', { name: 'Settle' }).click();
    await secretary.getByLabel('End it, and give it to another organisation').check();
    await secretary.getByLabel('Organisation', { exact: true }).selectOption({ label: EQUALITY });
    await secretary.getByRole('button', { name: 'Settle it so' }).click();
    const owners = secretary.locator('#owners');
    await owners.getByRole('link', { name: EQUALITY }).waitFor();
    // it comes to where the answer stands, far down the page
    await expect
      .poll(() => owners.evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(200);
    await secretary.goto('/assignments');
    await secretary.getByRole('link', { name: 'Contested (0)' }).waitFor();
  });

  it('says what a plan lacks, why that matters and what to do, until it lacks it no more', async () => {
    const page = secretary;
    await page.goto('/plans');
    await page.getByRole('link', { name: 'Make a plan' }).click();
    await page.getByLabel('Nothing').check();
    await page.getByLabel('Title').fill('Action plan against violence 2026–2029');
    await page.getByLabel('Organisation').selectOption({ label: JUSTICE });
    await page.getByLabel('First day').fill('2026-01-01');
    await page.getByLabel('Last day').fill('2029-12-31');
    await page.getByLabel('What the plan is for').fill('What the third cycle asks for, put into actions.');
    await page.getByRole('button', { name: 'Make the plan' }).click();
    await page.getByRole('link', { name: 'Add an objective' }).first().click();
    await page.getByLabel('Title').fill('Women who flee violence find a place');
    await page.getByLabel('Measure').fill('More places');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Its measure names neither a number nor a date.').click();
    await page.getByText('two people would come to two answers').first().waitFor();

    await page.getByRole('link', { name: /^Change the objective/ }).click();
    await page.getByLabel('Measure').fill('From 40 places in 2025 to 100 in 2029');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The objective is saved.').waitFor();
    expect(await page.getByText('Its measure names neither').count()).toBe(0);

    await page.getByRole('link', { name: /^Add an action Women/ }).click();
    await page.getByLabel('Title').fill('Open two shelters in the regions that have none');
    await page.getByLabel('Kind of action').selectOption({ label: 'Services' });
    await page.getByLabel('Milestone', { exact: true }).first().fill('Houses are found');
    await page.getByLabel('Due').first().fill('2028-06-30');
    await page.getByLabel('Recommendations that it serves').fill('A-HRC-43-15/121.17');
    await page.getByRole('button', { name: 'Add the action' }).click();
    await page.getByText('No organisation leads it.').click();
    await page.getByText('each waits for the others').waitFor();
    await page.getByText('No money is allocated to it').waitFor();

    await page.getByRole('link', { name: 'Change the action' }).click();
    await page.getByLabel('Organisation').first().selectOption({ label: JUSTICE });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The action is saved.').waitFor();
    expect(await page.getByText('No organisation leads it.').count()).toBe(0);
    await page.getByRole('link', { name: 'Change what it serves' }).click();
    await page
      .getByLabel('All that a search of the register finds')
      .fill('/recommendations?q=trafficking&position=supported');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('What it serves is saved.').waitFor();
    await page.locator('#serves').getByText('17 recommendations').waitFor();
  });

  it('has money, staff and an indicator with its way from baseline to target', async () => {
    const page = secretary;
    await page.goto(ACTION);
    await page.getByRole('link', { name: 'Say what it needs' }).click();
    await type(page, 'Fiscal year 2027', '300,000');
    await type(page, 'Fiscal year 2028', '500,000');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/800,000\.?\d* needed/).waitFor();
    await page.getByRole('link', { name: 'Add a budget line' }).click();
    await choose(page, 'Fiscal year', '2027');
    await choose(page, 'Source', 'state');
    await type(page, 'Name of the source', 'Budget of the Ministry of Justice');
    await type(page, 'Allocated', '200,000');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/200,000\.?\d* allocated: \D*600,000\.?\d* missing/).waitFor();
    await page.getByRole('link', { name: 'Add people or material' }).click();
    await choose(page, 'Kind', { label: 'Staff (full-time equivalents)' });
    await choose(page, 'Fiscal year', '2027');
    await type(page, 'What it is', 'Counsellors');
    await type(page, 'Needed', '8');
    await type(page, 'In hand', '2.5');
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByRole('row', { name: /Counsellors/ })
      .getByText('5.5')
      .waitFor();

    await page.goto(ACTION);
    expect(await page.getByText('No money is allocated to it').count()).toBe(0);
    await page.getByRole('link', { name: 'Link an indicator' }).click();
    await page.getByRole('link', { name: 'Enter a new indicator for it' }).click();
    await type(page, 'Name', 'Places in shelters');
    await type(page, 'Definition', 'Places that are open day and night to women who flee violence.');
    await choose(page, 'Kind', { label: 'Outcome: what has changed for rights holders (result)' });
    await type(page, 'Unit', 'places');
    await choose(page, 'What is good', { label: 'Higher is better' });
    await choose(page, 'Collected by', { label: JUSTICE });
    await type(page, 'Method', 'Counted on the last day of the year.');
    await type(page, 'Since which year', '2020');
    await type(page, 'Baseline: year', '2025');
    await type(page, 'Baseline: figure', '40');
    await type(page, 'Target: year', '2029');
    await type(page, 'Target: figure', '100');
    await page.getByRole('button', { name: 'Save the indicator' }).click();
    await page.getByRole('button', { name: 'Publish it with its figures' }).click();
    await page.getByText('The indicator is public.').waitFor();
    await page.goto(PLAN);
    expect(await page.locator('#checks').innerText()).toMatch(
      /^(?!.*(measures the plan|nobody (leads|funds))).*$/s,
    );
  });

  it('becomes public, and counts once it is adopted', async () => {
    const page = secretary;
    await page.goto(PLAN);
    await page.getByRole('link', { name: 'Versions' }).click();
    await page.getByLabel('Stage').selectOption({ label: 'Adopted' });
    await page.getByRole('button', { name: 'Record a version' }).click();
    await page.getByText('The version is recorded.').waitFor();
    await page.getByRole('button', { name: 'Make the plan public' }).click();
    await page.getByText('The plan is public').waitFor();
  });

  it('makes a civil society organisation partner on an action by an agreement', async () => {
    await secretary.goto(ACTION);
    await secretary.getByRole('link', { name: 'Propose a partnership' }).click();
    await secretary.getByLabel('Title').fill('Shelters run together');
    await secretary.getByLabel('Purpose').fill('The ministry pays, the network runs the houses.');
    await secretary.getByLabel('Day of the agreement').fill('2026-12-01');
    await secretary.getByLabel('Reviewed on').fill('2027-12-01');
    expect(await secretary.getByRole('checkbox', { name: /^Open two shelters/ }).isChecked()).toBe(true);
    for (const [at, name, brings] of [
      [0, JUSTICE, 'Money and houses'],
      [1, NETWORK, 'Counsellors'],
    ] as const) {
      await secretary.getByLabel('Organisation').nth(at).selectOption({ label: name });
      await secretary.getByLabel('What it brings').nth(at).fill(brings);
    }
    await secretary.getByRole('button', { name: 'Propose a partnership' }).click();
    await secretary.getByText('has not agreed yet').first().waitFor();

    for (const [person, javaScriptEnabled] of [
      [people.ministry, true],
      [people.cso, false],
    ] as const) {
      const page = await open(person, javaScriptEnabled);
      await page.goto('/partnerships');
      await page.getByRole('link', { name: 'Shelters run together' }).click();
      await page.getByRole('button', { name: `Agree for ${person.organisation}` }).click();
      await page.locator('summary', { hasText: `Leave for ${person.organisation}` }).waitFor();
    }
    await secretary.goto(ACTION);
    await secretary.locator('.parties').getByText('Partner').waitFor();
    await secretary.locator('.parties').getByRole('link', { name: NETWORK }).waitFor();
  });

  it('shows the values of the partner beside those of the ministry', async () => {
    for (const [person, figure, javaScriptEnabled] of [
      [people.ministry, '44', true],
      [people.cso, '38', false],
    ] as const) {
      const page = await open(person, javaScriptEnabled);
      await page.goto(ACTION);
      await page.getByRole('link', { name: 'Places in shelters' }).click();
      await page.getByRole('link', { name: 'Enter figures' }).first().click();
      await page.getByText('Enter another period').click();
      await page.getByLabel('Period').fill('2025');
      await page.getByRole('button', { name: 'Show this period' }).click();
      await page.waitForURL('**period=2025**');
      await page.getByLabel('Figure in places', { exact: true }).fill(figure);
      await page.getByRole('button', { name: 'Save the figures' }).click();
      await page.getByText('saved in the name of your organisation').waitFor();
    }
    const { page } = await openWindow(browser, { baseURL: place.url, locale: 'en-GB' });
    await page.goto('/indicators/places-in-shelters');
    await page.getByText('For 2025 the sources differ by 6 places').waitFor();
    await page.getByRole('row', { name: /^2025/ }).getByText('44').waitFor();
    await page.getByRole('row', { name: /^2025/ }).getByText('38').waitFor();
  });

  it('lets the ministry and the human rights institution judge apart, and shows both to everybody', async () => {
    for (const [person, status, reason] of [
      [people.ministry, 'Implemented', 'The law is in force, and two units prosecute.'],
      [people.nhri, 'Not started', 'No victim that we met was told of their rights.'],
    ] as const) {
      const page = await open(person);
      await page.goto(ASSESSED);
      await page.getByRole('link', { name: 'Say how far it is implemented' }).click();
      await page.getByLabel('Status').selectOption({ label: status });
      await page.getByLabel('Why').fill(reason);
      await page.getByRole('button', { name: 'Publish the assessment' }).click();
      await page.locator('#voices').getByText(reason).waitFor();
    }
    const { page } = await openWindow(browser, { baseURL: place.url, javaScriptEnabled: false });
    await page.goto(`${ASSESSED}?lang=en`);
    const voices = page.locator('#voices');
    await voices
      .getByText(
        /^The voices differ\. Government: Implemented; National human rights institution: Not started\.$/,
      )
      .waitFor();
    await voices.getByText('The law is in force, and two units prosecute.').waitFor();
    await voices.getByText('No victim that we met was told of their rights.').waitFor();
  });

  it('shows the minister the gap, each figure with the list behind it', async () => {
    const page = await open(people.minister);
    await page.goto('/');
    await page.getByRole('link', { name: 'Progress and gaps' }).click();
    await page.getByText('Of 215 recommendations, 175 are without an owner, 198 without an action').waitFor();
    const behind = [
      ['Nobody owns it', 175],
      ['No action serves it', 198],
      ['Voices differ', 1],
    ] as const;
    for (const [name, count] of behind) {
      await page.goto('/analytics');
      const figure = page.locator('.tally > div').filter({ hasText: name }).getByRole('link');
      expect(await figure.innerText()).toBe(String(count));
      await figure.click();
      await page.getByText(`${count} of 215, newest review first`).waitFor();
    }
    await page.goto('/analytics');
    const row = page.getByRole('row', { name: new RegExp(`^${INTERIOR}`) });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['17', '0', '0', '0', '1', '1']);
    await page.goto('/budgets');
    await page
      .getByText(/600,000/)
      .first()
      .waitFor();
  });
});
