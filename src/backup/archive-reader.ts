import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Extract } from 'tar-stream';

/** One entry of a tar; its content is read by iterating over it. */
export type Entry = Extract extends AsyncIterable<infer One> ? One : never;

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
  file.on('data', (chunk) => onBytes(chunk.length));
  file.on('error', (error) => tar.destroy(error));
  gunzip.on('error', (error) => tar.destroy(error));
  file.pipe(gunzip).pipe(tar);
  try {
    for await (const entry of tar) yield entry;
  } catch (error) {
    throw explain(error);
  } finally {
    file.destroy();
    gunzip.destroy();
    tar.destroy();
  }
}

/** The content of an entry, with an archive's faults told as such. */
export async function* contentOf(entry: Entry): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of entry) yield chunk as Buffer;
  } catch (error) {
    throw explain(error);
  }
}

/** The whole of a small entry. Refuses a larger one: only a damaged or hostile archive has it. */
export async function textOf(entry: Entry, limitBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  if ((entry.header.size ?? 0) > limitBytes) throw new UnusableArchive('damaged');
  for await (const chunk of contentOf(entry)) chunks.push(chunk);
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
