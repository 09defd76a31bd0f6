import type { Viewer } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { Auth } from './auth.ts';
import { viewerOf } from './viewer.ts';

/**
 * Who a request's cookies stand for, read anew for every request so that a session that was ended and a suspension take
 * effect at once. Null, the public, also for those who are suspended and those whose every membership has ended.
 */
export function createAuthenticate(
  house: Pick<House, 'db' | 'country'>,
  auth: Auth,
): (headers: Headers) => Promise<Viewer | null> {
  return async (headers) => {
    const session = await auth.readSession(headers);
    return session && viewerOf(house, { account: session.account });
  };
}
