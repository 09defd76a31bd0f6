import type { RegisterCommand } from '../context.ts';
import { readSettings } from '../settings.ts';

export const registerServe: RegisterCommand = (program, context) => {
  program
    .command('serve')
    .description(context.t('commandLine.serve.description'))
    .action(async () => {
      const config = readSettings(context);
      const { serve } = await import('../../main.ts');
      await serve(config);
    });
};
