import { randomUUID } from 'node:crypto';
import { close, createReadStream, createWriteStream, fstat, open } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { promisify } from 'node:util';
import { GrowingFile } from './growing-file.ts';

/** A file that was made for one answer; it goes with the answer. */
export type SpooledFile = { bytes: number; stream: ReadableStream<Uint8Array> };

export type Fill = (into: Writable) => Promise<void>;

export type Spool = {
  /** The file once it is whole, with its length. */
  whole(fill: Fill): Promise<SpooledFile>;
  /**
   * The file from its first byte on, while it is still being filled. What fails before that byte fails here; what fails
   * after it breaks the answer off, so that nobody takes a part for the whole.
   */
  growing(fill: Fill): Promise<ReadableStream<Uint8Array>>;
};

/**
 * Makes large answers on disk: the database is then read at its own pace and not at a slow visitor's. A file has no name
 * from the start on, so that the system takes it away whatever happens to this process.
 */
export function createSpool(directory: string, atOnce: number): Spool {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
  return {
    whole: (fill) => inTurn(() => spool(directory, fill)),
    growing: (fill) =>
      new Promise((resolve, reject) => {
        inTurn(() => follow(directory, fill, resolve)).catch(reject);
      }),
  };
}

async function openNameless(directory: string): Promise<{ path: string; fd: number }> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, randomUUID());
  const fd = await promisify(open)(path, 'wx+', 0o600);
  try {
    await rm(path);
  } catch (error) {
    await promisify(close)(fd);
    throw error;
  }
  return { path, fd };
}

async function spool(directory: string, fill: Fill): Promise<SpooledFile> {
  const { path, fd } = await openNameless(directory);
  try {
    await fill(createWriteStream(path, { fd, autoClose: false }));
    const { size } = await promisify(fstat)(fd);
    const stream = Readable.toWeb(createReadStream(path, { fd, start: 0 }));
    return { bytes: size, stream: stream as ReadableStream<Uint8Array> };
  } catch (error) {
    await promisify(close)(fd);
    throw error;
  }
}

/** Fills a file and hands out what reads behind it at the visitor's pace; comes back when it is filled. */
async function follow(
  directory: string,
  fill: Fill,
  begin: (stream: ReadableStream<Uint8Array>) => void,
): Promise<void> {
  const { fd } = await openNameless(directory);
  const file = new GrowingFile(fd);
  let users = 1;
  const leave = async () => {
    users--;
    if (users === 0) await promisify(close)(fd);
  };
  let hasBegun = false;
  try {
    await fill(
      file.writable(() => {
        users++;
        hasBegun = true;
        begin(file.readable(leave));
      }),
    );
    file.end();
  } catch (error) {
    if (!hasBegun) throw error;
    file.end(error instanceof Error ? error : new Error('a file could not be filled'));
  } finally {
    await leave();
  }
}
