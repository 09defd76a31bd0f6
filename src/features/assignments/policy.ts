import { permission } from '../../access/policy.ts';

/** Saying which organisation answers for a recommendation, and ending it. */
export const giveAssignments = permission('assignments.give', ['secretariat']);
