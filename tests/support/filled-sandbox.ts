import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { CLOSING, heading, item, paragraph, reportPdf } from '../../src/documents/report-fixture.ts';
import { overviewLists } from '../../src/features/assignments/overview/schema.ts';
import { projectDirectory } from '../../src/project.ts';
import { codeOf } from './account-site.ts';
import { openWindow, signInAs } from './browser.ts';
import { answersOf } from './offline.ts';
import { fileOf } from './small-review.ts';

/** Records that fill the parameters of addresses. */
export type Filled = {
  /** By parameter, where one record serves every route. */
  values: Record<string, string>;
  /** By route, where it wants records of its own. */
  addresses: Record<string, readonly string[]>;
};

const report = reportPdf({
  symbol: 'A/HRC/58/9',
  state: 'Alvera',
  blocks: [
    heading('II. Conclusions and/or recommendations'),
    paragraph('7. The recommendations listed below enjoy the support of Alvera:'),
    item('7.1 Light the streets at night (France);'),
    item('7.2 Open a library in each town (Kenya, Chile).'),
    CLOSING,
  ],
});
const addendum = reportPdf({
  symbol: 'A/HRC/58/9/Add.1',
  state: 'Alvera',
  blocks: [
    paragraph('1. Alvera notes the following recommendations: 7.1.'),
    paragraph('2. Alvera accepts the following recommendations: 7.2.'),
  ],
});
const register = [
  'No.,Recommendation,States,Position,Status,Responsible,Action taken',
  '6.1,Plant trees along the roads,France,Accepted,Under way,Ministry of Works,Seedlings bought',
  '6.2,Open a school in each village,"Kenya, Chile",Accepted,Done,Ministry of Education,',
].join('\r\n');

