import { chmodSync, lchownSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ClusterPlace } from './cluster.ts';
import { clusterName } from './postmaster.ts';
import type { ServerUser } from './server-user.ts';
import { canUse } from './server-user.ts';
import { PORT } from './settings.ts';
import { StartProblem, isErrno } from './start-problem.ts';

const BESIDE = 'postgres-socket';
/** sun_path holds 108 bytes with the closing zero. */
const SOCKET_PATH_LIMIT = 107;

/**
 * Prepares the directory of the server's socket and returns its path. It is 0700 and the server's own, and that is the
 * whole access control: whoever may enter it may connect. It is in the data directory, or, where that path is too
 * long for a socket or closed to the server's account, under /run (root) or /tmp, named as the server is.
 * (Not in XDG_RUNTIME_DIR: that goes away when the user logs out, while Suivi may go on.)
 */
export function prepareSocketDirectory({ cluster, dataDirectory, user }: ClusterPlace): string {
  const beside = join(dataDirectory, BESIDE);
  // The database is beside it and as private: where the account can walk to the one, it can to the other.
  if (fits(beside) && canUse(user, cluster)) return makePrivate(beside, user);
  const name = clusterName(cluster);
  if (user.identity.uid === undefined) return makePrivate(`/tmp/${name}`, user);
  mkdirSync('/run/suivi', { recursive: true });
  // Whatever our umask, the server's account passes through.
  chmodSync('/run/suivi', 0o755);
  return makePrivate(join('/run/suivi', name), user);
}

/**
 * Where the socket is now that a running server has made at `recorded`: with its data directory, if that was moved.
 */
export function locateSocketDirectory(recorded: string, dataDirectory: string): string {
  return basename(recorded) === BESIDE ? join(dataDirectory, BESIDE) : recorded;
}

/** Removes what `prepareSocketDirectory` made outside the data directory, once its server has stopped. */
export function removeSocketDirectory(socketDirectory: string): void {
  if (basename(socketDirectory) === BESIDE) return;
  try {
    rmdirSync(socketDirectory);
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'ENOTEMPTY', 'EACCES', 'EPERM')) throw error;
  }
}

function fits(directory: string): boolean {
  return Buffer.byteLength(join(directory, `.s.PGSQL.${PORT}`)) <= SOCKET_PATH_LIMIT;
}

function makePrivate(directory: string, user: ServerUser): string {
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  }
  // In /tmp somebody else may have made it first, or a link of this name to a directory of theirs.
  const before = lstatSync(directory);
  const isOurs = before.uid === user.uid || before.uid === process.getuid?.() || process.getuid?.() === 0;
  if (!before.isDirectory() || !isOurs) {
    throw new StartProblem({
      code: 'socket-directory-unsafe',
      found: `${directory} belongs to another user (uid ${before.uid}) or is no directory.`,
      expected: 'Expected a private directory for the database socket, or nothing there.',
      remedy: 'Have it removed, or use a data directory with a shorter path (SUIVI_DATA).',
    });
  }
  if (before.uid !== user.uid) lchownSync(directory, user.uid, user.gid);
  if ((before.mode & 0o777) !== 0o700) chmodSync(directory, 0o700);
  return directory;
}
