import { may, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { proposeAny } from './policy.ts';
import { listProposable } from './queries.ts';

/** The actions that somebody may propose an agreement on. */
export async function listOfferedActions({ db }: Pick<House, 'db'>, viewer: Viewer) {
  const leads = may(viewer, proposeAny)
    ? undefined
    : viewer.memberships.flatMap(({ role, organisation }) => (role === 'focal-point' ? [organisation] : []));
  return listProposable(readingAs(db, viewer), leads);
}
