import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { change, type Author, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { createAccount, createInvitation, endSessions } from '../accounts/actions.ts';
import { listAdministrators } from '../organisations/actions.ts';
import { administerPeople } from './policy.ts';
import {
  endMembershipRow,
  findPerson,
  insertMemberships,
  insertPerson,
  listMemberships,
  listOrganisationNames,
  readFirstLanguage,
  setAlternate,
  type Person,
} from './queries.ts';
import {
  membershipProblems,
  personProblems,
  type MembershipInput,
  type NamedOrganisation,
  type PersonInput,
} from './schema.ts';
import { isId } from '../../web/ids.ts';

/** Undoes what a verb has written already when something else stands in its way. */
class Refusal extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('refused');
    this.problems = problems;
  }
}

/**
 * Enters a person with an account and memberships, and invites them by mail unless `invite` is false (the sandbox and
 * `init` set a password themselves). `author` is the operator there. Comes back with the person, the account and
 * the link of the invitation, or with every problem at once: fields `name`, `email`, `language`, `organisation`, `role-<role>`.
 */
export async function createPerson(
  house: House,
  author: Author,
  { name, email, language, memberships, invite = true }: PersonInput & { invite?: boolean },
): Promise<Outcome<{ person: string; account: string; invitation: string | null }>> {
  const { db, clock, country } = house;
  const created = await change(db, { country, verb: 'person.add', author, clock }, async (recording) => {
    const { tx, now, touch } = recording;
    const problems = [
      ...personProblems(
        { name, language },
        house.languages.map(({ code }) => code),
      ),
      ...membershipProblems(memberships, await namedOrganisations(recording, country)),
    ];
    const account = await createAccount(house, tx, { email, name });
    if (!account.ok) problems.push(...account.problems);
    if (!account.ok || problems.length > 0) throw new Refusal(problems);
    const person = randomUUID();
    await touch('person', [person]);
    await insertPerson(tx, {
      country,
      id: person,
      account: account.value,
      name,
      language,
      suspended_at: null,
      suspension_reason: null,
      created_at: now,
    });
    await grant(recording, country, person, memberships);
    const invitation = invite ? await createInvitation(house, recording, { person }) : null;
    return done({ person, account: account.value, invitation });
  }).catch(refusalOnly);
  if (created.ok && invite) house.jobs.wake();
  return created;
}

function refusalOnly(error: unknown): { ok: false; problems: readonly Problem[] } {
  if (error instanceof Refusal) return refused(...error.problems);
  throw error;
}

/**
 * Gives a person roles in an organisation. Undefined when there is no such person. An administrator may do it for every
 * kind of organisation while these have nobody of their own; parliament, the national human rights institution and
 * civil society are to administer their own members once they do.
 */
export async function addMemberships(
  deps: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  person: string,
  memberships: readonly MembershipInput[],
): Promise<Outcome<null> | undefined> {
  return onPerson(deps, viewer, person, 'membership.add', async (recording, { suspended_at }) => {
    const { country } = viewer;
    const organisations = await namedOrganisations(recording, country);
    const problems = membershipProblems(memberships, organisations);
    if (suspended_at) problems.push({ code: 'people.suspendedFirst' });
    const held = await listMemberships(recording.tx, country, person);
    for (const { organisation, role } of memberships)
      if (
        held.some((other) => !other.endedAt && other.organisation.id === organisation && other.role === role)
      )
        problems.push({
          code: 'people.role.already',
          field: `role-${role}`,
          values: { role, organisation: organisations.find(({ id }) => id === organisation)?.name ?? '' },
        });
    if (problems.length > 0) return refused(...problems);
    await grant(recording, country, person, memberships);
    return done(null);
  });
}

