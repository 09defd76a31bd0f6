import { z } from 'zod';
import { threadSteps } from './thread.ts';

export { threadSteps, type ThreadStep } from './thread.ts';

export const positions = ['supported', 'noted', 'partially-supported', 'pending'] as const;

/** `none` finds recommendations that no document of the country answers. */
export const positionFilters = [...positions, 'none'] as const;

const one = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** What the register's address may ask for; what cannot be read is left out rather than refused, since links get cut. */
export const registerQuery = z.object({
  q: one(z.string().trim().min(1).max(200)),
  review: one(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  position: one(z.enum(positionFilters)),
  state: one(z.string().regex(/^[A-Z]{3}$/)),
  thread: one(z.enum(threadSteps)),
  /** Those that the State has not answered: promised or never. */
  answer: one(z.literal('missing')),
  page: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((page) => page >= 1)
    .catch(1),
});

export type RegisterQuery = z.output<typeof registerQuery>;
