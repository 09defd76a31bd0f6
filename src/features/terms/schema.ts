import { z } from 'zod';
import type { Problem } from '../../problem.ts';
import { asText, line } from '../../web/lines.ts';

/** What an entitlement says, in the order it is read. */
export const entitlementFields = [
  'named_right',
  'treaty_articles',
  'national_law',
  'responsible',
  'complaint',
] as const;

export type EntitlementField = (typeof entitlementFields)[number];
export type EntitlementInput = Record<EntitlementField, string> & { version: string };

const LONGEST = 4_000;
const text = z.string().catch('').transform(asText);

export const entitlementForm: z.ZodType<EntitlementInput> = z.object({
  named_right: text,
  treaty_articles: text,
  national_law: text,
  responsible: text,
  complaint: text,
  version: line,
});

export function entitlementProblems(input: EntitlementInput): Problem[] {
  return entitlementFields
    .filter((field) => input[field].length > LONGEST)
    .map((field) => ({
      code: 'terms.entitlement.tooLong',
      field,
      values: { length: input[field].length, most: LONGEST },
    }));
}
