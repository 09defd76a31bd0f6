import type { MessageKey } from './i18n/languages.ts';
import type { Values } from './i18n/translator.ts';

/**
 * A mistake that a user can mend: `code` is the sentence that says what was found, what was expected and what to do;
 * `field` is the input it belongs to.
 */
export type Problem = { code: MessageKey; field?: string; values?: Values };

/** What a verb comes back with: its result, or everything that stood in its way, all at once. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problems: readonly Problem[] };

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function refused(...problems: Problem[]): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems };
}
