export { listWatchedActions } from './queries.ts';
