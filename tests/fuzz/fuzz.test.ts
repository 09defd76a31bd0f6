import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument, type ReadDocument } from '../../src/documents/document.ts';
import { createReaderPool, type ReaderPool } from '../../src/documents/reader/reader-pool.ts';
import { reportPdf, CLOSING, item, paragraph } from '../../src/documents/report-fixture.ts';
import { fuzzCase } from './cases.ts';

/**
 * Damaged and hostile files, the same ones every time. `FUZZ_CASES=10000` reads so many, `FUZZ_FROM=5000` begins there,
 * `FUZZ_CASE=1234` reads that one alone (docs/developer.md).
 */
const ONLY = process.env['FUZZ_CASE'];
const FROM = Number(ONLY ?? process.env['FUZZ_FROM'] ?? 0);
const CASES = ONLY === undefined ? Number(process.env['FUZZ_CASES'] ?? 300) : 1;
const BY_COMMAND = ONLY === undefined ? Number(process.env['FUZZ_COMMANDS'] ?? 5) : 1;
/** Tighter than READER_LIMITS, so that a file that is stopped by them costs little. */
const LIMITS = { timeoutMs: 4000, memoryBytes: 256 * 1024 * 1024 };
/** Good files in between show that nothing hostile reaches the next reading. */
const GOOD_EVERY = 100;
const DAY = 86_400_000;

const project = new URL('../../', import.meta.url).pathname;
const built = join(project, 'dist', 'reader.js');
const GOOD = reportPdf({
  blocks: [
    paragraph('6. The recommendations below enjoy the support of Andorra:'),
    item('6.1 Plant trees (Chile).'),
    CLOSING,
  ],
});

let folder = '';
let pool: ReaderPool;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suivi-fuzz-'));
  pool = createReaderPool(availableParallelism(), {
    ...LIMITS,
    ...(existsSync(built) ? { entry: built } : {}),
  });
});
afterAll(async () => {
  pool.close();
  await rm(folder, { recursive: true });
});

async function readBytes(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const document = await pool.read(path, { name });
  await rm(path);
  return document;
}

/** Why a document is neither sound nor refused with a clear error; null when it is. */
function faultOf(document: unknown): string | null {
  const parsed = readDocument.safeParse(document);
  if (!parsed.success) return `no document: ${parsed.error.issues[0]?.message}`;
  const { kind, recommendations, positions, problems, sheets } = parsed.data;
  const error = problems.find(({ severity }) => severity === 'error');
  // the reader's own end is for what nobody foresaw: a file that brings it about is a fault to mend
  if (error?.code === 'reader-failed') return error.message;
  if (error || recommendations.length + positions.length > 0) return null;
  // a table whose columns nobody knows yet waits for somebody to name them
  if (sheets !== undefined && problems.some(({ code }) => code === 'columns-unknown')) return null;
  return problems.length > 0 && kind !== 'unknown' ? null : 'nothing was read and nothing said';
}

async function eachOf(numbers: readonly number[], check: (number: number) => Promise<void>): Promise<void> {
  const waiting = [...numbers];
  const work = async (): Promise<void> => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) await check(number);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
}

describe('damaged and hostile files', () => {
  it(
    `end with a document or a clear error (${CASES} from case ${FROM})`,
    async () => {
      const faults: string[] = [];
      const expected = await readBytes('good.pdf', GOOD);
      expect(expected.recommendations).toHaveLength(1);
      await eachOf(
        Array.from({ length: CASES }, (_, index) => FROM + index),
        async (number) => {
          const { name, bytes } = fuzzCase(number);
          const fault = faultOf(await readBytes(name, bytes));
          if (fault !== null) faults.push(`FUZZ_CASE=${number}: ${fault}`);
          if (number % GOOD_EVERY !== 0) return;
          const good = await readBytes(`good-${number}.pdf`, GOOD);
          if (JSON.stringify({ ...good, file: expected.file }) !== JSON.stringify(expected))
            faults.push(`after FUZZ_CASE=${number} a good file is read otherwise`);
        },
      );
      expect(faults).toEqual([]);
    },
    DAY,
  );

  it(
    `end the command with its exit code and its answer (${BY_COMMAND} of them)`,
    async () => {
      const faults: string[] = [];
      const step = Math.max(1, Math.floor(CASES / BY_COMMAND));
      await eachOf(
        Array.from({ length: BY_COMMAND }, (_, index) => FROM + index * step),
        async (number) => {
          const { name, bytes } = fuzzCase(number);
          const path = join(folder, `command-${name}`);
          await writeFile(path, bytes);
          const { code, out, err } = await suivi('read', path, '--json');
          await rm(path);
          const document = parsed(out) as ReadDocument | null;
          const isRefused = document?.problems.some(({ severity }) => severity === 'error') ?? true;
          const fault =
            faultOf(document) ?? (code === (isRefused ? 1 : 0) ? null : `exit code ${code}: ${err}`);
          if (fault !== null) faults.push(`FUZZ_CASE=${number}: ${fault}`);
        },
      );
      expect(faults).toEqual([]);
    },
    DAY,
  );
});

function suivi(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const limits = { maxBuffer: 256 * 1024 * 1024 };
    const child = execFile(join(project, 'bin', 'suivi'), words, limits, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
