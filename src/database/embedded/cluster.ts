import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ServerBinaries } from './binaries.ts';
import type { Log } from './log.ts';
import { isAlive } from './postmaster.ts';
import { openByDescriptor } from './server-directory.ts';
import type { ServerUser } from './server-user.ts';
import { StartProblem, diskFull, isErrno } from './start-problem.ts';
import { initialSettings, serverEnvironment } from './settings.ts';

/** The superuser, used to create role and database only; Suivi itself connects as an ordinary role. */
export const SUPERUSER = 'postgres';

// Not rmSync: while an initdb that outlives its Suivi clears up too, it gives up half-way without a word.
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 };

/** Marks what this very process is still making. */
const THIS_PROCESS = randomUUID();

export interface ClusterPlace {
  /** PGDATA: the directory that holds PG_VERSION. */
  cluster: string;
  dataDirectory: string;
  user: ServerUser;
  binaries: ServerBinaries;
}

/** The uid that owns the database files, or undefined when there are none yet. */
export function clusterOwner(cluster: string): number | undefined {
  try {
    return lstatSync(cluster).uid;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * Sees to it that there is a whole database of our major version in its place, owned by the server's account.
 * Throws a StartProblem for another version, foreign files, a full disk.
 */
export async function ensureCluster(place: ClusterPlace, log: Log): Promise<void> {
  await removeUnfinished(place.cluster);
  const major = readMajor(place.cluster);
  if (major === undefined) {
    log.info({ version: place.binaries.version }, 'creating the database');
    await createCluster(place);
    return;
  }
  refuseOtherMajor(major, place);
  takeOwnership(place);
}

function readMajor(cluster: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), 10);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
  if (clusterOwner(cluster) === undefined || readdirSync(cluster).length === 0) return undefined;
  throw new StartProblem({
    code: 'data-directory-foreign',
    found: `${cluster} holds files, but no PostgreSQL database (no PG_VERSION).`,
    expected: 'Expected the database that Suivi made there, or nothing.',
    remedy: 'Move those files away, or name another data directory in SUIVI_DATA.',
  });
}

function refuseOtherMajor(major: number, { cluster, binaries }: ClusterPlace): void {
  if (major === binaries.major) return;
  const isNewer = major > binaries.major;
  throw new StartProblem({
    code: isNewer ? 'data-directory-newer' : 'data-directory-older',
    found: `${cluster} is a database of PostgreSQL ${major}.`,
    expected: `This release of Suivi brings PostgreSQL ${binaries.version} and reads databases of version ${binaries.major}.`,
    remedy: isNewer
      ? 'Start the release of Suivi that wrote it. The database was not touched.'
      : 'With the release that wrote it run `bin/suivi backup FILE`, then restore FILE into an empty data directory ' +
        'with this one. The database was not touched.',
  });
}

// A copy made by root, a backup unpacked on another machine, or a looser mode: the server would refuse each.
function takeOwnership({ cluster, user }: ClusterPlace): void {
  const { uid, mode } = lstatSync(cluster);
  if (uid !== user.uid) {
    lchownSync(cluster, user.uid, user.gid);
    for (const entry of readdirSync(cluster, { recursive: true, encoding: 'utf8' })) {
      lchownSync(join(cluster, entry), user.uid, user.gid);
    }
  }
  if ((mode & 0o777) !== 0o700) chmodSync(cluster, 0o700);
}

/**
 * Creates the database beside its place and renames it there, so that a creation cut short (a kill, a full disk) is
 * never taken for a whole database.
 */
async function createCluster({ cluster, dataDirectory, user, binaries }: ClusterPlace): Promise<void> {
  const unfinished = `${cluster}.unfinished-${process.pid}-${randomUUID()}-${THIS_PROCESS}`;
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    if (user.identity.uid !== undefined) lchownSync(unfinished, user.uid, user.gid);
    await initdb(unfinished, dataDirectory, user, binaries);
    renameSync(unfinished, cluster);
    syncDirectory(dirname(cluster));
  } catch (error) {
    // Two first starts at once: the other one's database is in place and serves both.
    if (!isErrno(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  } finally {
    await rm(unfinished, REMOVAL);
  }
}

async function initdb(directory: string, dataDirectory: string, user: ServerUser, binaries: ServerBinaries) {
  // An initdb that outlives a killed Suivi would make the directory anew after the next start has cleared it away.
  const reachable = openByDescriptor(directory);
  try {
    const child = spawn(
      join(binaries.directory, 'bin/initdb'),
      ['-D', reachable.path, '-U', SUPERUSER, ...initialSettings()],
      {
        ...user.identity,
        cwd: '/',
        env: serverEnvironment(),
        stdio: ['ignore', 'ignore', 'pipe', reachable.stdio],
      },
    );
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const [said, status] = await Promise.all([child.stderr ? text(child.stderr) : '', ended]);
    if (status === 0) return;
    if (/No space left|Disk quota exceeded/.test(said)) throw diskFull(dataDirectory, said);
    throw new StartProblem({
      code: 'server-failed',
      found: `The database could not be created in ${dataDirectory}: ${said.trim() || 'initdb was ended from outside'}`,
      expected: 'Expected a file system that PostgreSQL can use, and memory for it.',
      remedy: 'Remove what the message names and start again; nothing half made was left behind.',
    });
  } finally {
    reachable.close();
  }
}

async function removeUnfinished(cluster: string): Promise<void> {
  const prefix = `${basename(cluster)}.unfinished-`;
  for (const name of readdirSync(dirname(cluster))) {
    if (!name.startsWith(prefix)) continue;
    const maker = Number.parseInt(name.slice(prefix.length), 10);
    // In a container each start has the same number as the one before it: only the mark tells them apart.
    if (name.endsWith(THIS_PROCESS) || (maker !== process.pid && isAlive(maker))) continue;
    await rm(join(dirname(cluster), name), REMOVAL);
  }
}

function syncDirectory(directory: string): void {
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
