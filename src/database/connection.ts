import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type InTransaction = Transaction<Tables>;

const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;

// Counts and ledger numbers stay far below 2^53; the only numeric column is the index of 0, 0.5 and 1.
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(NUMERIC, Number);
// A day is a day: pg would make it midnight in the server's time zone.
pg.types.setTypeParser(DATE, (day) => day);

/**
 * A pool for the web process. `jit=off` because compiling plans costs more than it saves on pages; statements end after
 * 30 s so that a lost visitor leaves no query behind. A connection lost while idle is reported to `onLost`, never thrown.
 */
export function createPool(options: pg.PoolConfig, onLost: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    application_name: 'suivi',
    options:
      '-c jit=off -c timezone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
    ...options,
  });
  pool.on('error', onLost);
  // The pool listens to idle connections only. One that is lost while in use fails its query, but without a listener of
  // its own it would end the process as well.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Typed SQL over a pool; column names stay as they are in the database. */
export function createDatabase(pool: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
