import { Kysely, PostgresDialect, PostgresDriver, type PostgresDialectConfig } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Database } from '../database/connection.ts';
import type { Tables } from '../database/tables.ts';

/**
 * Works in one transaction on one connection, which COPY needs for itself; `begin` says of which kind. The connection
 * is not used again. Time limits meant for pages do not hold in it, and values are written as pg_dump writes them.
 */
export async function inOneTransaction<Result>(
  pool: Pool,
  begin: string,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  // While COPY streams nobody waits for a query, and a lost connection would end the process.
  client.on('error', () => {});
  try {
    await client.query(begin);
    await client.query(
      `set local statement_timeout = 0;
       set local idle_in_transaction_session_timeout = 0;
       set local datestyle = 'ISO, YMD';
       set local intervalstyle = 'postgres';
       set local extra_float_digits = 3`,
    );
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    // Closing the connection is the rollback: a transaction that failed amid a COPY takes no more commands.
    client.release(true);
  }
}

/**
 * Typed queries and migrations inside the transaction that a client is in. The Migrator only joins a transaction when
 * its database is one: so it is given one whose beginning and end are left to the client's own.
 */
export async function withDatabaseOver<Result>(
  client: PoolClient,
  work: (tx: Database) => Promise<Result>,
): Promise<Result> {
  const borrowed = {
    query: (text: string, values: unknown[]) => client.query(text, values),
    release: () => {},
  };
  const pool = { connect: async () => borrowed, end: async () => {} } as unknown as Pool;
  return new Kysely<Tables>({ dialect: new JoiningDialect({ pool }) }).transaction().execute(work);
}

class JoiningDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new JoiningDriver(this.#config);
  }
}

class JoiningDriver extends PostgresDriver {
  override async beginTransaction(): Promise<void> {}
  override async commitTransaction(): Promise<void> {}
  override async rollbackTransaction(): Promise<void> {}
}
