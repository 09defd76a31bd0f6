import type { Author } from '../ledger/change.ts';
import { roles, type Role } from './roles.ts';
import type { Scope } from './scopes.ts';

/** Something that may be done or seen, and by whom. Features name theirs in policy.ts; routes and verbs ask for them. */
export type Permission = {
  name: string;
  allows: 'everyone' | 'signed-in' | readonly Role[];
  /** The scope that lets a program with a key do it too; without one, no program may. */
  scope?: Scope;
};

export type Membership = { organisation: string; role: Role };

/** Who is asking. The public has neither person nor memberships. */
export type Viewer = {
  country: string;
  person: { id: string; name: string } | null;
  memberships: readonly Membership[];
  /** The key that a program has shown: it speaks for an organisation, and may do what its scopes say. */
  key?: { id: string; organisation: string; scopes: readonly Scope[] };
  /** The operator at the command line, who may do what any role may; no request is ever made by one. */
  isOperator?: true;
};

export function permission(name: string, allows: Permission['allows'], scope?: Scope): Permission {
  return { name, allows, ...(scope && { scope }) };
}

export const everyone = permission('see.public', 'everyone');
export const signedIn = permission('see.own', 'signed-in');
/** Records that are not public yet, or no longer. */
export const seeUnpublished = permission('see.unpublished', ['administrator', 'secretariat']);
/** Plans and indicators that are not public yet: those whose organs work in them. */
export const seePlans = permission('see.plans', ['administrator', 'secretariat', 'focal-point', 'signatory']);

export function publicViewer(country: string): Viewer {
  return { country, person: null, memberships: [] };
}

/** Whoever runs the server, at its command line; the ledger names neither person nor organisation. */
export function operator(country: string): Viewer {
  return { country, person: null, memberships: [], isOperator: true };
}

/**
 * Whether somebody may, and in whose name: the organisation is the one whose role allows it, for the ledger. Null when
 * they may not.
 */
export function authorityFor(viewer: Viewer, needed: Permission): Author | null {
  if (needed.allows === 'everyone') return { person: viewer.person?.id ?? null, organisation: null };
  if (viewer.isOperator) return { person: null, organisation: null };
  if (viewer.key) {
    const { id, organisation, scopes } = viewer.key;
    return needed.scope && scopes.includes(needed.scope) ? { person: null, organisation, key: id } : null;
  }
  if (!viewer.person) return null;
  const { allows } = needed;
  if (allows === 'signed-in')
    return { person: viewer.person.id, organisation: viewer.memberships[0]?.organisation ?? null };
  const held = viewer.memberships.find((membership) => allows.includes(membership.role));
  return held ? { person: viewer.person.id, organisation: held.organisation } : null;
}

export function may(viewer: Viewer, needed: Permission): boolean {
  return authorityFor(viewer, needed) !== null;
}

/** For verbs, which never trust that a route has asked. Throws: a page that offers what is not allowed is a bug. */
export function requireAuthority(viewer: Viewer, needed: Permission): Author {
  const authority = authorityFor(viewer, needed);
  if (!authority) throw new NotAllowed(needed);
  return authority;
}

export class NotAllowed extends Error {
  readonly permission: Permission;
  constructor(needed: Permission) {
    super(`not allowed: ${needed.name}`);
    this.name = 'NotAllowed';
    this.permission = needed;
  }
}

/** Which roles a permission allows, with `public` for everyone; for the table of every route by every role. */
export function rolesAllowed(needed: Permission): readonly (Role | 'public')[] {
  if (needed.allows === 'everyone') return ['public', ...roles];
  if (needed.allows === 'signed-in') return roles;
  return needed.allows;
}
