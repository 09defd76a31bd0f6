import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { createDatabase, createPool, type Database } from '../../src/database/connection.ts';
import { findRunningDatabase } from '../../src/database/embedded/supervisor.ts';
import { killServer } from '../../src/database/embedded/test-support.ts';
import { projectDirectory } from '../../src/project.ts';

/** What production runs; `bin/test` builds it before the tests. */
export const PROGRAM = join(projectDirectory, 'dist', 'suivi.js');

/** Signs sessions and makes the sandbox's passwords, so that tests can sign in. */
export const SECRET = 'a secret for tests of at least thirty-two characters';

const START_LIMIT_MS = 150_000;

/** Where one installation lies and listens, the same at every start. */
export type Place = {
  data: string;
  port: number;
  url: string;
  /** Put before every command: how to reach a data directory that only some processes see. */
  prefix: readonly string[];
  environment: Record<string, string>;
};

/** A running Suivi: node in a process group of its own, and the database server that it has started. */
export type System = {
  place: Place;
  pid: number;
  /** All that it has written to standard output and standard error. */
  said: () => string;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  /** Ends it with a signal to node alone. */
  end(signal: NodeJS.Signals): Promise<number | string>;
  /** SIGKILL to node and all that it runs in its group; the database server is in another. */
  killNode(): Promise<void>;
};

/** Places whose processes and files are removed after the file's tests, whatever became of them. */
export function usePlaces(): {
  make(settings?: Record<string, string>): Promise<Place>;
  /** Serves it with this working tree's program, or another one's. */
  start(place: Place, program?: string): Promise<System>;
} {
  const places: Place[] = [];
  const systems: System[] = [];
  afterAll(async () => {
    for (const system of systems) await system.killNode();
    for (const { data } of places) {
      if (existsSync(data)) killServer(data, 'everything');
      // Not rmSync: while a killed server's processes still end, it gives up half-way without a word.
      await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    }
  }, 60_000);
  return {
    async make(settings = {}) {
      const data = realpathSync(mkdtempSync(join(tmpdir(), 'suivi-durability-')));
      // mkdtemp closes it to others; the place of most data directories is open to the server's account.
      chmodSync(data, 0o755);
      const place = placeAt(data, await freePort(), settings);
      places.push(place);
      return place;
    },
    async start(place, program) {
      const system = run(place, ['serve'], program);
      systems.push(system);
      await untilServing(system);
      return system;
    },
  };
}

export function placeAt(data: string, port: number, settings: Record<string, string> = {}): Place {
  return {
    data,
    port,
    url: `http://127.0.0.1:${port}`,
    prefix: [],
    environment: { SUIVI_DATA: data, PORT: String(port), SUIVI_SECRET: SECRET, ...settings },
  };
}

/** Runs a command of the built program; nothing of the tests' own environment reaches it but where to find programs. */
export function run(place: Place, typed: readonly string[], program = PROGRAM): System {
  return started(place, [...place.prefix, process.execPath, '--enable-source-maps', program, ...typed]);
}

/** The same through bin/suivi or another program of the project. */
export function runScript(place: Place, script: string, typed: readonly string[] = []): System {
  return started(place, [join(projectDirectory, script), ...typed]);
}

function started(place: Place, [program = '', ...typed]: readonly string[]): System {
  if (!existsSync(PROGRAM))
    throw new Error('dist/suivi.js is not there: run bin/test, or node scripts/build.ts');
  const child = spawn(program, typed, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      SUIVI_LANGUAGE: 'en',
      NODE_COMPILE_CACHE: join(projectDirectory, 'node_modules', '.cache', 'node'),
      ...place.environment,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  const pid = child.pid ?? 0;
  return {
    place,
    pid,
    said: () => said,
    ended,
    async end(signal) {
      child.kill(signal);
      return ended;
    },
    async killNode() {
      killGroup(child);
      await ended;
    },
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}

/** Waits until pages are served; fails with what the program said when it ends instead. */
export async function untilServing(system: System): Promise<void> {
  const early = system.ended.then((code) => `ended with ${code}`);
  const ready = (async () => {
    const deadline = Date.now() + START_LIMIT_MS;
    while (!system.said().includes(`served at ${system.place.url}`)) {
      if (Date.now() > deadline) return 'does not serve';
      await sleep(15);
    }
    return null;
  })();
  const problem = await Promise.race([early, ready]);
  if (problem !== null) throw new Error(`it ${problem}: ${system.said()}`);
}

/** Runs a command to its end. */
export async function finish(system: System): Promise<{ code: number | string; said: string }> {
  const code = await system.ended;
  return { code, said: system.said() };
}

/** Runs a command to its end and comes back with what it said; throws unless it was done. */
export async function succeed(system: System): Promise<string> {
  const { code, said } = await finish(system);
  if (code !== 0) throw new Error(`it ended with ${code}: ${said}`);
  return said;
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks the database of a running embedded server, beside Suivi. */
export async function withDatabase<Result>(
  { data }: Place,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const connection = findRunningDatabase(data);
  if (!connection) throw new Error(`no database server runs in ${data}`);
  const pool = createPool(connection, () => {});
  try {
    return await work(createDatabase(pool));
  } finally {
    await pool.end();
  }
}

/** Waits until something is so, and fails after `limitMs`. */
export async function until(isSo: () => boolean | Promise<boolean>, limitMs: number): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await sleep(20);
  }
}

/**
 * Whether a process has ended. Its number may still be taken: the first process of a machine or container sees to the
 * orphans that ended in its own time, until when their command lines are empty.
 */
export function isGone(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') === '';
  } catch {
    return true;
  }
}
