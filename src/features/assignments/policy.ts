import { permission } from '../../access/policy.ts';

/** Saying which organisation answers for a recommendation, and ending it. */
export const giveAssignments = permission('assignments.give', ['secretariat']);

/**
 * Accepting and contesting duties and claiming to lead, each in the name of their own organisation and of no other. A
 * committee of parliament has no focal points, nor has the secretariat: their own people speak for them.
 */
export const answerAssignments = permission('assignments.answer', [
  'secretariat',
  'focal-point',
  'signatory',
  'parliament',
]);
