import { RateLimiterRes, type RateLimiterMemory } from 'rate-limiter-flexible';

/** Counts a request; the seconds to wait when it is one too many, else 0. */
export async function secondsToWait(limiter: RateLimiterMemory, who: string): Promise<number> {
  try {
    await limiter.consume(who);
    return 0;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  }
}
