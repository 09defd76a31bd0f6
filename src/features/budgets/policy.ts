import { authorityFor, NotAllowed, permission, type Viewer } from '../../access/policy.ts';
import type { Author } from '../../ledger/change.ts';

/** Writing down what an action costs, is given and needs. */
export const editBudgets = permission('budgets.edit', ['secretariat', 'focal-point']);
const editAllBudgets = permission('budgets.edit.all', ['secretariat']);

/**
 * In whose name somebody may write of an action's money and people: the secretariat of any, a focal point of what their
 * own organisation leads or supports. `organisations`: ids of those. Null when they may not.
 */
export function authorityOver(viewer: Viewer, organisations: readonly string[]): Author | null {
  const secretariat = authorityFor(viewer, editAllBudgets);
  if (secretariat) return secretariat;
  const own = viewer.memberships.filter(({ organisation }) => organisations.includes(organisation));
  return authorityFor({ ...viewer, memberships: own }, editBudgets);
}

/** The same for verbs and forms, which throw at whoever may not. */
export function requireAuthorityOver(viewer: Viewer, organisations: readonly string[]): Author {
  const author = authorityOver(viewer, organisations);
  if (!author) throw new NotAllowed(editBudgets);
  return author;
}
