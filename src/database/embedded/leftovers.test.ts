import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectPostmaster } from './postmaster.ts';
import {
  cluster,
  killServer,
  postmasterPid,
  query,
  startSubject,
  until,
  useDataDirectories,
} from './test-support.ts';

const directories = useDataDirectories();

async function makeStopped(): Promise<string> {
  const directory = directories.make();
  const database = await directories.start(directory);
  await query(database, "create table kept as select 'a row' as what");
  await database.stop();
  return directory;
}

describe('after a killed Suivi', () => {
  it('the server that went on is taken over', async () => {
    const directory = directories.make();
    const subject = startSubject(directory, 'wait');
    expect(await subject.first).toMatch(/^ready/);
    const pid = postmasterPid(directory);
    await subject.kill();

    const database = await directories.start(directory);
    expect(database.adopted).toBe(true);
    expect(postmasterPid(directory)).toBe(pid);
    await database.stop();
    expect(inspectPostmaster(cluster(directory))).toEqual({ kind: 'absent' });
  });

  it('a process of the killed server that still computes is ended, not waited for', async () => {
    const directory = directories.make();
    const subject = startSubject(directory, 'compute');
    expect(await subject.first).toMatch(/^ready/);
    // Long enough to be in the middle of the query, where a server process does not see its postmaster die.
    await new Promise((resolve) => setTimeout(resolve, 300));
    killServer(directory, 'postmaster');
    await subject.kill();
    const database = await directories.start(directory);
    expect(database.adopted).toBe(false);
  });

  it('a server whose socket was cleared away is replaced', { timeout: 30_000 }, async () => {
    const directory = directories.make();
    const subject = startSubject(directory, 'wait');
    expect(await subject.first).toMatch(/^ready/);
    const pid = postmasterPid(directory);
    await subject.kill();
    renameSync(join(directory, 'postgres-socket/.s.PGSQL.5432'), join(directory, 'cleared-away'));
    await directories.start(directory);
    expect(postmasterPid(directory)).not.toBe(pid);
  });

  it('lock files whose number now belongs to another process do not block', async () => {
    const directory = await makeStopped();
    const stranger = spawn('sleep', ['60']);
    const content = `${stranger.pid}\n${cluster(directory)}\n1795469798\n5432\n\n\n\nready\n`;
    writeFileSync(join(cluster(directory), 'postmaster.pid'), content);
    writeFileSync(join(directory, 'postgres-socket/.s.PGSQL.5432.lock'), content);
    try {
      const database = await directories.start(directory);
      expect(await query(database, 'select what from kept')).toEqual([{ what: 'a row' }]);
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill();
    }
  });

  it('a lock file that was cut short does not block', async () => {
    const directory = await makeStopped();
    const file = join(cluster(directory), 'postmaster.pid');
    writeFileSync(file, '');
    utimesSync(file, 1_000_000_000, 1_000_000_000);
    await directories.start(directory);
    expect(postmasterPid(directory)).toBeGreaterThan(0);
  });

  it('a creation cut short is never taken for a database, and is cleared away', async () => {
    const directory = directories.make();
    const subject = startSubject(directory, 'wait');
    const isUnfinished = (name: string) => name.startsWith('postgres.unfinished-');
    await until(() => readdirSync(directory).some(isUnfinished));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await subject.kill();
    expect(existsSync(cluster(directory))).toBe(false);

    const database = await directories.start(directory);
    expect(await query(database, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(directory).filter(isUnfinished)).toEqual([]);
  });

  it('a creation left by an earlier process with our own number is cleared away', async () => {
    const directory = directories.make();
    const left = join(directory, `postgres.unfinished-${process.pid}-of-another-container`);
    mkdirSync(left);
    await directories.start(directory);
    expect(existsSync(left)).toBe(false);
  });
});

describe('a data directory', () => {
  it('copied while its server runs gets a server of its own', async () => {
    const directory = directories.make();
    const original = await directories.start(directory);
    await query(original, 'checkpoint').catch(() => []);
    const copy = directories.make();
    cpSync(directory, copy, { recursive: true, filter: (path) => !path.includes('.s.PGSQL.5432') });
    const database = await directories.start(copy);
    expect(database.adopted).toBe(false);
    expect(database.connectionOptions.host).not.toBe(original.connectionOptions.host);
    expect(postmasterPid(copy)).not.toBe(postmasterPid(directory));
  });

  it('moved with its database starts in the new place', async () => {
    const directory = await makeStopped();
    const moved = `${directory}-moved`;
    directories.forget(moved);
    renameSync(directory, moved);
    const database = await directories.start(moved);
    expect(await query(database, 'select what from kept')).toEqual([{ what: 'a row' }]);
  });

  it('moved under a server that goes on is found with it', async () => {
    const directory = directories.make();
    const subject = startSubject(directory, 'wait');
    expect(await subject.first).toMatch(/^ready/);
    await subject.kill();
    const moved = `${directory}-moved`;
    directories.forget(moved);
    renameSync(directory, moved);
    const database = await directories.start(moved);
    expect(database.adopted).toBe(true);
    expect(database.connectionOptions.host).toBe(join(moved, 'postgres-socket'));
  });
});
