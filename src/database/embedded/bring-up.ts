import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterPlace } from './cluster.ts';
import { connectionTo, isUnprovisioned, provision } from './connection.ts';
import type { InstanceLock } from './instance-lock.ts';
import { holdInstanceLock } from './instance-lock.ts';
import type { Log } from './log.ts';
import { clusterName, endOrphans, hasClients, inspectPostmaster, removeStaleFile } from './postmaster.ts';
import { POLL_MS, startServer, stopServer } from './server-process.ts';
import { locateSocketDirectory, prepareSocketDirectory } from './socket-directory.ts';
import { StartProblem, diskFull, isErrno } from './start-problem.ts';

export interface RunningServer {
  pid: number;
  socketDirectory: string;
  lock: InstanceLock;
  /** It ran already, left behind by a killed Suivi. */
  adopted: boolean;
}

/** How long a server that says it is ready may leave us without an answer. */
const ANSWER_LIMIT_MS = 4000;
const STOPPING_LIMIT_MS = 60_000;
/** A big database recovers for minutes after a power cut; the operator is told meanwhile. */
const STARTING_LIMIT_MS = 30 * 60_000;
const ORPHANS_LIMIT_MS = 20_000;
const ORPHANS_GRACE_MS = 500;
/** Starts that were overtaken or cleared something away, before something else must be wrong. */
const ATTEMPTS = 20;

/**
 * Leads to a running server whose instance lock we hold, from whatever state the last run left: takes over one that
 * runs, waits for one that comes or goes, clears away what a killed one left, or starts one.
 */
export async function bringUp(place: ClusterPlace, log: Log): Promise<RunningServer> {
  let adopted = true;
  const waiting = new Patience(log);
  for (let attempts = 0; attempts < ATTEMPTS;) {
    const state = inspectPostmaster(place.cluster);
    if (state.kind === 'stale') {
      log.warn('removing postmaster.pid of a server that no longer runs');
      removeStaleFile(place.cluster, state.content);
      attempts += 1;
    } else if (state.kind === 'absent') {
      attempts += 1;
      adopted = false;
      waiting.restart('answer');
      const outcome = await startServer(place, prepareSocketDirectory(place));
      if (outcome === 'orphans') {
        await clearOrphans(place, waiting);
        attempts -= 1;
      } else if (outcome !== 'ready') adopted = outcome === 'overtaken';
    } else if (state.phase === 'ready') {
      const found = locateSocketDirectory(state.socketDirectory, place.dataDirectory);
      const lock = await tryLock(found, place.dataDirectory).catch(async (error: unknown) => {
        const isOthers = error instanceof StartProblem && error.code === 'already-running';
        if (!adopted && !isOthers) await stopServer(state.pid, clusterName(place.cluster));
        throw error;
      });
      if (lock) return { pid: state.pid, socketDirectory: found, lock, adopted };
      if (waiting.isOver('answer', ANSWER_LIMIT_MS)) await endSilentServer(place, state.pid);
      await sleep(POLL_MS);
    } else {
      const limit = state.phase === 'starting' ? STARTING_LIMIT_MS : STOPPING_LIMIT_MS;
      if (waiting.isOver(state.phase, limit)) throw unresponsive(place, state.pid, `is still ${state.phase}`);
      await sleep(POLL_MS);
    }
  }
  throw new StartProblem({
    code: 'server-failed',
    found: `The database server in ${place.cluster} could not be started in ${ATTEMPTS} attempts: others start and stop it too.`,
    expected: 'Expected one Suivi for each data directory.',
    remedy: 'Stop the others and start again.',
  });
}

/** Undefined while the server does not let us in: not there, just starting or stopping. */
async function tryLock(socketDirectory: string, dataDirectory: string): Promise<InstanceLock | undefined> {
  try {
    return await holdInstanceLock(connectionTo(socketDirectory), dataDirectory).catch(
      async (error: unknown) => {
        if (!isUnprovisioned(error)) throw error;
        await provision(socketDirectory);
        return undefined;
      },
    );
  } catch (error) {
    if (isErrno(error, DISK_FULL)) throw diskFull(dataDirectory, error.message);
    if (isErrno(error, ...NOT_NOW) || isBrokenOff(error)) return undefined;
    throw error;
  }
}
const DISK_FULL = '53100';
// No socket yet or any more, or (moved) too deep; too_many_connections, admin_shutdown, crash_shutdown, cannot_connect_now.
const NOT_NOW = [
  'ENOENT',
  'EINVAL',
  'ENAMETOOLONG',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '53300',
  '57P01',
  '57P02',
  '57P03',
];

function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && /timeout|terminated/i.test(error.message);
}

async function clearOrphans(place: ClusterPlace, waiting: Patience): Promise<void> {
  if (waiting.isOver('orphans', ORPHANS_LIMIT_MS)) {
    throw new StartProblem({
      code: 'server-unresponsive',
      found: `Processes of a killed database server still hold the memory of ${place.cluster}.`,
      expected: 'Expected them to end when asked to.',
      remedy: `End the processes named "postgres: ${clusterName(place.cluster)}" (ps -ef) and start again.`,
    });
  }
  if (waiting.isOver('orphans', ORPHANS_GRACE_MS)) {
    endOrphans(place.cluster, waiting.isOver('orphans', 6 * ORPHANS_GRACE_MS) ? 'SIGKILL' : 'SIGQUIT');
  }
  await sleep(10 * POLL_MS);
}

/**
 * A server that cannot be reached (its socket was cleared away, or it hangs) is ended so that a new one can start;
 * but not while it has clients, for these may be a Suivi that lives.
 */
async function endSilentServer(place: ClusterPlace, pid: number): Promise<void> {
  if (hasClients(place.cluster))
    throw unresponsive(place, pid, 'does not answer, and others are connected to it');
  if (!(await stopServer(pid, clusterName(place.cluster))))
    throw unresponsive(place, pid, 'cannot be stopped');
}

function unresponsive(place: ClusterPlace, pid: number, what: string): StartProblem {
  return new StartProblem({
    code: 'server-unresponsive',
    found: `The database server of ${place.cluster} (process ${pid}) ${what}.`,
    expected: 'Expected it to answer on its socket.',
    remedy: `Stop the Suivi that uses it, or end the server (kill -INT ${pid}), and start again.`,
  });
}

/** Counts how long each thing has been waited for, and says so to the operator now and then. */
class Patience {
  private readonly since = new Map<string, number>();
  private readonly log: Log;
  private told = Date.now();

  constructor(log: Log) {
    this.log = log;
  }

  restart(what: string): void {
    this.since.delete(what);
  }

  isOver(what: string, limitMs: number): boolean {
    const now = Date.now();
    const since = this.since.get(what) ?? now;
    this.since.set(what, since);
    if (now - this.told > 5000) {
      this.told = now;
      this.log.info(
        { phase: what, seconds: Math.round((now - since) / 1000) },
        'waiting for the database server',
      );
    }
    return now - since > limitMs;
  }
}
