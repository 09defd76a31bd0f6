import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import type { Auth, AuthAnswer } from './auth.ts';
import { createKnownDevices } from './known-device.ts';
import { deleteExpiredSessions, deleteSessions, findPersonOfAccount } from './queries.ts';
import { createSlowDown } from './slow-down.ts';

/** How far a sign-in has come; its cookies have been handed to the browser. */
export type SignInStep =
  { step: 'signed-in' } | { step: 'code' } | { step: 'again' } | { step: 'refused'; problem: Problem };

export type SignIn = ReturnType<typeof createSignIn>;

/** Signing in with a password, then with a code where one is asked for. Says the same whoever does not exist. */
export function createSignIn(house: House, auth: Auth) {
  const slowDown = createSlowDown(house);
  const devices = createKnownDevices(house);
  const refused = (problem: Problem): SignInStep => ({ step: 'refused', problem });
  const wait = (seconds: number): SignInStep =>
    refused({ code: 'accounts.signIn.wait', values: { seconds } });

  /** The last step: a session was made. Only those who may do something keep it. */
  async function welcome(ask: Ask, answer: AuthAnswer): Promise<SignInStep> {
    const { user } = answer.body;
    if (!user) throw new Error('a finished sign-in says whose it is');
    const person = await findPersonOfAccount(house.db, house.country, user.id);
    if (!person || person.suspended || person.memberships.length === 0) {
      await deleteSessions(house.db, user.id);
      return refused({ code: 'accounts.signIn.suspended' });
    }
    await deleteExpiredSessions(house.db);
    handOver(ask, answer);
    devices.remember(ask, user.email);
    return { step: 'signed-in' };
  }

  return {
    async withPassword(ask: Ask, email: string, password: string): Promise<SignInStep> {
      const request = { headers: ask.req.raw.headers, address: ask.get('address') };
      const attempt = {
        email,
        address: auth.disguise(request.address),
        device: devices.recognise(ask, email),
      };
      const seconds = await slowDown.begin(attempt);
      if (seconds > 0) return wait(seconds);
      const answer = await auth.call('/sign-in/email', { email, password }, request);
      if (answer.status === 429) return wait(answer.retryAfter);
      if (answer.status !== 200) return refused({ code: 'accounts.signIn.wrong' });
      await slowDown.succeeded(attempt);
      if (!answer.body.twoFactorRedirect) return welcome(ask, answer);
      handOver(ask, answer);
      return { step: 'code' };
    },

    /** `code` as typed, without spaces: six digits of the app, or else a backup code, with its hyphen or without. */
    async withCode(ask: Ask, code: string): Promise<SignInStep> {
      const isFromApp = /^\d{6}$/.test(code);
      const backupCode = code.includes('-') ? code : `${code.slice(0, 5)}-${code.slice(5)}`;
      const answer = await auth.call(
        isFromApp ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code',
        { code: isFromApp ? code : backupCode },
        { headers: withoutSession(ask.req.raw.headers), address: ask.get('address') },
      );
      if (answer.status === 200) return welcome(ask, answer);
      const reason = answer.body.code;
      if (reason === 'INVALID_CODE' || reason === 'INVALID_BACKUP_CODE')
        return refused({ code: 'accounts.code.wrong', field: 'code' });
      if (reason === 'ACCOUNT_TEMPORARILY_LOCKED') return refused({ code: 'accounts.code.locked' });
      if (answer.status === 429) return wait(answer.retryAfter);
      handOver(ask, answer);
      return { step: 'again' };
    },

    /** Signs in whoever has just proved that the account's mail reaches them, past every wait. */
    async fromLink(ask: Ask, email: string, password: string): Promise<SignInStep> {
      const request = { headers: ask.req.raw.headers, address: ask.get('address') };
      const answer = await auth.call('/sign-in/email', { email, password }, request);
      if (answer.status === 429) return wait(answer.retryAfter);
      if (answer.status !== 200) throw new Error('a password that was just set was not accepted');
      devices.remember(ask, email);
      if (!answer.body.twoFactorRedirect) return welcome(ask, answer);
      handOver(ask, answer);
      return { step: 'code' };
    },

    async out(ask: Ask): Promise<void> {
      const request = { headers: ask.req.raw.headers, address: ask.get('address') };
      handOver(ask, await auth.call('/sign-out', {}, request));
    },

    slowDown,
  };
}

/** Hands better-auth's cookies on to the browser. */
export function handOver(ask: Ask, answer: AuthAnswer): void {
  for (const cookie of answer.cookies) ask.header('set-cookie', cookie, { append: true });
}

/** A session of somebody else that is still there must not be taken for the one whose code is being checked. */
function withoutSession(headers: Headers): Headers {
  const rest = new Headers(headers);
  const cookies = (headers.get('cookie') ?? '')
    .split('; ')
    .filter((cookie) => !cookie.includes('session_token='));
  rest.set('cookie', cookies.join('; '));
  return rest;
}
