import { z } from 'zod';
import type { Corrections } from '../../analysis/terms/corrections.ts';

const corrections: z.ZodType<Corrections> = z.object({
  model: z.string(),
  decisions: z.number(),
  terms: z.record(z.string(), z.object({ always: z.number(), features: z.record(z.string(), z.number()) })),
});

/** What was learned, as it was kept; null where it is not there or of another form. */
export function parseCorrections(kept: unknown): Corrections | null {
  const parsed = corrections.safeParse(kept);
  return parsed.success ? parsed.data : null;
}
