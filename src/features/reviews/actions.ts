import { requireAuthority, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { requestProposals } from '../clusters/actions.ts';
import { publishReviews } from './policy.ts';
import { findReview, listReviewRecords, setPublic } from './queries.ts';

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

/**
 * Shows a review and all that belongs to it to the public, or withdraws it; in force with the commit. Returns whether
 * there is such a review.
 */
export async function setReviewPublic(
  house: Pick<House, 'db' | 'clock' | 'jobs' | 'country'>,
  viewer: Viewer,
  slug: string,
  isPublic: boolean,
): Promise<boolean> {
  const author = requireAuthority(viewer, publishReviews);
  const { db, clock } = house;
  const { country } = viewer;
  const review = await findReview(readingAs(db, viewer), slug);
  if (!review) return false;
  const verb = isPublic ? 'review.publish' : 'review.withdraw';
  await change(db, { country, verb, author, clock }, async ({ tx, touch }) => {
    for (const { kind, ids } of await listReviewRecords(tx, country, review.id)) {
      await touch(kind, ids);
      await setPublic(tx, country, kind, ids, isPublic);
    }
    await requestProposals(house, tx);
  });
  house.jobs.wake();
  return true;
}
