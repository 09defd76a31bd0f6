import { permission } from '../../access/policy.ts';

/** Weighing recommendations against each other for the plan. */
export const setPriorities = permission('priorities.set', ['secretariat']);
