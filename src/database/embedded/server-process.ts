import { spawn } from 'node:child_process';
import { closeSync, constants, fstatSync, openSync, readSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterPlace } from './cluster.ts';
import { clusterName, inspectPostmaster, isPostmaster, signalProcess } from './postmaster.ts';
import { openForServer } from './server-directory.ts';
import { PORT, runningSettings, serverEnvironment } from './settings.ts';
import { StartProblem, diskFull } from './start-problem.ts';

/** How a start ended that is no problem for the operator. */
export type StartOutcome =
  | 'ready'
  /** Another process started the server at the same moment. */
  | 'overtaken'
  /** Processes of a killed server still hold its memory. */
  | 'orphans'
  /** A lock file beside the socket was in the way and has been removed. */
  | 'cleared';

/** How often files are looked at while something is awaited. */
export const POLL_MS = 10;

/**
 * Starts a server and waits until it is ready, however long its recovery takes. It outlives us when we are killed
 * (the next start takes it over), and a Ctrl-C on our terminal does not reach it.
 */
export async function startServer(place: ClusterPlace, socketDirectory: string): Promise<StartOutcome> {
  const began = Date.now();
  const reachable = openForServer(place.cluster, place.user);
  try {
    const child = spawn(
      join(place.binaries.directory, 'bin/postgres'),
      ['-D', reachable.path, ...runningSettings(socketDirectory, clusterName(place.cluster))],
      {
        ...place.user.identity,
        cwd: '/',
        env: serverEnvironment(),
        detached: true,
        // The server closes stderr once its own log is open.
        stdio: ['ignore', 'ignore', 'pipe', reachable.stdio],
      },
    );
    const exited = new Promise<'exited'>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => resolve('exited'));
    });
    const said = child.stderr ? text(child.stderr) : '';
    child.unref();
    for (;;) {
      const state = inspectPostmaster(place.cluster);
      if (state.kind === 'running' && state.pid === child.pid && state.phase === 'ready') return 'ready';
      if ((await Promise.race([exited, sleep(POLL_MS)])) === 'exited') break;
    }
    return explainExit(place, socketDirectory, (await said) + lastErrors(place.cluster, began));
  } finally {
    reachable.close();
  }
}

function explainExit(place: ClusterPlace, socketDirectory: string, said: string): StartOutcome {
  if (/pre-existing shared memory block/.test(said)) return 'orphans';
  if (/lock file "[^"]*\.s\.PGSQL[^"]*" (already exists|is empty)/.test(said)) {
    // The server takes the data directory's lock first: this one was left by a dead server or copied along.
    rmSync(join(socketDirectory, `.s.PGSQL.${PORT}.lock`), { force: true });
    return 'cleared';
  }
  if (/lock file "postmaster\.pid" (already exists|is empty)/.test(said)) return 'overtaken';
  if (/No space left|Disk quota exceeded/.test(said)) throw diskFull(place.dataDirectory, said);
  throw new StartProblem({
    code: 'server-failed',
    found: `The database server in ${place.cluster} ended while starting: ${said.trim() || 'it gave no reason'}`,
    expected: 'Expected it to become ready.',
    remedy: `Remove what the message names (its log is in ${place.cluster}/log) and start again, or restore a backup into an empty data directory.`,
  });
}

/** The last fatal messages in the server's own log, when it was written to since `began` (milliseconds). */
function lastErrors(cluster: string, began: number): string {
  const directory = join(cluster, 'log');
  let newest: string | undefined;
  try {
    const files = readdirSync(directory).map((name) => join(directory, name));
    newest = files.findLast((file) => statSync(file).mtimeMs >= began - 1000);
  } catch {
    // The server ended before it made its log.
  }
  if (!newest) return '';
  // Not through a link: the directory is the server's, and we may be root.
  const descriptor = openSync(newest, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const buffer = Buffer.alloc(4096);
    const { size } = fstatSync(descriptor);
    const length = readSync(descriptor, buffer, 0, buffer.length, Math.max(0, size - buffer.length));
    const lines = buffer.toString('utf8', 0, length).split('\n');
    return lines
      .filter((line) => /FATAL|PANIC/.test(line))
      .slice(-3)
      .join('\n');
  } finally {
    closeSync(descriptor);
  }
}

const STOP_STEPS = [
  // Fast: ends connections, writes everything out.
  { signal: 'SIGINT', limitMs: 30_000 },
  // Immediate: the next start recovers from the write-ahead log.
  { signal: 'SIGQUIT', limitMs: 10_000 },
  { signal: 'SIGKILL', limitMs: 5000 },
] as const;

/** Stops a server in order, and harder when it does not stop in time. False when it is still there after all. */
export async function stopServer(pid: number, name: string): Promise<boolean> {
  for (const { signal, limitMs } of STOP_STEPS) {
    const deadline = Date.now() + limitMs;
    if (isPostmaster(pid, name)) signalProcess(pid, signal);
    while (isPostmaster(pid, name) && Date.now() < deadline) await sleep(POLL_MS);
    if (!isPostmaster(pid, name)) return true;
  }
  return false;
}