/** Ends a membership; what was done under it stays. Undefined when there is none such that has not ended. */
export async function endMembership(
  deps: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  person: string,
  membership: string,
): Promise<Outcome<null> | undefined> {
  return onPerson(deps, viewer, person, 'membership.end', async ({ tx, now, touch }, { name }) => {
    const { country } = viewer;
    const held = (await listMemberships(tx, country, person)).filter(({ endedAt }) => !endedAt);
    const ending = held.find(({ id }) => id === membership);
    if (!ending) return undefined;
    if (ending.role === 'administrator') {
      const administrators = await listAdministrators(tx, country);
      if (administrators.length > 0 && administrators.every((other) => other.membership === membership))
        return refused({ code: 'people.lastAdministrator', values: { name } });
      const isTheirLast = held.filter(({ role }) => role === 'administrator').length === 1;
      if (person === viewer.person?.id && isTheirLast) return refused({ code: 'people.ownAdministrator' });
    }
    await touch('membership', [membership]);
    await endMembershipRow(tx, country, membership, now);
    return done(null);
  });
}

/**
 * Says whether a focal point stands in for another: what waits comes to them once it has lain for as long as the country says.
 * Undefined when there is no such membership.
 */
export async function changeAlternate(
  deps: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  person: string,
  membership: string,
  isAlternate: boolean,
): Promise<Outcome<null> | undefined> {
  return onPerson(deps, viewer, person, 'membership.alternate', async ({ tx, touch }) => {
    const { country } = viewer;
    const held = await listMemberships(tx, country, person);
    const found = held.find(({ id, endedAt }) => id === membership && !endedAt);
    if (!found) return undefined;
    if (found.role !== 'focal-point') return refused({ code: 'people.alternate.role' });
    await touch('membership', [membership]);
    await setAlternate(tx, country, membership, isAlternate);
    return done(null);
  });
}

/** Mails a person a new link to choose their password; the one before ends. Undefined when there is no such person. */
export async function inviteAgain(
  house: House,
  viewer: Viewer,
  person: string,
): Promise<Outcome<null> | undefined> {
  const outcome = await onPerson(house, viewer, person, 'person.invite', async (recording, found) => {
    if (found.password_changed_at) return refused({ code: 'people.invitation.accepted' });
    if (found.suspended_at) return refused({ code: 'people.suspendedFirst' });
    await createInvitation(house, recording, { person });
    return done(null);
  });
  if (outcome?.ok) house.jobs.wake();
  return outcome;
}

/** Signs a person out everywhere. False when there is no such person. */
export async function endSessionsOf(
  { db }: Pick<House, 'db'>,
  viewer: Viewer,
  person: string,
): Promise<boolean> {
  requireAuthority(viewer, administerPeople);
  const found = isId(person) ? await findPerson(db, viewer.country, person) : undefined;
  if (!found) return false;
  await db.transaction().execute((tx) => endSessions({ db }, tx, found.account));
  return true;
}

/** One verb on one person; undefined when there is no such person. */
export function onPerson<Result>(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  person: string,
  verb: string,
  work: (recording: Change, person: Person) => Promise<Result>,
): Promise<Result | undefined> {
  const author = requireAuthority(viewer, administerPeople);
  const { country } = viewer;
  if (!isId(person)) return Promise.resolve(undefined);
  return change(db, { country, verb, author, clock }, async (recording) => {
    const found = await findPerson(recording.tx, country, person);
    return found && work(recording, found);
  });
}

async function grant(
  { tx, now, touch }: Change,
  country: string,
  person: string,
  memberships: readonly MembershipInput[],
): Promise<void> {
  const rows = memberships.map((membership) => ({
    country,
    id: randomUUID(),
    person,
    organisation: membership.organisation,
    role: membership.role,
    granted_at: now,
    ended_at: null,
  }));
  await touch(
    'membership',
    rows.map(({ id }) => id),
  );
  await insertMemberships(tx, rows);
}

async function namedOrganisations({ tx }: Change, country: string): Promise<NamedOrganisation[]> {
  const language = await readFirstLanguage(tx, country);
  const organisations = await listOrganisationNames(tx, country);
  return organisations.map(({ id, kind, names }) => ({
    id,
    kind,
    name: names[language] ?? Object.values(names)[0] ?? '',
  }));
}

export { findPersonByAccount } from './queries.ts';
