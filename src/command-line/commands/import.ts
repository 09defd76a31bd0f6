import { basename, resolve } from 'node:path';
import type { RegisterCommand } from '../context.ts';
import { CommandFailure } from '../failure.ts';
import { requireFiles } from '../files.ts';

export const registerImport: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  program
    .command('import')
    .description(t('commandLine.import.description'))
    .argument('<file...>', t('commandLine.import.files'))
    .option('--confirm', t('commandLine.import.confirm'))
    .action(async (files: string[], options: { confirm?: true }) => {
      await requireFiles(t, files);
      const { withOperations } = await import('../operations.ts');
      const refused: string[] = [];
      await withOperations(context, async (operations) => {
        for (const file of files) {
          const progress = terminal.progress(file);
          const outcome = await operations
            .importFile(
              { path: resolve(file), name: basename(file), confirm: options.confirm ?? false },
              (percent) => progress.update(percent, 100),
            )
            .finally(() => progress.end());
          if (!outcome.ok) {
            refused.push(...outcome.problems.map(({ code, values }) => `${file}: ${t(code, values)}`));
            continue;
          }
          const { state, ...counts } = outcome.value;
          const sentence = t(`commandLine.import.${state}`, { file, ...counts });
          if (state === 'failed') refused.push(sentence);
          else terminal.print(sentence);
        }
      });
      if (refused.length > 0) throw new CommandFailure(...refused);
    });
};
