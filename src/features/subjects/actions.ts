export { countFigures, countStates, listNewest, type Figures } from './queries.ts';
