import { rolesOfKind, type OrganisationKind } from '../../access/roles.ts';
import type { Permission } from '../../access/policy.ts';
import { scopes, type Scope } from '../../access/scopes.ts';
import { lines } from '../../web/lines.ts';
import { importDocuments } from '../imports/actions.ts';

export const LONGEST_NAME = 120;
/** The longest that a key may last, in days. */
export const LONGEST_LIFE = 366;

export type KeyInput = {
  name: string;
  /** An organisation's id. */
  organisation: string;
  scopes: Scope[];
  /** The last day on which it works, `YYYY-MM-DD`. */
  expiresOn: string;
};

/** A form with `name`, `organisation`, `expires-on` and a tick `scope-<scope>` for each scope. */
export const keyForm = lines.transform((typed): KeyInput => ({
  name: typed['name'] ?? '',
  organisation: typed['organisation'] ?? '',
  scopes: scopes.filter((scope) => typed[`scope-${scope}`]),
  expiresOn: typed['expires-on'] ?? '',
}));

const permissions: Record<Scope, Permission> = { 'imports:write': importDocuments };

/** Whether an organisation of this kind has people who may do what a scope allows: no key speaks in another's voice. */
export function fitsKind(scope: Scope, kind: string): boolean {
  const { allows } = permissions[scope];
  const held = rolesOfKind[kind as OrganisationKind] as (typeof rolesOfKind)[OrganisationKind] | undefined;
  return Array.isArray(allows) && (held ?? []).some((role) => allows.includes(role));
}
