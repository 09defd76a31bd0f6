import { authorityFor, permission, type Viewer } from '../../access/policy.ts';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Author } from '../../ledger/change.ts';

/** Proposing agreements on actions: the secretariat on any, a focal point on what their own organisation leads. */
export const proposePartnerships = permission('partnerships.propose', ['secretariat', 'focal-point']);
/** Proposing them on whichever action. */
export const proposeAny = permission('partnerships.propose.any', ['secretariat']);
/** Agreeing and leaving in the name of one's own organisation. */
export const joinPartnerships = permission('partnerships.join', [
  'secretariat',
  'focal-point',
  'civil-society',
  'nhri',
  'observer',
]);

/**
 * In the name of exactly this organisation; null for whoever speaks for another. Those who only watch speak for none but
 * the United Nations, where nobody has another role.
 */
export function authorityOf(
  viewer: Viewer,
  { organisation, kind }: { organisation: string; kind: OrganisationKind },
): Author | null {
  const own = viewer.memberships.filter(
    ({ organisation: of, role }) => of === organisation && (role !== 'observer' || kind === 'un-entity'),
  );
  return authorityFor({ ...viewer, memberships: own }, joinPartnerships);
}

/** Whoever may end and publish it: the secretariat, and a focal point of the body that proposed it. */
export function authorityOverPartnership(viewer: Viewer, proposer: string): Author | null {
  const own = viewer.memberships.filter(
    ({ organisation, role }) => role === 'secretariat' || organisation === proposer,
  );
  return authorityFor({ ...viewer, memberships: own }, proposePartnerships);
}
