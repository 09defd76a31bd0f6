import type { Viewer } from '../../access/policy.ts';
import type { Database } from '../../database/connection.ts';
import { answerAssignments } from './policy.ts';
import { readOrganisations, type AssignedOrganisation } from './assigning/queries.ts';

/** The organisations in whose name a viewer answers for duties: those of their own memberships, suspended ones too. */
export async function listAnswering(db: Database, viewer: Viewer): Promise<AssignedOrganisation[]> {
  const roles = answerAssignments.allows as readonly string[];
  const own = viewer.memberships.filter(({ role }) => roles.includes(role));
  if (own.length === 0) return [];
  const organisations = await readOrganisations(db, viewer.country);
  const ids = [...new Set(own.map(({ organisation }) => organisation))];
  return ids.flatMap((id) => organisations.get(id) ?? []).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
