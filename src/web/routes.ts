import type { Permission } from '../access/policy.ts';
import type { Ask } from './context.ts';

/** A page or action at an address. Nothing is reachable that is not one, so that one table can test all by every role. */
export type Route = {
  method: 'get' | 'post';
  /** As hono writes it, such as `/recommendations/:symbol/:number`. */
  path: string;
  needs: Permission;
  /**
   * `register`: what the public sees here follows from the ledger, the address and the language alone, so a drawn page
   * may be shown again until the ledger grows.
   */
  follows?: 'register';
  /**
   * `programs`: sees no cookie, lets in by key, and says in problem+json what is wrong (programs.ts). `other-sites`: may be
   * framed and shown by pages of others, so it sees no cookie, sets none, and shows everybody what the public sees, in the
   * language that the address names.
   */
  for?: 'programs' | 'other-sites';
  /** For programs: what is answered follows from the day too, besides the ledger, the address and the language. */
  changesDaily?: boolean;
  /** Answered without a page, a visitor's session or the database: for what watches the server. */
  bare?: boolean;
  /** Takes forms that no page of ours has sent, such as a program of mail sends; it sees no cookie and answers the public. */
  from?: 'anywhere';
  /** Largest body in bytes that is read; a form's size when unset. */
  bodyLimit?: number;
  handler: (ask: Ask) => Response | Promise<Response>;
};

export function get(
  path: string,
  needs: Permission,
  handler: Route['handler'],
  options: Pick<Route, 'follows' | 'for' | 'bare'> = {},
): Route {
  return { method: 'get', path, needs, handler, ...options };
}

export function post(
  path: string,
  needs: Permission,
  handler: Route['handler'],
  options: Pick<Route, 'bodyLimit' | 'from'> & { for?: 'programs' } = {},
): Route {
  return { method: 'post', path, needs, handler, ...options };
}
