import { publicViewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Database } from '../../database/connection.ts';
import {
  findReason,
  findWithdrawalEntry,
  findWithdrawnReview,
  type WithdrawalEntry,
  type WithdrawnAddress,
  type WithdrawnReview,
} from './queries.ts';

export {
  countDisappearing,
  endWithdrawal,
  findWithdrawalUnderWay,
  insertWithdrawal,
  type Disappearing,
} from './queries.ts';

/** What everybody is told of a review that is withdrawn now; without a reason where none was asked for at the time. */
export type Withdrawn = WithdrawnReview &
  WithdrawalEntry & { reason: string | null; language: string | null };

/**
 * What is told at the address of a withdrawn review, or of any recommendation under its symbol, whether there is one or
 * not. Undefined where no withdrawn review stands behind the address.
 */
export async function findWithdrawn(
  db: Database,
  country: string,
  address: WithdrawnAddress,
): Promise<Withdrawn | undefined> {
  const review = await findWithdrawnReview(db, country, address);
  if (!review) return undefined;
  const [entry, given] = await Promise.all([
    findWithdrawalEntry(db, country, review.id),
    findReason(readingAs(db, publicViewer(country)), review.id),
  ]);
  return entry && { ...review, ...entry, reason: given?.reason ?? null, language: given?.language ?? null };
}
