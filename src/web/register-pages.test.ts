import { setTimeout as delay } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { coalesce, RegisterPages } from './register-pages.ts';

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

  it('are asked again once for all who come while an answer is on its way, and no longer fail after that', async () => {
    let asked = 0;
    const ask = coalesce(async () => {
      asked += 1;
      await delay(10);
      if (asked <= 2) throw new Error(`failure ${asked}`);
      return asked;
    });
    const early = [ask(), ask()];
    await delay(5);
    const late = [ask(), ask(), ask()];
    const messages = (await Promise.allSettled([...early, ...late])).map(
      (outcome) => outcome.status === 'rejected' && (outcome.reason as Error).message,
    );
    expect(messages).toEqual([...early.map(() => 'failure 1'), ...late.map(() => 'failure 2')]);
    expect(await ask()).toBe(3);
  });
});

describe('pages kept of the register', () => {
  const page = (text: string, headers: Record<string, string> = {}) =>
    new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

  it('come back as they were drawn, with a mark of their content', async () => {
    const pages = new RegisterPages(1_000_000);
    const kept = await pages.keep('en /', 7, page('the words'));
    expect(pages.find('en /', 7)).toBe(kept);
    expect(kept.body.toString()).toBe('the words');
    expect(gunzipSync(await pages.packed('en /', kept, 'gzip')).toString()).toBe('the words');
    expect(brotliDecompressSync(await pages.packed('en /', kept, 'br')).toString()).toBe('the words');
    expect(pages.find('en /', 7)).toBe(kept);
    expect(kept.contentType).toBe('text/html; charset=utf-8');
    expect((await pages.keep('fr /', 8, page('the words'))).etag).toBe(kept.etag);
    expect((await pages.keep('en /', 8, page('other words'))).etag).not.toBe(kept.etag);
  });

  it('keep the name under which a file is saved', async () => {
    const disposition = 'attachment; filename="recommendations.csv"';
    const kept = await new RegisterPages(1_000_000).keep(
      'en /recommendations.csv',
      7,
      page('a,b', { 'content-type': 'text/csv', 'content-disposition': disposition }),
    );
    expect(kept).toMatchObject({ contentType: 'text/csv', disposition });
  });

  it.each([
    ['a newer entry', 'en /', 8],
    ['an older entry', 'en /', 6],
    ['another language', 'fr /', 7],
    ['another address', 'en /reviews', 7],
  ])('are not shown for %s', async (_, key, seq) => {
    const pages = new RegisterPages(1_000_000);
    await pages.keep('en /', 7, page('the words'));
    expect(pages.find(key, seq)).toBeUndefined();
  });

  it('give way to newer ones within their bounds', async () => {
    const pages = new RegisterPages(10_000);
    for (let number = 0; number < 20; number += 1)
      await pages.keep(`en /recommendations?page=${number}`, 7, page('x'.repeat(2_000)));
    expect(pages.find('en /recommendations?page=0', 7)).toBeUndefined();
    expect(pages.find('en /recommendations?page=19', 7)).toBeDefined();
    await pages.keep('en /large', 7, page('x'.repeat(20_000)));
    expect(pages.find('en /large', 7)).toBeUndefined();
  });
});
