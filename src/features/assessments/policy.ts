import { permission } from '../../access/policy.ts';

/** Saying how far a recommendation is implemented, each in the voice of their own organisation and in no other. */
export const makeAssessments = permission('assessments.make', [
  'secretariat',
  'focal-point',
  'parliament',
  'nhri',
  'civil-society',
]);
