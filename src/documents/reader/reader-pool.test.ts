import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDocument } from '../document.ts';
import { startReader } from './reader-command.ts';
import { createReaderPool, type ReaderPoolOptions } from './reader-pool.ts';
import { CLOSING, item, paragraph, reportPdf } from '../report-fixture.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suivi-pool-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function stored(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const REPORT = reportPdf({
  blocks: [
    paragraph('6. The recommendations below enjoy the support of Andorra:'),
    item('6.1 Plant trees (Chile).'),
    CLOSING,
  ],
});

/**
 * A reader that answers an empty document, its own process's number as the symbol. `misbehave` runs before the answer,
 * with `count` files read before this one and `answer` to change.
 */
function pretender(misbehave: string): string {
  return `
    import { createHash } from 'node:crypto';
    let kept = Buffer.alloc(0);
    let count = 0;
    for await (const chunk of process.stdin) {
      kept = Buffer.concat([kept, chunk]);
      const length = kept.length < 4 ? Infinity : kept.readUInt32LE();
      if (kept.length < 4 + length) continue;
      const { id, name, size } = JSON.parse(kept.subarray(4, 4 + length).toString());
      if (kept.length < 4 + length + size) continue;
      const bytes = kept.subarray(4 + length, 4 + length + size);
      kept = kept.subarray(4 + length + size);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const content = { ...${JSON.stringify(emptyDocument('', ''))}, file: name, sha256, symbol: String(process.pid) };
      const answer = { id, content, memoryBytes: 1, processorMs: 1 };
      ${misbehave}
      count += 1;
      const json = Buffer.from(JSON.stringify(answer));
      const head = Buffer.alloc(4);
      head.writeUInt32LE(json.length);
      process.stdout.write(Buffer.concat([head, json]));
    }`;
}

let programs = 0;

/** Reads so many files one after the other by a reader that misbehaves; the numbers of the processes that answered. */
async function readByPretender(misbehave: string, files: number, options: ReaderPoolOptions = {}) {
  programs += 1;
  const entry = await stored(`pretender-${programs}.mjs`, pretender(misbehave));
  const pool = createReaderPool(1, { entry, timeoutMs: 10_000, ...options });
  const documents = [];
  for (let index = 0; index < files; index++) {
    documents.push(await pool.read(await stored(`file-${index}.txt`, `file ${index}`)));
  }
  pool.close();
  return {
    processes: new Set(documents.map(({ symbol }) => symbol)).size,
    problems: documents.flatMap((document) => document.problems.map(({ code }) => code)),
  };
}

describe('the pool of readers', () => {
  it('reads everything that is asked, several at once', async () => {
    const path = await stored('report.pdf', REPORT);
    const pool = createReaderPool(2);
    const documents = await Promise.all(Array.from({ length: 4 }, () => pool.read(path)));
    pool.close();
    expect(documents.map((document) => document.recommendations.length)).toEqual([1, 1, 1, 1]);
  });

  it('keeps a reader for the next file, up to a number of files', async () => {
    expect(await readByPretender('', 4)).toEqual({ processes: 1, problems: [] });
    expect(await readByPretender('', 4, { filesPerReader: 2 })).toEqual({ processes: 2, problems: [] });
  });

  it.each([
    ['memory', 'answer.memoryBytes = 1e9;'],
    ['processor time', 'answer.processorMs = 21_000;'],
  ])('replaces a reader that has taken much %s', async (_, misbehave) => {
    expect(await readByPretender(misbehave, 2)).toEqual({ processes: 2, problems: [] });
  });

  it('replaces a reader that failed, and reads the next file', async () => {
    const read = await readByPretender("if (name === 'file-1.txt') process.exit(3);", 3);
    expect(read.problems).toEqual(['reader-failed']);
  });

  it('reads a file anew at which a used reader fails', async () => {
    expect(await readByPretender('if (count > 0) process.exit(3);', 3)).toEqual({
      processes: 3,
      problems: [],
    });
  });

  it('gives a file and its second reading one clock together', async () => {
    const hangs = "if (name === 'file-1.txt') await new Promise(() => setInterval(() => {}, 1000));";
    const read = await readByPretender(hangs, 2, { timeoutMs: 1500 });
    expect(read.problems).toEqual(['timed-out']);
  });

  it.each([
    ['to another question', "answer.id = 'other';"],
    ['about another file', "answer.content.sha256 = '0'.repeat(64);"],
    ['under another name', "answer.content.file = 'other';"],
    ['that is no document', 'answer.content = [];'],
    ['that is no answer', 'answer.id = 1;'],
  ])('takes no answer %s', async (_, misbehave) => {
    expect((await readByPretender(misbehave, 1)).problems).toEqual(['reader-failed']);
  });

  it('asks the reader first that was started ahead', async () => {
    const entry = await stored('ahead.mjs', pretender(''));
    const started = startReader(entry, { memoryBytes: 2e8, processorSeconds: 20 });
    const pool = createReaderPool(1, { entry, started });
    const document = await pool.read(await stored('report.pdf', REPORT));
    pool.close();
    expect(document.symbol).toBe(String(started.pid));
  });

  it('starts another when the one that was started ahead has ended', async () => {
    const entry = await stored('ahead-of-another.mjs', pretender(''));
    const started = startReader(await stored('gone.mjs', 'process.exit(3)'), {
      memoryBytes: 2e8,
      processorSeconds: 20,
    });
    await once(started, 'exit');
    const pool = createReaderPool(1, { entry, started });
    const document = await pool.read(await stored('report.pdf', REPORT));
    pool.close();
    expect(document.problems).toEqual([]);
    expect(document.symbol).not.toBe(String(started.pid));
  });

  it('reads a good file right after hostile ones', async () => {
    const pool = createReaderPool(1);
    const good = await stored('good.pdf', REPORT);
    const before = await pool.read(good);
    for (const hostile of ['%PDF-1.7\n', '\u0000'.repeat(5000), `${'('.repeat(100_000)}\n`]) {
      await pool.read(await stored('hostile', hostile));
    }
    const after = await pool.read(good);
    pool.close();
    expect(after).toEqual(before);
    expect(after.recommendations).toHaveLength(1);
  });
});
