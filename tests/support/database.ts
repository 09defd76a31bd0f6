import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject, vi } from 'vitest';
import { createDatabase, createPool, type Database } from '../../src/database/connection.ts';
import { TEMPLATE } from './global-setup.ts';

export type TestDatabase = { pool: pg.Pool; db: Database; name: string; drop(): Promise<void> };

/** A database of its own in the run's server, made in some 40 ms: migrated and empty, or a copy of `template`. */
export async function createTestDatabase(template: string = TEMPLATE): Promise<TestDatabase> {
  const connection = inject('connection');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client(connection);
  await admin.connect();
  await admin.query(`create database ${name} template ${template}`);
  await admin.end();
  const pool = createPool({ ...connection, database: name }, () => {});
  return {
    pool,
    db: createDatabase(pool),
    name,
    async drop() {
      await pool.end();
      await dropDatabase(connection, name);
    },
  };
}

/** Drops a database, once a worker of autovacuum, which only a superuser may end, has left it. */
export async function dropDatabase(connection: pg.ClientConfig, name: string): Promise<void> {
  const closing = new pg.Client(connection);
  await closing.connect();
  const drop = () => closing.query(`drop database ${name} with (force)`);
  await vi.waitFor(drop, { timeout: 15_000, interval: 200 });
  await closing.end();
}
