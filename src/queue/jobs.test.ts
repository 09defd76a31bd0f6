import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { startJobs, type Jobs } from './jobs.ts';

describe('jobs', () => {
  let database: TestDatabase;
  let jobs: Jobs[];
  let logged: string[];
  const log = () => pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const start = async (work: boolean) => {
    const started = await startJobs(database.pool, log(), { work });
    jobs.push(started);
    return started;
  };
  const send = (queue: Jobs, name: string, data: object) =>
    database.db.transaction().execute((tx) => queue.send(tx, name, data));
  const until = async (isSo: () => boolean) => {
    const deadline = Date.now() + 12_000;
    while (!isSo()) {
      if (Date.now() > deadline) throw new Error('waited in vain');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  beforeEach(async () => {
    database = await createTestDatabase();
    jobs = [];
    logged = [];
  });
  afterEach(async () => {
    await Promise.all(jobs.map((started) => started.stop()));
    await database.drop();
  });

  it('are done once after their transaction, with the data they were sent with', async () => {
    const done: object[] = [];
    const queue = await start(true);
    await queue.define<{ id: string }>({
      name: 'test.do',
      retries: 0,
      handler: async (data) => void done.push(data),
    });
    await send(queue, 'test.do', { id: 'a' });
    queue.wake();
    await until(() => done.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(done).toEqual([{ id: 'a' }]);
  });

  it('are not there when the change that asked for them was undone', async () => {
    const done: { id: string }[] = [];
    const queue = await start(true);
    await queue.define<{ id: string }>({
      name: 'test.do',
      retries: 0,
      handler: async (data) => void done.push(data),
    });
    const undone = database.db.transaction().execute(async (tx) => {
      await queue.send(tx, 'test.do', { id: 'undone' });
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await send(queue, 'test.do', { id: 'kept' });
    queue.wake();
    await until(() => done.length > 0);
    expect(done).toEqual([{ id: 'kept' }]);
  });

  it('are left by a command to the server that works', async () => {
    const byCommand: object[] = [];
    const byServer: object[] = [];
    const command = await start(false);
    await command.define({ name: 'test.do', retries: 0, handler: async (data) => void byCommand.push(data) });
    await send(command, 'test.do', { id: 'a' });
    command.wake();
    const server = await start(true);
    await server.define({ name: 'test.do', retries: 0, handler: async (data) => void byServer.push(data) });
    await until(() => byServer.length > 0);
    expect(byCommand).toEqual([]);
  });

  it('are tried again when they fail, and the log says where without what', { timeout: 30_000 }, async () => {
    let tries = 0;
    const queue = await start(true);
    await queue.define({
      name: 'test.fail',
      retries: 1,
      async handler() {
        tries += 1;
        if (tries === 1) throw new Error('the words of somebody at risk');
      },
    });
    await send(queue, 'test.fail', { id: 'a' });
    queue.wake();
    await until(() => tries === 2);
    const failure = logged.find((line) => line.includes('job failed')) ?? '';
    expect(failure).toContain('jobs.test.ts');
    expect(logged.join('')).not.toContain('somebody at risk');
  });
});
