import { linkSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isErrno } from './start-problem.ts';

/** What postmaster.pid and the process table say about the server of one database. */
export type PostmasterState =
  /** None runs; a file left by a dead process is the next server's to replace. */
  | { kind: 'absent' }
  /** The file is in the server's way: its number now belongs to another process, or it was cut short. */
  | { kind: 'stale'; content: string }
  | { kind: 'running'; pid: number; phase: 'starting' | 'stopping' }
  | { kind: 'running'; pid: number; phase: 'ready'; socketDirectory: string };

/** How long a server may take between making its file and writing into it. */
const EMPTY_FILE_GRACE_MS = 1000;

/**
 * Names the database by what stays the same when it is moved and differs when it is copied (as the server itself does
 * for its shared memory). The server carries it as cluster_name, so that its processes can be told from strangers.
 */
export function clusterName(cluster: string): string {
  const { dev, ino } = statSync(cluster, { bigint: true });
  return `suivi-${dev.toString(36)}-${ino.toString(36)}`;
}

/** Looks for the server of this database; the layout of postmaster.pid is that of PostgreSQL's pidfile.h. */
export function inspectPostmaster(cluster: string): PostmasterState {
  const file = join(cluster, 'postmaster.pid');
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
    if (content === '') {
      const isFresh = Date.now() - statSync(file).mtimeMs < EMPTY_FILE_GRACE_MS;
      return isFresh ? { kind: 'running', pid: 0, phase: 'starting' } : { kind: 'stale', content };
    }
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return { kind: 'absent' };
    throw error;
  }
  const lines = content.split('\n').map((line) => line.trim());
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!(pid > 0)) return { kind: 'stale', content };
  if (!isAlive(pid)) return { kind: 'absent' };
  if (!isPostmaster(pid, clusterName(cluster))) return { kind: 'stale', content };
  const [socketDirectory, phase] = [lines[4], lines[7]];
  if (phase === 'ready' && socketDirectory) return { kind: 'running', pid, phase, socketDirectory };
  return { kind: 'running', pid, phase: phase === 'stopping' ? 'stopping' : 'starting' };
}

/** Whether this process is the postmaster that was started for the database of this name. */
export function isPostmaster(pid: number, name: string): boolean {
  return commandLine(pid).split('\0').includes(`cluster_name=${name}`);
}

/**
 * Removes a stale postmaster.pid, unless it has changed since it was looked at: another start at the same moment may
 * have replaced it with its own.
 */
export function removeStaleFile(cluster: string, content: string): void {
  const file = join(cluster, 'postmaster.pid');
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== content) linkSync(aside, file);
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Ends server processes whose postmaster was killed. They hold its shared memory, and no new server may start before
 * they are gone; most notice and leave by themselves, one inside a long query does not. Recovery loses nothing.
 */
export function endOrphans(cluster: string, signal: 'SIGQUIT' | 'SIGKILL'): void {
  for (const { pid } of children(cluster)) signalProcess(pid, signal);
}

/** Whether anybody is connected to the server of this database. */
export function hasClients(cluster: string): boolean {
  return children(cluster).some(({ title }) => title.includes('[local]'));
}

// Server processes other than the postmaster put what they are into their command line.
function children(cluster: string): { pid: number; title: string }[] {
  const prefix = `postgres: ${clusterName(cluster)}: `;
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((entry) => ({ pid: Number(entry), title: commandLine(Number(entry)) }))
    .filter(({ title }) => title.startsWith(prefix));
}

/** Whether the number is taken, by a process that has ended unheard too, as the server itself looks at its own file. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, 'EPERM');
  }
}

/** False when the process is no more. */
export function signalProcess(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (isErrno(error, 'ESRCH')) return false;
    throw error;
  }
}

// /proc/PID/cwd would name the directory too, but root in a container may not read another user's.
function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ESRCH', 'EACCES', 'EPERM')) return '';
    throw error;
  }
}
