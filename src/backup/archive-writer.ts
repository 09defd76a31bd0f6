import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { partName } from './format.ts';

/** Adds entries to an archive one after the other; each call resolves when its content has been taken. */
export type ArchiveWriter = {
  addText(name: string, content: string): Promise<void>;
  /** Adds a table's rows in parts of bounded size and returns the hash of them together. */
  addTable(table: string, content: AsyncIterable<Buffer>): Promise<string>;
  /** Adds a file of a known size in bytes. */
  addFile(name: string, path: string, size: number): Promise<void>;
};

/** Tar wants sizes up front, so rows are gathered up to this many bytes; that is all that stands in memory. */
const PART_BYTES = 4 * 1024 * 1024;

/**
 * Writes a gzipped tar aside (`path.part`, mode 0600), syncs it and puts it in place only when `fill` is done: whatever
 * fails, a full disk included, leaves nothing. Returns the bytes written; throws what the file system or `fill` throws.
 */
export async function writeArchive(
  path: string,
  fill: (archive: ArchiveWriter) => Promise<void>,
): Promise<number> {
  const aside = `${path}.part`;
  await rm(aside, { force: true });
  const tar = pack();
  const stop = new AbortController();
  const file = createWriteStream(aside, { flags: 'wx', mode: 0o600, flush: true });
  const gzip = createGzip({ level: 6 });
  const written = pipeline(Readable.from(chunksOf(tar)), gzip, file);
  const filled = fill(writerOver(tar, stop.signal)).then(() => tar.finalize());
  try {
    await Promise.all([written, filled]);
    await rename(aside, path);
    await syncFolder(dirname(path));
    return file.bytesWritten;
  } catch (error) {
    stop.abort(error);
    tar.destroy(error as Error);
    await Promise.allSettled([written, filled]);
    await rm(aside, { force: true });
    throw error;
  }
}

/** Makes the new name itself outlast a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** tar-stream's streams are not Node's own: between them there is an iteration, and no pipeline. */
async function* chunksOf(tar: ReturnType<typeof pack>): AsyncGenerator<Buffer> {
  for await (const chunk of tar) yield chunk as Buffer;
}

function writerOver(tar: ReturnType<typeof pack>, stopped: AbortSignal): ArchiveWriter {
  async function add(
    name: string,
    size: number,
    content: AsyncIterable<Buffer> | Iterable<Buffer>,
  ): Promise<void> {
    stopped.throwIfAborted();
    const entry = tar.entry({ name, size, mode: 0o600 });
    // Its error is the archive's, which is told there.
    entry.on('error', () => {});
    for await (const chunk of content) {
      stopped.throwIfAborted();
      if (!entry.write(chunk)) await once(entry, 'drain', { signal: stopped });
    }
    const closed = once(entry, 'close', { signal: stopped });
    entry.end(null);
    await closed;
  }

  return {
    addText: (name, content) => {
      const bytes = Buffer.from(content);
      return add(name, bytes.length, [bytes]);
    },
    async addTable(table, content) {
      const hash = createHash('sha256');
      let part = 0;
      let gathered: Buffer[] = [];
      let length = 0;
      const flush = async () => {
        part += 1;
        await add(partName(table, part), length, gathered);
        gathered = [];
        length = 0;
      };
      for await (const chunk of content) {
        hash.update(chunk);
        gathered.push(chunk);
        length += chunk.length;
        if (length >= PART_BYTES) await flush();
      }
      if (length > 0) await flush();
      return hash.digest('hex');
    },
    addFile: (name, path, size) => add(name, size, createReadStream(path)),
  };
}
