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
export { isWritable, readSubject, saveUpdate, type Deps as SavingDeps } from './save-verb.ts';
export { readReporting, type Reporting, type StandingSubject } from './write-queries.ts';
export {
  countUpdates,
  listDecided,
  listEvidence,
  listObstacles,
  listUpdates,
  type DecidedObstacle,
  type ListedUpdate,
} from './queries.ts';
