import { parseConfig, type Config } from '../config.ts';
import type { CommandContext } from './context.ts';
import { CommandFailure } from './failure.ts';

/** The settings, or a failure that lists every wrong one with what was found and the rule. */
export function readSettings({ t, environment }: Pick<CommandContext, 't' | 'environment'>): Config {
  const { config, problems } = parseConfig(environment);
  if (config) return config;
  throw new CommandFailure(
    t('commandLine.settings.wrong', { count: problems.length }),
    ...problems.map(({ setting, found, expected }) =>
      t('commandLine.settings.problem', { setting, found, expected }),
    ),
  );
}
