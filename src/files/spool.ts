import { randomUUID } from 'node:crypto';
import { close, createReadStream, createWriteStream, fstat, open } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { promisify } from 'node:util';

/** A file that was made for one answer; it goes with the answer. */
export type SpooledFile = { bytes: number; stream: ReadableStream<Uint8Array> };

export type Spool = (fill: (into: Writable) => Promise<void>) => Promise<SpooledFile>;

/**
 * Makes large answers whole on disk before the first byte is sent: the database is then read at its own pace and not at
 * a slow visitor's, and what fails in the middle is a page that says so and no file that breaks off. A file has no name
 * from the start on, so that the system takes it away whatever happens to this process.
 */
export function createSpool(directory: string, atOnce: number): Spool {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (fill) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await spool(directory, fill);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

async function spool(directory: string, fill: (into: Writable) => Promise<void>): Promise<SpooledFile> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, randomUUID());
  const fd = await promisify(open)(path, 'wx+', 0o600);
  try {
    await rm(path);
    await fill(createWriteStream(path, { fd, autoClose: false }));
    const { size } = await promisify(fstat)(fd);
    const stream = Readable.toWeb(createReadStream(path, { fd, start: 0 }));
    return { bytes: size, stream: stream as ReadableStream<Uint8Array> };
  } catch (error) {
    await promisify(close)(fd);
    throw error;
  }
}
