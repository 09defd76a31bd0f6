import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSpool, type Spool } from './spool.ts';

let directory: string;
let spool: Spool;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'suivi-spool-'));
  spool = createSpool(directory, 1);
});
afterAll(() => rm(directory, { recursive: true }));

const read = (stream: ReadableStream<Uint8Array>) => text(Readable.fromWeb(stream as never));

describe('a file that is sent while it is made', () => {
  it('hands out its first part before there is a second, and all of it in the end', async () => {
    let goOn = () => {};
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    async function* pieces() {
      yield 'first ';
      await waiting;
      yield 'second '.repeat(30_000);
    }
    const stream = await spool.growing((into) => pipeline(Readable.from(pieces()), into));
    const reader = stream.getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('first ');
    goOn();
    reader.releaseLock();
    expect(await read(stream)).toBe('second '.repeat(30_000));
    expect(await readdir(directory)).toEqual([]);
  });

  it('fails before anything is sent when nothing could be made', async () => {
    await expect(spool.growing(() => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    );
    expect(await read(await spool.growing((into) => pipeline(Readable.from(['after']), into)))).toBe('after');
  });

  it('breaks off where it could not be made further, so that no part passes for the whole', async () => {
    const stream = await spool.growing(async (into) => {
      await new Promise((resolve) => into.write('half', resolve));
      throw new Error('the database is gone');
    });
    await expect(read(stream)).rejects.toThrow('the database is gone');
  });

  it('is made to its end, and makes room for the next, when its reader has left', async () => {
    const left = await spool.growing((into) => pipeline(Readable.from(['a', 'b']), into));
    await left.cancel();
    expect(await read(await spool.growing((into) => pipeline(Readable.from(['next']), into)))).toBe('next');
  });
});
