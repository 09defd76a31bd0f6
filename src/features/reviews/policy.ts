import { permission } from '../../access/policy.ts';

/** Whether a review and all that belongs to it is shown to the public. */
export const publishReviews = permission('reviews.publish', ['secretariat']);
