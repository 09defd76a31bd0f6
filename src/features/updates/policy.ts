import { permission, type Viewer } from '../../access/policy.ts';
import type { Role } from '../../access/roles.ts';
import type { Author } from '../../ledger/change.ts';

/**
 * Writing updates and submitting them: the people of an organisation for their own and for no other, a committee of
 * parliament having no focal points; and the secretariat for a body that answers by letter or by word of mouth.
 */
export const writeUpdates = permission('updates.write', ['secretariat', 'focal-point', 'parliament']);
/** Returning, approving and publishing updates, and deciding on their obstacles. */
export const manageUpdates = permission('updates.manage', ['secretariat']);
/** Signing for one's own organisation, where the country wants it. */
export const signUpdates = permission('updates.sign', ['signatory', 'parliament']);

const writing: readonly Role[] = ['focal-point', 'parliament'];
const signing: readonly Role[] = ['signatory', 'parliament'];

/** In the name of exactly this organisation, as one of the people who write for it; null for everybody else. */
export function authorityToWrite(viewer: Viewer, organisation: string): Author | null {
  return authorityIn(viewer, organisation, writing);
}

export function authorityToSign(viewer: Viewer, organisation: string): Author | null {
  return authorityIn(viewer, organisation, signing);
}

function authorityIn(
  { person, memberships }: Viewer,
  organisation: string,
  as: readonly Role[],
): Author | null {
  const isTheirs = memberships.some((held) => held.organisation === organisation && as.includes(held.role));
  return person && isTheirs ? { person: person.id, organisation } : null;
}

/** Whether somebody belongs to an organisation and does more than watch: they see what it keeps to itself. */
export function isOwn({ memberships }: Viewer, organisation: string): boolean {
  return memberships.some((held) => held.organisation === organisation && held.role !== 'observer');
}
