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
export { choiceLabel, searchInWords, type Named as NamedInRegister } from './register/in-words.ts';
export { listThemesByRight } from './register/theme-queries.ts';
export {
  bearing,
  countFigures,
  mostFirst,
  type PositionCount,
  type ReviewPositions,
  type StandingFigures,
} from './register/figures.ts';
export { countGaps, countGapsBy, gapFilters, type Gaps } from './register/gaps.ts';
export { keepIndexes } from './register/kept-index.ts';
export {
  countRecommendations,
  listById,
  listFound,
  listNewSince,
  withStanding,
  type ListedRecommendation,
  type Standing,
} from './register/queries.ts';
export type { RegisterIndex } from './register/register-index.ts';
export { createOpenRegister, type OpenRegister, type Register } from './register/register.ts';
export { createRegisterSearch, type RegisterSearch } from './register/search.ts';
export { reached } from './register/filter-queries.ts';
export { threadOf, type Rests } from './thread.ts';
