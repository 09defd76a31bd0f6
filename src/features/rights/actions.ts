export { countByRight } from './queries.ts';
