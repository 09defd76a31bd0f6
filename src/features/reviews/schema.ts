import { z } from 'zod';
import { line } from '../../web/lines.ts';

/** Characters of the public reason of a withdrawal. */
export const LONGEST_WITHDRAWAL_REASON = 500;

export type WithdrawalInput = z.infer<typeof withdrawalForm>;

/** What withdrawing a review asks for; the verb says what is wrong with it. */
export const withdrawalForm = z.object({ reason: line, version: line });
