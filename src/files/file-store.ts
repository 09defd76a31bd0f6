import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';

/** Uploaded files by their content's SHA-256 (hex). A stored file is never changed, so copying it needs no lock. */
export type FileStore = {
  /** Keeps bytes durably and returns their hash; the same content twice is kept once. */
  keep(bytes: Uint8Array): Promise<string>;
  path(sha256: string): string;
  open(sha256: string): ReadableStream<Uint8Array>;
  has(sha256: string): Promise<boolean>;
  /** Writes a stream in, refusing it when the content is not what its name promises. */
  restore(sha256: string, content: Readable): Promise<void>;
};

const HASH = /^[0-9a-f]{64}$/;

/** A file store below a directory that only this server reads; names say nothing about the content. */
export function createFileStore(directory: string): FileStore {
  const path = (sha256: string): string => {
    if (!HASH.test(sha256)) throw new Error('a stored file is named by the hex of a SHA-256');
    return join(directory, sha256.slice(0, 2), sha256);
  };
  const has = (sha256: string) =>
    stat(path(sha256)).then(
      () => true,
      () => false,
    );

  /** Written aside, synced, then renamed: after a crash a file is there whole or not at all. */
  async function write(target: string, fill: (temporary: string) => Promise<void>): Promise<void> {
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const temporary = `${target}.${randomUUID()}.part`;
    try {
      await fill(temporary);
      await rename(temporary, target);
      const parent = await open(dirname(target), 'r');
      try {
        await parent.sync();
      } finally {
        await parent.close();
      }
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  return {
    path,
    has,
    async keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (await has(sha256)) return sha256;
      await write(path(sha256), async (temporary) => {
        const file = await open(temporary, 'wx', 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
      });
      return sha256;
    },
    open: (sha256) => Readable.toWeb(createReadStream(path(sha256))) as ReadableStream<Uint8Array>,
    async restore(sha256, content) {
      await write(path(sha256), async (temporary) => {
        const hash = createHash('sha256');
        const file = await open(temporary, 'wx', 0o600);
        await pipeline(
          content,
          async function* (chunks: AsyncIterable<Buffer>) {
            for await (const chunk of chunks) {
              hash.update(chunk);
              yield chunk;
            }
          },
          file.createWriteStream({ flush: true }),
        );
        if (hash.digest('hex') !== sha256)
          throw new Error(`the content of ${sha256} does not match its hash`);
      });
    },
  };
}
