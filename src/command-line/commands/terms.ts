import { resolve } from 'node:path';
import type { RegisterCommand } from '../context.ts';
import { refusal } from '../failure.ts';
import { requireFiles } from '../files.ts';

/** Two rows as a file gives them; the columns are the same in every language. */
const EXAMPLE = `  vocabulary,code,name_en,name_fr,text_en,merged_into,retired
  theme,Water,Safe water,Eau potable,,,no
  theme,Drinking water,,,,Water,

  bin/suivi terms import water.csv`;

export const registerTerms: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  const terms = program.command('terms').helpCommand(false).description(t('commandLine.terms.description'));

  terms
    .command('import')
    .description(t('commandLine.terms.import.description'))
    .argument('<file...>', t('commandLine.terms.import.files'))
    .addHelpText('after', () => `\n${t('commandLine.terms.import.columns')}\n\n${EXAMPLE}`)
    .action(async (files: string[]) => {
      await requireFiles(t, files);
      const { withOperations } = await import('../operations.ts');
      await withOperations(context, async (operations) => {
        const outcome = await operations.importTerms(files.map((file) => resolve(file)));
        if (!outcome.ok) throw refusal(t, outcome.problems);
        terminal.print(t('commandLine.terms.import.done', { files: files.length, ...outcome.value }));
      });
    });
};
