import { resolve } from 'node:path';
import type { RegisterCommand } from '../context.ts';
import { refusal } from '../failure.ts';
import { requireFiles } from '../files.ts';
import { withStore } from '../stores.ts';

export const registerRestore: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  program
    .command('restore')
    .description(t('commandLine.restore.description'))
    .argument('<file>', t('commandLine.restore.file'))
    .action(async (file: string) => {
      await requireFiles(t, [file]);
      await withStore(context, async (store) => {
        const { restoreBackup } = await import('../../backup/restore-backup.ts');
        const progress = terminal.progress(t('commandLine.restore.progress'));
        const outcome = await restoreBackup(store, resolve(file), progress.update).finally(() =>
          progress.end(),
        );
        if (!outcome.ok) throw refusal(t, outcome.problems);
        const { madeAt, ...counts } = outcome.value;
        terminal.print(t('commandLine.restore.done', { path: file, madeAt, ...counts }));
        terminal.print(t('commandLine.restore.secret'));
      });
    });
};
