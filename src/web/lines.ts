import { z } from 'zod';
import type { Ask } from './context.ts';
import { parseForm, type Typed } from './forms.ts';

/** What was typed into a one-line field: control characters (PostgreSQL takes no NUL) and runs of space become one space. */
export function asLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** What was typed into a field of several lines: without control characters, at most one empty line between two. */
export function asText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
}

/** A one-line field of a form; empty when it was not sent. The verb says what is wrong with it. */
export const line = z.string().catch('').transform(asLine);

/** The lines of a form whose fields depend on the installation, such as one name a language. */
export const lines = z.record(z.string(), line);

/** Reads a form whose schema takes whatever is typed, since the verb is what says what is wrong with it. */
export async function readForm<Value>(
  ask: Ask,
  schema: z.ZodType<Value>,
): Promise<{ value: Value; typed: Typed }> {
  const parsed = await parseForm(ask, schema);
  if (!parsed.ok) throw new Error('a schema of lines refused a form');
  return parsed;
}
