import { z } from 'zod';
import type { Criterion, Level } from '../../database/priority-table.ts';
import type { Problem } from '../../problem.ts';
import { asText, line } from '../../web/lines.ts';

/**
 * What is weighed, in the order that decides by default: where not everything can be done at once, what harms rights
 * holders most comes first, and what delay would make impossible to put right (Guiding Principles on Business and Human
 * Rights, A/HRC/17/31, principle 24). Feasibility and cost decide between the rest.
 */
export const criteria = [
  'severity',
  'urgency',
  'feasibility',
  'cost',
] as const satisfies readonly Criterion[];
export const levels = ['low', 'medium', 'high'] as const satisfies readonly Level[];

/** The level that speaks for doing it first: of cost the lowest, of all else the highest. */
export const firstLevel: Record<Criterion, Level> = {
  severity: 'high',
  urgency: 'high',
  feasibility: 'high',
  cost: 'low',
};

const LONGEST = 1_000;

export type Weighing = { level: Level | null; reason: string };

/** What the form says of each criterion. */
export type PrioritiesInput = {
  weighed: Record<Criterion, Weighing>;
  published: boolean;
  version: string;
};

const level = z.enum(levels).nullable().catch(null);

/** A form with `severity` and `severity-reason`, and so on. */
export const prioritiesForm: z.ZodType<PrioritiesInput> = z
  .record(z.string(), z.string().catch(''))
  .transform((typed) => {
    const weighed = (criterion: Criterion): Weighing => ({
      level: level.parse(typed[criterion] ?? null),
      reason: asText(typed[`${criterion}-reason`] ?? ''),
    });
    return {
      weighed: {
        severity: weighed('severity'),
        urgency: weighed('urgency'),
        feasibility: weighed('feasibility'),
        cost: weighed('cost'),
      },
      published: typed['published'] === 'yes',
      version: line.parse(typed['version']),
    };
  });

/** Every level has its reason, and every reason its level. */
export function prioritiesProblems({ weighed }: PrioritiesInput): Problem[] {
  return criteria.flatMap((criterion): Problem[] => {
    const { level: given, reason } = weighed[criterion];
    if (reason.length > LONGEST)
      return [
        {
          code: 'priorities.reason.tooLong',
          field: `${criterion}-reason`,
          values: { length: reason.length, most: LONGEST },
        },
      ];
    if (given !== null && reason === '')
      return [{ code: 'priorities.reason.missing', field: `${criterion}-reason` }];
    if (given === null && reason !== '') return [{ code: 'priorities.level.missing', field: criterion }];
    return [];
  });
}
