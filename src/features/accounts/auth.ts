import { createHmac } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { z } from 'zod';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import type { House } from '../../house.ts';
import { PASSWORD_MAX, PASSWORD_MIN } from './passwords.ts';

/** Seconds that a sign-in lasts; ending a session, a new password or a suspension ends it at once. */
const SESSION_LIFE = 7 * 24 * 3600;
/** Seconds to type the code of the second factor. */
const CODE_LIFE = 600;
const ADDRESS_HEADER = 'x-suivi-visitor';
const BASE_PATH = '/api/auth';

type AuthHouse = Pick<House, 'config' | 'pool' | 'secret' | 'log'>;

function createBetterAuth(house: AuthHouse) {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: house.pool }),
    plugins: [new CamelCasePlugin()],
  });
  return betterAuth({
    appName: 'Suivi',
    baseURL: house.config.publicUrl,
    basePath: BASE_PATH,
    secret: house.secret,
    database: { db, type: 'postgres', schemaName: 'auth', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
    },
    // No cookie cache: a session that was ended is the public with the next request.
    session: { expiresIn: SESSION_LIFE, disableSessionRefresh: true, freshAge: 0 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      // A ministry sits behind one address; growing waits for wrong passwords are in slow-down.ts.
      customRules: {
        '/sign-in/email': { window: 60, max: 120 },
        '/two-factor/*': { window: 60, max: 60 },
      },
    },
    advanced: {
      cookiePrefix: 'suivi',
      useSecureCookies: house.config.publicUrl.startsWith('https://'),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER], ipv6Subnet: 128 },
    },
    telemetry: { enabled: false },
    // Answers of its own stay answers. What fails beneath it reaches us as it is, so that a page can say that the
    // database is away or the disk full; otherwise it is printed whole, with the values of rows, and answered 500.
    onAPIError: { throw: true },
    logger: {
      disabled: false,
      level: 'error',
      // Messages may hold what people typed; that there was one is enough.
      log: (level) => house.log.warn({ level }, 'sign-in library'),
    },
    plugins: [twoFactor({ issuer: 'Suivi', twoFactorCookieMaxAge: CODE_LIFE })],
  });
}

/** What better-auth answered: its status, its JSON, and the cookies to hand on to the browser. */
export type AuthAnswer = {
  status: number;
  body: z.output<typeof answerBody>;
  cookies: string[];
  /** Seconds, when the status is 429. */
  retryAfter: number;
};

const answerBody = z
  .object({
    code: z.string().optional(),
    twoFactorRedirect: z.boolean().optional(),
    user: z.object({ id: z.string(), email: z.string() }).optional(),
    backupCodes: z.array(z.string()).optional(),
  })
  .catch({});

/** Who asks, as far as better-auth needs it. */
export type AuthRequest = { headers: Headers; address: string };

/** Sign-in, second factor and sessions: better-auth over our pool, in the schema `auth`. */
export type Auth = ReturnType<typeof createAuth>;

export function createAuth(house: AuthHouse) {
  const auth = createBetterAuth(house);
  const { publicUrl } = house.config;

  /**
   * Visitors are told apart by an address made of a keyed hash: better-auth keeps it with sessions and counters, and
   * addresses of people are never kept.
   */
  function disguise(address: string): string {
    const hex = createHmac('sha256', house.secret).update(`address ${address}`).digest('hex');
    return `fd00:${(hex.slice(0, 28).match(/.{4}/g) ?? []).join(':')}`;
  }

  return {
    options: auth.options,
    disguise,

    /** Posts JSON to one of better-auth's endpoints, with its rate limits and origin checks, as a page of ours. */
    async call(path: string, body: object, request: AuthRequest): Promise<AuthAnswer> {
      const headers = new Headers({
        'content-type': 'application/json',
        origin: new URL(publicUrl).origin,
        [ADDRESS_HEADER]: disguise(request.address),
      });
      for (const name of ['cookie', 'user-agent']) {
        const value = request.headers.get(name);
        if (value) headers.set(name, value);
      }
      const response = await auth.handler(
        new Request(`${publicUrl}${BASE_PATH}${path}`, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        }),
      );
      if (response.status >= 500) throw new Error(`better-auth answered ${path} with ${response.status}`);
      return {
        status: response.status,
        body: answerBody.parse(await response.json().catch(() => null)),
        cookies: response.headers.getSetCookie(),
        retryAfter: Number(response.headers.get('x-retry-after') ?? 60),
      };
    },

    /** The session that a request's cookies stand for; null when there is none, or when it was ended or is over. */
    async readSession(headers: Headers): Promise<{ account: string; session: string; token: string } | null> {
      const found = await auth.api.getSession({ headers });
      return found && { account: found.user.id, session: found.session.id, token: found.session.token };
    },

    /** The backup codes that are left, to be shown right after they were made. */
    async readBackupCodes(account: string): Promise<string[]> {
      const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: account } });
      return backupCodes;
    },
  };
}
