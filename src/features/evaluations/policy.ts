import { permission, type Viewer } from '../../access/policy.ts';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Author } from '../../ledger/change.ts';

/** Evaluating in the name of one's own organisation. */
export const evaluate = permission('evaluations.write', [
  'secretariat',
  'focal-point',
  'parliament',
  'nhri',
  'civil-society',
]);
/** Commissioning an evaluation from any organisation, and answering for management. */
export const manageEvaluations = permission('evaluations.manage', ['secretariat']);
/** Saying what was adjusted: whoever owns it, or the secretariat. */
export const adjustFindings = permission('evaluations.adjust', ['secretariat', 'focal-point']);

const evaluating = evaluate.allows as readonly string[];
const owning = adjustFindings.allows as readonly string[];

const authorityAs =
  (roles: readonly string[]) =>
  (viewer: Viewer, organisation: string): Author | null => {
    const { person, memberships } = viewer;
    const isTheirs = memberships.some(
      (held) => held.organisation === organisation && roles.includes(held.role),
    );
    return person && isTheirs ? { person: person.id, organisation } : null;
  };

/** In the name of exactly this evaluator; null for everybody who does not write for it, the secretariat among them. */
export const authorityToEvaluate = authorityAs(evaluating);
export const authorityOfOwner = authorityAs(owning);

/** Who can say of themselves that they are independent: organisations that are no part of the government. */
export function canBeIndependent(kind: OrganisationKind): boolean {
  return kind === 'nhri' || kind === 'cso' || kind === 'parliament-committee';
}
