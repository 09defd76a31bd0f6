import { CommanderError } from 'commander';
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

// `serve` takes itself down in order; any other command leaves by the exit that stops its database server with it.
if (process.argv[2] !== 'serve')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(FAILED));

const context: CommandContext = {
  t: operatorTranslator(process.env),
  terminal: createTerminal(process.stdout, process.stderr),
  environment: process.env,
};

// `bin/suivi read FILE | head` closes our output early, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(DONE);
});

process.exitCode = await run(process.argv.slice(2));

async function run(typed: string[]): Promise<number> {
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
    terminal.note(reasonOf(error));
    return FAILED;
  }
}

function reasonOf(error: unknown): string {
  const { t } = context;
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
