import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export type Content = AsyncIterable<string | Uint8Array>;

/** Where a package is written: a part after the other, under a path with slashes. */
export type Archive = { add(path: string, content: Content): Promise<void>; end(): Promise<void> };

/** A package as a folder of files; what stands there already is not written over. */
export function folderArchive(folder: string): Archive {
  return {
    async add(path, content) {
      const target = join(folder, ...path.split('/'));
      await mkdir(dirname(target), { recursive: true });
      await pipeline(Readable.from(content), createWriteStream(target, { flags: 'wx' }));
    },
    end: async () => {},
  };
}

/** Files that are compressed already gain nothing. */
const COMPRESSED = /\.xlsx$|^files\//;

/** A package as one zip, written as it is made. */
export function zipArchive(into: Writable): Archive {
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    else into.write(piece);
  });
  into.on('error', (error) => (failure ??= error));
  const settled = async () => {
    if (failure) throw failure;
    if (into.writableNeedDrain) await once(into, 'drain');
  };
  return {
    async add(path, content) {
      const part = COMPRESSED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      // The same register makes the same bytes, whenever it is asked.
      part.mtime = new Date('2000-01-01T00:00:00Z');
      zip.add(part);
      for await (const piece of content) {
        part.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
        await settled();
      }
      part.push(new Uint8Array(), true);
      await settled();
    },
    async end() {
      zip.end();
      await settled();
      into.end();
      await once(into, 'finish');
      if (failure) throw failure;
    },
  };
}
