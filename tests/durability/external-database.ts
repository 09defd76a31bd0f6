import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createDatabase, createPool, type Database } from '../../src/database/connection.ts';
import { connectionString } from '../../src/database/embedded/connection.ts';
import { dropDatabase } from '../support/database.ts';

export type ExternalDatabase = {
  /** For DATABASE_URL. */
  url: string;
  db: Database;
  /** Ends every connection to it but our own, as a restart of its server does. */
  cutConnections(): Promise<void>;
  drop(): Promise<void>;
};

/** An empty database in the run's server, which is an external one to the Suivi that is given its address. */
export async function createExternalDatabase(): Promise<ExternalDatabase> {
  const connection = inject('connection');
  const name = `external_${randomUUID().replaceAll('-', '')}`;
  const administer = async (statement: string) => {
    const client = new pg.Client(connection);
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await administer(`create database ${name} template template0`);
  const pool = createPool({ ...connection, database: name, application_name: 'tests' }, () => {});
  return {
    url: connectionString({ ...connection, database: name, ssl: false }),
    db: createDatabase(pool),
    cutConnections: () =>
      administer(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = '${name}' and application_name <> 'tests'`,
      ),
    async drop() {
      await pool.end();
      await dropDatabase(connection, name);
    },
  };
}
