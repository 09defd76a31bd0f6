import { permission } from '../../access/policy.ts';

/** Writing what somebody reading about a theme is entitled to. */
export const writeEntitlements = permission('terms.entitlement', ['secretariat']);
