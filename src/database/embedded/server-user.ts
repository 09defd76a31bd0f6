import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { Log } from './log.ts';
import { StartProblem } from './start-problem.ts';

/** The account that the server's processes run as. */
export interface ServerUser {
  uid: number;
  gid: number;
  name: string;
  /** What spawn needs to become this account: nothing when it is our own. */
  identity: { uid?: number; gid?: number };
}

/** Our own system account; `nobody` serves where the system lets none be made (a read-only /etc). */
const ACCOUNT = 'suivi';
const FALLBACK = 'nobody';

/**
 * Chooses who runs the server: ourselves, or, because PostgreSQL refuses to run as root, another account. Under root
 * that is the owner of an existing database (so that one start with sudo takes nothing away from an ordinary user),
 * else the system account `suivi`, made if missing.
 * @param clusterOwner uid that owns the existing database, if there is one
 */
export function chooseServerUser(clusterOwner: number | undefined, log: Log): ServerUser {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? uid, name: String(uid), identity: {} };

  const owner = clusterOwner ? lookUp(String(clusterOwner)) : undefined;
  if (owner) return owner;
  const existing = lookUp(ACCOUNT);
  if (existing) return existing;
  createAccount();
  const created = lookUp(ACCOUNT);
  if (created) {
    log.info({ user: ACCOUNT }, 'created a system user for the database server');
    return created;
  }
  const fallback = lookUp(FALLBACK);
  if (fallback) {
    log.warn(
      { user: FALLBACK },
      'no system user suivi could be made: the database server runs as another one',
    );
    return fallback;
  }
  throw new StartProblem({
    code: 'server-user-missing',
    found: `Running as root, and there is neither a user ${ACCOUNT} nor ${FALLBACK}; useradd made none.`,
    expected: 'PostgreSQL refuses to run as root: expected an unprivileged user for it.',
    remedy: `Create one (useradd --system ${ACCOUNT}), start as an ordinary user, or set DATABASE_URL.`,
  });
}

/** Whether the server's account may enter and write this directory: asked as that account, so that ACLs count. */
export function canUse(user: ServerUser, directory: string): boolean {
  if (user.identity.uid === undefined) {
    try {
      accessSync(directory, constants.W_OK | constants.X_OK);
      return true;
    } catch {
      return false;
    }
  }
  const asked = spawnSync('/bin/sh', ['-c', 'test -w "$1" && test -x "$1"', 'sh', directory], {
    ...user.identity,
    cwd: '/',
    stdio: 'ignore',
  });
  if (asked.error) throw cannotBecome(user, asked.error);
  return asked.status === 0;
}

/** The problem of a system that lets root become nobody else, as in some containers. */
function cannotBecome(user: ServerUser, cause: Error): StartProblem {
  return new StartProblem(
    {
      code: 'server-user-missing',
      found: `Running as root, and this system does not let a process become the user ${user.name}: ${cause.message}.`,
      expected: 'PostgreSQL refuses to run as root: expected to be able to start it as another user.',
      remedy: 'Start as an ordinary user, or set DATABASE_URL.',
    },
    { cause },
  );
}

// getent and not /etc/passwd, so that accounts of a directory service are found; it comes with glibc, which the
// server's binaries need anyway.
function lookUp(nameOrUid: string): ServerUser | undefined {
  const entry = spawnSync('getent', ['passwd', nameOrUid], { encoding: 'utf8' });
  if (entry.status !== 0) return undefined;
  const [name = '', , uid, gid] = entry.stdout.trim().split(':');
  const numbers = { uid: Number(uid), gid: Number(gid) };
  if (!(numbers.uid > 0) || !Number.isInteger(numbers.gid)) return undefined;
  return { name, ...numbers, identity: numbers };
}

function createAccount(): void {
  const options = [
    '--system',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
  ];
  const made = spawnSync('useradd', [...options, '--user-group', ACCOUNT], { stdio: 'ignore' });
  if (made.status === 0) return;
  spawnSync('adduser', ['--system', '--no-create-home', '--group', ACCOUNT], { stdio: 'ignore' });
}
