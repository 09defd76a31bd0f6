import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { endSessions } from '../accounts/actions.ts';
import { endAddressOf } from '../calendar/actions.ts';
import { endMailLinksOf } from '../mail-links/actions.ts';
import { endSuspensions, insertSuspension, listAdministrators } from '../organisations/actions.ts';
import { reasonProblems } from '../organisations/schema.ts';
import { onPerson } from './actions.ts';
import { listMemberships, updatePerson } from './queries.ts';
import { namingWords } from './schema.ts';

type Deps = Pick<House, 'db' | 'clock'>;

/**
 * Suspends an account for a reason that everybody reads, and signs it out. Nothing that it said is hidden. The public
 * record stands under each organisation that the person belongs to and has no trace of the person: only their own row,
 * which stays inside, knows which records are theirs. Undefined when there is no such person.
 */
export async function suspendPerson(
  deps: Deps,
  viewer: Viewer,
  person: string,
  reason: string,
): Promise<Outcome<null> | undefined> {
  return onPerson(deps, viewer, person, 'account.suspend', async ({ tx, now, touch }, found) => {
    const { country } = viewer;
    const problems = reasonProblems(reason, namingWords(found.name));
    if (found.suspended_at) problems.push({ code: 'people.suspend.already' });
    const administrators = await listAdministrators(tx, country);
    if (administrators.length > 0 && administrators.every((other) => other.person === person))
      problems.push({ code: 'people.lastAdministrator', values: { name: found.name } });
    else if (person === viewer.person?.id) problems.push({ code: 'people.suspendYourself' });
    if (problems.length > 0) return refused(...problems);

    const memberships = await listMemberships(tx, country, person);
    const current = memberships.filter(({ endedAt }) => !endedAt).map(({ organisation }) => organisation.id);
    const organisations: (string | null)[] = current.length > 0 ? [...new Set(current)] : [null];
    const records = organisations.map((organisation) => ({ organisation, id: randomUUID() }));
    const ids = records.map(({ id }) => id);
    await touch('person', [person]);
    await touch('suspension', ids);
    for (const { organisation, id } of records)
      await insertSuspension(tx, {
        country,
        id,
        organisation,
        what: 'account',
        reason_public: reason,
        since: now,
        until: null,
      });
    await updatePerson(tx, country, person, {
      suspended_at: now,
      suspension_reason: reason,
      suspensions: ids,
    });
    await endSessions(deps, tx, found.account);
    await endAddressOf(tx, country, person);
    await endMailLinksOf(tx, country, person);
    return done(null);
  });
}

/** Lifts the suspension of an account; the public record that there was one stays. */
export async function liftPerson(
  deps: Deps,
  viewer: Viewer,
  person: string,
): Promise<Outcome<null> | undefined> {
  return onPerson(deps, viewer, person, 'account.lift', async ({ tx, now, touch }, found) => {
    const { country } = viewer;
    await touch('person', [person]);
    await touch('suspension', found.suspensions);
    await endSuspensions(tx, country, found.suspensions, now);
    await updatePerson(tx, country, person, { suspended_at: null, suspension_reason: null, suspensions: [] });
    return done(null);
  });
}
