import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import type { Role } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { createCountry } from '../features/country/actions.ts';
import { findInstalledCountry } from '../features/country/queries.ts';
import { findAccount, setPassword } from '../features/accounts/actions.ts';
import { confirmAs, findReading, readImport, takeIn } from '../features/imports/actions.ts';
import { listImports } from '../features/imports/queries.ts';
import { createOrganisation } from '../features/organisations/actions.ts';
import { listOrganisations } from '../features/organisations/queries.ts';
import { createPerson, findPersonByAccount } from '../features/people/actions.ts';
import { listReviews } from '../features/reviews/actions.ts';
import type { House } from '../house.ts';
import type { Author } from '../ledger/change.ts';
import type { Outcome } from '../problem.ts';
import { projectDirectory } from '../project.ts';
import { sandboxCountry, sandboxOrganisations, sandboxPeople, sandboxStatusScale } from './people.ts';

export type SandboxAccount = {
  name: string;
  email: string;
  password: string;
  organisation: string;
  roles: readonly Role[];
};

/** When the invented past was recorded, so that a page can be asked as of a day between the reviews. */
const times = {
  founded: '2019-02-04T08:30:00Z',
  first: '2019-07-01T09:00:00Z',
  second: '2024-09-23T09:00:00Z',
} as const;

/** What a person would have confirmed about each report; no reader can know the cycles of an invented council. */
const reports = [
  { file: 'A-HRC-80-12.pdf', symbol: 'A/HRC/80/12', cycle: 2, at: times.first },
  { file: 'A-HRC-90-7.pdf', symbol: 'A/HRC/90/7', cycle: 3, at: times.second },
] as const;

/**
 * Accounts of the sandbox with their password, which is one for all and follows from the installation's secret: known
 * to whoever can run the command line here, and to nobody else.
 */
export function sandboxAccounts(secret: string): SandboxAccount[] {
  const code = createHmac('sha256', secret).update('sandbox password').digest('hex').slice(0, 12);
  const password = `try-${code.match(/.{4}/g)?.join('-')}`;
  return sandboxPeople.map(({ name, email, organisation, roles }) => ({
    name,
    email,
    password,
    organisation,
    roles,
  }));
}

/** Whether a sandbox has all that `buildSandbox` puts into it; one whose making was cut short by a kill has not. */
export async function isSandboxWhole({ db }: Pick<House, 'db'>): Promise<boolean> {
  const reviews = await listReviews(readingAs(db, operator(sandboxCountry.code)));
  return reports.every(({ symbol }) => reviews.some((review) => review.symbol === symbol));
}

/**
 * Fills an empty installation with the invented State, through the verbs that a real one uses: country, organisations,
 * people, and two Working Group reports read and confirmed. Goes on where a kill cut it short: each verb is whole or not
 * there. Throws when a verb refuses: the sandbox is ours to keep true.
 */
export async function buildSandbox(given: House): Promise<void> {
  let now = new Date(times.founded);
  const clock: Clock = () => now;
  // What is queued would be done again by workers, at today's date: here everything is done at once.
  const jobs: House['jobs'] = { ...given.jobs, send: async () => {}, wake: () => {} };
  const house: House = { ...given, clock, jobs, country: sandboxCountry.code };

  if ((await findInstalledCountry(house.db)) === undefined)
    accepted(
      await createCountry(house, {
        code: sandboxCountry.code,
        names: sandboxCountry.names,
        languages: sandboxCountry.languages,
        sandbox: true,
        statuses: sandboxStatusScale.map(({ names, index }) => ({ names, indexValue: index })),
      }),
    );
  const organisations = await addOrganisations(house);
  const secretary = await addPeople(house, organisations);
  const reviews = await listReviews(readingAs(house.db, operator(house.country)));
  for (const report of reports) {
    if (reviews.some(({ symbol }) => symbol === report.symbol)) continue;
    now = new Date(report.at);
    await addReview(house, secretary, report);
  }
}

const AUTHOR: Author = { person: null, organisation: null };

/** Returns ids by the slugs of people.ts. */
async function addOrganisations(house: House): Promise<Map<string, string>> {
  const there = await listOrganisations(readingAs(house.db, operator(house.country)));
  const organisations = new Map<string, string>();
  for (const { slug, kind, names } of sandboxOrganisations) {
    const found = there.find((organisation) => organisation.names['en'] === names.en);
    const { id } = found ?? accepted(await createOrganisation(house, AUTHOR, { names, kind }));
    organisations.set(slug, id);
  }
  return organisations;
}

/** Returns the one in whose name the reports are confirmed. */
async function addPeople(house: House, organisations: ReadonlyMap<string, string>): Promise<Author> {
  let secretary = AUTHOR;
  for (const { name, email, organisation: slug, roles, password } of sandboxAccounts(house.secret)) {
    const organisation = organisations.get(slug) ?? '';
    const memberships = roles.map((role) => ({ organisation, role }));
    const account =
      (await findAccount(house, email)) ??
      accepted(await createPerson(house, AUTHOR, { name, email, language: 'en', memberships, invite: false }))
        .account;
    accepted(await setPassword(house, account, password));
    const person = await findPersonByAccount(house.db, house.country, account);
    if (roles.includes('secretariat')) secretary = { person: person ?? null, organisation };
  }
  return secretary;
}

async function addReview(
  house: House,
  secretary: Author,
  { file, symbol, cycle, at }: (typeof reports)[number],
): Promise<void> {
  const unfinished = (await listImports(house.db, house.country, reports.length)).find(
    ({ file_name: name, state }) =>
      name === file && (state === 'queued' || state === 'reading' || state === 'review'),
  );
  const bytes = await readFile(join(projectDirectory, 'sandbox', file));
  const id = unfinished?.id ?? accepted(await takeIn(house, secretary, { name: file, bytes }));
  await readImport(house, id);
  const { reading, version } = await findReading(house, id);
  const confirmed = await confirmAs(house, secretary, id, {
    version,
    cycle,
    symbol,
    session: reading.session === null ? '' : String(reading.session),
    heldOn: reading.details?.reviewed ?? reading.date ?? at.slice(0, 10),
    issuedOn: reading.date,
  });
  accepted(confirmed);
}

function accepted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`the sandbox was refused: ${outcome.problems.map(({ code }) => code).join(', ')}`);
}
