export { inputWith, saidFields, saidIn, saidProblems, type Said, type SaidField } from './drafts.ts';
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
export { authorityToWrite } from './policy.ts';
export { isWritable, readSubject, saveUpdate, type Deps as SavingDeps } from './save-verb.ts';
export { NOTHING_KEPT, putDrafts } from './write-drafts.ts';
export {
  listStatuses,
  readReporting,
  readSettings,
  readUpdates,
  type Reporting,
  type StandingSubject,
} from './write-queries.ts';
export {
  countUpdates,
  listDecided,
  listEvidence,
  listObstacles,
  listOwnUpdates,
  listUpdates,
  type DecidedObstacle,
  type ListedUpdate,
  type OwnUpdate,
} from './queries.ts';
