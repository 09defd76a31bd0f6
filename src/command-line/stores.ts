import type { Config } from '../config.ts';
import type { Store } from '../store.ts';
import type { CommandContext } from './context.ts';
import { CommandFailure } from './failure.ts';
import { readSettings } from './settings.ts';

/**
 * Opens the database and files for a command that needs no more of the house than these, beside a running server if
 * there is one, and closes them whatever happens. The log goes to standard error: standard output is the result.
 */
export async function withStore<Result>(
  context: CommandContext,
  work: (store: Store, config: Config) => Promise<Result>,
): Promise<Result> {
  const config = readSettings(context);
  const [{ openStore }, { pino }] = await Promise.all([import('../store.ts'), import('pino')]);
  const log = pino(
    {
      level: config.logLevel === 'silent' ? 'silent' : 'warn',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    pino.destination({ fd: 2, sync: true }),
  );
  const store = await openStore(config, log, { beside: true });
  try {
    return await work(store, config);
  } finally {
    await store.close();
  }
}

/** The country of an installation that this release can read; a failure otherwise. */
export async function installedCountry({ t }: Pick<CommandContext, 't'>, { db }: Store): Promise<string> {
  const [{ appliedMigrations, NewerDatabase }, { migrations }, { findInstalledCountry }] = await Promise.all([
    import('../database/migrate.ts'),
    import('../database/migrations/index.ts'),
    import('../features/country/queries.ts'),
  ]);
  const applied = await appliedMigrations(db);
  const unknown = applied.filter((name) => !(name in migrations));
  if (unknown.length > 0) throw new NewerDatabase(unknown);
  if (applied.length > 0 && applied.length < Object.keys(migrations).length)
    throw new CommandFailure(t('commandLine.store.older'));
  const country = applied.length > 0 ? await findInstalledCountry(db) : undefined;
  if (country === undefined) throw new CommandFailure(t('commandLine.store.empty'));
  return country;
}
