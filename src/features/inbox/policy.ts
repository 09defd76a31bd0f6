import { permission } from '../../access/policy.ts';

/** Whom duties of their own organisation concern: its people, as far as duties are given to such bodies. */
export const seeDuties = permission('inbox.duties', [
  'secretariat',
  'focal-point',
  'signatory',
  'parliament',
]);
export const seeOffice = permission('inbox.office', ['secretariat']);
export const seeImports = permission('inbox.imports', ['secretariat', 'administrator']);
export const seeMail = permission('inbox.mail', ['administrator']);
