import { roles, type Role } from '../../access/roles.ts';
import type { RegisterCommand } from '../context.ts';
import { refusal, WrongUsage } from '../failure.ts';

type InviteOptions = { name: string; organisation: string; role: string[]; language?: string };

export const registerPerson: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  const person = program
    .command('person')
    .helpCommand(false)
    .description(t('commandLine.person.description'));

  person
    .command('invite')
    .description(t('commandLine.person.invite.description'))
    .argument('<email>', t('commandLine.person.email'))
    .requiredOption('--name <name>', t('commandLine.person.invite.name'))
    .requiredOption('--organisation <slug>', t('commandLine.person.invite.organisation'))
    .requiredOption('--role <role...>', t('commandLine.person.invite.role', { roles: roles.join(', ') }))
    .option('--language <code>', t('commandLine.person.invite.language'))
    .action(async (email: string, { name, organisation, role, language }: InviteOptions) => {
      const unknown = role.find((word) => !isRole(word));
      if (unknown !== undefined)
        throw new WrongUsage(
          t('commandLine.person.invite.role.wrong', { found: unknown, roles: roles.join(', ') }),
        );
      const { withOperations } = await import('../operations.ts');
      await withOperations(context, async (operations) => {
        const request = { email, name, organisation, roles: role.filter(isRole), language: language ?? null };
        const outcome = await operations.invitePerson(request);
        if (!outcome.ok) throw refusal(t, outcome.problems);
        terminal.print(t('commandLine.person.invited', { email, address: outcome.value.invitation }));
      });
    });

  person
    .command('suspend')
    .description(t('commandLine.person.suspend.description'))
    .argument('<email>', t('commandLine.person.email'))
    .requiredOption('--reason <reason>', t('commandLine.person.suspend.reason'))
    .action(async (email: string, { reason }: { reason: string }) => {
      const { withOperations } = await import('../operations.ts');
      await withOperations(context, async (operations) => {
        const outcome = await operations.suspendPerson({ email, reason });
        if (!outcome.ok) throw refusal(t, outcome.problems);
        terminal.print(t('commandLine.person.suspended', { email }));
      });
    });

  person
    .command('reset-two-factor')
    .description(t('commandLine.person.resetTwoFactor.description'))
    .argument('<email>', t('commandLine.person.email'))
    .action(async (email: string) => {
      const { withOperations } = await import('../operations.ts');
      await withOperations(context, async (operations) => {
        const outcome = await operations.resetTwoFactor({ email });
        if (!outcome.ok) throw refusal(t, outcome.problems);
        terminal.print(t('commandLine.person.twoFactorReset', { email }));
      });
    });
};

function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word);
}
