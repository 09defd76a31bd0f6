import { CommanderError } from 'commander';
import type { StartedReader } from '../documents/reader/reader-command.ts';
import type { T } from '../i18n/languages.ts';
import { suiviVersion } from '../project.ts';
import type { StartRefused } from '../start-refused.ts';
import type { CommandContext } from './context.ts';
import { CommandFailure, WrongUsage } from './failure.ts';
import { operatorTranslator } from '../i18n/operator.ts';
import { faultOf } from '../web/faults.ts';
import { createProgram, usageError } from './program.ts';
import { createTerminal } from './terminal.ts';

const DONE = 0;
const FAILED = 1;
const WRONGLY_USED = 2;

/** Problems whose message is whole sentences for the operator, by name: their modules are not loaded for every command. */
const SPEAKING = new Set(['StartProblem', 'NewerDatabase']);

/** What a command line's words come to: runs the command and says what there is to say, and gives back the exit code. */
export async function main(typed: string[], reader: StartedReader | undefined): Promise<number> {
  const context: CommandContext = {
    t: operatorTranslator(process.env),
    terminal: createTerminal(process.stdout, process.stderr),
    environment: process.env,
    reader,
  };
  const { t, terminal } = context;
  try {
    await createProgram(context, suiviVersion()).parseAsync(typed, { from: 'user' });
    return DONE;
  } catch (error) {
    if (error instanceof CommanderError || error instanceof WrongUsage) {
      const sentence = usageError(t, error);
      if (sentence !== null) terminal.note(`${sentence}\n${t('commandLine.usage.seeHelp')}`);
      return error instanceof CommanderError && error.exitCode === 0 ? DONE : WRONGLY_USED;
    }
    terminal.note(reasonOf(t, error));
    return FAILED;
  }
}

function reasonOf(t: T, error: unknown): string {
  if (error instanceof CommandFailure) return error.message;
  if (!(error instanceof Error)) return t('commandLine.unexpected', { message: String(error) });
  if (SPEAKING.has(error.name)) return error.message;
  if (error.name === 'StartRefused') {
    const { code, values } = error as StartRefused;
    return t(code, values);
  }
  const { code } = error as { code?: unknown };
  if (code === 'ENOSPC' || code === '53100') return t('commandLine.diskFull');
  if (isDatabaseAway(code) || faultOf(error) === 'database-away')
    return t('commandLine.databaseAway', { reason: typeof code === 'string' ? code : error.message });
  return `${t('commandLine.unexpected', { message: error.message })}\n${error.stack ?? ''}`;
}

/** Not reached, refused, or shutting down: class 08 and 57P of PostgreSQL, or the network's own errors. */
function isDatabaseAway(code: unknown): boolean {
  return /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|08\w{3}|28\w{3}|3D000|57P0\d|53300)$/.test(
    String(code),
  );
}
