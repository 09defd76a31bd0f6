import { permission } from '../../access/policy.ts';

/** Bringing a document in, checking what was read, and making a review of it. */
export const importDocuments = permission(
  'imports.import',
  ['secretariat', 'administrator'],
  'imports:write',
);
