import { z } from 'zod';
import type { Translated } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { line, lines } from '../../web/lines.ts';
import { namesTyped } from '../../web/names.tsx';

const LONGEST_REASON = 600;

/** `kind` is one of organisationKinds; the verb says so when it is not. */
export type OrganisationInput = { names: Translated; kind: string; version: string };

/** A form with `name-<language>` and `kind`. */
export function organisationForm(languages: readonly string[]): z.ZodType<OrganisationInput> {
  return lines.transform((typed) => ({
    names: namesTyped(typed, languages),
    kind: typed['kind'] ?? '',
    version: typed['version'] ?? '',
  }));
}

export const reasonForm = z.object({ reason: line });

/**
 * What is wrong with the reason of a suspension or a withdrawal, which everybody will read: `unsaid` are words that would
 * name somebody, `most` is how many characters it may have.
 */
export function reasonProblems(
  reason: string,
  unsaid: readonly string[] = [],
  most: number = LONGEST_REASON,
): Problem[] {
  const field = 'reason';
  if (reason === '') return [{ code: 'organisations.reason.missing', field }];
  if (reason.length > most)
    return [
      {
        code: 'organisations.reason.tooLong',
        field,
        values: { length: reason.length, most },
      },
    ];
  const address = /\S+@\S+/.exec(reason)?.[0];
  const words = new Set(reason.toLowerCase().split(/[^\p{L}\p{M}]+/u));
  const found = address ?? unsaid.find((word) => words.has(word.toLowerCase()));
  return found ? [{ code: 'organisations.reason.person', field, values: { found } }] : [];
}
