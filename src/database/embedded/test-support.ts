import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterEach } from 'vitest';
import { clusterName, endOrphans, inspectPostmaster, signalProcess } from './postmaster.ts';
import { StartProblem } from './start-problem.ts';
import type { EmbeddedDatabase } from './supervisor.ts';
import { startEmbeddedDatabase } from './supervisor.ts';

export const quiet = { info: () => {}, warn: () => {}, error: () => {} };

/** Data directories that are removed after each test, with all that still runs in them. */
export function useDataDirectories(): {
  make: () => string;
  start: typeof start;
  forget: (directory: string) => void;
} {
  const made: string[] = [];
  const started: EmbeddedDatabase[] = [];
  async function startHere(dataDirectory: string) {
    const database = await start(dataDirectory);
    started.push(database);
    return database;
  }
  afterEach(async () => {
    await Promise.all(started.splice(0).map((database) => database.stop()));
    for (const directory of made.splice(0)) {
      killServer(directory, 'everything');
      rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    }
  });
  return {
    make: () => {
      const directory = realpathSync(mkdtempSync(join(tmpdir(), 'suivi-embedded-')));
      // mkdtemp closes it to others; the place of most data directories is open to the server's account.
      chmodSync(directory, 0o755);
      made.push(directory);
      return directory;
    },
    start: startHere,
    forget: (directory) => made.push(directory),
  };
}

async function start(dataDirectory: string): Promise<EmbeddedDatabase> {
  return startEmbeddedDatabase({ dataDirectory, log: quiet });
}

/** The problem that a start ends with. */
export async function problemOf(starting: Promise<EmbeddedDatabase>): Promise<StartProblem> {
  const outcome = await starting.then(
    async (database) => {
      await database.stop();
      return 'it started';
    },
    (error: unknown) => error,
  );
  if (outcome instanceof StartProblem) return outcome;
  throw new Error('expected a StartProblem', { cause: outcome });
}

export async function query<Row extends object>(database: EmbeddedDatabase, sql: string): Promise<Row[]> {
  const client = new Client(database.connectionOptions);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

export function cluster(dataDirectory: string): string {
  return join(dataDirectory, 'postgres');
}

export function postmasterPid(dataDirectory: string): number {
  const state = inspectPostmaster(cluster(dataDirectory));
  if (state.kind !== 'running') throw new Error(`no server runs in ${dataDirectory}: ${state.kind}`);
  return state.pid;
}

/** SIGKILL to the postmaster, and to all of its children too. */
export function killServer(dataDirectory: string, what: 'postmaster' | 'everything'): void {
  try {
    clusterName(cluster(dataDirectory));
  } catch {
    return;
  }
  const state = inspectPostmaster(cluster(dataDirectory));
  if (state.kind === 'running' && state.pid > 0) signalProcess(state.pid, 'SIGKILL');
  if (what === 'everything') endOrphans(cluster(dataDirectory), 'SIGKILL');
}

export interface Subject {
  child: ChildProcess;
  /** What it has written so far. */
  lines: string[];
  /** The first line, once it is there. */
  first: Promise<string>;
  kill(): Promise<void>;
}

/** Starts crash-subject.ts as a process of its own. */
export function startSubject(dataDirectory: string, task: 'wait' | 'write' | 'compute' | 'crash'): Subject {
  const script = fileURLToPath(new URL('./crash-subject.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDirectory, task], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  const lines: string[] = [];
  const first = Promise.withResolvers<string>();
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => {
    lines.push(line);
    first.resolve(line);
  });
  reader.once('close', () => first.resolve('it ended without a word'));
  return {
    child,
    lines,
    first: first.promise,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Waits until something is so, and fails after `limitMs`. */
export async function until(isSo: () => boolean, limitMs = 5000): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
