import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

/** One entry of a tar; `size` is that of its content, in bytes. */
export type Entry = { name: string; size: number; content: AsyncIterable<Buffer> };

/** What a file that is no backup looks like, for the sentence that says so. */
export type ForeignKind = 'empty' | 'zip' | 'pdf' | 'postgresql' | 'sqlite' | 'archive' | 'other';

/** The file cannot be used; `reason` says in which way. */
export class UnusableArchive extends Error {
  readonly reason: 'truncated' | 'damaged';
  constructor(reason: 'truncated' | 'damaged', cause?: unknown) {
    super(`the backup is ${reason}`, { cause });
    this.name = 'UnusableArchive';
    this.reason = reason;
  }
}

const GZIP = [0x1f, 0x8b];
const SIGNATURES: readonly [ForeignKind, string][] = [
  ['zip', 'PK'],
  ['pdf', '%PDF'],
  ['postgresql', 'PGDMP'],
  ['postgresql', '--\n-- PostgreSQL'],
  ['sqlite', 'SQLite format 3'],
];

/** What kind of file it is by its first bytes; null for gzip, as which a backup is compressed. */
export async function foreignKind(path: string): Promise<ForeignKind | null> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(32), 0, 32, 0);
    if (bytesRead === 0) return 'empty';
    if (GZIP.every((byte, index) => buffer[index] === byte)) return null;
    return SIGNATURES.find(([, start]) => buffer.toString('latin1').startsWith(start))?.[0] ?? 'other';
  } finally {
    await file.close();
  }
}

/**
 * The entries of a gzipped tar in order, each to be consumed before the next. `onBytes` is told how many bytes of the
 * file have been taken. Throws UnusableArchive where it breaks off or its checksums do not hold.
 */
export async function* readArchive(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Entry> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  const tar = extract();
  // An entry is only told that its archive is gone, not why: the first fault is what counts.
  let fault: unknown;
  const fail = (error: Error) => {
    fault ??= error;
    tar.destroy(error);
  };
  file.on('data', (chunk) => onBytes(chunk.length));
  file.on('error', fail);
  gunzip.on('error', fail);
  file.pipe(gunzip).pipe(tar);

  async function* contentOf(entry: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of entry) yield chunk as Buffer;
    } catch (error) {
      throw explain(fault ?? error);
    }
  }
  try {
    for await (const entry of tar)
      yield { name: entry.header.name, size: entry.header.size ?? 0, content: contentOf(entry) };
  } catch (error) {
    throw explain(fault ?? error);
  } finally {
    file.destroy();
    gunzip.destroy();
    tar.destroy();
  }
}

/** The whole of a small entry. Refuses a larger one: only a damaged or hostile archive has it. */
export async function textOf({ size, content }: Entry, limitBytes: number): Promise<string> {
  if (size > limitBytes) throw new UnusableArchive('damaged');
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function explain(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR' || message === 'Unexpected end of data')
    return new UnusableArchive('truncated', error);
  if (code?.startsWith('Z_') || message.startsWith('Invalid tar header') || message.includes('header'))
    return new UnusableArchive('damaged', error);
  return error;
}
