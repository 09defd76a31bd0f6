import { z } from 'zod';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Translated } from '../../database/tables.ts';
import { line } from '../../web/lines.ts';

export const duties = ['lead', 'supporting'] as const;
export type Duty = (typeof duties)[number];

/** Who can be given a duty: the State's own organs. Nobody makes independent voices answer for the government. */
const assignableKinds: readonly string[] = [
  'secretariat',
  'ministry',
  'agency',
  'local-government',
  'parliament-committee',
] satisfies OrganisationKind[];

export function isAssignable({
  kind,
  suspended_at,
}: {
  kind: string;
  suspended_at: Date | string | null;
}): boolean {
  return assignableKinds.includes(kind) && suspended_at === null;
}

/** An organisation's duty for a recommendation that is not ended. */
export type Owner = { duty: Duty; organisation_slug: string; organisation_names: Translated };

/** `organisation` is a slug. */
export const assignmentForm = z.object({ organisation: line, duty: line });
export type AssignmentInput = z.output<typeof assignmentForm>;
