import { resolve } from 'node:path';
import type { RegisterCommand } from '../context.ts';
import { CommandFailure, refusal } from '../failure.ts';
import { withStore } from '../stores.ts';

export const registerBackup: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  program
    .command('backup')
    .description(t('commandLine.backup.description'))
    .argument('<file>', t('commandLine.backup.file'))
    .option('--force', t('commandLine.backup.force'))
    .action(async (file: string, options: { force?: true }) => {
      await withStore(context, async (store) => {
        const { writeBackup } = await import('../../backup/write-backup.ts');
        const progress = terminal.progress(t('commandLine.backup.progress'));
        const outcome = await writeBackup(store, resolve(file), {
          overwrite: options.force ?? false,
          onProgress: progress.update,
        }).finally(() => progress.end());
        if (!outcome.ok) throw refusal(t, outcome.problems);
        const { rows, files, bytes, missingFiles } = outcome.value;
        const megabytes = Math.ceil(bytes / 100_000) / 10;
        terminal.print(t('commandLine.backup.done', { path: file, rows, files, megabytes }));
        if (missingFiles.length > 0)
          throw new CommandFailure(
            t('commandLine.backup.missingFiles', {
              count: missingFiles.length,
              files: missingFiles.join(', '),
            }),
          );
      });
    });
};
