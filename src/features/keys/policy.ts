import { permission } from '../../access/policy.ts';

/** Making and revoking the keys of programs. */
export const administerKeys = permission('keys.administer', ['administrator']);
