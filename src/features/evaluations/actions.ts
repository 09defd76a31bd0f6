import { may, type Viewer } from '../../access/policy.ts';
import type { Reading } from '../../access/reading.ts';
import {
  adjustFindings,
  authorityOfOwner,
  authorityToEvaluate,
  evaluate,
  manageEvaluations,
} from './policy.ts';
import { listOpen } from './queries.ts';
import type { WaitingEvaluation } from './schema.ts';

export { countEvaluations, listEvaluations, listFindings, listQuestions, listResponses } from './queries.ts';
export { adjustFinding, respondToFinding } from './response-verbs.ts';
export { beginEvaluation, finishEvaluation, publishEvaluation, saveEvaluation } from './verbs.ts';

/**
 * What waits for somebody in evaluations: a draft for the evaluator's people, findings that management has not answered for
 * the secretariat, and what was accepted for the body that owns it.
 */
export async function listWaiting(reading: Reading, viewer: Viewer): Promise<WaitingEvaluation[]> {
  if (!viewer.person || !(may(viewer, evaluate) || may(viewer, adjustFindings))) return [];
  const own = [...new Set(viewer.memberships.map(({ organisation }) => organisation))];
  return listOpen(reading, {
    evaluators: own.filter((one) => authorityToEvaluate(viewer, one)),
    owners: own.filter((one) => authorityOfOwner(viewer, one)),
    manages: may(viewer, manageEvaluations),
  });
}
