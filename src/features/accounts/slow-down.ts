import { createHmac } from 'node:crypto';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { House } from '../../house.ts';

/** Failures that cost nothing, then waits that double from 1 second up to `longest` seconds. */
type Rule = { free: number; longest: number };

/**
 * Wrong passwords are counted three ways for browsers that nobody has signed in from: one address at one account, one
 * address at any account, and one account from anywhere. A browser that has signed in to the account before is counted
 * by itself alone, and so is one that came through a mailed link: whoever floods a minister's account with wrong
 * passwords slows down strangers, never the minister.
 */
const rules = {
  pair: { free: 4, longest: 300 },
  address: { free: 30, longest: 60 },
  account: { free: 50, longest: 60 },
  device: { free: 4, longest: 300 },
} as const satisfies Record<string, Rule>;

type Kind = keyof typeof rules;

/** Seconds after which failures are forgotten. */
const MEMORY = 24 * 3600;
const RESET_WINDOW = 3600;
const RESETS = { account: 3, address: 30 };

/** Who tries which account: the mail address as typed, the visitor's address, and the device if it is a known one. */
export type Attempt = { email: string; address: string; device: string | null };

export type SlowDown = ReturnType<typeof createSlowDown>;

/** Growing waits, counted in the database, so that a restart or a second process forgets nothing. */
export function createSlowDown(house: Pick<House, 'pool' | 'secret'>) {
  const store = {
    storeClient: house.pool,
    storeType: 'pool',
    schemaName: 'auth',
    tableName: 'slow_down',
    tableCreated: true,
  };
  const failures = new RateLimiterPostgres({
    ...store,
    keyPrefix: 'failures',
    points: 1_000_000,
    duration: MEMORY,
  });
  const waits = new RateLimiterPostgres({ ...store, keyPrefix: 'wait', points: 1, duration: 1 });
  const resets = new RateLimiterPostgres({
    ...store,
    keyPrefix: 'reset',
    points: 1_000_000,
    duration: RESET_WINDOW,
  });

  /** Neither mail addresses nor visitors' addresses are kept, only what a keyed hash makes of them. */
  const keyOf = (kind: string, ...parts: string[]) =>
    `${kind}:${createHmac('sha256', house.secret).update(JSON.stringify(parts)).digest('base64url')}`;

  function keysOf({ email, address, device }: Attempt): { kind: Kind; key: string }[] {
    const account = email.trim().toLowerCase();
    if (device) return [{ kind: 'device', key: keyOf('device', account, device) }];
    return [
      { kind: 'pair', key: keyOf('pair', account, address) },
      { kind: 'address', key: keyOf('address', address) },
      { kind: 'account', key: keyOf('account', account) },
    ];
  }

  return {
    /**
     * Counts an attempt before the password is looked at, so that many at once are counted too. Comes back with the
     * seconds to wait when it may not be made now, or else 0; `succeeded` takes it back.
     */
    async begin(attempt: Attempt): Promise<number> {
      const keys = keysOf(attempt);
      const running = await Promise.all(keys.map(({ key }) => waits.get(key)));
      const left = Math.max(0, ...running.map((wait) => wait?.msBeforeNext ?? 0));
      if (left > 0) return Math.ceil(left / 1000);
      for (const { kind, key } of keys) {
        const { consumedPoints } = await failures.penalty(key);
        const { free, longest } = rules[kind];
        if (consumedPoints > free)
          await waits.block(key, Math.min(2 ** (consumedPoints - free - 1), longest));
      }
      return 0;
    },

    async succeeded(attempt: Attempt): Promise<void> {
      for (const { kind, key } of keysOf(attempt)) {
        await waits.delete(key);
        if (kind === 'pair' || kind === 'device') await failures.delete(key);
        else await failures.reward(key);
      }
    },

    /**
     * Counts a request for a reset link. `wait` holds for the visitor's address; `mayMail` is false when the account
     * has had enough mails this hour, which the page does not tell.
     */
    async beginReset(email: string, address: string): Promise<{ wait: number; mayMail: boolean }> {
      const ofAddress = await resets.penalty(keyOf('address', address));
      if (ofAddress.consumedPoints > RESETS.address)
        return { wait: Math.ceil(ofAddress.msBeforeNext / 1000), mayMail: false };
      const ofAccount = await resets.penalty(keyOf('account', email.trim().toLowerCase()));
      return { wait: 0, mayMail: ofAccount.consumedPoints <= RESETS.account };
    },
  };
}
