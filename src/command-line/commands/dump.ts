import { resolve } from 'node:path';
import type { RegisterCommand } from '../context.ts';
import { refusal } from '../failure.ts';

export const registerDump: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  program
    .command('dump')
    .description(t('commandLine.dump.description'))
    .argument('<target>', t('commandLine.dump.target'))
    .action(async (target: string) => {
      const { withOperations } = await import('../operations.ts');
      await withOperations(context, async (operations) => {
        const outcome = await operations.dump(resolve(target));
        if (!outcome.ok) throw refusal(t, outcome.problems);
        terminal.print(t('commandLine.dump.done', { target, ...outcome.value }));
      });
    });
};
