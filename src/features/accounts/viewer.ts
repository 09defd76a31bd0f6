import type { Viewer } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { findStandingPerson } from './queries.ts';

/** Who somebody is now. Null, the public, also for those who are suspended and those whose every membership has ended. */
export async function viewerOf(
  { db, country }: Pick<House, 'db' | 'country'>,
  by: { account: string } | { person: string },
): Promise<Viewer | null> {
  const found = await findStandingPerson(db, country, by);
  if (!found || found.suspended || found.memberships.length === 0) return null;
  const { id, name, memberships } = found;
  return { country, person: { id, name }, memberships };
}
