import type { T } from '../i18n/languages.ts';
import type { Problem } from '../problem.ts';

/** Why a command could not do what it was asked: whole sentences for standard error, exit code 1. */
export class CommandFailure extends Error {
  constructor(...sentences: string[]) {
    super(sentences.join('\n'));
    this.name = 'CommandFailure';
  }
}

/** The command was typed wrongly in a way that only the command itself can see: exit code 2. */
export class WrongUsage extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'WrongUsage';
  }
}

/** Says a verb's refusal in full: every problem, one a line. */
export function refusal(t: T, problems: readonly Problem[]): CommandFailure {
  return new CommandFailure(...problems.map(({ code, values }) => t(code, values)));
}
