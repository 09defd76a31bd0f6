import type { RegisterCommand } from '../context.ts';
import { refusal } from '../failure.ts';

export const registerSandbox: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  program
    .command('sandbox')
    .description(t('commandLine.sandbox.description'))
    .option('--json', t('commandLine.json'))
    .action(async (options: { json?: true }) => {
      const { withOperations } = await import('../operations.ts');
      await withOperations(context, async (operations) => {
        const outcome = await operations.sandboxAccounts();
        if (!outcome.ok) throw refusal(t, outcome.problems);
        const { signIn, accounts } = outcome.value;
        if (options.json) {
          terminal.print(JSON.stringify({ signIn, accounts }, null, 2));
          return;
        }
        terminal.print(t('commandLine.sandbox.signIn', { address: signIn }));
        terminal.print(t('commandLine.sandbox.settings'));
        for (const { name, email, password, organisation, roles } of accounts)
          terminal.print(
            t('commandLine.sandbox.account', {
              name,
              email,
              password,
              organisation,
              roles: roles.join(', '),
            }),
          );
      });
    });
};
