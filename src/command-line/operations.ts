import { openOperations } from '../main.ts';
import type { CommandContext } from './context.ts';
import type { Operations } from './house.ts';
import { readSettings } from './settings.ts';

/** Puts the house together for one command and takes it down again, whatever happens. */
export async function withOperations<Result>(
  context: CommandContext,
  work: (operations: Operations) => Promise<Result>,
): Promise<Result> {
  const operations = await openOperations(readSettings(context));
  try {
    return await work(operations);
  } finally {
    await operations.close();
  }
}
