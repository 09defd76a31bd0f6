import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { writeBackup } from './backup/write-backup.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { migrate } from './database/migrate.ts';
import { findInstalledCountry } from './features/country/queries.ts';
import { READ_IMPORT, readImport } from './features/imports/actions.ts';
import { startClustering } from './features/clusters/actions.ts';
import { startReadingEvidence } from './features/evidence/actions.ts';
import { startMailer } from './features/mail/actions.ts';
import { startSuggesting } from './features/suggestions/actions.ts';
import type { House } from './house.ts';
import { loadLanguages, type WordingProblem } from './i18n/languages.ts';
import { operatorTranslator } from './i18n/operator.ts';
import { startJobs } from './queue/jobs.ts';
import { StartRefused } from './start-refused.ts';
import { openStore, type Store } from './store.ts';

/** An opened installation: the house that features stand on, and the store beneath it. */
export type Installation = {
  house: House;
  store: Store;
  /** Undefined before `init` or the sandbox. */
  country: string | undefined;
  wordingProblems: WordingProblem[];
  /** The backup made before an upgrade; undefined when nothing was upgraded. */
  backup: string | undefined;
  /** The house of a country that has just been made, with its workers. */
  settle(country: string): Promise<House>;
  close(): Promise<void>;
};

/**
 * Opens an installation: database, upgrade with a backup before it, files, languages, queue. `work` also does the jobs;
 * a command beside a running server leaves them to it. Throws a StartProblem, NewerDatabase or StartRefused.
 */
export async function openInstallation(
  config: Config,
  log: Logger,
  { beside }: { beside: boolean },
): Promise<Installation> {
  const store = await openStore(config, log, { beside });
  try {
    const backup = await upgrade(store, config);
    const { languages, problems } = await loadLanguages(join(config.dataDirectory, 'languages'));
    const jobs = await startJobs(store.pool, log, { work: !store.isBeside });
    const country = await findInstalledCountry(store.db);
    const house: House = {
      config,
      log,
      clock: systemClock,
      pool: store.pool,
      db: store.db,
      files: store.files,
      jobs,
      languages,
      country: country ?? '',
      secret: config.secret ?? (await keptSecret(config.dataDirectory)),
    };
    const settle = async (code: string): Promise<House> => {
      const settled = { ...house, country: code };
      await defineJobs(settled);
      return settled;
    };
    if (country !== undefined) await settle(country);
    return {
      house,
      store,
      country,
      wordingProblems: problems,
      backup,
      settle,
      async close() {
        await jobs.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function defineJobs(house: House): Promise<void> {
  await house.jobs.define<{ id: string }>({
    name: READ_IMPORT,
    retries: 2,
    handler: ({ id }) => readImport(house, id),
  });
  await startMailer(house);
  await startSuggesting(house);
  await startReadingEvidence(house);
  await startClustering(house);
}

async function upgrade(store: Store, config: Config): Promise<string | undefined> {
  let made: string | undefined;
  await migrate(store.db, async (applied) => {
    const folder = join(config.dataDirectory, 'backups');
    await mkdir(folder, { recursive: true });
    const stamp = systemClock().toISOString().replaceAll(':', '').slice(0, 17);
    const path = join(folder, `before-upgrade-${stamp}-${applied.at(-1)}.suivi`);
    const outcome = await writeBackup(store, path, {});
    if (!outcome.ok) {
      const t = operatorTranslator(process.env);
      const reason = outcome.problems.map(({ code, values }) => t(code, values)).join(' ');
      throw new StartRefused('start.backupFailed', { reason });
    }
    made = path;
  });
  return made;
}

const SECRET_BYTES = 48;

/** The secret of an installation that is given none: made once, kept beside the data, readable to its owner alone. */
async function keptSecret(dataDirectory: string): Promise<string> {
  const path = join(dataDirectory, 'secret');
  const made = randomBytes(SECRET_BYTES).toString('base64url');
  try {
    await writeFile(path, made, { flag: 'wx', mode: 0o600 });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await chmod(path, 0o600);
    return readFile(path, 'utf8');
  }
}