/** Gives the sandbox one record of every kind that it opens without, as its secretary, who is administrator too. */
export async function fillSandbox(page: Page): Promise<Filled> {
  const imports = await importDocuments(page);
  const mail = await sendMail(page);
  const search = await saveSearch(page);
  const ownCalendar = await makeCalendarAddress(page);
  const reminded = await remind(page);
  const person = await firstIn(page, '/administration/people', 'a[href^="/administration/people/"]');
  const status = await firstIn(
    page,
    '/administration/status-scale',
    'a[href^="/administration/status-scale/"]',
  );
  const contested = await firstIn(page, '/assignments?list=contested', 'a[href$="/settle"]');
  const claim = await firstIn(page, '/assignments?list=claimed', 'a[href$="/settle"]');
  const act = '/plans/national-human-rights-action-plan-2026-2029/actions/1';
  const budgetLine = await firstIn(page, act, 'a[href*="/money/lines/"]:not([href$="/new"])');
  const resource = await firstIn(page, act, 'a[href*="/resources/"]:not([href$="/new"])');
  const file = await firstIn(page, '/recommendations/A-HRC-90-7/42.17', 'a[href^="/files/"]');
  const updates = await reportOn(page);
  const batch = await firstIn(page, '/letters', 'a[href^="/letters/batches/"]');
  const evaluation = await evaluate(page);
  const discussion = await publicDiscussion(page);
  const link = await firstIn(page, '/recommendations/A-HRC-90-7/42.17', 'a[href^="/indicators/link"]');
  const offline = await bringOffline(page);
  const handOver = await leave(page);
  return {
    values: {
      symbol: 'A-HRC-90-7',
      number: '42.17',
      card: '42.17.png',
      seq: '1',
      mechanism: 'upr',
      state: 'FRA',
      region: 'african',
      language: 'en',
      part: 'pages',
      sha256: file.split('/').at(-1) ?? '',
      slug: 'ministry-of-justice',
      vocabulary: 'theme',
      plan: 'national-human-rights-action-plan-2026-2029',
      objective: '1',
      action: '1',
      version: '2',
      indicator: 'prisoners-held-before-trial',
      partnership: 'shelters-run-together',
      event: 'consultation-on-the-mid-term-report',
      meeting: '1',
      letter: '1',
      kind: 'assigning',
      handover: handOver.split('/').at(-1) ?? '',
      batch: batch.split('/').at(-1) ?? '',
      line: budgetLine.split('/').at(-1) ?? '',
      resource: resource.split('/').at(-1) ?? '',
    },
    addresses: {
      '/themes/:term': ['/themes/domestic-violence'],
      '/themes/:term/entitlement/:language': ['/themes/domestic-violence/entitlement/ar'],
      '/groups/:term': ['/groups/children'],
      '/hand-overs/new': ['/hand-overs/new?organisation=ministry-of-justice'],
      '/sdgs/:term': ['/sdgs/5', '/sdgs/16.3'],
      '/clusters/:slug': ['/clusters/women-pass-on-their-nationality-as-men-do'],
      '/assignments': ['/assignments', ...overviewLists.map((list) => `/assignments?list=${list}`)],
      '/assignments/new': ['/assignments/new?organisation=none'],
      '/assignments/new/check': [
        '/assignments/new/check?organisation=none&to=ministry-of-justice&duty=lead&others=end',
        '/assignments/new/check?to=ministry-of-justice&duty=lead&others=leave',
      ],
      '/assignments/:assignment/contest': [contested.replace(/settle$/, 'contest')],
      '/assignments/:assignment/settle': [contested],
      '/assignments/claims/:claim/settle': [claim],
      '/clusters/proposals/above': ['/clusters/proposals/above?above=60'],
      '/api/v1/clusters/:slug': ['/api/v1/clusters/women-pass-on-their-nationality-as-men-do'],
      '/reviews/:slug': ['/reviews/upr-3', '/reviews/cedaw-c-xal-co-4'],
      '/reviews/:slug/withdraw': ['/reviews/upr-3/withdraw'],
      '/reviews/:slug/terms': ['/reviews/upr-3/terms', '/reviews/upr-3/terms?shown=bare'],
      '/reviews/:slug/terms/above': ['/reviews/upr-3/terms/above?above=60'],
      '/vocabularies/:vocabulary': ['/vocabularies/theme', '/vocabularies/sdg'],
      '/vocabularies/:vocabulary/term': ['/vocabularies/theme/term?code=Right+to+health'],
      '/plans/:plan/actions': ['', '?view=board', '?view=timeline'].map(
        (view) => `/plans/national-human-rights-action-plan-2026-2029/actions${view}`,
      ),
      '/plans/:plan/actions/:action': [1, 4, 6].map(
        (number) => `/plans/national-human-rights-action-plan-2026-2029/actions/${number}`,
      ),
      '/plans/:plan/versions/:version/differences': [
        '/plans/national-human-rights-action-plan-2026-2029/versions/2/differences?from=1',
      ],
      '/indicators': ['/indicators', '/indicators?kind=process'],
      '/indicators/link': [link],
      '/indicators/:indicator/figures': ['/indicators/prisoners-held-before-trial/figures?period=2025'],
      '/rights/:right': ['/rights/health', '/rights/torture'],
      '/account/searches/:id': [search],
      '/calendar/own/:token': [ownCalendar],
      '/offline/:filled': [offline],
      '/calendar': ['/calendar', '/calendar?when=past', '/calendar?mechanism=CERD'],
      '/calendar/events/:event': ['consultation-on-the-mid-term-report', 'upr-88'].map(
        (event) => `/calendar/events/${event}`,
      ),
      '/account/searches/new': ['/account/searches/new?q=detention&position=supported'],
      '/administration/people/:id': [person],
      '/administration/status-scale/:id': [status],
      ...reminded,
      ...updates,
      ...evaluation,
      '/discussions/new': ['/discussions/new?recommendation=A-HRC-90-7/42.17'],
      '/discussions/:discussion': [discussion],
      ...sharedFigures(),
      ...imports,
      ...mail,
    },
  };
}

/** Has the one who was invited leave before they came. */
async function leave(page: Page): Promise<string> {
  await page.goto('/hand-overs/new?organisation=ministry-of-justice');
  await page.getByLabel('Successor of Adele Invited').selectOption({ label: 'Elna Dorvaš' });
  await page.locator('main form button').click();
  await page.waitForURL(/\/hand-overs\/(?!new)/);
  return new URL(page.url()).pathname;
}

/** What other sites may show of the pages of subjects: their figures, how to show them, and their cards. */
function sharedFigures(): Filled['addresses'] {
  const names = {
    reviews: 'upr-3',
    mechanisms: 'upr',
    rights: 'health',
    themes: 'domestic-violence',
    groups: 'children',
    sdgs: '5',
    states: 'FRA',
    regions: 'african',
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([place, name]) => [
      [`/embed/${place}/:name`, [`/embed/${place}/${name}`]],
      [`/embed/${place}/:name/code`, [`/embed/${place}/${name}/code`]],
      [`/card/${place}/:card`, [`/card/${place}/${name}.png`]],
    ]),
  );
}

