import type { Command } from 'commander';
import type { StartedReader } from '../documents/reader/reader-command.ts';
import type { T } from '../i18n/languages.ts';
import type { Terminal } from './terminal.ts';

/** What every command works with. */
export type CommandContext = {
  t: T;
  terminal: Terminal;
  environment: Record<string, string | undefined>;
  /** Started ahead for a command that reads files. */
  reader?: StartedReader | undefined;
};

/** Adds a command to the program; its action ends normally, or throws what `main.ts` turns into an exit code. */
export type RegisterCommand = (program: Command, context: CommandContext) => void;
