import { permission } from '../../access/policy.ts';

/** Who did what, and changes that are nobody's business outside: imports, people, memberships. */
export const seeInside = permission('history.inside', ['administrator', 'secretariat']);
