import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Ask } from './context.ts';

/** So many requests in so many seconds. Readers without a key are counted by address, of which a ministry has one. */
export const programLimits = {
  reading: { points: 600, duration: 60 },
  'reading-by-key': { points: 3000, duration: 60 },
  'writing-by-key': { points: 120, duration: 3600 },
} as const;

export type Counted = keyof typeof programLimits;

/**
 * Counts the requests of programs. In memory, since one process serves a country and a row in the database for each
 * answer would cost more than most answers; a restart forgives a minute's requests.
 */
export function createProgramLimits() {
  const limiters = Object.fromEntries(
    Object.entries(programLimits).map(([name, limit]) => [name, new RateLimiterMemory(limit)]),
  ) as Record<Counted, RateLimiterMemory>;
  return {
    /**
     * Counts a request and says in headers what is left (draft-ietf-httpapi-ratelimit-headers). Comes back with the
     * seconds to wait when it is one too many, else 0.
     */
    async count(ask: Ask, counted: Counted, who: string): Promise<number> {
      const { points, duration } = programLimits[counted];
      const { left, milliseconds, isRefused } = await limiters[counted].consume(who).then(
        ({ remainingPoints, msBeforeNext }) => ({
          left: remainingPoints,
          milliseconds: msBeforeNext,
          isRefused: false,
        }),
        (refusal: unknown) => {
          if (!(refusal instanceof RateLimiterRes)) throw refusal;
          return { left: 0, milliseconds: refusal.msBeforeNext, isRefused: true };
        },
      );
      const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
      ask.header('ratelimit-policy', `"${counted}";q=${points};w=${duration}`);
      ask.header('ratelimit', `"${counted}";r=${left};t=${seconds}`);
      return isRefused ? seconds : 0;
    },
  };
}
