import { permission } from '../../access/policy.ts';

/** Inviting people, giving and ending roles, suspending accounts. */
export const administerPeople = permission('people.administer', ['administrator']);
