import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBinaries } from './binaries.ts';
import type { RunningServer } from './bring-up.ts';
import { bringUp } from './bring-up.ts';
import type { ClusterPlace } from './cluster.ts';
import { clusterOwner, ensureCluster } from './cluster.ts';
import type { EmbeddedConnection } from './connection.ts';
import { connectionString, connectionTo } from './connection.ts';
import type { Log } from './log.ts';
import { clusterName, inspectPostmaster, isPostmaster, signalProcess } from './postmaster.ts';
import { stopServer } from './server-process.ts';
import { chooseServerUser } from './server-user.ts';
import { locateSocketDirectory, removeSocketDirectory } from './socket-directory.ts';
import { explainFileError, isErrno } from './start-problem.ts';

export interface EmbeddedDatabase {
  connectionOptions: EmbeddedConnection;
  /** The same as one string, for what takes a DATABASE_URL. */
  connectionString: string;
  /** The running server's: 18.4 */
  version: string;
  /** Whether the server ran already, left behind by a Suivi that was killed. */
  adopted: boolean;
  /** Resolves, with the reason, when the server went away and could not be brought back: time to end. */
  failed: Promise<unknown>;
  /** Stops the server, within 45 s at worst. Bears repetition. To be called after everything that uses it. */
  stop(): Promise<void>;
}

/** PGDATA in the data directory. */
const CLUSTER = 'postgres';
/** Servers lost within this time, before we no longer try to bring one back. */
const LOSSES = { limit: 5, withinMs: 60_000 };

/**
 * Brings up PostgreSQL in `dataDirectory` (made if missing) for this process alone, whatever state the last run left
 * it in, and keeps it up. Throws a StartProblem that says what an operator can do.
 */
export async function startEmbeddedDatabase(options: {
  dataDirectory: string;
  log: Log;
}): Promise<EmbeddedDatabase> {
  try {
    const place = preparePlace(options.dataDirectory, options.log);
    await ensureCluster(place, options.log);
    return supervise(place, await bringUp(place, options.log), options.log);
  } catch (error) {
    throw explainFileError(error, options.dataDirectory);
  }
}

/**
 * How to reach the server that a running (or killed) Suivi has in this data directory, for commands that work beside
 * it; undefined when none is ready. Takes no lock.
 */
export function findRunningDatabase(dataDirectory: string): EmbeddedConnection | undefined {
  try {
    const directory = realpathSync(dataDirectory);
    const state = inspectPostmaster(join(directory, CLUSTER));
    if (state.kind !== 'running' || state.phase !== 'ready') return undefined;
    return connectionTo(locateSocketDirectory(state.socketDirectory, directory));
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw explainFileError(error, dataDirectory);
  }
}

function preparePlace(requested: string, log: Log): ClusterPlace {
  mkdirSync(requested, { recursive: true });
  // The same directory under two names is one: socket and lock follow the real one.
  const dataDirectory = realpathSync(requested);
  const place = join(dataDirectory, CLUSTER);
  // An administrator may have put the database on another disk and left a link.
  const cluster = existsSync(place) ? realpathSync(place) : place;
  const user = chooseServerUser(clusterOwner(cluster), log);
  return { cluster, dataDirectory, user, binaries: prepareBinaries(user, dataDirectory, log) };
}

function supervise(place: ClusterPlace, first: RunningServer, log: Log): EmbeddedDatabase {
  const name = clusterName(place.cluster);
  const failed = Promise.withResolvers<unknown>();
  let server = first;
  let recovery: Promise<void> = Promise.resolve();
  let stopped: Promise<void> | undefined;
  let losses: number[] = [];

  const watch = () => {
    void server.lock.lost.then(() => {
      if (!stopped) recovery = recover();
    });
  };
  const recover = async () => {
    losses = [...losses.filter((at) => at > Date.now() - LOSSES.withinMs), Date.now()];
    log.error({ losses: losses.length }, 'lost the database server: bringing it back');
    try {
      if (losses.length > LOSSES.limit)
        throw new Error(`lost the database server ${losses.length} times in a minute`);
      server = await bringUp(place, log);
      if (server.socketDirectory !== first.socketDirectory) throw new Error('the data directory was moved');
      log.info('the database server is back');
      watch();
    } catch (error) {
      failed.resolve(explainFileError(error, place.dataDirectory));
    }
  };
  // The last thing a crashing process can do; when it cannot even do this, the next start takes the server over.
  const stopOnExit = () => {
    if (isPostmaster(server.pid, name)) signalProcess(server.pid, 'SIGINT');
  };
  const stop = async () => {
    await recovery;
    // The lock goes last, with the server: nobody else may take over one that is about to end.
    const isGone = await stopServer(server.pid, name);
    if (!isGone) log.error({ pid: server.pid }, 'the database server does not stop');
    await server.lock.release();
    removeSocketDirectory(server.socketDirectory);
    process.off('exit', stopOnExit);
  };

  process.on('exit', stopOnExit);
  watch();
  const connectionOptions = connectionTo(first.socketDirectory);
  return {
    connectionOptions,
    connectionString: connectionString(connectionOptions),
    version: first.lock.serverVersion,
    adopted: first.adopted,
    failed: failed.promise,
    stop: () => (stopped ??= stop()),
  };
}
