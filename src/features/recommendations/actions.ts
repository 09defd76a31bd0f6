export {
  countThread,
  findNeighbours,
  findRecommendation,
  listClauses,
  listCorrections,
  listSayings,
  type RecommendationDetail,
} from './queries.ts';
export { searchInWords } from './register/in-words.ts';
export { listThemesByRight } from './register/theme-queries.ts';
export { countRecommendations, listNewSince, type ListedRecommendation } from './register/queries.ts';
export { createRegisterSearch, type RegisterSearch } from './register/search.ts';
export { threadOf } from './thread.ts';
