import { authorityFor, may, permission, type Viewer } from '../../access/policy.ts';
import type { Author } from '../../ledger/change.ts';
import type { Part } from './schema.ts';

/** Making plans, their objectives and versions, and making them public. */
export const writePlans = permission('plans.write', ['secretariat']);
/** Entering and changing actions: a focal point those that their own organisation leads or supports. */
export const workOnActions = permission('plans.actions', ['secretariat', 'focal-point']);

/** An organisation, by its id, with its part in an action. */
export type PartInAction = { organisation: string; part: Part };

/**
 * In whose name somebody may change an action with these organisations: the secretariat any, a focal point in the name
 * of their organisation where it leads or supports. Null when they may not.
 */
export function authorityForAction(viewer: Viewer, organisations: readonly PartInAction[]): Author | null {
  const whole = authorityFor(viewer, writePlans);
  if (whole) return whole;
  const own = viewer.memberships.find(
    ({ organisation, role }) =>
      role === 'focal-point' &&
      organisations.some((other) => other.organisation === organisation && other.part !== 'partner'),
  );
  return own && viewer.person ? { person: viewer.person.id, organisation: own.organisation } : null;
}

export function mayEditAction(viewer: Viewer, organisations: readonly PartInAction[]): boolean {
  return may(viewer, workOnActions) && authorityForAction(viewer, organisations) !== null;
}
