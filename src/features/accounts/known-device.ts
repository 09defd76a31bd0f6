import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { House } from '../../house.ts';

/** The longest that browsers keep a cookie, in seconds: 400 days. */
const LIFE = 400 * 24 * 3600;

/**
 * Browsers from which somebody has signed in to an account carry a cookie that says so, and are slowed down by their own
 * mistakes only (device cookies: https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies).
 */
export function createKnownDevices(house: Pick<House, 'config' | 'secret'>) {
  const normal = (email: string) => email.trim().toLowerCase();
  // One cookie an account, named so that it does not say which.
  const nameOf = (email: string) =>
    `suivi.device-${createHash('sha256').update(normal(email)).digest('hex').slice(0, 12)}`;
  const sign = (email: string, id: string) =>
    createHmac('sha256', house.secret)
      .update(JSON.stringify(['device', normal(email), id]))
      .digest();

  return {
    /** The number of this browser if it has signed in to this account before, else null. */
    recognise(ask: Context, email: string): string | null {
      const [id, signature] = getCookie(ask, nameOf(email))?.split('.') ?? [];
      if (!id || !signature) return null;
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(email, id);
      return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
    },

    remember(ask: Context, email: string): void {
      const id = this.recognise(ask, email) ?? randomBytes(12).toString('base64url');
      setCookie(ask, nameOf(email), `${id}.${sign(email, id).toString('base64url')}`, {
        path: '/sign-in',
        maxAge: LIFE,
        sameSite: 'Lax',
        httpOnly: true,
        secure: house.config.publicUrl.startsWith('https://'),
      });
    },
  };
}
