import { permission } from '../../access/policy.ts';

/** Messages hold links that let somebody set a password, so only administrators read them. */
export const readOutbox = permission('mail.outbox', ['administrator']);
