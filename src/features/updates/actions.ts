export { checkUpdate, updateChecks, type Finding } from './checks.ts';
export {
  approveUpdate,
  decideObstacle,
  publishUpdate,
  returnUpdate,
  signUpdate,
  submitUpdate,
  takeBackUpdate,
} from './move-verbs.ts';
export { saveUpdate } from './save-verb.ts';
export {
  countUpdates,
  listDecided,
  listEvidence,
  listObstacles,
  listUpdates,
  type DecidedObstacle,
  type ListedUpdate,
} from './queries.ts';
