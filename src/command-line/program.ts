import { Command, CommanderError } from 'commander';
import type { T } from '../i18n/languages.ts';
import { registerBackup } from './commands/backup.ts';
import { registerCheck } from './commands/check.ts';
import { registerCheckSettings } from './commands/check-settings.ts';
import { registerClassify } from './commands/classify.ts';
import { registerDump } from './commands/dump.ts';
import { registerImport } from './commands/import.ts';
import { registerInit } from './commands/init.ts';
import { registerLedger } from './commands/ledger.ts';
import { registerPerson } from './commands/person.ts';
import { registerRead } from './commands/read.ts';
import { registerRestore } from './commands/restore.ts';
import { registerSandbox } from './commands/sandbox.ts';
import { registerServe } from './commands/serve.ts';
import { registerTerms } from './commands/terms.ts';
import type { CommandContext } from './context.ts';
import { WrongUsage } from './failure.ts';

/** In the order in which the help lists them: the first day first. */
const commands = [
  registerServe,
  registerSandbox,
  registerInit,
  registerCheckSettings,
  registerRead,
  registerCheck,
  registerClassify,
  registerImport,
  registerTerms,
  registerDump,
  registerPerson,
  registerBackup,
  registerRestore,
  registerLedger,
];

/** The whole command line. It ends nothing itself: wrong usage and help come out as CommanderError. */
export function createProgram(context: CommandContext, version: string): Command {
  const { t } = context;
  const headings: Record<string, string> = {
    'Usage:': t('commandLine.help.usage'),
    'Arguments:': t('commandLine.help.arguments'),
    'Options:': t('commandLine.help.options'),
    'Commands:': t('commandLine.help.commands'),
  };
  const program = new Command('bin/suivi')
    .description(t('commandLine.description'))
    .version(version, '--version', t('commandLine.help.version'))
    .helpOption('-h, --help', t('commandLine.help.help'))
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => headings[title] ?? title })
    .configureOutput({
      writeOut: (text) => context.terminal.print(text.trimEnd()),
      writeErr: (text) => context.terminal.note(text.trimEnd()),
      // main.ts says it, in the operator's language
      outputError: () => {},
    })
    .exitOverride();
  for (const register of commands) register(program, context);
  return program;
}

/** The sentences for usage errors, by commander's code. What it quotes in its own English sentence is given to ours. */
const usageSentences = {
  'commander.unknownOption': 'commandLine.usage.unknownOption',
  'commander.unknownCommand': 'commandLine.usage.unknownCommand',
  'commander.missingArgument': 'commandLine.usage.missingArgument',
  'commander.optionMissingArgument': 'commandLine.usage.optionMissingArgument',
  'commander.missingMandatoryOptionValue': 'commandLine.usage.missingOption',
  'commander.excessArguments': 'commandLine.usage.excessArguments',
} as const;

/** What is to be said of a wrong call and with which exit code; null for what help and version have said already. */
export function usageError(t: T, error: CommanderError | WrongUsage): string | null {
  if (error instanceof WrongUsage) return error.message;
  if (error.exitCode === 0 || error.code === 'commander.help') return null;
  const key = usageSentences[error.code as keyof typeof usageSentences];
  const found = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  return key ? t(key, { found }) : error.message;
}
