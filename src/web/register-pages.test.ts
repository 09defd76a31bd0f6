import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { coalesce } from './register-pages.ts';

describe('coalesced questions', () => {
  it('never answer with what was asked before the caller came', async () => {
    let truth = 'published';
    const ask = coalesce(async () => {
      const found = truth;
      await delay(20);
      return found;
    });
    const early = ask();
    await delay(10);
    truth = 'withdrawn';
    expect(await ask()).toBe('withdrawn');
    expect(await early).toBe('published');
  });

  it('are asked once for all that wait', async () => {
    let asked = 0;
    const ask = coalesce(async () => {
      asked += 1;
      await delay(10);
      return asked;
    });
    const first = Array.from({ length: 16 }, ask);
    await delay(5);
    const second = Array.from({ length: 16 }, ask);
    expect(new Set(await Promise.all(first))).toEqual(new Set([1]));
    expect(new Set(await Promise.all(second))).toEqual(new Set([2]));
  });

  it('are asked again after one that failed, and whoever asked that one learns of it', async () => {
    let asked = 0;
    const ask = coalesce(async () => {
      asked += 1;
      await delay(10);
      if (asked === 1) throw new Error('the connection was lost');
      return asked;
    });
    const [first, second] = await Promise.allSettled([ask(), delay(5).then(ask)]);
    expect(first).toMatchObject({ status: 'rejected', reason: { message: 'the connection was lost' } });
    expect(second).toEqual({ status: 'fulfilled', value: 2 });
  });
});
