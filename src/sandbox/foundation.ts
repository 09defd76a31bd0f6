import { operator, type Viewer } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import { findAccount, setPassword } from '../features/accounts/actions.ts';
import { createCountry } from '../features/country/actions.ts';
import { findInstalledCountry } from '../features/country/queries.ts';
import { createOrganisation } from '../features/organisations/actions.ts';
import { listOrganisations } from '../features/organisations/queries.ts';
import { createPerson, findPersonByAccount } from '../features/people/actions.ts';
import type { House } from '../house.ts';
import type { Author } from '../ledger/change.ts';
import { sandboxAccounts } from './accounts.ts';
import { accepted, type Making } from './making.ts';
import { sandboxCountry, sandboxOrganisations, sandboxStatusScale } from './people.ts';

const OPERATOR: Author = { person: null, organisation: null };

/** The invented State, its organisations and people. Goes on where a kill cut it short. */
export async function foundSandbox(house: House): Promise<Making> {
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
  const people = await addPeople(house, await addOrganisations(house));
  const as = (name: string): Viewer => {
    const person = people.get(name);
    if (!person) throw new Error(`nobody in the sandbox is called ${name}`);
    return person;
  };
  return { house, as };
}

/** Returns ids by the slugs of people.ts. */
async function addOrganisations(house: House): Promise<Map<string, string>> {
  const there = await listOrganisations(readingAs(house.db, operator(house.country)));
  const organisations = new Map<string, string>();
  for (const { slug, kind, names } of sandboxOrganisations) {
    const found = there.find((organisation) => organisation.names['en'] === names.en);
    const { id } = found ?? accepted(await createOrganisation(house, OPERATOR, { names, kind }));
    organisations.set(slug, id);
  }
  return organisations;
}

/** Returns the people by name. */
async function addPeople(
  house: House,
  organisations: ReadonlyMap<string, string>,
): Promise<Map<string, Viewer>> {
  const { country } = house;
  const people = new Map<string, Viewer>();
  for (const { name, email, organisation: slug, roles, password } of sandboxAccounts(house.secret)) {
    const organisation = organisations.get(slug) ?? '';
    const memberships = roles.map((role) => ({ organisation, role }));
    const account =
      (await findAccount(house, email)) ??
      accepted(
        await createPerson(house, OPERATOR, { name, email, language: 'en', memberships, invite: false }),
      ).account;
    accepted(await setPassword(house, account, password));
    const id = await findPersonByAccount(house.db, country, account);
    if (id !== undefined) people.set(name, { country, person: { id, name }, memberships });
  }
  return people;
}
