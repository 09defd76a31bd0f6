import { may, type Viewer } from '../../access/policy.ts';
import type { Reading } from '../../access/reading.ts';
import { discuss, speaksFor } from './policy.ts';
import { listOpen } from './queries.ts';
import type { WaitingDiscussion } from './schema.ts';

export { countDiscussions, listConclusions, listDiscussions, listMessages } from './queries.ts';
export { conclude, finishConclusion, openDiscussion, writeMessage } from './verbs.ts';

/**
 * What waits for somebody in discussions: what their body is to do by what was concluded, and where it, or they, were asked
 * by name and have not answered.
 */
export async function listWaiting(reading: Reading, viewer: Viewer): Promise<WaitingDiscussion[]> {
  if (!viewer.person || !may(viewer, discuss)) return [];
  return listOpen(reading, { organisations: speaksFor(viewer), person: viewer.person.id });
}
