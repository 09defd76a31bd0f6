import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { createDatabase, createPool } from '../../src/database/connection.ts';
import { startEmbeddedDatabase } from '../../src/database/embedded/supervisor.ts';
import { migrate } from '../../src/database/migrate.ts';

export const TEMPLATE = 'suivi_template';

declare module 'vitest' {
  interface ProvidedContext {
    connection: { host: string; port: number; user: string; database: string };
    /** A folder for what test files of the run make once and share. */
    workshop: string;
  }
}

/** One real server for the whole run, and one migrated database that every test file's own is cloned from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'suivi-tests-'));
  const workshop = mkdtempSync(join(tmpdir(), 'suivi-tests-workshop-'));
  // the account of a database server under test passes through it
  chmodSync(workshop, 0o755);
  project.provide('workshop', workshop);
  const server = await startEmbeddedDatabase({ dataDirectory: directory, log: pino({ level: 'silent' }) });
  const admin = new pg.Client(server.connectionOptions);
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const pool = createPool({ ...server.connectionOptions, database: TEMPLATE }, () => {});
  await migrate(createDatabase(pool), async () => {});
  await pool.end();
  const { host, port, user, database } = server.connectionOptions;
  project.provide('connection', { host, port, user, database });
  return async () => {
    await server.stop();
    for (const made of [directory, workshop]) await rm(made, { recursive: true, force: true });
  };
}
