import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileStore, type FileStore } from './file-store.ts';

const WORDS = 'the words of a report';
const HASH = createHash('sha256').update(WORDS).digest('hex');

describe('uploaded files', () => {
  let directory: string;
  let files: FileStore;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'suivi-files-'));
    files = createFileStore(join(directory, 'files'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));
  const keptFiles = () =>
    existsSync(join(directory, 'files'))
      ? readdirSync(join(directory, 'files'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => name)
      : [];

  it('are kept under the hash of their content and come back as they were', async () => {
    expect(await files.has(HASH)).toBe(false);
    expect(await files.keep(Buffer.from(WORDS))).toBe(HASH);
    expect(await files.has(HASH)).toBe(true);
    expect(await text(files.open(HASH))).toBe(WORDS);
    expect(keptFiles()).toEqual([HASH]);
  });

  it('are readable to nobody else', async () => {
    await files.keep(Buffer.from(WORDS));
    expect(statSync(files.path(HASH)).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(files.path(HASH))).mode & 0o777).toBe(0o700);
  });

  it('are kept once, however often and at once they come', async () => {
    const hashes = await Promise.all(Array.from({ length: 8 }, () => files.keep(Buffer.from(WORDS))));
    expect(new Set(hashes)).toEqual(new Set([HASH]));
    expect(keptFiles()).toEqual([HASH]);
  });

  it.each(['', 'report.pdf', '../../etc/passwd', HASH.toUpperCase(), `${HASH}/`, HASH.slice(1)])(
    'are never looked for under the name "%s"',
    (name) => {
      expect(() => files.path(name)).toThrow('SHA-256');
    },
  );

  it('are restored from a stream whose content is what its name promises', async () => {
    await files.restore(HASH, Readable.from([Buffer.from('the words '), Buffer.from('of a report')]));
    expect(await text(files.open(HASH))).toBe(WORDS);
  });

  it('are not restored otherwise, nor half', async () => {
    await expect(files.restore(HASH, Readable.from([Buffer.from('other words')]))).rejects.toThrow('match');
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('the words ');
        throw new Error('the archive ends here');
      })(),
    );
    await expect(files.restore(HASH, broken)).rejects.toThrow('the archive ends here');
    expect(keptFiles()).toEqual([]);
  });
});
