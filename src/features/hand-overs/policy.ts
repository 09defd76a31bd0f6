import { permission, type Viewer } from '../../access/policy.ts';

/** Handing over: oneself, or for the secretariat and the administrator, others. */
export const handOvers = permission('hand-overs.make', 'signed-in');
/** Handing all that an organisation answers for to another. */
export const moveDuties = permission('hand-overs.duties', ['secretariat']);

/** Bodies whose voice is not the government's: nobody of the secretariat chooses who speaks for them. */
const independent: ReadonlySet<string> = new Set(['nhri', 'cso', 'parliament-committee']);

/** Whether somebody may hand over for other people of an organisation; everybody may for themselves. */
export function mayHandOverOthers({ memberships, isOperator }: Viewer, kind: string): boolean {
  if (isOperator || memberships.some(({ role }) => role === 'administrator')) return true;
  return !independent.has(kind) && memberships.some(({ role }) => role === 'secretariat');
}
