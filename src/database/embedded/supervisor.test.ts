import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { inspectPostmaster } from './postmaster.ts';
import { findRunningDatabase } from './supervisor.ts';
import {
  cluster,
  killServer,
  postmasterPid,
  problemOf,
  query,
  startSubject,
  until,
  useDataDirectories,
} from './test-support.ts';

const directories = useDataDirectories();

describe('the embedded database', () => {
  it('is made at the first start and found again at the second', async () => {
    const directory = directories.make();
    const first = await directories.start(directory);
    expect(first).toMatchObject({ adopted: false, version: '18.4' });
    await query(first, 'create table kept (what text)');
    await query(first, "insert into kept values ('the first row')");
    await first.stop();
    expect(inspectPostmaster(cluster(directory))).toEqual({ kind: 'absent' });

    const second = await directories.start(directory);
    expect(second.adopted).toBe(false);
    expect(await query(second, 'select what from kept')).toEqual([{ what: 'the first row' }]);
  });

  it('keeps what it acknowledges, keeps others out, and gives Suivi no superuser', async () => {
    const database = await directories.start(directories.make());
    const [settings] = await query(
      database,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
              current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses,
              current_setting('jit') as jit, usesuper, usecreatedb, datlocprovider, datlocale
         from pg_user, pg_database where usename = current_user and datname = current_database()`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      commit: 'on',
      checksums: 'on',
      addresses: '',
      jit: 'off',
      usesuper: false,
      usecreatedb: true,
      datlocprovider: 'b',
      datlocale: 'C.UTF-8',
    });
    const socketDirectory = statSync(database.connectionOptions.host);
    expect(socketDirectory.mode & 0o777).toBe(0o700);
    // Others pass through the folders above; only the leaves are closed.
    expect(statSync(dirname(dirname(database.connectionOptions.host))).mode & 0o055).toBe(0o055);
  });

  it('can be reached by one string too, and by commands beside a running Suivi', async () => {
    const directory = directories.make();
    expect(findRunningDatabase(directory)).toBeUndefined();
    const database = await directories.start(directory);
    const client = new Client(database.connectionString);
    await client.connect();
    expect((await client.query('select current_database() as name')).rows).toEqual([{ name: 'suivi' }]);
    await client.end();
    expect(findRunningDatabase(directory)).toEqual(database.connectionOptions);
  });

  it('writes nothing that people typed into its log', async () => {
    const directory = directories.make();
    const database = await directories.start(directory);
    await query(database, 'create table single (what text primary key)');
    await query(database, "insert into single values ('confided-words')");
    await expect(query(database, "insert into single values ('confided-words')")).rejects.toThrow(
      'duplicate key',
    );
    await expect(query(database, "select 'confided-words'::integer")).rejects.toThrow('invalid input syntax');
    await database.stop();
    const logs = join(cluster(directory), 'log');
    const written = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
    expect(written.join('')).toContain('database system is ready');
    expect(written.join('')).not.toContain('confided-words');
  });

  it('is brought back when its server dies under a living Suivi', async () => {
    const directory = directories.make();
    const database = await directories.start(directory);
    await query(database, 'create table kept (what text)');
    const before = postmasterPid(directory);
    killServer(directory, 'everything');
    await until(() => {
      const state = inspectPostmaster(cluster(directory));
      return state.kind === 'running' && state.pid !== before && state.phase === 'ready';
    });
    await expect.poll(async () => query(database, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }]);
  });

  it('ends with a Suivi that crashes or leaves without stopping it', async () => {
    const directory = directories.make();
    const subject = startSubject(directory, 'crash');
    expect(await subject.first).toMatch(/^ready/);
    const pid = postmasterPid(directory);
    expect(pid).toBeGreaterThan(0);
    await until(() => inspectPostmaster(cluster(directory)).kind === 'absent');
  });
});

describe('one data directory', () => {
  it('is served by one Suivi: the second is told which', async () => {
    const directory = directories.make();
    const database = await directories.start(directory);
    const subject = startSubject(directory, 'wait');
    const said = await subject.first;
    expect(said).toContain(
      `Another Suivi already serves the data directory ${directory}: process ${process.pid}`,
    );
    expect(await query(database, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('started twice at the same first moment is served by exactly one', async () => {
    const directory = directories.make();
    const outcomes = await Promise.allSettled([directories.start(directory), directories.start(directory)]);
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refusals).toEqual([expect.objectContaining({ code: 'already-running' })]);
    const problem = await problemOf(directories.start(directory));
    expect(problem.code).toBe('already-running');
  });
});
