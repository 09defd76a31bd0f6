import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { createDatabase, createPool, type Database } from './database/connection.ts';
import { findRunningDatabase, startEmbeddedDatabase } from './database/embedded/supervisor.ts';
import { createFileStore, type FileStore } from './files/file-store.ts';

/** Where an installation keeps what it knows: the database and the uploaded files. */
export type Store = {
  pool: Pool;
  db: Database;
  files: FileStore;
  /** Whether a server of this data directory is serving pages beside us. */
  isBeside: boolean;
  /** Resolves when the embedded server is lost for good; never for an external one. */
  failed: Promise<unknown>;
  close(): Promise<void>;
};

/**
 * Opens the database: DATABASE_URL, or the embedded server of the data directory. With `beside`, a server that another
 * Suivi runs there is used as it is: commands such as a backup work while pages are served. Throws a StartProblem.
 */
export async function openStore(config: Config, log: Logger, options: { beside: boolean }): Promise<Store> {
  const files = createFileStore(join(config.dataDirectory, 'files'));
  const onLost = (error: Error) => log.warn({ error: error.message }, 'a database connection was lost');
  if (config.databaseUrl) {
    mkdirSync(config.dataDirectory, { recursive: true });
    const pool = createPool({ connectionString: config.databaseUrl }, onLost);
    return storeOver(pool, files, { isBeside: false });
  }
  const running = options.beside ? findRunningDatabase(config.dataDirectory) : undefined;
  if (running) return storeOver(createPool(running, onLost), files, { isBeside: true });
  const embedded = await startEmbeddedDatabase({ dataDirectory: config.dataDirectory, log });
  const pool = createPool(embedded.connectionOptions, onLost);
  return storeOver(pool, files, { isBeside: false, failed: embedded.failed, stop: () => embedded.stop() });
}

function storeOver(
  pool: Pool,
  files: FileStore,
  server: { isBeside: boolean; failed?: Promise<unknown>; stop?: () => Promise<void> },
): Store {
  return {
    pool,
    files,
    db: createDatabase(pool),
    isBeside: server.isBeside,
    failed: server.failed ?? new Promise<never>(() => {}),
    async close() {
      await pool.end();
      await server.stop?.();
    },
  };
}
