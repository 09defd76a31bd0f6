export { countRecommendations, countThread } from './queries.ts';
