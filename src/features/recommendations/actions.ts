export {
  countThread,
  type ThreadCounts,
  findNeighbours,
  findRecommendation,
  listClauses,
  listCorrections,
  listSayings,
  type RecommendationDetail,
} from './queries.ts';
export { searchInWords } from './register/in-words.ts';
export { listThemesByRight } from './register/theme-queries.ts';
export {
  countRecommendations,
  listNewSince,
  withStanding,
  type ListedRecommendation,
  type Standing,
} from './register/queries.ts';
export { createRegisterSearch, type RegisterSearch } from './register/search.ts';
export { reached } from './register/filter-queries.ts';
export { threadOf, type Rests } from './thread.ts';
