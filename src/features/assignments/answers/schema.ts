import { z } from 'zod';
import { line } from '../../../web/lines.ts';
import { text } from '../schema.ts';

/** What the secretariat makes of a contested duty. */
export const settlements = ['uphold', 'give', 'end'] as const;

/** `organisation` is a slug, for `give`; `reason` is for `uphold`. */
export const settleForm = z.object({
  how: line,
  reason: text,
  organisation: line,
  duty: line,
  version: line,
});
export type SettleInput = z.output<typeof settleForm>;