async function importDocuments(page: Page): Promise<Filled['addresses']> {
  const upload = async (files: string | ReturnType<typeof fileOf>[]) => {
    await page.goto('/imports');
    await page.locator('#file').setInputFiles(files);
    await page.locator('main form button').click();
  };
  await upload(join(projectDirectory, 'sandbox', 'A-HRC-80-12.pdf'));
  await page.locator('form[action$="/confirm"]').waitFor();
  const large = new URL(page.url()).pathname;

  await upload([fileOf('report.pdf', report), fileOf('empty.txt', ''), fileOf('addendum.pdf', addendum)]);
  await page.getByRole('heading', { name: 'All 3 files have been looked at' }).waitFor();
  const several = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Check A/HRC/58/9' }).click();
  await page.locator('form[action$="/confirm"]').waitFor();
  const differing = new URL(page.url()).pathname;

  await upload([fileOf('register.csv', register)]);
  await page.waitForURL('**/mapping');
  const mapping = new URL(page.url()).pathname;
  return {
    '/imports/:id': [large, differing],
    '/imports/:id/items/:index': [`${large}/items/0`],
    '/imports/:id/items/new': [`${large}/items/new`],
    '/imports/:id/differences/:item/:field': [`${differing}/differences/0/position`],
    '/imports/uploads/:upload': [several],
    '/imports/:id/mapping': [mapping],
    '/imports/:id/parts': [mapping.replace(/mapping$/, 'parts')],
  };
}

/** A draft that the secretariat has recorded, and an update that is published with something to decide on. */
async function reportOn(page: Page): Promise<Filled['addresses']> {
  const plan = 'national-human-rights-action-plan-2026-2029';
  const written = `/updates/new?action=${plan}/2`;
  await page.goto(written);
  await page.locator('#recorded-how').selectOption('meeting');
  await page.locator('#recorded-on').fill('2026-10-05');
  await page.locator('main form button').click();
  await page.waitForURL('**/updates/*?done=saved');
  const draft = new URL(page.url()).pathname;
  const published = await firstIn(page, '/updates?list=published', 'a[href^="/updates/"]');
  const decide = await firstIn(page, published, 'a[href$="/decide"]');
  return {
    '/updates/new': [written],
    '/updates/:update': [published],
    '/updates/:update/edit': [`${draft}/edit`],
    '/updates/:update/obstacles/:obstacle/decide': [decide],
  };
}

/** An evaluation of the secretariat's own that is being written, besides the one that is published. */
async function evaluate(page: Page): Promise<Filled['addresses']> {
  const published = '/evaluations/shelters-after-the-first-year-of-the-plan';
  await page.goto('/evaluations/new');
  await page.locator('#of').selectOption({ index: 1 });
  await page
    .locator('#evaluator')
    .selectOption({ label: 'Secretariat of the National Mechanism for Human Rights' });
  await page.locator('#title').fill('What we do ourselves');
  await page.locator('#question-0').fill('Are answers given in time?');
  await page.locator('main form button').click();
  await page.waitForURL('**/evaluations/*?done=begun');
  const draft = new URL(page.url()).pathname;
  const respond = await lastIn(page, published, 'a[href$="/respond"]');
  return {
    '/evaluations/:evaluation': [published],
    '/evaluations/:evaluation/edit': [`${draft}/edit`],
    '/evaluations/:evaluation/findings/:finding/respond': [respond],
    '/evaluations/:evaluation/findings/:finding/adjust': [respond.replace(/respond$/, 'adjust')],
    '/api/v1/evaluations/:slug': [`/api/v1${published}`],
  };
}

async function lastIn(page: Page, address: string, links: string): Promise<string> {
  await page.goto(address);
  const found = await page.locator(`main ${links}`).last().getAttribute('href');
  if (!found) throw new Error(`${address} leads to no record`);
  return found;
}

async function saveSearch(page: Page): Promise<string> {
  await page.goto('/account/searches/new?q=detention');
  await page.locator('main form button').click();
  await page.waitForURL('**/account/searches?done=saved');
  return firstIn(page, '/account/searches', 'a[href^="/account/searches/"]');
}

