import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database/connection.ts';
import type { FileStore } from './files/file-store.ts';
import type { Language } from './i18n/translator.ts';
import type { Jobs } from './queue/jobs.ts';

/** What the features stand on, made once by the composition root and handed to them. */
export type House = {
  config: Config;
  log: Logger;
  clock: Clock;
  pool: Pool;
  db: Database;
  files: FileStore;
  jobs: Jobs;
  languages: readonly Language[];
  /** ISO 3166-1 alpha-3 of the country that this installation serves. */
  country: string;
  /** Signs sessions; at least 32 characters. */
  secret: string;
};
