import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { parseConfig } from '../../src/config.ts';
import { createPool } from '../../src/database/connection.ts';
import { findRunningDatabase } from '../../src/database/embedded/supervisor.ts';
import { openStore } from '../../src/store.ts';
import { milliseconds, say, whole } from './figures.ts';
import { fillRegister } from './large-register.ts';
import { inTemporaryFolder, runSuivi, startSuivi, type Program } from './programs.ts';

/** The country that the large register is of. */
export const COUNTRY = 'SVN';
/** Programs may ask so often from one address: a bench says another one in this header each time. */
export const ADDRESS_HEADER = 'x-address';
/** Of the same database, for what stands beside what is measured. */
const CONNECTIONS = 32;

export type LargeInstallation = { suivi: Program; pool: Pool };

/**
 * Serves a large register in invented words to `work`, and stops after. It is built in `data`, or taken from there when an
 * earlier run has left one; without `data` it goes with the run. `prepare` adds what a bench needs, where it is missing.
 */
export async function withLargeRegister(
  { data, recommendations, reviews }: { data: string | undefined; recommendations: number; reviews: number },
  work: (installation: LargeInstallation) => Promise<void>,
  prepare: (pool: Pool) => Promise<void> = async () => {},
): Promise<void> {
  if (data === undefined)
    return inTemporaryFolder((folder) =>
      withLargeRegister({ data: join(folder, 'data'), recommendations, reviews }, work, prepare),
    );
  if (!existsSync(join(data, 'postgres'))) await build(data, { recommendations, reviews });
  const suivi = await startSuivi(data, { ADDRESS_HEADER });
  const connection = findRunningDatabase(data);
  if (!connection) throw new Error('the database of the running Suivi was not found');
  // What stands beside is measured to its end, however long a slow machine takes: no `statement_timeout`.
  const options = '-c jit=off -c timezone=UTC';
  const pool = createPool(
    { ...connection, options, max: CONNECTIONS, connectionTimeoutMillis: 60_000 },
    () => {},
  );
  try {
    await prepare(pool);
    await untilIdle(pool);
    await work({ suivi, pool });
  } finally {
    await pool.end();
    await suivi.stop();
  }
}

/** A new register is read by the machines that propose terms and clusters, each in a thread beside the pages. */
async function untilIdle(pool: Pool): Promise<void> {
  const isBusy = async () => {
    const { rowCount } = await pool.query(
      "select 1 from pgboss.job where state in ('created', 'retry', 'active') limit 1",
    );
    return rowCount !== 0;
  };
  while (await isBusy()) await sleep(1_000);
}

async function build(data: string, size: { recommendations: number; reviews: number }): Promise<void> {
  await runSuivi(['init', '--country', COUNTRY, '--name', 'Bench', '--languages', 'en,fr,es,ar'], data);
  const { config } = parseConfig({ SUIVI_DATA: data, LOG_LEVEL: 'silent' });
  if (!config) throw new Error('the settings of this bench are wrong');
  const store = await openStore(config, pino({ level: 'silent' }), { beside: false });
  try {
    const started = performance.now();
    await fillRegister(store.pool, COUNTRY, size);
    say(
      `${whole(size.recommendations)} recommendations built in ${milliseconds(performance.now() - started)}`,
    );
  } finally {
    await store.close();
  }
}