/** Has somebody of the Ministry of Justice bring back what they filled in without a line. */
async function bringOffline(secretary: Page): Promise<string> {
  const browser = secretary.context().browser();
  if (!browser) throw new Error('the window has no browser');
  const { page } = await openWindow(browser, { baseURL: new URL(secretary.url()).origin, locale: 'en-GB' });
  await signInAs(page, 'Joren Pasquel');
  const home = '/organisations/ministry-of-justice/offline';
  const saved = await page.request.get(`${home}.html`);
  const { name, bytes } = answersOf(await saved.text(), { done: 'Two courts were opened.', status: '?' }, 3);
  await page.goto(home);
  await page.locator('#file').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
  await page.getByRole('button', { name: 'See what it would change' }).click();
  await page.waitForURL('**/offline/*-*');
  const { pathname } = new URL(page.url());
  await page.context().close();
  return pathname;
}

/** Makes the secretary a secret address of their calendar. */
async function makeCalendarAddress(page: Page): Promise<string> {
  await page.goto('/account/calendar');
  await page.locator('main form button').first().click();
  const address = await page.locator('.once').first().innerText();
  return new URL(address.trim()).pathname;
}

/** Has the people of an action reminded of a report, whose mail carries a link to its form. */
async function remind(page: Page): Promise<Filled['addresses']> {
  const act = '/plans/national-human-rights-action-plan-2026-2029/actions/3';
  const form = await firstIn(page, act, 'a[href^="/reminders/new"]');
  await page.goto(form);
  await page.locator('main form button').click();
  await page.waitForURL(/told=/);
  await page.goto(await firstIn(page, '/administration/outbox', 'a[href^="/administration/outbox/"]'));
  const letter = await page.locator('main').innerText();
  return {
    '/reminders/new': [form],
    '/reporting/:token': [/\/reporting\/\S+/.exec(letter)?.[0] ?? ''],
    '/digest/stop/:token': [],
  };
}

/** Has somebody invited and somebody else's password reset, whose mails carry what opens the pages. */
async function sendMail(page: Page): Promise<Filled['addresses']> {
  await page.goto('/administration/people/new');
  await page.locator('#name').fill('Adele Invited');
  await page.locator('#email').fill('adele.invited@alvera.example');
  await page.locator('#organisation').selectOption({ label: 'Ministry of Justice' });
  await page.locator('#role-focal-point').check();
  await page.locator('main form button').first().click();
  await page.waitForURL(/\/administration\/people\/(?!new)/);
  await page.goto('/reset');
  await page.locator('#email').fill('octavia.lenn@alvera.example');
  await page.locator('main form button').click();
  await page.waitForLoadState();

  await page.goto('/administration/outbox');
  const letters = await page
    .locator('main a[href^="/administration/outbox/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const texts: string[] = [];
  for (const letter of letters) {
    await page.goto(letter);
    texts.push(await page.locator('main').innerText());
  }
  const addressIn = (pattern: RegExp) => pattern.exec(texts.join('\n'))?.[0] ?? '';
  return {
    '/administration/outbox/:id': letters.slice(0, 1),
    '/invitation/:token': [addressIn(/\/invitation\/\S+/)],
    '/reset/:token': [addressIn(/\/reset\/\S+/)],
  };
}

/** A discussion that everybody may read: the first that somebody who is not signed in is shown. */
async function publicDiscussion(page: Page): Promise<string> {
  const stranger = await page
    .context()
    .browser()
    ?.newPage({ baseURL: new URL(page.url()).origin });
  if (!stranger) throw new Error('the window belongs to no browser');
  const address = await firstIn(stranger, '/discussions', 'a[href^="/discussions/"]');
  await stranger.close();
  return address;
}

/** The address of the first record that a page leads to. */
async function firstIn(page: Page, list: string, links: string): Promise<string> {
  await page.goto(list);
  const address = await page.locator(`main ${links}:not([href$="/new"])`).first().getAttribute('href');
  if (!address) throw new Error(`${list} leads to no record`);
  return address;
}

/** Turns the second factor of one of the sandbox's accounts on. */
export async function protectAccount(
  browser: Browser,
  baseURL: string,
  name: string,
): Promise<{ email: string; password: string }> {
  const { page } = await openWindow(browser, { baseURL, locale: 'en-GB' });
  await page.goto('/sign-in');
  const entry = page.getByRole('listitem').filter({ hasText: name });
  const [email = '', password = ''] = await entry.locator('code').allInnerTexts();
  await signInAs(page, name);
  await page.goto('/account/two-factor');
  await page.locator('#current').fill(password);
  await page.locator('main form button').first().click();
  const key = await page.locator('.key').innerText();
  await page.locator('#code').fill(codeOf(key));
  await page.locator('form[action$="/confirm"] button').click();
  await page.getByRole('heading', { name: /codes/i }).first().waitFor();
  await page.context().close();
  return { email, password };
}
