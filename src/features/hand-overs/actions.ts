export { listWaiting } from './queries.ts';
