import { text } from 'node:stream/consumers';
import type { RegisterCommand } from '../context.ts';
import { refusal, WrongUsage } from '../failure.ts';

type Options = {
  country: string;
  name: string;
  languages: string;
  currency?: string;
  email?: string;
  person?: string;
  passwordStdin?: true;
};

/** RFC 2606 keeps this name from ever being anybody's; nothing sent there arrives. */
const DEFAULT_EMAIL = 'administrator@suivi.invalid';

export const registerInit: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  program
    .command('init')
    .description(t('commandLine.init.description'))
    .requiredOption('--country <code>', t('commandLine.init.country'))
    .requiredOption('--name <name>', t('commandLine.init.name'))
    .requiredOption('--languages <codes>', t('commandLine.init.languages'))
    .option('--currency <code>', t('commandLine.init.currency'))
    .option('--email <address>', t('commandLine.init.email'))
    .option('--person <name>', t('commandLine.init.person'))
    .option('--password-stdin', t('commandLine.init.passwordStdin'))
    .action(async (options: Options) => {
      const { default: countries } = await import('i18n-iso-countries/index.js');
      const country = options.country.toUpperCase();
      if (!countries.isValid(country) || country.length !== 3)
        throw new WrongUsage(t('commandLine.init.country.wrong', { found: options.country }));
      const languages = options.languages.split(',').map((code) => code.trim().toLowerCase());
      const wrong = languages.find((code) => !/^[a-z]{2,3}$/.test(code));
      if (wrong !== undefined) throw new WrongUsage(t('commandLine.init.languages.wrong', { found: wrong }));
      const password = options.passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : null;

      const { withOperations } = await import('../operations.ts');
      await withOperations(context, async (operations) => {
        const outcome = await operations.initialise({
          country,
          names: { [languages[0] ?? 'en']: options.name },
          languages: [...new Set(languages)],
          currency: options.currency?.toUpperCase(),
          administrator: {
            email: options.email ?? DEFAULT_EMAIL,
            name: options.person ?? t('commandLine.init.administrator'),
            password,
          },
        });
        if (!outcome.ok) throw refusal(t, outcome.problems);
        const { invitation, signIn, email, currency } = outcome.value;
        terminal.print(t('commandLine.init.done', { name: options.name, email }));
        terminal.print(
          invitation
            ? t('commandLine.init.invitation', { address: invitation })
            : t('commandLine.init.signIn', { address: signIn }),
        );
        if (options.currency === undefined) terminal.print(t('commandLine.init.money', { currency }));
      });
    });
};
