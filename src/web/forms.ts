import type { z } from 'zod';
import { isMessageKey } from '../i18n/languages.ts';
import type { Problem } from '../problem.ts';
import type { Ask } from './context.ts';

/** What was typed, by field, to show again beside what was wrong with it. */
export type Typed = Record<string, string>;

export type ParsedForm<Value> =
  { ok: true; value: Value; typed: Typed } | { ok: false; problems: Problem[]; typed: Typed };

/**
 * Reads a form and parses it with a schema whose issues carry sentence keys as messages
 * (`z.string().min(1, 'accounts.name.missing')`). Every problem comes back at once. Repeated fields arrive as a list
 * where the schema names them in `lists`.
 */
export async function parseForm<Value>(
  ask: Ask,
  schema: z.ZodType<Value>,
  lists: readonly string[] = [],
): Promise<ParsedForm<Value>> {
  const form = await ask.req.formData();
  const typed: Typed = {};
  const input: Record<string, unknown> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') typed[name] = withoutNul(value);
    input[name] = lists.includes(name) ? form.getAll(name) : (typed[name] ?? value);
  }
  for (const name of lists) input[name] ??= [];
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data, typed };
  return { ok: false, problems: parsed.error.issues.map(toProblem), typed };
}

/** PostgreSQL keeps no U+0000 in a text; no keyboard types one. */
function withoutNul(text: string): string {
  return text.replaceAll('\u0000', '');
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const field = issue.path[0];
  // Where a schema names no sentence for a rule, zod's own English one stands: no page of ours sends such a form.
  const problem: Problem = { code: isMessageKey(issue.message) ? issue.message : 'shell.field.unfit' };
  if (typeof field === 'string') problem.field = field;
  return problem;
}
