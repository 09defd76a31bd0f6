export { countThread } from './queries.ts';
export { countRecommendations } from './register/queries.ts';
