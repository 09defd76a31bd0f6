import { permission, type Viewer } from '../../access/policy.ts';
import type { Author } from '../../ledger/change.ts';

/** Saying what an indicator is: the secretariat of all, a focal point of those that their own organisation collects. */
export const editIndicators = permission('indicators.edit', ['secretariat', 'focal-point']);

/** Publishing and withdrawing an indicator with all that is its own. */
export const publishIndicators = permission('indicators.publish', ['secretariat']);

/** Entering figures, each in the name of their own organisation and of no other. */
export const enterFigures = permission('indicators.enter', [
  'secretariat',
  'focal-point',
  'nhri',
  'civil-society',
]);

/** In whose name somebody changes an indicator that an organisation collects; null when they may not. */
export function editorOf(viewer: Viewer, collector: string | undefined): Author | null {
  if (viewer.isOperator) return { person: null, organisation: null };
  if (!viewer.person) return null;
  const held =
    viewer.memberships.find(({ role }) => role === 'secretariat') ??
    viewer.memberships.find(({ role, organisation }) => role === 'focal-point' && organisation === collector);
  return held ? { person: viewer.person.id, organisation: held.organisation } : null;
}
