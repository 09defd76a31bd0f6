import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { change, type Change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { requestProposals } from '../clusters/actions.ts';
import { reasonProblems } from '../organisations/schema.ts';
import {
  countDisappearing,
  endWithdrawal,
  findWithdrawalUnderWay,
  insertWithdrawal,
  type Disappearing,
} from '../withdrawals/actions.ts';
import { publishReviews } from './policy.ts';
import { findRecordedReview, findReview, listReviewRecords, setPublic } from './queries.ts';
import { LONGEST_WITHDRAWAL_REASON, type WithdrawalInput } from './schema.ts';

type Deps = Pick<House, 'db' | 'clock' | 'jobs' | 'country'>;

export {
  countPositions,
  findReview,
  findReviewOfDocument,
  insertReview,
  insertSources,
  listDocuments,
  listPledges,
  listReviewItems,
  listReviews,
  setDecided,
  setPositions,
  type ListedReview,
  type ReviewItem,
  type ReviewRows,
  type SourceRows,
} from './queries.ts';

/** What withdrawing a review was asked over, for telling whether somebody has said or withdrawn something since. */
export function withdrawalVersion(disappearing: Disappearing): string {
  return versionOf(disappearing);
}

/**
 * Withdraws a review and all that belongs to it from the public, for a reason that everybody reads, in `language`; in
 * force with the commit. What others have said of it is hidden with it, so it is refused when that has changed since the
 * form was drawn. Undefined when there is no such review.
 */
export async function withdrawReview(
  house: Deps,
  viewer: Viewer,
  slug: string,
  { reason, version, language }: WithdrawalInput & { language: string },
): Promise<Outcome<null> | undefined> {
  const author = requireAuthority(viewer, publishReviews);
  const { db, clock } = house;
  const { country } = viewer;
  const found = await findReview(readingAs(db, viewer), slug);
  if (!found) return undefined;
  const verb = 'review.withdraw';
  const outcome = await change(db, { country, verb, author, clock }, async ({ tx, now, touch }) => {
    // asked again under the ledger's lock
    const review = await findRecordedReview(tx, country, found.id);
    if (!review.public) return refused({ code: 'reviews.withdraw.already' });
    const problems = reasonProblems(reason, [], LONGEST_WITHDRAWAL_REASON);
    const disappearing = await countDisappearing(tx, country, review.id);
    if (withdrawalVersion(disappearing) !== version) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    const id = randomUUID();
    await touch('withdrawal', [id]);
    await insertWithdrawal(tx, {
      country,
      id,
      review: review.id,
      slug: review.slug,
      mechanism: review.mechanism,
      cycle: review.cycle,
      symbol: review.symbol,
      reason,
      language,
      organisation: author.organisation,
      recorded_at: now,
      ended_at: null,
    });
    await showRecords({ tx, touch }, country, review.id, false);
    await requestProposals(house, tx);
    return done(null);
  });
  house.jobs.wake();
  return outcome;
}

/**
 * Shows a withdrawn review and all that belongs to it to the public again; in force with the commit. Returns whether
 * there is such a review.
 */
export async function publishReview(house: Deps, viewer: Viewer, slug: string): Promise<boolean> {
  const author = requireAuthority(viewer, publishReviews);
  const { db, clock } = house;
  const { country } = viewer;
  const review = await findReview(readingAs(db, viewer), slug);
  if (!review) return false;
  await change(db, { country, verb: 'review.publish', author, clock }, async ({ tx, now, touch }) => {
    const withdrawal = await findWithdrawalUnderWay(tx, country, review.id);
    if (withdrawal !== undefined) {
      await touch('withdrawal', [withdrawal]);
      await endWithdrawal(tx, country, withdrawal, now);
    }
    await showRecords({ tx, touch }, country, review.id, true);
    await requestProposals(house, tx);
  });
  house.jobs.wake();
  return true;
}

async function showRecords(
  { tx, touch }: Pick<Change, 'tx' | 'touch'>,
  country: string,
  review: string,
  isPublic: boolean,
): Promise<void> {
  for (const { kind, ids } of await listReviewRecords(tx, country, review)) {
    await touch(kind, ids);
    await setPublic(tx, country, kind, ids, isPublic);
  }
}
