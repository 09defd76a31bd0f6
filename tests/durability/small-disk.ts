import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small file system in memory, which may be visible to the commands run with its prefix only. */
export type SmallDisk = {
  path: string;
  /** Put before a command that is to see it. */
  prefix: readonly string[];
  /** Runs a shell command that sees it, with `$1`, `$2`... */
  shell(command: string, ...values: string[]): string;
  remove(): Promise<void>;
};

/**
 * Mounts a small disk: as root in place, otherwise in a mount namespace of our own, where the kernel allows ordinary
 * users to have one. Returns the reason when neither is possible.
 */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | string> {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'suivi-disk-')));
  chmodSync(path, 0o755);
  const options = `size=${megabytes}m,mode=755`;
  if (process.getuid?.() === 0) {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { encoding: 'utf8' });
    if (mounted.status !== 0) {
      rmdirSync(path);
      return `root may not mount a tmpfs here: ${mounted.stderr.trim()}`;
    }
    return diskAt(path, [], async () => {
      spawnSync('umount', ['-l', path]);
    });
  }
  const holder = spawn(
    'unshare',
    [
      '-Urm',
      'sh',
      '-c',
      'mount -t tmpfs -o "$1" tmpfs "$2" && echo mounted && exec cat',
      'sh',
      options,
      path,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = once(holder, 'close').then(() => 'ended');
  let said = '';
  holder.stderr.on('data', (chunk) => (said += String(chunk)));
  const outcome = await Promise.race([once(holder.stdout, 'data').then(() => 'mounted'), ended]);
  if (outcome !== 'mounted') {
    rmdirSync(path);
    return `an ordinary user may not mount a tmpfs in a namespace here: ${said.trim()}`;
  }
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  // Inside the namespace this user is root, as whom PostgreSQL refuses to run: one more makes it itself again.
  const enter = ['nsenter', '-t', String(holder.pid), '-U', '-m', '--preserve-credentials', '--'];
  const becomeSelf = ['unshare', '-U', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  return diskAt(path, [...enter, ...becomeSelf], async () => {
    holder.stdin.end();
    await ended;
  });
}

function diskAt(path: string, prefix: readonly string[], unmount: () => Promise<void>): SmallDisk {
  return {
    path,
    prefix,
    shell(command, ...values) {
      const [program, ...typed] = [...prefix, 'sh', '-c', command, 'sh', ...values] as [string, ...string[]];
      const done = spawnSync(program, typed, { encoding: 'utf8' });
      return done.stdout;
    },
    async remove() {
      await unmount();
      rmdirSync(path);
    },
  };
}
