import { join } from 'node:path';
import { loadLanguages } from '../../i18n/languages.ts';
import type { RegisterCommand } from '../context.ts';
import { CommandFailure } from '../failure.ts';
import { readSettings } from '../settings.ts';

export const registerCheckSettings: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  program
    .command('check-settings')
    .description(t('commandLine.checkSettings.description'))
    .action(async () => {
      const config = readSettings(context);
      const { problems } = await loadLanguages(join(config.dataDirectory, 'languages'));
      if (problems.length > 0)
        throw new CommandFailure(
          ...problems.map(({ file, key, problem }) =>
            t('commandLine.checkSettings.wording', { file, key: key ?? '', problem }),
          ),
        );
      terminal.print(
        t('commandLine.checkSettings.right', {
          url: config.publicUrl,
          data: config.dataDirectory,
          database: config.databaseUrl ? 'external' : 'embedded',
          mail: config.smtpUrl ? 'server' : 'outbox',
        }),
      );
    });
};
